// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvScanner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

Table tableOf(QByteArrayView text, char delimiter = ',')
{
    CsvScanner scanner(text, delimiter);
    CsvRow row;
    Table table;
    while (scanner.next(row)) {
        QStringList cells;
        for (const CsvCell &cell : row.cells)
            cells += QString::fromUtf8(cell.text);
        table += cells;
    }
    return table;
}
}

class TestCsvScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void rowsEndWithAnyLineBreak_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("LF") << QByteArray("a,b\nc,d\n");
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n");
        QTest::newRow("CR") << QByteArray("a,b\rc,d\r");
        QTest::newRow("no break at the end") << QByteArray("a,b\nc,d");
        QTest::newRow("mixed") << QByteArray("a,b\rc,d\r\n");
    }
    void rowsEndWithAnyLineBreak()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(tableOf(text), Table({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    }

    void emptyCellsStayInTheirPlaces()
    {
        QCOMPARE(tableOf(",a,,b,"), Table({{u""_s, u"a"_s, u""_s, u"b"_s, u""_s}}));
        QCOMPARE(tableOf(",\n\n\"\""), Table({{u""_s, u""_s}, {u""_s}, {u""_s}}));
        QCOMPARE(tableOf(""), Table());
    }

    void quotedCellsKeepDelimitersLineBreaksAndQuotes()
    {
        QCOMPARE(tableOf("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\nx,y,z"),
                 Table({{u"a,b"_s, u"say \"hi\""_s, u"two\r\nlines"_s}, {u"x"_s, u"y"_s, u"z"_s}}));
        QCOMPARE(tableOf("\"\"\"\",\"\"\"\"\"\""), Table({{u"\""_s, u"\"\""_s}}));
    }

    void blanksAroundAQuotedCellAreNoPartOfIt()
    {
        QCOMPARE(tableOf("a, \"b, c\" ,d"), Table({{u"a"_s, u"b, c"_s, u"d"_s}}));
    }

    void aQuoteInsideAPlainCellIsACharacter()
    {
        CsvScanner scanner("6\" pipe,x", ',');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QCOMPARE(row.text(0), QByteArrayView("6\" pipe"));
        QCOMPARE(row.fault, CsvRow::Fault::None);
    }

    void aStrayQuoteIsKeptAndTold()
    {
        CsvScanner scanner("x,\"the \"old\" pump\",y\nz", ',');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QCOMPARE(row.text(1), QByteArrayView("the \"old\" pump"));
        QCOMPARE(row.text(2), QByteArrayView("y"));
        QCOMPARE(row.fault, CsvRow::Fault::StrayQuote);
        QCOMPARE(row.faultColumn, 2);
        QVERIFY(scanner.next(row));
        QCOMPARE(row.fault, CsvRow::Fault::None);
    }

    void anUnclosedQuoteCostsOneRowAndNotTheRestOfTheFile()
    {
        CsvScanner scanner("a,b\n1,\"open\n2,two\n3,\"thr,ee\"\n", ',');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QVERIFY(scanner.next(row));
        QCOMPARE(row.fault, CsvRow::Fault::UnclosedQuote);
        QCOMPARE(row.faultColumn, 2);
        QCOMPARE(row.line, 2);
        QVERIFY(scanner.next(row));
        QCOMPARE(row.text(1), QByteArrayView("two"));
        QCOMPARE(row.line, 3);
        QVERIFY(scanner.next(row));
        QCOMPARE(row.text(1), QByteArrayView("thr,ee"));
        QCOMPARE(row.fault, CsvRow::Fault::None);
        QVERIFY(!scanner.next(row));
    }

    void theLastUnclosedQuoteIsTold()
    {
        CsvScanner scanner("a,\"b", ',');
        CsvRow row;
        QVERIFY(scanner.next(row));
        QCOMPARE(row.fault, CsvRow::Fault::UnclosedQuote);
        QCOMPARE(row.text(1), QByteArrayView("\"b"));
        QVERIFY(!scanner.next(row));
    }

    void linesAreCountedAsAnEditorCountsThem()
    {
        CsvScanner scanner("a\n\"1\n2\r\n3\"\r\n\nb\rc", ',');
        CsvRow row;
        QList<qsizetype> lines;
        while (scanner.next(row))
            lines += row.line;
        QCOMPARE(lines, QList<qsizetype>({1, 2, 5, 6, 7}));
    }

    /// Each of these made a scanner that looks ahead for a closing quote walk the rest of the file from every row.
    void badQuotesTakeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("opened, never closed") << QByteArray("\"a,\"b,\"c\n");
        QTest::newRow("doubled, then a letter") << QByteArray(",\"\"x\n");
        QTest::newRow("quote in quote") << QByteArray("\"a\"b\n");
        QTest::newRow("quotes alone") << QByteArray("\"\"\"\n");
        QTest::newRow("one long line of openings") << QByteArray("\"a,");
        QTest::newRow("one long line of quotes with blanks") << QByteArray("\" ");
    }
    void badQuotesTakeLinearTime()
    {
        QFETCH(QByteArray, row);
        const QByteArray text = row.repeated(4'000'000 / row.size());
        QElapsedTimer timer;
        timer.start();
        CsvScanner scanner(text, ',');
        CsvRow cells;
        while (scanner.next(cells)) { }
        QCOMPARE(scanner.position(), text.size());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestCsvScanner)
#include "tst_CsvScanner.moc"
