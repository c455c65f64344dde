// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Dependency.h"
#include "core/model/Function.h"
#include "core/model/Interface.h"
#include "core/model/Measure.h"
#include "core/model/Network.h"
#include "core/model/Service.h"
#include "core/model/WorkflowStep.h"
#include "core/model/Zone.h"
#include "core/project/Project.h"

#include <QSet>
#include <QVersionNumber>

#include <memory>

class FlowMatch;

/// What the diagnostics look at, read and indexed once: the assets in use, and the zones, conduits, addresses and
/// dependencies around them. Assets that are planned, spare or decommissioned are left out and fire nothing.
///
/// Pointers are into the vectors of the model and live until it is refreshed.
class PlantModel
{
public:
    explicit PlantModel(const Project &of);
    ~PlantModel();
    PlantModel(const PlantModel &) = delete;
    PlantModel &operator=(const PlantModel &) = delete;

    /// Follows the project: only records that have changed are read again. True where anything is another than before.
    bool refresh();

    const Project &project;
    QDate today;
    std::vector<Asset> assets; ///< in use, or of unknown state
    std::vector<Zone> zones;
    std::vector<Conduit> conduits;
    std::vector<Interface> interfaces; ///< of those assets
    std::vector<Network> networks;
    std::vector<Function> functions;
    std::vector<Service> services;
    std::vector<Dependency> dependencies;
    std::vector<Measure> measures;
    /// Zones and conduits whose assessment ended at gate 4.1: what the later steps ask for is not asked of them.
    QSet<RecordId> closedAtGate;

    [[nodiscard]] const Asset *asset(const RecordId &id) const { return m_assets.value(id); }
    [[nodiscard]] const Zone *zone(const RecordId &id) const { return m_zones.value(id); }
    [[nodiscard]] const Conduit *conduit(const RecordId &id) const { return m_conduits.value(id); }
    [[nodiscard]] const Network *network(const RecordId &id) const { return m_networks.value(id); }
    [[nodiscard]] const Function *function(const RecordId &id) const { return m_functions.value(id); }
    [[nodiscard]] const Service *service(const RecordId &id) const { return m_services.value(id); }
    [[nodiscard]] const std::vector<const Asset *> &assetsIn(const RecordId &zone) const { return listOf(m_assetsIn, zone); }
    [[nodiscard]] const std::vector<const Interface *> &interfacesOf(const RecordId &asset) const { return listOf(m_interfacesOf, asset); }
    [[nodiscard]] const std::vector<const Conduit *> &conduitsOf(const RecordId &zone) const { return listOf(m_conduitsOf, zone); }
    [[nodiscard]] const std::vector<const Dependency *> &needsOf(const RecordId &dependent) const { return listOf(m_needsOf, dependent); }
    /// Observed traffic laid over the drawing; empty where none was read in. Matched when it is first asked for.
    [[nodiscard]] const FlowMatch &traffic() const;
    /// Assets of any state count: a zone that is planned is not forgotten.
    [[nodiscard]] bool hasAnyAsset(const RecordId &zone) const { return m_filledZones.contains(zone); }

    /// The zones that the conduit joins, each once.
    [[nodiscard]] std::vector<const Zone *> endsOf(const Conduit &conduit) const;
    /// Whether the asset can hold traffic back: firewall, router with rules, IPS, one-way gateway, proxy, jump host, LTE or
    /// wireless gateway. What a person says of it stands above its class; a watching device (IDS, tap) is none.
    [[nodiscard]] bool isBoundary(const Asset &asset) const;
    /// The conduit's devices that can hold traffic back; of removable media the scanning point.
    [[nodiscard]] std::vector<const Asset *> boundaryDevicesOf(const Conduit &conduit) const;
    /// The zones of the networks in which the asset has an interface, each once; two or more: it is dual-homed.
    [[nodiscard]] std::vector<const Zone *> networkZonesOf(const Asset &asset) const;
    /// All devices in use that the conduit names, those that only watch too.
    [[nodiscard]] std::vector<const Asset *> devicesOf(const Conduit &conduit) const;
    /// A one-way conduit out of `zone`: nothing comes in by it.
    [[nodiscard]] bool isOneWayOutOf(const Conduit &conduit, const RecordId &zone) const;
    /// The highest SL-T of the conduit and of what it joins, 0 where none is set. `requirement`: 0-6 in the order of IAC … RA.
    [[nodiscard]] int targetLevel(const Conduit &conduit, size_t requirement) const;
    [[nodiscard]] int targetLevel(const Zone *zone, size_t requirement) const;
    [[nodiscard]] bool isOutside(const Zone &zone) const { return zone.type == ZoneType::External || zone.inScope == Fact(false); }
    /// Whether the workflow of IEC 62443-3-2 has come to that step, for the zone or conduit or for the site: it, or a later
    /// one, has been recorded.
    [[nodiscard]] bool hasReached(QStringView step, const RecordId &scope) const;

private:
    template<typename T>
    [[nodiscard]] static const std::vector<const T *> &listOf(const QHash<RecordId, std::vector<const T *>> &lists, const RecordId &id)
    {
        static const std::vector<const T *> none;
        const auto found = lists.constFind(id);
        return found == lists.cend() ? none : *found;
    }
    template<typename T>
    bool follow(std::vector<T> &values, bool (*isKept)(const T &) = nullptr);
    void index();
    void readFilledZones();
    void readSteps();

    QHash<RecordId, const Asset *> m_assets;
    QHash<RecordId, const Zone *> m_zones;
    QHash<RecordId, const Conduit *> m_conduits;
    QHash<RecordId, const Network *> m_networks;
    QHash<RecordId, const Function *> m_functions;
    QHash<RecordId, const Service *> m_services;
    QHash<RecordId, std::vector<const Asset *>> m_assetsIn;
    QHash<RecordId, std::vector<const Interface *>> m_interfacesOf;
    QHash<RecordId, std::vector<const Conduit *>> m_conduitsOf;
    QHash<RecordId, std::vector<const Dependency *>> m_needsOf;
    QSet<RecordId> m_filledZones;
    QSet<RecordId> m_namedAsBoundary;
    QHash<RecordId, QVersionNumber> m_lastStep; ///< invalid id: of the site
    QHash<const RecordKind *, quint64> m_revisions; ///< as they were read
    std::vector<Interface> m_everyInterface;
    std::vector<WorkflowStep> m_steps;
    struct Traffic;
    std::unique_ptr<Traffic> m_traffic;
};

[[nodiscard]] bool isConnected(const Asset &asset, QLatin1StringView way); ///< "wired", "wireless", "temporary", "external"
/// An IPv4 or IPv6 address that the internet routes: none of RFC 1918, 6598, 3927, 4193, loopback, link-local, multicast.
[[nodiscard]] bool isPublicAddress(QStringView address);
