// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/QuickFixes.h"

#include "core/model/Scenario.h"
#include "core/network/FlowMatch.h"
#include "core/risk/RiskMethod.h"
#include "core/risk/SecurityLevels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where a person says what a rule asks: the field of the first record of that kind which the finding names.
struct FieldToFill
{
    const char *rule;
    const RecordKind &(*kind)();
    const char *field;
};
constexpr FieldToFill fieldsToFill[] = {
    {"Z101", Asset::kind, "zone"},
    {"Z102", Asset::kind, "level"},
    {"Z104", Asset::kind, "connection"},
    {"Z105", Asset::kind, "connection"},
    {"Z106", Asset::kind, "boundary"},
    {"Z107", Zone::kind, "slT"},
    {"Z107", Conduit::kind, "slT"},
    {"Z108", Zone::kind, "owner"},
    {"Z108", Conduit::kind, "owner"},
    {"Z110", Asset::kind, "level"},
    {"Z111", Network::kind, "zone"},
    {"C201", Conduit::kind, "zones"},
    {"C202", Conduit::kind, "boundaryDevices"},
    {"C203", Conduit::kind, "slT"},
    {"C204", Conduit::kind, "zones"},
    {"C205", Conduit::kind, "boundaryDevices"},
    {"C206", Conduit::kind, "boundaryDevices"},
    {"C207", Conduit::kind, "direction"},
    {"C208", Conduit::kind, "encrypted"},
    {"C208", Conduit::kind, "boundaryDevices"},
    {"C209", Conduit::kind, "remoteAccess.secondFactor"},
    {"C210", Conduit::kind, "monitoredBy"},
    {"C211", Conduit::kind, "agreement"},
    {"C212", Conduit::kind, "direction"},
    {"C213", Conduit::kind, "boundaryDevices"},
    {"C214", Conduit::kind, "protocols"},
    {"C215", Conduit::kind, "remoteAccess.until"},
    {"C216", Asset::kind, "administeredFrom"},
    {"C217", Asset::kind, "sendsLogs"},
    {"C218", Conduit::kind, "remoteAccess.approval"},
    {"C219", Conduit::kind, "remoteAccess.jumpHost"},
    {"C220", Conduit::kind, "remoteAccess.sharedAccount"},
    {"F302", Conduit::kind, "protocols"},
    {"F308", Conduit::kind, "protocols"},
    {"A402", Asset::kind, "tag"},
    {"A403", Asset::kind, "boundary"},
    {"A404", Asset::kind, "supportEnd"},
    {"A405", Asset::kind, "owner"},
    {"A407", Asset::kind, "credentials"},
    {"A408", Asset::kind, "lastBackup"},
    {"A409", Asset::kind, "keySwitch"},
    {"A410", Asset::kind, "boundary"},
    {"A411", Asset::kind, "malwareProtection"},
    {"A413", Asset::kind, "cabinetLocked"},
    {"D505", Dependency::kind, "fallbackPractised"},
    {"D506", Asset::kind, "emergencyPower"},
    {"E601", Measure::kind, "signedByOt"},
    {"E602", Measure::kind, "delay"},
    {"S702", Scenario::kind, "treatment"},
    {"S703", Measure::kind, "carriedOutBy"},
};

/// Builds the list for one finding.
class FixBuilder
{
public:
    FixBuilder(const PlantModel &plant, const Finding &finding, const Words &words)
        : m_plant(plant)
        , m_finding(finding)
        , m_words(words)
    {
    }

    [[nodiscard]] std::vector<QuickFix> build()
    {
        addChanges();
        addFields();
        return std::move(m_fixes);
    }

private:
    [[nodiscard]] bool isRule(const char *id) const { return m_finding.rule == QLatin1StringView(id); }
    [[nodiscard]] QString name(const RecordId &id) const { return m_plant.project.designation(id, m_words); }
    [[nodiscard]] RecordId first() const { return m_finding.records.empty() ? RecordId() : m_finding.records.front(); }
    [[nodiscard]] const Zone *firstZone() const { return m_plant.zone(first()); }
    [[nodiscard]] const Conduit *firstConduit() const { return m_plant.conduit(first()); }
    [[nodiscard]] std::vector<const Asset *> namedAssets() const
    {
        std::vector<const Asset *> assets;
        for (const RecordId &id : m_finding.records) {
            if (const Asset *asset = m_plant.asset(id))
                assets.push_back(asset);
        }
        return assets;
    }
    void add(const QString &text, const RecordId &record, std::function<Result<void>(Edit &)> change)
    {
        m_fixes.push_back({text, std::move(change), record, {}});
    }
    void addValue(const QString &text, const RecordKind &kind, const RecordId &record, QStringView field, const Value &value)
    {
        add(text, record, [&kind, record, at = kind.indexOf(field), value](Edit &edit) { return edit.set(kind, record, at, value); });
    }

