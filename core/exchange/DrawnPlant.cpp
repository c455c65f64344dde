// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawnPlant.h"

#include "core/base/Fold.h"
#include "core/exchange/DrawioGuess.h"
#include "core/exchange/DrawioShapes.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/FieldCheck.h"
#include "core/model/Zone.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120; // letters; more than that is a text

QString drawnText(const char *text)
{
    return QCoreApplication::translate("DrawioImport", text);
}

RecordId idFor(const QString &scope, const QString &cell)
{
    static const QUuid space(u"{6f3c9a52-4d0b-5e61-9a4e-0d7b1c5f2a88}"_s);
    return RecordId::fromText(QUuid::createUuidV5(space, scope + u'\n' + cell).toString(QUuid::WithoutBraces));
}

/// The words of a label as tag or name, and the addresses that stand among them.
struct NameParts
{
    QString name;
    QStringList ips;
    QStringList macs;
};

NameParts namePartsOf(const QString &label)
{
    static const QRegularExpression prefix(u"^(ip|mac|adres|address)\\s*[:=]?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    NameParts parts;
    QStringList words;
    for (const QString &line : label.split(u'\n', Qt::SkipEmptyParts)) {
        const QString bare = QString(line).remove(prefix);
        if (const QString ip = canonicalIp(bare); !ip.isEmpty())
            parts.ips += ip;
        else if (const QString mac = canonicalMac(bare); !mac.isEmpty())
            parts.macs += mac;
        else
            words += line;
    }
    parts.name = words.join(u' ');
    if (parts.name.size() > longestName)
        parts.name = words.front().left(longestName);
    if (parts.name.isEmpty())
        parts.name = (parts.ips + parts.macs).value(0);
    return parts;
}

/// Which way data goes along a line, by its arrow heads; a line of draw.io ends in an arrow unless its style says otherwise.
struct Heads
{
    bool atSource = false;
    bool atTarget = false;
};

Heads headsOf(const DrawioFile::Cell &line)
{
    const auto isHead = [&line](const QString &key, const QString &otherwise) { return line.style.value(key, otherwise) != "none"_L1; };
    return {isHead(u"startArrow"_s, u"none"_s), isHead(u"endArrow"_s, u"classic"_s)};
}

QString directionText(bool toB, bool toA)
{
    return toB && toA ? u"both"_s : toB ? u"oneWayAB"_s : toA ? u"oneWayBA"_s : QString();
}
}

QString DrawnRecord::text(QStringView key) const
{
    const auto found = std::ranges::find(texts, key, &Text::key);
    return found == texts.end() ? QString() : found->text;
}

void DrawnRecord::say(const QString &key, const QString &text, bool isGuess)
{
    const auto found = std::ranges::find(texts, key, &Text::key);
    if (found != texts.end())
        *found = {key, text, isGuess};
    else if (!text.isEmpty())
        texts.push_back({key, text, isGuess});
}

namespace {

/// Turns pages into records; what stands on two pages under one name is one.
class PlantSketch
{
public:
    PlantSketch(DrawnPlant &plant, QString fileName)
        : m_plant(plant)
        , m_fileName(std::move(fileName))
    {
    }

    void addPage(const DrawioFile::Page &page)
    {
        const DrawioShapes shapes(page);
        m_page = &page;
        m_shapes = &shapes;
        m_scope = page.id.isEmpty() ? m_fileName : page.id;
        m_records.clear();
        m_offset = m_bottom > 0 ? m_bottom + 100 : 0;
        const double offset = m_offset;
        const int count = static_cast<int>(page.cells.size());
        for (int i = 0; i < count; ++i) {
            if (shapes.role(i) == DrawioShapes::Role::Zone)
                addZone(i);
        }
        nestZones();
        for (int i = 0; i < count; ++i) {
            if (shapes.role(i) == DrawioShapes::Role::Asset)
                addAsset(i);
            else
                skipShape(i);
            m_bottom = std::max(m_bottom, page.cells[static_cast<size_t>(i)].rect.bottom() + offset);
        }
        addConduits();
        m_earlierZones.insert(m_zonesOfPage);
        m_earlierAssets.insert(m_assetsOfPage);
        m_zonesOfPage.clear();
        m_assetsOfPage.clear();
    }

private:
    using Role = DrawioShapes::Role;
    struct Joint ///< zones that a line, or several that meet at a step's number, join
    {
        int line = -1;
        int a = -1;
        int b = -1;
        Heads heads;
        QStringList labels;
    };

