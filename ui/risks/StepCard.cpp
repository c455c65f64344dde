// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/StepCard.h"

#include "ui/record/FieldEditor.h"
#include "ui/risks/StepLooks.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Looks::wrapped;

namespace {
constexpr const char *stepFields[]{"doneBy", "doneAs", "doneOn", "result", "pastGate"};
}

StepCard::StepCard(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_footer(new QWidget)
{
    Looks::setOnBase(m_footer);
}

const PathStep &StepCard::path() const
{
    return workflowPath()[static_cast<size_t>(m_step)];
}

void StepCard::show(const Workflow &workflow, int step, const RecordId &scope)
{
    const QHash<QString, QString> kept = m_step == step && m_scope == scope ? drafts() : QHash<QString, QString>();
    m_workflow = &workflow;
    m_step = step;
    m_scope = scope;
    m_view = workflow.at(step, scope);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    m_editors.clear();
    m_scopes = nullptr;
    m_inTheWay = nullptr;
    build();
    fillEditors(kept);
}

void StepCard::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(10);
    addHead(layout);
    addWarnings(layout);
    addQuestions(layout);
    addCoverage(layout);
    if (path().numberText() == QLatin1StringView(approvalStep))
        addApproval(layout);
    else
        addRecord(layout);
    layout->addStretch(1);
    fillFooter();
}

void StepCard::addHead(QVBoxLayout *layout)
{
    const Words &words = m_workbench.words();
    const Requirement &requirement = path().requirement();
    QString mark = requirement.id;
    if (path().isGate)
        mark += u" · "_s + tr("gate");
    mark += u" · "_s + (path().isPerScope() ? tr("for each zone and conduit") : tr("once for the site"));
    auto *row = new QHBoxLayout;
    row->addWidget(wrapped(mark, "secondary"), 1);
    row->addWidget(StepLooks::chip(m_view.standing, words));
    layout->addLayout(row);
    layout->addWidget(wrapped(words.pick(requirement.name), "title"));
    layout->addWidget(wrapped(words.pick(requirement.text)));
    if (path().isPerScope())
        addScopes(layout);
}

void StepCard::addScopes(QVBoxLayout *layout)
{
    const Words &words = m_workbench.words();
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Zone or conduit"));
    Looks::setRole(label, "secondary");
    m_scopes = new QComboBox;
    m_scopes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scopes->setMinimumContentsLength(24);
    m_scopes->setMaxVisibleItems(20);
    label->setBuddy(m_scopes);
    for (const RecordId &scope : m_workflow->scopes()) {
        const StepStanding standing = m_workflow->at(m_step, scope).standing;
        m_scopes->addItem(tr("%1 %2: %3")
                              .arg(StepLooks::sign(standing), m_workbench.project().designation(scope, words),
                                   standingName(standing, words)),
                          scope.text());
    }
    m_scopes->setCurrentIndex(m_scopes->findData(m_scope.text()));
    connect(
        m_scopes, &QComboBox::activated, this,
        [this] { Q_EMIT scopeWanted(RecordId::fromText(m_scopes->currentData().toString())); }, Qt::QueuedConnection);
    row->addWidget(label);
    row->addWidget(m_scopes, 1);
    layout->addLayout(row);
}

