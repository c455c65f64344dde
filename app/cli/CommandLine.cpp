// SPDX-License-Identifier: GPL-3.0-or-later
// The options of all verbs; the only place that includes CLI11.
#include "app/cli/CommandLine.h"

#include "app/cli/Verbs.h"

#include "core/risk/LossFigures.h"
#include "core/workshop/RoomServer.h"

#include <QCoreApplication>
#include <QTranslator>

#include <CLI/CLI.hpp>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Texts of the help in the program's language.
std::string help(const char *text)
{
    return QCoreApplication::translate("CommandLine", text).toStdString();
}

/// CLI11 fills standard strings; these copy into Qt's when the verb runs.
QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QStringList qt(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(qt(text));
    return list;
}

/// What every verb may be given.
struct CommonOptions
{
    bool json = false;
    std::string language;

    [[nodiscard]] CommandContext context() const
    {
        const std::optional<Language> chosen = languageFromCode(qt(language));
        return {.words = Words(chosen.value_or(systemLanguage())), .json = json};
    }
};

class VerbTable
{
public:
    explicit VerbTable(CLI::App &app)
        : m_app(app)
    {
    }

    /// A verb with its common options; run it by finish().
    CLI::App *verb(const char *name, const char *description, bool json = true)
    {
        CLI::App *command = m_app.add_subcommand(name, help(description));
        command->fallthrough(false);
        command->add_option("--lang", m_common.language, help(QT_TRANSLATE_NOOP("CommandLine", "Language of all texts: en or pl")))
            ->check(CLI::IsMember({"en", "pl"}));
        if (json)
            command->add_flag("--json", m_common.json, help(QT_TRANSLATE_NOOP("CommandLine", "Print one JSON object or array")));
        return command;
    }
    CLI::Option *file(CLI::App *command, std::string &target)
    {
        return command->add_option("FILE", target, help(QT_TRANSLATE_NOOP("CommandLine", "The project file")))->required();
    }
    CommandContext context() const { return m_common.context(); }

private:
    CLI::App &m_app;
    CommonOptions m_common;
};

/// What the verb session is given beyond the common ones.
struct GivenSession
{
    std::string action;
    std::string item;
    std::string session;
    std::string name;
    std::vector<std::string> participants;
    std::vector<std::string> items;
    std::string framework;
    std::string scope;
    std::string state = "today";
    int categories = 1;
    bool fixedFromHazop = false;
    bool namesHidden = false;
    std::string timeFrame;
    std::string as;
    std::string value;
    std::string confidence;
    std::string reason;
    std::string remark;
    std::string minority;
    std::string actions;
    std::string word;
    std::string from;
    std::string to;
    bool force = false;

    [[nodiscard]] SessionArguments arguments(const std::string &file) const
    {
        return {qt(file), qt(action), qt(item), qt(session), qt(name), qt(participants), qt(items), qt(framework), qt(scope), qt(state), categories, fixedFromHazop,
                namesHidden, qt(timeFrame), qt(as), qt(value), qt(confidence), qt(reason), qt(remark), qt(minority), qt(actions), qt(word), qt(from), qt(to), force};
    }
};

/// Everything that the verbs' options are read into.
struct Given
{
    std::string file;
    std::string kind;
    std::string id;
    std::string sample;
    std::string sort;
    std::string format;
    std::string output = "-";
    std::vector<std::string> where;
    std::vector<std::string> assignments;
    int count = 1;
    int years = static_cast<int>(LossFigures::defaultYears);
    qint64 seed = static_cast<qint64>(LossFigures::defaultSeed);
    std::string map;
    std::vector<std::string> names;
    std::optional<int> minutes;
    std::vector<std::string> closed;
    std::vector<std::string> raised;
    std::vector<std::string> lost;
    bool reach = false;
    bool accept = false;
    bool dryRun = false;
    bool strict = false;
    std::string reportTemplate = "audit";
    std::string size = "1366x768";
    std::string theme = "light";
    std::string paper = "a3";
    std::string sheet = "a4";
    bool tiled = false;
    bool force = false;
    GivenSession session;
};

