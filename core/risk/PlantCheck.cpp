// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/PlantCheck.h"

#include "core/catalog/Framework.h"
#include "core/model/AgendaItem.h"
#include "core/model/Answer.h"
#include "core/model/Capture.h"
#include "core/model/Evidence.h"
#include "core/model/Flow.h"
#include "core/model/Note.h"
#include "core/model/OwnRule.h"
#include "core/model/Participant.h"
#include "core/model/Placement.h"
#include "core/model/Round.h"
#include "core/model/Session.h"
#include "core/model/Term.h"
#include "core/network/RuleText.h"
#include "core/risk/Acceptance.h"
#include "core/risk/EssentialFunctions.h"
#include "core/risk/FindingAcceptance.h"
#include "core/risk/SecurityLevels.h"
#include "core/risk/Workflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The sentences of the risk pages begin with the rule; here it stands beside them.
void takeSentence(std::vector<Finding> &found, const QString &rule, const RecordId &record, const QString &sentence, const QString &reference)
{
    if (sentence.startsWith(rule))
        found.push_back({rule, Severity::Error, {record}, sentence.sliced(rule.size()).trimmed(), reference});
}

void unsignedMeasures(const Project &project, const Words &words, std::vector<Finding> &found)
{
    const EssentialFunctions essential(project);
    const std::vector<Scenario> scenarios = project.all<Scenario>();
    for (const Measure &measure : project.all<Measure>()) {
        std::vector<const Scenario *> treated;
        for (const Scenario &scenario : scenarios) {
            if (std::ranges::contains(scenario.measures, measure.id))
                treated.push_back(&scenario);
        }
        const GuardedMeasure guarded = essential.guard(measure, treated);
        if (guarded.state == GuardState::LacksSignature)
            takeSentence(found, u"E601"_s, measure.id, guardSentence(project, measure, guarded, words), u"IEC 62443-3-3, 4.2"_s);
    }
}

void openDecisions(const Project &project, const Words &words, std::vector<Finding> &found)
{
    for (const JudgedScenario &judged : RiskMethod::of(project).judgeAll(project))
        takeSentence(found, u"S702"_s, judged.scenario.id, decisionProblem(project, judged, project.today(), words), u"ZCR 5.11"_s);
}

/// Kinds that no rule of the drawing looks at: an edit of one of them alone leaves its findings as they are.
bool isBesideThePlant(const RecordKind &kind)
{
    static const std::array kinds {&Answer::kind(), &Placement::kind(), &Session::kind(), &AgendaItem::kind(), &Round::kind(), &Participant::kind(),
                                   &Note::kind(), &Evidence::kind(), &Term::kind(), &AcceptedFinding::kind(), &OwnRule::kind()};
    return std::ranges::contains(kinds, &kind);
}

/// Kinds that change nothing in what is reached; of assets only where measures act on them is looked at.
bool isBesideTheLevels(const RecordKind &kind)
{
    static const std::array kinds {&Asset::kind(), &Interface::kind(), &Network::kind(), &Flow::kind(), &Capture::kind(), &Dependency::kind(), &Service::kind()};
    return std::ranges::contains(kinds, &kind) || (&kind != &Answer::kind() && isBesideThePlant(kind));
}

bool differIn(const QHash<const RecordKind *, quint64> &a, const QHash<const RecordKind *, quint64> &b, bool (*isLeftOut)(const RecordKind &))
{
    if (a.size() != b.size())
        return true;
    return std::ranges::any_of(a.asKeyValueRange(), [&](const auto &one) { return !isLeftOut(*one.first) && b.value(one.first) != one.second; });
}

QHash<RecordId, QStringList> plannedRows(const PlantModel &plant)
{
    QHash<RecordId, QStringList> planned;
    for (const Measure &measure : plant.measures) {
        if (!isOpen(measure))
            continue;
        for (const RecordId &id : measure.protects) {
            const Asset *asset = plant.asset(id);
            planned[asset ? RecordId(asset->zone) : id] += measure.requirements;
        }
    }
    return planned;
}
}

PlantCheck::PlantCheck(const Project &project, const Words &words)
    : m_project(project)
    , m_words(words)
    , m_plant(project)
{
}

