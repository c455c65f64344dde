// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QGraphicsItem>

/// A piece of the drawing that stands for a record. Items only show; what they show is changed through ZoneEdits.
class RecordItem : public QGraphicsItem
{
public:
    enum { ZoneKind = UserType + 1, AssetKind, ConduitKind, NoteKind };

    RecordItem(const RecordId &id, int kind, int index, QGraphicsItem *parent);

    [[nodiscard]] const RecordId &id() const { return m_id; }
    [[nodiscard]] int index() const { return m_index; } ///< in the plan's list of its kind
    int type() const override { return m_kind; }

protected:
    [[nodiscard]] int state() const; ///< of ZonePainter::State
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    RecordId m_id;
    int m_kind;
    int m_index;
    bool m_isHovered = false;
};
