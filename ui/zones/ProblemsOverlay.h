// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"
#include "ui/zones/ZoneOverlay.h"

#include <QHash>

/// In whose colour the program shows a severity.
[[nodiscard]] Grade gradeOf(Severity severity);

/// Marks at what the open findings are about, with their number in the colour of the worst; a frame around all that the
/// chosen one names. What is not drawn (an asset behind "+12", or from far away) is counted at its zone.
class ProblemsOverlay : public ZoneOverlay
{
public:
    void show(const std::vector<Finding> &found);
    /// Frames the records of the finding; none: takes the frames away.
    void choose(const std::vector<RecordId> &records);

    void paint(QPainter &painter, const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QRectF area(const ZoneEdits::Picture &picture) const override;
    [[nodiscard]] QString tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const override;

private:
    struct Open
    {
        int count = 0;
        Severity worst = Severity::Info;
        QStringList sentences; ///< of the first few
        void add(const Open &other);
    };
    struct Mark
    {
        QPointF at;
        qreal radius = 0;
        Open open;
    };
    [[nodiscard]] QList<Mark> marks(const ZoneEdits::Picture &picture, qreal detail) const;
    [[nodiscard]] QList<QRectF> frames(const ZoneEdits::Picture &picture) const;

    QHash<RecordId, Open> m_open;
    std::vector<RecordId> m_chosen;
    mutable qreal m_detail = 1; ///< as painted last: the tool tips find the same marks
};
