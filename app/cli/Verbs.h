// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Output.h"

#include <QSize>

/// The verbs of the command line: each takes what was given on it and returns the exit status. One file a verb (or a
/// family of verbs that share their words).

struct NewArguments
{
    QString file;
    QString sample;
};
int runNew(const NewArguments &arguments, const CommandContext &context);

int runInfo(const QString &file, const CommandContext &context);
int runKinds(const CommandContext &context);

struct ListArguments
{
    QString file;
    QString kind;
    QStringList where; ///< "field=value"
    QString sort;
    QString format = QStringLiteral("table");
    QString output = QStringLiteral("-");
    bool force = false;
};
int runList(const ListArguments &arguments, const CommandContext &context);

struct ChangeArguments
{
    QString file;
    QString kind;
    QString id;
    QStringList assignments; ///< "field=value"
};
int runSet(const ChangeArguments &arguments, const CommandContext &context);
int runAdd(const ChangeArguments &arguments, const CommandContext &context);
int runRemove(const ChangeArguments &arguments, const CommandContext &context);

int runUndo(const QString &file, int count, const CommandContext &context);
int runRedo(const QString &file, int count, const CommandContext &context);
int runHistory(const QString &file, const CommandContext &context);
/// `before` and `after` are project files; one of them may be "baseline:NAME", a baseline kept in the other.
int runDiff(const QString &before, const QString &after, const CommandContext &context);
int runVerify(const QString &file, const CommandContext &context);
/// Problems in the drawing and in what stands around it; status Findings where any is open.
int runCheck(const QString &file, const CommandContext &context);
int runRisks(const QString &file, const CommandContext &context);
struct LossArguments
{
    QString file;
    int years = 0;
    qint64 seed = 0;
};
int runLosses(const LossArguments &arguments, const CommandContext &context);
int runAgreement(const QString &file, const CommandContext &context);
struct SessionArguments
{
    QString file;
    QString action; ///< start, status, open, ballot, reveal, consensus, park, close, recover
    QString item;   ///< position or id; empty = the open one
    QString session; ///< id or name; empty = the newest that is not closed
    QString name;
    QStringList participants; ///< "NAME:TEAM[:ROLE]"
    QStringList items;        ///< scenarios, "high", "all"; with `framework` its rows
    QString framework;
    QString scope;
    QString state = QStringLiteral("today");
    int categories = 1;
    bool fixedFromHazop = false;
    bool namesHidden = false;
    QString timeFrame;
    QString as;
    QString value;
    QString confidence;
    QString reason;
    QString remark;
    QString minority;
    QString actions;
    QString word;
    QString from; ///< ballot: a returned ballot file
    QString to;   ///< ballot: where the ballot file of the person goes
    bool force = false;
};
int runSession(const SessionArguments &arguments, const CommandContext &context);
struct OutageArguments
{
    QString file;
    QStringList down; ///< assets, services, functions: ids, tags, names
    std::optional<qint64> minutes; ///< none = without end
};
int runOutage(const OutageArguments &arguments, const CommandContext &context);
struct FlowsArguments
{
    QString file;
    QString firewall; ///< "csv" or "text": suggested rules are written as well; empty = none
    QString output = QStringLiteral("-");
    bool force = false;
};
/// Observed traffic against what zones and conduits intend.
int runFlows(const FlowsArguments &arguments, const CommandContext &context);
struct PathsArguments
{
    QString file;
    QString from; ///< zone, asset or "internet"
    QString to;   ///< empty where `reach`
    bool reach = false; ///< step by step all that `from` reaches
    QStringList close;  ///< conduits
    QStringList raise;  ///< "ZONE=LEVEL"
    QStringList lose;   ///< assets
};
int runPaths(const PathsArguments &arguments, const CommandContext &context);
struct ServeArguments
{
    QString file;
    QString session; ///< id or name; empty = the newest that is not closed
    QString bind;    ///< empty = the first address of the local network
    int port = 0;
    bool https = false;
    bool admitAll = false;
};
int runServe(const ServeArguments &arguments, const CommandContext &context);
int runFrameworks(const QString &file, const CommandContext &context);
int runSl(const QString &file, const CommandContext &context);
struct ProfileArguments
{
    QString file;
    QString framework;
    QString scope; ///< zone or conduit; empty = the site
    QString workbook; ///< a worksheet to fill in is written here instead; "-" is standard output
    bool force = false;
};
int runProfile(const ProfileArguments &arguments, const CommandContext &context);

struct ScreenshotArguments
{
    QString file;
    QString folder;
    QSize size {1366, 768};
    bool dark = false;
};
int runScreenshots(const ScreenshotArguments &arguments, const CommandContext &context);

struct DiagramArguments
{
    QString file;
    QString format; ///< svg, png, pdf, drawio; empty = by the ending of `output`, else svg
    QString output;
    QSize size {}; ///< of a PNG, in pixels; invalid = twice the drawing's own
    bool force = false;
    QString paper; ///< of a PDF: a4 to a0
    bool isTiled = false;
    QString sheet; ///< a4 or a3
};
int runDiagram(const DiagramArguments &arguments, const CommandContext &context);

struct ReportArguments
{
    QString file;
    QString reportTemplate;
    QString output;
    bool force = false;
    QString format = QStringLiteral("pdf");
    QString only;    ///< "zone:NAME"; empty = all
    QString dialect; ///< it, ot or both
};
int runReport(const ReportArguments &arguments, const CommandContext &context);

struct ExportArguments
{
    QString file;
    QString format = QStringLiteral("json");
    QString model = QStringLiteral("assessment-results"); ///< of OSCAL: or "poam"
    QString output = QStringLiteral("-");
    bool force = false;
};
int runExport(const ExportArguments &arguments, const CommandContext &context);

struct ImportArguments
{
    QString file;
    QStringList sources;
    QString format = QStringLiteral("auto");
    QString map;
    bool accept = false;
    bool dryRun = false;
    bool strict = false;
};
int runImport(const ImportArguments &arguments, const CommandContext &context);
int runStaged(const QString &file, const CommandContext &context);
int runAccept(const QString &file, const QStringList &ids, bool all, const CommandContext &context);
