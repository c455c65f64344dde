// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Field.h"

#include "core/base/Fold.h"
#include "core/base/Id.h"
#include "core/model/FieldCheck.h"
#include "core/model/RiskMatrix.h"
#include "core/model/ScoreNote.h"
#include "core/model/SecurityLevelVector.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

bool Field::isNumber() const
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Score;
}

QString Field::labelIn(const Words &words) const
{
    QString text = words.translate(labelContext ? labelContext : context, itLabel && words.dialect() == Dialect::It ? itLabel : label);
    if (stateLabel)
        text = words.translate("Field", "%1: %2").arg(words.translate(context, stateLabel), text);
    return translationOf < 0 ? text : words.translate("Field", "%1 (second language)").arg(text);
}

QString Field::helpIn(const Words &words) const
{
    return help ? words.translate(context, help) : QString();
}

QString Field::unitIn(const Words &words) const
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Minutes:
        return u"min"_s;
    case Unit::Milliseconds:
        return u"ms"_s;
    case Unit::Years:
        return words.translate("Field", "years");
    case Unit::Months:
        return words.translate("Field", "months");
    case Unit::Euro:
        return u"EUR"_s;
    case Unit::Celsius:
        return u"°C"_s;
    case Unit::Percent:
        return u"%"_s;
    }
    return {};
}

std::optional<int> Field::choiceIndex(QStringView choiceKey) const
{
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choiceKey == QLatin1StringView(choices[i].key))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

QString Field::choiceLabel(QStringView choiceKey, const Words &words) const
{
    const std::optional<int> index = choiceIndex(choiceKey);
    return index ? words.translate("Choice", choices[static_cast<size_t>(*index)].label) : choiceKey.toString();
}

namespace {

QString fieldText(const char *text)
{
    return QCoreApplication::translate("Field", text);
}

/// The key of a choice given as key or as label in either language, accents and case aside; empty where none fits.
QString choiceKeyFor(const Field &field, const QString &text)
{
    static const Words english(Language::English);
    static const Words polish(Language::Polish);
    const QByteArray wanted = folded(text);
    for (const Choice &choice : field.choices) {
        if (wanted == folded(QString::fromLatin1(choice.key)) || wanted == folded(english.translate("Choice", choice.label))
            || wanted == folded(polish.translate("Choice", choice.label)))
            return QString::fromLatin1(choice.key);
    }
    return {};
}

std::unexpected<Error> notAChoice(const Field &field, const QString &text)
{
    QStringList keys;
    for (const Choice &choice : field.choices)
        keys.append(QString::fromLatin1(choice.key));
    return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is not one of the choices.")).arg(text), field.keyText(),
                  fieldText(QT_TRANSLATE_NOOP("Field", "Use one of: %1.")).arg(keys.join(u", "_s)));
}

Result<Value> parseChoiceSet(const Field &field, const QString &text)
{
    static const QRegularExpression separators(u"\\s*[;,]\\s*"_s);
    QStringList given;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString key = choiceKeyFor(field, part.trimmed());
        if (key.isEmpty())
            return notAChoice(field, part);
        given.append(key);
    }
    QStringList ordered; // in the order of the choices, so that equal sets are equal texts
    for (const Choice &choice : field.choices) {
        if (given.contains(QLatin1StringView(choice.key)))
            ordered.append(QString::fromLatin1(choice.key));
    }
    return Value::fromList(ordered);
}

Value parseTextSet(const QString &text)
{
    static const QRegularExpression separators(u"\\s*[;,\\n]\\s*"_s);
    QStringList members;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString member = part.trimmed();
        if (!member.isEmpty() && !members.contains(member))
            members.append(member);
    }
    return Value::fromList(members);
}

/// Minutes from "90", "90 min", "1.5 h", "2 d", "8h".
std::optional<double> minutesFrom(const QString &text)
{
    static const QRegularExpression shape(
        uR"(^([0-9]+(?:[.,][0-9]+)?)\s*(|min|m|minutes?|minut[ay]?|h|hours?|godz\.?|godzin[ay]?|d|days?|dni|dzień|doba|doby)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    const QString unit = match.captured(2).toLower();
    if (unit.startsWith(u'h') || unit.startsWith("godz"_L1))
        return number * 60;
    if (unit.startsWith(u'd'))
        return number * 1440;
    return number;
}

std::optional<double> numberFrom(QString text)
{
    text.remove(QChar(0xa0)).remove(QChar(0x202f)).remove(u' ').replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Result<Value> parseNumber(const Field &field, const QString &text)
{
    const std::optional<double> number = field.unit == Unit::Minutes ? minutesFrom(text) : numberFrom(text);
    if (!number)
        return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is not a number.")).arg(text), field.keyText());
    if (field.type == FieldType::Decimal)
        return Value(*number);
    if (*number != std::floor(*number) || std::abs(*number) > 9e15)
        return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is not a whole number.")).arg(text), field.keyText());
    if (field.scale && (*number < 1 || *number > RiskMatrix::mostSteps))
        return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is no step of a scale.")).arg(text), field.keyText(),
                      fieldText(QT_TRANSLATE_NOOP("Field", "Use 1 for the lowest step, 2 for the next, and so on.")));
    if (field.type == FieldType::Score && !field.scale && (*number < 1 || *number > 5))
        return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is not a score.")).arg(text), field.keyText(),
                      fieldText(QT_TRANSLATE_NOOP("Field", "Use a whole number from 1 to 5.")));
    return Value(static_cast<qint64>(*number));
}

