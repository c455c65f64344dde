// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(CsvReader &reader)
{
    QList<QStringList> rows;
    CsvRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (const CsvCell &cell : row.cells)
            cells += QString::fromUtf8(cell.text);
        rows += cells;
    }
    return rows;
}

CsvReader readerOf(const QByteArray &bytes)
{
    Result<CsvReader> reader = CsvReader::fromBytes(bytes, u"plant.csv"_s);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().sentence()));
    return std::move(*reader);
}

QByteArray encodedAs(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QString sharedFile(const QString &path)
{
    return QString::fromLatin1(TANDEM_SHARED_DATA) + u'/' + path;
}
}

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theEncodingIsFound_data()
    {
        const QString text = u"Oznaczenie;Miejsce\r\nPLC-1;Sieć źródła „Łąka”\r\n"_s;
        const QByteArray polish1250("Oznaczenie;Miejsce\r\nPLC-1;Sie\xe6 \x9fr\xf3" "d\xb3" "a \x84\xa3\xb9ka\x94\r\n");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CsvEncoding>("encoding");
        QTest::newRow("UTF-8") << text.toUtf8() << CsvEncoding::Utf8;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << CsvEncoding::Utf8;
        QTest::newRow("UTF-16 LE with mark") << encodedAs(text, QStringConverter::Utf16LE, true) << CsvEncoding::Utf16LittleEndian;
        QTest::newRow("UTF-16 BE with mark") << encodedAs(text, QStringConverter::Utf16BE, true) << CsvEncoding::Utf16BigEndian;
        QTest::newRow("UTF-16 LE") << encodedAs(text, QStringConverter::Utf16LE, false) << CsvEncoding::Utf16LittleEndian;
        QTest::newRow("UTF-16 BE") << encodedAs(text, QStringConverter::Utf16BE, false) << CsvEncoding::Utf16BigEndian;
        QTest::newRow("Windows-1250") << polish1250 << CsvEncoding::Windows1250;
    }
    void theEncodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CsvEncoding, encoding);
        CsvReader reader = readerOf(bytes);
        QCOMPARE(reader.text().encoding, encoding);
        QCOMPARE(reader.headings(), QStringList({u"Oznaczenie"_s, u"Miejsce"_s}));
        QCOMPARE(rowsOf(reader), QList<QStringList>({{u"PLC-1"_s, u"Sieć źródła „Łąka”"_s}}));
        QVERIFY(reader.text().damagedLines.empty());
    }

    void bytesThatAreNoCharactersAreToldWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" "tag,name\na,x\nb,\xff\nc,y\n");
        QTest::newRow("UTF-8 that was cut") << QByteArray("tag,name\na,ż\xc3\xb3\xc5\x82\xc4\x87\nb,\xc4\nc,y\n");
        QTest::newRow("Windows-1250") << QByteArray("tag,name\na,\xb9\nb,\x81\nc,y\n");
        QTest::newRow("UTF-16") << encodedAs(u"tag,name\na,x\nb,"_s, QStringConverter::Utf16LE, true) + QByteArray("\x00\xd8", 2)
                + encodedAs(u"\nc,y\n"_s, QStringConverter::Utf16LE, false);
    }
    void bytesThatAreNoCharactersAreToldWithTheirLine()
    {
        QFETCH(QByteArray, bytes);
        CsvReader reader = readerOf(bytes);
        QCOMPARE(reader.text().damagedLines, std::vector<qsizetype>({3}));
        CsvRow row;
        for (const bool isGood : {true, false, true}) {
            QVERIFY(reader.next(row));
            QCOMPARE(reader.objection(row).isEmpty(), isGood);
        }
    }

    void whatIsNoTextIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray(" \r\n\t\n");
        QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", 16);
        QTest::newRow("only a mark") << QByteArray("\xff\xfe");
    }
    void whatIsNoTextIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const Result<CsvReader> reader = CsvReader::fromBytes(bytes, u"plant.csv"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Unusable);
        QVERIFY(reader.error().sentence().contains(u"plant.csv"));
    }

    void aMissingFileIsNamed()
    {
        QTemporaryDir folder;
        const Result<CsvReader> reader = CsvReader::open(folder.filePath(u"none.csv"_s));
        QVERIFY(!reader);
        QVERIFY(reader.error().sentence().contains(u"none.csv"));
        QVERIFY(!CsvReader::open(folder.path()));
    }

    void theDelimiterIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("tag,name\na,b\n") << ',';
        QTest::newRow("semicolon") << QByteArray("tag;name;cost\na;pump, big;1,5\nb;valve, small;2,5\n") << ';';
        QTest::newRow("tab") << QByteArray("tag\tname\na;1\tb;2\n") << '\t';
        QTest::newRow("bar") << QByteArray("tag|name\na|b, c\n") << '|';
        QTest::newRow("commas in quotes") << QByteArray("tag;name\na;\"b, c, d\"\nb;\"e, f, g\"\n") << ';';
        QTest::newRow("Excel's own line") << QByteArray("sep=|\r\ntag|name,x\r\na|b,c\r\n") << '|';
        QTest::newRow("title lines") << QByteArray("Register of assets, plant 3\n\ntag;name;zone\na;b;c\nd;e;f\n") << ';';
        QTest::newRow("one column") << QByteArray("tag\na\nb\n") << ',';
    }
    void theDelimiterIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        CsvReader reader = readerOf(text);
        QCOMPARE(reader.dialect().delimiter, delimiter);
        QCOMPARE(reader.headings().first(), u"tag"_s);
    }

    void titleLinesAboveTheHeadingsArePassedOver()
    {
        CsvReader reader = readerOf("Asset register;;;;;\nPlant 3;2026-11-24;;;;\n;;;;;\nTag;Name;Vendor;Zone;Model;Level\nP-1;Pump;KSB;Cell;Etanorm;0\n");
        QCOMPARE(reader.headings(), QStringList({u"Tag"_s, u"Name"_s, u"Vendor"_s, u"Zone"_s, u"Model"_s, u"Level"_s}));
        QCOMPARE(reader.headingLine(), 4);
        QCOMPARE(reader.titleLines().size(), 2);
        QCOMPARE(rowsOf(reader).size(), 1);
    }

    void theRowWhoseHeadingsAreKnownIsTheHeadingRow()
    {
        const auto knows = [](const QStringList &texts) { return static_cast<int>(texts.count(u"tag"_s) + texts.count(u"zone"_s)); };
        const Result<CsvReader> reader = CsvReader::fromBytes("plant,three,2026,x\na,b,c,d\ntag,zone,e,f\n1,2,3,4\n", u"p.csv"_s, knows);
        QVERIFY(reader);
        QCOMPARE(reader->headingLine(), 3);
    }

    void blankLinesAreNoRows()
    {
        CsvReader reader = readerOf("tag,name\n\na,b\n , \n,\n\nc,d\n\n");
        QCOMPARE(rowsOf(reader), QList<QStringList>({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    }

    void raggedRowsAreTold()
    {
        CsvReader reader = readerOf("tag,name,zone\na,b\nc,d,e,f\ng,h,i,\n");
        CsvRow row;
        QVERIFY(reader.next(row));
        QVERIFY(reader.objection(row).isEmpty());
        QVERIFY(reader.remark(row).contains(u'2') && reader.remark(row).contains(u'3'));
        QVERIFY(reader.next(row));
        QVERIFY(reader.objection(row).contains(u'4'));
        QVERIFY(reader.next(row));
        QVERIFY(reader.objection(row).isEmpty());
        QVERIFY(reader.remark(row).isEmpty());
    }

    void aPlaceNamesFileLineColumnAndHeading()
    {
        CsvReader reader = readerOf("tag,Firmware\n\"a\nb\",1\nc,2\n");
        CsvRow row;
        QVERIFY(reader.next(row) && reader.next(row));
        QCOMPARE(reader.place(row.line, 2), u"plant.csv, line 4, column 2 (Firmware)"_s);
        QCOMPARE(reader.place(row.line), u"plant.csv, line 4"_s);
    }

    void readingAgainGivesTheSameRows()
    {
        CsvReader reader = readerOf("Title\n\ntag,name\na,\"b \"\"c\"\"\"\nd,e\n");
        const QList<QStringList> first = rowsOf(reader);
        QCOMPARE(reader.progress(), 1.0);
        reader.rewind();
        QCOMPARE(rowsOf(reader), first);
    }

    void everySharedFileIsReadWithoutAnObjection_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("assets") << u"06-asset-inventories/ot-segmentation-simulator/sample_assets.csv"_s << 18 << 15;
        QTest::newRow("flows") << u"06-asset-inventories/ot-segmentation-simulator/sample_flows.csv"_s << 13 << 30;
        QTest::newRow("policy") << u"06-asset-inventories/ot-segmentation-simulator/sample_policy.csv"_s << 10 << 41;
        QTest::newRow("warehouses, tab") << u"06-asset-inventories/ralph/warehouses_tab.csv"_s << 2 << 3;
        QTest::newRow("warehouses, semicolon") << u"06-asset-inventories/ralph/warehouses_semicolon.csv"_s << 2 << 3;
        QTest::newRow("management IP") << u"06-asset-inventories/ralph/management_ip_existing.csv"_s << 46 << 1;
        QTest::newRow("regions") << u"06-asset-inventories/ralph/regions.csv"_s << 3 << 2;
        QTest::newRow("back office") << u"06-asset-inventories/ralph/back_office_assets.csv"_s << 7 << 2;
        QTest::newRow("KEV") << u"04-csaf/kev/known_exploited_vulnerabilities.csv"_s << 11 << 1404;
        QTest::newRow("CSF controls") << u"10-worked-examples/csf-alma/alma-controls.csv"_s << 7 << 38;
        QTest::newRow("CSF scores") << u"10-worked-examples/csf-alma/derived_Q1_scores_from_audit_report.csv"_s << 5 << 40;
        QTest::newRow("CSF assessments") << u"10-worked-examples/csf-alma/alma-assessments.csv"_s << 41 << 38;
        QTest::newRow("Qualys") << u"05-network/vuln-scanner-exports/Qualys_Sample_Report.csv"_s << 37 << -1;
        QTest::newRow("Tenable") << u"05-network/vuln-scanner-exports/tenable_many_vuln.csv"_s << -1 << -1;
    }
    void everySharedFileIsReadWithoutAnObjection()
    {
        QFETCH(QString, path);
        QFETCH(int, columns);
        QFETCH(int, rows);
        if (!QFile::exists(sharedFile(path)))
            QSKIP("the shared data are not beside this tree");
        Result<CsvReader> reader = CsvReader::open(sharedFile(path));
        QVERIFY(reader);
        QVERIFY(columns < 0 || reader->headings().size() == columns);
        CsvRow row;
        int count = 0;
        while (reader->next(row)) {
            ++count;
            QVERIFY2(reader->objection(row).isEmpty(), qPrintable(reader->place(row.line) + u' ' + reader->objection(row)));
        }
        if (rows >= 0)
            QCOMPARE(count, rows);
    }

    void theKevCsvHoldsWhatTheKevJsonHolds()
    {
        const QString folder = sharedFile(u"04-csaf/kev/known_exploited_vulnerabilities"_s);
        QFile json(folder + u".json"_s);
        if (!json.open(QIODevice::ReadOnly))
            QSKIP("the shared data are not beside this tree");
        const QJsonArray entries = QJsonDocument::fromJson(json.readAll()).object()[u"vulnerabilities"_s].toArray();
        Result<CsvReader> reader = CsvReader::open(folder + u".csv"_s);
        QVERIFY(reader);
        CsvRow row;
        for (const auto &entry : entries) {
            QVERIFY(reader->next(row));
            for (const QString &key : {u"cveID"_s, u"product"_s, u"shortDescription"_s, u"notes"_s}) {
                const qsizetype column = reader->headings().indexOf(key);
                QCOMPARE(QString::fromUtf8(row.text(column)).simplified(), entry[key].toString().simplified());
            }
        }
        QVERIFY(!reader->next(row));
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_CsvReader.moc"
