// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/RiskScales.h"
#include "ui/record/Workbench.h"

#include <QAbstractTableModel>

/// The steps of one scale with name and text in both languages, the reader's first, edited in place.
class ScaleStepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, OwnName, OwnText, OtherName, OtherText, ColumnCount };

    explicit ScaleStepsModel(Workbench &workbench, QObject *parent = nullptr);

    void show(ScaleAxis axis, const RiskScales::Steps &steps);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString &cell(RiskScales::Steps &steps, const QModelIndex &index) const;

    Workbench &m_workbench;
    ScaleAxis m_axis;
    RiskScales::Steps m_steps;
};
