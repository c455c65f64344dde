// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawnConduits.h"

#include "core/exchange/DrawioGuess.h"
#include "core/model/Conduit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestConduitName = 120;

QString conduitText(const char *text)
{
    return QCoreApplication::translate("DrawioImport", text);
}

QString directionText(bool toB, bool toA)
{
    return toB && toA ? u"both"_s : toB ? u"oneWayAB"_s : toA ? u"oneWayBA"_s : QString();
}

QString zonesKey(QStringList ids)
{
    ids.sort();
    return ids.join(u' ');
}

QString oneLine(QString label)
{
    return label.replace(u'\n', u' ').left(longestConduitName);
}

/// What a label says: protocols, and, where there is more in it, the name.
void addLabel(DrawnRecord &conduit, const QString &label)
{
    const DrawioGuess::LabelProtocols said = DrawioGuess::protocols(label);
    constexpr qsizetype most = 100; // beyond that nobody reads it
    for (const QString &name : said.names) {
        if (conduit.protocols.size() < most && !conduit.protocols.contains(name))
            conduit.protocols += name;
    }
    if (said.isAll || !conduit.isNameMade)
        return;
    conduit.isNameMade = false;
    conduit.name = oneLine(label);
    conduit.say(u"name"_s, conduit.name, false);
}

/// What the record says, without what is no longer joined in the drawing, and what was joined anew at the end.
void keepZones(DrawnRecord &conduit, const QStringList &drawn)
{
    if (drawn.isEmpty())
        return;
    QStringList zones = conduit.text(u"zones").split("; "_L1, Qt::SkipEmptyParts);
    zones.removeIf([&](const QString &id) { return !drawn.contains(id); });
    zones += drawn;
    zones.removeDuplicates();
    conduit.say(u"zones"_s, zones.join("; "_L1), false);
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Devices that pass on what others send.
bool passesOn(const QString &assetClass)
{
    return isOneOf(assetClass, {"firewall"_L1, "router"_L1, "switch"_L1, "gateway"_L1, "oneWayGateway"_L1, "modem"_L1, "remoteAccess"_L1, "wirelessAccessPoint"_L1});
}
}

/// Which way data goes, by the arrow heads: a line of draw.io ends in an arrow unless its style says otherwise.
DrawnConduits::Heads DrawnConduits::headsOf(const DrawioFile::Cell &line)
{
    const auto isHead = [&line](const QString &key, const QString &otherwise) { return line.style.value(key, otherwise) != "none"_L1; };
    return {isHead(u"startArrow"_s, u"none"_s), isHead(u"endArrow"_s, u"classic"_s)};
}

void DrawnConduits::addPage(const DrawnPage &page)
{
    m_joints.clear();
    readLines(page);
    joinAtSteps(page);
    QMultiHash<int, int> ofHub;
    for (int i = 0; i < static_cast<int>(m_joints.size()); ++i) {
        for (const int end : {m_joints[static_cast<size_t>(i)].a, m_joints[static_cast<size_t>(i)].b}) {
            if (end >= 0 && page.shapes().role(end) == DrawioShapes::Role::Hub)
                ofHub.insert(end, i);
        }
    }
    for (int i = 0; i < page.count(); ++i) {
        if (page.shapes().role(i) == DrawioShapes::Role::Hub)
            addHub(page, i, ofHub.values(i));
    }
    // Ours first: a line that somebody drew beside one adds to it.
    for (Joint &joint : m_joints) {
        if (joint.line < 0 || !DrawnPage::carries(page.cell(joint.line), Conduit::kind()))
            continue;
        addOurLine(page, joint);
        joint.line = -1;
    }
    joinAtDevices(page);
    for (const Joint &joint : m_joints) {
        if (joint.line >= 0)
            addLine(page, joint);
    }
}

void DrawnConduits::readLines(const DrawnPage &page)
{
    const DrawioShapes &shapes = page.shapes();
    for (int i = 0; i < page.count(); ++i) {
        if (shapes.role(i) != DrawioShapes::Role::Line)
            continue;
        const DrawioFile::Cell &line = page.cell(i);
        const Joint joint {i, shapes.thingAt(shapes.indexOf(line.source)), shapes.thingAt(shapes.indexOf(line.target)), headsOf(line), shapes.labelsOf(i)};
        if ((joint.a >= 0 && joint.b >= 0) || DrawnPage::carries(line, Conduit::kind()))
            m_joints.push_back(joint);
        else
            page.skip(i, conduitText(QT_TRANSLATE_NOOP("DrawioImport", "One end of the line, or both, is at no shape.")), true);
    }
}

