// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/base/Fold.h"
#include "core/exchange/RecordJson.h"
#include "core/exchange/RecordSheet.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Condition
{
    int field;
    Value value;
};

std::unexpected<Error> noSuchField(const RecordKind &kind, const QString &key)
{
    return failed(QCoreApplication::translate("ListVerb", "“%1” has no field “%2”.").arg(kind.keyText(), key), {},
                  QCoreApplication::translate("ListVerb", "See: tandem kinds."), Error::Kind::Usage);
}

Result<std::vector<Condition>> parseConditions(const Project &project, const RecordKind &kind, const QStringList &texts)
{
    std::vector<Condition> conditions;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const QString key = text.first(std::max<qsizetype>(0, equals));
        const int field = kind.indexOf(key);
        if (equals < 1)
            return failed(QCoreApplication::translate("ListVerb", "“%1” is not FIELD=VALUE.").arg(text), {}, {}, Error::Kind::Usage);
        if (field < 0)
            return noSuchField(kind, key);
        const Result<Value> value = project.parse(kind.field(field), text.sliced(equals + 1));
        if (!value)
            return std::unexpected(value.error());
        conditions.push_back({field, *value});
    }
    return conditions;
}

/// A set fits when it has all that was asked for.
bool fits(const Field &field, const Value &cell, const Value &wanted)
{
    const bool isSet = field.type == FieldType::ChoiceSet || field.type == FieldType::TextSet || field.type == FieldType::LinkSet;
    if (!isSet || wanted.isEmpty())
        return cell == wanted;
    const QStringList members = cell.toList();
    return std::ranges::all_of(wanted.toList(), [&](const QString &member) { return members.contains(member); });
}

std::vector<int> matchingRows(const RecordStore &records, const std::vector<Condition> &conditions)
{
    std::vector<int> rows;
    for (int row = 0; row < records.count(); ++row) {
        const bool all = std::ranges::all_of(conditions, [&](const Condition &condition) {
            return fits(records.kind().field(condition.field), records.value(row, condition.field), condition.value);
        });
        if (all)
            rows.push_back(row);
    }
    return rows;
}

void sortRows(const Project &project, const RecordStore &records, int field, const Words &words, std::vector<int> &rows)
{
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    const bool isNumber = records.kind().field(field).isNumber();
    std::ranges::stable_sort(rows, [&](int a, int b) {
        const bool emptyA = records.isEmptyCell(a, field);
        if (emptyA != records.isEmptyCell(b, field))
            return !emptyA; // what is not known stands last
        if (isNumber)
            return records.value(a, field).toReal() < records.value(b, field).toReal();
        return collator.compare(project.text(records, a, field, words), project.text(records, b, field, words)) < 0;
    });
}

QString asTable(const Project &project, const RecordStore &records, const std::vector<int> &rows, const Words &words)
{
    std::vector<int> fields;
    for (int field = 0; field < records.kind().fieldCount(); ++field) {
        if (records.kind().field(field).has(FieldFlag::Listed))
            fields.push_back(field);
    }
    std::vector<QStringList> lines(rows.size() + 1);
    for (const int field : fields) {
        lines[0].append(records.kind().field(field).labelIn(words));
        for (size_t i = 0; i < rows.size(); ++i)
            lines[i + 1].append(project.text(records, rows[i], field, words).simplified());
    }
    QString text;
    for (const QStringList &line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : lines)
                width = std::max(width, std::min<qsizetype>(28, other.at(column).size()));
            const QString cell = line.at(column).size() > 28 ? line.at(column).first(27) + u'…' : line.at(column);
            text += cell.leftJustified(column + 1 == line.size() ? 0 : width + 2);
        }
        text += u'\n';
    }
    return text;
}
}

int runList(const ListArguments &arguments, const CommandContext &context)
{
    if (Result<void> allowed = checkOutput(arguments.output, arguments.force); !allowed)
        return fail(allowed.error());
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const RecordKind *kind = (*project)->kinds().find(arguments.kind);
    if (!kind)
        return fail({.what = QCoreApplication::translate("ListVerb", "There is no kind of record “%1”.").arg(arguments.kind),
                     .whatToDo = QCoreApplication::translate("ListVerb", "See: tandem kinds."), .kind = Error::Kind::Usage});
    const auto conditions = parseConditions(**project, *kind, arguments.where);
    if (!conditions)
        return fail(conditions.error());
    const RecordStore &records = (*project)->store(*kind);
    std::vector<int> rows = matchingRows(records, *conditions);
    if (!arguments.sort.isEmpty()) {
        const int field = kind->indexOf(arguments.sort);
        if (field < 0)
            return fail(noSuchField(*kind, arguments.sort).error());
        sortRows(**project, records, field, context.words, rows);
    }
    QByteArray bytes;
    if (arguments.format == "json"_L1) {
        QJsonArray list;
        for (const int row : rows)
            list.append(recordJson(*kind, records.record(row)));
        bytes = QJsonDocument(list).toJson();
    } else if (arguments.format == "csv"_L1) {
        bytes = csvOf({.project = **project, .records = records, .rows = rows, .words = context.words});
    } else if (arguments.format == "xlsx"_L1) {
        const Result<QByteArray> workbook = xlsxOf({.project = **project, .records = records, .rows = rows, .words = context.words});
        if (!workbook)
            return fail(workbook.error());
        bytes = *workbook;
    } else {
        bytes = asTable(**project, records, rows, context.words).toUtf8();
    }
    const Result<void> written = writeOutput(arguments.output, bytes, arguments.force);
    return written ? Done : fail(written.error());
}
