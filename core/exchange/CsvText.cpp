// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvText.h"

#include <QCoreApplication>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Characters of the bytes 0x80..0xff in Windows-1250; 0 = the code page has none there.
constexpr std::array<char16_t, 128> windows1250Upper {
    0x20ac, 0,      0x201a, 0,      0x201e, 0x2026, 0x2020, 0x2021, 0,      0x2030, 0x0160, 0x2039, 0x015a, 0x0164, 0x017d, 0x0179,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0,      0x2122, 0x0161, 0x203a, 0x015b, 0x0165, 0x017e, 0x017a,
    0x00a0, 0x02c7, 0x02d8, 0x0141, 0x00a4, 0x0104, 0x00a6, 0x00a7, 0x00a8, 0x00a9, 0x015e, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x017b,
    0x00b0, 0x00b1, 0x02db, 0x0142, 0x00b4, 0x00b5, 0x00b6, 0x00b7, 0x00b8, 0x0105, 0x015f, 0x00bb, 0x013d, 0x02dd, 0x013e, 0x017c,
    0x0154, 0x00c1, 0x00c2, 0x0102, 0x00c4, 0x0139, 0x0106, 0x00c7, 0x010c, 0x00c9, 0x0118, 0x00cb, 0x011a, 0x00cd, 0x00ce, 0x010e,
    0x0110, 0x0143, 0x0147, 0x00d3, 0x00d4, 0x0150, 0x00d6, 0x00d7, 0x0158, 0x016e, 0x00da, 0x0170, 0x00dc, 0x00dd, 0x0162, 0x00df,
    0x0155, 0x00e1, 0x00e2, 0x0103, 0x00e4, 0x013a, 0x0107, 0x00e7, 0x010d, 0x00e9, 0x0119, 0x00eb, 0x011b, 0x00ed, 0x00ee, 0x010f,
    0x0111, 0x0144, 0x0148, 0x00f3, 0x00f4, 0x0151, 0x00f6, 0x00f7, 0x0159, 0x016f, 0x00fa, 0x0171, 0x00fc, 0x00fd, 0x0163, 0x02d9};

constexpr std::string_view replacementCharacter("\xef\xbf\xbd");

void appendUtf8(QByteArray &out, char16_t c)
{
    if (c < 0x800) {
        out.append(static_cast<char>(0xc0 | (c >> 6)));
    } else {
        out.append(static_cast<char>(0xe0 | (c >> 12)));
        out.append(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
    }
    out.append(static_cast<char>(0x80 | (c & 0x3f)));
}

QByteArray utf8FromWindows1250(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        if (c < 0x80)
            out.append(byte);
        else if (const char16_t wide = windows1250Upper[c - 0x80U]; wide != 0)
            appendUtf8(out, wide);
        else
            out.append(QByteArrayView(replacementCharacter));
    }
    return out;
}

/// Bytes of the well-formed character at the start of `at`; 0 where there is none.
qsizetype utf8CharacterLength(QByteArrayView at)
{
    const auto byte = [&](qsizetype i) { return i < at.size() ? static_cast<unsigned char>(at[i]) : 0U; };
    const auto follows = [&](qsizetype i) { return (byte(i) & 0xc0U) == 0x80U; };
    const unsigned c = byte(0);
    if (c < 0x80)
        return 1;
    if (c >= 0xc2 && c <= 0xdf)
        return follows(1) ? 2 : 0;
    if ((c & 0xf0U) == 0xe0U) {
        const bool overlong = c == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = c == 0xed && byte(1) >= 0xa0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (c >= 0xf0 && c <= 0xf4) {
        const bool outside = (c == 0xf0 && byte(1) < 0x90) || (c == 0xf4 && byte(1) >= 0x90);
        return follows(1) && follows(2) && follows(3) && !outside ? 4 : 0;
    }
    return 0;
}

/// Damaged UTF-8 rather than Windows-1250: more letters beyond ASCII are right than wrong.
bool looksLikeDamagedUtf8(QByteArrayView bytes)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = utf8CharacterLength(bytes.sliced(i, std::min<qsizetype>(4, bytes.size() - i)));
        right += length > 1;
        wrong += length == 0;
        i += std::max<qsizetype>(length, 1);
    }
    return right > wrong;
}

