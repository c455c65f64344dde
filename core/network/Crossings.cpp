// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Crossings.h"

#include "core/network/ConduitWays.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// What is the same for all flows of one crossing.
struct CrossingKey
{
    RecordId fromZone, fromAsset, toZone, toAsset;
    HostAddress fromHost, toHost;
    QString protocol;
    Transport transport = Transport::Unknown;
    int port = -1;
    bool isOpened = false;
    friend bool operator==(const CrossingKey &, const CrossingKey &) = default;
};

size_t qHash(const CrossingKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.fromZone, key.fromAsset, key.toZone, key.toAsset, key.fromHost, key.toHost,
                      key.protocol, static_cast<int>(key.transport), key.port, key.isOpened);
}

/// Gathers flows into crossings.
class CrossingTable
{
public:
    explicit CrossingTable(const PlantModel &plant)
        : m_plant(plant)
        , m_traffic(plant.traffic())
        , m_ways(plant)
    {
    }

    void add(const MatchedFlow &matched)
    {
        if (!matched.isPair)
            return;
        const bool isUnknownSource = m_traffic.isUnknownHost(matched.source);
        const bool isUnknownTarget = m_traffic.isUnknownHost(matched.target);
        if (isUnknownTarget && matched.flow->answered == Fact(false)) // what was not answered may be a scan
            return;
        // Addresses of layer 2, of which the register says nothing; lent ones of a network that is in no zone.
        if (!isSayable(matched.source, isUnknownSource) || !isSayable(matched.target, isUnknownTarget))
            return;
        if (!isUnknownSource && !isUnknownTarget && matched.source.zone == matched.target.zone)
            return; // within a zone, or both in none
        const CrossingEnd from = endOf(matched.source, isUnknownSource);
        const CrossingEnd to = endOf(matched.target, isUnknownTarget);
        const CrossingKey key {from.zone,
                               from.asset,
                               to.zone,
                               to.asset,
                               from.isZone() ? HostAddress() : matched.source.address,
                               to.isZone() ? HostAddress() : matched.target.address,
                               matched.serviceName(),
                               matched.flow->transport,
                               matched.isOpenedByAnother ? -1 : matched.flow->port.value_or(-1),
                               matched.isOpenedByAnother};
        auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            place = m_places.insert(key, m_rows.size());
            m_rows.push_back({.crossing = start(matched, from, to, key), .sample = &matched, .captures = {}});
            decide(m_rows.back());
        }
        count(*place, matched);
    }

    [[nodiscard]] std::vector<UnseenProtocol> unseen() const
    {
        QHash<RecordId, std::vector<const Row *>> onConduit;
        for (const Row &row : m_rows) {
            for (const Crossing::Step &step : row.crossing.steps)
                onConduit[step.conduit].push_back(&row);
        }
        std::vector<UnseenProtocol> unseen;
        for (const Conduit &conduit : m_plant.conduits) {
            const std::vector<const Row *> rows = onConduit.value(conduit.id);
            if (!rows.empty() && conduit.medium != Medium::Serial && conduit.medium != Medium::Media)
                appendUnseen(unseen, conduit, rows);
        }
        return unseen;
    }

    [[nodiscard]] std::vector<Crossing> sorted()
    {
        // Names are shared, not copied: there may be hundreds of thousands of unknown hosts.
        using EndKey = std::tuple<QString, QString, RecordId, RecordId>;
        using Key = std::tuple<Crossing::Verdict, EndKey, EndKey, QString, int, Transport>;
        const auto endKey = [&](const CrossingEnd &end) {
            const Zone *zone = m_plant.zone(end.zone);
            const Asset *asset = m_plant.asset(end.asset);
            return EndKey(end.isZone() && zone ? zone->name.main
                              : asset          ? asset->tag
                                               : end.address,
                          end.address, end.zone, end.asset);
        };
        std::vector<std::pair<Key, size_t>> order;
        order.reserve(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            Crossing &crossing = m_rows[i].crossing;
            crossing.commands = inOrder(crossing.commands);
            order.emplace_back(Key(crossing.verdict, endKey(crossing.from), endKey(crossing.to), crossing.protocol,
                                   crossing.port.value_or(-1), crossing.transport),
                               i);
        }
        std::ranges::sort(order);
        std::vector<Crossing> sorted;
        sorted.reserve(m_rows.size());
        for (const auto &[key, at] : order)
            sorted.push_back(std::move(m_rows[at].crossing));
        return sorted;
    }

