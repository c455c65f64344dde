// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/DiagramPaper.h"

#include "core/model/Site.h"
#include "ui/print/PageGeometry.h"
#include "ui/style/Theme.h"
#include "ui/zones/LegendSamples.h"
#include "ui/zones/SheetGrid.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal PaperMargin = 10;
constexpr qreal TitleWidth = 74;
constexpr qreal LegendCell = 56;
constexpr qreal LegendRow = 6.2;
constexpr qreal BlockPad = 2.5;

QRectF inUnits(const QRectF &mm)
{
    return {millimetres(mm.x()), millimetres(mm.y()), millimetres(mm.width()), millimetres(mm.height())};
}

QPageLayout layoutOf(const QSizeF &mm)
{
    // By the upright size, so that readers call it A0 and not "custom".
    const bool isLying = mm.width() > mm.height();
    const QPageSize size(isLying ? mm.transposed() : mm, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return {size, isLying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

/// Qt's writer takes the machine's clock, and writes it in two forms; the same lengths, so that no offset in the file moves.
QByteArray withInstant(QByteArray pdf, const QDateTime &instant)
{
    const QByteArray before("/CreationDate (D:");
    const QString form = u"yyyyMMddHHmmss"_s;
    const qsizetype at = pdf.indexOf(before);
    const QByteArray written = at < 0 ? QByteArray() : pdf.mid(at + before.size(), form.size());
    const QDateTime then = QDateTime::fromString(QString::fromLatin1(written), form);
    if (!then.isValid())
        return pdf;
    const QDateTime now = instant.toLocalTime();
    pdf.replace(written, now.toString(form).toLatin1());
    const QString inMetadata = u"yyyy-MM-ddTHH:mm:ss"_s;
    pdf.replace(then.toString(inMetadata).toLatin1(), now.toString(inMetadata).toLatin1());
    return pdf;
}
}

void paintFitted(QPainter &painter, const ReportDrawing &drawing, const QRectF &room)
{
    const QSizeF size = drawing.size();
    const double scale = std::min(room.width() / size.width(), room.height() / size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.center() - QPointF(size.width(), size.height()) * scale / 2);
    painter.scale(scale, scale);
    drawing.paint(painter);
    painter.restore();
}

DiagramPaper::DiagramPaper(const Project &project, const Words &words, const ReportDrawing &drawing, QPageSize::PageSizeId paper)
    : m_project(project)
    , m_words(words)
    , m_drawing(drawing)
    , m_size(QPageSize::size(paper, QPageSize::Millimeter))
{
    if (drawing.size().width() > drawing.size().height())
        m_size.transpose();
    const qreal longSide = std::max(m_size.width(), m_size.height());
    m_lettering = std::max(1.0, std::sqrt(longSide / 420));
}

QByteArray DiagramPaper::pdf(std::optional<QPageSize::PageSizeId> sheet) const
{
    const SheetGrid grid = sheet ? SheetGrid::of(m_size, QPageSize::size(*sheet, QPageSize::Millimeter)) : SheetGrid {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title());
    writer.setResolution(UnitsPerInch);
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), m_project.journal().head()));
    writer.setPageLayout(layoutOf(sheet ? grid.sheet : m_size));
    QPainter painter(&writer);
    if (!sheet)
        paint(painter);
    for (int i = 0; sheet && i < grid.count(); ++i) {
        if (i > 0)
            writer.newPage();
        paintSheet(painter, grid, i / grid.columns, i % grid.columns);
    }
    painter.end();
    return withInstant(buffer.data(), m_project.clock().now());
}

int DiagramPaper::legendColumns() const
{
    return std::max(1, static_cast<int>((m_size.width() - 2 * PaperMargin - TitleWidth * m_lettering) / (LegendCell * m_lettering)));
}

