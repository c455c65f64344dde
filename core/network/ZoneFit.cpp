// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ZoneFit.h"

namespace {
bool lies(const std::optional<double> &level, double from, double to)
{
    return level && *level >= from && *level <= to;
}
}

AssetTraits AssetTraits::of(const PlantModel &plant, const Asset &asset)
{
    const bool isWireless = isConnected(asset, QLatin1StringView("wireless"));
    return {.isBoundary = plant.isBoundary(asset),
            .isTemporary = isConnected(asset, QLatin1StringView("temporary")),
            .isExternal = isConnected(asset, QLatin1StringView("external")),
            .isSafety = asset.safetyRelated == Fact(true),
            .isWireless = isWireless,
            .isWired = !isWireless && isConnected(asset, QLatin1StringView("wired")),
            .level = asset.level};
}

ZoneFit::ZoneFit(const PlantModel &plant, const Zone &zone)
    : ZoneFit(zone)
{
    for (const Asset *asset : plant.assetsIn(zone.id))
        take(AssetTraits::of(plant, *asset));
}

std::vector<const char *> ZoneFit::clashes(const AssetTraits &asset) const
{
    using enum ZoneType;
    std::vector<const char *> rules;
    const auto judge = [&rules](const char *rule, bool isBroken) {
        if (isBroken)
            rules.push_back(rule);
    };
    const bool isPlant = m_type == Control || m_type == Cell || m_type == Safety || m_type == Wireless;
    judge("Z102",
          (isPlant && asset.level && *asset.level >= 4) || (m_type == Enterprise && asset.level && *asset.level <= 2));
    judge("Z103", asset.isSafety ? m_hasOthers : m_hasSafety);
    judge("Z104", asset.isTemporary && m_type != Temporary);
    judge("Z105", !asset.isBoundary && ((asset.isWireless && m_hasWired) || (asset.isWired && m_hasWireless)));
    judge("Z106", asset.standsRemote() && (m_type == Control || m_type == Cell || m_type == Safety));
    const bool isFarApart
        = (lies(asset.level, 0, 2) && m_hasLevelAbove3) || (lies(asset.level, 3.5, 5) && m_hasLevel0to2);
    // Where levels are far apart already, one more of them makes the finding about others than those it was accepted
    // for.
    const bool wasFarApart = (m_hasLevel0to2 && m_hasLevelAbove3) || (m_hasLevel0to1 && m_hasLevel3);
    judge("Z110",
          isFarApart || (lies(asset.level, 0, 1) && m_hasLevel3) || (lies(asset.level, 3, 3) && m_hasLevel0to1)
              || (wasFarApart && asset.level));
    return rules;
}

void ZoneFit::take(const AssetTraits &asset)
{
    (asset.isSafety ? m_hasSafety : m_hasOthers) = true;
    m_hasWireless |= asset.standsWireless();
    m_hasWired |= asset.isWired && !asset.isBoundary;
    m_hasLevel0to1 |= lies(asset.level, 0, 1);
    m_hasLevel0to2 |= lies(asset.level, 0, 2);
    m_hasLevel3 |= lies(asset.level, 3, 3);
    m_hasLevelAbove3 |= lies(asset.level, 3.5, 5);
}