    [[nodiscard]] const DrawioFile::Cell &cell(int index) const { return m_page->cells[static_cast<size_t>(index)]; }
    [[nodiscard]] QString placeOf(int index) const
    {
        const QString id = cell(index).id;
        return m_page->name.isEmpty() ? QCoreApplication::translate("DrawioImport", "%1, cell %2").arg(m_fileName, id)
                                      : QCoreApplication::translate("DrawioImport", "%1, page “%2”, cell %3").arg(m_fileName, m_page->name, id);
    }
    void skip(int index, const QString &why, bool isFlaw = false)
    {
        m_plant.skipped.push_back({placeOf(index), why});
        if (isFlaw)
            m_plant.flaws.push_back(m_plant.skipped.back());
    }
    [[nodiscard]] static QByteArray key(const QString &name) { return folded(name); }

    /// That the object around a cell holds a record of ours.
    [[nodiscard]] static bool carries(const DrawioFile::Cell &cell, const RecordKind &kind) { return cell.attributes.value(u"tandemKind"_s) == kind.keyText(); }

    /// A record for a cell, with the fields that its object carries where it is one of ours.
    [[nodiscard]] DrawnRecord started(int index, const RecordKind &kind)
    {
        const DrawioFile::Cell &from = cell(index);
        DrawnRecord record;
        record.kind = &kind;
        record.id = idFor(m_scope, from.id);
        record.place = placeOf(index);
        record.rect = from.isVertex ? from.rect.translated(0, m_offset) : QRectF();
        if (!carries(from, kind))
            return record;
        const RecordId ours = RecordId::fromText(from.attributes.value(u"tandemId"_s));
        if (ours.isValid() && !m_seen.contains(ours)) {
            record.id = ours;
            record.isOurs = true;
            m_seen.insert(ours);
        } else if (ours.isValid()) {
            m_plant.notes += QCoreApplication::translate("DrawioImport", "“%1” was copied in the drawing: the copy is taken as a record of its own.").arg(from.label);
        }
        for (const Field &field : kind.fields()) {
            const bool isItsOwn = !record.isOurs && field.keyText() == "serial"_L1; // a copy is another device
            if (const QString text = from.attributes.value(field.keyText()); !text.isEmpty() && !isItsOwn)
                record.say(field.keyText(), text, false);
        }
        record.hasMoved = record.isOurs && from.attributes.contains(u"tandemPlace"_s) && from.attributes.value(u"tandemPlace"_s) != placeText(from.rect);
        return record;
    }

    [[nodiscard]] static QString placeText(const QRectF &rect)
    {
        const auto text = [](double number) { return QString::number(std::round(number * 100) / 100, 'g', 12); };
        return u"%1 %2 %3 %4"_s.arg(text(rect.x()), text(rect.y()), text(rect.width()), text(rect.height()));
    }

    /// The label is what a person edits: it wins over the field it was written from, unless it still says the same.
    static void takeLabel(DrawnRecord &record, const DrawioFile::Cell &from, const QString &field, const QString &label)
    {
        const QString translated = record.text(field + u"Translated"_s);
        const bool isAsWritten = !record.text(field).isEmpty() && (from.rawLabel == record.text(field) || from.rawLabel == translated || label == record.text(field) || label == translated || label.isEmpty());
        if (!isAsWritten)
            record.say(field, label, false);
        record.name = record.text(field);
    }

    /// "Cell (2)" where there is a "Cell" already.
    [[nodiscard]] QString uniqueName(const QString &name, const std::function<bool(const QByteArray &)> &isTaken)
    {
        QString unique = name;
        int &n = m_numbers[key(name)]; // the last one given, so that a hundred thousand of one name take no time
        while (isTaken(key(unique))) {
            n = std::max(n + 1, 2);
            unique = u"%1 (%2)"_s.arg(name).arg(n);
        }
        return unique;
    }