    void addChanges()
    {
        if (isRule("Z101"))
            addHomeOf(first());
        else if (isRule("Z103") && m_finding.severity != Severity::Info)
            addSafetyFixes();
        else if (isRule("Z104"))
            addTemporaryZone();
        else if (isRule("Z105"))
            addSplit(ZoneType::Wireless, m_words.translate("QuickFixes", "Move the wireless devices into a zone of their own"), m_words.translate("QuickFixes", "%1 – wireless"));
        else if (isRule("Z106") || isRule("A403"))
            addBoundary();
        else if (isRule("Z107"))
            addSuggestedLevel();
        else if (isRule("Z109") && firstZone())
            addRemoval(Zone::kind());
        else if (isRule("C201") && firstConduit())
            addRemoval(Conduit::kind());
        else if (isRule("C203") && firstConduit())
            addHighestLevel(*firstConduit());
        else if (isRule("C214") && firstConduit())
            addSeenProtocols(*firstConduit());
        else if (isRule("F301"))
            addConduitFromTraffic();
        else if (isRule("F302") && firstConduit())
            addAllowed(*firstConduit());
        else if (isRule("F305"))
            addHost();
        else if (isRule("F308") && firstConduit())
            addNarrowed(*firstConduit());
    }

    /// The zone that the asset's networks belong to.
    void addHomeOf(const RecordId &id)
    {
        const Asset *asset = m_plant.asset(id);
        if (!asset)
            return;
        for (const Zone *zone : m_plant.networkZonesOf(*asset))
            addValue(m_words.translate("QuickFixes", "Put %1 into %2, the zone of its network").arg(name(id), name(zone->id)), Asset::kind(), id, u"zone", Value(zone->id.text()));
    }

    void addSafetyFixes()
    {
        addSplit(ZoneType::Safety, m_words.translate("QuickFixes", "Move the safety-related assets into a zone of their own"), m_words.translate("QuickFixes", "%1 – safety"));
        addValue(m_words.translate("QuickFixes", "Designate the whole zone as safety-related"), Zone::kind(), first(), u"safetyDesignated", Value(1));
    }

    /// A zone beside the one that the finding is about, for the assets that it names.
    void addSplit(ZoneType type, const QString &text, const QString &pattern)
    {
        const Zone *from = firstZone();
        const std::vector<const Asset *> assets = namedAssets();
        if (!from || assets.empty())
            return;
        Zone zone = newZoneBeside(from, type, pattern);
        zone.safetyDesignated = type == ZoneType::Safety ? Fact(true) : Fact();
        addMove(text, zone, assets);
    }

    [[nodiscard]] Zone newZoneBeside(const Zone *from, ZoneType type, const QString &pattern) const
    {
        Zone zone;
        zone.type = type;
        if (!from) {
            zone.name.main = pattern;
            return zone;
        }
        zone.name.main = pattern.arg(from->name.main);
        zone.parent = from->parent;
        zone.level = from->level;
        zone.owner = from->owner;
        return zone;
    }

    void addMove(const QString &text, const Zone &zone, const std::vector<const Asset *> &assets)
    {
        std::vector<RecordId> ids;
        for (const Asset *asset : assets)
            ids.push_back(asset->id);
        add(text, ids.front(), [zone, ids](Edit &edit) -> Result<void> {
            const auto made = edit.add(zone);
            if (!made)
                return std::unexpected(made.error());
            return moveInto(edit, ids, *made);
        });
    }

    [[nodiscard]] static Result<void> moveInto(Edit &edit, const std::vector<RecordId> &assets, const RecordId &zone)
    {
        const int field = Asset::kind().indexOf(u"zone");
        for (const RecordId &asset : assets) {
            if (const auto set = edit.set(Asset::kind(), asset, field, Value(zone.text())); !set)
                return set;
        }
        return {};
    }

