// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A file of observed traffic that was read in; by its hash the same file is known again.
struct Capture
{
    Id<Capture> id;
    QString name; ///< File name.
    QString format; ///< "pcap", "zeek", "csv".
    QString sha256; ///< SHA-256 of the file; the file itself is not kept.
    QString firstSeen; ///< ISO 8601, UTC; empty where the file has no times.
    QString lastSeen;
    std::optional<qint64> packets;
    QDate importedOn;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Capture &, const Capture &) = default;
};