    void addZone(int index)
    {
        const DrawioFile::Cell &from = cell(index);
        DrawnRecord zone = started(index, Zone::kind());
        zone.rect = m_shapes->rectOf(index).translated(0, m_offset);
        const QString label = from.label.isEmpty() ? m_shapes->heading(index) : from.label;
        takeLabel(zone, from, u"name"_s, QString(label).replace(u'\n', u' ').left(longestName));
        zone.isNameMade = zone.name.isEmpty();
        if (zone.isNameMade)
            zone.name = QCoreApplication::translate("DrawioImport", "Zone %1").arg(m_plant.zones.size() + 1);
        if (const auto earlier = m_earlierZones.constFind(key(zone.name)); !zone.isOurs && !zone.isNameMade && earlier != m_earlierZones.cend()) {
            m_records.insert(index, {Role::Zone, *earlier});
            return;
        }
        if (!zone.isOurs)
            zone.name = uniqueName(zone.name, [this](const QByteArray &name) { return m_zonesOfPage.contains(name); });
        zone.say(u"name"_s, zone.name, false);
        if (!carries(from, Zone::kind())) { // of ours, what is empty is not known
            const DrawioGuess::ZoneGuess guess = DrawioGuess::zone(zone.name);
            zone.say(u"type"_s, guess.type.isEmpty() && DrawioGuess::isCloud(from) ? u"external"_s : guess.type, true);
            if (guess.level)
                zone.say(u"level"_s, QString::number(*guess.level), true);
        }
        const int at = static_cast<int>(m_plant.zones.size());
        m_zonesOfPage.insert(key(zone.name), at);
        m_records.insert(index, {Role::Zone, at});
        m_newZones.append({index, at});
        m_plant.zones.push_back(std::move(zone));
    }

    void nestZones()
    {
        for (const auto &[index, at] : std::as_const(m_newZones)) {
            const int around = m_shapes->zoneOf(index);
            const int parent = around < 0 ? -1 : m_records.value(around).second;
            DrawnRecord &zone = m_plant.zones[static_cast<size_t>(at)];
            if (parent >= 0 && parent != at)
                zone.say(u"parent"_s, m_plant.zones[static_cast<size_t>(parent)].id.text(), false);
        }
        m_newZones.clear();
    }

    void addAsset(int index)
    {
        const DrawioFile::Cell &from = cell(index);
        const DrawioGuess::AssetGuess guess = DrawioGuess::asset(from);
        const int around = m_shapes->zoneOf(index);
        const int zone = around < 0 ? -1 : m_records.value(around, {Role::Nothing, -1}).second;
        DrawnRecord asset = started(index, Asset::kind());
        const NameParts parts = namePartsOf(from.label);
        takeLabel(asset, from, u"tag"_s, parts.name);
        asset.isNameMade = asset.name.isEmpty();
        const auto earlier = m_earlierAssets.constFind(key(asset.name));
        if (!asset.isOurs && !asset.isNameMade && earlier != m_earlierAssets.cend() && zoneOfAsset(*earlier) == zone) {
            m_records.insert(index, {Role::Asset, *earlier});
            return;
        }
        if (asset.isNameMade)
            asset.name = guess.assetClass.isEmpty() ? drawnText(QT_TRANSLATE_NOOP("DrawioImport", "Device")) : classLabel(guess.assetClass);
        if (!asset.isOurs)
            asset.name = uniqueName(asset.name, [this](const QByteArray &name) { return m_assetsOfPage.contains(name) || m_earlierAssets.contains(name); });
        asset.say(u"tag"_s, asset.name, false);
        if (zone >= 0)
            asset.say(u"zone"_s, m_plant.zones[static_cast<size_t>(zone)].id.text(), false);
        if (!carries(from, Asset::kind())) {
            asset.say(u"class"_s, guess.assetClass, true);
            asset.say(u"domain"_s, domainOf(guess, zone), true);
        }
        asset.say(u"interface.ip"_s, asset.isOurs ? from.attributes.value(u"interface.ip"_s) : parts.ips.join("; "_L1), false);
        asset.say(u"interface.mac"_s, asset.isOurs ? from.attributes.value(u"interface.mac"_s) : parts.macs.join("; "_L1), false);
        const int at = static_cast<int>(m_plant.assets.size());
        m_assetsOfPage.insert(key(asset.name), at);
        m_records.insert(index, {Role::Asset, at});
        m_plant.assets.push_back(std::move(asset));
        m_zoneOfAsset.push_back(zone);
    }

    [[nodiscard]] static QString classLabel(const QString &assetClass)
    {
        const auto choice = std::ranges::find_if(assetClassChoices, [&](const Choice &c) { return assetClass == QLatin1StringView(c.key); });
        return choice == std::end(assetClassChoices) ? assetClass : QCoreApplication::translate("Choice", choice->label);
    }
    [[nodiscard]] int zoneOfAsset(int asset) const { return m_zoneOfAsset[static_cast<size_t>(asset)]; }
    [[nodiscard]] QString domainOf(const DrawioGuess::AssetGuess &guess, int zone) const
    {
        if (!guess.domain.isEmpty() || zone < 0)
            return guess.domain;
        const QString type = m_plant.zones[static_cast<size_t>(zone)].text(u"type");
        return type == "enterprise"_L1 ? u"it"_s : type == "control"_L1 || type == "cell"_L1 || type == "safety"_L1 ? u"ot"_s : QString();
    }

