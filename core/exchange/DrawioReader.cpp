// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioReader.h"

#include "core/exchange/DrawioContent.h"
#include "core/exchange/DrawioLabel.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString readerText(const char *text)
{
    return QCoreApplication::translate("DrawioReader", text);
}

/// "shape=cylinder;html=1;ellipse" as names and values.
QHash<QString, QString> styleOf(QStringView text)
{
    QHash<QString, QString> style;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        style.insert(part.first(equals < 0 ? part.size() : equals).trimmed().toString(), equals < 0 ? QString() : part.sliced(equals + 1).trimmed().toString());
    }
    return style;
}

double numberOf(const QXmlStreamAttributes &attributes, const QString &name)
{
    constexpr double farthest = 1e7; // beyond any page; keeps sums finite
    const double number = attributes.value(name).toDouble();
    return std::isfinite(number) ? std::clamp(number, -farthest, farthest) : 0;
}

/// What the pages of a file have taken of the limits so far.
struct DrawioTally
{
    qsizetype cells = 0;
    qint64 inflated = 0;
};

/// One pass through the XML of a file or of an unpacked page.
class DrawioParser
{
public:
    DrawioParser(const QByteArray &xml, const QString &where, DrawioFile &file, DrawioTally &tally)
        : m_xml(xml)
        , m_where(where)
        , m_file(file)
        , m_tally(tally)
    {
    }

    /// The whole document: an mxfile with pages, or a bare model.
    [[nodiscard]] Result<void> readDocument()
    {
        if (!m_xml.readNextStartElement())
            return broken();
        if (m_xml.name() == "mxGraphModel"_L1)
            return readModel({}, {}).and_then([this] { return finish(); });
        if (m_xml.name() != "mxfile"_L1 && m_xml.name() != "mxlibrary"_L1)
            return failed(readerText(QT_TRANSLATE_NOOP("DrawioReader", "This XML file holds no drawing of draw.io.")), m_where);
        while (m_xml.readNextStartElement()) {
            const Result<void> read = m_xml.name() == "diagram"_L1 ? readDiagram() : skip();
            if (!read)
                return read;
        }
        return finish();
    }

    /// What was packed in a page: a model alone.
    [[nodiscard]] Result<void> readPacked(const QString &id, const QString &name)
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "mxGraphModel"_L1)
            return broken();
        return readModel(id, name).and_then([this] { return finish(); });
    }

