// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class FieldEditor;
class LinkedRecords;
struct ScoreNote;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// The form beside a table: one record of one kind, made from the field table. Groups in their order, what most people
/// fill in first, the rest behind "More". Each field is on the disk when it loses focus.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Workbench &workbench, const RecordKind &kind, QWidget *parent = nullptr);

    void setRecord(const RecordId &id);
    [[nodiscard]] const RecordId &record() const { return m_id; }
    /// The editor of a field, for tests and for taking the focus there; null where it is not shown.
    [[nodiscard]] FieldEditor *editor(QStringView fieldKey) const;
    void setShowsAll(bool all); ///< the folded fields too
    void fillIn(QStringView fieldKey); ///< takes the focus to the field, unfolded where it is folded
    /// Only these fields, all of them, without heading and scroll area: part of another page. Before the first record.
    void showOnly(const QStringList &fieldKeys);
    /// A widget of the page's own above the fields, scrolled with them.
    void setPanel(QWidget *panel);
    /// Fields that the panel edits.
    void leaveOut(const QStringList &fieldKeys);

private:
    struct Row
    {
        int field;
        QLabel *label = nullptr; ///< made when the row is first offered
        FieldEditor *editor = nullptr;
        QWidget *line = nullptr; ///< what the layout shows and hides: the editor, or label and editor of a long text
    };
    struct Section
    {
        QWidget *widget;
        QFormLayout *layout;
        std::vector<Row> rows;
    };
    void build();
    void buildBody();
    void buildGroup(Group group, QVBoxLayout *into);
    void makeRow(Section &section, size_t index);
    [[nodiscard]] QLabel *makeLabel(const Field &field, FieldEditor *buddy);
    void refresh();
    void showValue(const Row &row);
    void commit(const Row &row);
    [[nodiscard]] bool isOffered(int field) const;
    void showVisible();
    void followScales();
    [[nodiscard]] std::optional<ScoreNote> noteOn(int field) const;

    Workbench &m_workbench;
    const RecordKind &m_kind;
    const RecordStore &m_records;
    RecordId m_id;
    std::vector<Section> m_sections;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QVBoxLayout *m_outer = nullptr;
    QWidget *m_body = nullptr; ///< made with the first record that is shown
    QPushButton *m_more = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_headLine = nullptr;
    QStringList m_unusedScales;
    QWidget *m_panel = nullptr;
    std::vector<LinkedRecords *> m_linked;
    QStringList m_leftOut;
    QStringList m_only; ///< empty = all that are offered
    bool m_showsAll = false;
    bool m_refreshing = false;
};
