// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ResidualRisk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Score = std::optional<int>;

/// From `unmitigated` towards `target` by done/all, in whole steps, never above `today`.
Score lowered(const Score &unmitigated, const Score &today, const Score &target, int done, int all)
{
    if (!today || !target || *target >= *today)
        return today;
    if (all == 0 || done == 0)
        return today;
    const int from = std::max(unmitigated.value_or(*today), *today);
    const int reached = from - (from - *target) * done / all;
    return std::clamp(reached, *target, *today);
}

QString changeOf(const QString &what, const Score &from, const Score &to)
{
    return u"%1 %2 → %3"_s.arg(what, from ? QString::number(*from) : u"?"_s, to ? QString::number(*to) : u"?"_s);
}
}

std::optional<ResidualRisk> ResidualRisk::suggestedFor(const RiskRegister &risks, int scenario)
{
    const auto row = static_cast<size_t>(scenario);
    const Scenario &of = risks.scenarios[row].scenario;
    ResidualRisk residual {.state = of.today};
    for (const int measureRow : risks.measuresOf[row]) {
        const Measure &measure = risks.measures[static_cast<size_t>(measureRow)];
        if (measure.status == "rejected"_L1)
            continue;
        const bool isInPlace = measure.status == "done"_L1;
        const bool isNonHackable = measure.nonHackable.value_or(false);
        ++residual.measures;
        residual.inPlace += isInPlace;
        residual.nonHackable += isNonHackable;
        residual.nonHackableInPlace += isNonHackable && isInPlace;
    }
    if (residual.inPlace == 0 || !of.target.likelihood)
        return {};
    if (residual.isAllInPlace()) {
        residual.state = of.target;
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            if (!residual.state.consequences[i])
                residual.state.consequences[i] = of.today.consequences[i];
        }
    } else {
        residual.state.likelihood
            = lowered(of.unmitigated.likelihood, of.today.likelihood, of.target.likelihood, residual.inPlace, residual.measures);
        for (size_t i = 0; i < consequenceCategoryCount; ++i)
            residual.state.consequences[i] = lowered(of.unmitigated.consequences[i], of.today.consequences[i], of.target.consequences[i],
                                                     residual.nonHackableInPlace, residual.nonHackable);
    }
    return residual.state == of.today ? std::nullopt : std::optional(residual);
}

QString ResidualRisk::sentence(const RiskState &today, const Words &words) const
{
    QStringList changes;
    if (state.likelihood != today.likelihood)
        changes.append(changeOf(words.translate("ResidualRisk", "likelihood"), today.likelihood, state.likelihood));
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        if (state.consequences[i] != today.consequences[i])
            changes.append(changeOf(words.translate("Choice", consequenceCategories[i].label), today.consequences[i], state.consequences[i]));
    }
    if (isAllInPlace())
        return words.translate("ResidualRisk", "All %n measures are in place: today becomes the target", nullptr, measures) + u": "_s
            + changes.join(u", "_s) + u'.';
    QString why = words.translate("ResidualRisk", "%1 of %2 measures are in place").arg(inPlace).arg(measures);
    if (nonHackable > 0)
        why += u' ' + words.translate("ResidualRisk", "(non-hackable: %1 of %2)").arg(nonHackableInPlace).arg(nonHackable);
    return why + u": "_s + changes.join(u", "_s) + u'.';
}
