// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/report/Block.h"

#include <QCoreApplication>

class DocumentOutline;
class PageFlow;
class QIODevice;

/// What Qt's PDF writer does not write: outline, links inside the document, page labels, language, metadata that say
/// the same in both places where PDF/A wants them, and an id made from the content. The work of qpdf.
class PdfFinish
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)

public:
    /// Reads the PDF in the file `raw` and writes the finished one to `out`.
    [[nodiscard]] static Result<void> write(const Document &document, const DocumentOutline &outline, const PageFlow &flow,
                                            const QString &raw, QIODevice &out);
};
