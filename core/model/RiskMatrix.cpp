// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RiskMatrix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

int remappedScore(int score, int from, int to)
{
    const int kept = std::clamp(score, 1, from);
    if (from < 2)
        return to;
    // (kept - 1) / (from - 1) of the way, times (to - 1), half rounded up; in whole numbers.
    return 1 + (2 * (kept - 1) * (to - 1) + (from - 1)) / (2 * (from - 1));
}

char16_t levelLetter(Grade level)
{
    constexpr char16_t letters[] = {u'?', u'L', u'M', u'H', u'C'};
    return letters[static_cast<size_t>(level)];
}

Grade levelOfLetter(char16_t letter)
{
    for (const Grade level : {Grade::Low, Grade::Medium, Grade::High, Grade::Critical}) {
        if (levelLetter(level) == letter)
            return level;
    }
    return Grade::Unknown;
}

RiskMatrix::RiskMatrix(int likelihoods, int consequences)
    : m_likelihoods(likelihoods)
    , m_consequences(consequences)
    , m_levels(static_cast<size_t>(likelihoods) * static_cast<size_t>(consequences), Grade::Low)
{
}

std::optional<RiskMatrix> RiskMatrix::fromText(QStringView text)
{
    const auto isSize = [](qsizetype steps) { return steps >= fewestSteps && steps <= mostSteps; };
    const QList<QStringView> rows = text.split(u'/');
    const qsizetype columns = rows.front().size();
    if (!isSize(rows.size()) || !isSize(columns))
        return std::nullopt;
    RiskMatrix matrix(static_cast<int>(rows.size()), static_cast<int>(columns));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows[row].size() != columns)
            return std::nullopt;
        for (qsizetype column = 0; column < columns; ++column) {
            const Grade level = levelOfLetter(rows[row][column].unicode());
            if (level == Grade::Unknown)
                return std::nullopt;
            matrix.set(static_cast<int>(row) + 1, static_cast<int>(column) + 1, level);
        }
    }
    return matrix;
}

size_t RiskMatrix::place(int likelihood, int consequence) const
{
    return static_cast<size_t>(likelihood - 1) * static_cast<size_t>(m_consequences) + static_cast<size_t>(consequence - 1);
}

bool RiskMatrix::contains(int likelihood, int consequence) const
{
    return likelihood >= 1 && likelihood <= m_likelihoods && consequence >= 1 && consequence <= m_consequences;
}

Grade RiskMatrix::at(int likelihood, int consequence) const
{
    return contains(likelihood, consequence) ? m_levels[place(likelihood, consequence)] : Grade::Unknown;
}

void RiskMatrix::set(int likelihood, int consequence, Grade level)
{
    if (contains(likelihood, consequence))
        m_levels[place(likelihood, consequence)] = level;
}

QString RiskMatrix::text() const
{
    QString text;
    for (int likelihood = 1; likelihood <= m_likelihoods; ++likelihood) {
        if (likelihood > 1)
            text += u'/';
        for (int consequence = 1; consequence <= m_consequences; ++consequence)
            text += QChar(levelLetter(at(likelihood, consequence)));
    }
    return text;
}

RiskMatrix RiskMatrix::resized(int likelihoods, int consequences) const
{
    RiskMatrix matrix(likelihoods, consequences);
    for (int likelihood = 1; likelihood <= likelihoods; ++likelihood) {
        for (int consequence = 1; consequence <= consequences; ++consequence)
            matrix.set(likelihood, consequence,
                       at(remappedScore(likelihood, likelihoods, m_likelihoods), remappedScore(consequence, consequences, m_consequences)));
    }
    return matrix;
}

std::vector<std::pair<int, int>> RiskMatrix::dips() const
{
    std::vector<std::pair<int, int>> found;
    for (int likelihood = 1; likelihood <= m_likelihoods; ++likelihood) {
        for (int consequence = 1; consequence <= m_consequences; ++consequence) {
            const Grade level = at(likelihood, consequence);
            if (level < at(likelihood - 1, consequence) || level < at(likelihood, consequence - 1))
                found.emplace_back(likelihood, consequence);
        }
    }
    return found;
}
