// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/RequirementCard.h"

#include "core/catalog/Glossary.h"
#include "core/exchange/EvidenceFile.h"
#include "core/model/Measure.h"
#include "core/model/Scenario.h"
#include "core/risk/Answering.h"
#include "ui/record/RecordForm.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequirementCard::RequirementCard(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
}

void RequirementCard::show(const Frameworks *frameworks, const AnswerBook *book, const RecordId &scope, int row)
{
    m_frameworks = frameworks;
    m_book = book;
    m_scope = scope;
    m_row = row;
    clear();
    build();
}

void RequirementCard::clear()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    m_states = m_current = m_target = nullptr;
    m_origin = nullptr;
    m_more = nullptr;
    m_form = nullptr;
    m_evidence = nullptr;
}

void RequirementCard::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(10);
    if (m_row < 0) {
        layout->addWidget(Looks::wrapped(tr("No requirement fits the filter."), "secondary"));
        layout->addStretch(1);
        return;
    }
    const Requirement &requirement = m_book->framework().rows()[static_cast<size_t>(m_row)];
    const Words &words = m_workbench.words();
    const Framework &framework = m_book->framework();
    QString mark = requirement.id;
    if (!framework.edition.isEmpty())
        mark += u" · "_s + tr("edition %1").arg(framework.edition);
    if (requirement.level > 0)
        mark += u" · "_s + tr("from SL %1").arg(requirement.level);
    if (requirement.isConfirmed)
        mark += u" · "_s + (*requirement.isConfirmed ? tr("confirmed by a second source") : tr("not confirmed by a second source"));
    if (requirement.isWithdrawn)
        mark += u" · "_s + tr("withdrawn in this edition");
    layout->addWidget(Looks::wrapped(mark, "secondary"));
    if (!words.pick(requirement.name).isEmpty())
        layout->addWidget(Looks::wrapped(words.pick(requirement.name), "title"));
    if (!words.pick(requirement.text).isEmpty())
        layout->addWidget(Looks::wrapped(words.pick(requirement.text)));
    if (!requirement.isHeading) {
        addAnswer(layout);
        addQuestions(layout);
    }
    if (requirement.itQuestion.en.isEmpty() && !words.pick(requirement.hint).isEmpty())
        layout->addWidget(panel(tr("Guidance"), Theme::colors().secondary, words.pick(requirement.hint)));
    if (!requirement.officialText.isEmpty())
        layout->addWidget(panel(tr("Official text"), Theme::colors().secondary, requirement.officialText));
    addMapped(layout);
    addConcerned(layout);
    if (!requirement.isHeading)
        addDetails(layout);
    addTerms(layout);
    layout->addStretch(1);
    refreshAnswer();
}

QWidget *RequirementCard::panel(const QString &heading, const QColor &color, const QString &text)
{
    auto *box = new QFrame;
    Looks::setRole(box, "card");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    auto *head = new QLabel(u"<span style='color:%1; font-weight:600'>%2</span>"_s.arg(color.name(), heading.toHtmlEscaped()));
    layout->addWidget(head);
    QLabel *body = Looks::wrapped(text);
    body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(body, 1);
    return box;
}

/// The reader's own dialect first; both are shown, for the other team's question is half of the answer.
void RequirementCard::addQuestions(QVBoxLayout *layout)
{
    const Requirement &requirement = m_book->framework().rows()[static_cast<size_t>(m_row)];
    const Words &words = m_workbench.words();
    if (requirement.itQuestion.en.isEmpty())
        return;
    const ThemeColors &colors = Theme::colors();
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    const bool itFirst = m_workbench.dialect() == Dialect::It;
    grid->addWidget(panel(tr("IT looks at"), colors.it, words.pick(requirement.itQuestion)), 0, itFirst ? 0 : 1);
    grid->addWidget(panel(tr("OT looks at"), colors.ot, words.pick(requirement.otQuestion)), 0, itFirst ? 1 : 0);
    grid->addWidget(panel(tr("Good evidence"), colors.text, words.pick(requirement.evidence)), 1, 0);
    grid->addWidget(panel(tr("From practice"), colors.text, words.pick(requirement.hint)), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
}

/// How the other side answered the same thing, for the site or, where it is asked by zone, for this scope.
QString RequirementCard::standsFor(const Framework &framework, int row) const
{
    const AnswerBook other(m_workbench.project(), framework);
    const StandingAnswer answer = other.answer(framework.isPerZone ? m_scope : RecordId {}, row);
    if (answer.state != AnswerState::Unanswered)
        return m_workbench.words().translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label);
    if (answer.current)
        return QString::number(*answer.current);
    return tr("unanswered");
}

