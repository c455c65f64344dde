// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfFinish.h"

#include "core/base/Module.h"

Result<void> PdfFinish::write(const Document &document, const DocumentOutline &outline, const PageFlow &flow, const QString &raw, QIODevice &out)
{
    using Finish = void (*)(const Document &, const DocumentOutline &, const PageFlow &, const QString &, QIODevice &, QString &);
    const Result<QFunctionPointer> finish = Module::function("pdffinish", "tandemFinishPdf");
    if (!finish)
        return std::unexpected(finish.error());
    QString problem;
    reinterpret_cast<Finish>(*finish)(document, outline, flow, raw, out, problem);
    if (!problem.isEmpty())
        return failed(tr("The report cannot be written: %1.").arg(problem));
    return {};
}
