// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/HtmlReport.h"

#include "ui/print/PageGeometry.h"
#include "ui/style/Fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal figureWidth = 660; ///< pixels on a screen, of a wide figure
constexpr qreal figureHeight = 460;
constexpr int imageScale = 3; ///< pixels of an image for each of the page's, where it is no vector

Document onlyWithItsDrawings(Document document, const Drawings &drawings)
{
    Fonts::loadAll();
    document.blocks = withoutMissingDrawings(std::move(document.blocks), drawings);
    return document;
}

QString colourName(Tint tint)
{
    return PrintStyle::colour(tint).name();
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

/// Writes the blocks; how a figure gets onto the page is the caller's.
class HtmlWriter
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)

public:
    using PlaceFigure = std::function<QString(const Figure &)>;

    HtmlWriter(const Document &document, const DocumentOutline &outline, PlaceFigure figure)
        : m_document(document)
        , m_words(document.language)
        , m_outline(outline)
        , m_placeFigure(std::move(figure))
    {
    }

    [[nodiscard]] QString page(const QString &style)
    {
        const QString language = languageCode(m_document.language);
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/><title>%2</title>"_s.arg(language, escaped(m_document.title));
        m_html += u"<meta name=\"viewport\" content=\"width=device-width\"/>"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/><style>%1</style></head><body>\n"_s.arg(style);
        cover();
        blocks(m_document.blocks);
        m_html += u"<p class=\"foot\">%1 · %2</p>\n</body></html>\n"_s.arg(escaped(m_document.fileName), escaped(shortHash(m_document.journalHead)));
        return m_html;
    }