    void skipShape(int index)
    {
        switch (m_shapes->role(index)) {
        case Role::Text:
            skip(index, cell(index).label.isEmpty() ? drawnText(QT_TRANSLATE_NOOP("DrawioImport", "An empty text."))
                                                   : QCoreApplication::translate("DrawioImport", "Text alone: “%1”.").arg(cell(index).label.simplified().left(60)));
            break;
        case Role::Step:
            skip(index, QCoreApplication::translate("DrawioImport", "The number of a step: “%1”.").arg(cell(index).label));
            break;
        case Role::Row:
            skip(index, drawnText(QT_TRANSLATE_NOOP("DrawioImport", "Part of a table or list.")));
            break;
        case Role::Unnamed:
            skip(index, drawnText(QT_TRANSLATE_NOOP("DrawioImport", "A shape without words whose form tells nothing.")));
            break;
        default:
            break;
        }
    }

    // --- conduits ---

    void addConduits()
    {
        std::vector<Joint> joints;
        QMultiHash<int, int> steps; // a step's number -> places in joints
        QMultiHash<int, int> hubs;
        QList<int> hubCells;
        for (int i = 0; i < static_cast<int>(m_page->cells.size()); ++i) {
            if (m_shapes->role(i) == Role::Hub)
                hubCells += i;
            if (m_shapes->role(i) != Role::Line)
                continue;
            const Joint joint {i, m_shapes->thingAt(m_shapes->indexOf(cell(i).source)), m_shapes->thingAt(m_shapes->indexOf(cell(i).target)), headsOf(cell(i)), m_shapes->labelsOf(i)};
            if (joint.a < 0 || joint.b < 0) {
                if (carries(cell(i), Conduit::kind()))
                    addOurLine(joint);
                else
                    skip(i, drawnText(QT_TRANSLATE_NOOP("DrawioImport", "One end of the line, or both, is at no shape.")), true);
                continue;
            }
            const int at = static_cast<int>(joints.size());
            joints.push_back(joint);
            for (const int end : {joint.a, joint.b}) {
                if (m_shapes->role(end) == Role::Step)
                    steps.insert(end, at);
                if (m_shapes->role(end) == Role::Hub)
                    hubs.insert(end, at);
            }
        }
        joinAtSteps(joints, steps);
        for (const int hub : std::as_const(hubCells))
            addHub(hub, joints, hubs.values(hub));
        for (const Joint &joint : joints) {
            if (joint.line >= 0 && carries(cell(joint.line), Conduit::kind()))
                addOurLine(joint);
        }
        for (const Joint &joint : joints) {
            if (joint.line >= 0 && !carries(cell(joint.line), Conduit::kind()))
                addLine(joint);
        }
    }

    /// A – (1) – B is one line with a number on it.
    void joinAtSteps(std::vector<Joint> &joints, const QMultiHash<int, int> &steps)
    {
        QList<int> numbers = steps.uniqueKeys();
        std::ranges::sort(numbers);
        QHash<int, int> joinedTo; // the second line of a pair -> the first
        for (const int number : std::as_const(numbers)) {
            QList<int> met = steps.values(number);
            for (int &at : met) {
                while (joinedTo.contains(at))
                    at = joinedTo.value(at);
            }
            std::ranges::sort(met);
            if (met.size() != 2 || met[0] == met[1])
                continue;
            Joint &first = joints[static_cast<size_t>(met[0])];
            Joint &second = joints[static_cast<size_t>(met[1])];
            if (first.line < 0 || second.line < 0 || first.a == first.b || second.a == second.b)
                continue;
            const bool firstStarts = first.a == number;
            const bool secondStarts = second.a == number;
            const Joint whole {first.line, firstStarts ? first.b : first.a, secondStarts ? second.b : second.a,
                               {firstStarts ? first.heads.atTarget : first.heads.atSource, secondStarts ? second.heads.atTarget : second.heads.atSource},
                               first.labels + second.labels};
            first = whole;
            second.line = -1;
            joinedTo.insert(met[1], met[0]);
        }
    }

