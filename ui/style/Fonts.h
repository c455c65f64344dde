// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The one type family of screen and paper (Inter). It travels inside the program, so that a page breaks at the same
/// word on every machine.
struct Fonts
{
    /// Makes the family known to Qt; calls after the first do nothing. Needs a QGuiApplication, in its thread.
    static void load();
    [[nodiscard]] static QString family();
};
