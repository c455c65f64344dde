// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZonePanel.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
constexpr int SoonAfter = 150;       // ms: while somebody types once at the end is enough
constexpr qint64 SlowFrom = 300;     // ms: longer, and typing would stumble over it
constexpr int PanelRowHeight = 26;
}

ZonePanel::ZonePanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_again(new QPushButton(tr("Work out again"), this))
{
    m_again->setObjectName(u"workOutAgain"_s);
    m_again->setToolTip(tr("There were edits since; in a project of this size they wait until it is asked for"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &ZonePanel::workOutNow);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonAfter);
    connect(&m_soon, &QTimer::timeout, this, &ZonePanel::workOutNow);
}

void ZonePanel::follow(std::initializer_list<const RecordKind *> kinds)
{
    const Project &project = m_workbench.project();
    for (const RecordKind *kind : kinds)
        connect(&project.store(*kind), &RecordStore::modified, this, &ZonePanel::becomeStale);
    if (kinds.size() == 0) {
        connect(&project, &Project::changed, this, &ZonePanel::becomeStale);
        connect(&project, &Project::loaded, this, &ZonePanel::becomeStale);
    }
}

void ZonePanel::becomeStale()
{
    m_isStale = true;
    m_again->setVisible(m_isSlow);
    if ((isVisible() || m_isPinned) && !m_isSlow)
        m_soon.start();
}

void ZonePanel::setPinned(bool isPinned)
{
    m_isPinned = isPinned;
    if (isPinned && m_isStale)
        workOutNow();
}

void ZonePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && !m_isSlow)
        m_soon.start();
}

void ZonePanel::workOutNow()
{
    QElapsedTimer timer;
    timer.start();
    m_soon.stop();
    m_isStale = false;
    m_again->hide();
    workOut();
    m_isSlow = timer.elapsed() > SlowFrom;
}

std::pair<QWidget *, QHBoxLayout *> ZonePanel::makeHead()
{
    auto *head = new QWidget;
    Looks::setOnBase(head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(6);
    return {head, row};
}

QPushButton *ZonePanel::addSegment(QButtonGroup *group, QHBoxLayout *row, int id, const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setCheckable(true);
    Looks::setRole(button, "segment");
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // its count is not to be cut
    group->addButton(button, id);
    row->addWidget(button);
    return button;
}

void ZonePanel::dressTable(QTableView *table)
{
    table->setItemDelegate(new CellDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(PanelRowHeight);
}
