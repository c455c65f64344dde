// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ProblemsPanel.h"

#include "core/base/Fold.h"
#include "core/risk/PlantCheck.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/AcceptFindingDialog.h"
#include "ui/zones/OwnRulesDialog.h"

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum ProblemColumn { SeverityColumn, RuleColumn, MessageColumn, ReferenceColumn, ProblemColumnCount };
enum Which { OpenOnes, AcceptedOnes };

Grade gradeOf(Severity severity)
{
    return severity == Severity::Error ? Grade::Critical : severity == Severity::Warning ? Grade::High : Grade::Medium;
}
}

ProblemsPanel::ProblemsPanel(Workbench &workbench, QWidget *parent)
    : ZonePanel(parent)
    , m_workbench(workbench)
{
    setObjectName(u"problemsPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_table = new QTableWidget(0, ProblemColumnCount);
    m_table->setObjectName(u"problems"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SeverityColumn, 34);
    m_table->setColumnWidth(RuleColumn, 56);
    m_table->setColumnWidth(ReferenceColumn, 170);
    layout->addWidget(m_table, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150); // while somebody types one check at the end is enough
    connect(&m_soon, &QTimer::timeout, this, &ProblemsPanel::checkNow);
    connect(&workbench.project(), &Project::changed, this, [this] {
        m_isStale = true;
        m_again->setVisible(m_isSlow);
        if (isVisible() && !m_isSlow)
            m_soon.start();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_accept->setEnabled(current() && !m_workbench.isReadOnly());
        showRecord(m_table->currentRow());
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { showRecord(row); });
}

QWidget *ProblemsPanel::buildHead()
{
    auto *head = new QWidget;
    Looks::setOnBase(head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    auto *which = new QHBoxLayout;
    which->setSpacing(0);
    m_which = new QButtonGroup(this);
    for (const auto &[id, name] : {std::pair(OpenOnes, u"openProblems"_s), std::pair(AcceptedOnes, u"acceptedProblems"_s)}) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setCheckable(true);
        Looks::setRole(button, "segment");
        m_which->addButton(button, id);
        which->addWidget(button);
    }
    m_which->button(OpenOnes)->setChecked(true);
    connect(m_which, &QButtonGroup::idClicked, this, [this] { fill(); });
    row->addLayout(which);
    m_counts = new QLabel;
    Looks::setRole(m_counts, "secondary");
    row->addWidget(m_counts, 1);
    m_again = new QPushButton(tr("Check again"));
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setToolTip(tr("There were edits since; in a project of this size the check waits until it is asked for"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &ProblemsPanel::checkNow);
    row->addWidget(m_again);
    auto *own = new QPushButton(tr("Own rules…"));
    own->setObjectName(u"ownRules"_s);
    own->setToolTip(tr("What this plant asks for beyond the standard"));
    connect(own, &QPushButton::clicked, this, [this] {
        OwnRulesDialog dialog(m_workbench, this);
        dialog.exec();
    });
    row->addWidget(own);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Filter: rule, record, clause"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { fill(); });
    row->addWidget(m_filter);
    m_accept = new QPushButton;
    m_accept->setObjectName(u"acceptProblem"_s);
    m_accept->setEnabled(false);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_which->checkedId() == OpenOnes ? accept() : withdraw(); });
    row->addWidget(m_accept);
    return head;
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && !m_isSlow)
        m_soon.start();
}

void ProblemsPanel::checkNow()
{
    constexpr qint64 slow = 300; // ms: longer, and typing would stumble over it
    QElapsedTimer timer;
    timer.start();
    m_isStale = false;
    m_again->hide();
    m_found = checkPlant(m_workbench.project(), m_workbench.words());
    m_isSlow = timer.elapsed() > slow;
    fill();
}

void ProblemsPanel::fill()
{
    const bool wantsAccepted = m_which->checkedId() == AcceptedOnes;
    const QByteArray wanted = folded(m_filter->text());
    int counts[3] = {};
    int accepted = 0;
    m_shown.clear();
    for (size_t i = 0; i < m_found.size(); ++i) {
        const Finding &finding = m_found[i];
        if (finding.accepted.isValid())
            ++accepted;
        else
            ++counts[static_cast<int>(finding.severity)];
        if (finding.accepted.isValid() == wantsAccepted && folded(finding.rule + u' ' + finding.message + u' ' + finding.reference).contains(wanted))
            m_shown.push_back(i);
    }
    m_which->button(OpenOnes)->setText(tr("Problems %1").arg(counts[0] + counts[1] + counts[2]));
    m_which->button(AcceptedOnes)->setText(tr("Accepted %1").arg(accepted));
    m_counts->setText(u"%1 · %2 · %3"_s.arg(tr("%n errors", nullptr, counts[0]), tr("%n warnings", nullptr, counts[1]), tr("%n notes", nullptr, counts[2])));
    m_accept->setText(wantsAccepted ? tr("Take the acceptance back") : tr("Accept…"));
    m_accept->setEnabled(false);
    const QSignalBlocker quiet(m_table);
    m_table->setUpdatesEnabled(false);
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Finding &finding = m_found[m_shown[static_cast<size_t>(row)]];
        const QString severity = severityName(finding.severity, m_workbench.words());
        const QString texts[] = {severity.left(1).toUpper(), finding.rule, finding.message, finding.reference};
        for (int column = 0; column < ProblemColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setToolTip(u"<p>%1</p>"_s.arg((column == SeverityColumn ? severity : texts[column]).toHtmlEscaped()));
            m_table->setItem(row, column, cell);
        }
        QTableWidgetItem *chip = m_table->item(row, SeverityColumn);
        chip->setTextAlignment(Qt::AlignCenter);
        chip->setBackground(Theme::colors().risk(gradeOf(finding.severity)));
        chip->setForeground(Theme::colors().onRisk(gradeOf(finding.severity)));
        m_table->item(row, ReferenceColumn)->setForeground(Theme::colors().secondary);
    }
    m_table->setUpdatesEnabled(true);
}

const Finding *ProblemsPanel::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.size()) ? nullptr : &m_found[m_shown[static_cast<size_t>(row)]];
}

void ProblemsPanel::showRecord(int row)
{
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const Finding &finding = m_found[m_shown[static_cast<size_t>(row)]];
    if (!finding.records.empty())
        m_workbench.select(finding.records.front());
}

void ProblemsPanel::accept()
{
    if (const Finding *finding = current()) {
        AcceptFindingDialog dialog(m_workbench, *finding, this);
        dialog.exec();
    }
}

void ProblemsPanel::withdraw()
{
    if (const Finding *finding = current())
        m_workbench.edit({}, [id = finding->accepted](Edit &edit) { return edit.remove(AcceptedFinding::kind(), id); });
}