private:
    struct Row
    {
        Crossing crossing;
        const MatchedFlow *sample = nullptr;
        std::vector<RecordId> captures;
    };
    /// A host that is listed at an end of a row already.
    struct ListedHost
    {
        size_t row = 0;
        bool isSource = false;
        const Asset *asset = nullptr;
        HostAddress address; ///< of a host without an asset
        friend bool operator==(const ListedHost &, const ListedHost &) = default;
        friend size_t qHash(const ListedHost &host, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, host.row, host.isSource, host.asset, host.address);
        }
    };

    [[nodiscard]] static bool isSayable(const FlowEnd &end, bool isUnknown)
    {
        return isUnknown || end.isKnown || end.zone;
    }
    [[nodiscard]] static CrossingEnd endOf(const FlowEnd &end, bool isUnknown)
    {
        CrossingEnd made {.zone = end.zone ? end.zone->id : Id<Zone>(),
                          .network = {},
                          .asset = {},
                          .address = {},
                          .isUnknown = isUnknown};
        if (isUnknown || !end.zone) {
            made.address = end.address.text();
            if (isUnknown && end.network)
                made.network = end.network->id;
            if (end.asset)
                made.asset = end.asset->id;
        }
        return made;
    }
    [[nodiscard]] static Crossing start(const MatchedFlow &matched, const CrossingEnd &from, const CrossingEnd &to,
                                        const CrossingKey &key)
    {
        Crossing crossing;
        crossing.from = from;
        crossing.to = to;
        crossing.protocol = key.protocol;
        crossing.transport = key.transport;
        crossing.isOpenedByAnother = key.isOpened;
        if (!key.isOpened)
            crossing.port = matched.flow->port;
        return crossing;
    }
    void count(size_t place, const MatchedFlow &matched)
    {
        Row &row = m_rows[place];
        Crossing &crossing = row.crossing;
        const Flow &flow = *matched.flow;
        ++crossing.flows;
        crossing.packets += flow.packets.value_or(0);
        crossing.bytes += flow.bytes.value_or(0);
        for (const QString &command : flow.commands) {
            if (!crossing.commands.contains(command))
                crossing.commands.append(command);
        }
        if (!flow.firstSeen.isEmpty() && (crossing.firstSeen.isEmpty() || flow.firstSeen < crossing.firstSeen))
            crossing.firstSeen = flow.firstSeen;
        crossing.lastSeen = std::max(crossing.lastSeen, flow.lastSeen);
        list(place, matched.source, true, crossing.sources);
        list(place, matched.target, false, crossing.targets);
        for (const Id<Capture> &capture : flow.captures) {
            if (!std::ranges::contains(row.captures, RecordId(capture)))
                row.captures.push_back(capture);
        }
    }
    void list(size_t place, const FlowEnd &end, bool isSource, std::vector<Crossing::Host> &hosts)
    {
        const ListedHost host {place, isSource, end.asset, end.asset ? HostAddress() : end.address};
        if (m_listed.contains(host))
            return;
        m_listed.insert(host);
        hosts.push_back({end.asset ? end.asset->id : Id<Asset>(), end.address.text()});
    }
    [[nodiscard]] static QStringList inOrder(const QStringList &commands)
    {
        QStringList ordered;
        for (const Choice &command : flowCommandChoices) {
            if (commands.contains(QLatin1StringView(command.key)))
                ordered.append(QLatin1StringView(command.key));
        }
        return ordered;
    }

    void decide(Row &row)
    {
        using enum Crossing::Verdict;
        Crossing &crossing = row.crossing;
        const MatchedFlow &matched = *row.sample;
        const ConduitWays::Joined &joined = m_ways.joining(matched);
        crossing.steps = joined.along;
        const bool isJoined = !joined.along.empty() || !joined.against.empty();
        if (crossing.from.isUnknown || crossing.to.isUnknown) {
            crossing.verdict = UnknownHost;
            return;
        }
        if (!crossing.from.isZone() || !crossing.to.isZone()) {
            const bool isLost = matched.source.isWithoutZone || matched.target.isWithoutZone;
            crossing.verdict = isLost ? NoConduit : Unclear;
            return;
        }
        ConduitWays::Steps allowing = crossing.steps;
        if (!crossing.isOpenedByAnother)
            std::erase_if(allowing, [&](const Crossing::Step &step) { return !m_ways.allows(step.conduit, matched); });
        crossing.verdict = Allowed;
        if (!allowing.empty()) {
            crossing.steps = allowing;
        } else if (std::ranges::any_of(crossing.steps,
                                       [&](const Crossing::Step &step) { return m_ways.isUnlisted(step.conduit); })) {
            crossing.verdict = Unclear;
        } else if (isJoined) {
            crossing.verdict = NotAllowed;
            crossing.isOpposed = crossing.steps.empty();
            if (crossing.isOpposed)
                crossing.steps = joined.against;
        } else {
            crossing.steps = m_ways.way(matched);
            crossing.isWay = !crossing.steps.empty();
            crossing.verdict = crossing.isWay ? Allowed : NoConduit;
        }
    }

    void appendUnseen(std::vector<UnseenProtocol> &unseen, const Conduit &conduit,
                      const std::vector<const Row *> &rows) const
    {
        const Protocols::AllowList &allowed = m_traffic.allowed(conduit);
        if (allowed.allowsAnything())
            return;
        QSet<RecordId> captures;
        for (const Row *row : rows)
            captures.unite(QSet<RecordId>(row->captures.begin(), row->captures.end()));
        const qint64 seconds = m_traffic.observedSeconds(captures);
        for (qsizetype word = 0; word < conduit.protocols.size(); ++word) {
            if (std::ranges::none_of(rows, [&](const Row *row) { return allowed.allowsBy(word, *row->sample->flow); }))
                unseen.push_back({conduit.id, conduit.protocols[word], seconds});
        }
    }

    const PlantModel &m_plant;
    const FlowMatch &m_traffic;
    ConduitWays m_ways;
    QHash<CrossingKey, size_t> m_places;
    QSet<ListedHost> m_listed;
    std::vector<Row> m_rows;
};
}

