// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PartitionText.h"

#include "core/model/Site.h"

using namespace Qt::StringLiterals;

namespace {
Language mainLanguageOf(const Project &project, const Words &words)
{
    if (const auto second = project.secondLanguage())
        return *second == Language::English ? Language::Polish : Language::English;
    const std::vector<Site> sites = project.all<Site>();
    return (sites.empty() ? std::nullopt : languageFromCode(sites.front().language)).value_or(words.language());
}
}

ZoneType PartitionKey::type() const
{
    switch (kind) {
    case PartitionKind::Enterprise: return ZoneType::Enterprise;
    case PartitionKind::Dmz: return ZoneType::Dmz;
    case PartitionKind::Remote: return ZoneType::Remote;
    case PartitionKind::Operations:
    case PartitionKind::Supervision: return ZoneType::Control;
    case PartitionKind::Cell: return ZoneType::Cell;
    case PartitionKind::Safety: return isBusiness ? ZoneType::Enterprise : ZoneType::Safety;
    case PartitionKind::Wireless: return isBusiness ? ZoneType::Enterprise : ZoneType::Wireless;
    case PartitionKind::Temporary: return ZoneType::Temporary;
    case PartitionKind::Undecided: break;
    }
    return ZoneType::Unknown;
}

QLatin1StringView PartitionKey::clause() const
{
    switch (kind) {
    case PartitionKind::Enterprise:
    case PartitionKind::Dmz:
    case PartitionKind::Operations: return "ZCR 3.2"_L1;
    case PartitionKind::Safety: return "ZCR 3.3"_L1;
    case PartitionKind::Temporary: return "ZCR 3.4"_L1;
    case PartitionKind::Wireless: return "ZCR 3.5"_L1;
    case PartitionKind::Remote: return "ZCR 3.6"_L1;
    default: return "ZCR 3.1"_L1;
    }
}

PartitionText::PartitionText(const Project &project, const Words &words)
    : m_project(project)
    , m_words(words)
    , m_main(mainLanguageOf(project, words), words.dialect())
{
    if (const auto second = project.secondLanguage())
        m_second.emplace(*second, words.dialect());
}

BilingualText PartitionText::both(const char *text) const
{
    return {m_main.translate("Partition", text), m_second ? m_second->translate("Partition", text) : QString()};
}

BilingualText PartitionText::filled(const char *pattern, const BilingualText &base) const
{
    const BilingualText patterns = both(pattern);
    const QString &second = base.translated.isEmpty() ? base.main : base.translated;
    return {patterns.main.arg(base.main), m_second ? patterns.translated.arg(second) : QString()};
}

QString PartitionText::own(const BilingualText &text) const
{
    return m_project.secondLanguage() == m_words.language() && !text.translated.isEmpty() ? text.translated : text.main;
}

BilingualText PartitionText::name(const PartitionKey &key, const BilingualText &base) const
{
    const auto plain = [&]() -> BilingualText {
        switch (key.kind) {
        case PartitionKind::Enterprise: return both(QT_TRANSLATE_NOOP("Partition", "Enterprise network"));
        case PartitionKind::Dmz: return both(QT_TRANSLATE_NOOP("Partition", "DMZ"));
        case PartitionKind::Remote: return both(QT_TRANSLATE_NOOP("Partition", "Remote connections"));
        case PartitionKind::Operations: return both(QT_TRANSLATE_NOOP("Partition", "Site operations"));
        case PartitionKind::Supervision: return both(QT_TRANSLATE_NOOP("Partition", "Supervision"));
        case PartitionKind::Cell: return both(QT_TRANSLATE_NOOP("Partition", "Controllers and field devices"));
        case PartitionKind::Safety: return both(QT_TRANSLATE_NOOP("Partition", "Process safety"));
        case PartitionKind::Wireless: return both(QT_TRANSLATE_NOOP("Partition", "Wireless devices"));
        case PartitionKind::Temporary: return both(QT_TRANSLATE_NOOP("Partition", "Temporary connections"));
        case PartitionKind::Undecided: break;
        }
        return {};
    };
    BilingualText name = plain();
    bool saysSafety = key.kind == PartitionKind::Safety;
    bool saysWireless = key.kind == PartitionKind::Wireless;
    if (!base.main.isEmpty()) {
        name = {base.main, m_second ? (base.translated.isEmpty() ? base.main : base.translated) : QString()};
        saysSafety = false;
        saysWireless = false;
    }
    if (key.isBusiness)
        name = filled(QT_TRANSLATE_NOOP("Partition", "%1, business network"), name);
    if (key.isSafety && !saysSafety)
        name = filled(QT_TRANSLATE_NOOP("Partition", "%1, process safety"), name);
    if (key.isWireless && !saysWireless)
        name = filled(QT_TRANSLATE_NOOP("Partition", "%1, wireless"), name);
    if (key.isExternal && key.kind != PartitionKind::Remote)
        name = filled(QT_TRANSLATE_NOOP("Partition", "%1, from outside"), name);
    return name;
}

