// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioWriter.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Interface.h"
#include "core/model/Note.h"
#include "core/model/Placement.h"
#include "core/model/Zone.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF chipSize(120, 20);
constexpr QSizeF zoneSize(240, 120);
constexpr double hubSize = 16;
constexpr double gap = 20;

QString numberText(double number)
{
    return QString::number(std::round(number * 100) / 100, 'g', 12);
}

/// To a hundredth, before places are counted from one another: so their sum is exact when it is read back.
QRectF exactBox(const QRectF &box)
{
    const auto to = [](double number) { return std::round(number * 100) / 100; };
    return {to(box.x()), to(box.y()), to(box.width()), to(box.height())};
}

/// What XML 1.0 cannot hold, not even as a reference, is left out.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            clean += text.sliced(i++, 2);
        else if (!c.isSurrogate() && c != QChar(0xFFFE) && c != QChar(0xFFFF) && (c >= u' ' || c == u'\n' || c == u'\t' || c == u'\r'))
            clean += c;
    }
    return clean;
}

/// Line, fill: the colours of the drawing in the light theme.
struct ZoneColours
{
    const char *line;
    const char *fill;
};

ZoneColours coloursOf(ZoneType type)
{
    switch (type) {
    case ZoneType::Enterprise:
    case ZoneType::Dmz:
        return {"#2563a8", "#eef4fb"};
    case ZoneType::Control:
    case ZoneType::Cell:
        return {"#c2570c", "#fdf3ec"};
    case ZoneType::Safety:
        return {"#7a3eb1", "#f5effa"};
    default:
        return {"#5b6675", "#f4f5f7"};
    }
}

QString zoneStyle(const Zone &zone)
{
    const ZoneColours colours = coloursOf(zone.type);
    const bool isBeside = zone.type == ZoneType::Remote || zone.type == ZoneType::External || zone.type == ZoneType::Temporary;
    return u"rounded=0;whiteSpace=wrap;container=1;collapsible=0;recursiveResize=0;verticalAlign=top;align=left;spacingLeft=8;spacingTop=4;fontStyle=1;"
           "fillColor=%1;strokeColor=%2;dashed=%3;"_s.arg(QLatin1StringView(colours.fill), QLatin1StringView(colours.line), isBeside ? u"1"_s : u"0"_s);
}

QString assetStyle(const Asset &asset)
{
    const bool isSafety = asset.safetyRelated.value_or(false) || asset.assetClass == AssetClass::SafetyController;
    const QLatin1StringView line(isSafety ? "#7a3eb1" : asset.domain == Domain::It ? "#2563a8" : asset.domain == Domain::Ot ? "#c2570c" : "#5b6675");
    return u"rounded=1;whiteSpace=wrap;fontSize=11;fillColor=#ffffff;strokeColor=%1;"_s.arg(line);
}

QString lineStyle(const Conduit &conduit, bool hasArrows)
{
    const bool fromA = hasArrows && (conduit.direction == Direction::Both || conduit.direction == Direction::OneWayAB);
    const bool fromB = hasArrows && (conduit.direction == Direction::Both || conduit.direction == Direction::OneWayBA);
    const bool isOverAir = conduit.medium == Medium::Radio || conduit.medium == Medium::Cellular || conduit.medium == Medium::Internet;
    return u"edgeStyle=orthogonalEdgeStyle;rounded=1;strokeWidth=2;strokeColor=#1d2430;startArrow=%1;endArrow=%2;dashed=%3;"_s
        .arg(fromB ? u"classic"_s : u"none"_s, fromA ? u"classic"_s : u"none"_s, isOverAir ? u"1"_s : u"0"_s);
}

class DrawioPage
{
public:
    DrawioPage(const Project &project, const Words &words, const DrawioWriter::Boxes &boxes, const QSet<RecordId> *only)
        : m_project(project)
        , m_words(words)
        , m_boxes(boxes)
        , m_only(only)
        , m_zones(project.all<Zone>())
        , m_assets(project.all<Asset>())
    {
        for (const QRectF &box : boxes)
            m_bottom = std::max(m_bottom, box.bottom());
        for (const Interface &interface : project.all<Interface>())
            m_interfaces[interface.asset].push_back(interface);
        for (const Placement &placement : project.all<Placement>())
            m_bends.insert(placement.record, placement.bends);
    }

