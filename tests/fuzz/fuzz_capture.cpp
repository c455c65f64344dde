// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a capture file: pcap and pcapng through libpcap, as far as they go.
#include "core/exchange/CaptureFile.h"
#include "core/exchange/FlowTable.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <cstdint>

/// The module with libpcap is found beside the program.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QTemporaryFile file;
    if (!file.open())
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.flush();
    FlowTable table(64);
    static_cast<void>(CaptureFile::read(file.fileName(), table, {}));
    return 0;
}
