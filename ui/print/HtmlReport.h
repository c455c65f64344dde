// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/report/Block.h"
#include "ui/print/DocumentOutline.h"
#include "ui/print/FigureStore.h"

/// A document as one page of HTML with everything in it (style, figures as SVG), or as an OpenDocument text to edit on.
/// Names in the data stay text. Made in the thread of the window, for figures are drawn.
class HtmlReport
{
public:
    explicit HtmlReport(Document document, const DrawingSource &source = {});
    HtmlReport(const HtmlReport &) = delete; // blocks are known by their address
    HtmlReport &operator=(const HtmlReport &) = delete;

    [[nodiscard]] QByteArray html() const;
    [[nodiscard]] Result<QByteArray> odt() const;

private:
    HtmlReport(Document &&document, const Drawings &drawings);

    Document m_document;
    PrintStyle m_style;
    DocumentOutline m_outline;
    FigureStore m_figures;
};