void RequirementCard::addMapped(QVBoxLayout *layout)
{
    const std::vector<MappedRow> mapped = m_frameworks->mappedTo(m_book->framework(), m_row);
    if (mapped.empty())
        return;
    layout->addWidget(Looks::wrapped(tr("The same thing elsewhere"), "group"));
    for (const MappedRow &other : mapped) {
        const Requirement &requirement = other.framework->rows()[static_cast<size_t>(other.row)];
        auto *link = new QPushButton(u"%1  %2 · %3"_s.arg(requirement.id, requirement.shortName(m_workbench.words()), standsFor(*other.framework, other.row)));
        Looks::setRole(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        const QString key = other.framework->id;
        const int row = other.row;
        connect(link, &QPushButton::clicked, this, [this, key, row] { Q_EMIT rowWanted(key, row); }, Qt::QueuedConnection);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

/// Scenarios that rest on this row not being met, and measures that meet it: why the answer matters.
void RequirementCard::addConcerned(QVBoxLayout *layout)
{
    const QString &number = m_book->framework().rows()[static_cast<size_t>(m_row)].id;
    std::vector<RecordId> concerned;
    for (const RecordKind *kind : {&Scenario::kind(), &Measure::kind()}) {
        const RecordStore &records = m_workbench.project().store(*kind);
        const int field = kind->indexOf(u"requirements");
        for (int row = 0; row < records.count(); ++row) {
            if (!records.isEmptyCell(row, field) && records.value(row, field).toList().contains(number))
                concerned.push_back(records.idAt(row));
        }
    }
    if (concerned.empty())
        return;
    layout->addWidget(Looks::wrapped(tr("Scenarios that rest on it, measures that meet it"), "group"));
    for (const RecordId &id : concerned) {
        auto *link = new QPushButton(m_workbench.project().fullName(id, m_workbench.words()));
        Looks::setRole(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, id] { m_workbench.show(id); }, Qt::QueuedConnection);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void RequirementCard::addTerms(QVBoxLayout *layout)
{
    const Requirement &requirement = m_book->framework().rows()[static_cast<size_t>(m_row)];
    const Words &words = m_workbench.words();
    const Glossary glossary = Glossary::of(m_workbench.project());
    const std::vector<const GlossaryEntry *> entries = glossary.occurringIn(
        words.pick(requirement.name) + u' ' + words.pick(requirement.text) + u' ' + words.pick(requirement.itQuestion) + u' ' + words.pick(requirement.otQuestion));
    if (entries.empty())
        return;
    layout->addWidget(Looks::wrapped(tr("Words that the teams understand differently"), "group"));
    QStringList links;
    for (const GlossaryEntry *entry : entries)
        links.append(u"<a href='%1' style='color:%2'>%3</a>"_s.arg(entry->key, Theme::colors().accent.name(), words.pick(entry->name).toHtmlEscaped()));
    auto *label = new QLabel(links.join(u" · "_s));
    label->setWordWrap(true);
    connect(label, &QLabel::linkActivated, this, [this](const QString &key) { m_workbench.showTerm(key); });
    layout->addWidget(label);
}

QWidget *RequirementCard::stateButtons()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    m_states = new QButtonGroup(row);
    m_states->setExclusive(false);
    for (size_t i = 0; i < std::size(answerStateChoices); ++i) {
        const auto state = static_cast<AnswerState>(i + 1);
        auto *button = new QPushButton(m_workbench.words().translate("Choice", answerStateChoices[i].label));
        Looks::setRole(button, "choice");
        button->setCheckable(true);
        button->setEnabled(!m_workbench.isReadOnly());
        m_states->addButton(button, static_cast<int>(state));
        grid->addWidget(button, static_cast<int>(i) / 4, static_cast<int>(i) % 4);
        connect(button, &QPushButton::clicked, this, [this, state] { answer(state); });
    }
    return row;
}

QWidget *RequirementCard::figureButtons(const QString &label, bool isTarget)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel *heading = Looks::wrapped(label, "secondary");
    heading->setFixedWidth(80);
    layout->addWidget(heading);
    auto *group = new QButtonGroup(row);
    group->setExclusive(false);
    const bool isMaturity = m_book->framework().scale == FrameworkScale::Maturity;
    for (int figure = isMaturity ? 1 : 0; figure <= 4; ++figure) {
        auto *button = new QPushButton(QString::number(figure));
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        button->setEnabled(!m_workbench.isReadOnly());
        button->setToolTip(isMaturity ? tr("Maturity level %1").arg(figure)
                                      : QStringList {tr("0: nothing is done"), tr("1: done now and then, depends on one person"), tr("2: done and known, not everywhere"),
                                                     tr("3: done everywhere, written, checked"), tr("4: done, measured and improved")}
                                            .value(figure));
        group->addButton(button, figure);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, figure, isTarget] {
            write([&](Answer &answer) {
                std::optional<int> &place = isTarget ? answer.target : answer.current;
                place = place == figure ? std::nullopt : std::optional(figure);
                if (!isTarget)
                    answer.state = AnswerState::Unanswered;
            });
        });
    }
    layout->addStretch(1);
    (isTarget ? m_target : m_current) = group;
    return row;
}

