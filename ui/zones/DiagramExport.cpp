// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/DiagramExport.h"

#include "core/exchange/DrawioWriter.h"
#include "core/model/Zone.h"
#include "ui/style/Fonts.h"
#include "ui/zones/DiagramPaper.h"
#include "ui/zones/ZoneDiagram.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array diagramEndings {"svg"_L1, "png"_L1, "pdf"_L1, "drawio"_L1};
constexpr std::array diagramPapers {QPageSize::A0, QPageSize::A1, QPageSize::A2, QPageSize::A3, QPageSize::A4};

QByteArray svgOf(const ReportDrawing &drawing, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(drawing.size().toSize());
    svg.setViewBox(QRectF(QPointF(), drawing.size()));
    svg.setTitle(title);
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(), drawing.size()), Qt::white);
    drawing.paint(painter);
    painter.end();
    return buffer.data();
}

QSize pixelsOf(const ReportDrawing &drawing, const QSize &wanted)
{
    const QSizeF own = drawing.size();
    if (wanted.width() > 0 && wanted.height() > 0)
        return wanted;
    if (wanted.width() > 0)
        return {wanted.width(), std::max(1, qRound(wanted.width() * own.height() / own.width()))};
    // Without a size: twice the drawing's own, sharp on paper, but no picture that cannot be opened.
    constexpr double largest = 12'000;
    return (own * std::min(2.0, largest / std::max(own.width(), own.height()))).toSize();
}

Result<QByteArray> pngOf(const ReportDrawing &drawing, const QSize &wanted, int dpi, const Words &words)
{
    const QSize size = pixelsOf(drawing, wanted);
    const bool isSane = std::max(size.width(), size.height()) <= DiagramExport::mostPixels
        && std::min(size.width(), size.height()) >= DiagramExport::leastPixels
        && qint64(size.width()) * size.height() <= DiagramExport::mostPixelsInAll;
    QImage image(isSane ? size : QSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return failed(words.translate("DiagramExport", "A picture of %1 × %2 pixels cannot be made: each side takes %3 to %4, and all of it %5 megapixels at most.")
                          .arg(size.width()).arg(size.height()).arg(DiagramExport::leastPixels).arg(DiagramExport::mostPixels)
                          .arg(DiagramExport::mostPixelsInAll / 1'000'000));
    }
    if (dpi > 0) {
        image.setDotsPerMeterX(qRound(dpi / 0.0254));
        image.setDotsPerMeterY(qRound(dpi / 0.0254));
    }
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFitted(painter, drawing, QRectF(QPointF(), image.size()));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// The drawing as boxes and lines that draw.io can move.
QByteArray drawioOf(const Project &project, const Words &words)
{
    const ZonePlan plan = ZonePlan::of(project, words);
    const ZoneLayout layout = ZoneLayout::boxesOf(plan);
    DrawioWriter::Boxes boxes;
    for (int i = 0; i < plan.zones.size(); ++i)
        boxes.insert(plan.zones[i].id, layout.zones[i].rect);
    for (int i = 0; i < plan.assets.size(); ++i) {
        if (!layout.chips[i].isNull())
            boxes.insert(plan.assets[i].id, layout.chips[i]);
    }
    for (const ZonePlan::Note &note : plan.notes)
        boxes.insert(note.id, note.place);
    return DrawioWriter::file(project, words, boxes);
}
}

std::optional<DiagramExport::Format> DiagramExport::formatOf(const QString &ending)
{
    const auto found = std::ranges::find(diagramEndings, ending.toLower());
    return found == diagramEndings.end() ? std::nullopt : std::optional(static_cast<Format>(found - diagramEndings.begin()));
}

QString DiagramExport::ending(Format format)
{
    return diagramEndings[static_cast<std::size_t>(format)];
}

std::optional<QPageSize::PageSizeId> DiagramExport::paperOf(const QString &name)
{
    for (const QPageSize::PageSizeId paper : diagramPapers) {
        if (QPageSize::key(paper).compare(name, Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

Result<QByteArray> DiagramExport::bytes(const Project &project, const Words &words) const
{
    if (project.store(Zone::kind()).count() == 0)
        return failed(words.translate("DiagramExport", "There is nothing to draw: the project has no zone."), project.path());
    Fonts::loadAll();
    if (format == Format::Drawio)
        return drawioOf(project, words);
    const ZoneDiagram drawing(project, words);
    switch (format) {
    case Format::Png: return pngOf(drawing, pixels, dpi, words);
    case Format::Pdf: return DiagramPaper(project, words, drawing, paper).pdf(isTiled ? std::optional(sheet) : std::nullopt);
    default: return svgOf(drawing, words.translate("DiagramExport", "Zones and conduits"));
    }
}

Result<void> DiagramExport::writeFile(const QString &path, const Project &project, const Words &words) const
{
    const Result<QByteArray> made = bytes(project, words);
    if (!made)
        return std::unexpected(made.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*made) != made->size() || !file.commit())
        return failed(words.translate("DiagramExport", "The file cannot be written: %1.").arg(file.errorString()), path,
                      words.translate("DiagramExport", "Choose a folder in which you may write."));
    return {};
}