PlantCheck::Revisions PlantCheck::revisions() const
{
    Revisions revisions;
    for (const RecordKind *kind : m_project.kinds())
        revisions.insert(kind, m_project.store(*kind).revision());
    return revisions;
}

/// A row is cared for where an open measure that acts there, or on the zone around it, names it. Nothing is asked of what
/// lies outside the assessment or ended at gate 4.1; where nobody has answered a row, it is a hint only.
std::vector<Finding> PlantCheck::untreatedGaps() const
{
    std::vector<Finding> found;
    const Words &words = m_words;
    const Frameworks frameworks(m_project);
    const AnswerBook book(m_project, *frameworks.find(u"iec62443-3-3"));
    const auto isPlanned = [&](RecordId place, const QString &number) {
        for (int depth = 0; place.isValid() && depth < 32; ++depth) { // parents may run in a ring
            if (m_planned.value(place).contains(number))
                return true;
            const Zone *zone = m_plant.zone(place);
            place = zone ? RecordId(zone->parent) : RecordId();
        }
        return false;
    };
    const auto judge = [&](const RecordId &scope, const std::optional<SecurityLevelVector> &target) {
        if (!target || m_plant.closedAtGate.contains(scope))
            return;
        const ReachedLevels levels = reachedLevels(book, scope, target);
        QStringList open;
        for (const int row : levels.missing) {
            const QString number = book.framework().rows()[static_cast<size_t>(row)].id;
            if (!isPlanned(levels.scope, number))
                open.append(number);
        }
        if (open.isEmpty())
            return;
        const QString name = m_project.designation(levels.scope, words);
        if (levels.answered == 0) {
            found.push_back({u"S701"_s, Severity::Info, {levels.scope},
                             words.translate("Diagnostics", "%1 has an SL-T of %2, and no row of its worksheet is answered: which SL-A it reaches is not known.").arg(name, levels.target->text()),
                             u"ZCR 5.12"_s});
            return;
        }
        constexpr qsizetype mostNamed = 4;
        QString rows = open.first(std::min(mostNamed, open.size())).join(u", "_s);
        const int more = static_cast<int>(open.size() - std::min(mostNamed, open.size()));
        if (more > 0)
            rows += u", "_s + words.translate("Diagnostics", "%n more", nullptr, more);
        found.push_back({u"S701"_s, Severity::Warning, {levels.scope},
                         words.translate("Diagnostics", "%1 reaches SL-A %2 of SL-T %3, and no open measure there covers %4.")
                             .arg(name, levels.shown.text(), levels.target->text(), rows),
                         u"ZCR 5.12"_s});
    };
    for (const Zone &zone : m_plant.zones) {
        if (!m_plant.isOutside(zone))
            judge(zone.id, zone.slT);
    }
    for (const Conduit &conduit : m_plant.conduits)
        judge(conduit.id, conduit.slT);
    return found;
}

std::vector<Finding> PlantCheck::findings()
{
    const Revisions now = revisions();
    const bool isAnotherDay = m_plant.refresh() && m_plantSeen == now;
    const QSet<RecordId> closed = std::exchange(m_plant.closedAtGate, Workflow::endedScopes(m_project, m_words, pathStep(u"5.6"_s)));
    const bool hasClosed = closed != m_plant.closedAtGate;
    if (isAnotherDay || hasClosed || differIn(now, m_plantSeen, isBesideThePlant))
        m_ofPlant = ::findings(m_plant, plantRules(), m_words);
    m_plantSeen = now;
    const QHash<RecordId, QStringList> before = std::exchange(m_planned, plannedRows(m_plant));
    if (hasClosed || before != m_planned || differIn(now, m_gapsSeen, isBesideTheLevels))
        m_gaps = untreatedGaps();
    m_gapsSeen = now;
    std::vector<Finding> found = m_ofPlant;
    unsignedMeasures(m_project, m_words, found);
    openDecisions(m_project, m_words, found);
    found.insert(found.end(), m_gaps.begin(), m_gaps.end());
    std::ranges::move(ownFindings(m_project, m_words), std::back_inserter(found));
    std::ranges::stable_sort(found, {}, &Finding::severity);
    markAccepted(m_project, found);
    return found;
}

std::vector<Finding> checkPlant(const Project &project, const Words &words)
{
    return PlantCheck(project, words).findings();
}
