// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawnPlant.h"

#include "core/base/Fold.h"
#include "core/exchange/DrawioGuess.h"
#include "core/exchange/DrawnConduits.h"
#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/FieldCheck.h"
#include "core/model/Note.h"
#include "core/model/Zone.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120; // letters; more than that is a text

QString drawnText(const char *text)
{
    return QCoreApplication::translate("DrawioImport", text);
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

QString classLabel(const QString &assetClass)
{
    const auto choice = std::ranges::find_if(assetClassChoices, [&](const Choice &c) { return assetClass == QLatin1StringView(c.key); });
    return choice == std::end(assetClassChoices) ? drawnText(QT_TRANSLATE_NOOP("DrawioImport", "Device")) : QCoreApplication::translate("Choice", choice->label);
}

/// Why nothing comes of a shape; empty where something does.
QString whySkipped(DrawioShapes::Role role, const QString &label)
{
    switch (role) {
    case DrawioShapes::Role::Text:
        return label.isEmpty() ? drawnText(QT_TRANSLATE_NOOP("DrawioImport", "An empty text.")) : QCoreApplication::translate("DrawioImport", "Text alone: “%1”.").arg(label.simplified().left(60));
    case DrawioShapes::Role::Step:
        return QCoreApplication::translate("DrawioImport", "The number of a step: “%1”.").arg(label);
    case DrawioShapes::Role::Row:
        return drawnText(QT_TRANSLATE_NOOP("DrawioImport", "Part of a table or list."));
    case DrawioShapes::Role::Unnamed:
        return drawnText(QT_TRANSLATE_NOOP("DrawioImport", "A shape without words whose form tells nothing."));
    default:
        return {};
    }
}

/// Turns pages into zones and assets; what stands on two pages under one name is one.
class PlantSketch
{
public:
    PlantSketch(DrawnPlant &plant, QString fileName)
        : m_plant(plant)
        , m_fileName(std::move(fileName))
        , m_conduits(plant)
    {
    }

    void addPage(const DrawioFile::Page &of)
    {
        constexpr double apart = 100;
        DrawnPage page(m_plant, of, m_fileName, scopeOf(of), m_seen, m_bottom > 0 ? m_bottom + apart : 0);
        for (int i = 0; i < page.count(); ++i) {
            if (page.shapes().role(i) == DrawioShapes::Role::Zone)
                addZone(page, i);
        }
        nestZones(page);
        for (int i = 0; i < page.count(); ++i) {
            if (page.shapes().role(i) == DrawioShapes::Role::Asset)
                addAsset(page, i);
            else if (page.cell(i).isVertex && DrawnPage::carries(page.cell(i), Note::kind()))
                addSheet(page, i);
            else if (const QString why = whySkipped(page.shapes().role(i), page.cell(i).label); !why.isEmpty())
                page.skip(i, why);
            m_bottom = std::max(m_bottom, page.cell(i).rect.bottom() + page.offset());
        }
        m_conduits.addPage(page);
        m_earlierZones.insert(m_zonesOfPage);
        m_earlierAssets.insert(m_assetsOfPage);
        m_zonesOfPage.clear();
        m_assetsOfPage.clear();
    }

private:
    /// The page's id; its number too where other pages have the same or none.
    [[nodiscard]] QString scopeOf(const DrawioFile::Page &page)
    {
        ++m_pages;
        const QString named = page.id.isEmpty() ? m_fileName : page.id;
        QString scope = named;
        for (int n = m_pages; m_scopes.contains(scope); ++n)
            scope = u"%1 (%2)"_s.arg(named).arg(n);
        m_scopes.insert(scope);
        return scope;
    }

    [[nodiscard]] static QByteArray key(const QString &name) { return folded(name); }

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

    void addZone(DrawnPage &page, int index)
    {
        const DrawioFile::Cell &from = page.cell(index);
        DrawnRecord zone = page.started(index, Zone::kind());
        zone.rect = page.shapes().rectOf(index).translated(0, page.offset());
        DrawnPage::takeLabel(zone, from, u"name"_s, page.shapes().label(index).replace(u'\n', u' ').left(longestName));
        zone.isNameMade = zone.name.isEmpty();
        if (zone.isNameMade)
            zone.name = QCoreApplication::translate("DrawioImport", "Zone %1").arg(m_plant.zones.size() + 1);
        if (const auto earlier = m_earlierZones.constFind(key(zone.name)); !zone.isOurs && !zone.isNameMade && earlier != m_earlierZones.cend()) {
            page.setZone(index, *earlier);
            return;
        }
        if (!zone.isOurs)
            zone.name = uniqueName(zone.name, [this](const QByteArray &name) { return m_zonesOfPage.contains(name); });
        zone.say(u"name"_s, zone.name, false);
        if (!DrawnPage::carries(from, Zone::kind())) { // of ours, what is empty is not known
            const DrawioGuess::ZoneGuess guess = DrawioGuess::zone(zone.name);
            zone.say(u"type"_s, guess.type.isEmpty() && DrawioGuess::isCloud(from) ? u"external"_s : guess.type, true);
            if (guess.level)
                zone.say(u"level"_s, QString::number(*guess.level), true);
        }
        const int at = static_cast<int>(m_plant.zones.size());
        m_zonesOfPage.insert(key(zone.name), at);
        page.setZone(index, at);
        m_newZones.append({index, at});
        m_plant.zones.push_back(std::move(zone));
    }

    void nestZones(const DrawnPage &page)
    {
        for (const auto &[index, at] : std::as_const(m_newZones))
            page.linkToZone(m_plant.zones[static_cast<size_t>(at)], index, u"parent"_s);
        m_newZones.clear();
    }

    void addAsset(DrawnPage &page, int index)
    {
        const DrawioFile::Cell &from = page.cell(index);
        const QString label = page.shapes().label(index);
        const DrawioGuess::AssetGuess guess = DrawioGuess::asset(from, label);
        const int zone = page.zoneAround(index);
        DrawnRecord asset = page.started(index, Asset::kind());
        const NameParts parts = namePartsOf(label);
        DrawnPage::takeLabel(asset, from, u"tag"_s, parts.name);
        asset.isNameMade = asset.name.isEmpty();
        const auto earlier = m_earlierAssets.constFind(key(asset.name));
        if (!asset.isOurs && !asset.isNameMade && earlier != m_earlierAssets.cend() && m_zoneOfAsset[static_cast<size_t>(*earlier)] == zone) {
            page.setAsset(index, *earlier, zone);
            return;
        }
        if (asset.isNameMade)
            asset.name = classLabel(guess.assetClass);
        if (!asset.isOurs)
            asset.name = uniqueName(asset.name, [this](const QByteArray &name) { return m_assetsOfPage.contains(name) || m_earlierAssets.contains(name); });
        asset.say(u"tag"_s, asset.name, false);
        page.linkToZone(asset, index, u"zone"_s);
        if (!DrawnPage::carries(from, Asset::kind())) {
            asset.say(u"class"_s, guess.assetClass, true);
            asset.say(u"domain"_s, domainOf(guess, zone), true);
        }
        asset.say(u"interface.ip"_s, asset.isOurs ? from.attributes.value(u"interface.ip"_s) : parts.ips.join("; "_L1), false);
        asset.say(u"interface.mac"_s, asset.isOurs ? from.attributes.value(u"interface.mac"_s) : parts.macs.join("; "_L1), false);
        const int at = static_cast<int>(m_plant.assets.size());
        m_assetsOfPage.insert(key(asset.name), at);
        page.setAsset(index, at, zone);
        m_plant.assets.push_back(std::move(asset));
        m_zoneOfAsset.push_back(zone);
    }

    void addSheet(const DrawnPage &page, int index)
    {
        DrawnRecord sheet = page.started(index, Note::kind());
        DrawnPage::takeLabel(sheet, page.cell(index), u"title"_s, page.cell(index).label);
        if (!sheet.name.isEmpty())
            m_plant.sheets.push_back(std::move(sheet));
    }

    [[nodiscard]] QString domainOf(const DrawioGuess::AssetGuess &guess, int zone) const
    {
        if (!guess.domain.isEmpty() || zone < 0)
            return guess.domain;
        const QString type = m_plant.zones[static_cast<size_t>(zone)].text(u"type");
        return type == "enterprise"_L1 ? u"it"_s : type == "control"_L1 || type == "cell"_L1 || type == "safety"_L1 ? u"ot"_s : QString();
    }

    DrawnPlant &m_plant;
    QString m_fileName;
    DrawnConduits m_conduits;
    double m_bottom = 0; ///< pages stand under one another
    QList<std::pair<int, int>> m_newZones; ///< cell and index of those that this page brings
    std::vector<int> m_zoneOfAsset;
    QHash<QByteArray, int> m_zonesOfPage;
    QHash<QByteArray, int> m_assetsOfPage;
    QHash<QByteArray, int> m_earlierZones;
    QHash<QByteArray, int> m_earlierAssets;
    QHash<QByteArray, int> m_numbers; ///< the last number that a name got
    QSet<RecordId> m_seen;
    QSet<QString> m_scopes; ///< given to pages so far
    int m_pages = 0;
};
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