    /// Index in the plant's zones that a thing is or stands in; -1 for none.
    [[nodiscard]] int zoneAt(int thing) const
    {
        const auto record = m_records.constFind(thing);
        if (record == m_records.cend() && m_shapes->role(thing) != Role::Hub) { // a bus without a name, in a zone
            const int around = m_shapes->zoneOf(thing);
            return around < 0 ? -1 : m_records.value(around, {Role::Nothing, -1}).second;
        }
        if (record == m_records.cend())
            return -1;
        return record->first == Role::Zone ? record->second : zoneOfAsset(record->second);
    }
    [[nodiscard]] QString zoneId(int zone) const { return m_plant.zones[static_cast<size_t>(zone)].id.text(); }
    [[nodiscard]] QString zoneName(int zone) const { return m_plant.zones[static_cast<size_t>(zone)].name; }

    void addHub(int index, std::vector<Joint> &joints, QList<int> lines)
    {
        std::ranges::sort(lines);
        DrawnRecord conduit = started(index, Conduit::kind());
        QStringList drawn;
        for (const int at : std::as_const(lines)) {
            Joint &joint = joints[static_cast<size_t>(at)];
            const int zone = zoneAt(joint.a == index ? joint.b : joint.a);
            if (zone >= 0)
                drawn += zoneId(zone);
            joint.line = -1; // it is this conduit's, none of its own
        }
        takeLabel(conduit, cell(index), u"name"_s, QString(cell(index).label).replace(u'\n', u' '));
        conduit.rect = {};
        conduit.hasMoved = false;
        keepZones(conduit, drawn);
        finishConduit(std::move(conduit));
    }

    /// What the record says, without what is no longer joined in the drawing, and what was joined anew at the end.
    static void keepZones(DrawnRecord &conduit, const QStringList &drawn)
    {
        if (drawn.isEmpty())
            return;
        QStringList zones = conduit.text(u"zones").split("; "_L1, Qt::SkipEmptyParts);
        zones.removeIf([&](const QString &id) { return !drawn.contains(id); });
        zones += drawn;
        zones.removeDuplicates();
        conduit.say(u"zones"_s, zones.join("; "_L1), false);
    }

    void addOurLine(const Joint &joint)
    {
        const DrawioFile::Cell &from = cell(joint.line);
        DrawnRecord conduit = started(joint.line, Conduit::kind());
        takeLabel(conduit, from, u"name"_s, QString(from.label).replace(u'\n', u' '));
        conduit.hasMoved = false;
        for (const QPointF &point : from.points)
            conduit.bends += u"%1 %2"_s.arg(QString::number(point.x(), 'g', 12), QString::number(point.y(), 'g', 12));
        const int a = joint.a < 0 ? -1 : zoneAt(joint.a);
        const int b = joint.b < 0 ? -1 : zoneAt(joint.b);
        if (a >= 0 && b >= 0 && a != b) {
            keepZones(conduit, {zoneId(a), zoneId(b)});
            const bool isTurned = conduit.text(u"zones").startsWith(zoneId(b));
            const QString drawn = isTurned ? directionText(joint.heads.atSource, joint.heads.atTarget) : directionText(joint.heads.atTarget, joint.heads.atSource);
            if (!drawn.isEmpty())
                conduit.say(u"direction"_s, drawn, false);
        } else if (conduit.text(u"zones").isEmpty()) {
            skip(joint.line, drawnText(QT_TRANSLATE_NOOP("DrawioImport", "The line joins no two zones.")), true);
            return;
        }
        finishConduit(std::move(conduit));
    }

    void finishConduit(DrawnRecord conduit)
    {
        conduit.isNameMade = conduit.name.isEmpty();
        QStringList zones = conduit.text(u"zones").split("; "_L1, Qt::SkipEmptyParts);
        zones.sort();
        const int at = static_cast<int>(m_plant.conduits.size());
        if (!zones.isEmpty() && !m_conduits.contains(zones.join(u' ')))
            m_conduits.insert(zones.join(u' '), at);
        m_plant.conduits.push_back(std::move(conduit));
    }

