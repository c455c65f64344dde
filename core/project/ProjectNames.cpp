// SPDX-License-Identifier: GPL-3.0-or-later
// How records and cells are called, and how a typed name finds its record.
#include "core/project/Project.h"

#include "core/base/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
bool isPerson(const Field &field)
{
    return field.editor && qstrcmp(field.editor, "person") == 0;
}
}

std::optional<Language> Project::secondLanguage() const
{
    const RecordKind *site = kinds().find(u"site");
    if (!site || store(*site).count() == 0)
        return std::nullopt;
    return languageFromCode(store(*site).value(0, site->indexOf(u"secondLanguage")).toText());
}

int Project::fieldFor(const RecordKind &kind, int field, Language language) const
{
    const int translation = kind.field(field).translation;
    return translation >= 0 && secondLanguage() == language ? translation : field;
}

QString Project::text(const RecordStore &records, int row, int field, const Words &words) const
{
    const int shown = fieldFor(records.kind(), field, words.language());
    const bool hasOwn = shown != field && !records.isEmptyCell(row, shown);
    return text(records.kind(), field, records.value(row, hasOwn ? shown : field), words);
}

QString Project::text(const RecordKind &kind, int field, const Value &value, const Words &words) const
{
    const Field &description = kind.field(field);
    if (value.isEmpty())
        return {};
    if (description.isLink()) {
        QStringList names;
        for (const QString &id : value.toList())
            names.append(designation(RecordId::fromText(id), words));
        return names.join(u", "_s);
    }
    if (isPerson(description))
        return personText(value.toText(), words);
    return description.display(value, words);
}

QString Project::personText(const QString &name, const Words &words) const
{
    const RecordKind *person = kinds().find(u"person");
    if (!person)
        return name;
    const RecordStore &people = store(*person);
    const int field = person->indexOf(u"name");
    const QByteArray wanted = name.toUtf8();
    for (int row = 0; row < people.count(); ++row) {
        if (people.bytes(row, field) == wanted)
            return text(people, row, field, words);
    }
    return name;
}

/// The other way round: what was typed in the second language is kept under the role's main name.
QString Project::personName(const QString &typed) const
{
    const RecordKind *person = kinds().find(u"person");
    if (!person)
        return typed;
    const RecordStore &people = store(*person);
    const int field = person->indexOf(u"name");
    const int translation = person->field(field).translation;
    const QByteArray wanted = typed.trimmed().toUtf8();
    for (int row = 0; row < people.count() && translation >= 0; ++row) {
        if (people.bytes(row, translation) == wanted)
            return people.value(row, field).toText();
    }
    return typed;
}

QString Project::designation(const RecordId &id, const Words &words) const
{
    const RecordStore *records = id.isValid() ? storeHolding(id) : nullptr;
    if (!records)
        return {};
    const int row = records->rowOf(id);
    for (const int field : records->kind().designation()) {
        if (!records->isEmptyCell(row, field))
            return text(*records, row, field, words);
    }
    return records->kind().labelIn(words);
}

QString Project::fullName(const RecordId &id, const Words &words) const
{
    const RecordStore *records = id.isValid() ? storeHolding(id) : nullptr;
    if (!records)
        return {};
    const int row = records->rowOf(id);
    QStringList parts;
    for (const int field : records->kind().designation()) {
        if (!records->isEmptyCell(row, field))
            parts.append(text(*records, row, field, words));
    }
    return parts.isEmpty() ? records->kind().labelIn(words) : parts.join(u' ');
}

namespace {
struct NameMatch
{
    bool exact = false;
    bool alike = false; ///< but for case and accents
};

/// A record is known by each of its names, in both languages of the site.
NameMatch namesMatch(const RecordStore &records, int row, const QByteArray &utf8, const QByteArray &fold)
{
    NameMatch match;
    const RecordKind &kind = records.kind();
    const auto look = [&](int field) {
        const QByteArrayView name = field >= 0 ? records.bytes(row, field) : QByteArrayView {};
        if (name.isEmpty())
            return;
        QByteArray own;
        appendFolded(own, name);
        match.exact = match.exact || name == utf8;
        match.alike = match.alike || own == fold;
    };
    for (const int field : kind.designation()) {
        look(field);
        look(kind.field(field).translation);
    }
    return match;
}
}

