// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

class QString;
class QTextDocument;

/// Syntax of device configurations, IEC 61131-3 Structured Text and whatever KSyntaxHighlighting knows, by file name;
/// loaded when the first text is shown.
namespace Highlighting {
/// Colours the document as a file of that name, dark or light as the theme is; the name of the syntax ("Cisco"), empty
/// where none fits. The colours go with the document.
[[nodiscard]] Result<QString> attach(QTextDocument &document, const QString &fileName, const QString &beginning);
}
