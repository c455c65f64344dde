// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ProblemsOverlay.h"

#include "ui/zones/ZonePainter.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal ZoneMark = 8;
constexpr qreal AssetMark = 5.5;
constexpr int MostSentences = 4;

/// On the longest piece of a line, about its middle, clear of its label.
QPointF placeOn(const ZoneLayout::Line &line, qreal radius)
{
    QLineF longest;
    for (const QList<QPointF> &path : line.paths) {
        for (qsizetype i = 1; i < path.size(); ++i) {
            const QLineF piece(path[i - 1], path[i]);
            if (piece.length() > longest.length())
                longest = piece;
        }
    }
    const QRectF label = line.label.adjusted(-radius, -radius, radius, radius);
    for (const qreal share : {0.5, 0.3, 0.7, 0.15, 0.85}) {
        if (!label.contains(longest.pointAt(share)))
            return longest.pointAt(share);
    }
    return longest.center();
}
}

Grade gradeOf(Severity severity)
{
    return severity == Severity::Error ? Grade::Critical : severity == Severity::Warning ? Grade::High : Grade::Medium;
}

void ProblemsOverlay::Open::add(const Open &other)
{
    count += other.count;
    worst = std::min(worst, other.worst);
    for (const QString &sentence : other.sentences) {
        if (sentences.size() < MostSentences)
            sentences.append(sentence);
    }
}

void ProblemsOverlay::show(const std::vector<Finding> &found)
{
    m_open.clear();
    for (const Finding &finding : found) {
        if (!finding.accepted.isValid() && !finding.records.empty())
            m_open[finding.records.front()].add({1, finding.severity, {finding.rule + u' ' + finding.message}});
    }
}

void ProblemsOverlay::choose(const std::vector<RecordId> &records)
{
    m_chosen = records;
}

QList<ProblemsOverlay::Mark> ProblemsOverlay::marks(const ZoneEdits::Picture &picture, qreal detail) const
{
    const auto &[plan, layout] = picture;
    const qreal size = std::clamp(detail > 0 ? 1 / detail : 1, 1.0, 2.5);
    const bool isFar = detail < ZoneStyle::detailFrom;
    QList<Open> ofZones(plan.zones.size());
    for (qsizetype i = 0; i < plan.zones.size(); ++i)
        ofZones[i] = m_open.value(plan.zones[i].id);
    QList<Mark> marks;
    for (qsizetype i = 0; i < plan.assets.size(); ++i) {
        const ZonePlan::Asset &asset = plan.assets[i];
        const auto open = m_open.constFind(asset.id);
        if (open == m_open.cend())
            continue;
        if (!layout.chips[i].isNull() && !isFar)
            marks.append({layout.chips[i].topRight() + QPointF(-1, 1), AssetMark * size, *open});
        else if (asset.zone >= 0)
            ofZones[asset.zone].add(*open);
    }
    for (qsizetype i = 0; i < plan.conduits.size(); ++i) {
        const auto open = m_open.constFind(plan.conduits[i].id);
        if (open != m_open.cend() && !layout.conduits[i].paths.isEmpty())
            marks.append({placeOn(layout.conduits[i], ZoneMark * size), ZoneMark * size, *open});
    }
    for (qsizetype i = 0; i < plan.zones.size(); ++i) {
        if (ofZones[i].count > 0)
            marks.append({layout.zones[i].rect.topLeft() - QPointF(4, 4) * size, ZoneMark * size, ofZones[i]});
    }
    return marks;
}

QList<QRectF> ProblemsOverlay::frames(const ZoneEdits::Picture &picture) const
{
    const auto &[plan, layout] = picture;
    const auto isChosen = [this](const RecordId &id) { return std::ranges::contains(m_chosen, id); };
    QList<QRectF> frames;
    for (qsizetype i = 0; i < plan.zones.size() && !m_chosen.empty(); ++i) {
        if (isChosen(plan.zones[i].id))
            frames.append(layout.zones[i].rect);
    }
    for (qsizetype i = 0; i < plan.assets.size() && !m_chosen.empty(); ++i) {
        const ZonePlan::Asset &asset = plan.assets[i];
        if (isChosen(asset.id) && !layout.chips[i].isNull())
            frames.append(layout.chips[i]);
        else if (isChosen(asset.id) && asset.zone >= 0)
            frames.append(layout.zones[asset.zone].moreChip);
    }
    for (qsizetype i = 0; i < plan.conduits.size() && !m_chosen.empty(); ++i) {
        if (isChosen(plan.conduits[i].id) && !layout.conduits[i].label.isNull())
            frames.append(layout.conduits[i].label);
    }
    return frames;
}

void ProblemsOverlay::paint(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    m_detail = painter.worldTransform().m11();
    const ThemeColors &colours = Theme::colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen frame(colours.accent, 2);
    frame.setCosmetic(m_detail < 1);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : frames(picture))
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 5, 5);
    const QRectF seen = painter.worldTransform().inverted().mapRect(QRectF(0, 0, painter.device()->width(), painter.device()->height()));
    QFont font = ZoneStyle::font(ZoneStyle::Letter::Badge);
    for (const Mark &mark : marks(picture, m_detail)) {
        if (!seen.contains(mark.at))
            continue;
        const Grade grade = gradeOf(mark.open.worst);
        painter.setPen(QPen(colours.base, mark.radius / 6));
        painter.setBrush(colours.risk(grade));
        painter.drawEllipse(mark.at, mark.radius, mark.radius);
        if (mark.radius * m_detail < ZoneMark)
            continue; // a dot says enough at an asset
        font.setPixelSize(qRound(mark.radius * 1.3));
        painter.setFont(font);
        painter.setPen(colours.onRisk(grade));
        painter.drawText(QRectF(mark.at - QPointF(20, 20), QSizeF(40, 40)), Qt::AlignCenter, mark.open.count > 99 ? u"99+"_s : QString::number(mark.open.count));
    }
    painter.restore();
}

QRectF ProblemsOverlay::area(const ZoneEdits::Picture &picture) const
{
    QRectF area;
    for (const QRectF &rect : frames(picture))
        area |= rect;
    return area;
}

QString ProblemsOverlay::tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const
{
    for (const Mark &mark : marks(picture, m_detail)) {
        if (QLineF(mark.at, point).length() > mark.radius + 2)
            continue;
        QString tip;
        for (const QString &sentence : mark.open.sentences)
            tip += u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
        return mark.open.count > mark.open.sentences.size() ? tip + u"<p>+%1</p>"_s.arg(mark.open.count - mark.open.sentences.size()) : tip;
    }
    return {};
}
