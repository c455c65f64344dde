// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Bonds.h"

/// What sets a proposed zone apart from the others, in the order in which new ones are listed.
enum class PartitionKind {
    Enterprise,
    Dmz,
    Remote,
    Operations,
    Supervision,
    Cell,
    Safety,
    Wireless,
    Temporary,
    Undecided
};

/// Why an asset was put into a zone that is there.
enum class PartitionWay { Network, Neighbours, Place, Function, Guards, Kind };

/// Assets that go into one new zone, unless they clash.
struct PartitionKey
{
    PartitionKind kind = PartitionKind::Undecided;
    int cluster = -1; ///< a bond; -1: nothing says what they belong to
    bool isBusiness = false; ///< above the plant, where the kind alone does not say so
    bool isExternal = false;
    bool isSafety = false;
    bool isWireless = false;
    friend auto operator<=>(const PartitionKey &, const PartitionKey &) = default;

    [[nodiscard]] ZoneType type() const;
    [[nodiscard]] QLatin1StringView clause() const;
};

/// The words of a proposal; names of zones in both languages of the project.
class PartitionText
{
public:
    PartitionText(const Project &project, const Words &words);

    /// `base`: what the cluster is called.
    [[nodiscard]] BilingualText name(const PartitionKey &key, const BilingualText &base) const;
    [[nodiscard]] BilingualText ofHighCriticality(const BilingualText &name) const;
    [[nodiscard]] QString reason(const PartitionKey &key, const Bonds::Bond *cluster) const;
    [[nodiscard]] QString reason(PartitionWay way) const;
    [[nodiscard]] QString reasonOfSeveralWays() const;
    [[nodiscard]] QString reasonOfCriticality() const;
    [[nodiscard]] QString assumedLevels(int count) const;
    [[nodiscard]] QString keptApartByLevel() const;
    [[nodiscard]] QString nothingTies() const;
    [[nodiscard]] QString severalPlaces(int places) const;
    [[nodiscard]] QString safetyAmongBusiness() const;
    [[nodiscard]] QString alsoFits(const std::vector<const Zone *> &zones) const;

private:
    [[nodiscard]] BilingualText both(const char *text) const;
    [[nodiscard]] BilingualText filled(const char *pattern, const BilingualText &base) const;
    [[nodiscard]] QString own(const BilingualText &text) const; ///< in the reader's language
    const Project &m_project;
    Words m_words;
    Words m_main;
    std::optional<Words> m_second;
};
