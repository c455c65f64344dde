// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FlowTable.h"
#include "core/exchange/ImportOptions.h"
#include "core/project/Project.h"

/// Observed traffic read from a file, before it is put beside what the project knows.
struct ObservedTraffic
{
    QString name;   ///< of the file
    QString format; ///< "pcap", "zeek", "csv"
    QString sha256; ///< of the whole file
    FlowTable table;
};

/// Captures, Zeek logs and tables of flows into the project.
///
/// Flows are observations, not a register that somebody keeps: they are written at once, as one edit, and not staged. The
/// same file twice changes nothing; another file adds to the counters and widens the times.
namespace TrafficImport {
/// "pcap" or "zeek" by the first bytes of a file; empty for anything else.
[[nodiscard]] QString formatOf(const QByteArray &start);
/// Reads the file; needs no project, so a worker may do it. `format`: "pcap", "zeek" or "csv".
[[nodiscard]] Result<ObservedTraffic> read(const QString &path, const QString &format, const ReadControl &control);
[[nodiscard]] Result<ImportOutcome> preview(const Project &project, const ObservedTraffic &traffic, const ImportOptions &options);
[[nodiscard]] Result<ImportOutcome> write(Project &project, const ObservedTraffic &traffic, const ImportOptions &options);
}
