// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/TrafficEdits.h"

#include "core/network/HostAddress.h"
#include "ui/zones/ZonePlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TrafficEdits::Step TrafficEdits::stepFor(const Crossing &crossing)
{
    using enum Crossing::Verdict;
    const bool joinsZones = crossing.from.isZone() && crossing.to.isZone();
    switch (crossing.verdict) {
    case NoConduit: return joinsZones ? Step::MakeConduit : Step::None;
    case NotAllowed:
    case Unclear:
        return crossing.steps.empty() || crossing.isOpposed || crossing.allowWord().isEmpty() ? Step::None
                                                                                              : Step::AllowProtocol;
    case UnknownHost: return Step::AddAsset;
    case Allowed: break;
    }
    return Step::None;
}

RecordId TrafficEdits::makeConduit(const Crossing &crossing)
{
    const Project &project = m_workbench.project();
    const auto from = project.find(Id<Zone>(crossing.from.zone));
    const auto to = project.find(Id<Zone>(crossing.to.zone));
    if (!from || !to)
        return {};
    const QString word = crossing.allowWord();
    const Conduit conduit = Conduit::between(*from, *to, word.isEmpty() ? QStringList() : QStringList {word});
    RecordId made;
    const bool done = m_workbench.edit(
        {}, [&](Edit &edit) { return edit.add(conduit).transform([&made](const Id<Conduit> &id) { made = id; }); });
    return done ? made : RecordId();
}

RecordId TrafficEdits::allowProtocol(const Crossing &crossing, const RecordId &preferred)
{
    const QString word = crossing.allowWord();
    if (crossing.steps.empty() || word.isEmpty())
        return {};
    const bool isPreferred = std::ranges::contains(crossing.steps, preferred, &Crossing::Step::conduit);
    const RecordId id = isPreferred ? preferred : crossing.steps.front().conduit;
    const auto conduit = m_workbench.project().find(Id<Conduit>(id));
    if (!conduit)
        return {};
    const RecordKind &kind = Conduit::kind();
    const Value protocols = Value::fromList(conduit->protocols + QStringList {word});
    const bool done
        = m_workbench.edit({}, [&](Edit &edit) { return edit.set(kind, id, kind.indexOf(u"protocols"), protocols); });
    return done ? id : RecordId();
}

RecordId TrafficEdits::addAsset(const CrossingEnd &host, const QString &tag)
{
    Asset asset;
    asset.tag = tag;
    if (const auto zone = m_workbench.project().find(Id<Zone>(host.zone))) {
        ZonePlan::Zone place;
        place.type = zone->type;
        place.level = zone->level;
        asset.zone = zone->id;
        asset.level = zone->level;
        const Team team = place.team();
        asset.domain = team == Team::It ? Domain::It : team == Team::Unknown ? Domain::Unknown : Domain::Ot;
    }
    Interface interface;
    (HostAddress::parse(host.address).isMac() ? interface.mac : interface.ip) = host.address;
    interface.network = Id<Network>(host.network);
    const bool done = m_workbench.edit(tr("Asset added from traffic: %1 (%2)").arg(tag, host.address),
                                       [&](Edit &edit) -> Result<void> {
                                           const auto added = edit.add(asset);
                                           if (!added)
                                               return std::unexpected(added.error());
                                           interface.asset = *added;
                                           return edit.add(interface).transform([](const Id<Interface> &) {});
                                       });
    return done ? RecordId(interface.asset) : RecordId();
}
