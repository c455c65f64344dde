// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/FrameworkProfile.h"
#include "ui/record/Workbench.h"

#include <QAbstractItemModel>

/// Which rows a worksheet shows. A branch is shown when one of its rows is. It, Ot: somebody of that team is responsible.
enum class WorksheetFilter { All, Unanswered, Gaps, Mine, It, Ot, Flagged, ChangedLately, ChangedSinceBaseline };

/// The requirements of one framework as a tree with the answers of one scope: number and name, answer, progress.
class WorksheetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { RequirementColumn, AnswerColumn, LevelColumn, ColumnCount };
    enum Role { RowRole = Qt::UserRole, StandingRole, ShareRole };

    explicit WorksheetModel(Workbench &workbench, QObject *parent = nullptr);

    void show(const AnswerBook *book, const RecordId &scope);
    /// One answer changed: the figures of its branch follow.
    void refresh();
    void setFilter(WorksheetFilter filter, const QString &words);
    [[nodiscard]] int rowOf(const QModelIndex &index) const; ///< of the framework; -1 where the index is none
    [[nodiscard]] QModelIndex indexOf(int row) const;
    /// The next or previous answerable row that is shown; -1 at the end.
    [[nodiscard]] int neighbour(int row, int step) const;
    [[nodiscard]] const std::vector<ProfileRow> &profile() const { return m_profile; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void layRows();
    [[nodiscard]] bool passes(int row) const;
    [[nodiscard]] bool isOfTeam(const QString &person, Team team) const;
    [[nodiscard]] QDate sinceWhen() const;
    [[nodiscard]] QString answerText(int row) const;
    [[nodiscard]] QString progressText(const ProfileRow &sum) const;

    Workbench &m_workbench;
    const AnswerBook *m_book = nullptr;
    RecordId m_scope;
    WorksheetFilter m_filter = WorksheetFilter::All;
    QByteArray m_words; ///< folded
    std::vector<ProfileRow> m_profile;
    std::vector<std::vector<int>> m_children; ///< shown rows below each row; [0] = the top, [row + 1] below a row
    std::vector<int> m_place;                 ///< of each row among its parent's; -1 where it is not shown
};