private:
    [[nodiscard]] Result<void> readDiagram()
    {
        const QString id = m_xml.attributes().value("id"_L1).toString();
        const QString name = m_xml.attributes().value("name"_L1).toString();
        const qint64 line = m_xml.lineNumber();
        QString packed;
        bool isRead = false;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                break;
            if (m_xml.isCharacters())
                packed += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            const Result<void> read = m_xml.name() == "mxGraphModel"_L1 && !isRead ? readModel(id, name) : skip();
            if (!read)
                return read;
            isRead = true;
        }
        if (m_xml.hasError())
            return broken();
        if (isRead || packed.trimmed().isEmpty())
            return {};
        const QString page = QCoreApplication::translate("DrawioReader", "%1, line %2").arg(m_where).arg(line);
        return DrawioContent::unpacked(packed.toLatin1(), page, m_tally.inflated).and_then([&](const QByteArray &xml) {
            return DrawioParser(xml, QCoreApplication::translate("DrawioReader", "%1, page “%2”").arg(m_where, name), m_file, m_tally).readPacked(id, name);
        });
    }

    [[nodiscard]] Result<void> readModel(const QString &id, const QString &name)
    {
        m_file.pages.push_back({.id = id, .name = name, .cells = {}});
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "root"_L1) {
                if (Result<void> skipped = skip(); !skipped)
                    return skipped;
                continue;
            }
            while (m_xml.readNextStartElement()) {
                const Result<void> read = m_xml.name() == "mxCell"_L1 ? readCell({}) : readObject();
                if (!read)
                    return read;
            }
        }
        return m_xml.hasError() ? broken() : Result<void>();
    }

    /// <object label=… key=…><mxCell …/></object>, also as <UserObject> and by any other name.
    [[nodiscard]] Result<void> readObject()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        while (m_xml.readNextStartElement()) {
            const Result<void> read = m_xml.name() == "mxCell"_L1 ? readCell(attributes) : skip();
            if (!read)
                return read;
        }
        return m_xml.hasError() ? broken() : Result<void>();
    }

    [[nodiscard]] Result<void> readCell(const QXmlStreamAttributes &object)
    {
        const QXmlStreamAttributes own = m_xml.attributes();
        if (++m_tally.cells > DrawioReader::mostCells)
            return failed(QCoreApplication::translate("DrawioReader", "The drawing has more than %1 shapes and lines.").arg(DrawioReader::mostCells), m_where);
        DrawioFile::Cell cell;
        cell.line = m_xml.lineNumber();
        cell.id = (object.isEmpty() ? own : object).value("id"_L1).toString();
        if (cell.id.isEmpty())
            cell.id = own.hasAttribute("id"_L1) ? own.value("id"_L1).toString() : u"#%1"_s.arg(m_file.pages.back().cells.size() + 1);
        cell.parent = own.value("parent"_L1).toString();
        cell.source = own.value("source"_L1).toString();
        cell.target = own.value("target"_L1).toString();
        cell.isVertex = own.value("vertex"_L1) == "1"_L1;
        cell.isEdge = own.value("edge"_L1) == "1"_L1;
        cell.style = styleOf(own.value("style"_L1));
        for (const QXmlStreamAttribute &attribute : object) {
            if (attribute.name() != "id"_L1 && attribute.name() != "label"_L1)
                cell.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
        }
        cell.rawLabel = (object.isEmpty() ? own.value("value"_L1) : object.value("label"_L1)).toString();
        fillPlaceholders(cell);
        cell.label = plainLabel(cell.rawLabel);
        if (Result<void> read = readGeometry(cell); !read)
            return read;
        m_file.pages.back().cells.push_back(std::move(cell));
        return {};
    }

    /// "%tag%" in a label stands for the attribute of that name where the object asks for it.
    /// What it stands for is not looked through again.
    static void fillPlaceholders(DrawioFile::Cell &cell)
    {
        constexpr qsizetype longest = 2000; // what makes a label longer than that stays as it is written
        if (cell.attributes.value(u"placeholders"_s) != "1"_L1)
            return;
        const QStringView text(cell.rawLabel);
        QString filled;
        qsizetype at = 0;
        for (qsizetype sign = text.indexOf(u'%'); sign >= 0;) {
            filled += text.sliced(at, sign - at);
            at = sign;
            const qsizetype end = text.indexOf(u'%', sign + 1);
            if (end < 0)
                break;
            const auto value = cell.attributes.constFind(text.sliced(sign + 1, end - sign - 1).toString());
            const bool isFilled = value != cell.attributes.cend() && filled.size() + value->size() <= longest;
            if (isFilled) {
                filled += *value;
                at = end + 1;
            }
            sign = isFilled ? text.indexOf(u'%', at) : end;
        }
        filled += text.sliced(at);
        cell.rawLabel = std::move(filled);
    }

    [[nodiscard]] Result<void> readGeometry(DrawioFile::Cell &cell)
    {
        bool inPoints = false;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                --depth;
                inPoints = inPoints && m_xml.name() != "Array"_L1;
            }
            if (!m_xml.isStartElement())
                continue;
            if (++depth > DrawioReader::deepest)
                return tooDeep();
            const QXmlStreamAttributes attributes = m_xml.attributes();
            if (m_xml.name() == "mxGeometry"_L1) {
                cell.isRelative = attributes.value("relative"_L1) == "1"_L1;
                cell.rect = QRectF(numberOf(attributes, u"x"_s), numberOf(attributes, u"y"_s), std::abs(numberOf(attributes, u"width"_s)), std::abs(numberOf(attributes, u"height"_s)));
            } else if (m_xml.name() == "Array"_L1) {
                inPoints = attributes.value("as"_L1) == "points"_L1;
            } else if (inPoints && m_xml.name() == "mxPoint"_L1) {
                cell.points.append({numberOf(attributes, u"x"_s), numberOf(attributes, u"y"_s)});
            }
        }
        return m_xml.hasError() ? broken() : Result<void>();
    }

    /// Over an element of no use, without following it into any depth.
    [[nodiscard]] Result<void> skip()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement() && ++depth > DrawioReader::deepest)
                return tooDeep();
            if (m_xml.isEndElement())
                --depth;
        }
        return m_xml.hasError() ? broken() : Result<void>();
    }

    [[nodiscard]] Result<void> finish()
    {
        while (!m_xml.atEnd())
            m_xml.readNext();
        return m_xml.hasError() ? broken() : Result<void>();
    }

    [[nodiscard]] QString place() const
    {
        return QCoreApplication::translate("DrawioReader", "%1, line %2").arg(m_where).arg(m_xml.lineNumber());
    }
    [[nodiscard]] Result<void> broken() const
    {
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return failed(readerText(QT_TRANSLATE_NOOP("DrawioReader", "The drawing ends in the middle: the file is not complete.")), place());
        return failed(readerText(QT_TRANSLATE_NOOP("DrawioReader", "The drawing is damaged: its XML cannot be read here.")), place());
    }
    [[nodiscard]] Result<void> tooDeep() const
    {
        return failed(QCoreApplication::translate("DrawioReader", "Elements stand in one another more than %1 deep: this is no drawing of draw.io.").arg(DrawioReader::deepest), place());
    }

    QXmlStreamReader m_xml;
    QString m_where;
    DrawioFile &m_file;
    DrawioTally &m_tally;
};

