// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <optional>

/// How the numbers of one column are written, decided over the whole column: show it every cell, then ask.
///
/// "1,5" and "1.5", "1 234,5" with any blank, "1'234.5", "1.234,5". Nothing but a number is a number: units are refused.
class NumberStyle
{
public:
    void look(QByteArrayView cell);
    /// `commaByDefault` decides where the column has only numbers such as "1,234", which can be read in both ways.
    void decide(bool commaByDefault);

    [[nodiscard]] bool hasDecimalComma() const { return m_decimal == ','; }
    /// Some cell can be read in both ways and no other cell of the column decides it.
    [[nodiscard]] bool isAmbiguous() const { return m_ambiguous; }
    [[nodiscard]] std::optional<double> number(QByteArrayView cell) const;

private:
    qsizetype m_commaDecimal = 0; ///< cells that make sense only with a decimal comma
    qsizetype m_pointDecimal = 0;
    qsizetype m_either = 0; ///< "1,234" or "1.234"
    qsizetype m_eitherWithComma = 0;
    char m_decimal = '.';
    bool m_ambiguous = false;
};

/// How the dates of one column are written, decided over the whole column: show it every cell, then ask.
///
/// ISO dates (a time behind them is dropped), 24.11.2026 (the day first, always), 24/11/2026 or 11/24/2026,
/// 24-Nov-2026 and "24 listopada 2026", and a spreadsheet's day numbers where the column holds nothing else.
class DateStyle
{
public:
    enum class Order { DayFirst, MonthFirst };

    void look(QByteArrayView cell);
    /// `otherwise` decides where no cell of the column has a number above 12.
    void decide(Order otherwise);

    [[nodiscard]] Order order() const { return m_order; }
    /// "03/04/2026" and the like, and no cell of the column that decides what comes first.
    [[nodiscard]] bool isAmbiguous() const { return m_ambiguous; }
    [[nodiscard]] bool hasDayNumbers() const { return m_dayNumbers; }
    [[nodiscard]] std::optional<QDate> date(QByteArrayView cell) const;

private:
    qsizetype m_filled = 0;
    qsizetype m_dayFirst = 0;   ///< cells such as 24/11/2026
    qsizetype m_monthFirst = 0; ///< cells such as 11/24/2026
    qsizetype m_either = 0;
    qsizetype m_plainNumbers = 0; ///< cells that can be a spreadsheet's day number
    Order m_order = Order::DayFirst;
    bool m_ambiguous = false;
    bool m_dayNumbers = false;
};
