// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DrawioReader.h"

#include <optional>

/// What the words and icons of a drawing probably mean, in English and Polish. Guesses, for a person to look through.
namespace DrawioGuess {
struct ZoneGuess
{
    QString type;                ///< key of zoneTypeChoices; empty where nothing speaks for one
    std::optional<double> level; ///< "Purdue level 3.5", "Poziom 2", "L1 cells", "Cells (L1)"
    bool isNamedLikeZone = false; ///< "zone", "strefa", "DMZ", a level: also an empty box of that name is a zone
    bool isCalledZone = false; ///< "Strefa SCADA", "VLAN 10 printers", "PLC zone": one whatever devices it speaks of
};
[[nodiscard]] ZoneGuess zone(const QString &label);

struct AssetGuess
{
    QString assetClass; ///< key of assetClassChoices; empty where nothing speaks for one
    QString domain;     ///< "it" or "ot" where the class belongs to one of them
    bool isDevice = false; ///< drawn with an icon for devices: one even without a label
};
/// By its icon and by the words that it is called.
[[nodiscard]] AssetGuess asset(const DrawioFile::Cell &cell, const QString &label);

/// A cloud, as the internet and what lies outside are drawn.
[[nodiscard]] bool isCloud(const DrawioFile::Cell &cell);

struct LabelProtocols
{
    QStringList names; ///< as core/network/Protocols calls them, and "TCP 4711"
    bool isAll = true; ///< nothing else stands in the label
};
[[nodiscard]] LabelProtocols protocols(const QString &label);
}
