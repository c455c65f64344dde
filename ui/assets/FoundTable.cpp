// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/FoundTable.h"

#include "core/base/Fold.h"
#include "core/exchange/RecordJson.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Zone.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// What a source cannot know for sure, by kind.
const char *guessedField(const RecordKind &kind)
{
    if (&kind == &Zone::kind())
        return "type";
    if (&kind == &Asset::kind())
        return "class";
    return &kind == &Conduit::kind() ? "direction" : nullptr;
}
}

FoundTable::FoundTable(const Workbench &workbench, std::vector<Staged> found, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    const Project &project = workbench.project();
    for (Staged &staged : found) {
        Row row {.staged = std::move(staged)};
        row.kind = project.kinds().find(row.staged.recordKind);
        row.content = QJsonDocument::fromJson(row.staged.content.toUtf8()).object();
        if (!row.kind)
            continue; // of a newer program
        row.detail = detailOf(row);
        row.folded = folded(row.staged.designation + u'\n' + row.detail + u'\n' + row.staged.place);
        m_rows.push_back(std::move(row));
    }
    // Zones before what stands in them, as one looks through a drawing.
    static const std::array order {&Zone::kind(), &Asset::kind(), &Conduit::kind()};
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return std::ranges::find(order, row.kind) - order.begin(); });
    filter({});
}

QString FoundTable::said(const Row &row, const Field &field) const
{
    const QString text = textFromJson(row.content.value(field.keyText()));
    if (field.isLink())
        return row.content.value(field.keyText() + u".name"_s).toString(text);
    const Result<Value> value = field.parse(text);
    return value ? field.display(*value, m_workbench.words()) : text;
}

QString FoundTable::detailOf(const Row &row) const
{
    const Words &words = m_workbench.words();
    const Project &project = m_workbench.project();
    const RecordStore &records = project.store(*row.kind);
    const int known = row.staged.matches.isValid() ? records.rowOf(row.staged.matches) : -1;
    QStringList parts;
    for (int field = 0; field < row.kind->fieldCount(); ++field) {
        const Field &one = row.kind->field(field);
        if (!row.content.contains(one.keyText()) || (known < 0 && one.has(FieldFlag::Designates)) || one.keyText() == QLatin1StringView(guessedField(*row.kind)))
            continue;
        const QString before = known < 0 ? QString() : project.text(records, known, field, words);
        const QString now = said(row, one);
        if (!now.isEmpty())
            parts.append(before.isEmpty() ? u"%1: %2"_s.arg(one.labelIn(words), now) : u"%1: %2 → %3"_s.arg(one.labelIn(words), before, now));
    }
    for (const auto &key : {u"interface.ip"_s, u"interface.mac"_s}) {
        if (row.content.contains(key))
            parts.append(row.content.value(key).toString());
    }
    return parts.join(u" · "_s);
}

void FoundTable::filter(const QString &text)
{
    const QByteArray wanted = folded(text);
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].folded.contains(wanted))
            m_shown.push_back(i);
    }
    endResetModel();
}

void FoundTable::takeAll(bool isTaken)
{
    for (int row = 0; row < rowCount(); ++row)
        shown(row).isTaken = isTaken;
    Q_EMIT dataChanged(index(0, 0), index(std::max(0, rowCount() - 1), ColumnCount - 1));
    Q_EMIT takenChanged();
}

const RecordKind *FoundTable::kindAt(int row) const
{
    return shown(row).kind;
}

const Field *FoundTable::guessField(int row) const
{
    const RecordKind &kind = *shown(row).kind;
    const char *key = guessedField(kind);
    return key ? &kind.field(kind.indexOf(QString::fromLatin1(key))) : nullptr;
}

QString FoundTable::guess(int row) const
{
    const Field *field = guessField(row);
    if (!field)
        return {};
    if (const QString said = shown(row).content.value(field->keyText()).toString(); !said.isEmpty())
        return said;
    const RecordStore &records = m_workbench.project().store(*shown(row).kind);
    const int known = records.rowOf(shown(row).staged.matches);
    return known < 0 ? QString() : records.value(known, shown(row).kind->indexOf(field->keyText())).toText();
}

void FoundTable::setGuess(int row, const QString &choice)
{
    const Field *field = guessField(row);
    if (!field || guess(row) == choice)
        return;
    shown(row).content.insert(field->keyText(), choice);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int FoundTable::takenCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isTaken));
}

int FoundTable::newCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return !row.staged.matches.isValid(); }));
}

int FoundTable::differentCount() const
{
    return static_cast<int>(m_rows.size()) - newCount();
}

std::vector<Staged> FoundTable::taken() const
{
    std::vector<Staged> found;
    for (const Row &row : m_rows) {
        if (!row.isTaken)
            continue;
        found.push_back(row.staged);
        found.back().content = QString::fromUtf8(QJsonDocument(row.content).toJson(QJsonDocument::Compact));
    }
    return found;
}

std::vector<Staged> FoundTable::all() const
{
    std::vector<Staged> found;
    for (const Row &row : m_rows)
        found.push_back(row.staged);
    return found;
}

int FoundTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FoundTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundTable::data(const QModelIndex &index, int role) const
{
    const Row &row = shown(index.row());
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return row.isTaken ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case NameColumn: return row.staged.designation;
        case KindColumn: {
            const QString kind = row.kind->labelIn(m_workbench.words());
            return row.staged.matches.isValid() ? tr("%1, different").arg(kind) : tr("%1, new").arg(kind);
        }
        case GuessColumn: {
            const Field *field = guessField(index.row());
            if (role == Qt::EditRole)
                return guess(index.row());
            return field && !guess(index.row()).isEmpty() ? field->choiceLabel(guess(index.row()), m_workbench.words()) : field ? tr("not known") : QString();
        }
        case DetailColumn: return row.detail;
        default: return row.staged.place.startsWith(row.staged.source) ? row.staged.place : u"%1 %2"_s.arg(row.staged.source, row.staged.place);
        }
    }();
    return role == Qt::ToolTipRole ? u"<p>%1</p>"_s.arg(text.toHtmlEscaped()) : text;
}

QVariant FoundTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Found");
    case KindColumn: return tr("What it is");
    case GuessColumn: return tr("Taken for");
    case DetailColumn: return tr("What the file says");
    default: return tr("Where");
    }
}

Qt::ItemFlags FoundTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == GuessColumn && guessField(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FoundTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        shown(index.row()).isTaken = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index);
        Q_EMIT takenChanged();
        return true;
    }
    if (role != Qt::EditRole || index.column() != GuessColumn)
        return false;
    setGuess(index.row(), value.toString());
    return true;
}