    /// A line between things of two zones; several of them are one conduit.
    void addLine(const Joint &joint)
    {
        if (m_shapes->role(joint.a) == Role::Step || m_shapes->role(joint.b) == Role::Step) {
            skip(joint.line, drawnText(QT_TRANSLATE_NOOP("DrawioImport", "One end of the line is the number of a step, not a device.")));
            return;
        }
        const int a = zoneAt(joint.a);
        const int b = zoneAt(joint.b);
        if (a < 0 || b < 0) {
            skip(joint.line, drawnText(QT_TRANSLATE_NOOP("DrawioImport", "One end of the line, or both, is in no zone.")));
            return;
        }
        if (a == b) {
            skip(joint.line, QCoreApplication::translate("DrawioImport", "Both ends of the line are in the zone “%1”.").arg(zoneName(a)));
            return;
        }
        QStringList zones {zoneId(a), zoneId(b)};
        zones.sort();
        const auto known = m_conduits.constFind(zones.join(u' '));
        if (known == m_conduits.cend()) {
            DrawnRecord conduit = started(joint.line, Conduit::kind());
            conduit.say(u"zones"_s, zoneId(a) + u"; "_s + zoneId(b), false);
            conduit.isNameMade = true;
            m_conduits.insert(zones.join(u' '), static_cast<int>(m_plant.conduits.size()));
            m_plant.conduits.push_back(std::move(conduit));
        }
        DrawnRecord &conduit = m_plant.conduits[static_cast<size_t>(m_conduits.value(zones.join(u' ')))];
        addHeads(conduit, joint, zoneId(a));
        for (const QString &label : joint.labels)
            addLabel(conduit, label);
        if (conduit.isNameMade) {
            conduit.name = QCoreApplication::translate("DrawioImport", "%1 – %2").arg(zoneName(a), zoneName(b));
            if (conduit.text(u"name").isEmpty())
                conduit.say(u"name"_s, conduit.name, false);
            conduit.name = conduit.text(u"name");
        }
    }

    static void addHeads(DrawnRecord &conduit, const Joint &joint, const QString &from)
    {
        if (conduit.isOurs)
            return;
        const bool isTurned = !conduit.text(u"zones").startsWith(from);
        const QString before = conduit.text(u"direction");
        const bool toB = before == "both"_L1 || before == "oneWayAB"_L1 || (isTurned ? joint.heads.atSource : joint.heads.atTarget);
        const bool toA = before == "both"_L1 || before == "oneWayBA"_L1 || (isTurned ? joint.heads.atTarget : joint.heads.atSource);
        conduit.say(u"direction"_s, directionText(toB, toA), true);
    }

    static void addLabel(DrawnRecord &conduit, const QString &label)
    {
        const DrawioGuess::LabelProtocols said = DrawioGuess::protocols(label);
        for (const QString &name : said.names) {
            if (!conduit.protocols.contains(name))
                conduit.protocols += name;
        }
        if (said.isAll || !conduit.isNameMade)
            return;
        conduit.isNameMade = false;
        conduit.name = QString(label).replace(u'\n', u' ').left(longestName);
        conduit.say(u"name"_s, conduit.name, false);
    }

    DrawnPlant &m_plant;
    QString m_fileName;
    const DrawioFile::Page *m_page = nullptr;
    const DrawioShapes *m_shapes = nullptr;
    QString m_scope;
    double m_offset = 0; ///< pages stand under one another
    double m_bottom = 0;
    QHash<int, std::pair<Role, int>> m_records; ///< cell of this page -> index in the plant's zones or assets
    QList<std::pair<int, int>> m_newZones;      ///< cell and index of those that this page brings
    std::vector<int> m_zoneOfAsset;
    QHash<QByteArray, int> m_zonesOfPage;
    QHash<QByteArray, int> m_assetsOfPage;
    QHash<QByteArray, int> m_earlierZones;
    QHash<QByteArray, int> m_earlierAssets;
    QHash<QString, int> m_conduits; ///< ids of the zones, sorted -> index
    QHash<QByteArray, int> m_numbers; ///< the last number that a name got
    QSet<RecordId> m_seen;
};
}

DrawnPlant DrawnPlant::of(const DrawioFile &file, const QString &fileName)
{
    DrawnPlant plant;
    PlantSketch sketch(plant, fileName);
    for (const DrawioFile::Page &page : file.pages)
        sketch.addPage(page);
    for (DrawnRecord &conduit : plant.conduits) { // A is where it comes from
        const QStringList zones = conduit.text(u"zones").split("; "_L1);
        if (conduit.isOurs || zones.size() != 2 || conduit.text(u"direction") != "oneWayBA"_L1)
            continue;
        conduit.say(u"zones"_s, zones[1] + u"; "_s + zones[0], false);
        conduit.say(u"direction"_s, u"oneWayAB"_s, true);
    }
    return plant;
}
