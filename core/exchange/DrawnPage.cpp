// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawnPage.h"

#include <QCoreApplication>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// `repeats` is how many cells before it on the page have the same id.
RecordId idFor(const QString &scope, const QString &cell, int repeats)
{
    static const QUuid space(u"{6f3c9a52-4d0b-5e61-9a4e-0d7b1c5f2a88}"_s);
    const QString name = scope + u'\n' + cell + (repeats > 0 ? u"\n%1"_s.arg(repeats) : QString());
    return RecordId::fromText(QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces));
}

/// That a shape no longer stands where DrawioWriter put it ("x y width height").
bool movedFrom(const QString &place, const QRectF &rect)
{
    constexpr double slack = 0.5; // draw.io may round
    const QStringList numbers = place.split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() != 4)
        return false;
    const double now[] = {rect.x(), rect.y(), rect.width(), rect.height()};
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (std::abs(numbers[i].toDouble() - now[i]) > slack)
            return true;
    }
    return false;
}
}

DrawnPage::DrawnPage(DrawnPlant &plant, const DrawioFile::Page &page, QString fileName, QString scope, QSet<RecordId> &seen, double offset)
    : m_plant(plant)
    , m_page(page)
    , m_shapes(page)
    , m_fileName(std::move(fileName))
    , m_scope(std::move(scope))
    , m_seen(seen)
    , m_offset(offset)
{
    QHash<QString, int> met;
    for (int i = 0; i < count(); ++i) {
        if (const int repeats = met[cell(i).id]++; repeats > 0)
            m_repeats.insert(i, repeats);
    }
}

QString DrawnPage::placeOf(int index) const
{
    const QString id = cell(index).id;
    return m_page.name.isEmpty() ? QCoreApplication::translate("DrawioImport", "%1, cell %2").arg(m_fileName, id)
                                 : QCoreApplication::translate("DrawioImport", "%1, page “%2”, cell %3").arg(m_fileName, m_page.name, id);
}

void DrawnPage::skip(int index, const QString &why, bool isFlaw) const
{
    m_plant.skipped.push_back({placeOf(index), why});
    if (isFlaw)
        m_plant.flaws.push_back(m_plant.skipped.back());
}

bool DrawnPage::carries(const DrawioFile::Cell &cell, const RecordKind &kind)
{
    return cell.attributes.value(u"tandemKind"_s) == kind.keyText();
}

DrawnRecord DrawnPage::started(int index, const RecordKind &kind) const
{
    const DrawioFile::Cell &from = cell(index);
    DrawnRecord record;
    record.kind = &kind;
    record.id = idFor(m_scope, from.id, m_repeats.value(index));
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
    record.hasMoved = record.isOurs && movedFrom(from.attributes.value(u"tandemPlace"_s), from.rect);
    return record;
}

void DrawnPage::takeLabel(DrawnRecord &record, const DrawioFile::Cell &from, const QString &field, const QString &label)
{
    const QStringList written {record.text(field), record.text(field + u"Translated"_s)};
    const bool isAsWritten = !written[0].isEmpty() && (label.isEmpty() || written.contains(label) || written.contains(from.rawLabel));
    const QString labelled = from.attributes.value(u"tandemLabel"_s, field); // an edited label in the second language stays in it
    if (!isAsWritten)
        record.say(labelled == field + "Translated"_L1 ? labelled : field, label, false);
    record.name = record.text(field);
}

void DrawnPage::linkToZone(DrawnRecord &record, int index, const QString &field) const
{
    if (const int zone = zoneAround(index); zone >= 0 && m_plant.zones[static_cast<size_t>(zone)].id != record.id) {
        record.say(field, m_plant.zones[static_cast<size_t>(zone)].id.text(), false);
    } else if (zone < 0 && record.isOurs && cell(index).attributes.contains(u"tandemIn"_s)) {
        record.say(field, {}, false);
        record.cleared = field;
    }
}

void DrawnPage::setAsset(int index, int asset, int zone)
{
    m_assets.insert(index, asset);
    m_zoneOfAsset.insert(index, zone);
}

int DrawnPage::zoneAround(int index) const
{
    const int around = m_shapes.zoneOf(index);
    return around < 0 ? -1 : m_zones.value(around, -1);
}

int DrawnPage::zoneAt(int index) const
{
    if (m_shapes.role(index) == DrawioShapes::Role::Zone)
        return m_zones.value(index, -1);
    if (m_shapes.role(index) == DrawioShapes::Role::Asset)
        return m_zoneOfAsset.value(index, -1);
    return m_shapes.role(index) == DrawioShapes::Role::Hub ? -1 : zoneAround(index); // a bus without a name, in a zone
}
