// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QPageSize>

/// The drawing of zones and conduits as a file. The same project at the same instant gives the same bytes.
struct DiagramExport
{
    enum class Format { Svg, Png, Pdf, Drawio };

    Format format = Format::Pdf;
    QPageSize::PageSizeId paper = QPageSize::A3; ///< of a PDF; it lies as the drawing does
    bool isTiled = false;                        ///< the paper is cut over sheets that are glued together
    QPageSize::PageSizeId sheet = QPageSize::A4;
    QSize pixels {}; ///< of a PNG; empty = twice the drawing's own size, a height of 0 follows from the width
    int dpi = 0;     ///< noted in a PNG; 0 = none

    static constexpr int leastPixels = 100;
    static constexpr int mostPixels = 20'000;
    static constexpr qint64 mostPixelsInAll = 200'000'000; ///< 800 MB while it is painted

    /// "svg", "png", "pdf", "drawio": also the endings of the files.
    [[nodiscard]] static std::optional<Format> formatOf(const QString &ending);
    [[nodiscard]] static QString ending(Format format);
    /// "a4" … "a0".
    [[nodiscard]] static std::optional<QPageSize::PageSizeId> paperOf(const QString &name);

    [[nodiscard]] Result<QByteArray> bytes(const Project &project, const Words &words) const;
    /// Whole or not at all.
    [[nodiscard]] Result<void> writeFile(const QString &path, const Project &project, const Words &words) const;
};
