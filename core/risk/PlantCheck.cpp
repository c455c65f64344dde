// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/PlantCheck.h"

#include "core/risk/Workflow.h"

using namespace Qt::StringLiterals;

std::vector<Finding> checkPlant(const Project &project, const Words &words)
{
    PlantModel plant(project);
    const Workflow workflow(project, words);
    const int afterGate = pathStep(u"5.6"_s);
    for (const RecordId &scope : workflow.scopes()) {
        if (workflow.at(afterGate, scope).standing == StepStanding::NotNeeded)
            plant.closedAtGate.insert(scope);
    }
    return findings(plant, plantRules(), words);
}
