// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The one type family of screen and paper (Inter). It travels inside the program, so that a page breaks at the same
/// word on every machine.
struct Fonts
{
    /// Reads the system's list of fonts, which Qt needs before its first text; from any thread, before there is one.
    static void readSystemConfiguration();
    /// Make the family known to Qt; calls after the first do nothing. Need a QGuiApplication, in its thread.
    static void loadForScreen(); ///< regular and semibold: reading a font costs a start some milliseconds
    static void loadAll();       ///< the weights of reports and drawings too
    [[nodiscard]] static QString family();
};