void DrawnConduits::joinAtSteps(const DrawnPage &page)
{
    QMultiMap<int, int> atStep; // cell -> place in m_joints
    for (int i = 0; i < static_cast<int>(m_joints.size()); ++i) {
        for (const int end : {m_joints[static_cast<size_t>(i)].a, m_joints[static_cast<size_t>(i)].b}) {
            if (end >= 0 && page.shapes().role(end) == DrawioShapes::Role::Step)
                atStep.insert(end, i);
        }
    }
    QHash<int, int> joinedTo; // the second line of a pair -> the first
    for (const int step : atStep.uniqueKeys()) {
        QList<int> met = atStep.values(step);
        for (int &at : met) {
            while (joinedTo.contains(at))
                at = joinedTo.value(at);
        }
        std::ranges::sort(met);
        if (met.size() != 2 || met[0] == met[1])
            continue;
        Joint &first = m_joints[static_cast<size_t>(met[0])];
        Joint &second = m_joints[static_cast<size_t>(met[1])];
        const bool firstStarts = first.a == step;
        const bool secondStarts = second.a == step;
        first = {first.line, firstStarts ? first.b : first.a, secondStarts ? second.b : second.a,
                 {firstStarts ? first.heads.atTarget : first.heads.atSource, secondStarts ? second.heads.atTarget : second.heads.atSource},
                 first.labels + second.labels};
        second.line = -1;
        joinedTo.insert(met[1], met[0]);
    }
}

/// A device that passes on what others send, and stands in no zone itself.
bool DrawnConduits::isBetweenZones(const DrawnPage &page, int cell) const
{
    const int asset = page.assetAt(cell);
    return asset >= 0 && page.zoneAt(cell) < 0 && passesOn(m_plant.assets[static_cast<size_t>(asset)].text(u"class"));
}

void DrawnConduits::joinAtDevices(const DrawnPage &page)
{
    QMultiHash<int, int> atDevice; // cell -> place in m_joints
    for (int i = 0; i < static_cast<int>(m_joints.size()); ++i) {
        const Joint &joint = m_joints[static_cast<size_t>(i)];
        for (const int end : {joint.a, joint.b}) {
            if (joint.line >= 0 && end >= 0 && isBetweenZones(page, end))
                atDevice.insert(end, i);
        }
    }
    QSet<int> seen;
    for (int start = 0; start < page.count(); ++start) {
        if (!atDevice.contains(start) || seen.contains(start))
            continue;
        QList<int> devices {start};
        QSet<int> lines;
        QList<int> zones;
        seen.insert(start);
        for (qsizetype next = 0; next < devices.size(); ++next) {
            for (const int at : atDevice.values(devices[next])) {
                const Joint &joint = m_joints[static_cast<size_t>(at)];
                const int other = joint.a == devices[next] ? joint.b : joint.a;
                const int zone = page.zoneAt(other);
                if (zone >= 0 && !zones.contains(zone))
                    zones.append(zone);
                if (zone >= 0 || atDevice.contains(other))
                    lines.insert(at);
                if (atDevice.contains(other) && !seen.contains(other)) {
                    seen.insert(other);
                    devices.append(other);
                }
            }
        }
        if (zones.size() < 2)
            continue; // each line says for itself why nothing comes of it
        QList<int> inOrder(lines.cbegin(), lines.cend());
        std::ranges::sort(inOrder);
        std::ranges::sort(zones);
        DrawnRecord &conduit = conduitOf(page, zones, m_joints[static_cast<size_t>(inOrder.front())].line);
        for (const int at : std::as_const(inOrder)) {
            Joint &joint = m_joints[static_cast<size_t>(at)];
            for (const QString &label : std::as_const(joint.labels))
                addLabel(conduit, label);
            joint.line = -1;
        }
        std::ranges::sort(devices);
        for (const int device : std::as_const(devices))
            addBoundary(conduit, page, device);
    }
}

/// A firewall at a conduit is probably what guards it.
void DrawnConduits::addBoundary(DrawnRecord &conduit, const DrawnPage &page, int cell) const
{
    const int at = page.assetAt(cell);
    if (at < 0 || DrawnPage::carries(page.cell(cell), *m_plant.assets[static_cast<size_t>(at)].kind))
        return;
    constexpr qsizetype most = 100;
    const DrawnRecord &asset = m_plant.assets[static_cast<size_t>(at)];
    QStringList devices = conduit.text(u"boundaryDevices").split("; "_L1, Qt::SkipEmptyParts);
    if (!isOneOf(asset.text(u"class"), {"firewall"_L1, "router"_L1, "oneWayGateway"_L1, "modem"_L1, "remoteAccess"_L1}) || devices.contains(asset.id.text()) || devices.size() >= most || conduit.isOurs)
        return;
    devices += asset.id.text();
    conduit.say(u"boundaryDevices"_s, devices.join("; "_L1), true);
}

void DrawnConduits::addHub(const DrawnPage &page, int index, const QList<int> &joints)
{
    DrawnRecord conduit = page.started(index, Conduit::kind());
    QList<int> inOrder = joints;
    std::ranges::sort(inOrder);
    QStringList drawn;
    for (const int at : std::as_const(inOrder)) {
        Joint &joint = m_joints[static_cast<size_t>(at)];
        const int end = joint.a == index ? joint.b : joint.a;
        if (const int zone = end < 0 ? -1 : page.zoneAt(end); zone >= 0)
            drawn += zoneId(zone);
        joint.line = -1; // it is this conduit's, none of its own
    }
    DrawnPage::takeLabel(conduit, page.cell(index), u"name"_s, oneLine(page.cell(index).label));
    keepZones(conduit, drawn);
    keep(std::move(conduit));
}

