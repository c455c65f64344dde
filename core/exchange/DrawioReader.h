// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

/// A drawing of draw.io (diagrams.net) as it stands in the file: pages with shapes and lines, nothing guessed yet.
struct DrawioFile
{
    struct Cell
    {
        QString id;
        QString parent;
        QString source; ///< of a line: the cell it starts from; empty = from nowhere
        QString target;
        QString label;    ///< plain text, lines apart by '\n'
        QString rawLabel; ///< as in the file, with mark-up
        QHash<QString, QString> style;      ///< "shape" -> "cylinder"; a bare name ("ellipse") -> empty
        QHash<QString, QString> attributes; ///< of the object around the cell, without id and label
        QRectF rect;           ///< on the page; null where the cell has no size
        QList<QPointF> points; ///< bends of a line, on the page
        qint64 line = 0;       ///< in the file, or in the unpacked page
        int above = -1;        ///< index of the parent in Page::cells; -1 for none, and where a ring of parents was cut
        bool isVertex = false;
        bool isEdge = false;
        bool isRelative = false; ///< placed along a line or in parts of its parent: a label or a port
        bool isContainer = false; ///< has shapes of its own, or its style says so

        [[nodiscard]] bool isStyled(const QString &name) const { return style.contains(name); }
    };
    struct Page
    {
        QString id; ///< empty in a bare model
        QString name;
        std::vector<Cell> cells; ///< in the order of the file, which is the order of painting
    };

    std::vector<Page> pages;
    qsizetype containers = 0; ///< shapes that hold other shapes, or whose style makes them containers or swimlanes
    qsizetype vertices = 0;   ///< all shapes, containers too
    qsizetype edges = 0;
};

/// Reads .drawio and .xml (packed or plain), and .svg and .png that draw.io put its drawing into.
///
/// No external entity is ever loaded. A file above the limits, a damaged one and one without a drawing are each refused
/// with a sentence that names the line.
namespace DrawioReader {
constexpr qint64 largestFile = 64LL * 1024 * 1024;   ///< bytes
constexpr qint64 mostUnpacked = 128LL * 1024 * 1024; ///< bytes of all packed pages
constexpr int deepest = 64;                          ///< elements within elements
constexpr qsizetype mostCells = 200'000;             ///< of all pages

[[nodiscard]] Result<DrawioFile> read(const QString &path);
/// `where` names the file in errors.
[[nodiscard]] Result<DrawioFile> fromBytes(const QByteArray &content, const QString &where);
/// By the first bytes of a file: that it may hold a drawing.
[[nodiscard]] bool looksLikeOne(const QByteArray &start);
}
