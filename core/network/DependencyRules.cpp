// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/DependencyGraph.h"
#include "core/network/Rules.h"

#include <algorithm>

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

/// Without the service for as long as its repair takes (unknown: for good), and beyond every fallback on the way, the
/// function stands longer than it tolerates.
void serviceWithoutFallback(const PlantModel &plant, FindingList &out)
{
    if (plant.functions.empty() || plant.dependencies.empty())
        return;
    const DependencyGraph graph = DependencyGraph::of(plant.project);
    StopTimes stopTimes(graph);
    for (const Service &service : plant.services) {
        const std::vector<DependencyGraph::Minutes> &times = stopTimes.of({graph.indexOf.value(service.id)});
        for (const Function &function : plant.functions) {
            const DependencyGraph::Minutes stop = times[static_cast<size_t>(graph.indexOf.value(function.id))];
            if (stop == DependencyGraph::never || !function.toleratedOutage)
                continue;
            if (service.repairTime && *service.repairTime - stop <= *function.toleratedOutage)
                continue;
            out.add({function.id, service.id}, out.words().translate("Diagnostics", "%1 stops %3 min after %2 fails, and no fallback lasts until it is repaired; it tolerates an outage of %4 min.")
                        .arg(out.name(function.id), out.name(service.id)).arg(stop).arg(*function.toleratedOutage));
        }
    }
}

/// What fails alone and takes functions with it before it is repaired (time unknown: for good): several, or one for longer
/// than it tolerates.
void singlePointOfFailure(const PlantModel &plant, FindingList &out)
{
    if (plant.functions.empty())
        return;
    const DependencyGraph graph = DependencyGraph::of(plant.project);
    StopTimes stopTimes(graph);
    const auto judge = [&](const RecordId &id, std::optional<int> repairTime) {
        const std::vector<DependencyGraph::Minutes> &times = stopTimes.of({graph.indexOf.value(id)});
        std::vector<RecordId> records {id};
        const Function *longest = nullptr; // of those that stand longer than they tolerate, the least tolerant
        for (const int node : stopTimes.stopped()) {
            const Function *function = plant.function(graph.nodes[static_cast<size_t>(node)]);
            const DependencyGraph::Minutes stop = times[static_cast<size_t>(node)];
            if (!function || (repairTime && *repairTime <= stop))
                continue;
            records.push_back(function->id);
            if (repairTime && function->toleratedOutage && *repairTime - stop > *function->toleratedOutage
                && (!longest || *function->toleratedOutage < *longest->toleratedOutage))
                longest = function;
        }
        const std::vector<RecordId> functions(records.begin() + 1, records.end());
        if (functions.size() > 1)
            out.add(records, out.words().translate("Diagnostics", "%1 alone stops %2.").arg(out.name(id), out.names(functions)));
        else if (longest)
            out.add(records, out.words().translate("Diagnostics", "The repair of %1 takes %2 min, and %3 tolerates an outage of %4 min.")
                        .arg(out.name(id)).arg(*repairTime).arg(out.name(longest->id)).arg(*longest->toleratedOutage));
    };
    for (const Service &service : plant.services)
        judge(service.id, service.repairTime);
    for (const Asset &asset : plant.assets)
        judge(asset.id, asset.repairTime);
}

void circularStart(const PlantModel &plant, FindingList &out)
{
    if (plant.dependencies.empty())
        return;
    const DependencyGraph graph = DependencyGraph::of(plant.project);
    for (const std::vector<int> &circle : graph.restart(std::vector<bool>(graph.nodes.size(), true)).circles) {
        std::vector<RecordId> records;
        for (const int node : circle)
            records.push_back(graph.nodes[static_cast<size_t>(node)]);
        out.add(records, out.words().translate("Diagnostics", "%1 wait for each other at start-up: after a blackout none of them starts by itself.").arg(out.names(records)));
    }
}

/// An uninterruptible supply that the asset needs to run takes the place of what is written on the asset itself.
std::optional<int> emergencyPowerOf(const PlantModel &plant, const Asset &asset, RecordId &source)
{
    std::optional<int> minutes;
    for (const Dependency *need : plant.needsOf(asset.id)) {
        const Asset *supply = plant.asset(need->provider);
        if (!supply || supply->assetClass != AssetClass::Ups || need->dependencyKind != DependencyKind::ToRun || !supply->emergencyPower)
            continue;
        if (minutes && *minutes >= *supply->emergencyPower)
            continue;
        minutes = supply->emergencyPower;
        source = supply->id;
    }
    if (minutes)
        return minutes;
    source = asset.id;
    return asset.emergencyPower;
}

