// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QStyledItemDelegate>

/// Cells of record tables: team chips, elided text, and the form's editors in place.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecordDelegate(Workbench &workbench, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A rounded chip with a short text: "IT", "OT", a risk letter. Also used by other painters.
    static void paintChip(QPainter *painter, const QRect &rect, const QString &text, const QColor &ground, const QColor &ink);

private:
    QString paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &text);
    void paintLevels(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Workbench &m_workbench;
};
