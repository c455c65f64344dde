// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioContent.h"

#include "core/exchange/Archive.h"
#include "core/exchange/DrawioReader.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView pngStart("\x89PNG\r\n\x1a\n", 8);

QString contentText(const char *text)
{
    return QCoreApplication::translate("DrawioReader", text);
}

std::unexpected<Error> noDrawing(const QString &where)
{
    return failed(contentText(QT_TRANSLATE_NOOP("DrawioReader", "The picture holds no drawing of draw.io: export it with “Include a copy of my diagram”.")), where);
}

/// A text chunk of a PNG: "mxfile" or "mxGraphModel", a zero byte, and the drawing, percent-encoded.
Result<QByteArray> chunkText(const QByteArray &type, const QByteArray &data, const QString &where)
{
    const qsizetype end = data.indexOf('\0');
    const QByteArray key = data.first(std::max<qsizetype>(end, 0));
    if (key != "mxfile" && key != "mxGraphModel")
        return QByteArray();
    QByteArray text = data.sliced(end + 1);
    if (type == "zTXt") {
        // One byte for the method; the stream of zlib has two bytes in front of what is deflated.
        qint64 count = 0;
        const Result<QByteArray> inflated = Archive::inflate(text.sliced(std::min<qsizetype>(3, text.size())), where, DrawioReader::mostUnpacked, count);
        if (!inflated)
            return inflated;
        text = *inflated;
    }
    return text.trimmed().startsWith('<') ? text : QByteArray::fromPercentEncoding(text);
}

Result<QByteArray> xmlOfPng(const QByteArray &png, const QString &where)
{
    constexpr qsizetype headAndSum = 12;
    for (qsizetype at = pngStart.size(); at + headAndSum <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - headAndSum)
            return failed(contentText(QT_TRANSLATE_NOOP("DrawioReader", "The picture ends in the middle: the file is not complete.")), where);
        const QByteArray type = png.sliced(at + 4, 4);
        if (type == "tEXt" || type == "zTXt") {
            Result<QByteArray> text = chunkText(type, png.sliced(at + 8, length), where);
            if (!text || !text->isEmpty())
                return text;
        }
        at += headAndSum + length;
    }
    return noDrawing(where);
}

Result<QByteArray> xmlOfSvg(const QByteArray &svg, const QString &where)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != "svg"_L1)
        return svg; // XML of another kind: its reader says what is wrong with it
    const QByteArray content = xml.attributes().value("content"_L1).toUtf8();
    return content.isEmpty() ? Result<QByteArray>(noDrawing(where)) : content.trimmed().startsWith('<') ? content : QByteArray::fromPercentEncoding(content);
}
}

bool DrawioContent::looksLikeOne(const QByteArray &start)
{
    const QByteArray trimmed = (start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start).trimmed();
    if (trimmed.startsWith(pngStart))
        return trimmed.contains("mxfile") || trimmed.contains("mxGraphModel");
    return trimmed.startsWith('<') && (trimmed.contains("<mxfile") || trimmed.contains("<mxGraphModel") || trimmed.contains("&lt;mxfile") || trimmed.contains("&lt;mxGraphModel"));
}

Result<QByteArray> DrawioContent::xmlOf(const QByteArray &content, const QString &where)
{
    if (content.startsWith(pngStart))
        return xmlOfPng(content, where);
    return content.first(std::min<qsizetype>(content.size(), 4096)).contains("<svg") ? xmlOfSvg(content, where) : content;
}

Result<QByteArray> DrawioContent::unpacked(const QByteArray &text, const QString &where, qint64 &inflated)
{
    const auto deflated = QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
    if (!deflated || deflated.decoded.isEmpty())
        return failed(contentText(QT_TRANSLATE_NOOP("DrawioReader", "The page is damaged: its packed content cannot be read.")), where);
    return Archive::inflate(deflated.decoded, where, DrawioReader::mostUnpacked, inflated).transform([](const QByteArray &encoded) { return QByteArray::fromPercentEncoding(encoded); });
}
