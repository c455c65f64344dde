// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PartitionAssets.h"

#include "ui/style/Looks.h"
#include "ui/zones/PartitionLooks.h"
#include "ui/zones/ZonePlan.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum AssetColumn { AssetTagColumn, AssetNameColumn, AssetTypeColumn, AssetLevelColumn, AssetConnectionColumn };
constexpr int AssetRole = Qt::UserRole;
}

PartitionAssets::PartitionAssets(Workbench &workbench, const PlantModel &plant, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_plant(plant)
    , m_list(new QTreeWidget)
    , m_target(new QComboBox)
    , m_move(new QPushButton(tr("Move")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_list->setObjectName(u"assets"_s);
    m_list->setAccessibleName(tr("Assets of the zone"));
    PartitionLooks::setColumns(
        m_list, {tr("Asset"), tr("Name"), tr("Type"), tr("Level"), tr("Connection")}, AssetNameColumn,
        {{AssetTagColumn, 132}, {AssetTypeColumn, 176}, {AssetLevelColumn, 64}, {AssetConnectionColumn, 130}});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *caption = new QLabel(tr("Move the selected assets to"));
    Looks::setRole(caption, "secondary");
    caption->setBuddy(m_target);
    m_target->setObjectName(u"target"_s);
    m_target->setMinimumWidth(240);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_move->setObjectName(u"move"_s);
    row->addWidget(caption);
    row->addWidget(m_target, 1);
    row->addWidget(m_move);
    column->addLayout(row);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT marked(RecordId::fromText(item->data(AssetTagColumn, AssetRole).toString()),
                      item->checkState(AssetTagColumn) == Qt::Checked);
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_move->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_move, &QPushButton::clicked, this, &PartitionAssets::move);
}

void PartitionAssets::showAssets(const std::vector<Id<Asset>> &assets, const QSet<RecordId> *leftOut)
{
    const Project &project = m_workbench.project();
    const RecordStore &store = project.store(Asset::kind());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Id<Asset> &id : assets) {
        const int row = store.rowOf(id);
        const Asset *asset = m_plant.asset(id);
        if (row < 0 || !asset)
            continue;
        const auto text = [&](QStringView key) {
            return project.text(store, row, Asset::kind().indexOf(key), m_workbench.words());
        };
        const QStringList cells {asset->tag, text(u"name"), text(u"class"), text(u"level"), text(u"connection")};
        auto *item = new QTreeWidgetItem(m_list, cells);
        item->setIcon(AssetTagColumn,
                      PartitionLooks::mark(
                          ZonePlan::teamOf(asset->domain, asset->assetClass, asset->safetyRelated == Fact(true))));
        item->setData(AssetTagColumn, AssetRole, id.text());
        if (leftOut)
            item->setCheckState(AssetTagColumn, leftOut->contains(id) ? Qt::Unchecked : Qt::Checked);
        for (int column = 0; column < cells.size(); ++column)
            item->setToolTip(column, cells[column]);
    }
    m_move->setEnabled(false);
}

void PartitionAssets::showTargets(const std::vector<Target> &targets)
{
    m_target->clear();
    for (const Target &target : targets)
        m_target->addItem(target.type == ZoneType::Unknown ? QIcon()
                                                           : PartitionLooks::mark(PartitionLooks::teamOf(target.type)),
                          target.name, target.key);
}

void PartitionAssets::move()
{
    std::vector<Id<Asset>> chosen;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        chosen.push_back(Id<Asset>(RecordId::fromText(item->data(AssetTagColumn, AssetRole).toString())));
    if (!chosen.empty() && m_target->currentIndex() >= 0)
        Q_EMIT moveRequested(chosen, m_target->currentData());
}
