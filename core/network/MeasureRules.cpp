// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Scenario.h"
#include "core/network/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every message between the zones that a conduit joins goes through what stands in its line.
void slowInlineMeasure(const PlantModel &plant, FindingList &out)
{
    for (const Measure &measure : plant.measures) {
        if (!measure.delay || measure.status == "done"_L1 || measure.status == "rejected"_L1)
            continue;
        for (const RecordId &id : measure.protects) {
            const Conduit *conduit = plant.conduit(id);
            if (!conduit)
                continue;
            std::vector<RecordId> late;
            for (const Zone *zone : plant.endsOf(*conduit)) {
                for (const Asset *asset : plant.assetsIn(zone->id)) {
                    if (asset->latencyLimit && *asset->latencyLimit < *measure.delay)
                        late.push_back(asset->id);
                }
            }
            if (late.empty())
                continue;
            std::vector<RecordId> records {measure.id, conduit->id};
            records.insert(records.end(), late.begin(), late.end());
            out.add(records, out.words().translate("Diagnostics", "%1 would add %2 ms on %3; that is more than %4 may wait.")
                        .arg(out.name(measure.id)).arg(*measure.delay).arg(out.name(conduit->id), out.names(late)));
        }
    }
}

/// What a safeguard may share with what it protects, so that one fault or one intruder takes both.
class SharedMeans
{
public:
    explicit SharedMeans(const PlantModel &plant)
        : m_plant(plant)
    {
    }

    /// In words, empty where they share nothing that is known.
    [[nodiscard]] QStringList between(const Asset &safeguard, const Asset &guarded, const Words &words) const
    {
        QStringList shared;
        if (!safeguard.cabinet.isEmpty() && safeguard.cabinet.compare(guarded.cabinet, Qt::CaseInsensitive) == 0
            && (safeguard.location.main.isEmpty() || guarded.location.main.isEmpty() || safeguard.location.main.compare(guarded.location.main, Qt::CaseInsensitive) == 0))
            shared.append(words.translate("Diagnostics", "cabinet %1").arg(safeguard.cabinet));
        // A boundary device stands in the network that it protects: that is its work.
        if (const Network *network = m_plant.isBoundary(safeguard) ? nullptr : commonNetwork(safeguard, guarded))
            shared.append(words.translate("Diagnostics", "network %1").arg(m_plant.project.designation(network->id, words)));
        if (const RecordId supply = commonSupply(safeguard, guarded); supply.isValid())
            shared.append(words.translate("Diagnostics", "supply %1").arg(m_plant.project.designation(supply, words)));
        if (!safeguard.programmingStation.isEmpty() && safeguard.programmingStation.compare(guarded.programmingStation, Qt::CaseInsensitive) == 0)
            shared.append(words.translate("Diagnostics", "programming station %1").arg(safeguard.programmingStation));
        return shared;
    }

private:
    [[nodiscard]] const Network *commonNetwork(const Asset &one, const Asset &other) const
    {
        for (const Interface *mine : m_plant.interfacesOf(one.id)) {
            for (const Interface *theirs : m_plant.interfacesOf(other.id)) {
                if (mine->network.isValid() && mine->network == theirs->network)
                    return m_plant.network(mine->network);
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool isSupply(const RecordId &id) const
    {
        if (const Asset *asset = m_plant.asset(id))
            return asset->assetClass == AssetClass::Ups;
        const Service *service = m_plant.service(id);
        return service && service->serviceKind == "power"_L1;
    }

    [[nodiscard]] RecordId commonSupply(const Asset &one, const Asset &other) const
    {
        for (const Dependency *mine : m_plant.needsOf(one.id)) {
            for (const Dependency *theirs : m_plant.needsOf(other.id)) {
                if (mine->provider == theirs->provider && mine->dependencyKind == DependencyKind::ToRun
                    && theirs->dependencyKind == DependencyKind::ToRun && isSupply(mine->provider))
                    return mine->provider;
            }
        }
        return {};
    }

    const PlantModel &m_plant;
};

/// Counted on: in place. What it protects: the assets that it names, and those of the scenarios in which it is credited.
void dependentSafeguard(const PlantModel &plant, FindingList &out)
{
    const SharedMeans means(plant);
    QHash<RecordId, std::vector<RecordId>> struck; // by measure
    if (std::ranges::any_of(plant.measures, [](const Measure &measure) { return !measure.carriedOutBy.empty(); })) {
        for (const Scenario &scenario : plant.project.all<Scenario>()) {
            for (const Id<Measure> &measure : scenario.measures)
                struck[measure].insert(struck[measure].end(), scenario.assets.begin(), scenario.assets.end());
        }
    }
    for (const Measure &measure : plant.measures) {
        if (measure.status != "done"_L1)
            continue;
        std::vector<RecordId> guarded = measure.protects;
        const std::vector<RecordId> &inScenarios = struck[measure.id];
        guarded.insert(guarded.end(), inScenarios.begin(), inScenarios.end());
        QSet<RecordId> seen(measure.carriedOutBy.begin(), measure.carriedOutBy.end());
        for (const RecordId &id : guarded) {
            const Asset *asset = seen.contains(id) ? nullptr : plant.asset(id);
            seen.insert(id);
            for (const Id<Asset> &device : measure.carriedOutBy) {
                const Asset *safeguard = plant.asset(device);
                const QStringList shared = asset && safeguard ? means.between(*safeguard, *asset, out.words()) : QStringList();
                if (!shared.isEmpty())
                    out.add({measure.id, safeguard->id, asset->id}, out.words().translate("Diagnostics", "%1 is counted on, but %2 shares with %3, which it protects: %4.")
                                .arg(out.name(measure.id), out.name(safeguard->id), out.name(asset->id), shared.join(u", "_s)));
            }
        }
    }
}
}

std::span<const Rule> measureRules()
{
    static constexpr Rule rules[] = {
        {"E602", Severity::Warning, "IEC 62443-3-3, 4.2", slowInlineMeasure},
        {"S703", Severity::Warning, "ZCR 5.8", dependentSafeguard},
    };
    return rules;
}
