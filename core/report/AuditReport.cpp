// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Person.h"
#include "core/model/Site.h"
#include "core/report/ReportSections.h"
#include "core/report/Reports.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

ReportSource::ReportSource(const Project &of, const Words &in, const ReportOptions &with)
    : project(of)
    , words(in)
    , options(with)
    , cells(of, in)
    , method(RiskMethod::of(of))
    , scenarios(method.judgeAll(of))
    , today(of.clock().now().date())
{
    const QCollator collator = cells.collator();
    std::ranges::stable_sort(scenarios, [&collator](const JudgedScenario &a, const JudgedScenario &b) {
        return collator.compare(a.scenario.number, b.scenario.number) < 0;
    });
    if (options.only.isValid())
        std::erase_if(scenarios, [&](const JudgedScenario &judged) { return !isWanted(judged.scenario.scope); });
}

void append(Blocks &to, Blocks &&more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

QString monthOf(const QDate &date)
{
    return date.isValid() ? date.toString(u"yyyy-MM"_s) : ReportCells::dash();
}

namespace {
constexpr double ChapterNeeds = 0.45; ///< of a page: a chapter that finds less begins a new one

Site siteOf(const Project &project)
{
    const std::vector<Site> sites = project.all<Site>();
    return sites.empty() ? Site() : sites.front();
}

/// "4 IT, 5 OT, 1 process safety": who was at the table.
QString teamOf(const ReportSource &source)
{
    std::array<int, std::size(teamChoices) + 1> counts {};
    for (const Person &person : source.project.all<Person>())
        ++counts[static_cast<std::size_t>(person.team)];
    QStringList parts;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts.append(source.words.translate("AuditReport", "%1: %2")
                             .arg(source.words.translate("Choice", teamChoices[i - 1].label))
                             .arg(counts[i]));
    }
    return parts.join(u" · "_s);
}

QString periodOf(const Site &site, const Words &words)
{
    if (site.periodFrom.isValid() && site.periodTo.isValid())
        return words.translate("AuditReport", "%1 – %2")
            .arg(words.longDate(site.periodFrom), words.longDate(site.periodTo));
    const QDate &known = site.periodFrom.isValid() ? site.periodFrom : site.periodTo;
    return known.isValid() ? words.longDate(known) : QString();
}

/// The first sentence: a cover has no room for more.
QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    const qsizetype line = text.indexOf(u'\n');
    const qsizetype stop = std::min(end < 0 ? text.size() : end + 1, line < 0 ? text.size() : line);
    return text.first(stop);
}

Cover coverOf(const ReportSource &source, const Site &site, const QString &kicker, const QString &title)
{
    const Words &words = source.words;
    const QString date = words.longDate(source.today);
    Cover cover;
    cover.kicker = kicker;
    cover.title = {title, source.cells.text(site.id, "name")};
    cover.subtitle = site.frameworks.join(u" · "_s);
    cover.top = site.marking.isEmpty() ? date : words.translate("AuditReport", "%1 · %2").arg(site.marking, date);
    const auto add = [&cover](const QString &label, const QString &value) {
        if (!value.isEmpty())
            cover.facts.facts.push_back({label, {plain(value)}});
    };
    add(words.translate("AuditReport", "Organisation"), source.cells.text(site.id, "organisation"));
    add(words.translate("AuditReport", "Scope"), firstSentence(source.cells.text(site.id, "scope")));
    add(words.translate("AuditReport", "Period"), periodOf(site, words));
    add(words.translate("AuditReport", "Team"), teamOf(source));
    add(words.translate("AuditReport", "Next review"),
        site.nextReview.isValid() ? words.longDate(site.nextReview) : QString());
    add(words.translate("AuditReport", "Project file"),
        words.translate("AuditReport", "%1, journal %2")
            .arg(QFileInfo(source.project.path()).fileName(), shortHash(source.project.journal().head())));
    return cover;
}
}

Document reportFrame(const ReportSource &source, const QString &kicker, const QString &title)
{
    const Project &project = source.project;
    const Site site = siteOf(project);
    Document document;
    document.language = source.words.language();
    document.title = source.words.translate("AuditReport", "%1 – %2").arg(source.cells.text(site.id, "name"), title);
    document.author = source.cells.text(site.id, "organisation");
    document.subject = kicker;
    document.marking = site.marking;
    document.fileName = QFileInfo(project.path()).fileName();
    document.journalHead = project.journal().head();
    document.created = project.clock().now();
    document.cover = coverOf(source, site, kicker, title);
    return document;
}

void addChapters(Document &document, const ReportSource &source, std::vector<Blocks> chapters)
{
    Blocks body;
    body.push_back(PageBreak {});
    for (Blocks &blocks : chapters) {
        if (blocks.empty())
            continue;
        body.push_back(PageBreak {.unlessFree = ChapterNeeds});
        append(body, std::move(blocks));
    }
    Blocks glossary = auditGlossary(source, body);
    document.blocks.push_back(
        Heading {.text = source.words.translate("AuditReport", "Contents"), .numbered = false, .inContents = false});
    document.blocks.push_back(Contents {});
    append(document.blocks, std::move(body));
    document.blocks.push_back(PageBreak {.unlessFree = ChapterNeeds});
    append(document.blocks, std::move(glossary));
    for (Blocks &last : std::array {auditSignOff(source), auditOrigin(source)}) { // these are signed and filed
        document.blocks.push_back(PageBreak {});
        append(document.blocks, std::move(last));
    }
}

Document auditReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("AuditReport", "Assessment report"),
                                    words.translate("AuditReport", "IT/OT risk assessment"));
    std::vector<Blocks> chapters;
    for (const auto section : {auditSummary, auditScope, auditMethod, auditZones, auditAssets, levelSection, profileSection,
                               auditRisks, auditMeasures, workflowSection, auditFindings})
        chapters.push_back(section(source));
    addChapters(document, source, std::move(chapters));
    return document;
}

Document riskRegisterReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("AuditReport", "Risk register"), words.translate("AuditReport", "Risks before and after the measures"));
    addChapters(document, source, {auditMethod(source), auditRisks(source), auditMeasures(source)});
    return document;
}

Document assetRegisterReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("AuditReport", "Asset register"), words.translate("AuditReport", "Joint register of IT and OT assets"));
    addChapters(document, source, {auditZones(source), auditAssets(source)});
    return document;
}

Document dependencyReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("AuditReport", "Dependencies"), words.translate("AuditReport", "What needs what to run"));
    addChapters(document, source, {dependencySection(source)});
    return document;
}

Document glossaryReport(const Project &project, const Words &words, const ReportOptions &options)
{
    const ReportSource source(project, words, options);
    Document document = reportFrame(source, words.translate("AuditReport", "Glossary"), words.translate("AuditReport", "One word, two teams"));
    document.blocks = wholeGlossary(source);
    document.blocks.insert(document.blocks.begin(), PageBreak {});
    return document;
}
