// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/UnplacedStrip.h"

#include "core/model/Asset.h"
#include "core/model/Zone.h"
#include "core/network/Partition.h"
#include "ui/style/Looks.h"
#include "ui/zones/ZonePainter.h"
#include "ui/zones/ZonePlan.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneTips.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int RowHeight = 28;
constexpr int MostRows = 3;
enum UnplacedRole { TeamRole = Qt::UserRole + 1, ClassRole };

AssetClass classOf(const QModelIndex &index)
{
    return static_cast<AssetClass>(index.data(ClassRole).toInt());
}

class ChipDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const qreal tag = ZoneStyle::width(ZoneStyle::Letter::Chip, index.data(Qt::DisplayRole).toString());
        return {static_cast<int>(std::min(ZoneStyle::tagLeft(classOf(index)) + tag + 16, ZoneStyle::chipWidest)), RowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(option.rect).adjusted(2, 0, -2, 0);
        const QRectF chip(area.left(), area.center().y() - ZoneStyle::chipHeight / 2, area.width(),
                          ZoneStyle::chipHeight);
        ZonePainter(*painter, Theme::colors())
            .chip(chip, index.data(Qt::DisplayRole).toString(), static_cast<Team>(index.data(TeamRole).toInt()), classOf(index),
                  option.state & QStyle::State_Selected ? ZonePainter::Selected : ZonePainter::Plain);
        painter->restore();
    }
};
}

class UnplacedStrip::Model : public QAbstractListModel
{
public:
    Model(Workbench &workbench, QObject *parent)
        : QAbstractListModel(parent)
        , m_workbench(workbench)
    {
    }
    void refresh()
    {
        beginResetModel();
        m_ids.clear();
        const RecordStore &assets = m_workbench.project().store(Asset::kind());
        const RecordStore &zones = m_workbench.project().store(Zone::kind());
        const int field = Asset::kind().indexOf(u"zone");
        for (int row = 0; row < assets.count(); ++row) {
            if (zones.rowOf(RecordId::fromUtf8(assets.bytes(row, field))) < 0)
                m_ids.append(assets.idAt(row));
        }
        endResetModel();
    }
    [[nodiscard]] const RecordId &idAt(int row) const { return m_ids[row]; }
    [[nodiscard]] int rowOf(const RecordId &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Project &project = m_workbench.project();
        const auto asset = project.find(Id<Asset>(m_ids.value(index.row())));
        if (!asset)
            return {};
        switch (role) {
        case Qt::DisplayRole: return asset->tag;
        case Qt::ToolTipRole: return ZoneTips::of(project, asset->id, m_workbench.words());
        case TeamRole:
            return static_cast<int>(ZonePlan::teamOf(asset->domain, asset->assetClass, asset->safetyRelated == true));
        case ClassRole: return static_cast<int>(asset->assetClass);
        default: return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags usual = QAbstractListModel::flags(index);
        return m_workbench.isReadOnly() || !index.isValid() ? usual : usual | Qt::ItemIsDragEnabled;
    }
    QStringList mimeTypes() const override { return {recordsMimeType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QByteArrayList lines;
        for (const QModelIndex &index : indexes)
            lines.append(m_ids[index.row()].utf8());
        auto *data = new QMimeData;
        data->setData(recordsMimeType, lines.join('\n'));
        return data;
    }

private:
    Workbench &m_workbench;
    QList<RecordId> m_ids;
};

UnplacedStrip::UnplacedStrip(Workbench &workbench, QWidget *parent)
    : QFrame(parent)
    , m_workbench(workbench)
    , m_model(new Model(workbench, this))
    , m_title(new QLabel(this))
    , m_list(new QListView(this))
    , m_propose(new QPushButton(tr("Propose zones…"), this))
{
    Looks::setOnBase(this);
    Looks::setRole(m_title, "secondary");
    m_title->setAlignment(Qt::AlignTop);
    m_title->setContentsMargins(0, 6, 0, 0);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChipDelegate(m_list));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setAccessibleName(tr("Assets in no zone"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_list, 1);
    m_propose->setObjectName(u"proposeZones"_s);
    m_propose->setToolTip(tr("Group the assets in use that stand in no zone, by ZCR 3.1 to 3.6"));
    row->addWidget(m_propose, 0, Qt::AlignTop);
    connect(m_propose, &QPushButton::clicked, this, &UnplacedStrip::proposalRequested);
    follow();
    refresh();
}

void UnplacedStrip::follow()
{
    const auto later = [this] {
        if (!std::exchange(m_isRefreshDue, true))
            QMetaObject::invokeMethod(this, &UnplacedStrip::refresh, Qt::QueuedConnection);
    };
    for (const RecordKind *kind : {&Asset::kind(), &Zone::kind()})
        connect(&m_workbench.project().store(*kind), &RecordStore::modified, this, later);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_workbench.select(m_model->idAt(current.row()));
    });
    connect(&m_workbench, &Workbench::selectionChanged, this, &UnplacedStrip::selectFrom);
}

void UnplacedStrip::refresh()
{
    m_isRefreshDue = false;
    m_model->refresh();
    const int count = m_model->rowCount();
    setVisible(count > 0);
    const int waiting = Partition::waiting(m_workbench.project());
    m_title->setText(waiting == count ? tr("Not yet placed: %L1").arg(count) : tr("Not yet placed: %L1, in use: %L2").arg(count).arg(waiting));
    m_propose->setVisible(waiting > 0 && !m_workbench.isReadOnly());
    // About as many chips in a row as stand beside each other in an ordinary window.
    constexpr int inARow = 8;
    m_list->setFixedHeight(RowHeight * std::clamp((count + inARow - 1) / inARow, 1, MostRows) + 4);
    selectFrom(m_workbench.selected());
}

void UnplacedStrip::selectFrom(const RecordId &id)
{
    const int row = m_model->rowOf(id);
    const QSignalBlocker quiet(m_list->selectionModel());
    if (row < 0)
        m_list->clearSelection();
    else if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
}
