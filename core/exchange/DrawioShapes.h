// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DrawioReader.h"

/// What each cell of a page probably is, and in which zone it stands. The lists run beside Page::cells.
class DrawioShapes
{
public:
    enum class Role {
        Nothing, ///< layers, groups, what is no shape
        Zone,
        Asset,
        Hub,     ///< a conduit of ours that joins other than two zones
        Line,
        Label,   ///< the text of a line, or the heading of a zone: used there
        Text,    ///< words alone
        Step,    ///< the number of a step on a line
        Row,     ///< a row of a table or list, or the list
        Unnamed  ///< neither words nor an icon that tells what it is
    };

    explicit DrawioShapes(const DrawioFile::Page &page);

    [[nodiscard]] Role role(int cell) const { return m_roles[static_cast<size_t>(cell)]; }
    /// Index of the innermost zone around a cell; -1 for none. Of a zone: the one around it.
    [[nodiscard]] int zoneOf(int cell) const { return m_zones[static_cast<size_t>(cell)]; }
    /// What a zone or an asset is called: its label, or the text that heads the zone or stands by the icon; may be empty.
    [[nodiscard]] QString label(int index) const { return cell(index).label.isEmpty() ? m_headings.value(index) : cell(index).label; }
    /// Where a zone stands: its box, for a layer what is on it.
    [[nodiscard]] QRectF rectOf(int zone) const;
    [[nodiscard]] int indexOf(const QString &id) const { return m_byId.value(id, -1); }
    /// Labels that hang on a line, its own first.
    [[nodiscard]] QStringList labelsOf(int line) const;
    /// What a line that ends at a cell is at: the cell, or the one that it is part of (a port, a part of an icon); -1 for
    /// nothing that could be joined.
    [[nodiscard]] int thingAt(int cell) const;

private:
    [[nodiscard]] const DrawioFile::Cell &cell(int index) const { return m_page.cells[static_cast<size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_page.cells.size()); }
    [[nodiscard]] Role firstRole(int index) const;
    [[nodiscard]] Role roleOfOurs(const DrawioFile::Cell &cell) const;
    [[nodiscard]] bool isZoneByItself(int index) const;
    [[nodiscard]] bool isList(int index) const;
    void findZonesByPlace();
    void findLayers();
    void placeAll();
    [[nodiscard]] int smallestAround(int index) const;
    void findHeadings();
    void findCaptions();
    [[nodiscard]] int captionOf(int asset, const std::vector<int> &texts) const;

    const DrawioFile::Page &m_page;
    QHash<QString, int> m_byId;
    std::vector<QList<int>> m_children;
    std::vector<bool> m_isList;
    std::vector<Role> m_roles;
    std::vector<int> m_zones;
    std::vector<int> m_boxes; ///< zones with a box, the smallest first
    QHash<int, QString> m_headings;
};
