// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/DemoDocument.h"
#include "tests/ui/print/PdfText.h"
#include "ui/print/PdfReport.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {
/// A wide picture: it asks for a landscape page.
class WideDrawing : public ReportDrawing
{
public:
    QSizeF size() const override { return {1600, 800}; }
    void paint(QPainter &painter) const override
    {
        for (int i = 0; i < 8; ++i) {
            painter.setBrush(QColor(0xdc, 0xe8, 0xfb));
            painter.setPen(QPen(QColor(0x2a, 0x64, 0xc5), 2));
            const QRectF zone(10 + i % 4 * 400, 10 + i / 4 * 400, 380, 380);
            painter.drawRoundedRect(zone, 8, 8);
            painter.setFont(PrintStyle::figureFont(1.4));
            painter.setPen(Qt::black);
            painter.drawText(zone, Qt::AlignCenter, u"Strefa %1: PLC-10%1"_s.arg(i + 1));
        }
    }
};

std::unique_ptr<ReportDrawing> drawing(const QString &, Language)
{
    return std::make_unique<WideDrawing>();
}

QByteArray printed(Document document, int *pages = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<int> done = PdfReport(std::move(document), drawing).write(buffer);
    if (!done)
        qWarning("%s", qPrintable(done.error().sentence()));
    if (pages)
        *pages = done.value_or(0);
    return buffer.data();
}

Document emptyDocument()
{
    Document document;
    document.title = u"Test"_s;
    document.created = QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc());
    return document;
}

/// `count` rows of four cells.
Table longTable(int count)
{
    const auto open = [count] {
        return [count, next = 0]() mutable -> std::optional<TableRow> {
            if (next >= count)
                return std::nullopt;
            const int i = next++;
            return TableRow {
                .cells = {
                    {plain(u"TAG-%1"_s.arg(i))},
                    {plain(u"Variable speed drive of pump %1, cabinet %2, with bypass contactor"_s.arg(i).arg(i % 31))},
                    {plain(u"Siemens"_s)},
                    {plain(u"10.0.%1.%2"_s.arg(i / 250 % 250).arg(i % 250))}}};
        };
    };
    return {.columns = {{.header = u"Tag heading"_s},
                        {.header = u"Name"_s},
                        {.header = u"Vendor"_s},
                        {.header = u"Address"_s}},
            .open = open};
}

QString paragraphOf(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"word%1 "_s.arg(i);
    return text;
}
}

