// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fold.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The folded UTF-8 of each character up to U+024F, made once from Unicode's own decomposition.
struct FoldTable
{
    std::array<QByteArray, 0x250> fold;
    FoldTable()
    {
        for (std::size_t at = 0; at < fold.size(); ++at) {
            const auto c = static_cast<char16_t>(at);
            if (c == u'ß')
                fold[c] = "ss";
            else if (c == u'ł' || c == u'Ł')
                fold[c] = "l";
            else if (c == u'đ' || c == u'Đ')
                fold[c] = "d";
            else if (c == u'ø' || c == u'Ø')
                fold[c] = "o";
            else {
                const QString decomposed = QString(QChar(c)).normalized(QString::NormalizationForm_D);
                fold[c] = decomposed.first(1).toLower().toUtf8();
            }
        }
    }
};

const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}
}

void appendFolded(QByteArray &out, QByteArrayView utf8)
{
    const FoldTable &table = foldTable();
    for (qsizetype i = 0; i < utf8.size();) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x80) {
            out.append(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
            ++i;
            continue;
        }
        if ((c & 0xe0) == 0xc0 && i + 1 < utf8.size()) {
            const unsigned code = ((c & 0x1fU) << 6) | (static_cast<unsigned char>(utf8[i + 1]) & 0x3fU);
            if (code < table.fold.size())
                out.append(table.fold[code]);
            else
                out.append(utf8.sliced(i, 2));
            i += 2;
            continue;
        }
        out.append(static_cast<char>(c));
        ++i;
    }
}

QByteArray folded(QStringView text)
{
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    out.reserve(utf8.size());
    appendFolded(out, utf8);
    return out;
}

QString neutralisedCell(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    const bool dangerous = first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r';
    if (!dangerous)
        return text;
    if (first == u'-' || first == u'+') {
        bool isNumber = false;
        (void)QString(text).replace(u',', u'.').toDouble(&isNumber);
        if (isNumber)
            return text;
    }
    return u'\'' + text;
}
