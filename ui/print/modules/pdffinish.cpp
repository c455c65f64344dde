// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfFinish.h"

#include "ui/print/DocumentOutline.h"
#include "ui/print/PageFlow.h"

#include <QFile>
#include <QXmlStreamWriter>

#include <map>

#ifdef __clang__
namespace qpdf::pl {
struct Link // QPDFWriter.hh has a default argument of this type without its definition, which clang does not take
{
};
}
#endif
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace {
/// Gives what qpdf writes to a QIODevice.
class DevicePipeline : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice &device)
        : Pipeline("device", nullptr)
        , m_device(device)
    { }
    void write(const unsigned char *data, std::size_t length) override
    {
        const auto bytes = qint64(length);
        if (m_device.write(reinterpret_cast<const char *>(data), bytes) != bytes)
            throw std::runtime_error(m_device.errorString().toStdString()); // caught in PdfFinish::write
    }
    void finish() override { }

private:
    QIODevice &m_device;
};

const QString rdfNs = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dcNs = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmpNs = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfNs = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfaNs = u"http://www.aiim.org/pdfa/ns/id/"_s;

QString programName()
{
    return u"Tandem "_s + QLatin1StringView(TANDEM_VERSION);
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void writeInArray(QXmlStreamWriter &xml, const QString &ns, const QString &name, const QString &array,
                  const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(ns, name);
    xml.writeStartElement(rdfNs, array);
    xml.writeStartElement(rdfNs, u"li"_s);
    if (array == u"Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The XMP packet; PDF/A-1 (6.7.3) wants it to say the same as the Info dictionary.
QByteArray xmpPacket(const Document &document)
{
    QByteArray packet = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_ba;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdfNs, u"rdf"_s);
    xml.writeStartElement(rdfNs, u"RDF"_s);
    xml.writeNamespace(dcNs, u"dc"_s);
    xml.writeNamespace(xmpNs, u"xmp"_s);
    xml.writeNamespace(pdfNs, u"pdf"_s);
    xml.writeNamespace(pdfaNs, u"pdfaid"_s);
    xml.writeStartElement(rdfNs, u"Description"_s);
    xml.writeAttribute(rdfNs, u"about"_s, QString());
    xml.writeTextElement(pdfaNs, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfaNs, u"conformance"_s, u"B"_s);
    writeInArray(xml, dcNs, u"title"_s, u"Alt"_s, document.title);
    writeInArray(xml, dcNs, u"creator"_s, u"Seq"_s, document.author);
    writeInArray(xml, dcNs, u"description"_s, u"Alt"_s, document.subject);
    const QString created = document.created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    xml.writeTextElement(xmpNs, u"CreateDate"_s, created);
    xml.writeTextElement(xmpNs, u"ModifyDate"_s, created);
    xml.writeTextElement(xmpNs, u"MetadataDate"_s, created);
    xml.writeTextElement(xmpNs, u"CreatorTool"_s, programName());
    xml.writeTextElement(pdfNs, u"Producer"_s, programName());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    packet += "\n<?xpacket end=\"w\"?>";
    return packet;
}

void setMetadata(QPDF &pdf, const Document &document)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto date = textObject(document.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s));
    info.replaceKey("/Title", textObject(document.title));
    if (!document.author.isEmpty())
        info.replaceKey("/Author", textObject(document.author));
    if (!document.subject.isEmpty())
        info.replaceKey("/Subject", textObject(document.subject));
    info.replaceKey("/Creator", textObject(programName()));
    info.replaceKey("/Producer", textObject(programName()));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle xmp = pdf.newStream(xmpPacket(document).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", xmp);
    pdf.getRoot().replaceKey("/Lang", textObject(languageCode(document.language)));

    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", viewer);
    // The numbers on the pages are the numbers in the viewer.
    pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

class Pages
{
public:
    explicit Pages(QPDF &pdf)
        : m_pages(pdf.getAllPages())
    { }
    [[nodiscard]] bool has(int page) const { return page >= 1 && std::size_t(page) <= m_pages.size(); }
    [[nodiscard]] QPDFObjectHandle page(int page) const { return m_pages[std::size_t(page - 1)]; }
    [[nodiscard]] double height(int page) const
    {
        return this->page(page).getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }
    /// Units of the page, downwards, become points, upwards.
    [[nodiscard]] QPDFObjectHandle destination(const PageFlow::Place &place) const
    {
        const double y = height(place.page) - place.y / points(1) + 12; // a little above, so that it is not cut
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(page(place.page));
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newInteger(0));
        target.appendItem(QPDFObjectHandle::newReal(y, 2));
        target.appendItem(QPDFObjectHandle::newNull());
        return target;
    }

private:
    const std::vector<QPDFObjectHandle> &m_pages;
};

void addLinks(QPDF &pdf, const Pages &pages, const PageFlow &flow)
{
    for (const PageFlow::PlacedLink &link : flow.links()) {
        const auto target = flow.anchors().constFind(link.target);
        if (target == flow.anchors().cend() || !pages.has(link.page) || !pages.has(target->page))
            continue;
        const double height = pages.height(link.page);
        QPDFObjectHandle area = QPDFObjectHandle::newArray();
        for (const double side : {link.area.left() / points(1), height - link.area.bottom() / points(1),
                                  link.area.right() / points(1), height - link.area.top() / points(1)})
            area.appendItem(QPDFObjectHandle::newReal(side, 2));
        QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
        annotation.replaceKey("/Rect", area);
        annotation.replaceKey("/Dest", pages.destination(*target));
        QPDFObjectHandle page = pages.page(link.page);
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
}

struct OutlineNode
{
    int level = 0;
    QPDFObjectHandle item;
    QPDFObjectHandle lastChild = {};
    int children = 0;
};

void closeLast(std::vector<OutlineNode> &open, bool unfolded)
{
    OutlineNode &node = open.back();
    if (node.children > 0) {
        node.item.replaceKey("/Last", node.lastChild);
        node.item.replaceKey("/Count", QPDFObjectHandle::newInteger(unfolded ? node.children : -node.children));
    }
    open.pop_back();
}

/// Chapters unfolded no further than themselves: the reader sees the chapters first.
void addOutline(QPDF &pdf, const Pages &pages, const DocumentOutline &outline, const PageFlow &flow)
{
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<OutlineNode> open {{.item = root}};
    for (std::size_t i = 0; i < outline.entries().size(); ++i) {
        const DocumentOutline::Entry &entry = outline.entries()[i];
        const PageFlow::Place place = flow.headings().value(int(i));
        if (!pages.has(place.page))
            continue;
        while (open.back().level >= entry.level)
            closeLast(open, false);
        OutlineNode &parent = open.back();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title",
                        textObject(entry.number.isEmpty() ? entry.text : entry.number + u"  "_s + entry.text));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", pages.destination(place));
        if (parent.children++ == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.lastChild);
            parent.lastChild.replaceKey("/Next", item);
        }
        parent.lastChild = item;
        open.push_back({.level = entry.level, .item = item});
    }
    while (open.size() > 1)
        closeLast(open, false);
    if (open.back().children == 0)
        return;
    closeLast(open, true);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}
}

