// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PlantModel.h"
#include "ui/record/Workbench.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

/// The assets of a proposed zone: which of them go along, and the row below that moves them elsewhere.
class PartitionAssets : public QWidget
{
    Q_OBJECT

public:
    PartitionAssets(Workbench &workbench, const PlantModel &plant, QWidget *parent = nullptr);

    /// `leftOut`: those without a mark; null where none can be left out.
    void showAssets(const std::vector<Id<Asset>> &assets, const QSet<RecordId> *leftOut);
    struct Target
    {
        QString name;
        ZoneType type = ZoneType::Unknown;
        QVariant key;
    };
    void showTargets(const std::vector<Target> &targets);

Q_SIGNALS:
    void marked(const RecordId &asset, bool goesAlong);
    void moveRequested(const std::vector<Id<Asset>> &assets, const QVariant &target);

private:
    void move();
    Workbench &m_workbench;
    const PlantModel &m_plant;
    QTreeWidget *m_list;
    QComboBox *m_target;
    QPushButton *m_move;
};
