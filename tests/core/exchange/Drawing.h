// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DrawioReader.h"

#include <QTest>

/// Drawings of draw.io, written for tests.
struct Drawing
{
    QByteArray cells;

    /// A shape; `parent` "1" is the page. Geometry as "x y w h", counted from the corner of the parent.
    Drawing &box(const QByteArray &id, const QByteArray &label, const QByteArray &place, const QByteArray &parent = "1", const QByteArray &style = "rounded=0;html=1;")
    {
        const QByteArrayList n = place.split(' ');
        cells += "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"" + style + "\" vertex=\"1\" parent=\"" + parent + "\"><mxGeometry x=\"" + n.value(0) + "\" y=\"" + n.value(1)
            + "\" width=\"" + n.value(2) + "\" height=\"" + n.value(3) + "\" as=\"geometry\"/></mxCell>\n";
        return *this;
    }
    Drawing &line(const QByteArray &id, const QByteArray &source, const QByteArray &target, const QByteArray &label = {}, const QByteArray &style = "endArrow=none;html=1;")
    {
        cells += "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"" + style + "\" edge=\"1\" parent=\"1\" source=\"" + source + "\" target=\"" + target
            + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>\n";
        return *this;
    }
    [[nodiscard]] QByteArray model() const { return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>\n" + cells + "</root></mxGraphModel>"; }
    [[nodiscard]] QByteArray file(const QByteArray &page = "Page-1") const { return "<mxfile><diagram id=\"d-" + page + "\" name=\"" + page + "\">" + model() + "</diagram></mxfile>"; }
    [[nodiscard]] DrawioFile read() const
    {
        const auto file = DrawioReader::fromBytes(this->file(), QStringLiteral("test.drawio"));
        if (!file)
            qFatal("%s", qPrintable(file.error().sentence()));
        return *file;
    }
};

/// As draw.io packs a page: percent-encoded, deflated without header and check sum, base64.
inline QByteArray packedPage(const QByteArray &model)
{
    return qCompress(model.toPercentEncoding()).sliced(6).chopped(4).toBase64();
}
