// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfReport.h"

#include "ui/print/BlockLayout.h"
#include "ui/print/Hyphenation.h"
#include "ui/print/PageFlow.h"
#include "ui/print/PdfFinish.h"
#include "ui/print/PdfPaper.h"
#include "ui/style/Fonts.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {
constexpr int MeasuringPasses = 4; ///< a page reference that moves its own line more often than that stays as it is

PrintStyle loadedStyle()
{
    Fonts::loadAll();
    return PrintStyle();
}

Document withDrawings(Document document, const Drawings &drawings)
{
    document.blocks = withoutMissingDrawings(std::move(document.blocks), drawings);
    return document;
}

/// One walk over the document. What it learns (pages of anchors, heights of rows) serves the next.
PageFlow flowed(const Document &document, LayoutContext &context, PageFlow::Paper *paper,
                const PageFlow::Progress &progress)
{
    context.painting = paper != nullptr;
    context.usedPages.clear();
    PageFlow flow(paper, 2); // the cover is page 1
    flow.setProgress(progress);
    const QRectF body = flow.geometry().body();
    context.pageHeight = body.height();
    BlockLayout(
        context, body.width(), [&flow](Piece &&piece) { flow.add(std::move(piece)); }, &flow)
        .lay(document.blocks);
    flow.finish();
    return flow;
}

QHash<QString, int> pagesOf(const PageFlow &flow)
{
    QHash<QString, int> pages;
    for (auto it = flow.anchors().cbegin(); it != flow.anchors().cend(); ++it)
        pages.insert(it.key(), it->page);
    return pages;
}

bool holds(const QHash<QString, int> &used, const QHash<QString, int> &pages)
{
    for (auto it = used.cbegin(); it != used.cend(); ++it) {
        if (pages.value(it.key()) != it.value())
            return false;
    }
    return true;
}
}

PdfReport::PdfReport(Document document, const DrawingSource &source)
    : PdfReport(std::move(document), fetchDrawings(document.blocks, source, document.language))
{ }

PdfReport::PdfReport(Document &&document, const Drawings &drawings)
    : m_document(withDrawings(std::move(document), drawings))
    , m_style(loadedStyle())
    , m_words(m_document.language)
    , m_outline(m_document.blocks)
    , m_figures(m_outline, m_style, drawings)
{ }

Result<int> PdfReport::write(QIODevice &out, const Progress &progress) const
{
    const Hyphenation hyphenation(m_document.language);
    LayoutContext context {.style = m_style, .words = m_words, .outline = m_outline, .figures = m_figures};
    context.text = {
        .language = m_document.language, .hyphenation = &hyphenation, .pageOf = [&context](const QString &anchor) {
            return context.usedPages[anchor] = context.pages.value(anchor);
        }};
    const auto step = [&progress](int pages) {
        return [&progress, pages](int page) { return !progress || progress(page, pages); };
    };
    const auto stopped = [] { return failed(tr("The report was stopped."), {}, {}, Error::Kind::Cancelled); };

    int pages = 0;
    for (int pass = 0; pass < MeasuringPasses; ++pass) {
        const PageFlow measured = flowed(m_document, context, nullptr, step(0));
        if (measured.isCancelled())
            return stopped();
        pages = measured.lastPage();
        context.pages = pagesOf(measured);
        if (holds(context.usedPages, context.pages))
            break;
    }

    QTemporaryFile raw;
    if (!raw.open())
        return failed(tr("No temporary file can be made: %1.").arg(raw.errorString()), raw.fileTemplate());
    PdfPaper paper(raw, m_document, m_style, m_words, pages);
    paper.paintCover();
    const PageFlow printed = flowed(m_document, context, &paper, step(pages));
    if (printed.isCancelled())
        return stopped();
    if (!paper.finish() || !raw.flush())
        return failed(tr("The report cannot be written: %1.").arg(raw.errorString()), raw.fileName());
    const Result<void> finished = PdfFinish::write(m_document, m_outline, printed, raw.fileName(), out);
    if (!finished)
        return std::unexpected(finished.error());
    return printed.lastPage();
}

Result<int> PdfReport::writeFile(const QString &path, const Progress &progress) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(tr("The report cannot be written: %1.").arg(file.errorString()), path,
                      tr("Choose a folder in which you may write."));
    }
    const Result<int> pages = write(file, progress);
    if (pages && !file.commit())
        return failed(tr("The report cannot be written: %1.").arg(file.errorString()), path);
    return pages;
}
