// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/LevelsTable.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {
enum LevelsColumn { NameColumn, TargetColumn, FirstRequirement, AnsweredColumn = FirstRequirement + 7, MissingColumn, LevelsColumns };
}

LevelsTable::LevelsTable(Workbench &workbench, QWidget *parent)
    : QTableWidget(parent)
    , m_workbench(workbench)
{
    setColumnCount(LevelsColumns);
    QStringList headings {tr("Zone or conduit"), u"SL-T"_s};
    for (const char *fr : foundationalRequirements)
        headings.append(QString::fromLatin1(fr));
    headings << tr("Answered") << tr("In the way");
    setHorizontalHeaderLabels(headings);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column = TargetColumn; column < LevelsColumns; ++column)
        setColumnWidth(column, column >= AnsweredColumn ? 94 : column == TargetColumn ? 46 : 70);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QTableWidget::cellActivated, this,
            [this](int row, int column) { Q_EMIT scopeWanted(m_levels[static_cast<size_t>(row)].scope, requirementAt(column)); });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0)
            Q_EMIT scopeChosen(m_levels[static_cast<size_t>(row)].scope, requirementAt(column));
    });
}

void LevelsTable::show(const std::vector<ReachedLevels> &levels)
{
    const QSignalBlocker blocker(this); // the current cell stays the current one
    const std::vector<ReachedLevels> before = std::exchange(m_levels, levels);
    setRowCount(static_cast<int>(levels.size()));
    for (size_t row = 0; row < levels.size(); ++row) {
        if (row >= before.size() || before[row] != levels[row])
            fillRow(static_cast<int>(row), levels[row]);
    }
}

int LevelsTable::requirementAt(int column)
{
    return column >= FirstRequirement && column < AnsweredColumn ? column - FirstRequirement : -1;
}

QTableWidgetItem *LevelsTable::levelItem(const ReachedLevels &levels, int fr) const
{
    const auto at = static_cast<size_t>(fr);
    const int shown = levels.shown.levels[at];
    const int possible = levels.possible.levels[at];
    const QString reached = shown == possible ? QString::number(shown) : u"%1–%2"_s.arg(shown).arg(possible);
    if (!levels.target)
        return new QTableWidgetItem(reached);
    const int target = levels.target->levels[at];
    const ThemeColors &colors = Theme::colors();
    const bool isReached = shown >= target;
    const bool isOpen = !isReached && possible >= target;
    auto *item = new QTableWidgetItem(u"%1 %2 / %3"_s.arg(isReached ? u"✓"_s : isOpen ? u"?"_s : u"✗"_s, reached).arg(target));
    const Grade grade = isReached ? Grade::Low : isOpen ? Grade::Medium : Grade::High;
    item->setBackground(colors.risk(grade));
    item->setForeground(colors.onRisk(grade));
    item->setToolTip(isReached ? tr("Reached: SL-A shown %1, target %2.").arg(shown).arg(target)
                     : isOpen  ? tr("Open: SL-A shown %1, possible %2 if the unanswered rows are met, target %3.").arg(shown).arg(possible).arg(target)
                               : tr("Not reached: SL-A at most %1, target %2.").arg(possible).arg(target));
    return item;
}

void LevelsTable::fillRow(int row, const ReachedLevels &levels)
{
    const Words &words = m_workbench.words();
    auto *name = new QTableWidgetItem(m_workbench.project().fullName(levels.scope, words));
    setItem(row, NameColumn, name);
    auto *target = new QTableWidgetItem(levels.target ? levels.target->badge() : u"–"_s);
    if (levels.target)
        target->setToolTip(levels.target->text());
    setItem(row, TargetColumn, target);
    for (int fr = 0; fr < 7; ++fr)
        setItem(row, FirstRequirement + fr, levelItem(levels, fr));
    auto *answered = new QTableWidgetItem(tr("%1/%2").arg(levels.answered).arg(100));
    answered->setForeground(Theme::colors().secondary);
    setItem(row, AnsweredColumn, answered);
    setItem(row, MissingColumn, new QTableWidgetItem(levels.target ? QString::number(levels.missing.size()) : QString()));
}
