// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/RecordTableModel.h"

#include "core/base/Fold.h"
#include "core/model/ScoreNote.h"
#include "ui/style/Theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

RecordTableModel::RecordTableModel(Workbench &workbench, const RecordKind &kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_records(workbench.project().store(kind))
    , m_columns(defaultColumns(kind))
{
    connect(&m_records, &RecordStore::changed, this, &RecordTableModel::storeRowChanged);
    connect(&m_records, &RecordStore::inserted, this, &RecordTableModel::storeRowInserted);
    connect(&m_records, &RecordStore::removed, this, &RecordTableModel::storeRowRemoved);
    connect(&m_records, &RecordStore::reset, this, [this] {
        m_index.reset();
        rebuild();
    });
    relist();
}

RecordTableModel::~RecordTableModel() = default;

std::vector<int> RecordTableModel::defaultColumns(const RecordKind &kind)
{
    std::vector<int> fields;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).has(FieldFlag::Listed))
            fields.push_back(field);
    }
    return fields;
}

void RecordTableModel::setColumns(const std::vector<int> &fields)
{
    beginResetModel();
    m_columns = fields;
    endResetModel();
}

void RecordTableModel::resetColumns()
{
    std::vector<int> fields = defaultColumns(kind());
    for (size_t i = 0; i < m_derived.size(); ++i)
        fields.insert(fields.begin() + std::min(m_derivedPositions[i], static_cast<int>(fields.size())), -1 - static_cast<int>(i));
    setColumns(fields);
}

void RecordTableModel::addDerivedColumn(DerivedColumn column, int position)
{
    beginResetModel();
    m_derived.push_back(std::move(column));
    m_derivedPositions.push_back(position);
    const int at = std::min(position, static_cast<int>(m_columns.size()));
    m_columns.insert(m_columns.begin() + at, -static_cast<int>(m_derived.size()));
    endResetModel();
}

void RecordTableModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void RecordTableModel::setPredicate(std::function<bool(int)> predicate)
{
    m_predicate = std::move(predicate);
    rebuild();
}

void RecordTableModel::setGroupField(int field)
{
    m_groupField = field;
    rebuild();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortField = column < 0 || column >= columnCount() ? std::nullopt : std::optional(fieldAt(column));
    m_sortOrder = order;
    rebuild();
}

void RecordTableModel::rebuild()
{
    beginResetModel();
    relist();
    endResetModel();
}

void RecordTableModel::relist()
{
    std::vector<int> rows;
    if (m_filter.trimmed().isEmpty()) {
        rows.resize(static_cast<size_t>(m_records.count()));
        std::iota(rows.begin(), rows.end(), 0);
    } else {
        if (!m_index)
            m_index = std::make_unique<TextIndex>(m_workbench.project(), m_records, m_workbench.words());
        rows = m_index->search(m_filter);
    }
    if (m_predicate)
        std::erase_if(rows, [this](int row) { return !m_predicate(row); });
    m_shownRecords = rows.size();
    if (m_sortField)
        rows = sorted(std::move(rows), *m_sortField);
    m_groups.clear();
    m_shown.clear();
    m_shown.reserve(rows.size());
    if (m_groupField >= 0) {
        listGroups(rows);
        return;
    }
    for (const int row : rows)
        m_shown.push_back({row, -1});
}

/// Numbers by value, texts by the reader's collation; what is empty stands last in both directions.
std::vector<QByteArray> RecordTableModel::sortKeys(const std::vector<int> &rows, int field) const
{
    std::vector<QByteArray> keys(rows.size());
    const Field &description = kind().field(field);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_records.isEmptyCell(rows[i], field))
            continue;
        // Folded text, then the letters themselves: "lodz" and "łódź" stand together, in a fixed order.
        const QByteArray text = description.isLink() || !description.choices.empty() || description.translation >= 0 || description.editor
            ? cellText(rows[i], field).toUtf8()
            : m_records.bytes(rows[i], field).toByteArray();
        appendFolded(keys[i], text);
        keys[i].append('\0').append(text);
    }
    return keys;
}