Result<RecordId> Project::resolve(const QString &wanted, const std::vector<const char *> &kindKeys) const
{
    const RecordId id = RecordId::fromText(wanted.trimmed());
    std::vector<RecordId> exact;
    std::vector<RecordId> alike;
    const QByteArray utf8 = wanted.trimmed().toUtf8();
    const QByteArray fold = folded(wanted.trimmed());
    for (const char *key : kindKeys) {
        const RecordKind *kind = kinds().find(QString::fromLatin1(key));
        if (!kind)
            continue;
        const RecordStore &records = store(*kind);
        if (id.isValid() && records.contains(id))
            return id;
        for (int row = 0; row < records.count(); ++row) {
            const auto [isExact, isAlike] = namesMatch(records, row, utf8, fold);
            if (isExact)
                exact.push_back(records.idAt(row));
            else if (isAlike)
                alike.push_back(records.idAt(row));
        }
    }
    const std::vector<RecordId> &found = exact.empty() ? alike : exact;
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return failed(QCoreApplication::translate("Project", "There is no record called “%1”.").arg(wanted), {},
                      QCoreApplication::translate("Project", "Give its id, or its exact tag, number or name."));
    return failed(QCoreApplication::translate("Project", "%n records are called “%1”.", nullptr, int(found.size())).arg(wanted), {},
                  QCoreApplication::translate("Project", "Give the id of the one that you mean."));
}

int Project::scaleSteps(const Field &field) const
{
    constexpr int standard = 5;
    const RecordKind *scale = kinds().find(u"scale");
    if (!scale)
        return standard;
    const RecordStore &scales = store(*scale);
    const int axis = scale->indexOf(u"axis");
    const int steps = scale->indexOf(u"steps");
    for (int row = 0; row < scales.count(); ++row) {
        if (scales.bytes(row, axis) == QByteArrayView(field.scale) && !scales.isEmptyCell(row, steps))
            return static_cast<int>(scales.value(row, steps).toInteger());
    }
    return standard;
}

Result<Value> Project::parseScore(const Field &field, const QString &text) const
{
    Result<Value> score = field.parse(text);
    const int steps = scaleSteps(field);
    if (!score || score->toInteger() <= steps)
        return score;
    return failed(QCoreApplication::translate("Project", "“%1” is above the scale of %2.").arg(text.trimmed(), QCoreApplication::translate("Choice", field.label)),
                  field.keyText(), QCoreApplication::translate("Project", "Use a whole number from 1 to %1.").arg(steps));
}

Result<Value> Project::parse(const Field &field, const QString &text) const
{
    if (isPerson(field))
        return field.parse(personName(text));
    if (field.scale)
        return parseScore(field, text);
    if (!field.isLink())
        return field.parse(text);
    static const QRegularExpression separators(u"\\s*;\\s*"_s);
    QStringList ids;
    const QStringList parts = field.type == FieldType::Link ? QStringList {text.trimmed()} : text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        Result<RecordId> id = resolve(part, field.targets);
        if (!id && field.type == FieldType::LinkSet && part.contains(u',')) {
            // "PLC-101, PLC-102": a comma parts names too, where the whole is no name.
            for (const QString &name : part.split(u',', Qt::SkipEmptyParts)) {
                id = resolve(name, field.targets);
                if (!id)
                    break;
                ids.append(id->text());
            }
            if (id)
                continue;
        }
        if (!id) {
            Error error = id.error();
            error.where = field.keyText();
            return std::unexpected(error);
        }
        ids.append(id->text());
    }
    ids.removeDuplicates();
    return Value::fromList(ids);
}