void DiagramPaper::paint(QPainter &painter) const
{
    const auto samples = static_cast<int>(LegendSample::all(m_words, Theme::light()).size());
    const int rows = (samples + legendColumns() - 1) / legendColumns();
    const qreal height = std::max(22.0, rows * LegendRow + 2 * BlockPad) * m_lettering;
    const QRectF frame = QRectF(QPointF(), m_size).adjusted(PaperMargin, PaperMargin, -PaperMargin, -PaperMargin);
    const QRectF block(frame.left(), frame.bottom() - height, frame.width(), height);
    const qreal titleWidth = TitleWidth * m_lettering;
    paintFitted(painter, m_drawing, inUnits(frame.adjusted(3, 3, -3, -3 - height)));
    painter.setPen(QPen(m_style.secondary, points(0.7)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inUnits(frame));
    painter.drawLine(inUnits(block).topLeft(), inUnits(block).topRight());
    const qreal divide = millimetres(block.right() - titleWidth);
    painter.drawLine(QPointF(divide, millimetres(block.top())), QPointF(divide, millimetres(block.bottom())));
    paintLegend(painter, block.adjusted(0, 0, -titleWidth, 0));
    paintTitle(painter, block.adjusted(block.width() - titleWidth, 0, 0, 0));
}

void DiagramPaper::paintTitle(QPainter &painter, const QRectF &room) const
{
    const std::vector<Site> sites = m_project.all<Site>();
    const QString file = QFileInfo(m_project.path()).fileName();
    const QString journal = m_words.translate("PdfReport", "journal %1").arg(shortHash(m_project.journal().head()));
    const qreal pad = BlockPad * m_lettering;
    qreal y = room.top() + pad;
    const auto line = [&](const QString &text, qreal size, QFont::Weight weight, const QColor &colour) {
        painter.setFont(PrintStyle::figureFont(size * m_lettering, weight));
        painter.setPen(colour);
        const QRectF at(room.left() + pad, y, room.width() - 2 * pad, size * m_lettering * 0.5);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(millimetres(at.width())));
        painter.drawText(inUnits(at), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        y += at.height();
    };
    line(title(), 11, QFont::DemiBold, m_style.text);
    line(sites.empty() ? QString() : m_project.fullName(sites.front().id, m_words), 8.5, QFont::Normal, m_style.text);
    line(m_words.date(m_project.today()), 7, QFont::Normal, m_style.secondary);
    line(file + u" · "_s + journal, 7, QFont::Normal, m_style.secondary);
}

void DiagramPaper::paintLegend(QPainter &painter, const QRectF &room) const
{
    const QList<LegendSample> samples = LegendSample::all(m_words, Theme::light());
    const qreal pad = BlockPad * m_lettering;
    const int columns = legendColumns();
    const int rows = (static_cast<int>(samples.size()) + columns - 1) / columns;
    const qreal width = (room.width() - 2 * pad) / columns;
    const qreal height = LegendRow * m_lettering;
    const qreal sampleWidth = 12 * m_lettering;
    for (int i = 0; i < samples.size(); ++i) {
        const int column = i / rows;
        const int row = i % rows;
        const QRectF cell(room.left() + pad + column * width, room.top() + pad + row * height, width, height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal scale = millimetres(sampleWidth) / LegendSample::size.width();
        painter.translate(millimetres(cell.left()), millimetres(cell.center().y()) - LegendSample::size.height() * scale / 2);
        painter.scale(scale, scale);
        ZonePainter paint(painter, Theme::light());
        samples[i].draw(paint);
        painter.restore();
        painter.setFont(PrintStyle::figureFont(6 * m_lettering));
        painter.setPen(m_style.text);
        painter.drawText(inUnits(cell.adjusted(sampleWidth + 1.5 * m_lettering, 0, -2 * m_lettering, 0)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, samples[i].text);
    }
}

void DiagramPaper::paintSheet(QPainter &painter, const SheetGrid &grid, int row, int column) const
{
    const QRectF part = grid.part(row, column);
    const QRectF window(grid.window().topLeft(), part.size());
    painter.save();
    painter.setClipRect(inUnits(window));
    painter.translate(millimetres(window.left() - part.left()), millimetres(window.top() - part.top()));
    paint(painter);
    painter.restore();

    // Cut along the corners; the neighbour's edge comes to lie on the second pair of marks.
    constexpr qreal gap = 1.5;
    constexpr qreal length = 5;
    painter.setPen(QPen(m_style.text, points(0.4)));
    const auto across = [&](qreal x) {
        for (const auto &[from, to] : {std::pair(window.top() - gap - length, window.top() - gap), std::pair(window.bottom() + gap, window.bottom() + gap + length)})
            painter.drawLine(QPointF(millimetres(x), millimetres(from)), QPointF(millimetres(x), millimetres(to)));
    };
    const auto down = [&](qreal y) {
        for (const auto &[from, to] : {std::pair(window.left() - gap - length, window.left() - gap), std::pair(window.right() + gap, window.right() + gap + length)})
            painter.drawLine(QPointF(millimetres(from), millimetres(y)), QPointF(millimetres(to), millimetres(y)));
    };
    across(window.left());
    across(window.right());
    if (column + 1 < grid.columns)
        across(window.right() - SheetGrid::overlap);
    down(window.top());
    down(window.bottom());
    if (row + 1 < grid.rows)
        down(window.bottom() - SheetGrid::overlap);
    paintFoot(painter, grid, row, column);
}

/// Number of the sheet and where it belongs.
void DiagramPaper::paintFoot(QPainter &painter, const SheetGrid &grid, int row, int column) const
{
    constexpr qreal mapHeight = 9;
    const qreal top = grid.sheet.height() - 13;
    const qreal cell = std::min(mapHeight / grid.rows, 40.0 / grid.columns);
    const QPointF corner(grid.window().left() + 4, top);
    painter.setPen(QPen(m_style.secondary, points(0.4)));
    for (int i = 0; i < grid.count(); ++i) {
        const int y = i / grid.columns;
        const int x = i % grid.columns;
        painter.setBrush(y == row && x == column ? QBrush(m_style.text) : QBrush(Qt::NoBrush));
        painter.drawRect(inUnits(QRectF(corner + QPointF(x * cell, y * cell), QSizeF(cell, cell))));
    }
    painter.setBrush(Qt::NoBrush);
    const qreal left = corner.x() + grid.columns * cell + 4;
    const QRectF room(left, top, grid.window().right() - 4 - left, mapHeight);
    painter.setPen(m_style.text);
    painter.setFont(PrintStyle::figureFont(9, QFont::DemiBold));
    painter.drawText(inUnits(room), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     m_words.translate("DiagramExport", "Row %1 / column %2").arg(row + 1).arg(column + 1));
    painter.setPen(m_style.secondary);
    painter.setFont(PrintStyle::figureFont(7));
    painter.drawText(inUnits(room), Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     m_words.translate("DiagramExport", "%1 rows, %2 columns; sheets overlap by %3 mm").arg(grid.rows).arg(grid.columns).arg(SheetGrid::overlap));
}
