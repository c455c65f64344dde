// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Stakes.h"

using namespace Qt::StringLiterals;

namespace {
JudgedState judgedWith(const RiskMethod &method, RiskState state, Question question, int value)
{
    if (const auto category = categoryOf(question))
        state.consequences[static_cast<size_t>(*category)] = value;
    else
        state.likelihood = value;
    return method.judge(state);
}
}

Stakes Stakes::of(const Project &project, const RiskMethod &method, const AgendaItem &item, int lowestValue, int highestValue)
{
    Stakes stakes;
    stakes.lowestValue = lowestValue;
    stakes.highestValue = highestValue;
    const auto scenario = project.find(item.scenario);
    if (!isOfScenario(item.question) || !scenario)
        return stakes;
    const RiskState &state = stateOf(*scenario, item.state);
    const JudgedState low = judgedWith(method, state, item.question, lowestValue);
    const JudgedState high = judgedWith(method, state, item.question, highestValue);
    stakes.lowest = low.overall;
    stakes.highest = high.overall;
    if (low.overall == Grade::Unknown || high.overall == Grade::Unknown)
        return stakes;
    stakes.weight = low.isAboveTolerable() != high.isAboveTolerable() ? Weight::Tolerable : low.overall != high.overall ? Weight::Level : Weight::None;
    return stakes;
}

QString Stakes::sentence(const Words &words) const
{
    switch (weight) {
    case Weight::Unknown:
        return {};
    case Weight::None:
        return lowestValue == highestValue ? QString()
                                           : words.translate("Stakes", "The difference changes nothing: with %1 as with %2 the risk is %3. Agreed enough.")
                                                 .arg(lowestValue).arg(highestValue).arg(riskName(lowest, words));
    case Weight::Level:
        return words.translate("Stakes", "It matters: with %1 the risk is %2, with %3 it is %4.")
            .arg(lowestValue).arg(riskName(lowest, words)).arg(highestValue).arg(riskName(highest, words));
    case Weight::Tolerable:
        return lowest == highest ? words.translate("Stakes", "It matters: with %1 the risk is tolerable, with %2 it is not.").arg(lowestValue).arg(highestValue)
                                 : words.translate("Stakes", "It matters: with %1 the risk is %2 and tolerable, with %3 it is %4 and not.")
                                       .arg(lowestValue).arg(riskName(lowest, words)).arg(highestValue).arg(riskName(highest, words));
    }
    return {};
}
