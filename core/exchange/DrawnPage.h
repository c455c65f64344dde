// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DrawioShapes.h"
#include "core/exchange/DrawnPlant.h"

#include <QSet>

/// One page on its way to records: what the passes over its cells share.
class DrawnPage
{
public:
    /// `scope` tells the ids made for its cells from those of other pages. `seen` holds our ids met so far in the file: the
    /// second time one is a copy. `offset` is how far down the page stands.
    DrawnPage(DrawnPlant &plant, const DrawioFile::Page &page, QString fileName, QString scope, QSet<RecordId> &seen, double offset);

    [[nodiscard]] DrawnPlant &plant() const { return m_plant; }
    [[nodiscard]] const DrawioShapes &shapes() const { return m_shapes; }
    [[nodiscard]] const DrawioFile::Cell &cell(int index) const { return m_page.cells[static_cast<size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_page.cells.size()); }
    [[nodiscard]] double offset() const { return m_offset; }

    /// Says that nothing comes of a cell; `isFlaw` where that is a mistake in the drawing.
    void skip(int index, const QString &why, bool isFlaw = false) const;
    /// That the object around a cell holds a record of ours.
    [[nodiscard]] static bool carries(const DrawioFile::Cell &cell, const RecordKind &kind);
    /// A record for a cell, with the fields that its object carries where it is one of ours.
    [[nodiscard]] DrawnRecord started(int index, const RecordKind &kind) const;
    /// The label is what a person edits: it wins over the field that it was written from, unless it still says the same.
    static void takeLabel(DrawnRecord &record, const DrawioFile::Cell &from, const QString &field, const QString &label);

    /// The link of a record to the zone around it: what the drawing shows, and nothing where it was taken out.
    void linkToZone(DrawnRecord &record, int index, const QString &field) const;

    void setZone(int index, int zone) { m_zones.insert(index, zone); }
    void setAsset(int index, int asset, int zone);
    /// Index in the plant's zones of what a cell is drawn in; -1 for none.
    [[nodiscard]] int zoneAround(int index) const;
    /// Index in the plant's zones that a cell is or stands in; -1 for none.
    [[nodiscard]] int zoneAt(int index) const;
    /// Index in the plant's assets; -1 where the cell is none.
    [[nodiscard]] int assetAt(int index) const { return m_assets.value(index, -1); }

private:
    [[nodiscard]] QString placeOf(int index) const;

    DrawnPlant &m_plant;
    const DrawioFile::Page &m_page;
    DrawioShapes m_shapes;
    QString m_fileName;
    QString m_scope; ///< of the ids that are made
    QHash<int, int> m_repeats; ///< cell -> how many before it have its id, where there are some
    QSet<RecordId> &m_seen;
    double m_offset;
    QHash<int, int> m_zones;       ///< cell -> index in the plant's zones
    QHash<int, int> m_assets;      ///< cell -> index in the plant's assets
    QHash<int, int> m_zoneOfAsset; ///< cell -> index in the plant's zones
};
