// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What links to the record of a form, a heading for each link that has one (Field::atTarget): the addresses of an asset,
/// what it needs, the evidence on it. What must have this link (an address, a dependency) is added, edited and removed
/// here; other records are shown in their own workspace.
class LinkedRecords : public QWidget
{
    Q_OBJECT

public:
    /// The lists that stand after that group of fields.
    LinkedRecords(Workbench &workbench, const RecordKind &target, Group group, QWidget *parent);
    /// False where no kind lists itself there.
    [[nodiscard]] static bool areThere(const Project &project, const RecordKind &target, Group group);
    void setRecord(const RecordId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct List
    {
        const RecordKind *kind = nullptr;
        int field = -1;
        QWidget *section = nullptr;
        QLabel *lines = nullptr;
        QPushButton *add = nullptr; ///< null where the records do not belong to their target
    };
    void buildList(const RecordKind &kind, int field);
    void refresh();
    void fill(const List &list);
    [[nodiscard]] std::vector<int> rowsOf(const List &list) const;
    [[nodiscard]] QString lineOf(const List &list, int row) const;
    void addTo(const List &list);
    void open(const RecordId &id);

    Workbench &m_workbench;
    std::vector<List> m_lists;
    RecordId m_id;
    bool m_isStale = true;
};
