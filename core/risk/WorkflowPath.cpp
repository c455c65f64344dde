// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/WorkflowPath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const Framework &workflowFramework()
{
    return *std::ranges::find(Frameworks::program(), u"iec62443-3-2"_s, &Framework::id);
}

using Reach = PathStep::Reach;

std::vector<PathStep> stepsOfTheWholeSystem()
{
    const StepReading scopedAssets{"asset", {"zone"}, true};
    return {
        {"1.1", Reach::Site, false, {}, {{"site", {"scope", "outOfScope"}}, {"zone", {"inScope"}, true}}},
        {"2.1",
         Reach::Site,
         false,
         {"1.1"},
         {{"scenario", {"scope", "unmitigated.consequences."}, true}, {"zone", {"inScope"}}}},
        {"3.1",
         Reach::Site,
         false,
         {"1.1", "2.1"},
         {scopedAssets, {"zone", {"type", "parent", "inScope"}, true}, {"conduit", {"zones"}, true}}},
        {"3.2", Reach::Site, false, {"3.1"}, {{"asset", {"zone", "level"}, true}, {"zone", {"type"}}}},
        {"3.3",
         Reach::Site,
         false,
         {"3.1"},
         {{"asset", {"zone", "safetyRelated"}, true}, {"zone", {"type", "safetyDesignated"}}}},
        {"3.4", Reach::Site, false, {"3.1"}, {{"asset", {"zone", "connection"}, true}, {"zone", {"type"}}}},
        {"3.5", Reach::Site, false, {"3.1"}, {{"asset", {"zone", "connection"}, true}, {"zone", {"type"}}}},
        {"3.6", Reach::Site, false, {"3.1"}, {{"asset", {"zone", "connection"}, true}, {"zone", {"type"}}}},
        {"4.1",
         Reach::Scope,
         true,
         {"2.1", "3.1"},
         {{"scenario", {"scope", "unmitigated."}, true}, {"site", {"tolerable."}}}},
    };
}

std::vector<PathStep> stepsOfTheDetailedAssessment()
{
    const StepReading levels{"zone", {"slT", "slTReason"}};
    const StepReading conduitLevels{"conduit", {"slT", "slTReason"}};
    return {
        {"5.1",
         Reach::Scope,
         false,
         {"3.1", "4.1"},
         {{"scenario", {"scope", "threatSource", "technique", "cause", "assets"}, true}}},
        {"5.2",
         Reach::Scope,
         false,
         {"5.1"},
         {{"scenario", {"vulnerability", "accessPoint"}},
          {"asset", {"zone", "credentials", "keySwitch", "firmware", "operatingSystem"}, true}}},
        {"5.3",
         Reach::Scope,
         false,
         {"5.1"},
         {{"scenario", {"unmitigated.consequences.", "phaReference", "safeguards"}}}},
        {"5.4",
         Reach::Scope,
         false,
         {"5.1", "5.2"},
         {{"scenario", {"unmitigated.likelihood", "exposure", "capability", "weakness"}}}},
        {"5.5", Reach::Scope, false, {"5.3", "5.4"}, {{"scenario", {"unmitigated."}}}},
        {"5.6", Reach::Scope, false, {"5.5"}, {levels, conduitLevels}},
        {"5.7", Reach::Scope, true, {"5.5"}, {{"scenario", {"unmitigated."}}, {"site", {"tolerable."}}}},
        {"5.8", Reach::Scope, false, {"5.7"}, {{"scenario", {"measures"}}, {"measure", {"status", "nonHackable"}}}},
        {"5.9", Reach::Scope, false, {"5.3", "5.4", "5.8"}, {{"scenario", {"today."}}}},
        {"5.10", Reach::Scope, false, {"5.9"}, {{"scenario", {"today."}}}},
        {"5.11",
         Reach::Scope,
         true,
         {"5.10"},
         {{"scenario", {"today.", "treatment", "acceptedBy", "acceptedAs", "acceptedUntil", "acceptanceCondition"}},
          {"site", {"tolerable."}}}},
        {"5.12",
         Reach::Scope,
         false,
         {"5.11"},
         {{"scenario", {"target.", "measures"}}, {"measure", {"status", "owner", "due", "harms", "signedByOt"}}}},
        {"5.13", Reach::Scope, false, {"5.6", "5.12"}, {{"scenario", {"owner", "knowledge"}}}},
    };
}

std::vector<PathStep> stepsOfTheSpecification()
{
    return {
        {"6.1", Reach::Site, false, {"5.6"}, {{"zone", {"slT"}, true}, {"conduit", {"slT"}, true}}},
        {"6.2",
         Reach::Site,
         false,
         {"1.1"},
         {{"site", {"scope"}}, {"function", {"kind", "safeState", "toleratedOutage", "assets"}, true}}},
        {"6.3", Reach::Site, false, {"3.1"}, {{"zone", {"level", "parent"}, true}, {"conduit", {"zones"}, true}}},
        {"6.4",
         Reach::Scope,
         false,
         {"3.1", "5.6"},
         {{"zone",
           {"name", "owner", "safetyDesignated", "logicalBoundary", "physicalBoundary", "logicalAccess",
            "physicalAccess", "policies", "assumptions", "slT"}},
          {"conduit",
           {"name", "owner", "monitoredBy", "zones", "protocols", "medium", "logicalAccess", "physicalAccess",
            "policies", "assumptions", "slT"}}}},
        {"6.5", Reach::Site, false, {"3.1"}, {{"zone", {"logicalBoundary", "physicalBoundary"}, true}}},
        {"6.6", Reach::Site, false, {"5.1"}, {{"scenario", {"threatSource", "technique"}, true}}},
        {"6.7", Reach::Site, false, {}, {{"zone", {"policies"}, true}}},
        {"6.8", Reach::Site, false, {}, {{"site", {"tolerable."}}}},
        {"6.9", Reach::Site, false, {}, {{"site", {"frameworks"}}}},
    };
}

/// The approval rests on every step, and reads what each of them reads: a step that was never recorded changes it too.
PathStep approval(const std::vector<PathStep> &before)
{
    PathStep step{approvalStep, Reach::Site, false, {}, {}};
    for (const PathStep &earlier : before) {
        step.restsOn.push_back(earlier.number);
        step.reads.insert(step.reads.end(), earlier.reads.begin(), earlier.reads.end());
    }
    return step;
}
}

const Requirement &PathStep::requirement() const
{
    return *workflowFramework().find(u"ZCR "_s + numberText());
}

const std::vector<PathStep> &workflowPath()
{
    static const std::vector<PathStep> path = [] {
        std::vector<PathStep> steps = stepsOfTheWholeSystem();
        for (auto more : {stepsOfTheDetailedAssessment(), stepsOfTheSpecification()})
            steps.insert(steps.end(), more.begin(), more.end());
        steps.push_back(approval(steps));
        return steps;
    }();
    return path;
}

int pathStep(QAnyStringView number)
{
    const std::vector<PathStep> &path = workflowPath();
    const auto found
        = std::ranges::find_if(path, [&](const PathStep &step) { return number == QLatin1StringView(step.number); });
    return found == path.end() ? -1 : static_cast<int>(found - path.begin());
}

const Requirement &pathGroup(int group)
{
    return *workflowFramework().find(u"ZCR %1"_s.arg(group));
}
