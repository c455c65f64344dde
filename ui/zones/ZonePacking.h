// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneLayout.h"

#include <QHash>
#include <QMap>
#include <QSet>

/// How large boxes must be for what is in them, and how boxes stand in rows without overlapping.
///
/// In a row all boxes are equally high, and as low as the width allows: each is just wide enough to hold its assets at
/// that height.
class ZonePacking
{
public:
    ZonePacking(const ZonePlan &plan, ZoneLayout &layout);

    /// All zones, by level.
    void packAll();
    /// What is in a zone whose own box is known.
    void packInside(int zone);
    [[nodiscard]] qreal minWidth(int zone) const { return m_minWidths[zone]; }
    [[nodiscard]] qreal heightFor(int zone, qreal width) const;
    [[nodiscard]] QSizeF naturalSize(int zone) const;
    [[nodiscard]] const QList<int> &childrenOf(int zone) const { return m_children[zone]; }
    [[nodiscard]] const QList<int> &assetsOf(int zone) const { return m_assets[zone]; }
    [[nodiscard]] const QList<int> &roots() const { return m_roots; }
    [[nodiscard]] qreal chipWidth(int zone) const { return m_chipWidths[zone]; }
    [[nodiscard]] int shownAtMost(int zone) const;
    /// Room that a line from a zone to the one around it needs below.
    [[nodiscard]] qreal footOf(int zone) const { return m_feet[zone]; }

private:
    /// A box in a row: a zone, or the assets that stand directly in a zone with zones in it.
    struct Item
    {
        int zone = -1;
        bool isChips = false;
    };
    using Row = QList<Item>;
    struct Packed
    {
        QList<Row> rows;
        QList<QList<qreal>> widths;
        QList<qreal> heights;
        QList<qreal> gapsAbove;
        qreal height = 0;
        bool fits = true;
    };
    void measure(int zone);
    void orderRoots();
    void spreadRanks();
    [[nodiscard]] qreal sidewaysLength() const;
    bool swapIfShorter(int left, int right);
    [[nodiscard]] QList<QList<int>> rootsByBand() const;
    [[nodiscard]] Row itemsIn(int zone) const;
    [[nodiscard]] qreal itemMinWidth(const Item &item) const;
    [[nodiscard]] qreal itemHeightFor(const Item &item, qreal width) const;
    [[nodiscard]] qreal itemWidthFor(const Item &item, qreal height) const;
    [[nodiscard]] qreal gap(const Item &left, const Item &right) const;
    [[nodiscard]] QList<Row> split(const Row &items, int rows, qreal width) const;
    [[nodiscard]] Packed packed(const QList<Row> &rows, qreal width, QSet<int> above) const;
    [[nodiscard]] Packed best(const Row &items, qreal width, const QSet<int> &above = {}) const;
    [[nodiscard]] bool packRow(const Row &row, qreal width, QList<qreal> &widths, qreal &height) const;
    void widen(const Row &row, qreal spare, QList<qreal> &widths) const;
    [[nodiscard]] qreal gapBelow(const QSet<int> &above) const;
    [[nodiscard]] QList<std::pair<PurdueBand, Packed>> packBands(qreal width) const;
    void put(const Packed &packed, const QRectF &area);

    const ZonePlan &m_plan;
    ZoneLayout &m_layout;
    QList<QList<int>> m_children;
    QList<QList<int>> m_assets;
    QList<int> m_roots;
    QList<qreal> m_minWidths;
    QList<qreal> m_chipWidths;
    QList<qreal> m_feet;
    QList<qreal> m_rank; ///< of a root from left to right
    QList<int> m_pulls;  ///< conduits of a root that lead to a band above
    QMap<std::pair<int, int>, int> m_links; ///< conduits between two zones, by their pair
    mutable QHash<std::pair<int, int>, qreal> m_heights; ///< by zone and width
};
