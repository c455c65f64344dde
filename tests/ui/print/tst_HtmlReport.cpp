// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/HtmlReport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
Document document()
{
    Document made;
    made.title = u"A <b>bold</b> plant"_s;
    made.cover.title = {u"Report"_s};
    made.blocks.push_back(Heading {.text = u"First & last"_s});
    made.blocks.push_back(Table {.columns = {{.header = u"Tag"_s}, {.header = u"Name"_s}},
                                 .open = Table::rows({{.cells = {{plain(u"Group"_s)}}, .group = true},
                                                      {.cells = {{plain(u"PLC-1"_s)}, {plain(u"<script>alert(1)</script>"_s), chip(u"H"_s, Tint::High)}}}})});
    made.blocks.push_back(Figure {.what = ChartFigure {.categories = {u"A"_s}, .series = {{u"S"_s, Tint::Accent, {3}}}}, .caption = u"Chart"_s});
    return made;
}
}

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void thePageIsWholeAndNamesStayText()
    {
        const QByteArray html = HtmlReport(document()).html();
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(html.contains("<svg"));
        QVERIFY(html.contains("First &amp; last"));
        QVERIFY(!html.contains("http://") || html.count("http://") == html.count("http://www.w3.org")); // nothing is fetched
        QCOMPARE(HtmlReport(document()).html(), html);
    }

    void theTextIsAnOpenDocument()
    {
        const auto odt = HtmlReport(document()).odt();
        QVERIFY(odt);
        QVERIFY(odt->startsWith("PK"));
        QVERIFY(odt->first(120).contains("application/vnd.oasis.opendocument.text"));
    }
};

QTEST_MAIN(TestHtmlReport)
#include "tst_HtmlReport.moc"