    void write(QXmlStreamWriter &xml)
    {
        m_xml = &xml;
        xml.writeStartElement("mxGraphModel"_L1);
        for (const auto &[name, value] : {std::pair("grid"_L1, "1"_L1), {"gridSize"_L1, "8"_L1}, {"page"_L1, "0"_L1}, {"connect"_L1, "1"_L1}, {"arrows"_L1, "1"_L1}})
            xml.writeAttribute(name, value);
        xml.writeStartElement("root"_L1);
        writeBare(u"0"_s, {});
        writeBare(u"1"_s, u"0"_s);
        writeZones();
        for (const Asset &asset : m_assets)
            writeAsset(asset);
        for (const Conduit &conduit : m_project.all<Conduit>())
            writeConduit(conduit);
        for (const Note &note : m_project.all<Note>())
            writeNote(note);
        xml.writeEndElement();
        xml.writeEndElement();
    }

private:
    [[nodiscard]] bool isWanted(const RecordId &id) const { return !m_only || m_only->contains(id); }
    [[nodiscard]] bool isDrawn(const RecordId &zone) const { return m_drawn.contains(zone); }

    void writeBare(const QString &id, const QString &parent)
    {
        m_xml->writeEmptyElement("mxCell"_L1);
        m_xml->writeAttribute("id"_L1, id);
        if (!parent.isEmpty())
            m_xml->writeAttribute("parent"_L1, parent);
    }

    /// Outer zones first, in the order of the project. What is left over after that stands in a ring of parents.
    void writeZones()
    {
        QMultiHash<RecordId, size_t> inner;
        std::vector<size_t> waiting;
        QHash<RecordId, bool> isZone;
        for (const Zone &zone : m_zones)
            isZone.insert(zone.id, isWanted(zone.id));
        for (size_t i = m_zones.size(); i-- > 0;) {
            const Zone &zone = m_zones[i];
            if (isZone.value(zone.parent) && zone.parent != zone.id)
                inner.insert(zone.parent, i);
            else
                waiting.push_back(i);
        }
        const auto writeFrom = [&] {
            while (!waiting.empty()) {
                const Zone &zone = m_zones[waiting.back()];
                waiting.pop_back();
                if (!isWanted(zone.id) || isDrawn(zone.id))
                    continue;
                writeZone(zone);
                QList<size_t> within = inner.values(zone.id);
                std::ranges::sort(within, std::greater());
                waiting.insert(waiting.end(), within.begin(), within.end());
            }
        };
        writeFrom();
        for (size_t i = 0; i < m_zones.size(); ++i) {
            waiting.assign(1, i);
            writeFrom();
        }
    }

    void writeZone(const Zone &zone)
    {
        QRectF box = exactBox(m_boxes.value(zone.id));
        if (box.isNull())
            box = below(zoneSize);
        const RecordId parent = isDrawn(zone.parent) ? RecordId(zone.parent) : RecordId();
        m_drawn.insert(zone.id, box);
        startObject(Zone::kind(), toRecord(zone), m_project.designation(zone.id, m_words), box);
        if (parent.isValid())
            m_xml->writeAttribute("tandemIn"_L1, parent.text());
        writeVertex(zoneStyle(zone), parent, box);
        m_xml->writeEndElement();
    }

