// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX (ECMA-376, SpreadsheetML) and ODS (OASIS OpenDocument 1.3) as far as their cells: values as they were saved,
// nothing is calculated. Strings may be shared or stand in the cell, as streaming writers put them.
#include "core/exchange/Archive.h"
#include "core/exchange/DataTree.h"
#include "core/exchange/Workbook.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 2000; ///< what is read of a row
constexpr qint64 mostCells = 20'000'000;
constexpr int mostRepeats = 1000; ///< of an ODS cell or row that stands for many of the same

bool isWorkbookPart(const QString &name)
{
    return name == "mimetype"_L1 || name == "content.xml"_L1 || name.startsWith("xl/"_L1);
}

std::unexpected<Error> damagedSheet(const QXmlStreamReader &xml, const QString &where)
{
    return failed(QCoreApplication::translate("Workbook", "The workbook is damaged: %1.").arg(xml.errorString()), where);
}

/// Number formats of dates: the built-in ones (ECMA-376 18.8.30), or a code that writes a year or a day.
bool isDateFormat(int id, const QString &code)
{
    if (!code.isEmpty()) {
        static const QRegularExpression literal(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."_s);
        QString bare = code;
        bare.remove(literal);
        return bare.contains(u'y', Qt::CaseInsensitive) || bare.contains(u'd', Qt::CaseInsensitive);
    }
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/// Column of a cell reference: "AB12" is 27; -1 where it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 20000)
            return -1;
    }
    return column - 1;
}

class XlsxReader
{
public:
    XlsxReader(const Archive::Parts &parts, QString where)
        : m_parts(parts)
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] Result<std::vector<ReadSheet>> read()
    {
        for (auto step : {&XlsxReader::readStrings, &XlsxReader::readStyles, &XlsxReader::readTargets}) {
            if (Result<void> done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        QXmlStreamReader xml(m_parts.value(u"xl/workbook.xml"_s));
        std::vector<ReadSheet> sheets;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"workbookPr")
                m_from1904 = xml.attributes().value("date1904"_L1) == u"1" || xml.attributes().value("date1904"_L1) == u"true";
            if (xml.name() != u"sheet")
                continue;
            ReadSheet sheet {.name = xml.attributes().value("name"_L1).toString(), .rows = {}};
            QString id;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            }
            if (Result<void> done = readSheet(m_parts.value(m_targets.value(id)), sheet); !done)
                return std::unexpected(done.error());
            sheets.push_back(std::move(sheet));
        }
        if (xml.hasError())
            return damagedSheet(xml, m_where);
        return sheets;
    }

private:
    /// Text of a string item: its runs joined, without the phonetic guide.
    static QString stringItem(QXmlStreamReader &xml)
    {
        QString text;
        int depth = 1;
        int guide = 0;
        while (depth > 0 && !xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                if (guide > 0 || xml.name() == u"rPh")
                    ++guide;
                else if (xml.name() == u"t") {
                    text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                    --depth;
                }
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                if (guide > 0)
                    --guide;
                break;
            default:
                break;
            }
        }
        return text;
    }

    [[nodiscard]] Result<void> readStrings()
    {
        QXmlStreamReader xml(m_parts.value(u"xl/sharedStrings.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
                m_strings.append(stringItem(xml));
        }
        return m_parts.contains(u"xl/sharedStrings.xml"_s) && xml.hasError() ? Result<void>(damagedSheet(xml, m_where)) : Result<void>();
    }

    [[nodiscard]] Result<void> readStyles()
    {
        QHash<int, QString> codes;
        bool inCells = false;
        QXmlStreamReader xml(m_parts.value(u"xl/styles.xml"_s));
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
                inCells = false;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"numFmt")
                codes.insert(xml.attributes().value("numFmtId"_L1).toInt(), xml.attributes().value("formatCode"_L1).toString());
            else if (xml.name() == u"cellXfs")
                inCells = true;
            else if (xml.name() == u"xf" && inCells) {
                const int id = xml.attributes().value("numFmtId"_L1).toInt();
                m_isDate.push_back(isDateFormat(id, codes.value(id)));
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> readTargets()
    {
        if (!m_parts.contains(u"xl/workbook.xml"_s))
            return failed(QCoreApplication::translate("Workbook", "This is not a complete workbook."), m_where);
        QXmlStreamReader xml(m_parts.value(u"xl/_rels/workbook.xml.rels"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
                continue;
            const QString target = xml.attributes().value("Target"_L1).toString();
            m_targets.insert(xml.attributes().value("Id"_L1).toString(), target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target);
        }
        return {};
    }

    [[nodiscard]] Result<void> readSheet(const QByteArray &part, ReadSheet &sheet)
    {
        QXmlStreamReader xml(part);
        while (!xml.atEnd() && !part.isEmpty()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row") {
                const qsizetype row = xml.attributes().hasAttribute("r"_L1) ? xml.attributes().value("r"_L1).toLongLong() - 1 : std::ssize(sheet.rows);
                if (row < 0 || row >= 1'048'576 || row < std::ssize(sheet.rows) - 1)
                    continue;
                sheet.rows.resize(static_cast<size_t>(row) + 1);
            } else if (xml.name() == u"c" && !sheet.rows.empty()) {
                if (++m_cells > mostCells)
                    return failed(QCoreApplication::translate("Workbook", "The workbook has more than %1 cells.").arg(mostCells), m_where);
                readCell(xml, sheet.rows.back());
            }
        }
        if (!part.isEmpty() && xml.hasError())
            return damagedSheet(xml, m_where);
        while (!sheet.rows.empty() && sheet.rows.back().isEmpty())
            sheet.rows.pop_back();
        return {};
    }

    void readCell(QXmlStreamReader &xml, QStringList &row)
    {
        const QString reference = xml.attributes().value("r"_L1).toString();
        const QString type = xml.attributes().value("t"_L1).toString();
        const int style = xml.attributes().value("s"_L1).toInt();
        const qsizetype column = reference.isEmpty() ? row.size() : columnOf(reference);
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText();
            else if (xml.name() == u"is")
                value = stringItem(xml);
            else
                xml.skipCurrentElement();
        }
        if (column < 0 || column >= mostColumns || value.isEmpty())
            return;
        while (row.size() <= column)
            row.append(QString());
        row[column] = cellText(type, style, value).trimmed();
    }

    [[nodiscard]] QString cellText(const QString &type, int style, const QString &value) const
    {
        if (type == "s"_L1)
            return m_strings.value(value.toLongLong());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"true"_s : u"false"_s;
        if (type == "e"_L1) // #N/A and its like say nothing
            return {};
        if (!type.isEmpty() && type != "n"_L1)
            return value;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        if (style >= 0 && static_cast<size_t>(style) < m_isDate.size() && m_isDate[static_cast<size_t>(style)])
            return dateText(number);
        return QString::number(number, 'g', 15);
    }

    [[nodiscard]] QString dateText(double serial) const
    {
        const double whole = std::floor(serial);
        if (whole < -700000 || whole > 3'000'000)
            return QString::number(serial, 'g', 15);
        // Serial 60 is a 29 February 1900 that never was: earlier days count from a day later.
        const QDate start = m_from1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
        const QString date = start.addDays(static_cast<qint64>(whole)).toString(Qt::ISODate);
        const int seconds = static_cast<int>(std::lround((serial - whole) * 86400));
        return seconds <= 0 || seconds >= 86400 ? date : date + u'T' + QTime(0, 0).addSecs(seconds).toString(Qt::ISODate);
    }

    const Archive::Parts &m_parts;
    QString m_where;
    QStringList m_strings;
    std::vector<bool> m_isDate;
    QHash<QString, QString> m_targets;
    bool m_from1904 = false;
    qint64 m_cells = 0;
};

