// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conduit.h"
#include "tests/core/project/TestProject.h"

#include <QRandomGenerator>

/// Plants of any size and shape for tests of the drawing: the same seed gives the same plant.
struct Plants
{
    struct Size
    {
        int zones = 20;
        int assets = 150;
        int conduits = 25;
    };

    static void fill(TestProject &test, const Size &size, quint32 seed)
    {
        QRandomGenerator random(seed);
        test.change([&](Edit &edit) -> Result<void> {
            std::vector<Id<Zone>> zones;
            for (int i = 0; i < size.zones; ++i) {
                Zone zone;
                zone.name.main = QStringLiteral("Zone %1").arg(i) + QString(random.bounded(30), QLatin1Char('m'));
                zone.type = static_cast<ZoneType>(random.bounded(10));
                constexpr double levels[] = {0, 1, 2, 3, 3.5, 4, 5};
                if (random.bounded(5) > 0)
                    zone.level = levels[random.bounded(7)];
                if (i > 0 && random.bounded(4) == 0)
                    zone.parent = zones[static_cast<size_t>(random.bounded(i))];
                if (random.bounded(3) > 0)
                    zone.slT = SecurityLevelVector {{2, 2, 2, 1, 2, 1, 3}};
                const auto added = edit.add(zone);
                if (!added)
                    return std::unexpected(added.error());
                zones.push_back(*added);
            }
            for (int i = 0; i < size.assets; ++i) {
                Asset asset;
                asset.tag = QStringLiteral("TAG-%1").arg(i) + QString(random.bounded(12), QLatin1Char('W'));
                asset.domain = static_cast<Domain>(random.bounded(3));
                asset.assetClass = static_cast<AssetClass>(i % static_cast<int>(std::size(assetClassChoices) + 1));
                if (random.bounded(20) > 0)
                    asset.zone = zones[static_cast<size_t>(random.bounded(size.zones))];
                if (const auto added = edit.add(asset); !added)
                    return std::unexpected(added.error());
            }
            for (int i = 0; i < size.conduits; ++i) {
                Conduit conduit;
                conduit.name.main = QStringLiteral("K%1 joins zones").arg(i);
                for (int end = random.bounded(5) == 0 ? 3 : 2; end > 0; --end)
                    conduit.zones.push_back(zones[static_cast<size_t>(random.bounded(size.zones))]);
                conduit.protocols = {QStringLiteral("OPC UA"), QStringLiteral("Modbus TCP")};
                conduit.medium = static_cast<Medium>(random.bounded(8));
                conduit.direction = static_cast<Direction>(random.bounded(4));
                if (const auto added = edit.add(conduit); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
    }
};
