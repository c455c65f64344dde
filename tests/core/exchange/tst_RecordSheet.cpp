// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/exchange/CsvImport.h"
#include "core/exchange/Heading.h"
#include "core/exchange/HeadingGuess.h"
#include "core/exchange/RecordSheet.h"

#include "tests/core/project/TestProject.h"

#include <QProcess>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

RecordSheet tableOf(const Project &project, const RecordKind &kind, RecordSheet::Texts texts = RecordSheet::Texts::Stored)
{
    const RecordStore &records = project.store(kind);
    return {.project = project, .records = records, .rows = RecordSheet::allRows(records), .texts = texts};
}

QString writtenTo(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"table.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

Result<ImportOutcome> importInto(TestProject &test, const QByteArray &csv, const RecordKind &kind)
{
    const QByteArray map = "{\"kind\":\"" + QByteArray(kind.key()) + "\"}";
    Result<CsvImport> import = CsvImport::open(writtenTo(test.folder, csv), *test.project, map);
    if (!import)
        return std::unexpected(import.error());
    return import->run(*test.project, {.strict = true});
}
}

class TestRecordSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_sample;

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        auto made = createSampleProject(m_folder.filePath(u"sample.tandem"_s), u"waterworks"_s, TestProject::options());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence()));
        m_sample = std::move(*made);
    }

    void everyKindOfTheSampleIsReadBackAsItWas_data()
    {
        QTest::addColumn<bool>("inWords");
        QTest::newRow("stored texts") << false;
        QTest::newRow("words") << true;
    }
    void everyKindOfTheSampleIsReadBackAsItWas()
    {
        QFETCH(bool, inWords);
        TestProject copy;
        for (const RecordKind *kind : m_sample->kinds()) {
            if (!HeadingGuess::comesFromTables(*kind) && qstrcmp(kind->key(), "placement") != 0)
                continue;
            const RecordSheet table = tableOf(*m_sample, *kind, inWords ? RecordSheet::Texts::Words : RecordSheet::Texts::Stored);
            const Result<ImportOutcome> outcome = importInto(copy, csvOf(table), *kind);
            QVERIFY2(outcome.has_value(), qPrintable(kind->keyText() + u": "_s + (outcome ? QString() : outcome.error().sentence())));
            QCOMPARE(outcome->added, table.rows.size());
            QVERIFY2(outcome->notes.isEmpty(), qPrintable(outcome->notes.join(u'\n')));
            const RecordStore &records = copy.project->store(*kind);
            for (int row = 0; row < table.records.count(); ++row) {
                const Record before = table.records.record(row);
                const Record after = records.record(records.rowOf(before.id));
                for (size_t field = 0; field < before.cells.size(); ++field) {
                    if (!kind->field(static_cast<int>(field)).has(FieldFlag::ReadOnly))
                        QCOMPARE(after.cells[field].toText(), before.cells[field].toText());
                }
            }
        }
        QVERIFY(copy.project->verify().empty());
    }

    void readingItBackIntoItsOwnProjectChangesNothing()
    {
        for (const RecordKind *kind : m_sample->kinds()) {
            if (!HeadingGuess::comesFromTables(*kind) || m_sample->store(*kind).count() == 0)
                continue;
            Result<CsvImport> import = CsvImport::open(writtenTo(m_folder, csvOf(tableOf(*m_sample, *kind))), *m_sample);
            QVERIFY2(import.has_value(), kind->key());
            QCOMPARE(import->map().kind().keyText(), kind->keyText()); // guessed from the headings
            const auto preview = import->preview({});
            QVERIFY(preview);
            QCOMPARE(preview->outcome.same, m_sample->store(*kind).count());
        }
    }

    void everyHeadingIsKnownAgainInBothLanguages()
    {
        const Synonyms synonyms(Kinds::all());
        for (const RecordKind *kind : Kinds::all()) {
            for (const Field &field : kind->fields()) {
                if (field.has(FieldFlag::ReadOnly) || !HeadingGuess::comesFromTables(*kind))
                    continue;
                for (const Language language : {Language::English, Language::Polish}) {
                    const QString label = field.labelIn(Words(language));
                    QVERIFY2(synonyms.meaning(*kind, wholeHeading(label)).column == field.keyText(),
                             qPrintable(kind->keyText() + u'.' + field.keyText() + u" is not known by "_s + label));
                }
            }
        }
    }

    void formulasAreMadeHarmlessAndComeBackAsTheyWere()
    {
        const QStringList names {u"=HYPERLINK(\"http://x\")"_s, u"+1+1"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"'=quoted"_s, u"''-x"_s, u"-40"_s, u"'plain"_s,
                                 u"a;b,c\"d"_s, u"N/A"_s, u"-"_s, u"none"_s};
        TestProject test;
        for (const QString &name : names) {
            Asset asset;
            asset.tag = u"T"_s + name;
            asset.name.main = name;
            asset.description.main = name + u"\r\nsecond line \n"_s;
            test.add(asset);
        }
        const QByteArray csv = csvOf(tableOf(*test.project, Asset::kind()));
        Result<CsvReader> reader = CsvReader::fromBytes(csv, u"out.csv"_s);
        const qsizetype column = reader->headings().indexOf(u"name"_s);
        CsvRow row;
        while (reader->next(row)) {
            const QByteArrayView cell = row.text(column);
            const bool isNumber = cell == "-40";
            QVERIFY2(isNumber || !QByteArrayView("=+-@").contains(cell.front()) || cell == "-", cell.toByteArray().constData());
        }
        TestProject copy;
        QVERIFY(importInto(copy, csv, Asset::kind()));
        const RecordStore &records = copy.project->store(Asset::kind());
        QCOMPARE(records.count(), names.size());
        for (int i = 0; i < records.count(); ++i) {
            QCOMPARE(records.as<Asset>(i).name.main, names[i]);
            QCOMPARE(records.as<Asset>(i).description.main, names[i] + u"\r\nsecond line \n"_s);
        }
    }

    void aZoneMayStandBelowItsParts()
    {
        TestProject test;
        QVERIFY(importInto(test, "Name,Part of zone,Type\nCell 1,Plant,cell\nCell 2,Plant,cell\nPlant,,control\n", Zone::kind()));
        const std::vector<Zone> zones = test.project->all<Zone>();
        QCOMPARE(zones.size(), size_t(3));
        QCOMPARE(zones[0].parent, zones[2].id);
        QCOMPARE(zones[1].parent, zones[2].id);
        QVERIFY(test.project->verify().empty());
        QVERIFY(test.project->undo());
        QVERIFY(test.project->all<Zone>().empty());
        QVERIFY(test.project->redo());
        QCOMPARE(test.project->all<Zone>().at(0).parent, zones[2].id);
    }

    void aByteOrderMarkAndSemicolonsSuitExcel()
    {
        const QByteArray csv = csvOf(tableOf(*m_sample, Zone::kind(), RecordSheet::Texts::Words), ';', true);
        QVERIFY(csv.startsWith("\xef\xbb\xbfid;Name;"));
        Result<CsvReader> reader = CsvReader::fromBytes(csv, u"zones.csv"_s);
        QVERIFY(reader);
        QCOMPARE(reader->headings().first(), u"id"_s);
    }

    void aWorkbookHasTypedCellsAndAFrozenHeadingRow()
    {
        const Result<QByteArray> xlsx = xlsxOf(tableOf(*m_sample, Asset::kind(), RecordSheet::Texts::Words));
        QVERIFY(xlsx);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"assets.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*xlsx), xlsx->size());
        file.close();
        QProcess unzip;
        unzip.start(u"python3"_s, {u"-c"_s, u"import zipfile,sys; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"_s,
                                   file.fileName()});
        if (!unzip.waitForFinished() || unzip.exitCode() != 0)
            QSKIP("no Python here to unpack the workbook with");
        const QByteArray sheet = unzip.readAllStandardOutput();
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter"));
        QVERIFY(!sheet.contains("<f>"));
        QXmlStreamReader xml(sheet);
        int numbers = 0;
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"c")
                continue;
            ++(xml.attributes().value("t"_L1) == "inlineStr"_L1 || xml.attributes().value("t"_L1) == "s"_L1 ? texts : numbers);
        }
        QVERIFY(!xml.hasError());
        QVERIFY(numbers > 100 && texts > 500);
    }

    void theSameRecordsMakeTheSameWorkbook()
    {
        const RecordSheet table = tableOf(*m_sample, Zone::kind());
        const Result<QByteArray> first = xlsxOf(table);
        const Result<QByteArray> second = xlsxOf(table);
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }
};

QTEST_GUILESS_MAIN(TestRecordSheet)
#include "tst_RecordSheet.moc"
