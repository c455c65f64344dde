// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/report/Block.h"
#include "ui/print/DocumentOutline.h"
#include "ui/print/FigureStore.h"

#include <QCoreApplication>

class QIODevice;

/// A document on its way to paper: A4, PDF/A-1b, with outline, page labels and metadata.
///
/// Same document, same bytes. Made in the thread of the window (figures are drawn then); `write` works in any thread.
class PdfReport
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)

public:
    /// Called with the pages done and, from the second pass on, the pages there will be (0 before); false stops.
    using Progress = std::function<bool(int page, int pages)>;

    explicit PdfReport(Document document, const DrawingSource &source = {});
    PdfReport(const PdfReport &) = delete; // blocks are known by their address
    PdfReport &operator=(const PdfReport &) = delete;

    /// Number of pages. `out` is written from its present position; on an error it may hold a part.
    [[nodiscard]] Result<int> write(QIODevice &out, const Progress &progress = {}) const;
    /// To a temporary file beside `path`, then renamed: there is never half a report.
    [[nodiscard]] Result<int> writeFile(const QString &path, const Progress &progress = {}) const;

private:
    PdfReport(Document &&document, const Drawings &drawings);

    Document m_document;
    PrintStyle m_style;
    Words m_words;
    DocumentOutline m_outline;
    FigureStore m_figures;
};
