// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Asset;
struct Network;

/// An address by which an asset is reached. It goes with its asset.
struct Interface
{
    Id<Interface> id;
    Id<Asset> asset;
    QString name;
    QString ip;
    QString mac;
    Id<Network> network;
    Fact sharedAddress; ///< Not judged as a double (A401).

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Interface &, const Interface &) = default;
};
