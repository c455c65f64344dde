// SPDX-License-Identifier: GPL-3.0-or-later
// Packet captures, pcap and pcapng: the only file that includes libpcap.
#include "core/exchange/CaptureFile.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

#include <pcap/pcap.h>

using namespace Qt::StringLiterals;

namespace {

Result<void> readPackets(const QString &path, const CaptureFile::Taker &take, CaptureFile::End &end)
{
    std::array<char, PCAP_ERRBUF_SIZE> why {};
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> capture(pcap_open_offline(QFile::encodeName(path).constData(), why.data()), pcap_close);
    if (!capture)
        return failed(QCoreApplication::translate("CaptureFile", "This is no packet capture that can be read: %1.").arg(QString::fromLocal8Bit(why.data())), path);
    const int link = pcap_datalink(capture.get());
    pcap_pkthdr *header = nullptr;
    const u_char *bytes = nullptr;
    quint64 read = 0;
    int status = 0;
    while ((status = pcap_next_ex(capture.get(), &header, &bytes)) == 1) {
        constexpr qint64 microseconds = 1'000'000;
        constexpr qint64 lastSecond = 253402300799; // of the year 9999: a damaged pcapng may name any
        const auto second = static_cast<qint64>(header->ts.tv_sec);
        const qint64 time = second > 0 && second <= lastSecond ? second * microseconds + static_cast<qint64>(header->ts.tv_usec) : 0;
        ++read;
        if (!take(link, time, {bytes, header->caplen}, header->len, read))
            return failed(QCoreApplication::translate("CaptureFile", "The import was stopped; nothing was written."), {}, {}, Error::Kind::Cancelled);
    }
    end.packets = read;
    if (status == PCAP_ERROR)
        end.damage = QString::fromLocal8Bit(pcap_geterr(capture.get()));
    return {};
}
}

extern "C" Q_DECL_EXPORT void tandemReadCapture(const QString &path, const CaptureFile::Taker &take, CaptureFile::End &end, Result<void> &result)
{
    result = readPackets(path, take, end);
}
