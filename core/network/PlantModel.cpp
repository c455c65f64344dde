// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PlantModel.h"

#include "core/network/FlowMatch.h"

#include <algorithm>
#include <mutex>

namespace {

/// Classes of which a conduit may name a device as its boundary without anybody having ticked the field. An IDS is
/// entered as "other": naming it does not make it hold anything back.
bool canHoldBack(AssetClass assetClass)
{
    using enum AssetClass;
    constexpr std::array able {Firewall, OneWayGateway, Router, RemoteAccess, Gateway, Modem, WirelessAccessPoint};
    return std::ranges::contains(able, assetClass);
}

template<typename T>
QHash<RecordId, const T *> plantIndex(const std::vector<T> &records)
{
    QHash<RecordId, const T *> index;
    index.reserve(static_cast<qsizetype>(records.size()));
    for (const T &record : records)
        index.insert(record.id, &record);
    return index;
}
}

/// Matched when it is first asked for, by whichever thread.
struct PlantModel::Traffic
{
    std::once_flag isMatched;
    std::unique_ptr<const FlowMatch> match;
};

PlantModel::PlantModel(const Project &of)
    : project(of)
{
    refresh();
}

PlantModel::~PlantModel() = default;

/// Values stand in the order of their ids, as the rows of the store do.
template<typename T>
bool PlantModel::follow(std::vector<T> &values, bool (*isKept)(const T &))
{
    const RecordStore &records = project.store(T::kind());
    const auto seen = m_revisions.constFind(&T::kind());
    const bool isNew = seen == m_revisions.cend();
    if (!isNew && *seen == records.revision())
        return false;
    const std::optional<std::vector<RecordId>> changed = isNew ? std::nullopt : records.changedSince(*seen);
    m_revisions.insert(&T::kind(), records.revision());
    if (!changed) {
        values = project.all<T>();
        if (isKept)
            std::erase_if(values, [isKept](const T &value) { return !isKept(value); });
        return true;
    }
    for (const RecordId &id : *changed) {
        const auto place = std::ranges::lower_bound(values, id, {}, [](const T &value) { return RecordId(value.id); });
        const bool isHere = place != values.end() && RecordId(place->id) == id;
        const std::optional<T> now = project.find(Id<T>(id));
        const bool stays = now && (!isKept || isKept(*now));
        if (stays && isHere)
            *place = *now;
        else if (stays)
            values.insert(place, *now);
        else if (isHere)
            values.erase(place);
    }
    return true;
}

bool PlantModel::refresh()
{
    const QDate before = std::exchange(today, project.today());
    const bool assetsMoved = follow<Asset>(assets, [](const Asset &asset) { return asset.state == AssetState::InUse || asset.state == AssetState::Unknown; });
    const bool interfacesMoved = follow(m_everyInterface);
    bool hasMoved = assetsMoved | interfacesMoved;
    hasMoved |= follow(zones);
    hasMoved |= follow(conduits);
    hasMoved |= follow(networks);
    hasMoved |= follow(functions);
    hasMoved |= follow(services);
    hasMoved |= follow(dependencies);
    hasMoved |= follow(measures);
    hasMoved |= follow(m_steps);
    const QHash<const RecordKind *, quint64> seen = m_revisions;
    for (const RecordKind *kind : {&Flow::kind(), &Capture::kind()})
        m_revisions.insert(kind, project.store(*kind).revision());
    hasMoved |= seen != m_revisions;
    if (!hasMoved)
        return before != today;
    if (assetsMoved) {
        m_assets = plantIndex(assets);
        readFilledZones();
    }
    if (assetsMoved || interfacesMoved) {
        interfaces = m_everyInterface;
        std::erase_if(interfaces, [&](const Interface &one) { return !m_assets.contains(one.asset); });
    }
    index();
    readSteps();
    m_traffic = std::make_unique<Traffic>();
    return true;
}

/// Planned and spare assets count.
void PlantModel::readFilledZones()
{
    const RecordStore &records = project.store(Asset::kind());
    const int zone = Asset::kind().indexOf(u"zone");
    const int state = Asset::kind().indexOf(u"state");
    m_filledZones.clear();
    for (int row = 0; row < records.count(); ++row) {
        if (records.bytes(row, state) != "decommissioned")
            m_filledZones.insert(RecordId::fromUtf8(records.bytes(row, zone)));
    }
}

const FlowMatch &PlantModel::traffic() const
{
    std::call_once(m_traffic->isMatched, [this] { m_traffic->match = std::make_unique<const FlowMatch>(*this); });
    return *m_traffic->match;
}

