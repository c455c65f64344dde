// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnStyle.h"

#include "core/base/Fold.h"

#include <QString>

#include <array>
#include <cmath>
#include <string_view>

namespace {

bool isDigitByte(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of a blank or apostrophe that groups digits at the start of `at`: " ", NBSP, narrow NBSP, ', ’; 0 = none.
qsizetype groupMark(QByteArrayView at)
{
    if (at.startsWith(' ') || at.startsWith('\''))
        return 1;
    if (at.startsWith("\xc2\xa0"))
        return 2;
    return at.startsWith("\xe2\x80\xaf") || at.startsWith("\xe2\x80\x99") ? 3 : 0;
}

/// A number taken apart: its digits, and where commas and points stand among them.
struct NumberShape
{
    bool isNumber = false;
    int commas = 0;
    int points = 0;
    qsizetype lastComma = -1;
    qsizetype lastPoint = -1;
    qsizetype digitsAfterLast = 0; ///< behind the last comma or point
};

NumberShape shapeOf(QByteArrayView cell)
{
    NumberShape shape;
    qsizetype i = !cell.isEmpty() && (cell[0] == '-' || cell[0] == '+') ? 1 : 0;
    qsizetype digits = 0;
    for (; i < cell.size(); ++i) {
        const char c = cell[i];
        if (isDigitByte(c)) {
            ++digits;
            ++shape.digitsAfterLast;
        } else if (c == ',' || c == '.') {
            ++(c == ',' ? shape.commas : shape.points);
            (c == ',' ? shape.lastComma : shape.lastPoint) = i;
            shape.digitsAfterLast = 0;
        } else if (const qsizetype mark = groupMark(cell.sliced(i)); mark > 0 && digits > 0) {
            i += mark - 1;
        } else {
            return {};
        }
    }
    shape.isNumber = digits > 0;
    return shape;
}

struct DateParts
{
    std::array<int, 3> number {};
    std::array<int, 3> digits {};
    char separator = 0;
};

/// Three numbers with the same separator (/ . -) between them; a time behind a blank, "T" or comma is dropped.
std::optional<DateParts> datePartsOf(QByteArrayView cell)
{
    DateParts parts;
    std::size_t part = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (isDigitByte(c)) {
            if (++parts.digits[part] > 4)
                return std::nullopt;
            parts.number[part] = parts.number[part] * 10 + (c - '0');
        } else if (part < 2 && (c == '/' || c == '.' || c == '-') && (part == 0 || c == parts.separator)) {
            parts.separator = c;
            ++part;
            while (i + 1 < cell.size() && cell[i + 1] == ' ')
                ++i;
        } else if (part == 2 && parts.digits[2] > 0 && (c == ' ' || c == 'T' || c == ',')) {
            const QByteArrayView time = cell.sliced(i + 1).trimmed();
            if (!time.isEmpty() && !isDigitByte(time[0]) && time != "r.")
                return std::nullopt;
            break;
        } else {
            return std::nullopt;
        }
    }
    if (part != 2 || parts.digits[0] == 0 || parts.digits[1] == 0 || parts.digits[2] == 0)
        return std::nullopt;
    return parts;
}

/// Years of two digits: 70..99 are of the last century, as spreadsheets take them.
int fullYear(int year, int digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

bool isPlausibleYear(int year)
{
    return year >= 1900 && year <= 2200;
}

/// The month that a word begins with in English or Polish: "nov", "november", "lis", "listopada"; 0 = none.
int monthNamed(QByteArrayView word)
{
    static constexpr std::array<std::array<std::string_view, 2>, 12> starts {{{"jan", "sty"}, {"feb", "lut"}, {"mar", "mar"}, {"apr", "kwi"},
        {"may", "maj"}, {"jun", "cze"}, {"jul", "lip"}, {"aug", "sie"}, {"sep", "wrz"}, {"oct", "paz"}, {"nov", "lis"}, {"dec", "gru"}}};
    QByteArray plain;
    appendFolded(plain, word);
    if (plain.size() < 3 || plain.size() > 12)
        return 0;
    for (std::size_t month = 0; month < starts.size(); ++month) {
        for (const std::string_view start : starts[month]) {
            if (plain.startsWith(QByteArrayView(start)))
                return static_cast<int>(month) + 1;
        }
    }
    return 0;
}

/// "24-Nov-2026", "24 listopada 2026 r.", "Nov 24, 2026".
std::optional<QDate> dateWithMonthName(QByteArrayView cell)
{
    std::array<int, 2> number {};
    std::array<int, 2> digits {};
    std::size_t numbers = 0;
    int month = 0;
    for (qsizetype i = 0; i < cell.size() && numbers < 2;) {
        qsizetype end = i;
        if (isDigitByte(cell[i])) {
            while (end < cell.size() && isDigitByte(cell[end]) && end - i < 5)
                number[numbers] = number[numbers] * 10 + (cell[end++] - '0');
            digits[numbers++] = static_cast<int>(end - i);
        } else if (cell[i] == ' ' || cell[i] == '-' || cell[i] == '.' || cell[i] == ',' || cell[i] == '/') {
            end = i + 1;
        } else {
            while (end < cell.size() && !isDigitByte(cell[end]) && cell[end] != ' ' && cell[end] != '-' && cell[end] != '.' && cell[end] != ','
                   && cell[end] != '/')
                ++end;
            if (month != 0)
                return std::nullopt;
            month = monthNamed(cell.sliced(i, end - i));
            if (month == 0)
                return std::nullopt;
        }
        i = end;
    }
    if (numbers != 2 || month == 0)
        return std::nullopt;
    const bool yearFirst = digits[0] == 4;
    const std::size_t yearAt = yearFirst ? 0 : 1;
    const QDate date(fullYear(number[yearAt], digits[yearAt]), month, number[1 - yearAt]);
    return date.isValid() && isPlausibleYear(date.year()) ? std::optional(date) : std::nullopt;
}

/// Day numbers of spreadsheets from 1970-01-01 to 2119-12-31; outside of that a number is rather a count.
std::optional<int> dayNumber(QByteArrayView cell)
{
    const qsizetype point = cell.indexOf('.');
    const QByteArrayView whole = point >= 0 ? cell.first(point) : cell;
    if (whole.size() != 5)
        return std::nullopt;
    int number = 0;
    for (const char c : whole) {
        if (!isDigitByte(c))
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number >= 25569 && number <= 80354 ? std::optional(number) : std::nullopt;
}
}

void NumberStyle::look(QByteArrayView cell)
{
    const NumberShape shape = shapeOf(cell.trimmed());
    if (!shape.isNumber || shape.commas + shape.points == 0)
        return;
    if (shape.commas > 0 && shape.points > 0) {
        ++(shape.lastComma > shape.lastPoint ? m_commaDecimal : m_pointDecimal);
    } else if (shape.commas + shape.points > 1) {
        ++(shape.commas > 0 ? m_pointDecimal : m_commaDecimal); // repeated: it groups thousands
    } else if (shape.digitsAfterLast != 3 || cell.trimmed().startsWith('0')) {
        ++(shape.commas > 0 ? m_commaDecimal : m_pointDecimal);
    } else {
        ++m_either;
        m_eitherWithComma += shape.commas > 0;
    }
}

void NumberStyle::decide(bool commaByDefault)
{
    m_ambiguous = m_either > 0 && m_commaDecimal == 0 && m_pointDecimal == 0;
    const bool comma = m_commaDecimal == m_pointDecimal ? commaByDefault : m_commaDecimal > m_pointDecimal;
    m_decimal = comma ? ',' : '.';
    // "1.234" alone in a file with decimal points is 1.234: nobody groups thousands by points there.
    if (m_ambiguous && m_eitherWithComma == (comma ? m_either : 0))
        m_ambiguous = false;
}

std::optional<double> NumberStyle::number(QByteArrayView cell) const
{
    cell = cell.trimmed();
    const NumberShape shape = shapeOf(cell);
    if (!shape.isNumber || (m_decimal == ',' ? shape.commas : shape.points) > 1)
        return std::nullopt;
    std::array<char, 64> plain {};
    std::size_t length = 0;
    bool behindDecimal = false;
    for (const char c : cell) {
        const bool isDecimal = c == m_decimal;
        if (behindDecimal && (c == ',' || c == '.') && !isDecimal)
            return std::nullopt; // 1,234.5 in a column with decimal commas
        behindDecimal = behindDecimal || isDecimal;
        if (length == plain.size())
            return std::nullopt;
        if (isDigitByte(c) || c == '-' || c == '+')
            plain[length++] = c;
        else if (isDecimal)
            plain[length++] = '.';
    }
    bool isNumber = false;
    const double number = QByteArrayView(plain.data(), static_cast<qsizetype>(length)).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void DateStyle::look(QByteArrayView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return;
    ++m_filled;
    m_plainNumbers += dayNumber(cell).has_value();
    const std::optional<DateParts> parts = datePartsOf(cell);
    if (!parts || parts->separator == '.' || parts->digits[0] > 2)
        return;
    const bool firstIsDay = parts->number[0] > 12;
    const bool secondIsDay = parts->number[1] > 12;
    if (firstIsDay && !secondIsDay)
        ++m_dayFirst;
    else if (secondIsDay && !firstIsDay)
        ++m_monthFirst;
    else if (parts->number[0] != parts->number[1])
        ++m_either;
}

void DateStyle::decide(Order otherwise)
{
    m_ambiguous = m_either > 0 && m_dayFirst == 0 && m_monthFirst == 0;
    if (m_dayFirst != m_monthFirst)
        m_order = m_dayFirst > m_monthFirst ? Order::DayFirst : Order::MonthFirst;
    else
        m_order = otherwise;
    m_dayNumbers = m_filled > 0 && m_plainNumbers == m_filled;
}

std::optional<QDate> DateStyle::date(QByteArrayView cell) const
{
    cell = cell.trimmed();
    if (m_dayNumbers) {
        const std::optional<int> days = dayNumber(cell);
        return days ? std::optional(QDate(1899, 12, 30).addDays(*days)) : std::nullopt;
    }
    const std::optional<DateParts> parts = datePartsOf(cell);
    if (!parts)
        return dateWithMonthName(cell);
    const auto [first, second, third] = parts->number;
    QDate date;
    if (parts->digits[0] == 4)
        date = QDate(first, second, third);
    else if (parts->separator == '.' || m_order == Order::DayFirst)
        date = QDate(fullYear(third, parts->digits[2]), second, first);
    else
        date = QDate(fullYear(third, parts->digits[2]), first, second);
    return date.isValid() && isPlausibleYear(date.year()) ? std::optional(date) : std::nullopt;
}