/// Keys of a column that is ordered by number: numbers, yes/no, choices in their order (low before high), derived levels.
std::optional<std::vector<double>> RecordTableModel::numericSortKeys(const std::vector<int> &rows, int field) const
{
    const auto keysBy = [&rows](const auto &key) {
        std::vector<double> keys(rows.size());
        std::ranges::transform(rows, keys.begin(), key);
        return keys;
    };
    if (field < 0)
        return keysBy(derived(field).sortKey);
    const Field &description = kind().field(field);
    const double unknown = std::nan("");
    if (description.isNumber() || description.type == FieldType::YesNo)
        return keysBy([&](int row) { return m_records.isEmptyCell(row, field) ? unknown : m_records.value(row, field).toReal(); });
    if (description.type == FieldType::Choice)
        return keysBy([&](int row) {
            const std::optional<int> index = description.choiceIndex(m_records.value(row, field).toText());
            return index ? static_cast<double>(*index) : unknown;
        });
    return std::nullopt;
}

std::vector<int> RecordTableModel::sorted(std::vector<int> rows, int field) const
{
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const auto arrange = [&](const auto &keys, const auto &isEmpty) {
        std::ranges::stable_sort(order, [&](size_t a, size_t b) {
            if (isEmpty(a) != isEmpty(b))
                return isEmpty(b);
            return descending ? keys[b] < keys[a] : keys[a] < keys[b];
        });
    };
    if (const std::optional<std::vector<double>> numbers = numericSortKeys(rows, field)) {
        arrange(*numbers, [&](size_t i) { return std::isnan((*numbers)[i]); });
    } else {
        const std::vector<QByteArray> keys = sortKeys(rows, field);
        arrange(keys, [&](size_t i) { return keys[i].isEmpty(); });
    }
    std::vector<int> result(rows.size());
    std::ranges::transform(order, result.begin(), [&](size_t i) { return rows[i]; });
    return result;
}

void RecordTableModel::listGroups(const std::vector<int> &rows)
{
    std::map<QByteArray, std::pair<QString, std::vector<int>>> byText;
    for (const int row : rows) {
        const QString text = cellText(row, m_groupField);
        // What is not known stands last.
        const QByteArray key = text.isEmpty() ? QByteArray("\xff") : folded(text);
        auto &group = byText[key];
        group.first = text;
        group.second.push_back(row);
    }
    for (const auto &[key, group] : byText) {
        const int index = static_cast<int>(m_groups.size());
        m_groups.push_back({group.first.isEmpty() ? tr("Not filled") : group.first, static_cast<int>(group.second.size())});
        m_shown.push_back({-1, index});
        for (const int row : group.second)
            m_shown.push_back({row, index});
    }
}

bool RecordTableModel::isShown(int storeRow) const
{
    if (m_predicate && !m_predicate(storeRow))
        return false;
    return m_filter.trimmed().isEmpty() || !m_index || m_index->fits(storeRow, m_filter);
}

// ---- following the store --------------------------------------------------------------------------------------

void RecordTableModel::storeRowChanged(int storeRow)
{
    if (m_index)
        m_index->rowChanged(storeRow);
    // A row that is shown stays where it is while it is being edited, even if it no longer fits: it would vanish
    // under the person's hands.
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].storeRow == storeRow) {
            Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
            return;
        }
    }
    if (isShown(storeRow))
        rebuild();
}

void RecordTableModel::storeRowInserted(int storeRow)
{
    if (m_index)
        m_index->rowInserted(storeRow);
    for (Shown &shown : m_shown) {
        if (shown.storeRow >= storeRow)
            ++shown.storeRow;
    }
    if (m_groupField >= 0) {
        rebuild();
        return;
    }
    if (!isShown(storeRow))
        return;
    const int at = static_cast<int>(m_shown.size()); // a new record stands last until the table is sorted anew
    beginInsertRows({}, at, at);
    m_shown.push_back({storeRow, -1});
    ++m_shownRecords;
    endInsertRows();
}

