// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Texts made comparable for searching: base letters, lower case ("Żółć" -> "zolc"), UTF-8.
/// ß becomes ss; a length may change.
void appendFolded(QByteArray &out, QByteArrayView utf8);
[[nodiscard]] QByteArray folded(QStringView text);

/// A cell that a spreadsheet would run as a formula (= + - @, tab, carriage return first) gets an apostrophe in front.
/// A plain number keeps its sign.
[[nodiscard]] QString neutralisedCell(const QString &text);
