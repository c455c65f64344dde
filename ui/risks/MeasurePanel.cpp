// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/MeasurePanel.h"

#include "core/risk/TreatmentEdits.h"
#include "ui/risks/AcceptanceDialog.h"
#include "ui/risks/RiskBoard.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MeasurePanel::MeasurePanel(Workbench &workbench, QWidget *parent)
    : QFrame(parent)
    , m_workbench(workbench)
{
    setObjectName(u"measurePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(buildQuestions());
    layout->addWidget(buildScenarios());
    layout->addWidget(Looks::horizontalLine());
    connect(&workbench.project(), &Project::changed, this, &MeasurePanel::refresh);
    connect(&workbench, &Workbench::selectionChanged, this, &MeasurePanel::refresh);
}

namespace {
QLabel *panelLabel(const char *role)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (*role)
        Looks::setRole(label, role);
    return label;
}
}

QWidget *MeasurePanel::buildQuestions()
{
    auto *card = new QFrame;
    Looks::setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    auto *heading = panelLabel("group");
    heading->setText(tr("Can it harm an essential function?"));
    heading->setToolTip(tr("IEC 62443-3-3, clause 4.2: what can lock out, delay, close or trip is signed by OT before work starts."));
    layout->addWidget(heading);
    m_functions = panelLabel("secondary");
    layout->addWidget(m_functions);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int place = 0;
    for (const Choice &choice : harmChoices) {
        auto *box = new QCheckBox(m_workbench.words().translate("Choice", choice.label));
        box->setObjectName(QString::fromLatin1(choice.key));
        grid->addWidget(box, place, 0);
        ++place;
        connect(box, &QCheckBox::clicked, this, [this, key = QString::fromLatin1(choice.key)] { answer(key); });
        m_answers.push_back(box);
    }
    layout->addLayout(grid);
    m_state = panelLabel("");
    m_state->setObjectName(u"guardState"_s);
    layout->addWidget(m_state);
    m_sign = new QPushButton(tr("Sign for OT…"));
    m_sign->setObjectName(u"signForOt"_s);
    layout->addWidget(m_sign, 0, Qt::AlignLeft);
    connect(m_sign, &QPushButton::clicked, this, &MeasurePanel::sign);
    return card;
}

QWidget *MeasurePanel::buildScenarios()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *heading = panelLabel("group");
    heading->setText(tr("Helps in scenarios"));
    layout->addWidget(heading);
    m_scenarios = new QLabel;
    m_scenarios->setObjectName(u"scenariosHelped"_s);
    m_scenarios->setWordWrap(true);
    m_scenarios->setTextFormat(Qt::RichText);
    m_scenarios->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_scenarios, &QLabel::linkActivated, this, &MeasurePanel::follow);
    layout->addWidget(m_scenarios);
    m_add = new QLineEdit;
    m_add->setObjectName(u"addScenario"_s);
    m_add->setPlaceholderText(tr("Add a scenario: its number or title"));
    m_add->setEnabled(!m_workbench.isReadOnly());
    m_proposals = new QStringListModel(this);
    auto *completer = new QCompleter(m_proposals, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_add->setCompleter(completer);
    layout->addWidget(m_add);
    connect(m_add, &QLineEdit::textEdited, this, &MeasurePanel::fillProposals);
    connect(m_add, &QLineEdit::returnPressed, this, &MeasurePanel::addScenario);
    return box;
}

void MeasurePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void MeasurePanel::refresh()
{
    const Project &project = m_workbench.project();
    if (project.store(Measure::kind()).contains(m_workbench.selected()))
        m_measure = Id<Measure>(m_workbench.selected());
    if (!isVisible() && !parentWidget()->isVisible())
        return;
    const RiskRegister &risks = RiskBoard::of(m_workbench).risks();
    const int row = risks.measureRows.value(m_measure, -1);
    if (row < 0)
        return;
    showGuard(risks, static_cast<size_t>(row));
    showScenarios(risks, static_cast<size_t>(row));
}

