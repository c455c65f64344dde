// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

/// One cell of a record as the project file stores it: nothing, a whole number, a decimal, or a text.
///
/// Dates are ISO texts ("2026-11-24"), choices their key, sets their members joined by "; ", links the id's text,
/// yes/no 1 and 0, level vectors "2,2,2,1,2,1,3". "Nothing" means unknown; it is neither No nor zero.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_data(number) {}
    Value(int number) : m_data(static_cast<qint64>(number)) {}
    Value(double number) : m_data(number) {}
    Value(const QString &text)
    {
        if (!text.isEmpty())
            m_data = text;
    }

    [[nodiscard]] bool isEmpty() const { return m_data.index() == 0; }
    [[nodiscard]] bool isInteger() const { return m_data.index() == 1; }
    [[nodiscard]] bool isReal() const { return m_data.index() == 2; }
    [[nodiscard]] bool isText() const { return m_data.index() == 3; }
    [[nodiscard]] qint64 toInteger(qint64 otherwise = 0) const;
    [[nodiscard]] double toReal(double otherwise = 0) const;
    /// The stored form as text: what goes into CSV, the command line and the journal's changeset.
    [[nodiscard]] QString toText() const;
    /// A set's members.
    [[nodiscard]] QStringList toList() const;
    [[nodiscard]] static Value fromList(const QStringList &members);

    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, qint64, double, QString> m_data;
};
