// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/TrafficOverlay.h"

#include "ui/zones/TrafficStyle.h"
#include "ui/zones/ZonePainter.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal HitWidth = 14;
constexpr int MostLines = 8;
constexpr qreal MarkHeight = 18;
constexpr qreal MostCurveWidth = 4; // it lies over names

int zoneOf(const ZonePlan &plan, const RecordId &id)
{
    for (int i = 0; i < plan.zones.size(); ++i) {
        if (plan.zones[i].id == id)
            return i;
    }
    return -1;
}

/// The stretches of a conduit's line that lie between two of its ends; all of them where an end is none of its own.
QPainterPath stretchOf(const ZonePlan &plan, const ZonePlan::Conduit &conduit, const ZoneLayout::Line &line,
                       const RecordId &from, const RecordId &to)
{
    QSet<qsizetype> wanted {0};
    for (const RecordId &end : {from, to}) {
        const qsizetype place = conduit.zones.indexOf(zoneOf(plan, end));
        if (place >= 2)
            wanted.insert(place - 1);
    }
    QPainterPath path;
    for (qsizetype i = 0; i < line.paths.size(); ++i) {
        if (wanted.contains(i) && line.paths[i].size() > 1)
            path.addPath(ZonePainter::outline(line.paths[i]));
    }
    return path;
}

/// Where a line from the middle of a box to a point outside leaves it.
QPointF borderTowards(const QRectF &box, const QPointF &to)
{
    const QPointF middle = box.center();
    const QPointF by = to - middle;
    const qreal x = qFuzzyIsNull(by.x()) ? 1e9 : box.width() / 2 / std::abs(by.x());
    const qreal y = qFuzzyIsNull(by.y()) ? 1e9 : box.height() / 2 / std::abs(by.y());
    return middle + by * std::min({x, y, 1.0});
}

struct Curve
{
    QPainterPath path;
    QPointF before; ///< from where its tip comes
    QPointF end;
};

/// From border to border, bent to the left of its way: there and back do not lie on each other.
Curve curveBetween(const QRectF &from, const QRectF &to)
{
    QPointF start = borderTowards(from, to.center());
    QPointF end = borderTowards(to, from.center());
    if (to.contains(from.center())) // a zone within the other
        end = QPointF(to.left(), from.center().y());
    else if (from.contains(to.center()))
        start = QPointF(from.left(), to.center().y());
    const QPointF by = end - start;
    const qreal length = std::max(1.0, std::hypot(by.x(), by.y()));
    const QPointF aside = QPointF(by.y(), -by.x()) / length * std::min(60.0, 0.18 * length);
    const QPointF bend = (start + end) / 2 + aside;
    Curve curve {QPainterPath(start), bend, end};
    curve.path.quadTo(bend, end);
    return curve;
}

/// The arrow of who asks whom, as large as its line asks for.
void paintTip(QPainter &painter, const Curve &curve, qreal width, const QColor &colour)
{
    const QPointF by = curve.end - curve.before;
    const QPointF along = by / std::max(1.0, std::hypot(by.x(), by.y())) * (8 + 1.5 * width);
    const QPointF across = QPointF(along.y(), -along.x()) * 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {curve.end, curve.end - along + across, curve.end - along - across});
}

QRectF markOf(const QRectF &zone, int count, qreal scale)
{
    const qreal width = (count > 9 ? 36 : 28) * scale;
    const qreal height = MarkHeight * scale;
    return {zone.right() - width - 10, zone.bottom() - height / 2, width, height};
}

bool isHit(const QPainterPath &path, const QPointF &point)
{
    QPainterPathStroker stroker;
    stroker.setWidth(HitWidth);
    return stroker.createStroke(path).contains(point);
}
}

void TrafficOverlay::addTo(Load &load, const Crossing &crossing, const RecordId &from, const RecordId &to) const
{
    load.packets += crossing.packets;
    if (!std::ranges::contains(load.ways, std::pair(from, to)))
        load.ways.emplace_back(from, to);
    if (load.lines.size() < MostLines)
        load.lines.append(lineOf(crossing));
    else
        ++load.more;
}

QString TrafficOverlay::lineOf(const Crossing &crossing) const
{
    const Words &words = m_workbench.words();
    const Project &project = m_workbench.project();
    return tr("%1: %2 → %3, %4, %5 packets")
        .arg(crossing.protocol, crossing.from.nameIn(project, words), crossing.to.nameIn(project, words),
             verdictName(crossing.verdict, words), words.locale().toString(crossing.packets));
}

