// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/exchange/DrawioWriter.h"
#include "core/model/Zone.h"
#include "ui/style/Fonts.h"
#include "ui/zones/ZoneDiagram.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The drawing in the middle of the paper, as large as it gets.
void paintFitted(QPainter &painter, const ReportDrawing &drawing, const QSizeF &paper)
{
    const QSizeF size = drawing.size();
    const double scale = std::min(paper.width() / size.width(), paper.height() / size.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((paper.width() - size.width() * scale) / 2, (paper.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    drawing.paint(painter);
}

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

QByteArray pngOf(const ReportDrawing &drawing, const QSize &size)
{
    // Without a size: twice the drawing's own, sharp on paper, but no picture that cannot be opened.
    constexpr double largest = 12'000;
    const double scale = std::min(2.0, largest / std::max(drawing.size().width(), drawing.size().height()));
    QImage image(size.isValid() ? size : (drawing.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFitted(painter, drawing, image.size());
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const ReportDrawing &drawing, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    const bool isWide = drawing.size().width() > drawing.size().height();
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A3), isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    pdf.setResolution(1200);
    QPainter painter(&pdf);
    paintFitted(painter, drawing, QSizeF(pdf.width(), pdf.height()));
    painter.end();
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
    return DrawioWriter::file(project, words, boxes);
}

QByteArray drawingOf(const Project &project, const Words &words, const QString &format, const QSize &size)
{
    if (format == "drawio"_L1)
        return drawioOf(project, words);
    const ZoneDiagram drawing(project, words);
    const QString title = words.translate("DiagramVerb", "Zones and conduits");
    return format == "png"_L1 ? pngOf(drawing, size) : format == "pdf"_L1 ? pdfOf(drawing, title) : svgOf(drawing, title);
}
}

int runDiagram(const DiagramArguments &arguments, const CommandContext &context)
{
    const QString ending = QFileInfo(arguments.output).suffix().toLower();
    const QString format = !arguments.format.isEmpty() ? arguments.format : QStringList {u"svg"_s, u"png"_s, u"pdf"_s, u"drawio"_s}.contains(ending) ? ending : u"svg"_s;
    if (const Result<void> writable = checkOutput(arguments.output, arguments.force); !writable)
        return fail(writable.error());
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    if ((*project)->store(Zone::kind()).count() == 0)
        return fail({.what = context.words.translate("DiagramVerb", "There is nothing to draw: the project has no zone."), .where = arguments.file});
    Fonts::loadAll();
    const QByteArray bytes = drawingOf(**project, context.words, format, arguments.size);
    if (const Result<void> written = writeOutput(arguments.output, bytes, arguments.force); !written)
        return fail(written.error());
    if (arguments.output != "-"_L1)
        say(context.words.translate("DiagramVerb", "The drawing is in %1.").arg(arguments.output));
    return Done;
}