class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        m_demo = printed(demoDocument(), &m_demoPages);
        m_text = PdfText::pages(m_demo);
        // For a look at it: TANDEM_DEMO_PDF=demo.pdf tst_ui_print_PdfReport
        if (const QString path = qEnvironmentVariable("TANDEM_DEMO_PDF"); !path.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_demo);
        }
    }

    void theSameDocumentGivesTheSameBytes() { QVERIFY(printed(demoDocument()) == m_demo); }

    void everyPageSaysItsNumberAndHowManyThereAre()
    {
        QCOMPARE(m_text.size(), m_demoPages);
        for (int i = 1; i < m_text.size(); ++i) // the cover has none
            QVERIFY2(m_text[i].contains(m_words.translate("PdfReport", "page %1 of %2").arg(i + 1).arg(m_demoPages)), qPrintable(m_text[i]));
        QVERIFY(!m_text[0].contains(m_words.translate("PdfReport", "page %1 of %2").arg(1).arg(m_demoPages)));
    }

    void polishLettersAreTextInThePdf()
    {
        QVERIFY(m_text.join(u' ').contains(u"Wodociągi miejskie"_s));
        QVERIFY(m_text.join(u' ').contains(u"Jan Żółć"_s));
    }

    void nothingInItIsForbiddenByPdfA1()
    {
        const QByteArray inside = PdfText::unpacked(m_demo);
        QVERIFY(inside.contains("%PDF-1.4"));
        QVERIFY(inside.contains("/GTS_PDFA1"));
        QVERIFY(!QRegularExpression(u"/ca +0?\\.\\d"_s).match(QString::fromLatin1(inside)).hasMatch());
        QVERIFY(!QRegularExpression(u"/SMask +(?!/None)"_s).match(QString::fromLatin1(inside)).hasMatch());
        QVERIFY(!inside.contains("/Subtype /Image"));
        QVERIFY(!inside.contains("/ObjStm"));
        QVERIFY(!inside.contains("DejaVu")); // one family, all its letters
    }

    void outlineLanguageAndMetadataAreThere()
    {
        const QByteArray inside = PdfText::unpacked(m_demo);
        QVERIFY(inside.contains("/Outlines"));
        QVERIFY(inside.contains("/PageLabels"));
        QVERIFY(inside.contains("/Lang (pl)"));
        QVERIFY(inside.contains("(D:20261124100000Z)"));
        QVERIFY(inside.contains("<xmp:CreateDate>2026-11-24T10:00:00Z</xmp:CreateDate>"));
        QVERIFY(inside.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
        QVERIFY(inside.contains("Wodociągi miejskie — ocena ryzyka IT/OT</rdf:li>"));
    }

    void contentsGiveThePageOfEachHeading()
    {
        const QString &contents = m_text[1];
        for (const auto &[heading, title] :
             {std::pair(u"Rejestr zasobów"_s, u"2"_s), std::pair(u"Podpisy"_s, u"5"_s)}) {
            const QRegularExpression entry(title + u" +"_s + heading + u"[ .]+(\\d+)"_s);
            const QRegularExpressionMatch match = entry.match(contents);
            QVERIFY2(match.hasMatch(), qPrintable(contents));
            const QString page = m_text[match.captured(1).toInt() - 1];
            QVERIFY(page.contains(QRegularExpression(title + u"\\s+"_s + heading)));
        }
    }

    void aPageReferenceNamesThePageOfItsTarget()
    {
        const QRegularExpressionMatch match = QRegularExpression(u"str\\.\\s+(\\d+)"_s).match(m_text[2]);
        QVERIFY(match.hasMatch());
        QVERIFY(m_text[match.captured(1).toInt() - 1].contains(u"R-04 Zdalny dostęp"_s));
    }

    void tableHeadingsAreRepeatedOnEachPage()
    {
        Document document = emptyDocument();
        document.blocks.push_back(longTable(200));
        const QStringList pages = PdfText::pages(printed(document));
        QVERIFY(pages.size() > 4);
        for (int i = 1; i < pages.size(); ++i)
            QVERIFY(pages[i].contains(u"Tag heading"_s));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(pages.join(u' ').count(QRegularExpression(u"TAG-%1\\b"_s.arg(i))), 1);
    }

    void aGroupThatGoesOnIsNamedAgainOnTheNextPage()
    {
        const QString goesOn = QRegularExpression::escape(m_words.translate("PdfReport", "(continued)"));
        const QRegularExpression again(u"Strefa \\d+: uzdatnianie i dozowanie "_s + goesOn);
        QVERIFY(m_text.join(u' ').contains(again));
    }

    void aRowHigherThanAPageGoesOnAndLosesNoWord()
    {
        Document document = emptyDocument();
        document.blocks.push_back(Table {.columns = {{.header = u"Tag"_s}, {.header = u"Text"_s}},
                                         .open = Table::rows({{.cells = {{plain(u"A"_s)}, {plain(paragraphOf(3000))}}},
                                                              {.cells = {{plain(u"LASTROW"_s)}}}})});
        const QStringList pages = PdfText::pages(printed(document));
        QVERIFY(pages.size() > 3);
        const QString all = pages.join(u' ');
        for (int i = 0; i < 3000; i += 7)
            QVERIFY2(all.contains(QRegularExpression(u"word%1\\b"_s.arg(i))), qPrintable(QString::number(i)));
        QVERIFY(all.contains(u"LASTROW"_s));
    }

    void aHeadingIsNotLeftAloneAtTheFootOfAPage()
    {
        for (int lines = 0; lines < 60; ++lines) {
            Document document = emptyDocument();
            for (int i = 0; i < lines; ++i)
                document.blocks.push_back(Paragraph {.runs = {plain(u"line"_s)}});
            document.blocks.push_back(Heading {.text = u"HEADING"_s});
            document.blocks.push_back(Paragraph {.runs = {plain(u"FOLLOWS "_s + paragraphOf(60))}});
            const QStringList pages = PdfText::pages(printed(document));
            for (const QString &page : pages)
                QCOMPARE(page.contains(u"HEADING"_s), page.contains(u"FOLLOWS"_s));
            if (pages.size() > 2)
                return;
        }
        QFAIL("the heading never came near the foot of a page");
    }

    void aWideDrawingTurnsItsPage()
    {
        const QByteArray inside = PdfText::unpacked(m_demo);
        const QRegularExpression box(u"/MediaBox \\[\\s+0\\s+0\\s+842\\.0+\\s+595\\.0+\\s+\\]"_s);
        QCOMPARE(QString::fromLatin1(inside).count(box), 1);
    }

    void tagsInADrawingCanBeFound() { QVERIFY(m_text.join(u' ').contains(u"PLC-108"_s)); }

    void markupInANameStaysText()
    {
        Document document = emptyDocument();
        document.blocks.push_back(Paragraph {.runs = {plain(u"<b>PLC</b> & <script>alert(1)</script>"_s)}});
        QVERIFY(PdfText::pages(printed(document)).join(u' ').contains(u"<b>PLC</b> & <script>alert(1)</script>"_s));
    }

    void timeGrowsInStepWithTheRows()
    {
        const auto seconds = [](int rows) {
            Document document = emptyDocument();
            document.blocks.push_back(longTable(rows));
            const std::clock_t start = std::clock(); // of this process alone: what else the machine does is not counted
            printed(document);
            return double(std::clock() - start) / CLOCKS_PER_SEC;
        };
        seconds(100); // fonts
        const double thousand = seconds(1000);
        const double fourThousand = seconds(4000);
        QVERIFY2(fourThousand < 4 * thousand * 1.8, qPrintable(u"%1 s, %2 s"_s.arg(thousand).arg(fourThousand)));
    }

    void aStoppedReportLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        const PdfReport report(demoDocument());
        const Result<int> done = report.writeFile(path, [](int page, int) { return page < 4; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

private:
    const Words m_words {Language::Polish};
    QByteArray m_demo;
    int m_demoPages = 0;
    QStringList m_text;
};

QTEST_MAIN(TestPdfReport)
#include "tst_PdfReport.moc"
