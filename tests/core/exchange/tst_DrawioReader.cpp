// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioContent.h"
#include "core/exchange/DrawioLabel.h"
#include "core/exchange/ForeignFile.h"

#include "../project/TestProject.h"
#include "Drawing.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    qsizetype containers = 0;
    qsizetype vertices = 0;
    qsizetype edges = 0;
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// A count of its own: by patterns in the text, without any reader of XML.
void countModel(const QString &model, Counts &counts)
{
    static const QRegularExpression tag(u"<(\\w+)((?:\\s+[\\w.:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*/?>"_s);
    static const QRegularExpression attribute(u"([\\w.:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s);
    QString objectId;
    QSet<QString> shapes, parents, styled;
    for (const QRegularExpressionMatch &match : tag.globalMatch(model)) {
        QHash<QString, QString> values;
        for (const QRegularExpressionMatch &pair : attribute.globalMatch(match.captured(2)))
            values.insert(pair.captured(1), pair.captured(2) + pair.captured(3));
        if (match.captured(1) != "mxCell"_L1) {
            if (match.captured(1) == "object"_L1 || match.captured(1) == "UserObject"_L1)
                objectId = values.value(u"id"_s);
            continue;
        }
        const QString id = values.value(u"id"_s, objectId);
        if (values.value(u"vertex"_s) == "1"_L1) {
            ++counts.vertices;
            shapes.insert(id);
            parents.insert(values.value(u"parent"_s));
            const QStringList style = values.value(u"style"_s).split(u';');
            if (style.contains("swimlane"_L1) || style.contains("container=1"_L1) || style.contains("shape=swimlane"_L1))
                styled.insert(id);
        }
        counts.edges += values.value(u"edge"_s) == "1"_L1 ? 1 : 0;
    }
    counts.containers += (parents & shapes).unite(styled).size();
}

Counts countFile(const QByteArray &bytes)
{
    static const QRegularExpression page(u"<diagram[^>]*>([^<]+)</diagram>"_s);
    Counts counts;
    qint64 inflated = 0;
    QString text = QString::fromUtf8(bytes);
    for (const QRegularExpressionMatch &match : page.globalMatch(text)) {
        if (!match.captured(1).trimmed().isEmpty())
            countModel(QString::fromUtf8(DrawioContent::unpacked(match.captured(1).toLatin1(), {}, inflated).value_or(QByteArray())), counts);
    }
    countModel(text.remove(page), counts);
    return counts;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(data.size()), size.data());
    return size + type + data + QByteArray(4, '\0');
}

QString errorOf(const QByteArray &content)
{
    const auto file = DrawioReader::fromBytes(content, u"plant.drawio"_s);
    return file ? QString() : file.error().sentence();
}
}

class TestDrawioReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void cellsComeWithPlaceStyleAndAttributes()
    {
        const QByteArray xml = R"(<mxfile host="x"><diagram id="a" name="Plant"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="z" value="Control" style="swimlane;startSize=20;fillColor=#ffffff;" vertex="1" parent="1"><mxGeometry x="100" y="50" width="400" height="300" as="geometry"/></mxCell>
<object label="&lt;b&gt;PLC-101&lt;/b&gt;&lt;br&gt;10.0.0.5" vendor="Siemens" id="p"><mxCell style="shape=mxgraph.cisco.misc.x;html=1" vertex="1" parent="z"><mxGeometry x="20" y="30" width="40" height="40" as="geometry"/></mxCell></object>
<UserObject label="%tag% here" tag="HMI-1" placeholders="1" id="h"><mxCell vertex="1" parent="1"><mxGeometry width="10" height="10" as="geometry"/></mxCell></UserObject>
<mxCell id="e" value="Modbus" edge="1" parent="z" source="p" target="h"><mxGeometry relative="1" as="geometry"><mxPoint x="1" y="2" as="offset"/><Array as="points"><mxPoint x="5" y="6"/><mxPoint x="7" y="8"/></Array></mxGeometry></mxCell>
<mxCell id="l" value="more" style="edgeLabel" vertex="1" connectable="0" parent="e"><mxGeometry x="0.5" y="-3" relative="1" as="geometry"/></mxCell>
</root></mxGraphModel></diagram><diagram id="b" name="Empty"/></mxfile>)";
        const auto read = DrawioReader::fromBytes(xml, u"plant.drawio"_s);
        QVERIFY2(read, qPrintable(read.error_or(Error()).sentence()));
        QCOMPARE(read->pages.size(), size_t(1));
        QCOMPARE(read->pages[0].name, u"Plant"_s);
        QCOMPARE(read->pages[0].id, u"a"_s);
        const std::vector<DrawioFile::Cell> &cells = read->pages[0].cells;
        QCOMPARE(cells.size(), size_t(7));
        const DrawioFile::Cell &plc = cells[3];
        QCOMPARE(plc.id, u"p"_s);
        QCOMPARE(plc.label, u"PLC-101\n10.0.0.5"_s);
        QCOMPARE(plc.rect, QRectF(120, 80, 40, 40)); // counted from the page, not from the container
        QCOMPARE(plc.style.value(u"shape"_s), u"mxgraph.cisco.misc.x"_s);
        QCOMPARE(plc.attributes.value(u"vendor"_s), u"Siemens"_s);
        QCOMPARE(cells[4].label, u"HMI-1 here"_s);
        QVERIFY(cells[2].isStyled(u"swimlane"_s) && cells[2].isContainer);
        const DrawioFile::Cell &line = cells[5];
        QVERIFY(line.isEdge && !line.isVertex);
        QCOMPARE(line.source + line.target, u"ph"_s);
        QCOMPARE(line.points, (QList<QPointF> {{105, 56}, {107, 58}}));
        QCOMPARE(cells[6].above, 5);
        QCOMPARE(Counts(read->containers, read->vertices, read->edges), Counts(1, 4, 1));
    }

    void wrappings_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray model = Drawing().box("a", "PLC", "0 0 10 10").box("b", "Zażółć", "20 0 10 10").line("e", "a", "b").model();
        const QByteArray file = "<mxfile><diagram name=\"P\">" + packedPage(model) + "</diagram></mxfile>";
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, '\0'));
        const auto method = [](const QByteArray &data) { return QByteArray(1, '\0') + qCompress(data).sliced(4); };
        QTest::newRow("bare model") << model;
        QTest::newRow("plain file") << "<mxfile><diagram name=\"P\">" + model + "</diagram></mxfile>";
        QTest::newRow("packed page") << file;
        QTest::newRow("packed page, in lines") << "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<mxfile>\n <diagram>\n  " + packedPage(model) + "\n </diagram>\n</mxfile>";
        QTest::newRow("svg") << "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" + QString::fromUtf8(file).toHtmlEscaped().toUtf8() + "\"><g/></svg>";
        QTest::newRow("png, plain") << png + chunk("tEXt", QByteArray("mxfile\0", 7) + file.toPercentEncoding()) + chunk("IEND", {});
        QTest::newRow("png, packed") << png + chunk("tEXt", QByteArray("Software\0me", 11)) + chunk("zTXt", QByteArray("mxGraphModel\0", 13) + method(model.toPercentEncoding()));
    }

    void wrappings()
    {
        QFETCH(QByteArray, content);
        QVERIFY(DrawioReader::looksLikeOne(content));
        const auto read = DrawioReader::fromBytes(content, u"plant.drawio"_s);
        QVERIFY2(read, qPrintable(read.error_or(Error()).sentence()));
        QCOMPARE(read->pages.size(), size_t(1));
        QCOMPARE(Counts(read->containers, read->vertices, read->edges), Counts(0, 2, 1));
        QCOMPARE(read->pages[0].cells[3].label, u"Zażółć"_s);
    }

    void labels_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const QString &markup, const QString &plain) { QTest::newRow(name) << markup << plain; };
        row("plain", u"PLC-101"_s, u"PLC-101"_s);
        row("lines", u"<div>A</div><div>B<br>C</div>"_s, u"A\nB\nC"_s);
        row("entities", u"R&amp;D&nbsp;&lt;1&gt; &#243;&#x142; &bogus; &"_s, u"R&D <1> ół &bogus; &"_s);
        row("less than", u"p < 5 bar, T <3"_s, u"p < 5 bar, T <3"_s);
        row("script", u"HMI<script>alert('x')</script><style>a{}</style>-1<img src=x onerror=alert(1)>"_s, u"HMI-1"_s);
        row("script that never ends", u"HMI<script>alert(1)"_s, u"HMI"_s);
        row("unfinished tag", u"HMI<b"_s, u"HMI"_s);
        row("no character", u"A&#0;&#xD800;&#x110000;B"_s, u"A&#0;&#xD800;&#x110000;B"_s);
    }

    void labels()
    {
        QFETCH(QString, markup);
        QTEST(plainLabel(markup), "plain");
    }

    void placeholdersAreFilledOnceFromLeftToRight()
    {
        const auto labelOf = [](const QByteArray &label, const QByteArray &attributes) {
            const QByteArray object = "<object id=\"a\" placeholders=\"1\" label=\"" + label + "\" " + attributes + "><mxCell vertex=\"1\"/></object>";
            const auto file = DrawioReader::fromBytes("<mxGraphModel><root>" + object + "</root></mxGraphModel>", u"plant.drawio"_s);
            return file ? file->pages[0].cells[0].label : file.error().sentence();
        };
        QCOMPARE(labelOf("%tag% at %ip%", "tag=\"PLC-1\" ip=\"10.0.0.5\""), u"PLC-1 at 10.0.0.5"_s);
        QCOMPARE(labelOf("50% of %tag%, %none% %tag", "tag=\"P\""), u"50% of P, %none% %tag"_s);
        QCOMPARE(labelOf("%a%b%", "a=\"%b%\" b=\"%a%\""), u"%b%b%"_s);
        QCOMPARE(labelOf("%a%%b%", "a=\"%b%\" b=\"%a%\""), u"%b%%a%"_s);
        const QByteArray fat = QByteArray("%a%").repeated(1000);
        QVERIFY(labelOf(QByteArray("%a%").repeated(10'000), "a=\"" + fat + "\"").size() < 40'000);
    }

    void manyAmpersandsTakeNoTime()
    {
        const QString signs(4'000'000, u'&');
        QCOMPARE(plainLabel(signs), signs);
    }

    /// Each drawing that was given to us: read, imported, and counted in another way.
    void drawingsOfOthers()
    {
        const QString folder = QStringLiteral(TANDEM_SHARED_DATA "/07-diagrams");
        if (!QFileInfo::exists(folder))
            QSKIP("the shared drawings are not here");
        int files = 0;
        for (QDirIterator it(folder, {u"*.xml"_s, u"*.drawio"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            const QString path = it.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Counts counts = countFile(file.readAll());
            QVERIFY2(counts.vertices > 0, qPrintable(path));
            TestProject test;
            ForeignFile::Request request {.path = path};
            request.options.into = ImportOptions::Into::Staging;
            const auto outcome = ForeignFile::run(*test.project, request);
            QVERIFY2(outcome, qPrintable(outcome.error_or(Error()).sentence()));
            QCOMPARE(outcome->format, u"drawio"_s);
            QVERIFY2(Counts(outcome->drawing->containers, outcome->drawing->vertices, outcome->drawing->edges) == counts, qPrintable(path));
            QVERIFY2(outcome->staged > 0 && outcome->staged == outcome->added, qPrintable(path));
            const auto again = ForeignFile::run(*test.project, request);
            QCOMPARE(again->staged, 0);
        }
        QVERIFY(files > 0);
    }

    void whatIsNoDrawingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray whole = Drawing().box("a", "PLC", "0 0 10 10").file();
        const auto row = [](const char *name, const QByteArray &content, const QString &says) { QTest::newRow(name) << content << says; };
        row("nothing", {}, u"complete"_s);
        row("other text", "tag;name\nPLC-1;a\n", u"line 1"_s);
        row("other XML", "<html><body/></html>", u"no drawing of draw.io"_s);
        row("no page", "<mxfile></mxfile>", u"no page"_s);
        row("cut off", whole.chopped(40), u"complete"_s);
        row("unpaired tag", QByteArray(whole).replace("</root>", "</roof>"), u"line 3"_s);
        row("no base64", "<mxfile><diagram>%%%</diagram></mxfile>", u"packed content"_s);
        row("no deflate", "<mxfile><diagram>" + QByteArray("nothing at all").toBase64() + "</diagram></mxfile>", u"damaged"_s);
        row("deflate cut off", "<mxfile><diagram>" + QByteArray::fromBase64(packedPage(Drawing().box("a", "PLC", "0 0 1 1").model())).chopped(30).toBase64() + "</diagram></mxfile>", u"plant.drawio"_s);
        row("packed text", "<mxfile><diagram>" + packedPage("hello") + "</diagram></mxfile>", u"page"_s);
        row("svg without", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", u"copy of my diagram"_s);
        row("png without", QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IEND", {}), u"copy of my diagram"_s);
        row("png cut off", QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IDAT", QByteArray(100, 'x')).chopped(50), u"complete"_s);
        row("png length", QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXt", 16) + QByteArray(20, 'x'), u"complete"_s);
        row("entities in entities", "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><mxfile><diagram>&d;</diagram></mxfile>", u"plant.drawio"_s);
        row("entity of another file", "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><mxfile><diagram>&a;</diagram></mxfile>", u"plant.drawio"_s);
    }

    void whatIsNoDrawingIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString error = errorOf(content);
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void anyBeginningOfAFileIsReadOrRefused()
    {
        const QByteArray whole = "<mxfile><diagram id=\"d\">" + packedPage(Drawing().box("a", "PLC", "0 0 10 10").line("e", "a", "b").model()) + "</diagram></mxfile>";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!errorOf(whole.first(size)).isEmpty());
        QCOMPARE(errorOf(whole), QString());
    }

    void aBombIsNotUnpacked()
    {
        const QByteArray bomb = qCompress(QByteArray(DrawioReader::mostUnpacked + 1, ' ')).sliced(6).chopped(4).toBase64();
        const QString error = errorOf("<mxfile><diagram>" + bomb + "</diagram></mxfile>");
        QVERIFY2(error.contains(u"128 MB"), qPrintable(error));
    }

    void manySmallBombsAreOneLargeOne()
    {
        const QByteArray model = "<mxGraphModel><root>" + QByteArray(DrawioReader::mostUnpacked / 2, ' ') + "</root></mxGraphModel>";
        const QByteArray page = "<diagram>" + qCompress(model).sliced(6).chopped(4).toBase64() + "</diagram>";
        QCOMPARE(errorOf("<mxfile>" + page + "</mxfile>"), QString());
        QVERIFY(errorOf("<mxfile>" + page.repeated(20) + "</mxfile>").contains(u"128 MB"));
    }

    void deepNestingEndsWithASentence()
    {
        constexpr int deep = 100'000;
        const QByteArray elements = QByteArray("<x>").repeated(deep) + QByteArray("</x>").repeated(deep);
        QVERIFY(errorOf("<mxGraphModel><root>" + elements + "</root></mxGraphModel>").contains(u"deep"));
        QVERIFY(errorOf("<mxfile>" + elements + "</mxfile>").contains(u"deep"));
        QVERIFY(errorOf("<mxGraphModel><root><mxCell id=\"a\">" + elements + "</mxCell></root></mxGraphModel>").contains(u"deep"));
        // As deep a chain of parents is only long.
        Drawing chain;
        chain.box("0a", "outer", "1 0 9 9");
        for (int i = 1; i < deep; ++i)
            chain.box(QByteArray::number(i) + 'a', "x", "1 0 9 9", QByteArray::number(i - 1) + 'a');
        const DrawioFile file = chain.read();
        QCOMPARE(file.pages[0].cells.back().rect.x(), double(deep));
        QCOMPARE(file.containers, deep - 1);
    }

    void ringsOfParentsAreCut()
    {
        const DrawioFile file = Drawing().box("a", "A", "10 0 50 50", "c").box("b", "B", "10 0 50 50", "a").box("c", "C", "10 0 50 50", "b").box("s", "S", "10 0 5 5", "s").read();
        const std::vector<DrawioFile::Cell> &cells = file.pages[0].cells;
        for (size_t i = 2; i < cells.size(); ++i) {
            int steps = 0;
            for (int at = int(i); at >= 0 && steps < 10; at = cells[size_t(at)].above)
                ++steps;
            QVERIFY(steps < 10);
            QVERIFY(cells[i].rect.x() <= 30);
        }
    }

    void tooManyCellsAreRefused()
    {
        const QByteArray cell = "<mxCell vertex=\"1\"/>";
        QVERIFY(errorOf("<mxGraphModel><root>" + cell.repeated(DrawioReader::mostCells + 1) + "</root></mxGraphModel>").contains(u"200000"));
        // Each counts once, on whichever page it stands.
        const auto page = [&cell](qsizetype cells) { return "<diagram><mxGraphModel><root>" + cell.repeated(cells) + "</root></mxGraphModel></diagram>"; };
        QCOMPARE(errorOf("<mxfile>" + page(DrawioReader::mostCells / 4).repeated(4) + "</mxfile>"), QString());
        QVERIFY(errorOf("<mxfile>" + page(DrawioReader::mostCells / 4).repeated(4) + page(1) + "</mxfile>").contains(u"200000"));
        QVERIFY(!errorOf("<mxfile>" + page(1).repeated(DrawioReader::mostCells + 1) + "</mxfile>").isEmpty());
    }

    void numbersThatAreNoneAreZero()
    {
        const DrawioFile file = Drawing().box("a", "A", "nan inf 1e300 -5").read();
        QCOMPARE(file.pages[0].cells[2].rect, QRectF(0, 0, 1e7, 5));
    }
};

QTEST_GUILESS_MAIN(TestDrawioReader)
#include "tst_DrawioReader.moc"