/// Finds each cell's parent; rings of parents are cut where they are met first.
void linkParents(DrawioFile::Page &page)
{
    std::vector<DrawioFile::Cell> &cells = page.cells;
    QHash<QString, int> byId;
    for (size_t i = cells.size(); i-- > 0;) // of two with one id the first counts
        byId.insert(cells[i].id, static_cast<int>(i));
    for (DrawioFile::Cell &cell : cells)
        cell.above = byId.value(cell.parent, -1);
    enum : char { New, OnTheWay, Done };
    std::vector<char> state(cells.size(), New);
    std::vector<int> way;
    for (size_t start = 0; start < cells.size(); ++start) {
        way.clear();
        for (int at = static_cast<int>(start); at >= 0 && state[static_cast<size_t>(at)] == New; at = cells[static_cast<size_t>(at)].above) {
            state[static_cast<size_t>(at)] = OnTheWay;
            way.push_back(at);
            if (const int up = cells[static_cast<size_t>(at)].above; up >= 0 && state[static_cast<size_t>(up)] == OnTheWay)
                cells[static_cast<size_t>(at)].above = -1;
        }
        // From the outermost inwards: a place is counted from the corner of the parent, whose own is known by then.
        for (auto at = way.rbegin(); at != way.rend(); ++at) {
            DrawioFile::Cell &cell = cells[static_cast<size_t>(*at)];
            state[static_cast<size_t>(*at)] = Done;
            const DrawioFile::Cell *parent = cell.above < 0 ? nullptr : &cells[static_cast<size_t>(cell.above)];
            const QPointF corner = parent && parent->isVertex ? parent->rect.topLeft() : QPointF();
            if (cell.isRelative && cell.isVertex && parent && parent->isVertex)
                cell.rect.moveTopLeft({corner.x() + cell.rect.x() * parent->rect.width(), corner.y() + cell.rect.y() * parent->rect.height()});
            else if (!cell.isRelative)
                cell.rect.translate(corner);
            for (QPointF &point : cell.points)
                point += corner;
        }
    }
}

void countCells(DrawioFile &file)
{
    for (DrawioFile::Page &page : file.pages) {
        for (const DrawioFile::Cell &cell : page.cells) {
            if (cell.isVertex && cell.above >= 0 && page.cells[static_cast<size_t>(cell.above)].isVertex)
                page.cells[static_cast<size_t>(cell.above)].isContainer = true;
        }
        for (DrawioFile::Cell &cell : page.cells) {
            if (cell.isVertex && (cell.isStyled(u"swimlane"_s) || cell.style.value(u"shape"_s) == "swimlane"_L1 || cell.style.value(u"container"_s) == "1"_L1))
                cell.isContainer = true;
            file.containers += cell.isContainer ? 1 : 0;
            file.vertices += cell.isVertex ? 1 : 0;
            file.edges += cell.isEdge ? 1 : 0;
        }
    }
}
}

Result<DrawioFile> DrawioReader::fromBytes(const QByteArray &content, const QString &where)
{
    DrawioFile file;
    DrawioTally tally;
    const Result<void> read = DrawioContent::xmlOf(content, where).and_then([&](const QByteArray &xml) { return DrawioParser(xml, where, file, tally).readDocument(); });
    if (!read)
        return std::unexpected(read.error());
    if (file.pages.empty())
        return failed(readerText(QT_TRANSLATE_NOOP("DrawioReader", "The file has no page with a drawing.")), where);
    for (DrawioFile::Page &page : file.pages)
        linkParents(page);
    countCells(file);
    return file;
}

Result<DrawioFile> DrawioReader::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("DataTree", "The file cannot be read: %1.").arg(file.errorString()), path);
    if (file.size() > largestFile)
        return failed(QCoreApplication::translate("DrawioReader", "The file is larger than %1 MB.").arg(largestFile / 1024 / 1024), path);
    return fromBytes(file.readAll(), path);
}

bool DrawioReader::looksLikeOne(const QByteArray &start)
{
    return DrawioContent::looksLikeOne(start);
}