QString CrossingEnd::nameIn(const Project &project, const Words &words) const
{
    if (isZone())
        return project.designation(zone, words);
    return asset.isValid() ? project.designation(asset, words) : address;
}

QString Crossing::allowWord() const
{
    if (isOpenedByAnother)
        return {};
    return Protocols::wordFor(protocol, transport, port);
}

QString Crossing::service() const
{
    const auto at = static_cast<size_t>(transport);
    const QString name = at == 0 ? u"ip"_s : QString::fromLatin1(transportChoices[at - 1].key);
    if (isOpenedByAnother)
        return name + u"/dynamic"_s;
    return port ? name + u'/' + QString::number(*port) : name;
}

Crossings Crossings::of(const PlantModel &plant)
{
    Crossings crossings;
    const std::vector<MatchedFlow> &flows = plant.traffic().flows();
    crossings.hasTraffic = !flows.empty();
    CrossingTable table(plant);
    for (const MatchedFlow &matched : flows)
        table.add(matched);
    crossings.unseen = table.unseen();
    crossings.all = table.sorted();
    return crossings;
}

QString verdictKey(Crossing::Verdict verdict)
{
    switch (verdict) {
    case Crossing::Verdict::NoConduit: return u"noConduit"_s;
    case Crossing::Verdict::NotAllowed: return u"notAllowed"_s;
    case Crossing::Verdict::UnknownHost: return u"unknownHost"_s;
    case Crossing::Verdict::Unclear: return u"unclear"_s;
    case Crossing::Verdict::Allowed: return u"allowed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictName(Crossing::Verdict verdict, const Words &words)
{
    switch (verdict) {
    case Crossing::Verdict::NoConduit: return words.translate("Crossings", "No conduit");
    case Crossing::Verdict::NotAllowed: return words.translate("Crossings", "Not allowed");
    case Crossing::Verdict::UnknownHost: return words.translate("Crossings", "Unknown host");
    case Crossing::Verdict::Unclear: return words.translate("Crossings", "Unclear");
    case Crossing::Verdict::Allowed: return words.translate("Crossings", "Allowed");
    }
    Q_UNREACHABLE_RETURN({});
}