/// UTF-16 without a byte order mark shows by the zero halves of its ASCII characters.
std::optional<CsvEncoding> utf16WithoutMark(QByteArrayView bytes)
{
    const qsizetype units = std::min<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype firstZero = 0;
    qsizetype secondZero = 0;
    for (qsizetype i = 0; i < units; ++i) {
        firstZero += bytes[2 * i] == 0;
        secondZero += bytes[2 * i + 1] == 0;
    }
    if (units < 2)
        return std::nullopt;
    if (secondZero * 2 > units && firstZero * 20 < units)
        return CsvEncoding::Utf16LittleEndian;
    if (firstZero * 2 > units && secondZero * 20 < units)
        return CsvEncoding::Utf16BigEndian;
    return std::nullopt;
}

QByteArray utf8FromUtf16(QByteArrayView bytes, CsvEncoding encoding)
{
    QStringDecoder decoder(encoding == CsvEncoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                           QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (bytes.size() % 2 != 0 && !text.endsWith(QChar::ReplacementCharacter))
        text += QChar::ReplacementCharacter; // half a character at the end: the file was cut
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/// Lines with a replacement character: that is what a decoder leaves where the bytes meant nothing.
std::vector<qsizetype> linesWithReplacement(std::string_view utf8)
{
    std::vector<qsizetype> lines;
    qsizetype line = 1;
    std::size_t counted = 0;
    for (std::size_t at = utf8.find(replacementCharacter); at != utf8.npos; at = utf8.find(replacementCharacter, at + 1)) {
        for (; counted < at; ++counted)
            line += utf8[counted] == '\n' || (utf8[counted] == '\r' && utf8[counted + 1] != '\n');
        if (lines.empty() || lines.back() != line)
            lines.push_back(line);
    }
    return lines;
}

QString wordsForNoText(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return CsvText::tr("This is a workbook or an archive, not a text file.");
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return CsvText::tr("This is an old Excel workbook, not a text file.");
    return CsvText::tr("This is not a text file.");
}

bool isNoText(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0") || bytes.startsWith("%PDF-") || bytes.contains('\0');
}
}

QString encodingName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"UTF-8"_s;
    case CsvEncoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case CsvEncoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case CsvEncoding::Windows1250:
        return u"Windows-1250"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<CsvText> decodedCsv(QByteArray bytes, const QString &name)
{
    CsvText text;
    std::optional<CsvEncoding> known;
    if (bytes.startsWith("\xef\xbb\xbf"))
        known = CsvEncoding::Utf8;
    else if (bytes.startsWith("\xff\xfe"))
        known = CsvEncoding::Utf16LittleEndian;
    else if (bytes.startsWith("\xfe\xff"))
        known = CsvEncoding::Utf16BigEndian;
    text.hadByteOrderMark = known.has_value();
    if (text.hadByteOrderMark)
        bytes.remove(0, known == CsvEncoding::Utf8 ? 3 : 2);
    if (!known)
        known = utf16WithoutMark(bytes);

    const bool isUtf16 = known && known != CsvEncoding::Utf8;
    const bool isVerbatim = !isUtf16 && bytes.isValidUtf8();
    if (isUtf16) {
        text.encoding = *known;
        text.utf8 = utf8FromUtf16(bytes, *known);
    } else if (isVerbatim) {
        text.utf8 = std::move(bytes); // a U+FFFD in it was there before: real files (KEV) have some
    } else if (known || isNoText(bytes) || looksLikeDamagedUtf8(bytes)) {
        text.utf8 = QString::fromUtf8(bytes).toUtf8();
    } else {
        text.encoding = CsvEncoding::Windows1250;
        text.utf8 = utf8FromWindows1250(bytes);
    }
    if (isNoText(text.utf8))
        return failed(wordsForNoText(text.utf8), name, CsvText::tr("Save it as CSV and import that file."));
    if (std::ranges::all_of(text.utf8, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }))
        return failed(CsvText::tr("The file is empty."), name);
    if (!isVerbatim)
        text.damagedLines = linesWithReplacement(std::string_view(text.utf8.constData(), static_cast<std::size_t>(text.utf8.size())));
    return text;
}