class OdsReader
{
public:
    OdsReader(const QByteArray &content, QString where)
        : m_xml(content)
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] Result<std::vector<ReadSheet>> read()
    {
        std::vector<ReadSheet> sheets;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != u"table")
                continue;
            sheets.push_back({.name = attribute(u"name"), .rows = {}});
            readTable(sheets.back());
            if (m_cells > mostCells)
                return failed(QCoreApplication::translate("Workbook", "The workbook has more than %1 cells.").arg(mostCells), m_where);
        }
        if (m_xml.hasError())
            return damagedSheet(m_xml, m_where);
        return sheets;
    }

private:
    [[nodiscard]] QString attribute(QStringView name) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }

    /// Rows may stand in groups; a table inside a cell is left out.
    void readTable(ReadSheet &sheet)
    {
        int depth = 1;
        qsizetype blank = 0; // rows that count only if something follows
        while (depth > 0 && !m_xml.atEnd() && m_cells <= mostCells) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() != u"table-row") {
                ++depth;
                continue;
            }
            const qsizetype repeats = std::max(1, attribute(u"number-rows-repeated").toInt());
            const QStringList row = readRow();
            if (row.isEmpty()) {
                blank = std::min<qsizetype>(blank + repeats, 1'048'576);
                continue;
            }
            sheet.rows.resize(sheet.rows.size() + static_cast<size_t>(blank));
            blank = 0;
            sheet.rows.insert(sheet.rows.end(), static_cast<size_t>(std::min<qsizetype>(repeats, mostRepeats)), row);
        }
    }

    [[nodiscard]] QStringList readRow()
    {
        QStringList row;
        qsizetype blank = 0;
        while (m_xml.readNextStartElement()) {
            const qsizetype repeats = std::max(1, attribute(u"number-columns-repeated").toInt());
            const QString text = readCell().trimmed();
            ++m_cells;
            if (text.isEmpty()) {
                blank = std::min(blank + repeats, mostColumns);
                continue;
            }
            for (; blank > 0 && row.size() < mostColumns; --blank)
                row.append(QString());
            blank = 0;
            for (qsizetype i = 0; i < std::min<qsizetype>(repeats, mostRepeats) && row.size() < mostColumns; ++i)
                row.append(text);
        }
        return row;
    }

    [[nodiscard]] QString readCell()
    {
        const QString type = attribute(u"value-type");
        QString value;
        if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
            value = attribute(u"value");
        else if (type == "date"_L1)
            value = attribute(u"date-value");
        else if (type == "boolean"_L1)
            value = attribute(u"boolean-value");
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p")
                paragraphs.append(m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
            else
                m_xml.skipCurrentElement(); // annotations, drawings
        }
        return value.isEmpty() ? paragraphs.join(u'\n') : value;
    }

    QXmlStreamReader m_xml;
    QString m_where;
    qint64 m_cells = 0;
};
}

Result<std::vector<ReadSheet>> Workbook::read(const QString &path)
{
    const Result<QByteArray> content = DataTree::content(path);
    if (!content)
        return std::unexpected(content.error());
    const QString format = formatOf(*content);
    if (format.isEmpty())
        return failed(QCoreApplication::translate("Workbook", "This is not a complete workbook."), path);
    return Archive::read(*content, path, isWorkbookPart).and_then([&](const Archive::Parts &parts) {
        return format == "ods"_L1 ? OdsReader(parts.value(u"content.xml"_s), path).read() : XlsxReader(parts, path).read();
    });
}
