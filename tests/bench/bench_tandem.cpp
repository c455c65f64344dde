// SPDX-License-Identifier: GPL-3.0-or-later
// Speed and size, as ratios against a floor: the bare sqlite3 shell, a bare Qt window, a bare commit.
// Run by packaging/bench; absolute times of a shared machine say little.
#include "core/catalog/NewProject.h"
#include "core/exchange/CaptureFile.h"
#include "core/exchange/CsvImport.h"
#include "core/exchange/ForeignFile.h"
#include "core/exchange/FlowTable.h"
#include "core/exchange/ZeekReader.h"
#include "core/model/Answer.h"
#include "core/model/Asset.h"
#include "core/model/Scenario.h"
#include "core/model/Zone.h"
#include "core/project/TextIndex.h"
#include "core/risk/LossFigures.h"
#include "ui/print/PdfReport.h"
#include "ui/record/RecordTable.h"
#include "ui/reports/ReportTemplate.h"
#include "ui/shell/MainWindow.h"
#include "ui/worksheets/RequirementCard.h"
#include "ui/worksheets/WorksheetsPage.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int assets = 100000;

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The best of three: what else the machine does only makes a run slower.
double best(const std::function<void()> &work)
{
    return std::min({seconds(work), seconds(work), seconds(work)});
}

void ratio(const char *what, double ours, double floor, double bar)
{
    std::printf("%-58s %8.3f s  floor %7.3f s  ratio %5.2f  bar %4.2f  %s\n", what, ours, floor, ours / floor, bar, ours / floor <= bar ? "ok" : "ABOVE");
    std::fflush(stdout);
}

void figure(const char *what, double ours, double bar, const char *unit)
{
    std::printf("%-58s %8.2f %s  bar %.2f  %s\n", what, ours, unit, bar, ours <= bar ? "ok" : "ABOVE");
    std::fflush(stdout);
}