void RecordTableModel::storeRowRemoved(int storeRow)
{
    if (m_index)
        m_index->rowRemoved(storeRow);
    const auto found = std::ranges::find(m_shown, storeRow, &Shown::storeRow);
    const auto shift = [&] {
        for (Shown &shown : m_shown) {
            if (shown.storeRow > storeRow)
                --shown.storeRow;
        }
    };
    if (found == m_shown.end()) {
        shift();
        return;
    }
    if (m_groupField >= 0) {
        rebuild();
        return;
    }
    const int at = static_cast<int>(found - m_shown.begin());
    beginRemoveRows({}, at, at);
    m_shown.erase(found);
    shift();
    --m_shownRecords;
    endRemoveRows();
}

// ---- the model ------------------------------------------------------------------------------------------------

RecordId RecordTableModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const int storeRow = m_shown[static_cast<size_t>(row)].storeRow;
    return storeRow < 0 ? RecordId {} : m_records.idAt(storeRow);
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    const int storeRow = m_records.rowOf(id);
    if (storeRow < 0)
        return -1;
    const auto found = std::ranges::find(m_shown, storeRow, &Shown::storeRow);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RecordTableModel::cellText(int storeRow, int field) const
{
    return m_workbench.project().text(m_records, storeRow, field, m_workbench.words());
}

QVariant RecordTableModel::groupData(const Shown &shown, int column, int role) const
{
    const GroupRow &group = m_groups[static_cast<size_t>(shown.group)];
    if (role == IsGroupRole)
        return true;
    if (role == Qt::DisplayRole && column == 0)
        return u"%1  (%2)"_s.arg(group.text).arg(group.count);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::BackgroundRole)
        return Theme::colors().window;
    return {};
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Shown &shown = m_shown[static_cast<size_t>(index.row())];
    if (shown.storeRow < 0)
        return groupData(shown, index.column(), role);
    const int field = fieldAt(index.column());
    if (field < 0)
        return derivedData(shown, field, role);
    const Field &description = kind().field(field);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown.storeRow, field).simplified();
    case Qt::EditRole: {
        const int edited = editedField(index.column());
        if (description.isLink() || description.type == FieldType::Choice || description.type == FieldType::ChoiceSet)
            return cellText(shown.storeRow, field);
        return m_records.value(shown.storeRow, edited).toText();
    }
    case Qt::ToolTipRole: {
        const QString text = cellText(shown.storeRow, field);
        if (description.notes && !text.isEmpty()) {
            const Value notes = m_records.value(shown.storeRow, kind().indexOf(QString::fromLatin1(description.notes)));
            const auto note = ScoreNotes::fromText(notes.toText()).find(description.keyText(), static_cast<int>(m_records.value(shown.storeRow, field).toInteger()));
            return note ? note->sentence(m_workbench.words()) : QString();
        }
        return text.size() > 24 ? text.toHtmlEscaped() : QString();
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (description.isNumber() && !description.editor ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (description.has(FieldFlag::Designates) && kind().designation().front() == field) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case IdRole:
        return m_records.idAt(shown.storeRow).text();
    case FieldTypeRole:
        return static_cast<int>(description.type);
    case ChoiceKeyRole:
        return description.choices.empty() ? QVariant() : QVariant(m_records.value(shown.storeRow, field).toText());
    case IsGroupRole:
        return false;
    default:
        return {};
    }
}

