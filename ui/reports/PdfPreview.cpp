// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PdfPreview.h"

#include "core/base/Module.h"

Result<std::unique_ptr<PdfPreview>> PdfPreview::create()
{
    using Make = PdfPreview *(*)();
    return Module::function("pdfpreview", "tandemMakePdfPreview").transform([](QFunctionPointer make) {
        return std::unique_ptr<PdfPreview>(reinterpret_cast<Make>(make)());
    });
}
