// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ProblemsPanel.h"

#include "core/base/Fold.h"
#include "core/risk/PlantCheck.h"
#include "core/risk/QuickFixes.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/AcceptFindingDialog.h"
#include "ui/zones/OwnRulesDialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum ProblemColumn { SeverityColumn, RuleColumn, MessageColumn, ReferenceColumn, ProblemColumnCount };
enum Which { OpenOnes, AcceptedOnes };
}

ProblemsPanel::ProblemsPanel(Workbench &workbench, QWidget *parent)
    : ZonePanel(workbench, parent)
    , m_check(workbench.project(), workbench.words())
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
    dressTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SeverityColumn, 34);
    m_table->setColumnWidth(RuleColumn, 56);
    m_table->setColumnWidth(ReferenceColumn, 170);
    layout->addWidget(m_table, 1);
    follow({});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ProblemsPanel::choose);
    connect(m_table, &QTableWidget::cellActivated, this, &ProblemsPanel::goThere);
    connect(m_table, &QTableWidget::customContextMenuRequested, this, &ProblemsPanel::openMenu);
}

QWidget *ProblemsPanel::buildHead()
{
    const auto [head, row] = makeHead();
    auto *which = new QHBoxLayout;
    which->setSpacing(0);
    m_which = new QButtonGroup(this);
    addSegment(m_which, which, OpenOnes, u"openProblems"_s);
    addSegment(m_which, which, AcceptedOnes, u"acceptedProblems"_s);
    m_which->button(OpenOnes)->setChecked(true);
    connect(m_which, &QButtonGroup::idClicked, this, [this] { fill(); });
    row->addLayout(which);
    m_counts = new QLabel;
    Looks::setRole(m_counts, "secondary");
    row->addWidget(m_counts, 1);
    row->addWidget(againButton());
    auto *own = new QPushButton(tr("Own rules…"));
    own->setObjectName(u"ownRules"_s);
    own->setToolTip(tr("What this plant asks for beyond the standard"));
    connect(own, &QPushButton::clicked, this, [this] {
        OwnRulesDialog dialog(workbench(), this);
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
    m_fix = new QPushButton(tr("Fix"));
    m_fix->setObjectName(u"fixProblem"_s);
    m_fix->setToolTip(tr("What can be done about it: a change with one click, or the field to fill in"));
    m_fix->setMenu(new QMenu(m_fix));
    m_fix->setEnabled(false);
    connect(m_fix->menu(), &QMenu::aboutToShow, this, [this] {
        m_fix->menu()->clear();
        addFixes(m_fix->menu());
    });
    row->addWidget(m_fix);
    m_accept = new QPushButton;
    m_accept->setObjectName(u"acceptProblem"_s);
    m_accept->setEnabled(false);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_which->checkedId() == OpenOnes ? accept() : withdraw(); });
    row->addWidget(m_accept);
    return head;
}

void ProblemsPanel::workOut()
{
    std::vector<Finding> found = m_check.findings();
    if (found == m_found && !m_found.empty())
        return;
    const Finding *chosen = current();
    const std::optional<Finding> kept = chosen ? std::optional(*chosen) : std::nullopt;
    m_found = std::move(found);
    m_marks.show(m_found);
    fill();
    if (kept)
        chooseLike(*kept);
    Q_EMIT overlayChanged();
}