void PlantModel::index()
{
    m_assetsIn.clear();
    m_interfacesOf.clear();
    m_conduitsOf.clear();
    m_needsOf.clear();
    m_namedAsBoundary.clear();
    m_zones = plantIndex(zones);
    m_conduits = plantIndex(conduits);
    m_networks = plantIndex(networks);
    m_functions = plantIndex(functions);
    m_services = plantIndex(services);
    for (const Asset &asset : assets)
        m_assetsIn[asset.zone].push_back(&asset);
    for (const Interface &one : interfaces)
        m_interfacesOf[one.asset].push_back(&one);
    for (const Conduit &conduit : conduits) {
        for (const Zone *zone : endsOf(conduit))
            m_conduitsOf[zone->id].push_back(&conduit);
        for (const Id<Asset> &device : conduit.boundaryDevices)
            m_namedAsBoundary.insert(device);
    }
    for (const Dependency &dependency : dependencies)
        m_needsOf[dependency.dependent].push_back(&dependency);
}

void PlantModel::readSteps()
{
    m_lastStep.clear();
    for (const WorkflowStep &step : m_steps) {
        if (step.state != StepState::Done && step.state != StepState::NotNeeded)
            continue;
        QVersionNumber &last = m_lastStep[step.scope];
        last = std::max(last, QVersionNumber::fromString(step.number));
    }
}

bool PlantModel::hasReached(QStringView step, const RecordId &scope) const
{
    const QVersionNumber wanted = QVersionNumber::fromString(step);
    return m_lastStep.value(scope) >= wanted || m_lastStep.value(RecordId()) >= wanted;
}

std::vector<const Zone *> PlantModel::endsOf(const Conduit &conduit) const
{
    std::vector<const Zone *> ends;
    for (const Id<Zone> &id : conduit.zones) {
        const Zone *end = zone(id);
        if (end && !std::ranges::contains(ends, end))
            ends.push_back(end);
    }
    return ends;
}

std::vector<const Zone *> PlantModel::networkZonesOf(const Asset &asset) const
{
    std::vector<const Zone *> zones;
    for (const Interface *one : interfacesOf(asset.id)) {
        const Network *in = network(one->network);
        const Zone *of = in ? zone(in->zone) : nullptr;
        if (of && !std::ranges::contains(zones, of))
            zones.push_back(of);
    }
    return zones;
}

bool PlantModel::isBoundary(const Asset &asset) const
{
    if (asset.boundary)
        return *asset.boundary;
    return asset.assetClass == AssetClass::Firewall || asset.assetClass == AssetClass::OneWayGateway
        || (m_namedAsBoundary.contains(asset.id) && canHoldBack(asset.assetClass));
}

std::vector<const Asset *> PlantModel::devicesOf(const Conduit &conduit) const
{
    std::vector<const Asset *> devices;
    for (const Id<Asset> &id : conduit.boundaryDevices) {
        if (const Asset *device = asset(id))
            devices.push_back(device);
    }
    return devices;
}

std::vector<const Asset *> PlantModel::boundaryDevicesOf(const Conduit &conduit) const
{
    std::vector<const Asset *> devices = devicesOf(conduit);
    if (conduit.medium == Medium::Media)
        return devices; // the scanning point holds back what is carried in
    std::erase_if(devices, [&](const Asset *device) { return !isBoundary(*device); });
    return devices;
}

bool PlantModel::isOneWayOutOf(const Conduit &conduit, const RecordId &zone) const
{
    if (conduit.zones.size() < 2)
        return false;
    return (conduit.direction == Direction::OneWayAB && conduit.zones[0] == zone)
        || (conduit.direction == Direction::OneWayBA && conduit.zones[1] == zone);
}

int PlantModel::targetLevel(const Zone *zone, size_t requirement) const
{
    return zone && zone->slT ? zone->slT->levels[requirement] : 0;
}

int PlantModel::targetLevel(const Conduit &conduit, size_t requirement) const
{
    int level = conduit.slT ? conduit.slT->levels[requirement] : 0;
    for (const Zone *zone : endsOf(conduit))
        level = std::max(level, targetLevel(zone, requirement));
    return level;
}

bool isConnected(const Asset &asset, QLatin1StringView way)
{
    return asset.connection.contains(way);
}

bool isPublicAddress(QStringView address)
{
    address = address.trimmed();
    if (address.contains(u':')) // global unicast is 2000::/3
        return !address.isEmpty() && (address.front() == u'2' || address.front() == u'3') && address.indexOf(u':') == 4;
    const QList<QStringView> parts = address.split(u'.');
    if (parts.size() != 4)
        return false;
    std::array<uint, 4> bytes {};
    for (size_t i = 0; i < bytes.size(); ++i) {
        bool isNumber = false;
        bytes[i] = parts[static_cast<qsizetype>(i)].toUInt(&isNumber);
        if (!isNumber || bytes[i] > 255)
            return false;
    }
    const auto [a, b, c, d] = bytes;
    const bool isPrivate = a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) || (a == 100 && b >= 64 && b <= 127);
    return !isPrivate && a != 0 && a != 127 && a < 224 && !(a == 169 && b == 254);
}