void RequirementCard::addAnswer(QVBoxLayout *layout)
{
    auto *box = new QFrame;
    Looks::setRole(box, "card");
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(14, 12, 14, 12);
    inner->setSpacing(8);
    if (m_book->framework().scale == FrameworkScale::State) {
        inner->addWidget(stateButtons());
    } else {
        inner->addWidget(figureButtons(tr("Current"), false));
        inner->addWidget(figureButtons(tr("Target"), true));
        auto *rest = new QWidget;
        auto *row = new QHBoxLayout(rest);
        row->setContentsMargins(80, 0, 0, 0);
        row->setSpacing(4);
        m_states = new QButtonGroup(rest);
        m_states->setExclusive(false);
        for (const AnswerState state : {AnswerState::NotApplicable, AnswerState::DontKnow}) {
            auto *button = new QPushButton(m_workbench.words().translate("Choice", answerStateChoices[static_cast<size_t>(state) - 1].label));
            Looks::setRole(button, "choice");
            button->setCheckable(true);
            button->setEnabled(!m_workbench.isReadOnly());
            m_states->addButton(button, static_cast<int>(state));
            row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, state] { answer(state); });
        }
        row->addStretch(1);
        inner->addWidget(rest);
    }
    m_origin = Looks::wrapped({}, "secondary");
    inner->addWidget(m_origin);
    layout->addWidget(box);
}

/// Note, finding, responsible, evidence: fields of the answer's record, which the first of them makes.
void RequirementCard::addDetails(QVBoxLayout *layout)
{
    m_more = new QPushButton(tr("Add note, finding, responsible"));
    Looks::setRole(m_more, "link");
    m_more->setCursor(Qt::PointingHandCursor);
    m_more->setEnabled(!m_workbench.isReadOnly());
    connect(m_more, &QPushButton::clicked, this, [this] { write([](Answer &) {}); });
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    auto *box = new QFrame;
    Looks::setRole(box, "card");
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(14, 6, 14, 12);
    m_form = new RecordForm(m_workbench, Answer::kind(), box);
    m_form->showOnly({u"priority"_s, u"reason"_s, u"measure"_s, u"note"_s, u"finding"_s, u"responsible"_s, u"due"_s, u"flagged"_s});
    inner->addWidget(m_form);
    layout->addWidget(box);
    addEvidence(layout);
}

/// Files and photos that support the answer, each a link to its record; more are taken in from here.
void RequirementCard::addEvidence(QVBoxLayout *layout)
{
    m_evidence = new QVBoxLayout;
    m_evidence->setSpacing(2);
    layout->addLayout(m_evidence);
    auto *add = new QPushButton(tr("Add a file or photo…"));
    add->setObjectName(u"addEvidence"_s);
    Looks::setRole(add, "link");
    add->setCursor(Qt::PointingHandCursor);
    add->setEnabled(!m_workbench.isReadOnly());
    connect(add, &QPushButton::clicked, this, &RequirementCard::takeInFile);
    layout->addWidget(add, 0, Qt::AlignLeft);
}