namespace {
constexpr size_t tagLength = 6; ///< letters of the mark of a font that is embedded in part (PDF 32000-1, 9.6.4)

std::string nameIn(const QPDFObjectHandle &object, const char *key)
{
    const QPDFObjectHandle name = object.getKey(key);
    const bool isMarked = name.isName() && name.getName().size() > tagLength + 2 && name.getName()[tagLength + 1] == '+';
    return isMarked ? name.getName() : std::string();
}

/// Qt marks embedded fonts in an order that changes from start to start; here they are marked in the order of their names.
void markFonts(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> fonts;
    std::map<std::string, std::string> marked; // by the name without the mark, then the name as it was
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        for (const char *key : {"/FontName", "/BaseFont"}) {
            if (const std::string name = object.isDictionary() ? nameIn(object, key) : std::string(); !name.empty()) {
                marked.emplace(name.substr(tagLength + 2) + name, std::string());
                fonts.push_back(object);
            }
        }
    }
    char letter = 'A';
    for (auto &[name, mark] : marked)
        mark = std::string("/TANDE") + (letter < 'Z' ? letter++ : letter) + '+';
    for (QPDFObjectHandle &font : fonts) {
        for (const char *key : {"/FontName", "/BaseFont"}) {
            const std::string name = nameIn(font, key);
            if (const auto found = marked.find(name.empty() ? name : name.substr(tagLength + 2) + name); found != marked.end())
                font.replaceKey(key, QPDFObjectHandle::newName(found->second + name.substr(tagLength + 2)));
        }
    }
}

void finish(const Document &document, const DocumentOutline &outline, const PageFlow &flow, const QString &raw, QIODevice &out)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(raw).constData());
    setMetadata(pdf, document);
    markFonts(pdf);
    const Pages pages(pdf);
    addLinks(pdf, pages, flow);
    addOutline(pdf, pages, outline, flow);
    DevicePipeline device(out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&device);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
}
}

/// `problem` stays empty where all went well; no exception crosses the module's border.
extern "C" Q_DECL_EXPORT void tandemFinishPdf(const Document &document, const DocumentOutline &outline, const PageFlow &flow, const QString &raw,
                                              QIODevice &out, QString &problem)
{
    try {
        finish(document, outline, flow, raw, out);
    } catch (const std::exception &error) {
        problem = QString::fromUtf8(error.what());
    }
}
