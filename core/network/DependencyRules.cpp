// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Rules.h"

using namespace Qt::StringLiterals;

namespace {

void fallbackNotPractised(const PlantModel &plant, FindingList &out)
{
    for (const Dependency &dependency : plant.dependencies) {
        if (dependency.fallback != "manual"_L1)
            continue;
        const QString dependent = out.name(dependency.dependent);
        const QString provider = out.name(dependency.provider);
        const std::vector<RecordId> records {dependency.dependent, dependency.provider, dependency.id};
        if (dependency.fallbackProcedure.main.trimmed().isEmpty())
            out.add(records, out.words().translate("Diagnostics", "%1 goes on by hand without %2, and no procedure says how.").arg(dependent, provider));
        else if (!dependency.fallbackPractised.isValid())
            out.add(records, out.words().translate("Diagnostics", "%1 goes on by hand without %2, and nobody has practised it.").arg(dependent, provider));
        else if (dependency.fallbackPractised < plant.today.addMonths(-12))
            out.add(records, out.words().translate("Diagnostics", "%1 goes on by hand without %2; last practised on %3.").arg(dependent, provider, out.words().date(dependency.fallbackPractised)));
    }
}
}

std::span<const Rule> dependencyRules()
{
    static constexpr Rule rules[] = {
        {"D505", Severity::Warning, "AVAIL 1.1, NET 1.4", fallbackNotPractised},
    };
    return rules;
}
