// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Value.h"

using namespace Qt::StringLiterals;

qint64 Value::toInteger(qint64 otherwise) const
{
    if (isInteger())
        return std::get<qint64>(m_data);
    if (isReal())
        return static_cast<qint64>(std::get<double>(m_data));
    return otherwise;
}

double Value::toReal(double otherwise) const
{
    if (isReal())
        return std::get<double>(m_data);
    if (isInteger())
        return static_cast<double>(std::get<qint64>(m_data));
    return otherwise;
}

QString Value::toText() const
{
    if (isInteger())
        return QString::number(std::get<qint64>(m_data));
    if (isReal())
        return QString::number(std::get<double>(m_data), 'g', 15);
    if (isText())
        return std::get<QString>(m_data);
    return {};
}

QStringList Value::toList() const
{
    return isText() ? std::get<QString>(m_data).split("; "_L1, Qt::SkipEmptyParts) : QStringList();
}

Value Value::fromList(const QStringList &members)
{
    return members.join("; "_L1);
}
