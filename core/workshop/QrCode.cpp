// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/QrCode.h"

#include "core/base/Module.h"

Result<QrCode> QrCode::of(const QString &text)
{
    const Result<QFunctionPointer> make = Module::function("room", "tandemQrCode");
    if (!make)
        return std::unexpected(make.error());
    QrCode code;
    using Make = void (*)(const QByteArray &, int &, QBitArray &);
    reinterpret_cast<Make>(*make)(text.toUtf8(), code.size, code.bits);
    return code;
}

QString QrCode::blocks() const
{
    // Terminals are dark: light squares are drawn, dark ones left out.
    constexpr int quiet = 4;
    QString text;
    for (int y = -quiet; y < size + quiet; y += 2) {
        for (int x = -quiet; x < size + quiet; ++x) {
            const bool upper = !isDark(x, y);
            const bool lower = !isDark(x, y + 1) && y + 1 < size + quiet;
            text += upper ? (lower ? QChar(0x2588) : QChar(0x2580)) : (lower ? QChar(0x2584) : QChar(u' '));
        }
        text += u'\n';
    }
    return text;
}
