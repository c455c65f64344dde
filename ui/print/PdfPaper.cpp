// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfPaper.h"

#include <QPageLayout>
#include <QUuid>

using namespace Qt::StringLiterals;

PdfPaper::PdfPaper(QIODevice &out, const Document &document, const PrintStyle &style, const Words &words, int pages)
    : m_document(document)
    , m_style(style)
    , m_words(words)
    , m_pages(pages)
    , m_text({.language = document.language})
    , m_writer(&out)
{
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(UnitsPerInch);
    m_writer.setTitle(document.title);
    // Any fixed id: PdfFinish replaces it by one made from the content.
    m_writer.setDocumentId(QUuid(u"6f6d4c1e-8a55-5a0e-9c39-2f2d3a0d7b11"_s));
    turn(PageGeometry());
    m_painter.begin(&m_writer);
}

void PdfPaper::turn(const PageGeometry &geometry)
{
    const auto orientation = geometry.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF()));
}

QPainter &PdfPaper::openPage(int number, const PageGeometry &geometry)
{
    turn(geometry);
    m_writer.newPage();
    paintRunning(number, geometry);
    return m_painter;
}

bool PdfPaper::finish()
{
    return m_painter.end();
}

void PdfPaper::paintLine(const Runs &runs, const TextStyle &style, const QPointF &baseline, qreal width,
                         TableColumn::Align align)
{
    const TextBox box(runs, style, width, m_text, align);
    box.paint(m_painter, baseline - QPointF(0, box.baseline()), 0, 1);
}

void PdfPaper::paintRunning(int number, const PageGeometry &geometry)
{
    const QRectF body = geometry.body();
    const qreal width = body.width();
    paintLine({plain(m_document.title)}, m_style.running, {body.left(), geometry.headerBaseline()}, width * 0.75);
    paintLine({plain(m_document.marking)}, m_style.running, {body.left(), geometry.headerBaseline()}, width,
              TableColumn::Align::Right);
    m_painter.fillRect(QRectF(body.left(), geometry.headerRule(), width, points(0.5)), m_style.line);

    QString source = m_document.fileName;
    if (!m_document.journalHead.isEmpty())
        source += u" · "_s + m_words.translate("PdfReport", "journal %1").arg(shortHash(m_document.journalHead));
    paintLine({plain(source)}, m_style.running, {body.left(), geometry.footerBaseline()}, width * 0.75);
    paintLine({plain(m_words.translate("PdfReport", "page %1 of %2").arg(number).arg(m_pages))}, m_style.running,
              {body.left(), geometry.footerBaseline()}, width, TableColumn::Align::Right);
}

void PdfPaper::paintCover()
{
    const PageGeometry geometry;
    const QRectF body = geometry.body();
    const Cover &cover = m_document.cover;
    const qreal width = body.width();
    paintLine({plain(cover.top)}, m_style.coverTop, {body.left(), body.top()}, width);

    QPointF at(body.left(), millimetres(90));
    const auto paintBox = [&](const QString &text, const TextStyle &style) {
        const TextBox box({plain(text)}, style, width, m_text);
        box.paint(m_painter, at);
        at.ry() += box.height();
    };
    paintBox(cover.kicker, m_style.coverKicker);
    at.ry() += points(2);
    for (const QString &line : cover.title)
        paintBox(line, m_style.coverTitle);
    at.ry() += points(10);
    paintBox(cover.subtitle, m_style.coverSubtitle);

    // The two teams, side by side: the one ornament of the report.
    at.ry() += millimetres(12);
    const QSizeF bar(millimetres(43), millimetres(1.5));
    m_painter.fillRect(QRectF(at, bar), PrintStyle::colour(Tint::It));
    m_painter.fillRect(QRectF(at + QPointF(bar.width() + millimetres(1.2), 0), bar), PrintStyle::colour(Tint::Ot));

    const qreal label = millimetres(36);
    std::vector<TextBox> values;
    qreal height = 0;
    for (const FactList::Fact &fact : cover.facts.facts) {
        values.emplace_back(fact.value, m_style.coverFact, width - label, m_text);
        height += values.back().height() + points(4);
    }
    at.setY(std::max(at.y() + millimetres(10), std::min(millimetres(216), body.bottom() - height)));
    for (std::size_t i = 0; i < values.size(); ++i) {
        TextBox({secondary(cover.facts.facts[i].label)}, m_style.coverFact, label - points(8), m_text)
            .paint(m_painter, at);
        values[i].paint(m_painter, at + QPointF(label, 0));
        at.ry() += values[i].height() + points(4);
    }
}