    void addTemporaryZone()
    {
        const std::vector<const Asset *> assets = namedAssets();
        if (assets.empty())
            return;
        const RecordId asset = assets.front()->id;
        bool isThere = false;
        for (const Zone &zone : m_plant.zones) {
            if (zone.type != ZoneType::Temporary)
                continue;
            isThere = true;
            addValue(m_words.translate("QuickFixes", "Move %1 into %2").arg(name(asset), name(zone.id)), Asset::kind(), asset, u"zone", Value(zone.id.text()));
        }
        if (!isThere)
            addMove(m_words.translate("QuickFixes", "Move %1 into a new zone for temporary devices").arg(name(asset)),
                    newZoneBeside(nullptr, ZoneType::Temporary, m_words.translate("QuickFixes", "Temporary devices")), {assets.front()});
    }

    void addBoundary()
    {
        if (const Asset *asset = m_plant.asset(first()))
            addValue(m_words.translate("QuickFixes", "Declare %1 as a boundary device").arg(name(asset->id)), Asset::kind(), asset->id, u"boundary", Value(1));
    }

    void addSuggestedLevel()
    {
        if (const Conduit *conduit = firstConduit())
            addHighestLevel(*conduit);
        const RiskMethod method = RiskMethod::of(m_plant.project);
        const SuggestedLevel suggested = suggestedLevel(method.judgeAll(m_plant.project), method, first());
        if (!suggested.scenario.isValid() || suggested.level == 0)
            return;
        SecurityLevelVector levels;
        levels.levels.fill(static_cast<std::uint8_t>(suggested.level));
        addValue(m_words.translate("QuickFixes", "Take SL-T %1, as its scenarios suggest").arg(suggested.level), m_plant.zone(first()) ? Zone::kind() : Conduit::kind(), first(), u"slT", Value(levels.text()));
    }

    /// The highest of the joined zones, requirement by requirement; not lower than it is.
    void addHighestLevel(const Conduit &conduit)
    {
        SecurityLevelVector levels = conduit.slT.value_or(SecurityLevelVector());
        for (size_t i = 0; i < levels.levels.size(); ++i) {
            for (const Zone *zone : m_plant.endsOf(conduit)) {
                if (!m_plant.isOneWayOutOf(conduit, zone->id))
                    levels.levels[i] = std::max<decltype(levels.levels)::value_type>(levels.levels[i], static_cast<decltype(levels.levels)::value_type>(m_plant.targetLevel(zone, i)));
            }
        }
        if (levels != conduit.slT.value_or(SecurityLevelVector()))
            addValue(m_words.translate("QuickFixes", "Set the SL-T of %1 to the highest of its zones (%2)").arg(name(conduit.id), levels.text()), Conduit::kind(), conduit.id, u"slT", Value(levels.text()));
    }

    void addRemoval(const RecordKind &kind)
    {
        add(m_words.translate("QuickFixes", "Remove %1").arg(name(first())), {}, [&kind, id = first()](Edit &edit) { return edit.remove(kind, id); });
    }

    /// What a conduit's list would have to say, each once; services that nobody can name are left out.
    [[nodiscard]] static QStringList wordsFor(const std::vector<const MatchedFlow *> &flows, const QStringList &known = {})
    {
        QStringList words;
        for (const MatchedFlow *flow : flows) {
            const QString word = flow->allowWord();
            if (!word.isEmpty() && !words.contains(word) && !known.contains(word, Qt::CaseInsensitive))
                words.append(word);
        }
        return words;
    }

    void addProtocols(const Conduit &conduit, const QStringList &added, const QString &text)
    {
        QStringList protocols = conduit.protocols;
        protocols.removeIf([](const QString &one) { return one.compare("any"_L1, Qt::CaseInsensitive) == 0; });
        if (!added.isEmpty())
            addValue(text.arg(name(conduit.id), added.join(u", "_s)), Conduit::kind(), conduit.id, u"protocols", Value::fromList(protocols + added));
    }

