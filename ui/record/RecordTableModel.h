// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/project/TextIndex.h"
#include "ui/record/Workbench.h"

#include <QAbstractTableModel>

/// The records of one kind as a table: chosen columns, filtered, sorted, grouped, editable in place.
///
/// Does its own filtering and sorting over the compact store (a proxy would ask for every cell): a key typed in the
/// filter of 100 000 rows costs a few milliseconds. A group stands as a row of its own above its records.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< text of the record's id; empty on a group row
        FieldTypeRole,
        ChoiceKeyRole,             ///< the stored key of a choice: for team chips and risk letters
        IsGroupRole,
        LevelsRole                 ///< risk levels as a list of numbers (Grade), for a derived column of levels
    };

    /// A column that no field holds: worked out from the record, shown and sorted, never edited.
    struct DerivedColumn
    {
        QString label;
        std::function<QString(int storeRow)> text;
        std::function<double(int storeRow)> sortKey;
        std::function<std::vector<Grade>(int storeRow)> levels = {}; ///< drawn as risk letters with arrows between
    };

    RecordTableModel(Workbench &workbench, const RecordKind &kind, QObject *parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] const RecordKind &kind() const { return m_records.kind(); }

    [[nodiscard]] const std::vector<int> &columns() const { return m_columns; } ///< field indices
    void setColumns(const std::vector<int> &fields);
    void resetColumns(); ///< the listed fields, and the derived columns where they were put
    [[nodiscard]] static std::vector<int> defaultColumns(const RecordKind &kind);
    /// Adds a derived column before the column at `position`. Its number in columns() is negative.
    void addDerivedColumn(DerivedColumn column, int position);
    void setFilter(const QString &filter);
    /// A further condition, for a matrix cell that filters the scenarios; null for none.
    void setPredicate(std::function<bool(int storeRow)> predicate);
    void setGroupField(int field); ///< -1 = no groups
    [[nodiscard]] int groupField() const { return m_groupField; }
    void sort(int column, Qt::SortOrder order) override; ///< -1: the order of making

    [[nodiscard]] int recordCount() const { return static_cast<int>(m_shownRecords); } ///< shown, without group rows
    [[nodiscard]] RecordId idAt(int row) const;  ///< invalid on a group row
    [[nodiscard]] int rowOf(const RecordId &id) const; ///< -1 where it is filtered away
    /// The field of a column; negative for a derived one.
    [[nodiscard]] int fieldAt(int column) const { return m_columns[static_cast<size_t>(column)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Writes a block of cells as one edit: rows of texts from `topLeft` on, as a spreadsheet pastes it. The error names
    /// the first cell that does not fit; nothing is written then.
    [[nodiscard]] Result<void> paste(const QModelIndex &topLeft, const std::vector<QStringList> &block);
    /// The first selected cell's value into the others of its column, one edit.
    [[nodiscard]] Result<void> fillDown(const QModelIndexList &cells);

private:
    struct Shown
    {
        int storeRow = -1; ///< -1 for a group row
        int group = -1;    ///< index into m_groups for a group row
    };
    struct GroupRow
    {
        QString text;
        int count = 0;
    };
    void rebuild();
    void relist();
    [[nodiscard]] std::vector<int> sorted(std::vector<int> rows, int field) const;
    [[nodiscard]] std::vector<QByteArray> sortKeys(const std::vector<int> &rows, int field) const;
    [[nodiscard]] std::optional<std::vector<double>> numericSortKeys(const std::vector<int> &rows, int field) const;
    [[nodiscard]] QVariant derivedData(const Shown &shown, int field, int role) const;
    void listGroups(const std::vector<int> &rows);
    [[nodiscard]] bool isShown(int storeRow) const;
    [[nodiscard]] int editedField(int column) const;
    [[nodiscard]] QVariant groupData(const Shown &shown, int column, int role) const;
    [[nodiscard]] QString cellText(int storeRow, int field) const;
    void storeRowChanged(int storeRow);
    void storeRowInserted(int storeRow);
    void storeRowRemoved(int storeRow);

    Workbench &m_workbench;
    const RecordStore &m_records;
    std::unique_ptr<TextIndex> m_index; ///< made on the first filter
    [[nodiscard]] const DerivedColumn &derived(int field) const { return m_derived[static_cast<size_t>(-1 - field)]; }

    std::vector<int> m_columns;
    std::vector<DerivedColumn> m_derived;
    std::vector<int> m_derivedPositions;
    std::vector<Shown> m_shown;
    std::vector<GroupRow> m_groups;
    size_t m_shownRecords = 0;
    QString m_filter;
    std::function<bool(int)> m_predicate;
    int m_groupField = -1;
    std::optional<int> m_sortField; ///< as in m_columns
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