void TrafficOverlay::show(const Crossings &crossings)
{
    m_conduits.clear();
    m_unseen.clear();
    m_curves.clear();
    m_unknown.clear();
    mark(nullptr);
    for (const Crossing &crossing : crossings.all) {
        for (const Crossing::Step &step : crossing.steps)
            addTo(m_conduits[step.conduit][crossing.verdict], crossing, step.from, step.to);
        if (crossing.verdict == Verdict::NoConduit && crossing.from.isZone() && crossing.to.isZone())
            addTo(m_curves[{crossing.from.zone, crossing.to.zone}], crossing, crossing.from.zone, crossing.to.zone);
        for (const auto &[end, other] :
             {std::pair(&crossing.from, &crossing.to), std::pair(&crossing.to, &crossing.from)}) {
            const RecordId &zone = end->zone.isValid() ? end->zone : other->zone;
            if (end->isUnknown && zone.isValid())
                addStranger(m_unknown[zone], end->address, crossing);
        }
    }
    for (const UnseenProtocol &unseen : crossings.unseen)
        m_unseen[unseen.conduit].append(unseen.protocol);
}

void TrafficOverlay::addStranger(Strangers &strangers, const QString &address, const Crossing &crossing) const
{
    if (strangers.addresses.contains(address))
        return;
    strangers.addresses.insert(address);
    addTo(strangers.load, crossing, {}, {});
}

void TrafficOverlay::mark(const Crossing *crossing)
{
    m_markedSteps = crossing ? crossing->steps : std::vector<Crossing::Step>();
    m_markedCurve = {};
    m_markedZone = {};
    if (!crossing)
        return;
    if (crossing->verdict == Verdict::NoConduit)
        m_markedCurve = {crossing->from.zone, crossing->to.zone};
    else if (crossing->verdict == Verdict::UnknownHost)
        m_markedZone = crossing->from.isUnknown && crossing->from.zone.isValid() ? crossing->from.zone
            : crossing->to.zone.isValid()                                        ? crossing->to.zone
                                                                                 : crossing->from.zone;
}

void TrafficOverlay::mark(const UnseenProtocol &unseen)
{
    mark(nullptr);
    m_markedSteps = {{unseen.conduit, {}, {}}};
}

