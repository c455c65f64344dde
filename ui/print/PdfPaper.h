// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"
#include "ui/print/PageFlow.h"
#include "ui/print/PrintStyle.h"
#include "ui/print/TextBox.h"

#include <QPainter>
#include <QPdfWriter>

/// Pages of a PDF with cover, running header and footer.
class PdfPaper : public PageFlow::Paper
{
public:
    /// `pages` is how many there will be, the cover included.
    PdfPaper(QIODevice &out, const Document &document, const PrintStyle &style, const Words &words, int pages);

    void paintCover();
    QPainter &openPage(int number, const PageGeometry &geometry) override;
    /// False where the device took no more.
    [[nodiscard]] bool finish();

private:
    void turn(const PageGeometry &geometry);
    void paintRunning(int number, const PageGeometry &geometry);
    void paintLine(const Runs &runs, const TextStyle &style, const QPointF &baseline, qreal width,
                   TableColumn::Align align = TableColumn::Align::Left);

    const Document &m_document;
    const PrintStyle &m_style;
    const Words &m_words;
    int m_pages;
    TextContext m_text;
    QPdfWriter m_writer;
    QPainter m_painter;
};
