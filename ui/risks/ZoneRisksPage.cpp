// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ZoneRisksPage.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr Grade shownLevels[] = {Grade::Critical, Grade::High, Grade::Medium, Grade::Low, Grade::Unknown};
constexpr int levelColumns = std::size(shownLevels);
constexpr int stageColumns = levelColumns + 1; ///< the levels and "above tolerable"
constexpr int firstStage = 2;                  ///< after the name and the number of scenarios
constexpr RiskStage zoneStages[] = {RiskStage::Unmitigated, RiskStage::Today, RiskStage::Target};
}

int ZoneRisksPage::columnOf(RiskStage stage, Grade level)
{
    const auto place = static_cast<int>(std::ranges::find(shownLevels, level) - std::begin(shownLevels));
    return firstStage + static_cast<int>(stage) * stageColumns + place;
}

ZoneRisksPage::ZoneRisksPage(Workbench &workbench, QWidget *parent)
    : RiskView(workbench, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto [bar, row] = Looks::actionBar(this);
    auto *note = new QLabel(tr("Scenarios per level; a cell leads to its scenarios. ▲ = above what is tolerable."));
    Looks::setRole(note, "secondary");
    row->addWidget(note);
    layout->addWidget(bar);
    layout->addWidget(Looks::horizontalLine());
    m_table = new QTableWidget(0, firstStage + stageColumns * static_cast<int>(std::size(zoneStages)), this);
    m_table->setAccessibleName(tr("Overview of zones"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->hide(); // two rows of headings stand in the table
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 100);
    for (int column = firstStage; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, 46);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellClicked, this, &ZoneRisksPage::activate);
    connect(m_table, &QTableWidget::cellActivated, this, &ZoneRisksPage::activate);
}

void ZoneRisksPage::buildHeadings()
{
    const Words &words = workbench().words();
    const auto heading = [&](int row, int column, const QString &text, const QString &toolTip) {
        auto *item = new QTableWidgetItem(text);
        QFont font = m_table->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(font);
        item->setForeground(Theme::colors().secondary);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
        item->setFlags(Qt::ItemIsEnabled);
        item->setToolTip(toolTip);
        m_table->setItem(row, column, item);
    };
    m_table->setRowCount(2);
    heading(1, 0, tr("Zone or conduit"), {});
    heading(1, 1, tr("Scenarios"), {});
    const QString names[] = {tr("Unmitigated"), tr("Today"), tr("Target")};
    for (const RiskStage stage : zoneStages) {
        const int first = columnOf(stage, shownLevels[0]);
        heading(0, first, names[static_cast<size_t>(stage)], {});
        m_table->setSpan(0, first, 1, stageColumns);
        for (const Grade level : shownLevels)
            heading(1, columnOf(stage, level), riskLetter(level, words), riskName(level, words));
        heading(1, first + levelColumns, u"▲"_s, tr("above what is tolerable"));
    }
}

void ZoneRisksPage::addRow(const QString &name, const ScopeCounts &counts, bool isTotal)
{
    const ThemeColors &colors = Theme::colors();
    const Words &words = workbench().words();
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto cell = [&](int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
        if (isTotal) {
            QFont font = m_table->font();
            font.setWeight(QFont::DemiBold);
            item->setFont(font);
        }
        m_table->setItem(row, column, item);
        return item;
    };
    cell(0, name)->setToolTip(name);
    cell(1, QString::number(counts.scenarios));
    for (const RiskStage stage : zoneStages) {
        const LevelCounts &levels = counts.at(stage);
        for (const Grade level : shownLevels) {
            const int number = levels.of(level);
            QTableWidgetItem *item = cell(columnOf(stage, level), number > 0 ? QString::number(number) : QString());
            if (number == 0)
                continue;
            item->setBackground(colors.risk(level));
            item->setForeground(level == Grade::Unknown ? colors.text : colors.onRisk(level));
            item->setToolTip(u"%1: %2"_s.arg(riskName(level, words)).arg(number));
        }
        cell(columnOf(stage, shownLevels[0]) + levelColumns, levels.aboveTolerable > 0 ? QString::number(levels.aboveTolerable) : u"–"_s);
    }
}

void ZoneRisksPage::refresh()
{
    m_table->setUpdatesEnabled(false);
    m_table->clearSpans();
    m_table->setRowCount(0);
    m_scopes.clear();
    buildHeadings();
    for (const ScopeCounts &counts : countByScope(workbench().project(), risks().scenarios)) {
        const QString name = counts.scope.isValid() ? workbench().project().fullName(counts.scope, workbench().words()) : tr("no zone yet");
        addRow(name, counts, false);
        m_scopes.push_back(counts.scope);
    }
    addRow(tr("All"), countAll(risks().scenarios), true);
    m_table->setUpdatesEnabled(true);
}

void ZoneRisksPage::activate(int row, int column)
{
    const auto place = static_cast<size_t>(row - 2);
    const int level = (column - firstStage) % stageColumns;
    if (row < 2 || place >= m_scopes.size() || column < firstStage || level >= levelColumns || m_table->item(row, column)->text().isEmpty())
        return;
    Q_EMIT cellChosen(m_scopes[place], zoneStages[(column - firstStage) / stageColumns], shownLevels[level]);
}
