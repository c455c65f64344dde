// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

/// Where "now" comes from. Handed in, so that a report of the same data has the same bytes and a test has its own day.
struct Clock
{
    std::function<QDateTime()> now; ///< UTC

    /// The machine's clock, or the instant in TANDEM_NOW (ISO 8601) where that is set: reproducible reports.
    [[nodiscard]] static Clock system();
    [[nodiscard]] static Clock fixed(const QDateTime &instant);
};