void DrawnConduits::addOurLine(const DrawnPage &page, const Joint &joint)
{
    const DrawioFile::Cell &from = page.cell(joint.line);
    DrawnRecord conduit = page.started(joint.line, Conduit::kind());
    DrawnPage::takeLabel(conduit, from, u"name"_s, oneLine(from.label));
    for (const QPointF &point : from.points)
        conduit.bends += u"%1 %2"_s.arg(QString::number(point.x(), 'g', 12), QString::number(point.y() + page.offset(), 'g', 12));
    const int a = joint.a < 0 ? -1 : page.zoneAt(joint.a);
    const int b = joint.b < 0 ? -1 : page.zoneAt(joint.b);
    if (a >= 0 && b >= 0 && a != b) {
        keepZones(conduit, {zoneId(a), zoneId(b)});
        const bool isTurned = conduit.text(u"zones").startsWith(zoneId(b));
        const QString drawn = isTurned ? directionText(joint.heads.atSource, joint.heads.atTarget) : directionText(joint.heads.atTarget, joint.heads.atSource);
        if (!drawn.isEmpty())
            conduit.say(u"direction"_s, drawn, false);
    } else if (conduit.text(u"zones").isEmpty()) {
        page.skip(joint.line, conduitText(QT_TRANSLATE_NOOP("DrawioImport", "The line joins no two zones.")), true);
        return;
    }
    keep(std::move(conduit));
}

void DrawnConduits::keep(DrawnRecord conduit)
{
    conduit.rect = {};
    conduit.hasMoved = false;
    conduit.isNameMade = conduit.name.isEmpty();
    const QString zones = zonesKey(conduit.text(u"zones").split("; "_L1, Qt::SkipEmptyParts));
    if (!zones.isEmpty() && !m_byZones.contains(zones))
        m_byZones.insert(zones, static_cast<int>(m_plant.conduits.size()));
    m_plant.conduits.push_back(std::move(conduit));
}

DrawnRecord &DrawnConduits::conduitOf(const DrawnPage &page, const QList<int> &zones, int line)
{
    QStringList ids, names;
    for (const int zone : zones) {
        ids += zoneId(zone);
        names += m_plant.zones[static_cast<size_t>(zone)].name;
    }
    const auto known = m_byZones.constFind(zonesKey(ids));
    if (known != m_byZones.cend())
        return m_plant.conduits[static_cast<size_t>(*known)];
    DrawnRecord conduit = page.started(line, Conduit::kind());
    conduit.say(u"zones"_s, ids.join("; "_L1), false);
    conduit.isNameMade = true;
    conduit.name = names.join(u" – "_s).left(longestConduitName);
    conduit.say(u"name"_s, conduit.name, false);
    m_byZones.insert(zonesKey(ids), static_cast<int>(m_plant.conduits.size()));
    m_plant.conduits.push_back(std::move(conduit));
    return m_plant.conduits.back();
}

void DrawnConduits::addLine(const DrawnPage &page, const Joint &joint)
{
    const auto isStep = [&page](int end) { return page.shapes().role(end) == DrawioShapes::Role::Step; };
    if (isStep(joint.a) || isStep(joint.b)) {
        page.skip(joint.line, conduitText(QT_TRANSLATE_NOOP("DrawioImport", "One end of the line is the number of a step, not a device.")));
        return;
    }
    const int a = page.zoneAt(joint.a);
    const int b = page.zoneAt(joint.b);
    if (a < 0 || b < 0) {
        page.skip(joint.line, conduitText(QT_TRANSLATE_NOOP("DrawioImport", "One end of the line, or both, is in no zone.")));
        return;
    }
    if (a == b) {
        page.skip(joint.line, QCoreApplication::translate("DrawioImport", "Both ends of the line are in the zone “%1”.").arg(m_plant.zones[static_cast<size_t>(a)].name));
        return;
    }
    DrawnRecord &conduit = conduitOf(page, {a, b}, joint.line);
    if (!conduit.isOurs) {
        const bool isTurned = !conduit.text(u"zones").startsWith(zoneId(a));
        const QString before = conduit.text(u"direction");
        const bool toB = before == "both"_L1 || before == "oneWayAB"_L1 || (isTurned ? joint.heads.atSource : joint.heads.atTarget);
        const bool toA = before == "both"_L1 || before == "oneWayBA"_L1 || (isTurned ? joint.heads.atTarget : joint.heads.atSource);
        conduit.say(u"direction"_s, directionText(toB, toA), true);
    }
    for (const QString &label : joint.labels)
        addLabel(conduit, label);
    for (const int end : {joint.a, joint.b})
        addBoundary(conduit, page, end);
}
