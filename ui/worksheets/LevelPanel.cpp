// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/LevelPanel.h"

#include "core/model/Conduit.h"
#include "core/model/Zone.h"
#include "core/risk/LevelPlan.h"
#include "ui/record/RecordForm.h"
#include "ui/style/Looks.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QPushButton *panelLink(const QString &text)
{
    auto *link = new QPushButton(text);
    Looks::setRole(link, "link");
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    link->setToolTip(text.toHtmlEscaped());
    return link;
}
}

LevelPanel::LevelPanel(Workbench &workbench, QWidget *parent)
    : QScrollArea(parent)
    , m_workbench(workbench)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
}

void LevelPanel::show(const AnswerBook &book, const ReachedLevels &levels, int foundationalRequirement)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(Looks::wrapped(m_workbench.project().fullName(levels.scope, m_workbench.words()), "title"));
    addFields(layout, levels.scope);
    addSuggestion(layout, levels);
    addCheapest(layout, book, levels);
    addMissing(layout, book, levels, foundationalRequirement);
    layout->addStretch(1);
    setWidget(body); // the old one goes
}

void LevelPanel::addFields(QVBoxLayout *into, const RecordId &scope)
{
    const bool isZone = m_workbench.project().store(Zone::kind()).contains(scope);
    auto *form = new RecordForm(m_workbench, isZone ? Zone::kind() : Conduit::kind());
    QStringList fields {u"slT"_s, u"slTReason"_s, u"slC"_s, u"slCSource"_s};
    if (isZone)
        fields.append(u"inheritsAnswers"_s);
    fields.append(u"inheritsFromClasses"_s);
    form->showOnly(fields);
    form->setRecord(scope);
    auto *card = new QFrame;
    Looks::setRole(card, "card");
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(14, 4, 14, 12);
    inner->addWidget(form);
    into->addWidget(card);
}

void LevelPanel::addSuggestion(QVBoxLayout *into, const ReachedLevels &levels)
{
    const Project &project = m_workbench.project();
    const RiskMethod method = RiskMethod::of(project);
    const SuggestedLevel suggested = suggestedLevel(method.judgeAll(project), method, levels.scope);
    const QString sentence = suggested.arithmetic(project, m_workbench.words());
    auto *card = new QFrame;
    Looks::setRole(card, "card");
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(14, 10, 14, 12);
    inner->setSpacing(6);
    inner->addWidget(Looks::wrapped(suggested.scenario.isValid() ? tr("Scenarios suggest SL-T %1").arg(suggested.level) : tr("No suggestion"), "group"));
    inner->addWidget(Looks::wrapped(sentence, "secondary"));
    if (suggested.scenario.isValid()) {
        auto *take = new QPushButton(tr("Take over as SL-T"));
        take->setObjectName(u"takeOverLevel"_s);
        take->setEnabled(!m_workbench.isReadOnly());
        connect(take, &QPushButton::clicked, this, [this, scope = levels.scope, level = suggested.level, sentence] { takeOver(scope, level, sentence); },
                Qt::QueuedConnection);
        inner->addWidget(take, 0, Qt::AlignLeft);
    }
    into->addWidget(card);
}

/// The arithmetic becomes the reason, so that the record says where its level comes from.
void LevelPanel::takeOver(const RecordId &scope, int level, const QString &reason)
{
    const Project &project = m_workbench.project();
    const RecordKind &kind = project.store(Zone::kind()).contains(scope) ? Zone::kind() : Conduit::kind();
    const int reasonField = project.fieldFor(kind, kind.indexOf(u"slTReason"), m_workbench.words().language());
    SecurityLevelVector vector;
    vector.levels.fill(static_cast<quint8>(level));
    m_workbench.edit(tr("SL-T of %1 as the scenarios suggest").arg(project.designation(scope, m_workbench.words())), [&](Edit &edit) {
        return edit.set(kind, scope, kind.indexOf(u"slT"), Value(vector.text())).and_then([&] { return edit.set(kind, scope, reasonField, Value(reason)); });
    });
}

void LevelPanel::addCheapest(QVBoxLayout *into, const AnswerBook &book, const ReachedLevels &levels)
{
    if (!levels.target || levels.missing.empty())
        return;
    const Words &words = m_workbench.words();
    const LevelPlan plan = LevelPlan::cheapest(m_workbench.project(), book, levels);
    into->addWidget(Looks::wrapped(tr("Cheapest way to the target"), "group"));
    for (const LevelPlan::Step &step : plan.steps) {
        QStringList rows;
        for (const int row : step.rows)
            rows.append(book.framework().rows()[static_cast<size_t>(row)].id);
        const QString cost = step.isInPlace ? tr("in place: answer again") : step.cost ? tr("%1 €").arg(words.locale().toString(*step.cost)) : tr("cost unknown");
        QPushButton *link = panelLink(m_workbench.project().fullName(step.measure, words));
        connect(link, &QPushButton::clicked, this, [this, id = step.measure] { m_workbench.show(id); }, Qt::QueuedConnection);
        into->addWidget(link);
        QLabel *label = Looks::wrapped(u"%1 · %2"_s.arg(cost, rows.join(u", "_s)), "secondary");
        label->setContentsMargins(4, 0, 0, 4);
        into->addWidget(label);
    }
    const int covered = static_cast<int>(levels.missing.size() - plan.uncovered.size());
    QString sum = plan.steps.empty() ? tr("No measure names one of these rows.")
                                     : tr("%1 of %2 rows for %3 €.").arg(covered).arg(levels.missing.size()).arg(words.locale().toString(plan.cost));
    if (plan.unknownCosts > 0)
        sum += u' ' + tr("%n of the costs are not known.", nullptr, plan.unknownCosts);
    if (!plan.uncovered.empty() && !plan.steps.empty()) {
        const int left = static_cast<int>(plan.uncovered.size());
        sum += u' ' + tr("No measure meets the other %n rows.", nullptr, left);
    }
    into->addWidget(Looks::wrapped(sum));
}

void LevelPanel::addMissing(QVBoxLayout *into, const AnswerBook &book, const ReachedLevels &levels, int foundationalRequirement)
{
    if (!levels.target)
        return;
    const QString which = foundationalRequirement < 0 ? QString() : u" · "_s + QString::fromLatin1(foundationalRequirements[foundationalRequirement]);
    into->addWidget(Looks::wrapped(tr("Rows in the way") + which, "group"));
    int shown = 0;
    constexpr int mostShown = 40;
    for (const int row : levels.missing) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
        if (foundationalRequirement >= 0 && foundationalRequirementOf(requirement.id) != foundationalRequirement)
            continue;
        if (++shown > mostShown)
            continue;
        const StandingAnswer answer = book.answer(levels.scope, row);
        const QString state = answer.state == AnswerState::Unanswered ? tr("unanswered")
                                                                      : m_workbench.words().translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label);
        QPushButton *link = panelLink(u"%1  %2 · %3"_s.arg(requirement.id, state, requirement.shortName(m_workbench.words())));
        connect(link, &QPushButton::clicked, this, [this, scope = levels.scope, row] { Q_EMIT rowWanted(scope, row); }, Qt::QueuedConnection);
        into->addWidget(link);
    }
    if (shown == 0)
        into->addWidget(Looks::wrapped(tr("None: the target is reached."), "secondary"));
    else if (shown > mostShown) {
        const int more = shown - mostShown;
        into->addWidget(Looks::wrapped(tr("and %n more", nullptr, more), "secondary"));
    }
}
