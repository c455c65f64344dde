// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QHash>
#include <QRectF>

/// Zones and assets with all that belongs to them, as values that outlive their project: what is copied, duplicated and
/// pasted. Zones bring the zones and assets in them, assets their interfaces and what they need, zones the conduits of which
/// they are an end.
///
/// Put in again under new ids, links among the copied follow; others stay where the project has that record. So the copy of
/// a cell is joined to the same control room, and in another project to nothing. What is true of one device only (serial
/// number, addresses, backup, what was tried) is not copied, and names that are taken are counted up.
class ZoneCopy
{
public:
    [[nodiscard]] static ZoneCopy of(const Project &project, const std::vector<RecordId> &zonesAndAssets);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const std::vector<RecordId> &picked() const { return m_picked; }
    /// A ready part of a plant, one of templateNames(), in the project's language. Its zones have no places.
    [[nodiscard]] static Result<ZoneCopy> ofTemplate(const Project &project, const QString &name);
    [[nodiscard]] static QStringList templateNames();
    [[nodiscard]] static QString templateTitle(const QString &name, const Words &words);
    [[nodiscard]] static QString templateText(const QString &name, const Words &words); ///< what is in it, in one sentence
    /// The outermost zones and assets that are in none of them, with what they are called.
    [[nodiscard]] QString name(const RecordId &id) const;
    [[nodiscard]] int count(const RecordKind &kind) const;

    /// Where the picked zones stand in the drawing (scene units): kept beside the records.
    QHash<RecordId, QRectF> places;

    [[nodiscard]] QByteArray json() const;
    /// What this program does not know is an error.
    [[nodiscard]] static Result<ZoneCopy> fromJson(const QByteArray &json);

    /// Adds everything. `zone`: what the picked ones stand in from now on; invalid: at the top, and assets in no zone.
    /// Gives the new id of each that was picked.
    [[nodiscard]] Result<QHash<RecordId, RecordId>> addTo(Edit &edit, const RecordId &zone) const;

private:
    struct Entry
    {
        const RecordKind *kind = nullptr;
        Record record;
    };
    void pickOutermost();
    void take(const Project &project, const RecordKind &kind, int row);
    void takeOwned(const Project &project, const RecordKind &kind, QStringView field, const QSet<RecordId> &owners);

    std::vector<RecordId> m_picked;
    std::vector<Entry> m_entries;
};
