// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"
#include "ui/zones/ZoneEdits.h"

#include <QFutureWatcher>
#include <QGraphicsScene>

class RecordItem;
class ZoneItem;
class ZoneOverlay;
class ZoneTool;

/// The drawing as items. Follows the records; the selection is that of the workbench.
class ZoneScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ZoneScene(Workbench &workbench, QObject *parent = nullptr);
    ~ZoneScene() override;

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    [[nodiscard]] ZoneEdits::Picture picture() const { return {m_plan, m_layout}; }
    [[nodiscard]] ZoneEdits &edits() { return m_edits; }

    void rebuild();
    /// Many changes in one turn of the event loop, one rebuild.
    void rebuildLater();

    [[nodiscard]] RecordItem *itemOf(const RecordId &id) const
    {
        return m_items.value(id);
    } ///< null where it is not drawn
    [[nodiscard]] RecordItem *recordAt(const QPointF &point) const;                          ///< the topmost
    [[nodiscard]] QList<RecordId> recordsAt(const QPointF &point) const;                     ///< the topmost first
    [[nodiscard]] ZoneItem *zoneItem(int zone) const;
    [[nodiscard]] QList<RecordItem *> selectedRecords() const;
    /// Indices of selected zones, without those within another selected one.
    [[nodiscard]] QList<int> selectedZones() const;

    void setTool(std::unique_ptr<ZoneTool> tool);
    [[nodiscard]] ZoneTool &tool() const { return *m_tool; }
    /// The tool has done its work, or gave up: back to picking.
    void finishTool() { Q_EMIT toolFinished(); }
    void announceHint() { Q_EMIT hintChanged(); }

    /// Straight lines in place of the conduits of what is being dragged; none = as usual.
    void showDragLines(const QList<QLineF> &lines, const QList<int> &hiddenConduits);
    /// The zone in which something would land; -1 = none.
    void markTarget(int zone);

    /// Painted above the drawing, the last uppermost, until others are set.
    void setOverlays(const QList<const ZoneOverlay *> &overlays);

    /// While the view moves over it, a large drawing is painted roughly: sixty times a second.
    void setMoving(bool isMoving);
    [[nodiscard]] bool isRough() const { return m_isMoving && m_plan.assets.size() > PlainUpTo; }

    void selectAll();
    /// Moves the selected zones a step; kept when the key is let go.
    void nudge(const QPointF &by);
    void keepNudge();
    void addZoneAt(const QRectF &place);
    void addAssetIn(int zone);

Q_SIGNALS:
    void rebuilt();
    void toolFinished();
    void hintChanged();
    /// A record was chosen elsewhere: bring it into view.
    void showRequested(const QRectF &area);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event) override;
    void helpEvent(QGraphicsSceneHelpEvent *event) override;
    void dragEnterEvent(QGraphicsSceneDragDropEvent *event) override;
    void dragMoveEvent(QGraphicsSceneDragDropEvent *event) override;
    void dragLeaveEvent(QGraphicsSceneDragDropEvent *event) override;
    void dropEvent(QGraphicsSceneDragDropEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void makeItems();
    void leadConduits(const ZonePlan &oldPlan, const ZoneLayout &oldLayout);
    void makeConduits();
    void makeNotes();
    void selectAgain();
    [[nodiscard]] QWidget *window() const;
    void tellSelection();
    void takeSelection(const RecordId &id);

    Workbench &m_workbench;
    ZoneEdits m_edits;
    ZonePlan m_plan;
    ZoneLayout m_layout;
    QHash<RecordId, RecordItem *> m_items;
    std::unique_ptr<ZoneTool> m_tool;
    QList<const ZoneOverlay *> m_overlays;
    QList<QLineF> m_dragLines;
    QPointF m_nudge;
    QList<RecordId> m_chosen;     ///< to be selected again after a rebuild
    QFutureWatcher<ZoneLayout> m_leading;
    int m_target = -1;
    bool m_isRebuildDue = false;
    bool m_isSelecting = false;
    static constexpr qsizetype PlainUpTo = 600; ///< assets
    bool m_isMoving = false;
};

/// Records that are dragged from a list into the drawing: their ids, one a line.
inline constexpr QLatin1StringView recordsMimeType("application/x-tandem-records");
