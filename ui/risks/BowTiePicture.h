// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/BowTie.h"
#include "ui/print/FigureStore.h"
#include "ui/style/Theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

/// A bow-tie laid out for a width and drawn as vectors: causes, barriers, the event, barriers, consequences from left to
/// right. The same on the screen, in a file and in the report.
class BowTiePicture
{
public:
    /// `minHeight` spreads a small bow-tie over the room there is; one that needs more gets it.
    BowTiePicture(BowTie tie, const Words &words, const ThemeColors &colors, const QFont &font, qreal width, qreal minHeight = 0);

    /// What can be clicked: the record that it stands for, and what a screen reader says.
    struct Element
    {
        QRectF rect;
        RecordId record;
        QString text;
    };
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; } ///< from left to right, top to bottom
    void paint(QPainter &painter, int focused = -1) const; ///< -1 = none

    static constexpr qreal narrowest = 900;

private:
    void layOut(qreal width, qreal minHeight);
    [[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, qreal width, int maxLines) const;
    [[nodiscard]] qreal lineHeight() const;
    void paintLines(QPainter &painter) const;
    void paintCause(QPainter &painter, size_t index) const;
    void paintBarrier(QPainter &painter, const BowTie::Barrier &barrier, const QRectF &rect) const;
    void paintEvent(QPainter &painter) const;
    void paintConsequence(QPainter &painter, size_t index) const;
    void paintCaptions(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintLevels(QPainter &painter, const QPointF &from, const std::array<Grade, 3> &levels, qreal chip) const;
    void paintText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color, int maxLines) const;

    BowTie m_tie;
    Words m_words;
    const ThemeColors &m_colors;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QSizeF m_size;
    std::array<QRectF, 5> m_columns; ///< causes, barriers, event, barriers, consequences
    std::vector<QRectF> m_causes;
    std::vector<QRectF> m_preventing;
    std::vector<QRectF> m_mitigating;
    std::vector<QRectF> m_consequences;
    QRectF m_event;
    std::vector<Element> m_elements;
};

/// Bow-ties for reports: "bow-tie:" and the scenario's id.
[[nodiscard]] DrawingSource bowTieDrawings(const Project &project);