/// The same finding after an edit, however it is worded now.
void ProblemsPanel::chooseLike(const Finding &finding)
{
    const auto row = std::ranges::find_if(m_shown, [&](size_t place) { return m_found[place].rule == finding.rule && m_found[place].records == finding.records; });
    const QSignalBlocker quiet(m_table);
    if (row != m_shown.end())
        m_table->setCurrentCell(static_cast<int>(row - m_shown.begin()), RuleColumn);
    enableActions();
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
    QStringList letters;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        letters.append(u"%1 %2"_s.arg(severityName(severity, workbench().words()).left(1).toUpper()).arg(counts[static_cast<int>(severity)]));
    m_counts->setText(letters.join(u" · "_s));
    m_counts->setToolTip(u"%1, %2, %3"_s.arg(tr("%n errors", nullptr, counts[0]), tr("%n warnings", nullptr, counts[1]), tr("%n notes", nullptr, counts[2])));
    m_accept->setText(wantsAccepted ? tr("Take the acceptance back") : tr("Accept…"));
    m_fix->setVisible(!wantsAccepted);
    const QSignalBlocker quiet(m_table);
    m_table->setUpdatesEnabled(false);
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Finding &finding = m_found[m_shown[static_cast<size_t>(row)]];
        const QString severity = severityName(finding.severity, workbench().words());
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
    enableActions();
}

const Finding *ProblemsPanel::current() const
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.size()) ? nullptr : &m_found[m_shown[static_cast<size_t>(row)]];
}

void ProblemsPanel::choose()
{
    enableActions();
    const Finding *finding = current();
    if (finding && !finding->records.empty())
        workbench().select(finding->records.front());
    Q_EMIT overlayChanged();
    if (finding)
        Q_EMIT overlayChosen();
}

void ProblemsPanel::enableActions()
{
    const Finding *finding = current();
    const bool isWritable = finding && !workbench().isReadOnly();
    m_accept->setEnabled(isWritable);
    m_fix->setEnabled(isWritable && !finding->accepted.isValid());
    m_marks.choose(finding ? finding->records : std::vector<RecordId>());
}

/// Where the record is shown with all that belongs to it: measures, functions and traffic are not in the drawing.
void ProblemsPanel::goThere()
{
    const Finding *finding = current();
    if (finding && !finding->records.empty())
        workbench().show(finding->records.front());
}

void ProblemsPanel::openMenu(const QPoint &at)
{
    if (!current())
        return;
    QMenu menu(this);
    menu.addAction(tr("Show"), this, &ProblemsPanel::goThere);
    if (m_fix->isEnabled()) {
        menu.addSeparator();
        addFixes(&menu);
    }
    menu.addSeparator();
    menu.addAction(m_accept->text(), m_accept, &QPushButton::click)->setEnabled(m_accept->isEnabled());
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ProblemsPanel::addFixes(QMenu *menu)
{
    const Finding *finding = current();
    if (!finding)
        return;
    const std::vector<QuickFix> fixes = quickFixes(m_check.plant(), *finding, workbench().words());
    for (const QuickFix &fix : fixes)
        menu->addAction(fix.text, this, [this, fix] { apply(fix); });
    if (fixes.empty())
        menu->addAction(tr("Nothing that one click could do: look at what it names"), this, &ProblemsPanel::goThere);
}

void ProblemsPanel::apply(const QuickFix &fix)
{
    if (fix.isChange()) {
        if (!workbench().edit(fix.text, fix.change))
            return;
        workbench().tell(tr("Done: %1. Undo takes it back.").arg(fix.text));
        workOutNow();
    }
    if (!fix.record.isValid())
        return;
    const RecordStore *records = workbench().project().storeHolding(fix.record);
    const bool isDrawn = records && (&records->kind() == &Zone::kind() || &records->kind() == &Asset::kind() || &records->kind() == &Conduit::kind());
    if (isDrawn)
        workbench().select(fix.record);
    else
        workbench().show(fix.record);
    if (!fix.field.isEmpty())
        workbench().fillIn(fix.record, fix.field);
}

void ProblemsPanel::accept()
{
    if (const Finding *finding = current()) {
        AcceptFindingDialog dialog(workbench(), *finding, this);
        dialog.exec();
    }
}

void ProblemsPanel::withdraw()
{
    if (const Finding *finding = current())
        workbench().edit({}, [id = finding->accepted](Edit &edit) { return edit.remove(AcceptedFinding::kind(), id); });
}
