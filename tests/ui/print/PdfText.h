// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a reader of the PDF gets, asked from poppler and qpdf.
struct PdfText
{
    /// The text of each page, as pdftotext -layout gives it.
    [[nodiscard]] static QStringList pages(const QByteArray &pdf);
    /// The same, line by line as it was painted: columns below each other.
    [[nodiscard]] static QStringList lines(const QByteArray &pdf);
    /// The file with all streams unpacked, for a look inside.
    [[nodiscard]] static QByteArray unpacked(const QByteArray &pdf);
};