private:
    void cover()
    {
        const Cover &cover = m_document.cover;
        m_html += u"<p class=\"top\">%1</p><p class=\"kicker\">%2</p>"_s.arg(escaped(cover.top), escaped(cover.kicker));
        for (const QString &line : cover.title)
            m_html += u"<h1 class=\"title\">%1</h1>"_s.arg(escaped(line));
        if (!cover.subtitle.isEmpty())
            m_html += u"<p class=\"lead\">%1</p>"_s.arg(escaped(cover.subtitle));
        write(cover.facts);
    }

    void blocks(const Blocks &list)
    {
        for (const Block &block : list)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    static QString run(const Run &run)
    {
        if (run.kind == Run::Kind::PageNumber) // pages are those of the PDF
            return {};
        QString text = escaped(run.text);
        if (run.kind == Run::Kind::Chip)
            return u"<span class=\"chip\" style=\"background-color:%1;color:%2\">&#160;%3&#160;</span>"_s.arg(colourName(run.tint), PrintStyle::onColour(run.tint).name(), text);
        if (run.tint != Tint::None)
            text = u"<span style=\"color:%1;font-weight:600\">%2</span>"_s.arg(colourName(run.tint), text);
        if (run.marks & Run::Bold)
            text = u"<b>%1</b>"_s.arg(text);
        if (run.marks & Run::Italic)
            text = u"<i>%1</i>"_s.arg(text);
        if (run.marks & Run::Secondary)
            text = u"<span class=\"secondary\">%1</span>"_s.arg(text);
        return run.target.isEmpty() ? text : u"<a href=\"#%1\">%2</a>"_s.arg(run.target.toHtmlEscaped(), text);
    }

    static QString text(const Runs &runs)
    {
        QString text;
        for (const Run &one : runs)
            text += run(one);
        return text;
    }

    static QString idOf(const QString &anchor) { return anchor.isEmpty() ? QString() : u" id=\"%1\""_s.arg(anchor.toHtmlEscaped()); }

    void write(const Heading &heading)
    {
        const int entry = m_outline.indexOf(heading);
        const QString number = entry < 0 ? QString() : m_outline.entries()[static_cast<size_t>(entry)].number;
        const QString anchor = entry < 0 ? heading.anchor : m_outline.entries()[static_cast<size_t>(entry)].anchor;
        m_html += u"<h%1%2>%3%4</h%1>\n"_s.arg(heading.level + 1).arg(idOf(anchor), number.isEmpty() ? QString() : number + u"&#160; "_s, escaped(heading.text));
    }
    void write(const Paragraph &paragraph)
    {
        static constexpr const char *classes[] = {"body", "lead", "note"};
        m_html += u"<p class=\"%1\"%2>%3</p>\n"_s.arg(QLatin1StringView(classes[static_cast<int>(paragraph.style)]), idOf(paragraph.anchor), text(paragraph.runs));
    }
    void write(const BulletList &list)
    {
        m_html += u"<ul>"_s;
        for (const Runs &item : list.items)
            m_html += u"<li>%1</li>"_s.arg(text(item));
        m_html += u"</ul>\n"_s;
    }
    void write(const FactList &list)
    {
        if (list.facts.empty())
            return;
        m_html += u"<table class=\"facts\">"_s;
        for (const FactList::Fact &fact : list.facts)
            m_html += u"<tr><th>%1</th><td>%2</td></tr>"_s.arg(escaped(fact.label), text(fact.value));
        m_html += u"</table>\n"_s;
    }
    void write(const KeyFigures &figures)
    {
        m_html += u"<table class=\"figures\"><tr>"_s;
        for (const KeyFigures::KeyFigure &figure : figures.figures)
            m_html += u"<td><span class=\"figure\">%1</span><br/><span class=\"secondary\">%2</span></td>"_s.arg(escaped(figure.value), escaped(figure.caption));
        m_html += u"</tr></table>\n"_s;
    }
    void write(const Table &table)
    {
        const Table::Reader next = table.open();
        std::optional<TableRow> row = next();
        if (!row) {
            m_html += u"<p class=\"note\">%1</p>\n"_s.arg(escaped(table.whenEmpty));
            return;
        }
        m_html += u"<table class=\"rows\"><thead><tr>"_s;
        for (const TableColumn &column : table.columns)
            m_html += u"<th%1>%2</th>"_s.arg(alignment(column), escaped(column.header));
        m_html += u"</tr></thead><tbody>\n"_s;
        for (; row; row = next()) {
            m_html += u"<tr%1>"_s.arg(idOf(row->anchor));
            for (size_t i = 0; i < row->cells.size(); ++i)
                m_html += row->group ? u"<td class=\"group\" colspan=\"%1\">%2</td>"_s.arg(table.columns.size()).arg(text(row->cells[i]))
                                     : u"<td%1>%2</td>"_s.arg(i < table.columns.size() ? alignment(table.columns[i]) : QString(), text(row->cells[i]));
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody></table>\n"_s;
    }
    static QString alignment(const TableColumn &column)
    {
        switch (column.align) {
        case TableColumn::Align::Right: return u" align=\"right\""_s;
        case TableColumn::Align::Centre: return u" align=\"center\""_s;
        default: return {};
        }
    }
    void write(const Figure &figure)
    {
        m_html += u"<div class=\"fig\">%1</div>"_s.arg(m_placeFigure(figure));
        if (!figure.caption.isEmpty())
            m_html += u"<p class=\"note\">%1</p>\n"_s.arg(escaped(m_words.translate("HtmlReport", "Figure %1. %2").arg(m_outline.numberOf(figure)).arg(figure.caption)));
    }
    void write(const Columns &columns)
    {
        m_html += u"<table class=\"columns\"><tr>"_s;
        for (const Columns::Column &column : columns.columns) {
            m_html += u"<td>"_s;
            blocks(column.blocks);
            m_html += u"</td>"_s;
        }
        m_html += u"</tr></table>\n"_s;
    }
    void write(const KeepTogether &together) { blocks(together.blocks); }
    void write(const PageBreak &) { }
    void write(const Section &section) { blocks(section.blocks); }
    void write(const SignOff &signOff)
    {
        m_html += u"<table class=\"rows\"><tbody>"_s;
        for (const SignOff::Signatory &who : signOff.signatories)
            m_html += u"<tr><td>%1</td><td class=\"line\">&#160;</td></tr>"_s.arg(run(who.team == Tint::None ? plain(who.role) : tinted(who.role, who.team)));
        m_html += u"</tbody></table>\n"_s;
    }
    void write(const Contents &contents)
    {
        m_html += u"<ul class=\"contents\">"_s;
        for (const DocumentOutline::Entry &entry : m_outline.entries()) {
            if (entry.inContents && entry.level <= contents.deepest)
                m_html += u"<li class=\"l%1\"><a href=\"#%2\">%3 %4</a></li>"_s.arg(entry.level).arg(entry.anchor.toHtmlEscaped(), entry.number, escaped(entry.text));
        }
        m_html += u"</ul>\n"_s;
    }

    const Document &m_document;
    Words m_words;
    const DocumentOutline &m_outline;
    PlaceFigure m_placeFigure;
    QString m_html;
};

QString screenStyle()
{
    return u"body{font:15px/1.5 Inter,system-ui,sans-serif;color:#1d2430;max-width:1000px;margin:2em auto;padding:0 1.2em}"
           "h1.title{font-size:2em;margin:.1em 0}h2{font-size:1.5em;margin-top:2em;border-bottom:1px solid #d8dde4}h3{font-size:1.15em;margin-top:1.6em}h4{font-size:1em}"
           ".kicker,.top,.lead,.note,.secondary,.foot{color:#5b6675}.note,.foot{font-size:.85em}a{color:#2563c9;text-decoration:none}"
           "table{border-collapse:collapse;margin:.8em 0;width:100%}table.rows td,table.rows th{border-bottom:1px solid #d8dde4;padding:.35em .6em;vertical-align:top}"
           "table.rows th,table.facts th{text-align:left;font-weight:600;color:#5b6675}table.facts th{width:14em;vertical-align:top;padding:.2em .8em .2em 0}"
           "td.group{background:#f4f5f7;font-weight:600}td.line{width:50%}table.columns td{vertical-align:top;padding-right:1.5em}"
           ".figure{font-size:2em;font-weight:600}.chip{border-radius:3px;padding:0 .2em;font-weight:600}ul.contents{list-style:none;padding:0}li.l2{margin-left:1.5em}"
           ".fig svg,.fig img{max-width:100%;height:auto}@media print{body{max-width:none}}"_s;
}

QSize pixelsOf(const QSizeF &size)
{
    return size.scaled(figureWidth, figureHeight, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}
}

HtmlReport::HtmlReport(Document document, const DrawingSource &source)
    : HtmlReport(std::move(document), fetchDrawings(document.blocks, source, document.language))
{
}

HtmlReport::HtmlReport(Document &&document, const Drawings &drawings)
    : m_document(onlyWithItsDrawings(std::move(document), drawings))
    , m_outline(m_document.blocks)
    , m_figures(m_outline, m_style, drawings)
{
}

QByteArray HtmlReport::html() const
{
    const auto asSvg = [this](const Figure &figure) {
        const QSize size = pixelsOf(QSizeF(m_figures.shape(figure), 1));
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        QPainter painter(&svg);
        m_figures.paint(figure, painter, QRectF(QPointF(), size));
        painter.end();
        const QByteArray bytes = buffer.data();
        return QString::fromUtf8(bytes.sliced(std::max<qsizetype>(0, bytes.indexOf("<svg"))));
    };
    return HtmlWriter(m_document, m_outline, asSvg).page(screenStyle()).toUtf8();
}

Result<QByteArray> HtmlReport::odt() const
{
    QTextDocument text;
    int number = 0;
    const auto asImage = [&](const Figure &figure) {
        const QSize size = pixelsOf(QSizeF(m_figures.shape(figure), 1));
        QImage image(size * imageScale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        m_figures.paint(figure, painter, QRectF(QPointF(), image.size()));
        painter.end();
        const QString name = u"figure%1.png"_s.arg(++number);
        text.addResource(QTextDocument::ImageResource, QUrl(name), image);
        return u"<img src=\"%1\" width=\"%2\" height=\"%3\"/>"_s.arg(name).arg(size.width()).arg(size.height());
    };
    text.setDefaultFont(m_style.body.font.family());
    text.setHtml(HtmlWriter(m_document, m_outline, asImage).page(u"h1{font-size:20pt}h2{font-size:15pt}h3{font-size:12pt}h4{font-size:10pt}body{font-size:10pt}th{text-align:left}"
                                                                 ".secondary,.lead,.note,.kicker,.top{color:#5b6675}td{vertical-align:top}"_s));
    text.setMetaInformation(QTextDocument::DocumentTitle, m_document.title);
    QBuffer buffer;
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&text))
        return failed(QCoreApplication::translate("HtmlReport", "The document cannot be written."));
    return buffer.data();
}
