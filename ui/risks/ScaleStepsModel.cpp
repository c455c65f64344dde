// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ScaleStepsModel.h"

#include "core/model/Scale.h"
#include "core/risk/ScaleEdits.h"

#include <QFont>

ScaleStepsModel::ScaleStepsModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
}

void ScaleStepsModel::show(ScaleAxis axis, const RiskScales::Steps &steps)
{
    if (axis == m_axis && steps.size() == m_steps.size()) {
        m_steps = steps;
        if (!m_steps.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_axis = axis;
    m_steps = steps;
    endResetModel();
}

int ScaleStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ScaleStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString &ScaleStepsModel::cell(RiskScales::Steps &steps, const QModelIndex &index) const
{
    RiskScales::Step &step = steps[static_cast<size_t>(index.row())];
    LocalText &text = index.column() == OwnName || index.column() == OtherName ? step.name : step.text;
    const bool isOwn = index.column() == OwnName || index.column() == OwnText;
    return (m_workbench.words().language() == Language::Polish) == isOwn ? text.pl : text.en;
}

QVariant ScaleStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Step ? Qt::AlignHCenter : Qt::AlignLeft));
    if (role == Qt::FontRole && (index.column() == Step || index.column() == OwnName)) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Step)
        return role == Qt::ToolTipRole ? QVariant() : QVariant(index.row() + 1);
    return cell(const_cast<RiskScales::Steps &>(m_steps), index);
}

QVariant ScaleStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isPolish = m_workbench.words().language() == Language::Polish;
    switch (section) {
    case Step:
        return tr("Step");
    case OwnName:
        return tr("Name");
    case OwnText:
        return tr("What it means");
    case OtherName:
        return isPolish ? tr("Name in English") : tr("Name in Polish");
    case OtherText:
        return isPolish ? tr("What it means, in English") : tr("What it means, in Polish");
    default:
        return {};
    }
}

Qt::ItemFlags ScaleStepsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Step || m_workbench.isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

bool ScaleStepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == Step)
        return false;
    RiskScales scales = RiskScales::of(m_workbench.project());
    RiskScales::Steps &steps = scales.steps(m_axis);
    if (steps.size() != m_steps.size())
        return false; // changed from elsewhere in the meantime
    const QString typed = value.toString().simplified();
    if (cell(steps, index) == typed)
        return true;
    cell(steps, index) = typed;
    const QString axis = m_workbench.words().translate("Choice", scaleAxisChoices[m_axis ? static_cast<size_t>(*m_axis) + 1 : 0].label);
    const Result<void> done = ScaleEdits::change(m_workbench.project(), tr("Scale of %1: text of step %2").arg(axis).arg(index.row() + 1), scales);
    if (!done)
        m_workbench.report(done.error());
    return done.has_value();
}