/// The reader's own dialect first.
void StepCard::addQuestions(QVBoxLayout *layout)
{
    const Words &words = m_workbench.words();
    const Requirement &requirement = path().requirement();
    const ThemeColors &colors = Theme::colors();
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    const bool itFirst = m_workbench.dialect() == Dialect::It;
    grid->addWidget(StepLooks::panel(tr("IT looks at"), colors.it, words.pick(requirement.itQuestion)), 0,
                    itFirst ? 0 : 1);
    grid->addWidget(StepLooks::panel(tr("OT looks at"), colors.ot, words.pick(requirement.otQuestion)), 0,
                    itFirst ? 1 : 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
}

void StepCard::addWarnings(QVBoxLayout *layout)
{
    const ThemeColors &colors = Theme::colors();
    const QColor warning = colors.isDark ? colors.ot : colors.critical;
    if (!m_view.toReview.isEmpty()) {
        constexpr qsizetype mostShown = 5;
        QStringList lines = m_view.toReview.first(std::min(mostShown, m_view.toReview.size()));
        const int more = static_cast<int>(m_view.toReview.size() - lines.size());
        if (more > 0)
            lines.append(tr("and %n more", nullptr, more));
        layout->addWidget(StepLooks::panel(tr("To review: something has changed since"), warning, lines.join(u'\n')));
    }
    if (m_view.gate) {
        const bool through = m_view.gate->letsThrough();
        layout->addWidget(StepLooks::panel(through ? tr("The gate lets through") : tr("The gate is closed"),
                                           through ? colors.accent : warning, m_view.gate->sentence));
    }
    if (!m_view.blocked.isEmpty() && !m_view.isRecorded() && m_view.standing != StepStanding::NotNeeded)
        layout->addWidget(StepLooks::panel(tr("A gate before this step is closed"), warning, m_view.blocked));
}

void StepCard::addCoverage(QVBoxLayout *layout)
{
    const StepCoverage &coverage = m_view.coverage;
    const Words &words = m_workbench.words();
    if (path().numberText() == QLatin1StringView(approvalStep))
        return;
    const QString said = coverage.need == 0 ? tr("What the program sees: nothing of this kind is in the project")
        : coverage.isWhole() ? tr("What the program sees: all there, %1 of %2").arg(coverage.have).arg(coverage.need)
                             : tr("What the program sees: %1 of %2; in the way:").arg(coverage.have).arg(coverage.need);
    layout->addWidget(wrapped(said, "group"));
    if (coverage.inTheWay.empty())
        return;
    m_inTheWay = new QListWidget;
    m_inTheWay->setObjectName(u"inTheWay"_s);
    m_inTheWay->setAccessibleName(tr("Records in the way"));
    m_inTheWay->setFrameShape(QFrame::NoFrame);
    m_inTheWay->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inTheWay->setUniformItemSizes(true);
    for (const InTheWay &one : coverage.inTheWay) {
        const RecordStore *records = m_workbench.project().storeHolding(one.record);
        const QString kind = records ? records->kind().labelIn(words) : QString();
        auto *item = new QListWidgetItem(
            tr("%1 %2: %3").arg(kind, m_workbench.project().designation(one.record, words), one.reason), m_inTheWay);
        item->setData(Qt::UserRole, one.record.text());
        item->setToolTip(m_workbench.project().fullName(one.record, words).toHtmlEscaped());
        item->setSizeHint(QSize(0, 28));
    }
    constexpr int mostRows = 6;
    m_inTheWay->setFixedHeight(std::min(m_inTheWay->count(), mostRows) * 28 + 8);
    const auto go
        = [this](QListWidgetItem *item) { m_workbench.show(RecordId::fromText(item->data(Qt::UserRole).toString())); };
    connect(m_inTheWay, &QListWidget::itemClicked, this, go, Qt::QueuedConnection);
    connect(m_inTheWay, &QListWidget::itemActivated, this, go, Qt::QueuedConnection);
    layout->addWidget(m_inTheWay);
}

void StepCard::addRecord(QVBoxLayout *layout)
{
    const Words &words = m_workbench.words();
    const Project &project = m_workbench.project();
    layout->addWidget(wrapped(tr("The record of this step"), "group"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool gateInTheWay = !m_view.blocked.isEmpty() || (m_view.gate && !m_view.gate->letsThrough());
    for (const char *fieldKey : stepFields) {
        const QString key = QString::fromLatin1(fieldKey);
        const bool hasReason = m_view.record && !m_view.record->pastGate.main.isEmpty();
        if (key == "pastGate"_L1 && !gateInTheWay && !hasReason)
            continue;
        const Field &field = WorkflowStep::kind().field(
            project.fieldFor(WorkflowStep::kind(), WorkflowStep::kind().indexOf(key), words.language()));
        FieldEditor *editor = FieldEditor::create(m_workbench, field, this);
        editor->setObjectName(key);
        editor->setReadOnly(m_workbench.isReadOnly());
        auto *label = new QLabel(WorkflowStep::kind()
                                     .field(WorkflowStep::kind().indexOf(key))
                                     .labelIn(words)); // of the main text, in either language
        Looks::setRole(label, "secondary");
        label->setWordWrap(true);
        label->setFixedWidth(140);
        label->setBuddy(editor);
        form->addRow(label, editor);
        m_editors.insert(key, editor);
    }
    layout->addLayout(form);
}

void StepCard::addApproval(QVBoxLayout *layout)
{
    const Words &words = m_workbench.words();
    if (!m_view.record) {
        layout->addWidget(wrapped(tr("No state has been approved yet."), "secondary"));
        return;
    }
    const WorkflowStep &record = *m_view.record;
    layout->addWidget(wrapped(tr("The newest approved state"), "group"));
    const QString by = m_workbench.project().personText(record.doneBy, words);
    layout->addWidget(
        wrapped(tr("%1, approved by %2 on %3. Journal head %4…")
                    .arg(m_workbench.project().designation(record.id, words),
                         record.doneAs.isEmpty() || record.doneAs == record.doneBy
                             ? by
                             : tr("%1 as %2").arg(by, m_workbench.project().personText(record.doneAs, words)),
                         words.date(record.doneOn),
                         record.journalEntry.first(std::min<qsizetype>(16, record.journalEntry.size())))));
}

void StepCard::fillFooter()
{
    qDeleteAll(m_footer->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_footer->layout();
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name, bool changes, auto run) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setEnabled(!changes || !m_workbench.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    if (path().numberText() == QLatin1StringView(approvalStep)) {
        Looks::setRole(
            add(tr("Approve and freeze a baseline…"), u"approve"_s, true, [this] { Q_EMIT approvalWanted(); }),
            "primary");
        add(tr("Compare…"), u"compare"_s, false, [this] { Q_EMIT comparisonWanted(); });
    } else {
        const bool again = m_view.standing == StepStanding::ToReview;
        auto *done = add(again ? tr("Reviewed: still done") : tr("Mark as done"), u"markDone"_s, true,
                         [this] { record(StepState::Done); });
        done->setToolTip(tr("Ctrl+Enter"));
        Looks::setRole(done, "primary");
        add(tr("Not needed"), u"notNeeded"_s, true, [this] { record(StepState::NotNeeded); });
        if (m_view.isRecorded())
            add(tr("Open again"), u"openAgain"_s, true, [this] { record(StepState::Open); });
    }
    row->addStretch(1);
}

void StepCard::fillEditors(const QHash<QString, QString> &drafts)
{
    if (m_editors.isEmpty())
        return;
    const WorkflowStep record = m_view.record.value_or(WorkflowStep{});
    const Record cells = toRecord(record);
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const int field = WorkflowStep::kind().indexOf(it.value()->field().keyText());
        it.value()->setValue(cells.cells[static_cast<size_t>(field)]);
        if (it.key() == "doneOn"_L1 && (!record.doneOn.isValid() || !m_view.isRecorded()))
            it.value()->setValue(m_workbench.words().date(m_workbench.project().today()));
    }
    m_filled.clear();
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        m_filled.insert(it.key(), it.value()->text());
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        if (FieldEditor *editor = m_editors.value(it.key()))
            editor->setValue(it.value());
    }
}

/// What was typed and is not recorded yet.
QHash<QString, QString> StepCard::drafts() const
{
    QHash<QString, QString> typed;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->text() != m_filled.value(it.key()))
            typed.insert(it.key(), it.value()->text());
    }
    return typed;
}

void StepCard::record(StepState state)
{
    if (m_step < 0 || m_editors.isEmpty() || m_workbench.isReadOnly())
        return;
    Project &project = m_workbench.project();
    QHash<QString, QString> typed;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const Result<Value> value = project.parse(it.value()->field(), it.value()->text());
        it.value()->setProblem(value ? QString() : value.error().sentence());
        if (!value) {
            m_workbench.report(value.error());
            return;
        }
        typed.insert(it.key(), value->toText());
    }
    const auto done = m_workflow->record(
        project,
        {path().numberText(), m_scope, state, typed.value(u"result"_s), typed.value(u"pastGate"_s),
         typed.value(u"doneBy"_s), typed.value(u"doneAs"_s), QDate::fromString(typed.value(u"doneOn"_s), Qt::ISODate)});
    if (!done)
        m_workbench.report(done.error());
    else // recorded: nothing of it is a draft any more
        for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
            m_filled.insert(it.key(), it.value()->text());
}
