// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes libqrencode.
#include <QBitArray>
#include <QByteArray>

#include <qrencode.h>

extern "C" Q_DECL_EXPORT void tandemQrCode(const QByteArray &text, int &size, QBitArray &bits)
{
    QRcode *code = QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M);
    if (!code) // longer than any code can hold
        return;
    size = code->width;
    bits = QBitArray(qsizetype(size) * size);
    for (qsizetype i = 0; i < bits.size(); ++i)
        bits.setBit(i, (code->data[i] & 1) != 0);
    QRcode_free(code);
}
