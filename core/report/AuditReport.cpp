// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/AuditReport.h"

#include "core/model/Person.h"
#include "core/model/Site.h"
#include "core/report/AuditSections.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

AuditSource::AuditSource(const Project &of, const Words &in)
    : project(of)
    , words(in)
    , cells(of, in)
    , method(RiskMethod::of(of))
    , scenarios(method.judgeAll(of))
    , today(of.clock().now().date())
{
    const QCollator collator = cells.collator();
    std::ranges::stable_sort(scenarios, [&collator](const JudgedScenario &a, const JudgedScenario &b) {
        return collator.compare(a.scenario.number, b.scenario.number) < 0;
    });
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
QString teamOf(const AuditSource &source)
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

Cover coverOf(const AuditSource &source, const Site &site)
{
    const Words &words = source.words;
    const QString date = words.longDate(source.today);
    Cover cover;
    cover.kicker = words.translate("AuditReport", "Assessment report");
    cover.title = {words.translate("AuditReport", "IT/OT risk assessment"), source.cells.text(site.id, "name")};
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

Document auditReport(const Project &project, const Words &words)
{
    const AuditSource source(project, words);
    const Site site = siteOf(project);
    Document document;
    document.language = words.language();
    document.title = words.translate("AuditReport", "%1 – IT/OT risk assessment")
                         .arg(source.cells.text(site.id, "name"));
    document.author = source.cells.text(site.id, "organisation");
    document.subject = words.translate("AuditReport", "Assessment report");
    document.marking = site.marking;
    document.fileName = QFileInfo(project.path()).fileName();
    document.journalHead = project.journal().head();
    document.created = project.clock().now();
    document.cover = coverOf(source, site);

    Blocks body;
    body.push_back(PageBreak {});
    for (const auto section :
         {auditSummary, auditScope, auditMethod, auditZones, auditAssets, auditRisks, auditMeasures, auditFindings}) {
        Blocks blocks = section(source);
        if (blocks.empty())
            continue;
        body.push_back(PageBreak {.unlessFree = ChapterNeeds});
        append(body, std::move(blocks));
    }
    Blocks glossary = auditGlossary(source, body);
    document.blocks.push_back(
        Heading {.text = words.translate("AuditReport", "Contents"), .numbered = false, .inContents = false});
    document.blocks.push_back(Contents {});
    append(document.blocks, std::move(body));
    document.blocks.push_back(PageBreak {.unlessFree = ChapterNeeds});
    append(document.blocks, std::move(glossary));
    for (Blocks &last : std::array {auditSignOff(source), auditOrigin(source)}) { // these are signed and filed
        document.blocks.push_back(PageBreak {});
        append(document.blocks, std::move(last));
    }
    return document;
}
