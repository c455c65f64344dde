// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QCoreApplication>

#include <vector>

enum class CsvEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250 };

[[nodiscard]] QString encodingName(CsvEncoding encoding); ///< "UTF-8", "Windows-1250": the same in every language

/// The text of a file, whatever encoding it came in, as well-formed UTF-8 without a byte order mark.
struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)

public:
    QByteArray utf8;
    CsvEncoding encoding = CsvEncoding::Utf8;
    bool hadByteOrderMark = false;
    /// Physical lines (1-based, ascending, each once) with bytes that are no character in `encoding`;
    /// such a byte is U+FFFD in `utf8`.
    std::vector<qsizetype> damagedLines;
};

/// Finds the encoding of `bytes` and decodes them once. UTF-8 is kept as it is, without a copy.
///
/// Fails for an empty file and for what is no text at all (a workbook, a picture), saying so.
[[nodiscard]] Result<CsvText> decodedCsv(QByteArray bytes, const QString &name);
