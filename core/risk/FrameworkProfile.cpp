// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/FrameworkProfile.h"

#include <cmath>

std::vector<ProfileRow> frameworkProfile(const AnswerBook &book, const RecordId &scope)
{
    const std::vector<Requirement> &rows = book.framework().rows();
    std::vector<ProfileRow> profile(rows.size() + 1);
    std::vector<std::pair<int, int>> sums(rows.size() + 1); // of current and target, exact
    for (size_t i = 0; i < rows.size(); ++i)
        profile[i + 1].row = static_cast<int>(i);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isAnswerable())
            continue;
        const StandingAnswer answer = book.answer(scope, static_cast<int>(i));
        ProfileRow &own = profile[i + 1];
        own.current = answer.current;
        own.target = answer.target;
        // Up through the headings to the whole; a requirement that has enhancements below it is no branch of theirs.
        for (int at = static_cast<int>(i); at >= -1; at = at < 0 ? -2 : rows[static_cast<size_t>(at)].parent) {
            if (at >= 0 && at != static_cast<int>(i) && !rows[static_cast<size_t>(at)].isHeading)
                continue;
            ProfileRow &sum = profile[static_cast<size_t>(at + 1)];
            ++sum.rows;
            sum.answered += answer.isAnswered() ? 1 : 0;
            sum.met += answer.standing == Standing::Holds ? 1 : 0;
            sum.stopped += answer.standing == Standing::Stops ? 1 : 0;
            if (answer.current && answer.target) {
                ++sum.both;
                sums[static_cast<size_t>(at + 1)].first += *answer.current;
                sums[static_cast<size_t>(at + 1)].second += *answer.target;
            }
        }
    }
    for (size_t i = 0; i < profile.size(); ++i) {
        const bool isSum = i == 0 || rows[i - 1].isHeading;
        if (isSum && profile[i].both > 0) {
            profile[i].current = double(sums[i].first) / profile[i].both;
            profile[i].target = double(sums[i].second) / profile[i].both;
        }
    }
    return profile;
}

QString roundedFigure(double figure, const Words &words)
{
    const double tenths = std::round(std::abs(figure) * 10 + 1e-9);
    return words.locale().toString(std::copysign(tenths / 10, tenths == 0 ? 1 : figure), 'f', 1);
}
