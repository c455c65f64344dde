// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/FileImport.h"

#include "core/exchange/FlowCsv.h"
#include "core/exchange/ForeignFile.h"
#include "core/exchange/TrafficImport.h"
#include "ui/assets/FoundReview.h"
#include "ui/assets/ImportAssistant.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

QString importWords(const char *text)
{
    return QCoreApplication::translate("FileImport", text);
}

/// Runs the reading in a worker; the window goes on being drawn, and Cancel is heard.
Result<ObservedTraffic> readWithProgress(const QString &path, const QString &format, QWidget *parent)
{
    constexpr int whole = 1000;
    QProgressDialog progress(importWords(QT_TRANSLATE_NOOP("FileImport", "Reading %1…")).arg(QFileInfo(path).fileName()), importWords(QT_TRANSLATE_NOOP("FileImport", "Cancel")), 0, whole, parent);
    progress.setWindowTitle(importWords(QT_TRANSLATE_NOOP("FileImport", "Import")));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    progress.setAutoReset(false);
    std::stop_source stop;
    std::atomic<int> done = 0;
    const ReadControl control {stop.get_token(), [&done](double part) { done = static_cast<int>(part * whole); }};
    QFutureWatcher<Result<ObservedTraffic>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &progress, [&] {
        if (progress.wasCanceled())
            stop.request_stop();
        else
            progress.setValue(std::min(done.load(), whole - 1));
    });
    timer.start(50);
    watcher.setFuture(QtConcurrent::run([&] { return TrafficImport::read(path, format, control); }));
    loop.exec();
    return watcher.future().takeResult();
}

void importTraffic(Workbench &workbench, const QString &path, const QString &format, QWidget *parent)
{
    const Result<ObservedTraffic> traffic = readWithProgress(path, format, parent);
    if (!traffic) {
        if (traffic.error().kind != Error::Kind::Cancelled)
            workbench.report(traffic.error());
        return;
    }
    const Result<ImportOutcome> outcome = TrafficImport::write(workbench.project(), *traffic, {});
    if (!outcome) {
        workbench.report(outcome.error());
        return;
    }
    if (outcome->added + outcome->changed == 0) {
        workbench.tell(outcome->notes.isEmpty() ? importWords(QT_TRANSLATE_NOOP("FileImport", "The file shows no traffic between hosts.")) : outcome->notes.front());
        return;
    }
    QString told = importWords(QT_TRANSLATE_NOOP("FileImport", "%1 flows are new, %2 were known and are added to. Undo takes all of it back.")).arg(outcome->added).arg(outcome->changed);
    if (!outcome->skipped.empty())
        told += u' ' + importWords(QT_TRANSLATE_NOOP("FileImport", "Left out: %1, the first at %2: %3")).arg(outcome->skipped.size()).arg(outcome->skipped.front().where, outcome->skipped.front().why);
    workbench.tell(told);
}

/// What a drawing shows is guessed: it stands beside the register until somebody has looked it through.
void importDrawing(Workbench &workbench, const QString &path, QWidget *parent)
{
    const Result<ImportOutcome> outcome = ForeignFile::run(workbench.project(), {.path = path, .options = {.into = ImportOptions::Into::Staging}});
    if (!outcome)
        workbench.report(outcome.error());
    else if (outcome->added + outcome->changed == 0)
        workbench.tell(importWords(QT_TRANSLATE_NOOP("FileImport", "The drawing shows nothing that is not in the project.")));
    else
        reviewFound(workbench, outcome->skipped, parent);
}

/// A table whose columns are sources and targets with addresses.
bool isFlowTable(const QString &path)
{
    Result<CsvReader> reader = CsvReader::open(path);
    return reader && FlowCsv::looksLikeOne(*reader);
}
}

void askForImport(Workbench &workbench, QWidget *parent)
{
    const QString path = workbench.dialogs().openFile(parent, importWords(QT_TRANSLATE_NOOP("FileImport", "Import a file")),
                                                      importWords(QT_TRANSLATE_NOOP("FileImport", "Lists, captures, logs and drawings (*.csv *.txt *.tsv *.pcap *.pcapng *.cap *.log *.drawio);;All files (*)")));
    if (!path.isEmpty())
        importFile(workbench, path, parent);
}

bool canImport(const QString &path)
{
    static const QStringList endings {u"csv"_s, u"tsv"_s, u"txt"_s, u"pcap"_s, u"pcapng"_s, u"cap"_s, u"log"_s, u"drawio"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void importFile(Workbench &workbench, const QString &path, QWidget *parent)
{
    const Result<QString> format = ForeignFile::formatOf(path);
    if (!format) {
        workbench.report(format.error());
        return;
    }
    if (ForeignFile::isTraffic(*format) || (*format == "csv"_L1 && isFlowTable(path))) {
        importTraffic(workbench, path, *format, parent);
        return;
    }
    if (ForeignFile::isDrawing(*format)) {
        importDrawing(workbench, path, parent);
        return;
    }
    auto import = ImportAssistant::openWithMap(path, workbench.project());
    if (!import) {
        workbench.report(import.error());
        return;
    }
    ImportAssistant assistant(workbench, std::move(*import), parent);
    assistant.exec();
}