void MeasurePanel::showGuard(const RiskRegister &risks, size_t row)
{
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    const Measure &measure = risks.measures[row];
    const GuardedMeasure &guarded = risks.guards[row];
    m_isFilling = true;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i]->setChecked(measure.harms.contains(QLatin1StringView(harmChoices[i].key)));
        m_answers[i]->setEnabled(!m_workbench.isReadOnly());
    }
    m_isFilling = false;
    QStringList functions;
    for (const Id<Function> &function : guarded.functions)
        functions.append(project.designation(function, words));
    m_functions->setText(functions.isEmpty() ? tr("No essential function is where it acts.") : tr("Where it acts: %1").arg(functions.join(u", "_s)));
    m_functions->setVisible(isOpen(measure));
    m_sentence = guardSentence(project, measure, guarded, words);
    QString state;
    switch (guarded.state) {
    case GuardState::NotConcerned:
        state = isOpen(measure) ? QString() : tr("Nothing is left to sign: the measure is in place or rejected.");
        break;
    case GuardState::ToBeAsked:
        state = tr("To be asked: nobody has answered yet, and unknown is not a No.");
        break;
    case GuardState::Harmless:
        state = tr("Asked: it can do none of the four.");
        break;
    case GuardState::LacksSignature:
        state = tr("E601: OT has to sign before work starts.");
        break;
    case GuardState::Signed:
        break;
    }
    if (!measure.signedByOt.isEmpty()) {
        const QString who = project.personText(measure.signedByOt, words);
        state = measure.signedOn.isValid() ? tr("Signed for OT by %1 on %2.").arg(who, words.date(measure.signedOn)) : tr("Signed for OT by %1.").arg(who);
    }
    m_state->setText(state);
    m_state->setToolTip(m_sentence.toHtmlEscaped());
    m_state->setVisible(!state.isEmpty());
    m_sign->setVisible(guarded.state == GuardState::LacksSignature);
    m_sign->setEnabled(!m_workbench.isReadOnly());
}

void MeasurePanel::showScenarios(const RiskRegister &risks, size_t row)
{
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    const QString accent = Theme::colors().accent.name();
    const QString grey = Theme::colors().secondary.name();
    QStringList lines;
    for (const int scenario : risks.scenariosOf[row]) {
        const Scenario &served = risks.scenarios[static_cast<size_t>(scenario)].scenario;
        const QString drop = m_workbench.isReadOnly()
            ? QString()
            : u"&nbsp; <a href='drop:%1' style='color:%2;text-decoration:none' title='%3'>✕</a>"_s.arg(served.id.text(), grey, tr("No longer").toHtmlEscaped());
        lines.append(u"<a href='show:%1' style='color:%2'>%3</a>%4"_s.arg(served.id.text(), accent, project.fullName(served.id, words).toHtmlEscaped(), drop));
    }
    m_scenarios->setText(lines.isEmpty() ? tr("In none yet.").toHtmlEscaped() : lines.join(u"<br/>"_s));
    m_proposals->setStringList({});
}

/// All names are put together only when somebody types.
void MeasurePanel::fillProposals()
{
    if (m_proposals->rowCount() > 0)
        return;
    QStringList names;
    for (const JudgedScenario &judged : RiskBoard::of(m_workbench).risks().scenarios)
        names.append(m_workbench.project().fullName(judged.scenario.id, m_workbench.words()));
    m_proposals->setStringList(names);
}

/// "None of the four" and the four exclude each other.
void MeasurePanel::answer(const QString &changed)
{
    if (m_isFilling)
        return;
    QStringList harms;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const QString key = QString::fromLatin1(harmChoices[i].key);
        if (m_answers[i]->isChecked() && (changed == "none"_L1) == (key == "none"_L1))
            harms.append(key);
    }
    if (const Result<void> done = TreatmentEdits::answerQuestions(m_workbench.project(), m_measure, harms); !done)
        m_workbench.report(done.error());
    refresh();
}

void MeasurePanel::sign()
{
    SignatureDialog(m_workbench, m_measure, m_sentence, window()).exec();
}

void MeasurePanel::addScenario()
{
    Project &project = m_workbench.project();
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty())
        return;
    // A chosen proposal is "R-04 Remote access …"; a person types the number alone.
    Result<RecordId> found = project.resolve(typed, {"scenario"});
    if (!found) {
        for (const Scenario &scenario : project.all<Scenario>()) {
            if (project.fullName(scenario.id, m_workbench.words()).compare(typed, Qt::CaseInsensitive) == 0)
                found = RecordId(scenario.id);
        }
    }
    const Result<void> done
        = found ? TreatmentEdits::link(project, Id<Scenario>(*found), m_measure) : Result<void>(std::unexpected(found.error()));
    if (done)
        m_add->clear();
    else
        m_workbench.report(done.error());
}

void MeasurePanel::follow(const QString &link)
{
    const Id<Scenario> scenario(RecordId::fromText(link.section(u':', 1)));
    if (link.startsWith("show:"_L1)) {
        m_workbench.select(scenario);
        return;
    }
    if (const Result<void> done = TreatmentEdits::unlink(m_workbench.project(), scenario, m_measure); !done)
        m_workbench.report(done.error());
}