double shell(const QString &program, const QStringList &arguments)
{
    return best([&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
}

/// 30 filled columns.
void writeCsv(const QString &path, int rows)
{
    static const char *const keys[] = {"tag", "name", "class", "domain", "state", "vendor", "model", "firmware", "operatingSystem", "serial", "owner", "level",
                                       "location", "cabinet", "protocols", "criticality", "toleratedOutage", "latencyLimit", "credentials", "keySwitch",
                                       "lastBackup", "restoreTested", "engineeringTool", "projectFile", "installedYear", "designLife", "supportEnd",
                                       "replacementCost", "patchPolicy", "description"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray out;
    for (const char *key : keys)
        out += (out.isEmpty() ? "" : ",") + QByteArray(key);
    out += '\n';
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        out += "PLC-" + n + ",Filter controller " + n + ",controller,ot,inUse,Siemens,SIMATIC S7-1500 CPU 1516F,2.8." + QByteArray::number(i % 10) + ",none,SC-" + n
            + "XK77,Electrical maintenance,1,Filter hall " + QByteArray::number(i % 40) + ",K" + QByteArray::number(i % 300)
            + ",\"S7comm 102; Modbus 502\",high,15,50,shared,run,2026-01-15,2025-11-02,TIA Portal V17,filter-" + n
            + ".ap17,2013,20,2028-10-01,8200,plannedStop,\"Backwash and filtration of line " + QByteArray::number(i % 12) + "\"\n";
    }
    file.write(out);
}

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

class NoQuestions : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

void benchImport(const QTemporaryDir &folder, const QString &csv, const QString &project)
{
    const QString bare = folder.filePath(u"bare.db"_s);
    const double floor = best([&] {
        QFile::remove(bare);
        QProcess::execute(u"sqlite3"_s, {bare, u".mode csv"_s, u".import %1 t"_s.arg(csv)});
    });
    double ours = 1e9;
    for (int round = 0; round < 3; ++round) {
        QFile::remove(project);
        auto made = createEmptyProject(project, {});
        ours = std::min(ours, seconds([&] {
            auto import = CsvImport::open(csv, **made);
            CsvImport::Options options;
            if (const auto outcome = import->run(**made, options); !outcome || outcome->added != assets)
                std::printf("the import failed\n");
        }));
    }
    ratio("CSV import of 100 000 assets x 30 columns", ours, floor, 3);
}

void benchOpen(const QTemporaryDir &folder, const QString &project)
{
    const double select = shell(u"sqlite3"_s, {folder.filePath(u"bare.db"_s), u"SELECT * FROM t"_s});
    const double window = best([] {
        QWidget bare;
        bare.resize(1366, 768);
        bare.show();
        QApplication::processEvents();
    });
    NoQuestions questions;
    double ours = 1e9;
    double memory = 0;
    for (int round = 0; round < 3; ++round) {
        const qint64 before = residentBytes();
        MainWindow main(Preferences {}, questions);
        main.show();
        QApplication::processEvents();
        const qint64 empty = residentBytes();
        ours = std::min(ours, seconds([&] {
            main.openProject(project);
            QApplication::processEvents();
        }));
        main.project()->finishLoading();
        QApplication::processEvents();
        if (round == 0)
            memory = static_cast<double>(residentBytes() - empty) / assets;
        Q_UNUSED(before)
    }
    ratio("Open 100 000 assets to first rows", ours, select + window, 1.5);
    figure("Memory an asset above the empty window", memory / 1000, 2.5, "kB");
}

void benchTable(const QString &path)
{
    auto project = Project::open(path, {});
    NoQuestions questions;
    Workbench workbench(**project, Words(Language::English), Dialect::Ot, questions);
    RecordTableModel model(workbench, Asset::kind());
    model.setFilter(u"zzz"_s);
    double worst = 0;
    QString typed;
    for (const QChar c : u"siemens filter 77"_s) {
        typed += c;
        worst = std::max(worst, seconds([&] { model.setFilter(typed); }));
    }
    figure("Worst key in the filter of 100 000 rows", worst * 1000, 16, "ms");
    model.setFilter({});
    double slowest = 0;
    for (int column = 0; column < model.columnCount(); ++column)
        slowest = std::max(slowest, std::min(seconds([&] { model.sort(column, Qt::AscendingOrder); }), seconds([&] { model.sort(column, Qt::DescendingOrder); })));
    figure("Slowest column to sort, 100 000 rows", slowest * 1000, 150, "ms");
}

void benchEdit(const QTemporaryDir &folder)
{
    constexpr int rounds = 60;
    const QString path = folder.filePath(u"edit.tandem"_s);
    auto project = createSampleProject(path, u"waterworks"_s, {});
    auto bare = Sqlite::open(folder.filePath(u"commit.db"_s), Sqlite::Mode::Create);
    (void)(*bare)->execute("PRAGMA journal_mode=DELETE; CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT); INSERT INTO t VALUES(1, '')");
    int n = 0;
    const double floor = best([&] {
        for (int i = 0; i < rounds; ++i)
            (void)(*bare)->execute("UPDATE t SET v = 'value " + QByteArray::number(++n) + "' WHERE id = 1");
    });
    const RecordId id = (*project)->store(Asset::kind()).idAt(0);
    const int field = Asset::kind().indexOf(u"firmware");
    const double ours = best([&] {
        for (int i = 0; i < rounds; ++i)
            (void)(*project)->setValue(Asset::kind(), id, field, u"value %1"_s.arg(++n));
    });
    ratio("One edit with journal and fsync (60 of them)", ours, floor, 2);
}

void benchReport(const QTemporaryDir &folder)
{
    auto project = createSampleProject(folder.filePath(u"report.tandem"_s), u"waterworks"_s, {});
    const double ours = best([&] {
        const PdfReport report(reportTemplates().front().make(**project, Words(Language::English), {}), reportDrawings(**project));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        (void)report.write(out);
    });
    figure("Audit report of the sample plant", ours, 1.5, "s");
}

void benchReportGrowth(const QTemporaryDir &folder)
{
    for (const int rows : {1000, 10000, 100000}) {
        const QString csv = folder.filePath(u"grow-%1.csv"_s.arg(rows));
        writeCsv(csv, rows);
        auto project = createEmptyProject(folder.filePath(u"grow-%1.tandem"_s.arg(rows)), {});
        auto import = CsvImport::open(csv, **project);
        (void)import->run(**project, {});
        const double took = seconds([&] {
            const PdfReport report(reportTemplates().front().make(**project, Words(Language::English), {}), reportDrawings(**project));
            (void)report.writeFile(folder.filePath(u"grow-%1.pdf"_s.arg(rows)));
        });
        std::printf("Audit report of %6d assets %34.2f s  %.1f us an asset, %lld MB resident\n", rows, took, took * 1e6 / rows, static_cast<long long>(residentBytes() / 1000000));
        std::fflush(stdout);
    }
}

/// 300 zones with all 100 rows of IEC 62443-3-3 answered, and 500 scenarios scored in three states.
Result<void> addLargeAssessment(Edit &edit)
{
    const Framework &levels = *std::ranges::find(Frameworks::program(), u"iec62443-3-3"_s, &Framework::id);
    std::vector<Id<Zone>> zones;
    for (int i = 0; i < 300; ++i) {
        Zone zone;
        zone.name.main = u"Zone %1"_s.arg(i);
        zone.slT = SecurityLevelVector {{2, 2, 2, 1, 2, 2, 2}};
        zones.push_back(*edit.add(zone));
        for (const Requirement &row : levels.rows()) {
            if (!row.isAnswerable())
                continue;
            Answer answer;
            answer.framework = levels.id;
            answer.requirement = row.id;
            answer.scope = zones.back();
            answer.state = static_cast<AnswerState>(1 + (i + row.id.size()) % 4);
            if (auto added = edit.add(answer); !added)
                return std::unexpected(added.error());
        }
    }
    for (int i = 0; i < 500; ++i) {
        Scenario scenario;
        scenario.number = u"R-%1"_s.arg(i);
        scenario.title.main = u"Scenario %1"_s.arg(i);
        scenario.scope = zones[static_cast<size_t>(i) % zones.size()];
        for (RiskState *state : {&scenario.unmitigated, &scenario.today, &scenario.target}) {
            state->likelihood = 1 + i % 5;
            for (auto &consequence : state->consequences)
                consequence = 1 + (i / 5) % 5;
        }
        if (auto added = edit.add(scenario); !added)
            return std::unexpected(added.error());
    }
    return {};
}

/// One answer with every page open, less the same edit with nobody watching: what the program works out as one types.
void benchWorksheets(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"worksheets.tandem"_s);
    {
        auto project = createEmptyProject(path, {});
        if (const auto done = (*project)->edit(u"Large assessment"_s, addLargeAssessment); !done)
            std::printf("the assessment could not be made: %s\n", qPrintable(done.error().sentence()));
    }
    constexpr int rounds = 20;
    double alone = 1e9;
    {
        auto project = Project::open(path, {});
        const RecordId id = (*project)->store(Answer::kind()).idAt(5);
        const int field = Answer::kind().indexOf(u"state");
        for (int i = 0; i < rounds; ++i)
            alone = std::min(alone, seconds([&] { (void)(*project)->setValue(Answer::kind(), id, field, Value(i % 2 ? u"met"_s : u"notMet"_s)); }));
    }
    NoQuestions questions;
    MainWindow window(Preferences {}, questions);
    window.show();
    window.openProject(path);
    window.project()->finishLoading();
    for (const QString &key : {u"risks"_s, u"assets"_s})
        window.showWorkspace(key);
    const double opened = seconds([&] {
        window.showWorkspace(u"worksheets"_s);
        QApplication::processEvents();
    });
    figure("Opening the worksheets of 300 zones", opened * 1000, 150, "ms");
    auto &page = *qobject_cast<WorksheetsPage *>(window.page(u"worksheets"_s));
    page.showFramework(u"iec62443-3-3"_s);
    page.showScope(window.project()->store(Zone::kind()).idAt(7));
    for (const char *view : {"sheetView", "levelsView", "chartView"}) {
        page.findChild<QPushButton *>(QString::fromLatin1(view))->click();
        QApplication::processEvents();
        double watched = 1e9;
        for (int i = 0; i < rounds; ++i) {
            watched = std::min(watched, seconds([&] {
                page.card().answer(i % 2 ? AnswerState::Met : AnswerState::NotMet);
                QApplication::processEvents();
            }));
        }
        figure(qPrintable(u"After one answer, %1 (300 x 100 rows, 500 scenarios)"_s.arg(QString::fromLatin1(view))), (watched - alone) * 1000, 10, "ms");
    }
}

void benchFigures(const QTemporaryDir &folder)
{
    const LossRange range {{}, {50'000, 2'000'000}, {0.05, 0.8}};
    figure("1 000 000 years drawn for one scenario", seconds([&] { (void)LossFigures::simulate({&range, 1}, 1'000'000); }), 1, "s");
    const QString catalogue = QStringLiteral(TANDEM_SOURCE_DIR "/../shared/data/02-oscal-catalogs/NIST_SP-800-53_rev5_LOW-baseline-resolved-profile_catalog-min.json");
    if (!QFile::exists(catalogue)) {
        std::printf("OSCAL catalogue: not measured, the shared data is not here\n");
        return;
    }
    auto project = createEmptyProject(folder.filePath(u"oscal.tandem"_s), {});
    figure("OSCAL catalogue of SP 800-53 rev 5 read in", seconds([&] {
               if (const auto outcome = ForeignFile::run(**project, {.path = catalogue}); !outcome)
                   std::printf("it was refused: %s\n", qPrintable(outcome.error().sentence()));
           }), 1, "s");
}

/// Frames of Ethernet, IPv4 and TCP: polling of 200 controllers by ten stations, requests and answers of 60 to 1 000 bytes.
void writeCapture(const QString &path, int packets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const auto little = [](quint32 value) { return QByteArray(reinterpret_cast<const char *>(&value), 4); };
    QByteArray out = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000");
    QByteArray frame = QByteArray::fromHex("020000000002020000000001080045000000000040004006000000000000000000000000000000000000000000005018200000000000");
    frame += QByteArray::fromHex("000100000006010300000010") + QByteArray(1000, 'x');
    const auto put = [&frame](qsizetype at, int value) {
        frame[at] = static_cast<char>(value >> 8);
        frame[at + 1] = static_cast<char>(value & 255);
    };
    for (int i = 0; i < packets; ++i) {
        const int pair = (i / 2 * 7) % 2000;
        const bool isAnswer = i % 2 == 1;
        const int payload = isAnswer ? 200 + i % 800 : 12;
        put(16, 40 + payload);
        const int station = 0x0a00, controller = 0x0a01;
        put(26, isAnswer ? controller : station);
        put(28, isAnswer ? pair % 200 : pair / 200);
        put(30, isAnswer ? station : controller);
        put(32, isAnswer ? pair / 200 : pair % 200);
        put(34, isAnswer ? 502 : 50000);
        put(36, isAnswer ? 50000 : 502);
        const auto size = static_cast<quint32>(54 + payload);
        out += little(static_cast<quint32>(1'700'000'000 + i / 1000)) + little(static_cast<quint32>(i % 1000) * 1000) + little(size) + little(size) + frame.first(static_cast<qsizetype>(size));
        if (out.size() > (1 << 22)) {
            file.write(out);
            out.clear();
        }
    }
    file.write(out);
}

void writeConnLog(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray out = "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tconn\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice"
                     "\tduration\torig_bytes\tresp_bytes\tconn_state\tlocal_orig\tlocal_resp\tmissed_bytes\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\ttunnel_parents\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        out += QByteArray::number(1'700'000'000 + i / 20) + ".123456\tC" + n + "\t10.0." + QByteArray::number(i % 10) + ".7\t" + QByteArray::number(49152 + i % 16000) + "\t10.1." + QByteArray::number(i % 7) + '.'
            + QByteArray::number(i % 200) + (i % 3 == 0 ? "\t502\ttcp\tmodbus" : i % 3 == 1 ? "\t102\ttcp\tcotp,s7comm" : "\t123\tudp\tntp")
            + "\t0.006324\t292\t393\tSF\tT\tT\t0\tShADadFf\t50\t2900\t48\t2897\t-\n";
        if (out.size() > (1 << 22)) {
            file.write(out);
            out.clear();
        }
    }
    file.write(out);
}

double readConnLog(const QString &path, quint64 rows)
{
    return best([&] {
        FlowTable table;
        if (!Zeek::read(path, table, {}) || table.conversations() != rows)
            std::printf("the log was not read\n");
    });
}

void benchTraffic(const QTemporaryDir &folder)
{
    constexpr int packets = 1'000'000;
    const QString capture = folder.filePath(u"plant.pcap"_s);
    writeCapture(capture, packets);
    quint64 bytes = 0;
    const double bare = best([&] {
        (void)CaptureFile::packets(capture, [&bytes](int, qint64, std::span<const uchar> packet, quint32, quint64) {
            bytes += packet.size();
            return true;
        });
    });
    const double read = best([&] {
        FlowTable table;
        if (!CaptureFile::read(capture, table, {}) || table.packets() != packets || table.flows().size() != 2000)
            std::printf("the capture was not read\n");
    });
    ratio("Flows of a capture, 1 000 000 packets (floor: libpcap)", read, bare, 3);
    auto project = createEmptyProject(folder.filePath(u"traffic.tandem"_s), {});
    const double whole = seconds([&] {
        if (const auto outcome = ForeignFile::run(**project, {.path = capture}); !outcome || outcome->added != 2000)
            std::printf("the capture was not imported\n");
    });
    if (const QString tshark = QStandardPaths::findExecutable(u"tshark"_s); !tshark.isEmpty()) {
        const double theirs = shell(tshark, {u"-r"_s, capture, u"-q"_s, u"-z"_s, u"conv,tcp"_s, u"-z"_s, u"conv,udp"_s});
        ratio("Capture into the project (floor: tshark, conversations)", whole, theirs, 0.1);
    } else {
        std::printf("Capture into the project, hash and all %24.3f s; tshark is not installed\n", whole);
    }
    QFile::remove(capture);
    const QString tenth = folder.filePath(u"tenth.log"_s);
    const QString log = folder.filePath(u"conn.log"_s);
    writeConnLog(tenth, 100'000);
    writeConnLog(log, 1'000'000);
    const double small = readConnLog(tenth, 100'000);
    const qint64 before = residentBytes();
    const double large = readConnLog(log, 1'000'000);
    ratio("Zeek conn.log of 1 000 000 lines (floor: ten times a tenth)", large, small * 10, 1.3);
    figure("Memory that the log of 1 000 000 lines adds", static_cast<double>(residentBytes() - before) / 1e6, 30, "MB");
}
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(application, Theme::Choice::Light);
    const QTemporaryDir folder;
    if (QApplication::arguments().contains(u"--traffic"_s)) {
        benchTraffic(folder);
        return 0;
    }
    const QString csv = folder.filePath(u"assets.csv"_s);
    const QString project = folder.filePath(u"large.tandem"_s);
    writeCsv(csv, assets);
    benchImport(folder, csv, project);
    benchOpen(folder, project);
    benchTable(project);
    benchEdit(folder);
    benchWorksheets(folder);
    benchFigures(folder);
    benchTraffic(folder);
    benchReport(folder);
    if (!QApplication::arguments().contains(u"--quick"_s))
        benchReportGrowth(folder);
    return 0;
}
