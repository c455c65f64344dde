// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnParser.h"

#include "core/base/Fold.h"
#include "core/exchange/Heading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rememberedValues = 1024;
constexpr qsizetype longestRemembered = 64;

std::size_t hashOf(QByteArrayView bytes)
{
    std::size_t hash = 1469598103934665603ULL; // FNV-1a
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash ^ (hash >> 29);
}

bool isBlankByte(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QByteArrayView trimmedBytes(QByteArrayView text)
{
    while (!text.isEmpty() && isBlankByte(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankByte(text.back()))
        text = text.chopped(1);
    return text;
}

/// Words that registers write where nothing is known.
bool isWordForNothing(QByteArrayView text, FieldType type)
{
    static constexpr QByteArrayView firsts("nNbBuUtTxX0#-?(<[\xe2");
    if (text.size() > 14 || !firsts.contains(text.front()))
        return false; // nearly all cells end here
    static const QByteArrayList always {"n/a", "n.a.", "#n/a", "#n/d!", "-", "--", "---", "\xe2\x80\x94", "\xe2\x80\x93", "?", "??", "null", "(null)", "<null>",
                                        "nil", "n/d", "n.d.", "b/d", "bd", "b.d.", "unknown", "undefined", "not available", "nieznany", "nieznana", "nieznane",
                                        "nie wiadomo", "brak danych", "tbd", "tbc", "[]"};
    static const QByteArrayList unlessText {"none", "brak", "na", "nd", "nan", "not applicable", "nie dotyczy", "0000-00-00", "x", "0"};
    QByteArray plain;
    appendFolded(plain, text);
    if (always.contains(plain))
        return true;
    if (type == FieldType::Text || type == FieldType::LongText || type == FieldType::TextSet)
        return false;
    const bool isNumberOrFact = type != FieldType::Date && type != FieldType::Link;
    return unlessText.contains(plain) && !(isNumberOrFact && (plain == "0" || plain == "x"));
}

/// Excel writes ="0012" so that a text of digits stays one.
QByteArrayView withoutTextFormula(QByteArrayView text)
{
    return text.size() >= 3 && text.startsWith("=\"") && text.endsWith('"') ? text.sliced(2).chopped(1) : text;
}

/// What neutralisedCell() (core/base/Fold.h) puts an apostrophe in front of.
constexpr QByteArrayView guardedFirst("=+-@\t\r");
}

QByteArrayView withoutGuard(QByteArrayView text)
{
    qsizetype apostrophes = 0;
    while (apostrophes < text.size() && text[apostrophes] == '\'')
        ++apostrophes;
    const bool isGuarded = apostrophes > 0 && apostrophes < text.size() && guardedFirst.contains(text[apostrophes]);
    return isGuarded ? text.sliced(1) : text;
}

Value ParsedCell::value() const
{
    switch (type) {
    case Type::Empty:
        return {};
    case Type::Text:
        return QString::fromUtf8(text);
    case Type::Integer:
        return integer;
    case Type::Real:
        return real;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray ParsedCell::stored() const
{
    return type == Type::Text ? text.toByteArray() : value().toText().toUtf8();
}

struct ColumnParser::Remembered
{
    QByteArray raw;
    QByteArray bytes; ///< what `cell.text` views
    ParsedCell cell;
};

ColumnParser::ColumnParser(const RecordKind &kind, const Field &field, const Synonyms &synonyms, const QHash<QString, QString> &words,
                           bool ownFile)
    : m_kind(&kind)
    , m_field(&field)
    , m_synonyms(&synonyms)
    , m_ownFile(ownFile)
    , m_isText(field.type == FieldType::LongText || field.isLink()
               || (field.type == FieldType::Text && (!field.editor || qstrcmp(field.editor, "person") == 0)))
{
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        m_words.insert(normalisedHeading(it.key()), it.value());
}

ColumnParser::~ColumnParser() = default;
ColumnParser::ColumnParser(ColumnParser &&) noexcept = default;

bool ColumnParser::needsLook() const
{
    return m_field->isNumber() || m_field->type == FieldType::Date;
}

void ColumnParser::look(QByteArrayView cell)
{
    if (m_field->type == FieldType::Date)
        m_dates.look(cell);
    else
        m_numbers.look(cell);
}

void ColumnParser::decide(bool european)
{
    m_numbers.decide(european);
    m_dates.decide(DateStyle::Order::DayFirst);
}

QString ColumnParser::doubt() const
{
    if (m_field->type == FieldType::Date && m_dates.isAmbiguous())
        return tr("Dates such as 03/04/2026 can be read in two ways; they were read with the day first.");
    if (m_field->type == FieldType::Date && m_dates.hasDayNumbers())
        return tr("The column holds day numbers of a spreadsheet; they were read as dates.");
    if (m_numbers.isAmbiguous() && m_numbers.hasDecimalComma())
        return tr("Numbers such as 1.234 can be read in two ways; the comma was read as the decimal sign.");
    if (m_numbers.isAmbiguous())
        return tr("Numbers such as 1,234 can be read in two ways; the point was read as the decimal sign.");
    return {};
}

ColumnParser::Verdict ColumnParser::read(const CsvCell &cell, ParsedCell &out)
{
    out = {};
    QByteArrayView text = cell.text;
    if (m_ownFile)
        text = withoutGuard(text);
    else
        text = withoutTextFormula(trimmedBytes(text));
    if (text.isEmpty())
        return Verdict::Good;
    if (m_isText && readPlainText(text, out))
        return Verdict::Good;
    if (m_field->type == FieldType::Integer && readPlainInteger(text, out))
        return Verdict::Good;
    return readRemembered(text, out);
}

/// A text that needs neither folding of blanks nor a second look goes through as it stands.
bool ColumnParser::readPlainText(QByteArrayView text, ParsedCell &out) const
{
    if (text.size() > 50000 || (!m_ownFile && text.size() <= 14 && isWordForNothing(text, m_field->type)))
        return false;
    if (m_field->type != FieldType::LongText || !m_ownFile) {
        bool blankBefore = true;
        for (const char c : text) {
            const bool isBlank = c == ' ';
            const auto byte = static_cast<unsigned char>(c);
            // Control characters; 0xc2 and 0xe1..0xe3 begin the blanks beyond ASCII.
            if ((isBlank && blankBefore) || byte < 0x20 || byte == 0xc2 || (byte >= 0xe1 && byte <= 0xe3))
                return false;
            blankBefore = isBlank;
        }
        if (blankBefore)
            return false;
    }
    out.type = ParsedCell::Type::Text;
    out.text = text;
    return true;
}

bool ColumnParser::readPlainInteger(QByteArrayView text, ParsedCell &out) const
{
    if (text.size() > 9 || m_field->editor)
        return false;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + (c - '0');
    }
    out.type = ParsedCell::Type::Integer;
    out.integer = number;
    return true;
}

ColumnParser::Verdict ColumnParser::readRemembered(QByteArrayView text, ParsedCell &out)
{
    const bool remember = text.size() <= longestRemembered && !m_isText;
    if (remember && !m_remembered)
        m_remembered = std::make_unique<std::vector<Remembered>>(rememberedValues);
    Remembered *place = remember ? &(*m_remembered)[hashOf(text) % rememberedValues] : nullptr;
    if (place && place->raw == text) {
        out = place->cell;
        return Verdict::Good;
    }
    Value value;
    const Verdict verdict = readSlowly(text, value);
    if (verdict != Verdict::Good)
        return verdict;
    QByteArray &bytes = place ? place->bytes : m_bytes;
    give(value, bytes, out);
    if (place) {
        place->raw = text.toByteArray();
        place->cell = out;
    }
    return verdict;
}

void ColumnParser::give(const Value &value, QByteArray &bytes, ParsedCell &out) const
{
    out = {};
    if (value.isInteger()) {
        out.type = ParsedCell::Type::Integer;
        out.integer = value.toInteger();
    } else if (value.isReal()) {
        out.type = ParsedCell::Type::Real;
        out.real = value.toReal();
    } else if (!value.isEmpty()) {
        bytes = value.toText().toUtf8();
        out.type = ParsedCell::Type::Text;
        out.text = bytes;
    }
}

bool ColumnParser::meansNothing(QByteArrayView text) const
{
    return !m_ownFile && isWordForNothing(text, m_field->type);
}

ColumnParser::Verdict ColumnParser::readSlowly(QByteArrayView text, Value &out)
{
    const bool isChoice = m_field->type == FieldType::Choice || m_field->type == FieldType::ChoiceSet;
    if (isChoice)
        return readChoices(QString::fromUtf8(text), out); // "none" may be a choice
    if (meansNothing(text))
        return Verdict::Good;
    switch (m_field->type) {
    case FieldType::Link:
    case FieldType::LinkSet:
        out = QString::fromUtf8(text).simplified();
        return Verdict::Good;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Score:
        return readNumber(text, out);
    case FieldType::Date:
        return readDate(text, out);
    case FieldType::YesNo:
        return readYesNo(QString::fromUtf8(text), out);
    default:
        return parsed(QString::fromUtf8(text), out);
    }
}

ColumnParser::Verdict ColumnParser::parsed(const QString &text, Value &out)
{
    Result<Value> value = m_field->parse(text);
    if (!value) {
        m_reason = value.error().what + (value.error().whatToDo.isEmpty() ? QString() : u' ' + value.error().whatToDo);
        return Verdict::Bad;
    }
    if (m_steps > 0 && value->toInteger() > m_steps) {
        m_reason = tr("“%1” is above the scale of %2. Use a whole number from 1 to %3.")
                       .arg(text, QCoreApplication::translate("Choice", m_field->label)).arg(m_steps);
        return Verdict::Bad;
    }
    out = std::move(*value);
    return Verdict::Good;
}

QString ColumnParser::choiceFor(const QString &word)
{
    const QByteArray normalised = normalisedHeading(word);
    if (const QString chosen = m_words.value(normalised); !chosen.isEmpty())
        return chosen;
    if (const QString known = m_synonyms->choice(*m_kind, *m_field, normalised); !known.isEmpty())
        return known;
    return choiceByPart(word);
}

/// "Industrial Ethernet switch" is a switch: the longest known word that stands in it; of two as long the last one,
/// which names the thing in English.
QString ColumnParser::choiceByPart(const QString &word)
{
    if (m_field->type != FieldType::Choice || qstrcmp(m_field->key, "class") != 0)
        return {};
    const QByteArrayList parts = normalisedHeading(word).split(' ');
    for (qsizetype length = parts.size() - 1; length > 0; --length) {
        for (qsizetype start = parts.size() - length; start >= 0; --start) {
            const QByteArray part = parts.sliced(start, length).join(' ');
            const QString choice = part.size() < 3 ? QString() : m_synonyms->choice(*m_kind, *m_field, part);
            if (choice.isEmpty() || choice == u"other")
                continue;
            m_takenByPart.insert(word, choice);
            return choice;
        }
    }
    return {};
}

ColumnParser::Verdict ColumnParser::readChoices(const QString &text, Value &out)
{
    QStringList words {text.trimmed()};
    QStringList chosen {choiceFor(words.first())};
    if (chosen.first().isEmpty() && m_field->type == FieldType::ChoiceSet) {
        chosen.clear();
        words.clear();
        for (const QString &word : text.split(u';')) {
            for (const QString &part : word.split(u',')) {
                if (!part.trimmed().isEmpty())
                    words += part.trimmed();
            }
        }
        for (const QString &word : std::as_const(words))
            chosen += choiceFor(word);
    }
    if (const qsizetype unknown = chosen.indexOf(QString()); unknown >= 0) {
        if (meansNothing(text.toUtf8()))
            return Verdict::Good;
        m_reason = tr("“%1” is not one of the choices.").arg(words[unknown]);
        return m_field->isRequired() ? Verdict::Bad : Verdict::Unknown;
    }
    return parsed(chosen.join("; "_L1), out);
}

ColumnParser::Verdict ColumnParser::readNumber(QByteArrayView text, Value &out)
{
    const QLatin1StringView editor(m_field->editor ? m_field->editor : "");
    if (editor == "year"_L1) {
        if (const std::optional<QDate> date = m_dates.date(text))
            return parsed(QString::number(date->year()), out);
    }
    if (editor == "purdueLevel"_L1) {
        // "Level 3.5 (DMZ)", "L2", "Poziom 2": the number is what counts.
        QByteArray plain;
        appendFolded(plain, text);
        if (plain == "dmz" || plain == "idmz")
            return parsed(u"3.5"_s, out);
        const auto digit = std::ranges::find_if(text, [](char c) { return c >= '0' && c <= '9'; });
        const qsizetype from = digit - text.begin();
        qsizetype to = from;
        while (to < text.size() && ((text[to] >= '0' && text[to] <= '9') || ((text[to] == '.' || text[to] == ',') && to + 1 < text.size() && text[to + 1] == '5')))
            ++to;
        if (to > from && from < 8)
            return parsed(QString::fromUtf8(text.sliced(from, to - from)), out);
    }
    if (const std::optional<double> number = m_numbers.number(text))
        return parsed(QString::number(*number, 'f', QLocale::FloatingPointShortest), out);
    return parsed(QString::fromUtf8(text), out); // "8 h" for minutes, and the words for what is no number
}

ColumnParser::Verdict ColumnParser::readDate(QByteArrayView text, Value &out)
{
    if (const std::optional<QDate> date = m_dates.date(text)) {
        out = date->toString(Qt::ISODate);
        return Verdict::Good;
    }
    m_reason = tr("“%1” is not a date. Write it as year-month-day: 2026-11-24.").arg(QString::fromUtf8(text));
    return Verdict::Bad;
}

ColumnParser::Verdict ColumnParser::readYesNo(const QString &text, Value &out)
{
    static const QStringList yes {u"yes"_s, u"enabled"_s, u"on"_s, u"present"_s, u"available"_s, u"ja"_s, u"prawda"_s, u"wlaczone"_s, u"jest"_s, u"✓"_s, u"✔"_s};
    static const QStringList no {u"no"_s, u"disabled"_s, u"off"_s, u"absent"_s, u"nein"_s, u"falsz"_s, u"wylaczone"_s, u"none"_s, u"brak"_s, u"✗"_s, u"✘"_s};
    const QString word = QString::fromUtf8(folded(text));
    const QString chosen = m_words.value(normalisedHeading(text));
    if (yes.contains(word) || chosen == u"yes")
        out = Value(1);
    else if (no.contains(word) || chosen == u"no")
        out = Value(0);
    else
        return parsed(text, out);
    return Verdict::Good;
}
