// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/WayLists.h"

#include "core/model/Asset.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/AttackWords.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QTableWidget>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum WayColumn { WayColumn, WeakestColumn, WayColumnCount };
enum WayRole { WeakestFrom = Qt::UserRole, WeakestLength };
constexpr int CutWidth = 296;
constexpr int WeakestWidest = 210;
constexpr int WayRowHeight = 26;

/// A way, its weakest step in red and bold; in several lines where one is too short for it.
class WayDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        QTextLayout layout(cell.text, cell.font);
        const qreal height = lay(layout, index, cell.rect.width());
        if (cell.state & QStyle::State_Selected)
            painter->fillRect(cell.rect, Theme::colors().selection);
        painter->setPen(Theme::colors().text);
        layout.draw(painter, QPointF(cell.rect.left() + Padding, cell.rect.top() + (cell.rect.height() - height) / 2));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        QTextLayout layout(cell.text, cell.font);
        return {cell.rect.width(), std::max(WayRowHeight, qCeil(lay(layout, index, cell.rect.width())) + 8)};
    }

private:
    static constexpr int Padding = 8;

    /// The height of all lines.
    static qreal lay(QTextLayout &layout, const QModelIndex &index, int width)
    {
        const ThemeColors &colors = Theme::colors();
        QTextCharFormat weakest;
        weakest.setForeground(colors.isDark ? colors.critical.lighter(145) : colors.critical);
        weakest.setFontWeight(QFont::DemiBold);
        layout.setFormats({{index.data(WeakestFrom).toInt(), index.data(WeakestLength).toInt(), weakest}});
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width - Padding - 4);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        return height;
    }
};

/// No wider than the list: what does not fit is elided, not scrolled to.
class ElidedRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

struct WayText
{
    QString text;
    qsizetype weakestFrom = 0;
    qsizetype weakestLength = 0;
};

WayText textOf(const AttackPaths::Path &way, const AttackWords &words)
{
    WayText result;
    for (size_t i = 0; i < way.steps.size(); ++i) {
        const AttackPaths::Step &step = way.steps[i];
        if (i == 0)
            result.text = words.zone(step.from);
        const qsizetype start = result.text.size() + 1;
        result.text += u" → %1 → %2"_s.arg(words.via(step.via()), words.zone(step.to));
        if (static_cast<int>(i) == way.weakest) {
            result.weakestFrom = start;
            result.weakestLength = result.text.size() - start;
        }
    }
    return result;
}
}

WayLists::WayLists(Workbench &workbench, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_workbench(workbench)
    , m_ways(new QTableWidget(0, WayColumnCount))
    , m_caption(new QLabel)
    , m_cut(new QListWidget)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    buildWays();
    buildCut();
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({2 * CutWidth, CutWidth});
}

void WayLists::buildWays()
{
    m_ways->setObjectName(u"ways"_s);
    m_ways->setAccessibleName(tr("Ways of attack"));
    m_ways->setHorizontalHeaderLabels({tr("Way"), tr("Weakest step")});
    m_ways->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ways->horizontalHeader()->setSectionResizeMode(WayColumn, QHeaderView::Stretch);
    m_ways->horizontalHeader()->setHighlightSections(false);
    m_ways->setItemDelegate(new CellDelegate(m_ways));
    m_ways->setItemDelegateForColumn(WayColumn, new WayDelegate(m_ways));
    m_ways->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ways->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ways->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ways->setShowGrid(false);
    m_ways->setWordWrap(true);
    connect(m_ways->horizontalHeader(), &QHeaderView::sectionResized, m_ways, &QTableWidget::resizeRowsToContents);
    m_ways->verticalHeader()->hide();
    m_ways->verticalHeader()->setDefaultSectionSize(WayRowHeight);
    connect(m_ways, &QTableWidget::itemSelectionChanged, this, &WayLists::wayChosen);
    addWidget(m_ways);
}