    void writeAsset(const Asset &asset)
    {
        if (!isWanted(asset.id))
            return;
        const RecordId zone = isDrawn(asset.zone) ? RecordId(asset.zone) : RecordId();
        QRectF box = exactBox(m_boxes.value(asset.id));
        if (box.isNull() && zone.isValid()) // no room for it: beside one another, a little apart, from the zone's lower corner
            box = QRectF(m_drawn.value(zone).bottomLeft() + QPointF(8 + 12 * m_squeezed[zone]++, -chipSize.height() - 8), chipSize);
        else if (box.isNull())
            box = below(chipSize);
        startObject(Asset::kind(), toRecord(asset), m_project.designation(asset.id, m_words), box);
        if (zone.isValid())
            m_xml->writeAttribute("tandemIn"_L1, zone.text());
        QStringList ips;
        QStringList macs;
        for (const Interface &interface : m_interfaces.value(asset.id)) {
            ips += interface.ip;
            macs += interface.mac;
        }
        writeWords("interface.ip"_L1, ips);
        writeWords("interface.mac"_L1, macs);
        writeVertex(assetStyle(asset), zone, box);
        m_xml->writeEndElement();
    }

    void writeWords(QLatin1StringView key, QStringList words)
    {
        words.removeAll(QString());
        words.removeDuplicates();
        if (!words.isEmpty())
            m_xml->writeAttribute(key, words.join("; "_L1));
    }

    void writeConduit(const Conduit &conduit)
    {
        if (!isWanted(conduit.id))
            return;
        QList<RecordId> ends;
        for (const Id<Zone> &zone : conduit.zones) {
            if (isDrawn(zone) && !ends.contains(zone))
                ends += zone;
        }
        const QString label = m_project.designation(conduit.id, m_words);
        if (ends.size() == 2 && conduit.zones.size() == 2) {
            startObject(Conduit::kind(), toRecord(conduit), label, {});
            writeEdge({}, lineStyle(conduit, true), ends[0].text(), ends[1].text(), m_bends.value(conduit.id));
            m_xml->writeEndElement();
            return;
        }
        QPointF middle;
        for (const RecordId &zone : std::as_const(ends))
            middle += m_drawn.value(zone).center() / double(ends.size());
        const QRectF box = ends.isEmpty() ? below({hubSize, hubSize}) : QRectF(middle - QPointF(hubSize, hubSize) / 2, QSizeF(hubSize, hubSize));
        startObject(Conduit::kind(), toRecord(conduit), label, box);
        writeVertex(u"ellipse;whiteSpace=wrap;fontSize=11;labelPosition=right;align=left;fillColor=#1d2430;strokeColor=#1d2430;"_s, {}, box);
        m_xml->writeEndElement();
        for (int i = 0; i < ends.size(); ++i)
            writeEdge(u"%1-%2"_s.arg(conduit.id.text()).arg(i + 1), lineStyle(conduit, false), conduit.id.text(), ends[i].text(), {});
    }

    /// Only those that lie on the drawing.
    void writeNote(const Note &note)
    {
        const QRectF box = exactBox(m_boxes.value(note.id));
        if (box.isNull() || !isWanted(note.id))
            return;
        startObject(Note::kind(), toRecord(note), m_project.designation(note.id, m_words), box);
        writeVertex(u"shape=note;size=10;whiteSpace=wrap;align=left;verticalAlign=top;spacing=6;fontSize=11;fontStyle=1;fillColor=#fdf5d5;strokeColor=#c3a01c;"_s, {}, box);
        m_xml->writeEndElement();
    }

    /// Opens the object with all filled fields; the cell follows.
    void startObject(const RecordKind &kind, const Record &record, const QString &label, const QRectF &box)
    {
        m_xml->writeStartElement("object"_L1);
        m_xml->writeAttribute("label"_L1, xmlText(label));
        m_xml->writeAttribute("tandemKind"_L1, kind.keyText());
        m_xml->writeAttribute("tandemId"_L1, record.id.text());
        if (!box.isNull())
            m_xml->writeAttribute("tandemPlace"_L1, u"%1 %2 %3 %4"_s.arg(numberText(box.x()), numberText(box.y()), numberText(box.width()), numberText(box.height())));
        const int translation = kind.field(kind.designation().front()).translation;
        if (translation >= 0 && label == record.cells[static_cast<size_t>(translation)].toText() && label != record.cells[static_cast<size_t>(kind.designation().front())].toText())
            m_xml->writeAttribute("tandemLabel"_L1, kind.field(translation).keyText());
        for (int field = 0; field < kind.fieldCount(); ++field) {
            if (const Value &value = record.cells[static_cast<size_t>(field)]; !value.isEmpty())
                m_xml->writeAttribute(kind.field(field).keyText(), xmlText(value.toText()));
        }
        m_xml->writeAttribute("id"_L1, record.id.text());
    }

