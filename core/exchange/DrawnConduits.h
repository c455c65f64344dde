// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DrawnPage.h"

/// The lines of a drawing as conduits.
///
/// A line between things of two zones is a conduit; several between the same zones are one. Routers, switches and firewalls
/// that stand in no zone are the middle of one conduit, which joins all zones that they are connected with. A line that
/// goes over the number of a step ("A – (1) – B") is one line. Conduits of ours come with what is joined in the drawing.
class DrawnConduits
{
public:
    explicit DrawnConduits(DrawnPlant &plant)
        : m_plant(plant)
    {
    }

    /// After the zones and assets of the page.
    void addPage(const DrawnPage &page);

private:
    struct Heads
    {
        bool atSource = false;
        bool atTarget = false;
    };
    struct Joint
    {
        int line = -1; ///< cell; -1 = used up
        int a = -1;    ///< cells
        int b = -1;
        Heads heads;
        QStringList labels;
    };

    [[nodiscard]] static Heads headsOf(const DrawioFile::Cell &line);
    void readLines(const DrawnPage &page);
    void joinAtSteps(const DrawnPage &page);
    void joinAtDevices(const DrawnPage &page);
    [[nodiscard]] bool isBetweenZones(const DrawnPage &page, int cell) const;
    void addHub(const DrawnPage &page, int index, const QList<int> &joints);
    void addOurLine(const DrawnPage &page, const Joint &joint);
    void addLine(const DrawnPage &page, const Joint &joint);
    void keep(DrawnRecord conduit);
    /// The conduit of these zones; made from the line where there is none yet.
    [[nodiscard]] DrawnRecord &conduitOf(const DrawnPage &page, const QList<int> &zones, int line);
    void addBoundary(DrawnRecord &conduit, const DrawnPage &page, int cell) const;
    [[nodiscard]] QString zoneId(int zone) const { return m_plant.zones[static_cast<size_t>(zone)].id.text(); }

    DrawnPlant &m_plant;
    std::vector<Joint> m_joints; ///< of the page at hand
    QHash<QString, int> m_byZones; ///< ids of the zones, sorted -> index in the plant's conduits
};