void TrafficOverlay::paint(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    // Marks keep their size where the drawing is small.
    const QTransform &transform = painter.worldTransform();
    const qreal detail = std::hypot(transform.m11(), transform.m12());
    m_scale = std::clamp(1 / std::max(detail, 0.1), 1.0, 2.2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintConduits(painter, picture);
    if (isShown(Verdict::NoConduit))
        paintCurves(painter, picture);
    if (isShown(Verdict::UnknownHost))
        paintMarks(painter, picture);
    painter.restore();
}

/// Without any traffic; where only that is asked for, also with something that was never seen.
bool TrafficOverlay::isDashed(const RecordId &conduit) const
{
    if (m_which == TrafficTable::NeverSeen)
        return m_unseen.contains(conduit) || !m_conduits.contains(conduit);
    return m_which == TrafficTable::Everything && !m_conduits.contains(conduit);
}

void TrafficOverlay::paintConduits(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    const ThemeColors &colours = Theme::colors();
    for (int i = 0; i < picture.plan.conduits.size(); ++i) {
        const ZonePlan::Conduit &conduit = picture.plan.conduits[i];
        const ZoneLayout::Line &line = picture.layout.conduits[i];
        if (line.paths.isEmpty())
            continue;
        painter.setBrush(Qt::NoBrush);
        for (const Crossing::Step &step : m_markedSteps) {
            if (step.conduit != conduit.id)
                continue;
            painter.setPen(QPen(ZoneStyle::blended(colours.accent, colours.base, 0.45), 14, Qt::SolidLine, Qt::RoundCap,
                                Qt::RoundJoin));
            painter.drawPath(stretchOf(picture.plan, conduit, line, step.from, step.to));
        }
        if (isDashed(conduit.id)) {
            QPen pen(TrafficStyle::line({}), 3, Qt::SolidLine, Qt::FlatCap);
            pen.setDashPattern({2, 1.6});
            painter.setPen(pen);
            painter.drawPath(stretchOf(picture.plan, conduit, line, {}, {}));
            continue;
        }
        const auto loads = m_conduits.find(conduit.id);
        if (loads == m_conduits.end())
            continue;
        // Side by side, so that none hides another: on an upright and on a level stretch.
        const auto count = static_cast<qreal>(
            std::ranges::count_if(loads->second, [this](const auto &load) { return isShown(load.first); }));
        qreal place = -(count - 1) / 2;
        for (auto load = loads->second.rbegin(); load != loads->second.rend(); ++load) {
            if (!isShown(load->first))
                continue;
            const qreal width = TrafficStyle::width(load->second.packets);
            painter.setPen(QPen(TrafficStyle::line(load->first), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            painter.translate(place * 4, place * 4);
            QPainterPath path;
            for (const auto &[from, to] : load->second.ways)
                path.addPath(stretchOf(picture.plan, conduit, line, from, to));
            painter.drawPath(path);
            painter.translate(-place * 4, -place * 4);
            ++place;
        }
    }
}

void TrafficOverlay::paintCurves(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    const ThemeColors &colours = Theme::colors();
    for (const auto &[pair, load] : m_curves) {
        const int from = zoneOf(picture.plan, pair.first);
        const int to = zoneOf(picture.plan, pair.second);
        if (from < 0 || to < 0)
            continue;
        const Curve curve = curveBetween(picture.layout.zones[from].rect, picture.layout.zones[to].rect);
        painter.setBrush(Qt::NoBrush);
        if (pair == m_markedCurve) {
            painter.setPen(
                QPen(ZoneStyle::blended(colours.accent, colours.base, 0.45), 14, Qt::SolidLine, Qt::RoundCap));
            painter.drawPath(curve.path);
        }
        const QColor colour = TrafficStyle::line(Verdict::NoConduit);
        const qreal width = std::min(TrafficStyle::width(load.packets), MostCurveWidth) * std::min(m_scale, 1.4);
        QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({3, 1.5});
        painter.setPen(pen);
        painter.drawPath(curve.path);
        paintTip(painter, curve, width, colour);
    }
}

void TrafficOverlay::paintMarks(QPainter &painter, const ZoneEdits::Picture &picture) const
{
    const ThemeColors &colours = Theme::colors();
    for (const auto &[id, hosts] : m_unknown) {
        const int zone = zoneOf(picture.plan, id);
        if (zone < 0)
            continue;
        const QRectF mark = markOf(picture.layout.zones[zone].rect, static_cast<int>(hosts.addresses.size()), m_scale);
        const bool isMarked = id == m_markedZone;
        painter.setPen(QPen(isMarked ? colours.accent : colours.base, isMarked ? 3 : 1.5));
        painter.setBrush(TrafficStyle::field(Verdict::UnknownHost));
        painter.drawRoundedRect(mark, 4 * m_scale, 4 * m_scale);
        QFont font = ZoneStyle::font(ZoneStyle::Letter::ZoneName);
        font.setPixelSize(qRound(12 * m_scale));
        painter.setFont(font);
        painter.setPen(TrafficStyle::onField(Verdict::UnknownHost));
        painter.drawText(mark, Qt::AlignCenter, u"? %1"_s.arg(hosts.addresses.size()));
    }
}

QString TrafficOverlay::tipOf(const Load &load) const
{
    QString text;
    for (const QString &line : load.lines)
        text += u"<br>"_s + line.toHtmlEscaped();
    const int more = load.more;
    if (more > 0)
        text += u"<br>"_s + tr("%n more", nullptr, more);
    return text;
}

QString TrafficOverlay::tipAt(const QPointF &point, const ZoneEdits::Picture &picture) const
{
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    for (const auto &[id, hosts] : m_unknown) {
        const int zone = zoneOf(picture.plan, id);
        if (!isShown(Verdict::UnknownHost) || zone < 0
            || !markOf(picture.layout.zones[zone].rect, static_cast<int>(hosts.addresses.size()), m_scale)
                    .contains(point))
            continue;
        const auto count = static_cast<int>(hosts.addresses.size());
        return u"<qt><b>%1</b>%2</qt>"_s.arg(tr("%n unknown hosts", nullptr, count).toHtmlEscaped(), tipOf(hosts.load));
    }
    for (const auto &[pair, load] : m_curves) {
        const int from = zoneOf(picture.plan, pair.first);
        const int to = zoneOf(picture.plan, pair.second);
        if (isShown(Verdict::NoConduit) && from >= 0 && to >= 0
            && isHit(curveBetween(picture.layout.zones[from].rect, picture.layout.zones[to].rect).path, point))
            return u"<qt><b>%1</b>%2</qt>"_s.arg(tr("No conduit joins the two").toHtmlEscaped(), tipOf(load));
    }
    for (int i = 0; i < picture.plan.conduits.size(); ++i) {
        const ZonePlan::Conduit &conduit = picture.plan.conduits[i];
        if (picture.layout.conduits[i].paths.isEmpty()
            || std::ranges::none_of(picture.layout.conduits[i].paths, [&](const QList<QPointF> &path) {
                   return path.size() > 1 && isHit(ZonePainter::outline(path), point);
               }))
            continue;
        QString text;
        if (const auto loads = m_conduits.find(conduit.id); loads != m_conduits.end()) {
            for (const auto &[verdict, load] : loads->second)
                text += tipOf(load);
        } else {
            text = u"<br>"_s + tr("No traffic was seen on it.").toHtmlEscaped();
        }
        if (const auto unseen = m_unseen.find(conduit.id); unseen != m_unseen.end())
            text += u"<br>"_s + tr("Allowed and never seen: %1").arg(unseen->second.join(u", "_s)).toHtmlEscaped();
        return u"<qt><b>%1</b>%2</qt>"_s.arg(project.fullName(conduit.id, words).toHtmlEscaped(), text);
    }
    return {};
}
