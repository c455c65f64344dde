// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SecurityLevelVector.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

QString SecurityLevelVector::text() const
{
    QStringList parts;
    for (const quint8 level : levels)
        parts.append(QString::number(level));
    return parts.join(u',');
}

std::optional<SecurityLevelVector> SecurityLevelVector::fromText(QStringView text)
{
    static const QRegularExpression separators(u"[\\s,;\\[\\]]+"_s);
    const QStringList parts = text.toString().split(separators, Qt::SkipEmptyParts);
    if (parts.size() != 7 && parts.size() != 1)
        return std::nullopt;
    SecurityLevelVector vector;
    for (size_t i = 0; i < vector.levels.size(); ++i) {
        bool isNumber = false;
        const int level = parts.at(parts.size() == 1 ? 0 : static_cast<qsizetype>(i)).toInt(&isNumber);
        if (!isNumber || level < 0 || level > 4)
            return std::nullopt;
        vector.levels[i] = static_cast<quint8>(level);
    }
    return vector;
}

quint8 SecurityLevelVector::highest() const
{
    return *std::ranges::max_element(levels);
}

QString SecurityLevelVector::badge() const
{
    const bool agree = std::ranges::all_of(levels, [this](quint8 level) { return level == levels.front(); });
    return QString::number(highest()) + (agree ? u""_s : u"*"_s);
}
