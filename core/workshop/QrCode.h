// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QBitArray>

/// A QR code (ISO/IEC 18004, error correction M) as dark and light squares, without the quiet zone of four around it.
struct QrCode
{
    int size = 0; ///< squares on a side
    QBitArray bits; ///< row by row; set = dark

    [[nodiscard]] static Result<QrCode> of(const QString &text);
    [[nodiscard]] bool isDark(int x, int y) const { return x >= 0 && y >= 0 && x < size && y < size && bits.testBit(y * size + x); }
    /// For a terminal, dark on light in half-block characters, with the quiet zone.
    [[nodiscard]] QString blocks() const;
};
