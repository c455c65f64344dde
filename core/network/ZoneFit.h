// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PlantModel.h"

/// What of an asset decides beside which others, and in which type of zone, it may stand (ZCR 3.2-3.6).
struct AssetTraits
{
    bool isBoundary = false; ///< spared by ZCR 3.5 and 3.6
    bool isTemporary = false;
    bool isExternal = false;
    bool isSafety = false;
    bool isWireless = false;
    bool isWired = false; ///< and not wireless as well
    std::optional<double> level;

    [[nodiscard]] static AssetTraits of(const PlantModel &plant, const Asset &asset);
    [[nodiscard]] bool standsRemote() const { return isExternal && !isBoundary; }
    [[nodiscard]] bool standsWireless() const { return isWireless && !isBoundary; }
};

/// A zone as it fills, judged as Z102-Z106 and Z110 do.
class ZoneFit
{
public:
    explicit ZoneFit(const Zone &zone)
        : m_type(zone.type)
    {
    }
    ZoneFit(const PlantModel &plant, const Zone &zone); ///< with what stands in it

    /// The rules that would find something to say about the asset in this zone; each once, in order.
    [[nodiscard]] std::vector<const char *> clashes(const AssetTraits &asset) const;
    [[nodiscard]] bool canTake(const AssetTraits &asset) const { return clashes(asset).empty(); }
    void take(const AssetTraits &asset);
    [[nodiscard]] bool holdsWireless() const { return m_hasWireless; }
    [[nodiscard]] bool isEmpty() const { return !m_hasSafety && !m_hasOthers; }

private:
    ZoneType m_type;
    bool m_hasSafety = false;
    bool m_hasOthers = false;
    bool m_hasWireless = false;
    bool m_hasWired = false;
    bool m_hasLevel0to1 = false;
    bool m_hasLevel0to2 = false;
    bool m_hasLevel3 = false;
    bool m_hasLevelAbove3 = false;
};