void RequirementCard::refreshEvidence()
{
    while (QLayoutItem *item = m_evidence->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int own = m_book->ownRow(m_scope, m_row);
    if (own < 0)
        return;
    const Answer answer = m_workbench.project().store(Answer::kind()).as<Answer>(own);
    for (const Id<Evidence> &id : answer.evidence) {
        auto *link = new QPushButton(m_workbench.project().fullName(id, m_workbench.words()));
        Looks::setRole(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        link->setIcon(Looks::icon("mail-attachment"));
        connect(link, &QPushButton::clicked, this, [this, id] { m_workbench.show(id); }, Qt::QueuedConnection);
        m_evidence->addWidget(link, 0, Qt::AlignLeft);
    }
}

void RequirementCard::takeInFile()
{
    const QString path = m_workbench.dialogs().openFile(this, tr("Add a file or photo"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    Result<Evidence> evidence = EvidenceFile::describe(path);
    if (!evidence) {
        m_workbench.report(evidence.error());
        return;
    }
    if (const RecordId about = m_scope; about.isValid() && AnswerBook::assetClassOf(about) == AssetClass::Unknown)
        evidence->records = {about};
    const Result<RecordId> answer = Answering::change(m_workbench.project(), *m_book, m_scope, m_row, [](Answer &) {});
    const auto taken = answer.and_then([&](const RecordId &id) { return EvidenceFile::add(m_workbench.project(), path, *evidence, Id<Answer>(id)); });
    if (!taken)
        m_workbench.report(taken.error());
    refreshAnswer();
}

void RequirementCard::refreshAnswer()
{
    if (m_row < 0 || !m_origin)
        return;
    const StandingAnswer answer = m_book->answer(m_scope, m_row);
    const auto check = [](QButtonGroup *group, int id) {
        const QList<QAbstractButton *> buttons = group ? group->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            button->setChecked(group->id(button) == id);
    };
    check(m_states, static_cast<int>(answer.state));
    check(m_current, answer.current.value_or(-1));
    check(m_target, answer.target.value_or(-1));
    const Project &project = m_workbench.project();
    QString origin;
    if (answer.inheritedFrom.isValid())
        origin = tr("Taken over from %1. An answer here replaces it.").arg(AnswerBook::scopeName(project, answer.inheritedFrom, m_workbench.words()));
    else if (answer.state == AnswerState::NotApplicable && answer.standing == Standing::Stops)
        origin = tr("Say why: without a reason “not applicable” does not count.");
    else if ((answer.state == AnswerState::Compensated || answer.state == AnswerState::NotFeasible) && answer.standing == Standing::Stops)
        origin = tr("Name the compensating measure: it counts once it is in place.");
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    const int own = m_book->ownRow(m_scope, m_row);
    m_more->setVisible(own < 0);
    m_form->parentWidget()->setVisible(own >= 0);
    const RecordId record = own < 0 ? RecordId {} : project.store(Answer::kind()).idAt(own);
    if (m_form->record() != record)
        m_form->setRecord(record);
    refreshEvidence();
}

void RequirementCard::answer(AnswerState state)
{
    if (!m_states || !m_states->button(static_cast<int>(state)))
        return;
    write([&](Answer &answer) {
        answer.state = answer.state == state ? AnswerState::Unanswered : state;
        answer.current.reset();
    });
}

void RequirementCard::answer(int figure)
{
    if (m_current && m_current->button(figure)) {
        write([&](Answer &answer) {
            answer.current = figure;
            answer.state = AnswerState::Unanswered;
        });
    } else if (!m_current && figure >= 1 && figure <= static_cast<int>(std::size(answerStateChoices))) {
        answer(static_cast<AnswerState>(figure));
    }
}

void RequirementCard::write(const std::function<void(Answer &)> &change)
{
    if (m_row < 0 || m_workbench.isReadOnly())
        return;
    const Result<RecordId> done = Answering::change(m_workbench.project(), *m_book, m_scope, m_row, change);
    if (!done)
        m_workbench.report(done.error());
    refreshAnswer();
}
