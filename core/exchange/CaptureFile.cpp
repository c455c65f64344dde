// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CaptureFile.h"

#include "core/base/Module.h"
#include "core/exchange/PacketDissector.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

bool CaptureFile::looksLikeOne(QByteArrayView start)
{
    constexpr std::array<quint32, 7> magics {0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1, 0xa1b2cd34, 0x34cdb2a1, 0x0a0d0d0a};
    if (start.size() < 4)
        return false;
    quint32 magic = 0;
    for (int i = 0; i < 4; ++i)
        magic = magic << 8 | static_cast<uchar>(start[i]);
    return std::ranges::contains(magics, magic);
}

Result<CaptureFile::End> CaptureFile::packets(const QString &path, const Taker &take)
{
    using Read = void (*)(const QString &, const Taker &, End &, Result<void> &);
    return Module::function("pcap", "tandemReadCapture").and_then([&](QFunctionPointer read) -> Result<End> {
        End end;
        Result<void> result;
        reinterpret_cast<Read>(read)(path, take, end, result);
        return result.transform([&] { return end; });
    });
}

Result<void> CaptureFile::read(const QString &path, ConversationSink &sink, const ReadControl &control)
{
    const QString name = QFileInfo(path).fileName();
    const double size = static_cast<double>(std::max<qint64>(QFileInfo(path).size(), 1));
    PacketDissector dissector(sink, name);
    double seen = 0;
    constexpr quint64 often = 8192; // packets between two looks at the clock of others
    const Result<End> end = packets(path, [&](int link, qint64 microseconds, Bytes packet, quint32 wireBytes, quint64 number) {
        dissector.take(link, microseconds, packet, wireBytes);
        seen += static_cast<double>(packet.size()) + 16; // the header of a packet in the file
        if (number % often != 0)
            return true;
        if (control.progress)
            control.progress(std::min(1.0, seen / size));
        return !control.stop.stop_requested();
    });
    if (!end)
        return std::unexpected(end.error());
    dissector.finish();
    if (!end->damage.isEmpty())
        sink.skip(QCoreApplication::translate("CaptureFile", "%1, after packet %2").arg(name).arg(end->packets),
                  QCoreApplication::translate("CaptureFile", "The rest of the file cannot be read: %1.").arg(end->damage));
    return {};
}
