// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/project/Project.h"

#include <QList>
#include <QRectF>
#include <QSet>

/// The levels of the Purdue model as the drawing stacks them, from top to bottom.
enum class PurdueBand { Enterprise, Dmz, Control, Process, Unknown };
inline constexpr int purdueBandCount = 5;

/// What the drawing shows: plain values read from the project, with the widths of their texts, without places.
struct ZonePlan
{
    struct Zone
    {
        RecordId id;
        int parent = -1; ///< Index; a ring of parents is cut open where it is met first.
        QString name;
        ZoneType type = ZoneType::Unknown;
        std::optional<double> level;
        QString owner;        ///< as the reader calls it; shown where the name leaves room
        QString badge;        ///< "SL-T 2*"; empty where no target was set.
        qreal headWidth = 0;  ///< name and badge side by side
        std::optional<QRectF> stored; ///< width or height 0 = as large as what is in it

        [[nodiscard]] PurdueBand band() const;
        /// Outside the plant's own levels: stands at the end of its row.
        [[nodiscard]] bool isBeside() const { return type == ZoneType::Remote || type == ZoneType::External; }
        [[nodiscard]] Team team() const; ///< whose colour it takes
    };
    struct Asset
    {
        RecordId id;
        int zone = -1; ///< Index, or -1: not yet placed.
        QString tag;
        Team team = Team::Unknown;
        AssetClass assetClass = AssetClass::Unknown;
        qreal width = 0; ///< of its chip
    };
    struct Label
    {
        QString text;
        qreal width = 0;
        friend bool operator==(const Label &, const Label &) = default;
    };
    struct Conduit
    {
        RecordId id;
        QList<int> zones; ///< Indices, each once.
        QList<Label> labels; ///< from the longest to the shortest: "K2 · OPC UA, RDP +3", "K2 · OPC UA +4", "K2"
        Medium medium = Medium::Unknown;
        Direction direction = Direction::Unknown;
        bool isEncrypted = false;
        QList<QPointF> bends; ///< drawn by hand
    };
    /// One that was put on the drawing; others are not in it.
    struct Note
    {
        RecordId id;
        QString title;
        QString body;
        QRectF place;
        QList<RecordId> about;
    };

    QList<Zone> zones;
    QList<Asset> assets;
    QList<Conduit> conduits;
    QList<Note> notes;

    /// What a conduit is called in little room: "K2" of "K2 Plant DMZ – control room", else the whole name.
    [[nodiscard]] static QString shortName(const QString &conduit);
    /// Whose colour an asset takes: process safety before IT and OT.
    [[nodiscard]] static Team teamOf(Domain domain, AssetClass assetClass, bool isSafetyRelated);
    [[nodiscard]] static ZonePlan of(const Project &project, const Words &words);
    /// These zones with their assets, and the conduits between them, as a drawing of its own in which nothing has a place. Other
    /// zones are as if they were not there: what stands in one that is left out stands at the top.
    [[nodiscard]] ZonePlan part(const QSet<int> &kept) const;
    /// A zone with all in it, or a conduit, and what they are joined with; set out anew. Empty where the plan has no such record.
    [[nodiscard]] ZonePlan around(const RecordId &place) const;
    /// The widths follow from the texts; of() calls it.
    void measure();
    void cutRings();
    [[nodiscard]] bool isWithin(int zone, int ancestor) const; ///< also where they are the same
};

[[nodiscard]] double lowestLevel(PurdueBand band);
[[nodiscard]] PurdueBand bandOfLevel(double level);
