// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"
#include "ui/print/PrintStyle.h"

#include <QTextLayout>

#include <functional>
#include <memory>

class Hyphenation;
class QFontMetricsF;
class QPainter;

/// What setting a text needs to know about the document around it.
struct TextContext
{
    Language language = Language::English;
    const Hyphenation *hyphenation = nullptr;
    /// The page of an anchor as far as it is known; 0 = not yet.
    std::function<int(const QString &)> pageOf = nullptr;
};

/// Runs set in one width: a paragraph, a heading, a cell.
class TextBox
{
public:
    struct Link
    {
        QRectF area; ///< relative to the box
        QString target;
    };

    TextBox(const Runs &runs, const TextStyle &style, qreal width, const TextContext &context,
            TableColumn::Align align = TableColumn::Align::Left,
            QTextOption::WrapMode wrap = QTextOption::WrapAtWordBoundaryOrAnywhere);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal pitch() const { return m_pitch; }
    [[nodiscard]] qreal height() const { return lineCount() * m_pitch; }
    /// Of the longest line as it is set.
    [[nodiscard]] qreal textWidth() const;
    [[nodiscard]] qreal lineWidth(int line) const { return m_layout->lineAt(line).naturalTextWidth(); }
    /// Distance from the top of a line to its baseline.
    [[nodiscard]] qreal baseline() const { return m_baseline; }
    /// `count` lines from `first`, the first of them at `at`.
    void paint(QPainter &painter, const QPointF &at, int first = 0, int count = -1) const;
    [[nodiscard]] std::vector<Link> links() const;

    /// Width without any line break but the forced ones, and of the longest part that cannot be broken.
    struct Demand
    {
        qreal natural = 0;
        qreal longestWord = 0;
    };
    [[nodiscard]] static Demand demand(const Runs &runs, const TextStyle &style, const TextContext &context);

private:
    struct Chip
    {
        int position = 0;
        Tint tint = Tint::None;
    };
    struct Target
    {
        int start = 0;
        int end = 0;
        QString anchor;
    };

    void append(const Run &run, const TextStyle &style, const TextContext &context,
                QList<QTextLayout::FormatRange> &formats);
    void appendChip(const Run &run, const TextStyle &style, QList<QTextLayout::FormatRange> &formats);
    void setLines(const TextStyle &style, const QList<QTextLayout::FormatRange> &formats, qreal width,
                  TableColumn::Align align, QTextOption::WrapMode wrap);
    void hyphenate(const TextStyle &style, QList<QTextLayout::FormatRange> &formats, qreal width,
                   TableColumn::Align align, const Hyphenation &hyphenation);
    [[nodiscard]] qreal widthBeforeName(const QTextLine &line) const;
    [[nodiscard]] int startOfWord(int from, int notBefore) const;
    [[nodiscard]] int lastFitting(const QList<int> &breaks, int start, qreal room, const QFontMetricsF &metrics) const;
    void insertBreak(int at, QList<QTextLayout::FormatRange> &formats);
    [[nodiscard]] static qreal baselineOf(const TextStyle &style);
    void paintChips(QPainter &painter, const QPointF &lineAt, const QTextLine &line) const;

    std::unique_ptr<QTextLayout> m_layout;
    QString m_text;
    qreal m_pitch;
    qreal m_baseline;
    std::vector<Chip> m_chips;
    std::vector<Target> m_targets;
};
