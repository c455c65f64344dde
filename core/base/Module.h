// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QtGlobal>

/// A part of the program that is loaded when it is first needed. Linking QtCharts, QtPdf and qpdf costs a start more
/// than all that a start does itself; each is therefore behind a function of its own module (tandem_module in CMake).
namespace Module {
/// The function of that name (extern "C") in the module; an error where the installation has lost a file.
[[nodiscard]] Result<QFunctionPointer> function(const char *module, const char *name);
}
