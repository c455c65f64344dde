// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/CompromiseTable.h"

#include "core/model/Asset.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Theme.h"
#include "ui/zones/AttackWords.h"
#include "ui/zones/PathsOverlay.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum ReachColumn { StepColumn, ZoneColumn, ByColumn, CountColumn, AssetsColumn, ReachColumnCount };
constexpr size_t NamedInCell = 12;
constexpr size_t NamedInTip = 60;
}

CompromiseTable::CompromiseTable(Workbench &workbench, QWidget *parent)
    : QTableWidget(0, ReachColumnCount, parent)
    , m_workbench(workbench)
{
    setObjectName(u"compromise"_s);
    setAccessibleName(tr("What is reached in which step"));
    setHorizontalHeaderLabels({tr("Step"), tr("Zone"), tr("By"), tr("Assets"), tr("Those that matter most first")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(AssetsColumn, QHeaderView::Stretch);
    setColumnWidth(StepColumn, 56);
    setColumnWidth(ZoneColumn, 190);
    setColumnWidth(ByColumn, 150);
    setColumnWidth(CountColumn, 66);
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(26);
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        const auto row = static_cast<size_t>(currentRow());
        if (!selectedItems().isEmpty() && row < m_zones.size() && m_zones[row].isValid())
            m_workbench.select(m_zones[row]);
    });
}

void CompromiseTable::show(const Compromise &compromise)
{
    const QSignalBlocker quiet(this);
    clearSelection();
    setRowCount(0);
    m_zones.clear();
    for (size_t step = 0; step < compromise.steps.size(); ++step) {
        for (const Compromise::Entered &entered : compromise.steps[step])
            addRow(static_cast<int>(step), entered);
    }
}

void CompromiseTable::addRow(int step, const Compromise::Entered &entered)
{
    const ThemeColors &colors = Theme::colors();
    const int row = rowCount();
    setRowCount(row + 1);
    m_zones.push_back(entered.zone);
    const QString texts[] = {QString::number(step), AttackWords(m_workbench).zone(entered.zone), byText(entered),
                             QString::number(entered.assets.size()), assetsText(entered, NamedInCell)};
    for (int column = 0; column < ReachColumnCount; ++column) {
        auto *cell = new QTableWidgetItem(texts[column]);
        const QString tip = column == AssetsColumn ? assetsText(entered, NamedInTip) : texts[column];
        cell->setToolTip(u"<p>%1</p>"_s.arg(tip.toHtmlEscaped()));
        setItem(row, column, cell);
    }
    const QColor heat = HeatOverlay::colourOf(step, colors);
    item(row, StepColumn)->setTextAlignment(Qt::AlignCenter);
    item(row, StepColumn)->setBackground(heat);
    item(row, StepColumn)->setForeground(qGray(heat.rgb()) < 125 ? QColor(Qt::white) : colors.text);
    item(row, ByColumn)->setForeground(colors.secondary);
    item(row, CountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QString CompromiseTable::byText(const Compromise::Entered &entered) const
{
    QStringList names;
    for (const AttackPaths::Step &step : entered.by)
        names.append(AttackWords(m_workbench).via(step.via()));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString CompromiseTable::assetsText(const Compromise::Entered &entered, size_t most) const
{
    const Project &project = m_workbench.project();
    QStringList names;
    for (const RecordId &id : entered.assets) {
        if (static_cast<size_t>(names.size()) == most) {
            names.append(u"+%1"_s.arg(entered.assets.size() - most));
            break;
        }
        const Asset asset = project.find(Id<Asset>(id)).value_or(Asset {});
        const QString name = project.designation(id, m_workbench.words());
        const bool isSafety = asset.safetyRelated == Fact(true);
        names.append(isSafety ? tr("%1 (safety-related)").arg(name) : asset.criticality == Grade::Critical ? tr("%1 (critical)").arg(name) : name);
    }
    return names.join(u", "_s);
}