using Status = std::optional<int>;

void addProjectVerbs(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *create = verbs.verb("new", QT_TRANSLATE_NOOP("CommandLine", "Create a project, empty or the sample plant"));
    verbs.file(create, given.file);
    create->add_option("--sample", given.sample, help(QT_TRANSLATE_NOOP("CommandLine", "Sample plant: waterworks")));
    create->callback([&] { status = runNew({qt(given.file), qt(given.sample)}, verbs.context()); });

    CLI::App *info = verbs.verb("info", QT_TRANSLATE_NOOP("CommandLine", "Say what a project holds"));
    verbs.file(info, given.file);
    info->callback([&] { status = runInfo(qt(given.file), verbs.context()); });

    CLI::App *verify = verbs.verb("verify", QT_TRANSLATE_NOOP("CommandLine", "Check database, schema and the journal's hash chain"));
    verbs.file(verify, given.file);
    verify->callback([&] { status = runVerify(qt(given.file), verbs.context()); });
}

void addRecordVerbs(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *kinds = verbs.verb("kinds", QT_TRANSLATE_NOOP("CommandLine", "List the kinds of record and their fields"));
    kinds->callback([&] { status = runKinds(verbs.context()); });

    const auto kind = [&](CLI::App *command) {
        command->add_option("KIND", given.kind, help(QT_TRANSLATE_NOOP("CommandLine", "Kind of record: asset, zone, …")))->required();
    };
    const auto id = [&](CLI::App *command) {
        command->add_option("ID", given.id, help(QT_TRANSLATE_NOOP("CommandLine", "Id, or unique tag, number or name")))->required();
    };
    const auto assignments = [&](CLI::App *command) {
        command->add_option("ASSIGNMENTS", given.assignments, help(QT_TRANSLATE_NOOP("CommandLine", "FIELD=VALUE: fields and their new values")))
            ->required()
            ->option_text("FIELD=VALUE ...");
    };

    CLI::App *list = verbs.verb("list", QT_TRANSLATE_NOOP("CommandLine", "List the records of one kind"));
    verbs.file(list, given.file);
    kind(list);
    list->add_option("--where", given.where, help(QT_TRANSLATE_NOOP("CommandLine", "Only records with FIELD=VALUE; may be given again")))
        ->allow_extra_args(false);
    list->add_option("--sort", given.sort, help(QT_TRANSLATE_NOOP("CommandLine", "Field to sort by")));
    list->add_option("--format", given.format, help(QT_TRANSLATE_NOOP("CommandLine", "json, csv, xlsx or table")))
        ->check(CLI::IsMember({"json", "csv", "xlsx", "table"}));
    list->add_option("-o,--output", given.output, help(QT_TRANSLATE_NOOP("CommandLine", "File to write; - is standard output")));
    list->add_flag("--force", given.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    list->callback([&] {
        const CommandContext context = verbs.context();
        const QString format = given.format.empty() ? (context.json ? u"json"_s : u"table"_s) : qt(given.format);
        status = runList({qt(given.file), qt(given.kind), qt(given.where), qt(given.sort), format, qt(given.output), given.force}, context);
    });

    CLI::App *set = verbs.verb("set", QT_TRANSLATE_NOOP("CommandLine", "Change fields of a record"));
    verbs.file(set, given.file);
    kind(set);
    id(set);
    assignments(set);
    set->callback([&] { status = runSet({qt(given.file), qt(given.kind), qt(given.id), qt(given.assignments)}, verbs.context()); });

    CLI::App *add = verbs.verb("add", QT_TRANSLATE_NOOP("CommandLine", "Add a record and print its id"));
    verbs.file(add, given.file);
    kind(add);
    assignments(add);
    add->callback([&] { status = runAdd({qt(given.file), qt(given.kind), {}, qt(given.assignments)}, verbs.context()); });

    CLI::App *remove = verbs.verb("remove", QT_TRANSLATE_NOOP("CommandLine", "Remove a record and all links to it"));
    verbs.file(remove, given.file);
    kind(remove);
    id(remove);
    remove->callback([&] { status = runRemove({qt(given.file), qt(given.kind), qt(given.id), {}}, verbs.context()); });
}

void addJournalVerbs(VerbTable &verbs, Given &given, Status &status)
{
    const auto count = [&](CLI::App *command) {
        command->add_option("N", given.count, help(QT_TRANSLATE_NOOP("CommandLine", "How many changes")))->check(CLI::PositiveNumber);
    };
    CLI::App *undo = verbs.verb("undo", QT_TRANSLATE_NOOP("CommandLine", "Take back the newest changes; each undo is an entry itself"));
    verbs.file(undo, given.file);
    count(undo);
    undo->callback([&] { status = runUndo(qt(given.file), given.count, verbs.context()); });

    CLI::App *redo = verbs.verb("redo", QT_TRANSLATE_NOOP("CommandLine", "Bring back what was undone"));
    verbs.file(redo, given.file);
    count(redo);
    redo->callback([&] { status = runRedo(qt(given.file), given.count, verbs.context()); });

    CLI::App *history = verbs.verb("history", QT_TRANSLATE_NOOP("CommandLine", "Print the journal"));
    verbs.file(history, given.file);
    history->callback([&] { status = runHistory(qt(given.file), verbs.context()); });

    CLI::App *diff = verbs.verb("diff", QT_TRANSLATE_NOOP("CommandLine", "Say what differs between two states; status 3 where anything does"));
    diff->add_option("A", given.file, help(QT_TRANSLATE_NOOP("CommandLine", "The earlier state: a project file, or baseline:NAME of the other one")))->required();
    diff->add_option("B", given.id, help(QT_TRANSLATE_NOOP("CommandLine", "The later state, in the same way")))->required();
    diff->callback([&] { status = runDiff(qt(given.file), qt(given.id), verbs.context()); });
}

void addAssessmentVerbs(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *check = verbs.verb("check", QT_TRANSLATE_NOOP("CommandLine", "Say what does not hold together in zones, conduits and assets; status 3 where anything is open"));
    verbs.file(check, given.file);
    check->callback([&] { status = runCheck(qt(given.file), verbs.context()); });

    CLI::App *risks = verbs.verb("risks", QT_TRANSLATE_NOOP("CommandLine", "Print the scenarios with their levels in the three states"));
    verbs.file(risks, given.file);
    risks->callback([&] { status = runRisks(qt(given.file), verbs.context()); });

    CLI::App *losses = verbs.verb("losses", QT_TRANSLATE_NOOP("CommandLine", "Print what a year may cost, where scenarios have figures"));
    verbs.file(losses, given.file);
    losses->add_option("--years", given.years, help(QT_TRANSLATE_NOOP("CommandLine", "How many years are drawn")))->check(CLI::Range(1000, 10'000'000));
    losses->add_option("--seed", given.seed, help(QT_TRANSLATE_NOOP("CommandLine", "Where the draws begin; the same number gives the same figures")));
    losses->callback([&] { status = runLosses({qt(given.file), given.years, given.seed}, verbs.context()); });

    CLI::App *frameworks = verbs.verb("frameworks", QT_TRANSLATE_NOOP("CommandLine", "List the frameworks that worksheets can be filled in for"));
    verbs.file(frameworks, given.file);
    frameworks->callback([&] { status = runFrameworks(qt(given.file), verbs.context()); });

    CLI::App *profile = verbs.verb("profile", QT_TRANSLATE_NOOP("CommandLine", "Print current and target of a framework's rows, rolled up"));
    verbs.file(profile, given.file);
    profile->add_option("--framework", given.id, help(QT_TRANSLATE_NOOP("CommandLine", "Which framework; see the verb frameworks")))->required();
    profile->add_option("--scope", given.kind, help(QT_TRANSLATE_NOOP("CommandLine", "Zone or conduit; without it, the site")));
    profile->add_option("--xlsx", given.sample, help(QT_TRANSLATE_NOOP("CommandLine", "Write the worksheet as a workbook to fill in offline; import reads it back")))
        ->option_text("OUT");
    profile->add_flag("--force", given.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    profile->callback([&] { status = runProfile({qt(given.file), qt(given.id), qt(given.kind), qt(given.sample), given.force}, verbs.context()); });

    CLI::App *levels = verbs.verb("sl", QT_TRANSLATE_NOOP("CommandLine", "Print security levels asked for and reached, by zone and conduit"));
    verbs.file(levels, given.file);
    levels->callback([&] { status = runSl(qt(given.file), verbs.context()); });
}

void addAnalysisVerbs(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *agreement = verbs.verb("agreement", QT_TRANSLATE_NOOP("CommandLine", "Print how far the raters of a table agree"));
    agreement->add_option("RATINGS", given.file, help(QT_TRANSLATE_NOOP("CommandLine", "CSV file: first line raters, second line teams (begins with “team”, may be left out), then a row per item")))
        ->required();
    agreement->callback([&] { status = runAgreement(qt(given.file), verbs.context()); });

    CLI::App *outage = verbs.verb("outage", QT_TRANSLATE_NOOP("CommandLine", "Print what stops when something is switched off, and in which order it starts again"));
    verbs.file(outage, given.file);
    outage->add_option("--down", given.names, help(QT_TRANSLATE_NOOP("CommandLine", "Asset, service or function that is switched off: id, tag or name; may be given again")))
        ->required();
    outage->add_option("--for", given.minutes, help(QT_TRANSLATE_NOOP("CommandLine", "How many minutes it lasts; without it, it does not end")))
        ->check(CLI::Range(0, std::numeric_limits<int>::max()))
        ->option_text("MINUTES");
    outage->callback([&] {
        const std::optional<qint64> minutes = given.minutes.transform([](int value) { return qint64(value); });
        status = runOutage({qt(given.file), qt(given.names), minutes}, verbs.context());
    });

    CLI::App *paths = verbs.verb("paths", QT_TRANSLATE_NOOP("CommandLine", "Print the attack paths of least effort and the smallest set of conduits that cuts all paths"));
    verbs.file(paths, given.file);
    paths->add_option("--from", given.id, help(QT_TRANSLATE_NOOP("CommandLine", "Where the attack starts: zone, asset or internet")))->required();
    paths->add_option("--to", given.kind, help(QT_TRANSLATE_NOOP("CommandLine", "What it is aimed at: zone, asset or internet")));
    paths->add_flag("--reach", given.reach, help(QT_TRANSLATE_NOOP("CommandLine", "Instead of --to: list by steps which zones and assets are reached")));
    paths->add_option("--close", given.closed, help(QT_TRANSLATE_NOOP("CommandLine", "What if this conduit is closed; may be given again")))
        ->option_text("CONDUIT");
    paths->add_option("--raise", given.raised, help(QT_TRANSLATE_NOOP("CommandLine", "What if this zone reaches at least that SL; may be given again")))
        ->option_text("ZONE=LEVEL");
    paths->add_option("--lose", given.lost, help(QT_TRANSLATE_NOOP("CommandLine", "What if this asset is lost: conduits go without its protection, and nobody passes through it; may be given again")))
        ->option_text("ASSET");
    paths->callback([&] {
        status = runPaths({qt(given.file), qt(given.id), qt(given.kind), given.reach, qt(given.closed), qt(given.raised), qt(given.lost)}, verbs.context());
    });

    CLI::App *flows = verbs.verb("flows", QT_TRANSLATE_NOOP("CommandLine", "Print observed traffic between zones with what the conduits say about it; suggest firewall rules"));
    verbs.file(flows, given.file);
    flows->add_option("--firewall", given.format, help(QT_TRANSLATE_NOOP("CommandLine", "Write suggested rules between the zones: csv or text")))->check(CLI::IsMember({"csv", "text"}));
    flows->add_option("-o,--output", given.output, help(QT_TRANSLATE_NOOP("CommandLine", "File to write; - is standard output")));
    flows->add_flag("--force", given.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    flows->callback([&] { status = runFlows({qt(given.file), qt(given.format), qt(given.output), given.force}, verbs.context()); });
}

void addSessionVerb(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *session = verbs.verb("session", QT_TRANSLATE_NOOP("CommandLine", "Score in a workshop without the window: start, ballot, reveal, consensus"));
    verbs.file(session, given.file);
    GivenSession &to = given.session;
    const auto text = [session](const char *name, std::string &target, const char *words) { return session->add_option(name, target, help(words)); };
    text("ACTION", to.action, QT_TRANSLATE_NOOP("CommandLine", "start, status, open, ballot, reveal, consensus, park, close or recover"))
        ->required()
        ->check(CLI::IsMember({"start", "status", "open", "ballot", "reveal", "consensus", "park", "close", "recover"}));
    text("ITEM", to.item, QT_TRANSLATE_NOOP("CommandLine", "Position or id of an agenda item; without it, the one that is open"));
    text("--session", to.session, QT_TRANSLATE_NOOP("CommandLine", "Which session, by id or name; without it, the newest that is not closed"));
    text("--name", to.name, QT_TRANSLATE_NOOP("CommandLine", "start: name of the session"));
    session->add_option("--participant", to.participants, help(QT_TRANSLATE_NOOP("CommandLine", "start: NAME:TEAM or NAME:TEAM:ROLE; may be given again; without it, the people of the project")))
        ->allow_extra_args(false);
    session->add_option("--items", to.items, help(QT_TRANSLATE_NOOP("CommandLine", "start: scenarios, “high” (the default), “all”, or rows of --framework")))->delimiter(',');
    text("--framework", to.framework, QT_TRANSLATE_NOOP("CommandLine", "start: vote on rows of this framework"));
    text("--scope", to.scope, QT_TRANSLATE_NOOP("CommandLine", "start: zone or conduit that the rows are answered for"));
    text("--state", to.state, QT_TRANSLATE_NOOP("CommandLine", "start: unmitigated, today or target"))->check(CLI::IsMember({"unmitigated", "today", "target"}));
    session->add_option("--categories", to.categories, help(QT_TRANSLATE_NOOP("CommandLine", "start: how many of the worst consequence categories are asked for")))->check(CLI::Range(0, 2));
    session->add_flag("--hazop", to.fixedFromHazop, help(QT_TRANSLATE_NOOP("CommandLine", "start: consequences are fixed from the HAZOP where there is one")));
    session->add_flag("--names-hidden", to.namesHidden, help(QT_TRANSLATE_NOOP("CommandLine", "start: who gave which vote is never written down")));
    text("--time-frame", to.timeFrame, QT_TRANSLATE_NOOP("CommandLine", "start: over which period likelihood is asked"));
    text("--as,--by", to.as, QT_TRANSLATE_NOOP("CommandLine", "ballot: who votes; consensus: who decided"));
    text("--value", to.value, QT_TRANSLATE_NOOP("CommandLine", "ballot, consensus: a step of the scale; of a ballot also “unknown”; recover: the recovery key"));
    text("--confidence", to.confidence, QT_TRANSLATE_NOOP("CommandLine", "ballot: low, medium or high"))->check(CLI::IsMember({"low", "medium", "high"}));
    text("--reason", to.reason, QT_TRANSLATE_NOOP("CommandLine", "ballot: assetValue, consequence, exposure, safeguard or word"))
        ->check(CLI::IsMember({"assetValue", "consequence", "exposure", "safeguard", "word"}));
    text("--remark", to.remark, QT_TRANSLATE_NOOP("CommandLine", "ballot: a remark; consensus: the reason"));
    text("--minority", to.minority, QT_TRANSLATE_NOOP("CommandLine", "consensus: the opinion of who did not agree, word for word"));
    text("--actions", to.actions, QT_TRANSLATE_NOOP("CommandLine", "consensus: what is to be done"));
    text("--word", to.word, QT_TRANSLATE_NOOP("CommandLine", "consensus: the word that was understood differently"));
    text("--to", to.to, QT_TRANSLATE_NOOP("CommandLine", "ballot: write the ballot of --as as a file, a web page or (ending .json) data; no vote is cast"));
    text("--from", to.from, QT_TRANSLATE_NOOP("CommandLine", "ballot: take the votes of a returned ballot file"));
    session->add_flag("--force", to.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    session->callback([&] { status = runSession(given.session.arguments(given.file), verbs.context()); });
}

void addServeVerb(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *serve = verbs.verb("serve", QT_TRANSLATE_NOOP("CommandLine", "Serve the voting page of a workshop session to the phones in the room"));
    verbs.file(serve, given.file);
    serve->add_option("--session", given.id, help(QT_TRANSLATE_NOOP("CommandLine", "Which session: id or name; without it, the newest that is not closed")));
    serve->add_option("--bind", given.names, help(QT_TRANSLATE_NOOP("CommandLine", "Address of this computer to serve on; without it, that of the local network")))
        ->expected(1)
        ->option_text("ADDR");
    serve->add_option("--port", given.count, help(QT_TRANSLATE_NOOP("CommandLine", "Port; 0 takes any that is free. Without it, 8137")))->check(CLI::Range(0, 65535));
    serve->add_flag("--https", given.strict, help(QT_TRANSLATE_NOOP("CommandLine", "Encrypt all of it, with a certificate made for this start")));
    serve->add_flag("--admit-all", given.accept, help(QT_TRANSLATE_NOOP("CommandLine", "Let everybody in who knows the code")));
    serve->callback([&, serve] {
        const int port = serve->count("--port") > 0 ? given.count : RoomServer::usualPort;
        status = runServe({qt(given.file), qt(given.id), qt(given.names).value(0), port, given.strict, given.accept}, verbs.context());
    });
}

void addImportVerbs(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *out = verbs.verb("export", QT_TRANSLATE_NOOP("CommandLine", "Write the whole project for other programs"), false);
    verbs.file(out, given.file);
    out->add_option("--format", given.format, help(QT_TRANSLATE_NOOP("CommandLine", "json, oscal, csv-folder or xlsx")))
        ->check(CLI::IsMember({"json", "oscal", "csv-folder", "xlsx"}));
    out->add_option("--model", given.id, help(QT_TRANSLATE_NOOP("CommandLine", "Of oscal: assessment-results or poam")))
        ->check(CLI::IsMember({"assessment-results", "poam"}));
    out->add_option("-o,--output", given.output, help(QT_TRANSLATE_NOOP("CommandLine", "File or folder to write; - is standard output")));
    out->add_flag("--force", given.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    out->callback([&] {
        const QString format = given.format.empty() ? u"json"_s : qt(given.format);
        status = runExport({qt(given.file), format, qt(given.id), qt(given.output), given.force}, verbs.context());
    });

    CLI::App *import = verbs.verb("import", QT_TRANSLATE_NOOP("CommandLine", "Read a foreign file into the project"));
    verbs.file(import, given.file);
    import->add_option("SOURCE", given.names, help(QT_TRANSLATE_NOOP("CommandLine", "Files to read")))->required();
    import->add_option("--format", given.format, help(QT_TRANSLATE_NOOP("CommandLine", "auto, csv, xlsx, ods, zeek, pcap, drawio, oscal, ciso-assistant or stix")))
        ->check(CLI::IsMember({"auto", "csv", "xlsx", "ods", "zeek", "pcap", "drawio", "oscal", "ciso-assistant", "stix"}));
    import->add_option("--map", given.map, help(QT_TRANSLATE_NOOP("CommandLine", "JSON file that says which column is which field")));
    import->add_flag("--accept", given.accept, help(QT_TRANSLATE_NOOP("CommandLine", "Write into the register at once; without it, what was found is kept for review (observed traffic is always written at once)")));
    import->add_flag("--dry-run", given.dryRun, help(QT_TRANSLATE_NOOP("CommandLine", "Only say what would be done")));
    import->add_flag("--strict", given.strict, help(QT_TRANSLATE_NOOP("CommandLine", "One bad row, and nothing is written")));
    import->callback([&] {
        const QString format = given.format.empty() ? u"auto"_s : qt(given.format);
        status = runImport({qt(given.file), qt(given.names), format, qt(given.map), given.accept, given.dryRun, given.strict}, verbs.context());
    });

    CLI::App *staged = verbs.verb("staged", QT_TRANSLATE_NOOP("CommandLine", "List what was found and is kept for review"));
    verbs.file(staged, given.file);
    staged->callback([&] { status = runStaged(qt(given.file), verbs.context()); });

    CLI::App *accept = verbs.verb("accept", QT_TRANSLATE_NOOP("CommandLine", "Take found records into the register"));
    verbs.file(accept, given.file);
    accept->add_option("ID", given.names, help(QT_TRANSLATE_NOOP("CommandLine", "Ids of found records")));
    accept->add_flag("--all", given.accept, help(QT_TRANSLATE_NOOP("CommandLine", "All of them")));
    accept->callback([&] { status = runAccept(qt(given.file), qt(given.names), given.accept, verbs.context()); });
}

void addPictureVerbs(VerbTable &verbs, Given &given, Status &status)
{
    CLI::App *report = verbs.verb("report", QT_TRANSLATE_NOOP("CommandLine", "Write a report as PDF/A, web page, text or workbook"));
    verbs.file(report, given.file);
    report->add_option("--template", given.reportTemplate, help(QT_TRANSLATE_NOOP("CommandLine", "Which report: audit, executive, risk-register, action-plan, sl-gap, crs, csf-profile, asset-register, dependencies, workshop-minutes, glossary")));
    report->add_option("--format", given.format, help(QT_TRANSLATE_NOOP("CommandLine", "pdf, html, odt or xlsx")))->check(CLI::IsMember({"pdf", "html", "odt", "xlsx"}));
    report->add_option("--only", given.kind, help(QT_TRANSLATE_NOOP("CommandLine", "Only this zone or conduit: zone:NAME")))->option_text("KIND:ID");
    report->add_option("--dialect", given.sample, help(QT_TRANSLATE_NOOP("CommandLine", "Whose words: it, ot or both")))->check(CLI::IsMember({"it", "ot", "both"}));
    report->add_option("-o,--output", given.output, help(QT_TRANSLATE_NOOP("CommandLine", "File to write; - is standard output")))->required();
    report->add_flag("--force", given.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    report->callback([&] {
        status = runReport({qt(given.file), qt(given.reportTemplate), qt(given.output), given.force,
                            given.format.empty() ? u"pdf"_s : qt(given.format), qt(given.kind), qt(given.sample)},
                           verbs.context());
    });

    CLI::App *diagram = verbs.verb("diagram", QT_TRANSLATE_NOOP("CommandLine", "Write the drawing of zones and conduits"), false);
    verbs.file(diagram, given.file);
    diagram->add_option("--format", given.format, help(QT_TRANSLATE_NOOP("CommandLine", "svg, png, pdf or drawio; without it, by the ending of the file")))
        ->check(CLI::IsMember({"svg", "png", "pdf", "drawio"}));
    diagram->add_option("--paper", given.paper, help(QT_TRANSLATE_NOOP("CommandLine", "Paper of a pdf: a4, a3, a2, a1 or a0; it lies as the drawing does")))
        ->check(CLI::IsMember({"a4", "a3", "a2", "a1", "a0"}, CLI::ignore_case));
    diagram->add_flag("--tiled", given.tiled, help(QT_TRANSLATE_NOOP("CommandLine", "Cut the paper over sheets that are glued together")));
    diagram->add_option("--sheet", given.sheet, help(QT_TRANSLATE_NOOP("CommandLine", "The sheets of --tiled: a4 or a3")))->check(CLI::IsMember({"a4", "a3"}, CLI::ignore_case));
    diagram->add_option("--size", given.kind, help(QT_TRANSLATE_NOOP("CommandLine", "Width and height of a png in pixels: 1920x1080")));
    diagram->add_option("-o,--output", given.output, help(QT_TRANSLATE_NOOP("CommandLine", "File to write; - is standard output")))->required();
    diagram->add_flag("--force", given.force, help(QT_TRANSLATE_NOOP("CommandLine", "Replace an existing file")));
    diagram->callback([&] {
        const QStringList parts = qt(given.kind).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        if (!given.kind.empty() && (parts.size() != 2 || size.isEmpty())) {
            say(QCoreApplication::translate("CommandLine", "“%1” is no size: write 1366x768.").arg(qt(given.kind)));
            status = UsageProblem;
            return;
        }
        status = runDiagram({qt(given.file), qt(given.format), qt(given.output), given.kind.empty() ? QSize() : size, given.force,
                             qt(given.paper), given.tiled, qt(given.sheet)},
                            verbs.context());
    });

    CLI::App *screenshots = verbs.verb("screenshots", QT_TRANSLATE_NOOP("CommandLine", "Write a picture of every workspace"));
    verbs.file(screenshots, given.file);
    screenshots->add_option("-o,--output", given.output, help(QT_TRANSLATE_NOOP("CommandLine", "Folder for the pictures")))->required();
    screenshots->add_option("--size", given.size, help(QT_TRANSLATE_NOOP("CommandLine", "Width and height of the window: 1366x768")));
    screenshots->add_option("--theme", given.theme, help(QT_TRANSLATE_NOOP("CommandLine", "light or dark")))->check(CLI::IsMember({"light", "dark"}));
    screenshots->callback([&] {
        const QStringList parts = qt(given.size).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        if (size.width() < 400 || size.height() < 300 || size.width() > 8000 || size.height() > 8000) {
            say(QCoreApplication::translate("CommandLine", "“%1” is no size: write 1366x768.").arg(qt(given.size)));
            status = UsageProblem;
            return;
        }
        status = runScreenshots({qt(given.file), qt(given.output), size, given.theme == "dark"}, verbs.context());
    });
}

/// The words of errors and help follow --lang, so it is looked for before anything is parsed.
Language languageOf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const QString value = argument.startsWith("--lang="_L1) ? argument.sliced(7)
            : argument == "--lang"_L1 && i + 1 < argc           ? QString::fromLocal8Bit(argv[i + 1])
                                                                : QString();
        if (const std::optional<Language> chosen = languageFromCode(value))
            return *chosen;
    }
    return systemLanguage();
}
}

namespace {
/// The first word that is not --lang and its value; empty where there is none.
QByteArray firstWord(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--lang")
            ++i;
        else if (!argument.startsWith("--lang="))
            return argument;
    }
    return {};
}
}

CommandLine::Kind CommandLine::kindOf(int argc, char **argv)
{
    const QByteArray word = firstWord(argc, argv);
    // Anything that looks like a file opens the window; verbs and --help do not.
    if (word.isEmpty() || (!word.startsWith('-') && (word.endsWith(".tandem") || word.contains('/'))))
        return Kind::Window;
    return word == "report" || word == "screenshots" || word == "diagram" ? Kind::Drawing : Kind::Plain;
}

CommandLine CommandLine::run(int argc, char **argv)
{
    CommandLine line;
    const Language language = languageOf(argc, argv);
    QTranslator translator;
    if (translator.load(u":/i18n/tandem_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(&translator);
    CLI::App app(help(QT_TRANSLATE_NOOP("CommandLine", "Joint IT and OT risk assessment of one site")), "tandem");
    app.set_version_flag("--version", "tandem " TANDEM_VERSION);
    app.require_subcommand(1);
    app.footer(help(QT_TRANSLATE_NOOP("CommandLine",
                                      "“tandem [FILE]” opens the window.\n"
                                      "Exit status: 0 done, 1 usage, 2 the input or project is not usable (nothing is written),\n"
                                      "3 done and there are findings, 4 the project is locked by another.")));
    VerbTable verbs(app);
    Given given;
    addProjectVerbs(verbs, given, line.status);
    addRecordVerbs(verbs, given, line.status);
    addJournalVerbs(verbs, given, line.status);
    addAssessmentVerbs(verbs, given, line.status);
    addAnalysisVerbs(verbs, given, line.status);
    addSessionVerb(verbs, given, line.status);
    addServeVerb(verbs, given, line.status);
    addImportVerbs(verbs, given, line.status);
    addPictureVerbs(verbs, given, line.status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        line.status = app.exit(problem) == 0 ? Done : UsageProblem;
    }
    QCoreApplication::removeTranslator(&translator);
    return line;
}
