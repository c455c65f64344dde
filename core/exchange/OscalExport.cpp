// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OscalExport.h"

#include "core/model/Measure.h"
#include "core/model/Site.h"
#include "core/risk/AnswerBook.h"
#include "core/risk/RiskMethod.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>


using namespace Qt::StringLiterals;

namespace {

const QString oscalVersion = u"1.1.2"_s;

/// A UUID that stays the same for the same thing of the same project.
QString uuid(const QString &name)
{
    static const QUuid ours(u"{6c1d7d5e-3a0f-5d8e-9a53-0d6f1e2b7c41}"_s);
    return QUuid::createUuidV5(ours, name).toString(QUuid::WithoutBraces);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

class OscalWriter
{
    Q_DECLARE_TR_FUNCTIONS(OscalExport)

public:
    OscalWriter(const Project &project, const Words &words)
        : m_project(project)
        , m_words(words)
        , m_frameworks(project)
    {
    }

    [[nodiscard]] Result<QJsonObject> results()
    {
        QJsonArray results;
        for (const Framework &framework : m_frameworks.all()) {
            const AnswerBook book(m_project, framework);
            std::vector<RecordId> scopes = book.scopes();
            std::ranges::sort(scopes, {}, [](const RecordId &scope) { return scope.isValid() ? scope.text() : QString(); });
            for (const RecordId &scope : scopes) {
                if (book.answered(scope) > 0)
                    results.append(result(book, scope));
            }
        }
        if (results.isEmpty())
            return failed(tr("No requirement is answered yet: there is nothing to hand over."), m_project.path());
        const QString plan = uuid(m_project.projectId() + u"/plan"_s);
        return QJsonObject {{u"assessment-results"_s,
                             QJsonObject {{u"uuid"_s, uuid(m_project.projectId() + u"/results"_s)},
                                          {u"metadata"_s, metadata(tr("Assessment results: %1"))},
                                          {u"import-ap"_s, QJsonObject {{u"href"_s, u'#' + plan}}},
                                          {u"results"_s, results},
                                          {u"back-matter"_s, backMatter(plan)}}}};
    }

    [[nodiscard]] Result<QJsonObject> plan()
    {
        QJsonArray items;
        addRequirements(items);
        QJsonArray risks;
        addScenarios(items, risks);
        if (items.isEmpty())
            return failed(tr("Nothing is open: every answered requirement is met and no risk is above what is tolerable."), m_project.path());
        QJsonObject plan {{u"uuid"_s, uuid(m_project.projectId() + u"/poam"_s)},
                          {u"metadata"_s, metadata(tr("Plan of action: %1"))},
                          {u"system-id"_s, QJsonObject {{u"identifier-type"_s, u"https://ietf.org/rfc/rfc4122"_s}, {u"id"_s, uuid(m_project.projectId())}}}};
        if (!m_observations.isEmpty())
            plan.insert(u"observations"_s, m_observations);
        if (!risks.isEmpty())
            plan.insert(u"risks"_s, risks);
        plan.insert(u"poam-items"_s, items);
        return QJsonObject {{u"plan-of-action-and-milestones"_s, plan}};
    }

private:
    [[nodiscard]] QString now() const { return m_project.clock().now().toUTC().toString(Qt::ISODate); }

    [[nodiscard]] QJsonObject metadata(const QString &title) const
    {
        const RecordStore &sites = m_project.store(Site::kind());
        const QString site = sites.count() > 0 ? m_project.designation(sites.idAt(0), m_words) : m_project.path();
        return {{u"title"_s, title.arg(site)},
                {u"last-modified"_s, now()},
                {u"version"_s, QString::number(m_project.journal().entries().size())},
                {u"oscal-version"_s, oscalVersion}};
    }

    [[nodiscard]] static QJsonObject backMatter(const QString &plan)
    {
        return {{u"resources"_s,
                 QJsonArray {QJsonObject {{u"uuid"_s, plan},
                                          {u"title"_s, tr("Assessment plan")},
                                          {u"description"_s, tr("The plan is the worksheets of the project file; it was not written as an OSCAL document.")}}}}};
    }

    [[nodiscard]] QJsonObject result(const AnswerBook &book, const RecordId &scope)
    {
        const Framework &framework = book.framework();
        const QString base = m_project.projectId() + u'/' + framework.id + u'/' + (scope.isValid() ? scope.text() : QString());
        QJsonArray controls;
        QJsonArray findings;
        m_observations = {};
        QDate first;
        for (int row = 0; row < static_cast<int>(framework.rows().size()); ++row) {
            const Requirement &requirement = framework.rows()[static_cast<size_t>(row)];
            const StandingAnswer answer = book.answer(scope, row);
            if (!requirement.isAnswerable() || !answer.isAnswered())
                continue;
            controls.append(QJsonObject {{u"control-id"_s, OscalExport::token(requirement.id)}});
            const Answer record = m_project.store(Answer::kind()).as<Answer>(answer.storeRow);
            if (record.answeredOn.isValid() && (!first.isValid() || record.answeredOn < first))
                first = record.answeredOn;
            addObservation(base, requirement, record);
            if (answer.standing != Standing::Open || answer.current)
                findings.append(finding(base, requirement, record, answer));
        }
        const QString where = scope.isValid() ? m_project.fullName(scope, m_words) : tr("The whole site");
        QJsonObject made {{u"uuid"_s, uuid(base)},
                          {u"title"_s, u"%1: %2"_s.arg(m_words.pick(framework.title), where)},
                          {u"description"_s, tr("Edition %1; answered %2 of %3. What is unanswered is neither met nor not met.")
                                                 .arg(orDash(framework.edition)).arg(book.answered(scope)).arg(framework.answerable())},
                          {u"start"_s, first.isValid() ? first.startOfDay(QTimeZone::UTC).toString(Qt::ISODate) : now()},
                          {u"reviewed-controls"_s, QJsonObject {{u"control-selections"_s, QJsonArray {QJsonObject {{u"include-controls"_s, controls}}}}}},
                          {u"observations"_s, m_observations}};
        if (!findings.isEmpty())
            made.insert(u"findings"_s, findings);
        return made;
    }

    [[nodiscard]] QString says(const Answer &answer) const
    {
        QStringList parts;
        if (answer.state != AnswerState::Unanswered)
            parts.append(m_words.translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label));
        if (answer.current)
            parts.append(tr("current %1").arg(*answer.current));
        if (answer.target)
            parts.append(tr("target %1").arg(*answer.target));
        for (const BilingualText *text : {&answer.reason, &answer.note, &answer.finding}) {
            if (!text->main.isEmpty())
                parts.append(text->main);
        }
        return orDash(parts.join(u". "_s));
    }

    QString addObservation(const QString &base, const Requirement &requirement, const Answer &answer)
    {
        const QString id = uuid(base + u'/' + requirement.id + u"/observation"_s);
        QJsonObject observation {{u"uuid"_s, id},
                                 {u"title"_s, requirement.id},
                                 {u"description"_s, says(answer)},
                                 {u"methods"_s, QJsonArray {answer.evidence.empty() ? u"INTERVIEW"_s : u"EXAMINE"_s}},
                                 {u"collected"_s, (answer.answeredOn.isValid() ? answer.answeredOn : m_project.today()).startOfDay(QTimeZone::UTC).toString(Qt::ISODate)}};
        m_observations.append(observation);
        return id;
    }

    [[nodiscard]] QJsonObject finding(const QString &base, const Requirement &requirement, const Answer &record, const StandingAnswer &answer) const
    {
        const bool reachesTarget = answer.current && (!answer.target || *answer.current >= *answer.target);
        const bool isMet = answer.state != AnswerState::Unanswered ? answer.standing == Standing::Holds : reachesTarget;
        QJsonObject status {{u"state"_s, isMet ? u"satisfied"_s : u"not-satisfied"_s}};
        if (!record.reason.main.isEmpty())
            status.insert(u"remarks"_s, record.reason.main);
        const QString title = m_words.pick(requirement.name);
        return {{u"uuid"_s, uuid(base + u'/' + requirement.id + u"/finding"_s)},
                {u"title"_s, title.isEmpty() ? requirement.id : requirement.id + u' ' + title},
                {u"description"_s, says(record)},
                {u"target"_s, QJsonObject {{u"type"_s, u"objective-id"_s}, {u"target-id"_s, OscalExport::token(requirement.id)}, {u"status"_s, status}}},
                {u"related-observations"_s, QJsonArray {QJsonObject {{u"observation-uuid"_s, uuid(base + u'/' + requirement.id + u"/observation"_s)}}}}};
    }

    void addRequirements(QJsonArray &items)
    {
        m_observations = {};
        for (const Framework &framework : m_frameworks.all()) {
            const AnswerBook book(m_project, framework);
            std::vector<RecordId> scopes = book.scopes();
            std::ranges::sort(scopes, {}, [](const RecordId &scope) { return scope.isValid() ? scope.text() : QString(); });
            for (const RecordId &scope : scopes) {
                const QString base = m_project.projectId() + u'/' + framework.id + u'/' + (scope.isValid() ? scope.text() : QString());
                for (int row = 0; row < static_cast<int>(framework.rows().size()); ++row)
                    addRequirement(items, book, scope, row, base);
            }
        }
    }

    void addRequirement(QJsonArray &items, const AnswerBook &book, const RecordId &scope, int row, const QString &base)
    {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
        const StandingAnswer answer = book.answer(scope, row);
        const bool isGap = answer.current && answer.target && *answer.current < *answer.target;
        if (!requirement.isAnswerable() || answer.inheritedFrom.isValid() || (answer.standing != Standing::Stops && !isGap))
            return;
        const Answer record = m_project.store(Answer::kind()).as<Answer>(answer.storeRow);
        const QString observation = addObservation(base, requirement, record);
        QStringList words {says(record)};
        if (!record.responsible.isEmpty())
            words.append(tr("Responsible: %1").arg(m_project.personText(record.responsible, m_words)));
        if (record.due.isValid())
            words.append(tr("Due: %1").arg(record.due.toString(Qt::ISODate)));
        const QString where = scope.isValid() ? u" ("_s + m_project.designation(scope, m_words) + u')' : QString();
        items.append(QJsonObject {{u"uuid"_s, uuid(base + u'/' + requirement.id + u"/item"_s)},
                                  {u"title"_s, requirement.id + u' ' + requirement.shortName(m_words) + where},
                                  {u"description"_s, words.join(u"\n"_s)},
                                  {u"related-observations"_s, QJsonArray {QJsonObject {{u"observation-uuid"_s, observation}}}}});
    }

    void addScenarios(QJsonArray &items, QJsonArray &risks)
    {
        const RiskMethod method = RiskMethod::of(m_project);
        std::vector<JudgedScenario> judged = method.judgeAll(m_project);
        sortByRisk(judged, RiskStage::Today);
        for (const JudgedScenario &one : judged) {
            if (!one.today.isAboveTolerable())
                continue;
            const QString name = m_project.fullName(one.scenario.id, m_words);
            const QString id = uuid(one.scenario.id.text());
            risks.append(risk(one, name, id));
            items.append(QJsonObject {{u"uuid"_s, uuid(one.scenario.id.text() + u"/item"_s)},
                                      {u"title"_s, name},
                                      {u"description"_s, orDash(method.reason(one.today, m_words))},
                                      {u"related-risks"_s, QJsonArray {QJsonObject {{u"risk-uuid"_s, id}}}}});
        }
    }

    [[nodiscard]] QJsonObject risk(const JudgedScenario &judged, const QString &name, const QString &id) const
    {
        const Scenario &scenario = judged.scenario;
        QJsonArray remediations;
        for (const Id<Measure> &link : scenario.measures) {
            const std::optional<Measure> measure = m_project.find(link);
            if (!measure)
                continue;
            remediations.append(QJsonObject {{u"uuid"_s, uuid(scenario.id.text() + measure->id.text())},
                                             {u"lifecycle"_s, measure->status == "done"_L1 ? u"completed"_s : u"planned"_s},
                                             {u"title"_s, m_project.fullName(measure->id, m_words)},
                                             {u"description"_s, orDash(measure->description.main)}});
        }
        const bool isAccepted = !scenario.acceptedBy.isEmpty();
        QJsonObject made {{u"uuid"_s, id},
                          {u"title"_s, name},
                          {u"description"_s, orDash(scenario.cause.main)},
                          {u"statement"_s, orDash(scenario.effect.main)},
                          {u"status"_s, isAccepted ? u"deviation-approved"_s : remediations.isEmpty() ? u"open"_s : u"remediating"_s},
                          {u"props"_s, QJsonArray {QJsonObject {{u"name"_s, u"level-today"_s}, {u"ns"_s, u"urn:tandem:risk"_s}, {u"value"_s, riskName(judged.today.overall, Words(Language::English))}}}}};
        if (scenario.due.isValid())
            made.insert(u"deadline"_s, scenario.due.startOfDay(QTimeZone::UTC).toString(Qt::ISODate));
        if (!remediations.isEmpty())
            made.insert(u"remediations"_s, remediations);
        return made;
    }

    const Project &m_project;
    const Words &m_words;
    Frameworks m_frameworks;
    QJsonArray m_observations;
};
}

QString OscalExport::token(const QString &number)
{
    QString token;
    for (const QChar c : number)
        token += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' ? c : u'-';
    return !token.isEmpty() && (token.front().isLetter() || token.front() == u'_') ? token : u'_' + token;
}

Result<QJsonObject> OscalExport::assessmentResults(const Project &project, const Words &words)
{
    return OscalWriter(project, words).results();
}

Result<QJsonObject> OscalExport::planOfAction(const Project &project, const Words &words)
{
    return OscalWriter(project, words).plan();
}