    void addSeenProtocols(const Conduit &conduit)
    {
        addProtocols(conduit, wordsFor(m_plant.traffic().flowsOn(conduit), conduit.protocols), m_words.translate("QuickFixes", "Allow on %1 what was seen there: %2"));
    }

    [[nodiscard]] std::vector<const MatchedFlow *> namedFlows() const
    {
        const QSet<RecordId> named(m_finding.records.begin(), m_finding.records.end());
        std::vector<const MatchedFlow *> flows;
        for (const MatchedFlow &flow : m_plant.traffic().flows()) {
            if (named.contains(flow.flow->id))
                flows.push_back(&flow);
        }
        return flows;
    }

    void addAllowed(const Conduit &conduit)
    {
        addProtocols(conduit, wordsFor(namedFlows(), conduit.protocols), m_words.translate("QuickFixes", "Allow on %1: %2"));
    }

    void addConduitFromTraffic()
    {
        const std::vector<const MatchedFlow *> flows = namedFlows();
        if (flows.empty() || !flows.front()->crossesZones())
            return;
        const Zone &from = *flows.front()->source.zone;
        const Zone &to = *flows.front()->target.zone;
        add(m_words.translate("QuickFixes", "Make a conduit from %1 to %2 that allows this").arg(name(from.id), name(to.id)), from.id,
            [conduit = Conduit::between(from, to, wordsFor(flows))](Edit &edit) { return edit.add(conduit).transform([](const Id<Conduit> &) {}); });
    }

    /// The unknown host with its address as its tag, where its network is.
    void addHost()
    {
        const std::vector<const MatchedFlow *> flows = namedFlows();
        if (flows.empty())
            return;
        const MatchedFlow &flow = *flows.front();
        const FlowEnd &host = m_plant.traffic().isUnknownHost(flow.source) ? flow.source : flow.target;
        Asset asset;
        asset.tag = host.address.text();
        asset.zone = host.zone ? host.zone->id : Id<Zone>();
        Interface interface;
        (host.address.isMac() ? interface.mac : interface.ip) = host.address.text();
        interface.network = host.network ? host.network->id : Id<Network>();
        add(m_words.translate("QuickFixes", "Add the host %1 to the register").arg(asset.tag), {}, [asset, interface](Edit &edit) -> Result<void> {
            const auto made = edit.add(asset);
            if (!made)
                return std::unexpected(made.error());
            Interface own = interface;
            own.asset = *made;
            return edit.add(own).transform([](const Id<Interface> &) {});
        });
    }

    void addNarrowed(const Conduit &conduit)
    {
        const Protocols::AllowList &allowed = m_plant.traffic().allowed(conduit);
        const std::vector<const MatchedFlow *> flows = m_plant.traffic().flowsOn(conduit);
        QStringList kept;
        QStringList dropped;
        for (qsizetype i = 0; i < conduit.protocols.size(); ++i) {
            const bool isSeen = std::ranges::any_of(flows, [&](const MatchedFlow *flow) { return allowed.allowsBy(i, *flow->flow); });
            (isSeen ? kept : dropped).append(conduit.protocols[i]);
        }
        if (!kept.isEmpty() && !dropped.isEmpty())
            addValue(m_words.translate("QuickFixes", "No longer allow on %1: %2").arg(name(conduit.id), dropped.join(u", "_s)), Conduit::kind(), conduit.id, u"protocols", Value::fromList(kept));
    }

    void addFields()
    {
        for (const FieldToFill &one : fieldsToFill) {
            if (!isRule(one.rule))
                continue;
            const RecordKind &kind = one.kind();
            const auto record = std::ranges::find_if(m_finding.records, [&](const RecordId &id) { return m_plant.project.store(kind).contains(id); });
            if (record == m_finding.records.end())
                continue;
            const QString field = QString::fromLatin1(one.field);
            m_fixes.push_back({m_words.translate("QuickFixes", "Fill in “%1” of %2").arg(kind.field(kind.indexOf(field)).labelIn(m_words), name(*record)), {}, *record, field});
        }
    }

    const PlantModel &m_plant;
    const Finding &m_finding;
    const Words &m_words;
    std::vector<QuickFix> m_fixes;
};
}

std::vector<QuickFix> quickFixes(const PlantModel &plant, const Finding &finding, const Words &words)
{
    return FixBuilder(plant, finding, words).build();
}
