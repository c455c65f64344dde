// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AddNoteTool.h"

#include "ui/zones/NoteEdits.h"
#include "ui/zones/NoteSheet.h"
#include "ui/zones/ZoneStyle.h"

#include <QGraphicsView>

#include <cmath>

QString AddNoteTool::hint() const
{
    return tr("Click where the note shall stand.");
}

bool AddNoteTool::press(const QGraphicsSceneMouseEvent &event)
{
    return event.button() == Qt::LeftButton;
}

bool AddNoteTool::release(const QGraphicsSceneMouseEvent &event)
{
    Workbench &workbench = m_scene.workbench();
    if (event.button() != Qt::LeftButton || workbench.isReadOnly())
        return false;
    const auto snapped = [](qreal x) { return std::round(x / ZoneStyle::grid) * ZoneStyle::grid; };
    const QRectF place(QPointF(snapped(event.scenePos().x()), snapped(event.scenePos().y())), NoteSheet::usual);
    ZoneScene &scene = m_scene; // the question may last, and a change meanwhile takes the tool away
    QWidget *window = scene.views().isEmpty() ? nullptr : scene.views().constFirst()->window();
    const QString text = workbench.dialogs().askText(window, tr("New note"), tr("Text"), QString()).trimmed();
    if (!text.isEmpty()) {
        const RecordId made = NoteEdits(workbench).add(text, place);
        scene.rebuild();
        workbench.select(made);
    }
    scene.finishTool();
    return true;
}