BilingualText PartitionText::ofHighCriticality(const BilingualText &name) const
{
    return filled(QT_TRANSLATE_NOOP("Partition", "%1, high criticality"), name);
}

QString PartitionText::reason(const PartitionKey &key, const Bonds::Bond *cluster) const
{
    switch (key.kind) {
    case PartitionKind::Enterprise:
        return m_words.translate("Partition", "Purdue level 4 and above: business systems stand apart from the plant.");
    case PartitionKind::Dmz:
        return m_words.translate(
            "Partition", "Between business and plant: what both exchange data through stands apart from either.");
    case PartitionKind::Operations:
        return m_words.translate(
            "Partition",
            "Purdue level 3: site operations stand apart from business systems above and controllers below.");
    case PartitionKind::Supervision:
        return m_words.translate("Partition",
                                 "Purdue level 2: they operate and watch more than one part of the process.");
    case PartitionKind::Safety:
        return m_words.translate("Partition",
                                 "Safety-related assets stand in a zone of their own, designated safety-related.");
    case PartitionKind::Wireless: return m_words.translate("Partition", "Wireless devices stand apart from wired ones.");
    case PartitionKind::Temporary:
        return m_words.translate("Partition",
                                 "Devices connected for a time only stand apart from those connected for good.");
    case PartitionKind::Remote:
        return m_words.translate(
            "Partition", "Devices connected through a network of others stand apart from those on the plant's own.");
    default: break;
    }
    if (!cluster)
        return m_words.translate("Partition",
                                 "Purdue level 2 and below: the process stands apart from what is above it.");
    switch (cluster->tie) {
    case Bonds::Tie::Network:
        return m_words.translate("Partition", "Purdue level 2 and below, in one network: %1.").arg(own(cluster->name));
    case Bonds::Tie::Place: return m_words.translate("Partition", "Purdue level 2 and below, at one place: %1.").arg(own(cluster->name));
    case Bonds::Tie::Function: break;
    }
    return m_words.translate("Partition", "Purdue level 2 and below, for one essential function: %1.")
        .arg(own(cluster->name));
}

QString PartitionText::reason(PartitionWay way) const
{
    switch (way) {
    case PartitionWay::Network: return m_words.translate("Partition", "This zone is the one that their network serves.");
    case PartitionWay::Neighbours: return m_words.translate("Partition", "Others in the same network stand in this zone.");
    case PartitionWay::Place: return m_words.translate("Partition", "Others at the same place stand in this zone.");
    case PartitionWay::Function: return m_words.translate("Partition", "Others that carry the same essential function stand in this zone.");
    case PartitionWay::Guards: return m_words.translate("Partition", "Boundary devices stand in the zone that they guard.");
    case PartitionWay::Kind: break;
    }
    return m_words.translate("Partition", "A zone of this kind is there already.");
}

QString PartitionText::reasonOfSeveralWays() const
{
    return m_words.translate("Partition", "Network, place or function of the assets belong to this zone.");
}

QString PartitionText::reasonOfCriticality() const
{
    return m_words.translate("Partition",
                             "Assets of high criticality stand apart from those of low: their SL-T can be higher "
                             "without asking the same of all.");
}

QString PartitionText::assumedLevels(int count) const
{
    return m_words.translate("Partition",
                             "%n assets have no Purdue level: it was taken from their team, type or neighbours.",
                             nullptr, count);
}

QString PartitionText::keptApartByLevel() const
{
    return m_words.translate("Partition", "Their Purdue levels lie too far from those of the zone before.");
}

QString PartitionText::nothingTies() const
{
    return m_words.translate(
        "Partition",
        "No network, place or function says which of them belong together: enter one, or split the zone by hand.");
}

QString PartitionText::severalPlaces(int places) const
{
    return m_words.translate(
        "Partition", "Their one network reaches over %n places: zones by place would need a boundary device between.",
        nullptr, places);
}

QString PartitionText::safetyAmongBusiness() const
{
    return m_words.translate("Partition",
                             "Safety-related, and yet of Purdue level 4 or above: one of the two is hardly right.");
}

QString PartitionText::alsoFits(const std::vector<const Zone *> &zones) const
{
    QStringList names;
    for (const Zone *zone : zones)
        names.append(m_project.designation(zone->id, m_words));
    return m_words.translate("Partition", "Would fit as well: %1.").arg(names.join(u", "_s));
}