/// One finding for each function: its supply is planned as a whole. Nothing is shorter than no outage at all.
void shortEmergencyPower(const PlantModel &plant, FindingList &out)
{
    for (const Function &function : plant.functions) {
        const int tolerated = function.toleratedOutage.value_or(0);
        if (tolerated <= 0)
            continue;
        std::vector<RecordId> unknown;
        std::vector<RecordId> tooShort;
        int shortest = tolerated;
        for (const Id<Asset> &id : function.assets) {
            const Asset *asset = plant.asset(id);
            if (!asset)
                continue;
            RecordId source;
            const std::optional<int> minutes = emergencyPowerOf(plant, *asset, source);
            if (!minutes)
                unknown.push_back(asset->id);
            else if (*minutes < tolerated && !std::ranges::contains(tooShort, source))
                tooShort.push_back(source);
            shortest = std::min(shortest, minutes.value_or(shortest));
        }
        const auto tell = [&](std::vector<RecordId> records, const QString &message) {
            if (records.empty())
                return;
            records.insert(records.begin(), function.id);
            out.add(records, message);
        };
        tell(tooShort, out.words().translate("Diagnostics", "%1 tolerates an outage of %2 min; emergency power is shorter at %3 (shortest: %4 min).")
                           .arg(out.name(function.id)).arg(tolerated).arg(out.names(tooShort)).arg(shortest));
        tell(unknown, out.words().translate("Diagnostics", "%1 tolerates an outage of %2 min; how long emergency power lasts is not known of %3.")
                          .arg(out.name(function.id)).arg(tolerated).arg(out.names(unknown)));
    }
}

/// Which of the two sides an asset of that zone belongs to: bit 1 enterprise, bit 2 control or safety.
int sideOf(const PlantModel &plant, const RecordId &id)
{
    const Asset *asset = plant.asset(id);
    const Zone *zone = asset ? plant.zone(asset->zone) : nullptr;
    if (!zone)
        return 0;
    if (zone->type == ZoneType::Enterprise)
        return 1;
    return zone->type == ZoneType::Control || zone->type == ZoneType::Safety ? 2 : 0;
}

/// The asset serves the zone that it stands in, and the zones of what needs it, directly or through services.
void sharedInfrastructure(const PlantModel &plant, FindingList &out)
{
    if (plant.dependencies.empty())
        return;
    QHash<RecordId, std::vector<RecordId>> dependents;
    for (const Dependency &dependency : plant.dependencies)
        dependents[dependency.provider].push_back(dependency.dependent);
    QSet<RecordId> directories;
    for (const Service &service : plant.services) {
        for (const Id<Asset> &asset : service.assets) {
            dependents[asset].push_back(service.id);
            if (service.serviceKind == "directory"_L1)
                directories.insert(asset);
        }
    }
    for (const Asset &asset : plant.assets) {
        using enum AssetClass;
        const bool isShareable = asset.assetClass == Hypervisor || asset.assetClass == Storage || asset.assetClass == Switch;
        if ((!isShareable && !directories.contains(asset.id)) || !dependents.contains(asset.id))
            continue;
        std::vector<RecordId> served {asset.id};
        QSet<RecordId> seen {asset.id};
        int sides = 0;
        std::vector<RecordId> records {asset.id};
        for (size_t i = 0; i < served.size() && sides != 3; ++i) {
            const int side = sideOf(plant, served[i]);
            if ((side & ~sides) != 0 && served[i] != asset.id)
                records.push_back(served[i]);
            sides |= side;
            for (const RecordId &next : dependents.value(served[i])) {
                if (!plant.function(next) && !seen.contains(next)) {
                    seen.insert(next);
                    served.push_back(next);
                }
            }
        }
        if (sides == 3)
            out.add(records, out.words().translate("Diagnostics", "%1 serves an enterprise zone and a control or safety zone: what stops it or takes it over in one reaches the other.").arg(out.name(asset.id)));
    }
}
}

std::span<const Rule> dependencyRules()
{
    static constexpr Rule rules[] = {
        {"D501", Severity::Error, "NET 1.4, SR 5.1 RE 2, AVAIL 1.1", serviceWithoutFallback},
        {"D502", Severity::Warning, "AVAIL 1.1", singlePointOfFailure},
        {"D503", Severity::Warning, "SR 7.4", circularStart},
        {"D504", Severity::Warning, "SR 5.1, 5.4", sharedInfrastructure},
        {"D505", Severity::Warning, "AVAIL 1.1, NET 1.4", fallbackNotPractised},
        {"D506", Severity::Warning, "SR 7.5", shortEmergencyPower},
    };
    return rules;
}
