// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <memory>

class QByteArray;
class QWidget;

/// The pages of a PDF, to look at. Made by QtPdf in a module of its own.
class PdfPreview
{
public:
    virtual ~PdfPreview() = default;
    [[nodiscard]] static Result<std::unique_ptr<PdfPreview>> create();

    [[nodiscard]] virtual QWidget *widget() = 0; ///< owned by the preview until it has a parent
    virtual void show(const QByteArray &pdf) = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    virtual void fitWidth(bool width) = 0; ///< the width of a page, or the whole page
};
