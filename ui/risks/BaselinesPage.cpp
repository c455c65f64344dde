// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/BaselinesPage.h"

#include "core/risk/Workflow.h"
#include "ui/record/RecordForm.h"
#include "ui/risks/ApprovalDialog.h"
#include "ui/risks/ComparisonView.h"
#include "ui/risks/StepLooks.h"
#include "ui/style/Looks.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr auto nowKey = "now"_L1;
constexpr auto fileKey = "file:"_L1;
}

BaselinesPage::BaselinesPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget)
    , m_form(new RecordForm(workbench, Baseline::kind()))
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_summary(new QLabel)
    , m_view(new ComparisonView(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 720});
    layout->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        m_form->setRecord(item ? RecordId::fromText(item->data(Qt::UserRole).toString()) : RecordId());
    });
    for (QComboBox *states : {m_before, m_after})
        connect(states, &QComboBox::activated, this, &BaselinesPage::compare);
    connect(&workbench.project(), &Project::changed, this, &BaselinesPage::refreshSoon);
    connect(&workbench, &Workbench::selectionChanged, this, [this](const RecordId &id) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == id.text())
                m_list->setCurrentRow(row);
        }
    });
}

QWidget *BaselinesPage::buildBar()
{
    const auto [bar, row] = Looks::actionBar(this);
    auto *approveNow = new QPushButton(tr("Approve and freeze a baseline…"));
    Looks::setRole(approveNow, "primary");
    approveNow->setToolTip(tr("ZCR 7.1: keep the project as it is now, by name"));
    approveNow->setEnabled(!m_workbench.isReadOnly());
    connect(approveNow, &QPushButton::clicked, this, &BaselinesPage::approve);
    auto *other = new QPushButton(tr("Compare with a file…"));
    other->setToolTip(tr("Another project file, or a copy of this one; it is only read"));
    connect(other, &QPushButton::clicked, this, &BaselinesPage::addFile);
    row->addWidget(approveNow);
    row->addWidget(other);
    row->addStretch(1);
    return bar;
}

QWidget *BaselinesPage::buildList()
{
    auto *left = new QWidget;
    Looks::setOnBase(left);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list->setObjectName(u"baselines"_s);
    m_list->setAccessibleName(tr("Approved states"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    layout->addWidget(m_list);
    layout->addWidget(Looks::horizontalLine());
    layout->addWidget(m_form, 1);
    left->setMinimumWidth(290);
    return left;
}

QWidget *BaselinesPage::buildComparison()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *pickers = new QHBoxLayout;
    pickers->setContentsMargins(12, 10, 12, 6);
    pickers->setSpacing(8);
    const auto add = [&](const QString &text, QComboBox *states, const QString &name) {
        auto *label = new QLabel(text);
        Looks::setRole(label, "secondary");
        label->setBuddy(states);
        states->setObjectName(name);
        states->setAccessibleName(text);
        states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        states->setMinimumContentsLength(14);
        pickers->addWidget(label);
        pickers->addWidget(states, 1);
    };
    add(tr("Before"), m_before, u"before"_s);
    auto *swap = new QPushButton(u"⇄"_s);
    swap->setToolTip(tr("The other way round"));
    swap->setAccessibleName(tr("The other way round"));
    swap->setFixedWidth(40);
    connect(swap, &QPushButton::clicked, this, &BaselinesPage::swapStates);
    pickers->addWidget(swap);
    add(tr("After"), m_after, u"after"_s);
    layout->addLayout(pickers);
    Looks::setRole(m_summary, "secondary");
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(12, 0, 12, 8);
    layout->addWidget(m_summary);
    layout->addWidget(Looks::horizontalLine());
    m_view->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_view, 1);
    return right;
}

void BaselinesPage::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, [this] { refresh(); });
}

void BaselinesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BaselinesPage::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const Words &words = m_workbench.words();
    const Project &project = m_workbench.project();
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const std::vector<Baseline> baselines = project.all<Baseline>();
    m_list->clear();
    for (auto it = baselines.rbegin(); it != baselines.rend(); ++it) {
        auto *item
            = new QListWidgetItem(tr("%1\n%2, %3")
                                      .arg(project.designation(it->id, words),
                                           project.personText(it->approvedBy, words), words.date(it->approvedOn)),
                                  m_list);
        item->setData(Qt::UserRole, it->id.text());
        if (it->id.text() == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    int height = 2;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    constexpr int mostHeight = 220;
    m_list->setFixedHeight(std::min(height, mostHeight));
    m_list->setVisible(m_list->count() > 0);
    fillStates();
    compare();
}

/// Baselines from the newest, now, and files that were opened; what was chosen stays chosen.
void BaselinesPage::fillStates()
{
    const QString before = m_before->currentData().toString();
    const QString after = m_after->currentData().toString();
    for (QComboBox *states : {m_before, m_after}) {
        states->clear();
        for (int row = 0; row < m_list->count(); ++row)
            states->addItem(m_list->item(row)->text().section(u'\n', 0, 0), m_list->item(row)->data(Qt::UserRole));
        states->addItem(tr("Now"), QString(nowKey));
        for (const auto &[path, project] : m_files)
            states->addItem(QFileInfo(path).fileName(), QString(fileKey + path));
    }
    m_before->setCurrentIndex(std::max(0, m_before->findData(before)));
    const int kept = m_after->findData(after);
    m_after->setCurrentIndex(kept >= 0 ? kept : m_after->findData(QString(nowKey)));
}

Result<const Project *> BaselinesPage::state(const QString &key)
{
    if (key == nowKey)
        return &m_workbench.project();
    if (key.startsWith(fileKey))
        return m_files.at(key.sliced(fileKey.size())).get();
    const Id<Baseline> id(RecordId::fromText(key));
    const std::optional<Baseline> baseline = m_workbench.project().find(id);
    const QString blob = baseline ? baseline->blob : QString();
    if (const auto known = m_opened.find(blob); known != m_opened.end())
        return known->second.project.get();
    auto opened = openBaseline(m_workbench.project(), id);
    if (!opened)
        return std::unexpected(opened.error());
    return m_opened.emplace(blob, std::move(*opened)).first->second.project.get();
}

void BaselinesPage::compare()
{
    m_view->clear();
    if (m_before->count() < 2) {
        m_summary->setText(
            tr("No state has been approved yet. What is approved now can be compared with what comes later."));
        return;
    }
    const auto before = state(m_before->currentData().toString());
    const auto after = state(m_after->currentData().toString());
    if (!before || !after) {
        const Error error = before ? after.error() : before.error();
        m_summary->setText(error.sentence());
        m_workbench.report(error);
        return;
    }
    const Comparison comparison = compareStates(**before, **after, m_workbench.words());
    using What = Comparison::What;
    QString text
        = tr("Records: %1 changed, %2 added, %3 removed. Levels of scenarios: %4. Security levels: %5. Answers: %6.")
              .arg(comparison.count(What::Changed))
              .arg(comparison.count(What::Added))
              .arg(comparison.count(What::Removed))
              .arg(comparison.levels.size())
              .arg(comparison.securityLevels.size())
              .arg(comparison.answers.size());
    if (!comparison.sameProject)
        text += u' ' + tr("These are two projects: their records have nothing in common.");
    m_summary->setText(text);
    m_view->show(comparison);
}

void BaselinesPage::swapStates()
{
    const QString before = m_before->currentData().toString();
    m_before->setCurrentIndex(m_before->findData(m_after->currentData()));
    m_after->setCurrentIndex(m_after->findData(before));
    compare();
}

void BaselinesPage::addFile()
{
    const QString path
        = m_workbench.dialogs().openFile(this, tr("Compare with a file"), tr("Tandem projects (*.tandem)"));
    if (path.isEmpty())
        return;
    Project::Options options;
    options.clock = m_workbench.project().clock();
    options.readOnly = true;
    auto opened = Project::open(path, options);
    if (!opened) {
        m_workbench.report(opened.error());
        return;
    }
    m_files.insert_or_assign(path, std::move(*opened));
    fillStates();
    m_before->setCurrentIndex(m_before->findData(QString(fileKey + path)));
    m_after->setCurrentIndex(m_after->findData(QString(nowKey)));
    compare();
}

void BaselinesPage::approve()
{
    const Workflow workflow(m_workbench.project(), m_workbench.words());
    ApprovalDialog dialog(m_workbench, workflow, this);
    dialog.exec();
}