QVariant RecordTableModel::derivedData(const Shown &shown, int field, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return derived(field).text(shown.storeRow);
    if (role == IdRole)
        return m_records.idAt(shown.storeRow).text();
    if (role != LevelsRole || !derived(field).levels)
        return {};
    QVariantList levels;
    for (const Grade level : derived(field).levels(shown.storeRow))
        levels.append(static_cast<int>(level));
    return levels;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (fieldAt(section) < 0) {
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
        return role == Qt::DisplayRole ? QVariant(derived(fieldAt(section)).label) : QVariant();
    }
    const Field &field = kind().field(fieldAt(section));
    if (role == Qt::DisplayRole)
        return field.labelIn(m_workbench.words());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (field.isNumber() && !field.editor ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) {
        const QString unit = field.unitIn(m_workbench.words());
        return unit.isEmpty() ? field.helpIn(m_workbench.words()) : u"%1 [%2]"_s.arg(field.labelIn(m_workbench.words()), unit);
    }
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_shown[static_cast<size_t>(index.row())].storeRow < 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_workbench.isReadOnly() && fieldAt(index.column()) >= 0 && !kind().field(fieldAt(index.column())).has(FieldFlag::ReadOnly))
        flags |= Qt::ItemIsEditable;
    return flags;
}

int RecordTableModel::editedField(int column) const
{
    return m_workbench.project().fieldFor(kind(), fieldAt(column), m_workbench.words().language());
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (const Result<void> done = paste(index, {QStringList {value.toString()}}); !done) {
        m_workbench.report(done.error());
        return false;
    }
    return true;
}

Result<void> RecordTableModel::paste(const QModelIndex &topLeft, const std::vector<QStringList> &block)
{
    struct CellEdit
    {
        RecordId id;
        int field;
        Value value;
    };
    std::vector<CellEdit> edits;
    int row = topLeft.row();
    for (const QStringList &line : block) {
        while (row < rowCount() && m_shown[static_cast<size_t>(row)].storeRow < 0)
            ++row; // group rows take nothing
        if (row >= rowCount())
            return failed(tr("The block has more rows than the table below this cell."), {}, tr("Add records first, or paste less."));
        for (qsizetype i = 0; i < line.size(); ++i) {
            const int column = topLeft.column() + static_cast<int>(i);
            if (column >= columnCount())
                return failed(tr("The block has more columns than the table right of this cell."), {}, tr("Paste further left, or show more columns."));
            if (fieldAt(column) < 0)
                return failed(tr("The column “%1” is worked out by the program.").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
            const int field = editedField(column);
            const Result<Value> parsed = m_workbench.project().parse(kind().field(field), line.at(i));
            if (!parsed)
                return failed(parsed.error().what, u"%1, %2"_s.arg(m_workbench.project().designation(idAt(row), m_workbench.words()), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
                              parsed.error().whatToDo);
            edits.push_back({idAt(row), field, *parsed});
        }
        ++row;
    }
    const auto done = m_workbench.project().edit({}, [&](Edit &edit) -> Result<void> {
        for (const CellEdit &cell : edits) {
            if (Result<void> set = edit.set(kind(), cell.id, cell.field, cell.value); !set)
                return set;
        }
        return {};
    });
    return done.transform([](const Project::Outcome &) { });
}

Result<void> RecordTableModel::fillDown(const QModelIndexList &cells)
{
    std::map<int, std::vector<int>> rowsByColumn;
    for (const QModelIndex &cell : cells) {
        if (idAt(cell.row()).isValid() && fieldAt(cell.column()) >= 0)
            rowsByColumn[cell.column()].push_back(cell.row());
    }
    const auto done = m_workbench.project().edit({}, [&](Edit &edit) -> Result<void> {
        for (auto &[column, rows] : rowsByColumn) {
            std::ranges::sort(rows);
            const int field = editedField(column);
            const Value value = m_records.value(m_records.rowOf(idAt(rows.front())), field);
            for (const int row : rows) {
                if (Result<void> set = edit.set(kind(), idAt(row), field, value); !set)
                    return set;
            }
        }
        return {};
    });
    return done.transform([](const Project::Outcome &) { });
}