void WayLists::buildCut()
{
    auto *side = new QWidget;
    Looks::setOnBase(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    Looks::setRole(m_caption, "group");
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(10, 5, 10, 3);
    column->addWidget(m_caption);
    m_cut->setObjectName(u"cut"_s);
    m_cut->setAccessibleName(tr("Smallest cut"));
    m_cut->setItemDelegate(new ElidedRows(m_cut));
    m_cut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto select = [this](const QListWidgetItem *item) {
        if (item)
            m_workbench.select(item->data(Qt::UserRole).value<RecordId>());
    };
    connect(m_cut, &QListWidget::currentItemChanged, this, select);
    connect(m_cut, &QListWidget::itemClicked, this, select);
    column->addWidget(m_cut, 1);
    side->setMinimumWidth(CutWidth * 2 / 3);
    addWidget(side);
}

int WayLists::chosen() const
{
    return m_ways->selectedItems().isEmpty() ? -1 : m_ways->currentRow();
}

void WayLists::show(const AttackPaths &paths)
{
    fillWays(paths);
    fillCut(paths);
}

void WayLists::fillWays(const AttackPaths &paths)
{
    const std::vector<RecordId> before = chosen() < 0 ? std::vector<RecordId>() : m_passed[static_cast<size_t>(chosen())];
    const AttackWords words(m_workbench);
    const QSignalBlocker quiet(m_ways);
    m_passed.clear();
    m_ways->clearSelection();
    m_ways->setRowCount(0);
    int wanted = 0;
    for (const AttackPaths::Path &way : paths.paths) {
        if (way.steps.empty())
            continue;
        const int row = m_ways->rowCount();
        m_ways->setRowCount(row + 1);
        const WayText text = textOf(way, words);
        auto *cell = new QTableWidgetItem(text.text);
        cell->setData(WeakestFrom, text.weakestFrom);
        cell->setData(WeakestLength, text.weakestLength);
        cell->setToolTip(u"<p>%1</p>"_s.arg(text.text.toHtmlEscaped()));
        const AttackPaths::Step &weakest = way.steps[static_cast<size_t>(way.weakest)];
        auto *weak = new QTableWidgetItem(u"%1: %2"_s.arg(words.via(weakest.via()), words.level(weakest)));
        weak->setToolTip(u"<p>%1</p>"_s.arg(words.step(weakest).toHtmlEscaped()));
        weak->setForeground(Theme::colors().secondary);
        m_ways->setItem(row, WayColumn, cell);
        m_ways->setItem(row, WeakestColumn, weak);
        m_passed.emplace_back();
        for (const AttackPaths::Step &step : way.steps)
            m_passed.back().push_back(step.via());
        if (m_passed.back() == before)
            wanted = row;
    }
    m_ways->resizeColumnToContents(WeakestColumn);
    m_ways->setColumnWidth(WeakestColumn, std::min(m_ways->columnWidth(WeakestColumn) + 10, WeakestWidest));
    m_ways->resizeRowsToContents();
    if (m_ways->rowCount() > 0)
        m_ways->selectRow(wanted);
}

void WayLists::fillCut(const AttackPaths &paths)
{
    const QSignalBlocker quiet(m_cut);
    m_cut->clear();
    const Project &project = m_workbench.project();
    bool hasHost = false;
    for (const RecordId &via : paths.cut) {
        auto *item = new QListWidgetItem(project.fullName(via, m_workbench.words()), m_cut);
        item->setData(Qt::UserRole, QVariant::fromValue(via));
        item->setToolTip(u"<p>%1</p>"_s.arg(item->text().toHtmlEscaped()));
        hasHost = hasHost || project.store(Asset::kind()).contains(via);
    }
    const int count = m_cut->count();
    m_caption->setText(count == 0 ? QString()
                           : hasHost ? tr("Hardening these %n conduits and hosts cuts every way:", nullptr, count)
                                     : tr("Hardening these %n conduits cuts every way:", nullptr, count));
}
