// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ForeignFile.h"
#include "core/exchange/WorksheetBook.h"
#include "core/model/Answer.h"
#include "tests/core/project/TestProject.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/workbooks/") + name;
}

Result<ImportOutcome> import(TestProject &bench, const QString &path)
{
    ForeignFile::Request request {.path = path};
    return ForeignFile::run(*bench.project, request);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(content);
}

/// A worksheet as somebody handed it back: cells of the row of a requirement, by the keys of the columns.
std::vector<ReadSheet> filledIn(std::vector<ReadSheet> sheets, const QString &requirement, const QHash<QString, QString> &cells)
{
    ReadSheet &sheet = sheets.front();
    const QStringList keys = sheet.rows.front();
    for (QStringList &row : sheet.rows) {
        if (row.value(0) != requirement)
            continue;
        while (row.size() < keys.size())
            row.append(QString());
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            row[keys.indexOf(it.key())] = it.value();
    }
    return sheets;
}
}

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void whatIsWrittenIsReadBack()
    {
        const std::vector<QList<SheetCell>> cells {{u"=1+1"_s, 2.5, QDate(2026, 11, 23)}, {u"ąę\n\"x\", y"_s, SheetCell(), QDate()}};
        const WorkbookSheet sheet {.name = u"A/B: list"_s,
                                   .columns = {{.heading = u"Text"_s}, {.heading = u"Figure"_s}, {.heading = u"Day"_s}},
                                   .rows = 2,
                                   .cell = [&](qsizetype row, qsizetype column) { return cells[static_cast<size_t>(row)][column]; }};
        const QDateTime created(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
        const Result<QByteArray> bytes = Workbook::write({sheet}, created);
        QVERIFY(bytes);
        QCOMPARE(*Workbook::write({sheet}, created), *bytes);
        QTemporaryDir folder;
        writeFile(folder.filePath(u"a.xlsx"_s), *bytes);
        const auto read = Workbook::read(folder.filePath(u"a.xlsx"_s));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().name, u"A B  list"_s);
        QCOMPARE(read->front().rows[1], (QStringList {u"=1+1"_s, u"2.5"_s, u"2026-11-23"_s}));
        QCOMPARE(read->front().rows[2], (QStringList {u"ąę\n\"x\", y"_s}));
    }

    void anInventoryInAWorkbookIsImportedLikeOneInCsv()
    {
        TestProject bench;
        const Result<ImportOutcome> outcome = import(bench, fixture(u"devices.xlsx"_s));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->format, u"xlsx"_s);
        QCOMPARE(outcome->added, 2);
        const std::vector<Asset> assets = bench.project->all<Asset>();
        QCOMPARE(assets[0].name.main, u"Filter PLC"_s);
        QCOMPARE(assets[0].supportEnd, QDate(2027, 3, 1));
        QCOMPARE(assets[0].installedYear, 2019); // "day" in quotation marks makes no date
        QCOMPARE(assets[1].vendor, u"Siemens"_s);
    }

    void anOpenDocumentInPolishToo()
    {
        TestProject bench;
        const Result<ImportOutcome> outcome = import(bench, fixture(u"urzadzenia.ods"_s));
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->format, u"ods"_s);
        QCOMPARE(outcome->added, 2);
        QCOMPARE(bench.project->all<Asset>()[0].name.main, u"Sterownik filtrów"_s);
        QCOMPARE(bench.project->all<Asset>()[0].supportEnd, QDate(2027, 3, 1));
    }

    void aWorksheetIsFilledInAndReadBack()
    {
        TestProject bench;
        const Id<Zone> zone = bench.addZone(u"Filter hall"_s);
        Answer known;
        known.framework = u"iec62443-3-3"_s;
        known.requirement = u"SR 1.2"_s;
        known.scope = zone;
        known.state = AnswerState::Met;
        known.note.main = u"seen on site"_s;
        bench.add(known);
        const Frameworks frameworks(*bench.project);
        const AnswerBook book(*bench.project, *frameworks.find(u"iec62443-3-3"));
        const Result<QByteArray> bytes = WorksheetBook::write(*bench.project, book, zone, Words(Language::Polish));
        QVERIFY(bytes);
        const QString path = bench.folder.filePath(u"sheet.xlsx"_s);
        writeFile(path, *bytes);
        auto sheets = Workbook::read(path);
        QVERIFY(sheets && WorksheetBook::isOne(*sheets));
        QVERIFY(import(bench, path).has_value());
        QCOMPARE(bench.project->all<Answer>().size(), size_t(1)); // untouched, nothing changes
        *sheets = filledIn(*sheets, u"SR 1.1"_s, {{u"state"_s, u"niespełnione"_s}, {u"finding"_s, u"Jedno konto dla zmiany"_s}, {u"due"_s, u"2027-01-31"_s}});
        *sheets = filledIn(*sheets, u"SR 1.2"_s, {{u"state"_s, u"partly"_s}, {u"note"_s, QString()}});
        *sheets = filledIn(*sheets, u"SR 1.3"_s, {{u"state"_s, u"perhaps"_s}});
        const Result<ImportOutcome> outcome = WorksheetBook::read(*bench.project, *sheets, path, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->added, 1);
        QCOMPARE(outcome->changed, 1);
        QCOMPARE(outcome->skipped.size(), size_t(1));
        QVERIFY(outcome->skipped.front().why.contains(u"perhaps"_s));
        for (const Answer &answer : bench.project->all<Answer>()) {
            QCOMPARE(answer.scope, RecordId(zone));
            if (answer.requirement == "SR 1.1"_L1) {
                QCOMPARE(answer.state, AnswerState::NotMet);
                QCOMPARE(answer.due, QDate(2027, 1, 31));
                QCOMPARE(answer.answeredBy, u"Tester"_s);
            } else {
                QCOMPARE(answer.state, AnswerState::Partly);
                QCOMPARE(answer.note.main, u"seen on site"_s); // an empty cell takes nothing away
            }
        }
        QVERIFY(bench.project->undo());
        QCOMPARE(bench.project->all<Answer>().size(), size_t(1));
    }

    void damagedWorkbooksGetASentence_data()
    {
        QTest::addColumn<int>("kept");
        for (const int percent : {0, 5, 40, 80, 99})
            QTest::addRow("%d %%", percent) << percent;
    }
    void damagedWorkbooksGetASentence()
    {
        QFETCH(const int, kept);
        for (const QString &name : {u"devices.xlsx"_s, u"urzadzenia.ods"_s}) {
            TestProject bench;
            QFile file(fixture(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            const QString path = bench.folder.filePath(name);
            writeFile(path, whole.first(whole.size() * kept / 100));
            ForeignFile::Request request {.path = path, .format = name.section(u'.', 1)};
            const Result<ImportOutcome> outcome = ForeignFile::run(*bench.project, request);
            QVERIFY(!outcome); // its directory stands at the end: a part of the file is no file
            QVERIFY(!outcome.error().what.isEmpty());
            QVERIFY(bench.project->all<Asset>().empty());
        }
    }

    void realWorkbookOpens()
    {
        const QString path = QStringLiteral(TANDEM_SHARED_DATA "/10-worked-examples/csf-alma/EVD-csf-assessment-workbook.xlsx");
        if (!QFile::exists(path))
            QSKIP("../shared/data is not here");
        const auto sheets = Workbook::read(path);
        QVERIFY2(sheets.has_value(), sheets ? "" : qPrintable(sheets.error().sentence()));
        QVERIFY(!sheets->empty());
        QVERIFY(sheets->front().rows.size() > 10);
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_Workbook.moc"