    void writeVertex(const QString &style, const RecordId &parent, const QRectF &box)
    {
        const QPointF corner = parent.isValid() ? m_drawn.value(parent).topLeft() : QPointF();
        m_xml->writeStartElement("mxCell"_L1);
        m_xml->writeAttribute("style"_L1, style);
        m_xml->writeAttribute("vertex"_L1, "1"_L1);
        m_xml->writeAttribute("parent"_L1, parent.isValid() ? parent.text() : u"1"_s);
        m_xml->writeEmptyElement("mxGeometry"_L1);
        m_xml->writeAttribute("x"_L1, numberText(box.x() - corner.x()));
        m_xml->writeAttribute("y"_L1, numberText(box.y() - corner.y()));
        m_xml->writeAttribute("width"_L1, numberText(box.width()));
        m_xml->writeAttribute("height"_L1, numberText(box.height()));
        m_xml->writeAttribute("as"_L1, "geometry"_L1);
        m_xml->writeEndElement();
    }

    void writeEdge(const QString &id, const QString &style, const QString &source, const QString &target, const QStringList &bends)
    {
        m_xml->writeStartElement("mxCell"_L1);
        if (!id.isEmpty())
            m_xml->writeAttribute("id"_L1, id);
        m_xml->writeAttribute("style"_L1, style);
        m_xml->writeAttribute("edge"_L1, "1"_L1);
        m_xml->writeAttribute("parent"_L1, "1"_L1);
        m_xml->writeAttribute("source"_L1, source);
        m_xml->writeAttribute("target"_L1, target);
        m_xml->writeStartElement("mxGeometry"_L1);
        m_xml->writeAttribute("relative"_L1, "1"_L1);
        m_xml->writeAttribute("as"_L1, "geometry"_L1);
        if (!bends.isEmpty()) {
            m_xml->writeStartElement("Array"_L1);
            m_xml->writeAttribute("as"_L1, "points"_L1);
            for (const QString &bend : bends) {
                m_xml->writeEmptyElement("mxPoint"_L1);
                m_xml->writeAttribute("x"_L1, bend.section(u' ', 0, 0));
                m_xml->writeAttribute("y"_L1, bend.section(u' ', 1, 1));
            }
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
        m_xml->writeEndElement();
    }

    /// A place under the drawing for what has none.
    [[nodiscard]] QRectF below(const QSizeF &size)
    {
        const QRectF box(QPointF(m_nextX, m_bottom + gap), size);
        m_nextX += size.width() + gap;
        return box;
    }

    const Project &m_project;
    const Words &m_words;
    const DrawioWriter::Boxes &m_boxes;
    const QSet<RecordId> *m_only;
    std::vector<Zone> m_zones;
    std::vector<Asset> m_assets;
    QHash<RecordId, std::vector<Interface>> m_interfaces;
    QHash<RecordId, QStringList> m_bends;
    QHash<RecordId, QRectF> m_drawn; ///< zones written so far
    QHash<RecordId, int> m_squeezed;
    double m_bottom = 0;
    double m_nextX = 0;
    QXmlStreamWriter *m_xml = nullptr;
};
}

QByteArray DrawioWriter::file(const Project &project, const Words &words, const Boxes &boxes)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement("mxfile"_L1);
    xml.writeAttribute("host"_L1, "Tandem"_L1);
    xml.writeAttribute("compressed"_L1, "false"_L1);
    xml.writeStartElement("diagram"_L1);
    xml.writeAttribute("id"_L1, project.projectId());
    xml.writeAttribute("name"_L1, words.translate("DiagramVerb", "Zones and conduits"));
    DrawioPage(project, words, boxes, nullptr).write(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray DrawioWriter::text(const Project &project, const Words &words, const Boxes &boxes, const QSet<RecordId> &ids)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    DrawioPage(project, words, boxes, &ids).write(xml);
    return bytes;
}