Result<Value> parseYesNo(const Field &field, const QString &text)
{
    static const QStringList yes {u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"tak"_s, u"t"_s, u"x"_s};
    static const QStringList no {u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"nie"_s};
    const QString word = text.toLower();
    if (yes.contains(word))
        return Value(1);
    if (no.contains(word))
        return Value(0);
    return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is neither yes nor no.")).arg(text), field.keyText(),
                  fieldText(QT_TRANSLATE_NOOP("Field", "Use yes or no; leave it empty where it is not known.")));
}

Result<Value> parseDate(const Field &field, const QString &text)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"yyyy/MM/dd"_s, u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM"_s}) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid() && date.year() >= 1900 && date.year() <= 2200)
            return Value(date.toString(Qt::ISODate));
    }
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (instant.isValid())
        return Value(instant.date().toString(Qt::ISODate));
    return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is not a date.")).arg(text), field.keyText(),
                  fieldText(QT_TRANSLATE_NOOP("Field", "Write it as year-month-day: 2026-11-24.")));
}

Result<Value> parseLinks(const Field &field, const QString &text)
{
    static const QRegularExpression separators(u"[\\s;,]+"_s);
    QStringList ids;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const RecordId id = RecordId::fromText(part);
        if (!id.isValid())
            return failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is no record's id.")).arg(part), field.keyText());
        if (!ids.contains(id.text()))
            ids.append(id.text());
    }
    if (field.type == FieldType::Link && ids.size() > 1)
        return failed(fieldText(QT_TRANSLATE_NOOP("Field", "Only one record can stand here.")), field.keyText());
    return Value::fromList(ids);
}
}

Result<Value> Field::parse(const QString &raw) const
{
    const QString text = type == FieldType::LongText ? raw : raw.trimmed();
    if (text.isEmpty())
        return Value();
    if (text.size() > 100000)
        return failed(fieldText(QT_TRANSLATE_NOOP("Field", "The text is too long (more than 100 000 characters).")), keyText());
    Result<Value> value = Value();
    switch (type) {
    case FieldType::Text:
        value = Value(text.simplified());
        break;
    case FieldType::LongText:
        value = Value(text);
        break;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Score:
        value = parseNumber(*this, text);
        break;
    case FieldType::YesNo:
        value = parseYesNo(*this, text);
        break;
    case FieldType::Date:
        value = parseDate(*this, text);
        break;
    case FieldType::Choice: {
        const QString choice = choiceKeyFor(*this, text);
        value = choice.isEmpty() ? Result<Value>(notAChoice(*this, text)) : Value(choice);
        break;
    }
    case FieldType::ChoiceSet:
        value = parseChoiceSet(*this, text);
        break;
    case FieldType::TextSet:
        value = parseTextSet(text);
        break;
    case FieldType::Link:
    case FieldType::LinkSet:
        value = parseLinks(*this, text);
        break;
    case FieldType::LevelVector:
        if (const std::optional<SecurityLevelVector> vector = SecurityLevelVector::fromText(text))
            value = Value(vector->text());
        else
            value = failed(fieldText(QT_TRANSLATE_NOOP("Field", "“%1” is no vector of security levels.")).arg(text), keyText(),
                           fieldText(QT_TRANSLATE_NOOP("Field", "Write seven numbers from 0 to 4: 2,2,2,1,2,1,3.")));
        break;
    }
    return value ? checkedByEditor(*this, *value) : value;
}

QString Field::display(const Value &value, const Words &words) const
{
    if (value.isEmpty())
        return {};
    switch (type) {
    case FieldType::YesNo:
        return value.toInteger() ? words.translate("Field", "yes") : words.translate("Field", "no");
    case FieldType::Choice:
        return choiceLabel(value.toText(), words);
    case FieldType::ChoiceSet: {
        QStringList labels;
        for (const QString &choice : value.toList())
            labels.append(choiceLabel(choice, words));
        return labels.join(u", "_s);
    }
    case FieldType::TextSet:
        return value.toList().join(u", "_s);
    case FieldType::LevelVector:
        return value.toText().replace(u',', u' ');
    case FieldType::Integer:
        if (unit == Unit::Minutes)
            return words.duration(value.toInteger());
        if (unit == Unit::Euro)
            return words.locale().toString(value.toInteger());
        return value.toText();
    case FieldType::Decimal:
        return words.locale().toString(value.toReal(), 'g', 12).remove(words.locale().groupSeparator());
    case FieldType::Text:
        return editor && qstrcmp(editor, "scoreNotes") == 0 ? ScoreNotes::fromText(value.toText()).summary(words) : value.toText();
    default:
        return value.toText();
    }
}

QString groupLabel(Group group, const Words &words)
{
    static constexpr const char *labels[] = {
        QT_TRANSLATE_NOOP("Group", "Identity"),
        QT_TRANSLATE_NOOP("Group", "Network and place"),
        QT_TRANSLATE_NOOP("Group", "Process"),
        QT_TRANSLATE_NOOP("Group", "Assessment"),
        QT_TRANSLATE_NOOP("Group", "Unmitigated risk"),
        QT_TRANSLATE_NOOP("Group", "Risk today"),
        QT_TRANSLATE_NOOP("Group", "Target risk"),
        QT_TRANSLATE_NOOP("Group", "Treatment"),
        QT_TRANSLATE_NOOP("Group", "Remote access"),
        QT_TRANSLATE_NOOP("Group", "Access and protection"),
        QT_TRANSLATE_NOOP("Group", "Backup and restore"),
        QT_TRANSLATE_NOOP("Group", "Life cycle"),
        QT_TRANSLATE_NOOP("Group", "Patching"),
        QT_TRANSLATE_NOOP("Group", "Surroundings"),
        QT_TRANSLATE_NOOP("Group", "Boundaries and access points"),
        QT_TRANSLATE_NOOP("Group", "Description"),
        QT_TRANSLATE_NOOP("Group", "Tolerable risk"),
    };
    return words.translate("Group", labels[static_cast<int>(group)]);
}
