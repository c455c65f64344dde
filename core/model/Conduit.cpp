// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Conduit.h"

#include "core/model/Zone.h"

using namespace Qt::StringLiterals;

Conduit Conduit::between(const Zone &a, const Zone &b, const QStringList &protocols)
{
    Conduit conduit;
    conduit.zones = {a.id, b.id};
    conduit.name.main = u"%1 – %2"_s.arg(a.name.main, b.name.main);
    if (!a.name.translated.isEmpty() && !b.name.translated.isEmpty())
        conduit.name.translated = u"%1 – %2"_s.arg(a.name.translated, b.name.translated);
    conduit.protocols = protocols;
    return conduit;
}

const RecordKind &Conduit::kind()
{
    static const RecordKind kind = describe<Conduit>("conduit", QT_TR_NOOP("Conduit"), QT_TR_NOOP("Conduits"))
        .text("name", &Conduit::name, QT_TR_NOOP("Name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, TermKey {"conduit"},
              Group::Identity)
        .links("zones", &Conduit::zones, QT_TR_NOOP("Zones"), FieldFlag::Listed, Targets {{"zone"}},
              Group::Identity)
        .text("owner", &Conduit::owner, QT_TR_NOOP("Accountable owner"), FieldFlag::Listed, Editor {"person"},
              Group::Identity)
        .text("monitoredBy", &Conduit::monitoredBy, QT_TR_NOOP("Monitored by"), FieldFlag::Listed,
              Editor {"person"}, Group::Identity)
        .choice("medium", &Conduit::medium, mediumChoices, QT_TR_NOOP("Medium"), FieldFlag::Listed, Group::Network)
        .choice("direction", &Conduit::direction, directionChoices, QT_TR_NOOP("Direction"), FieldFlag::Listed,
              Group::Network)
        .words("protocols", &Conduit::protocols, QT_TR_NOOP("Allowed protocols"), FieldFlag::Listed, Group::Network)
        .links("boundaryDevices", &Conduit::boundaryDevices, QT_TR_NOOP("Boundary devices"), FieldFlag::Listed,
              Targets {{"asset"}}, Group::Network)
        .fact("encrypted", &Conduit::encrypted, QT_TR_NOOP("Encrypted"), FieldFlag::Listed, Group::Network)
        .fact("telecontrol", &Conduit::telecontrol, QT_TR_NOOP("Declared for telecontrol"), FieldFlag::Folded,
              Group::Network)
        .text("agreement", &Conduit::agreement, QT_TR_NOOP("Agreement between the organisations"), Group::Network)
        .fact("remoteAccess.used", &Conduit::remoteUsed, QT_TR_NOOP("Used for remote access"), Group::Remote)
        .fact("remoteAccess.secondFactor", &Conduit::remoteSecondFactor, QT_TR_NOOP("Second factor"), Group::Remote)
        .fact("remoteAccess.approval", &Conduit::remoteApproval, QT_TR_NOOP("Approval for each session"),
              Group::Remote)
        .fact("remoteAccess.jumpHost", &Conduit::remoteJumpHost, QT_TR_NOOP("Through an intermediate host"),
              Group::Remote)
        .fact("remoteAccess.alwaysOn", &Conduit::remoteAlwaysOn, QT_TR_NOOP("Always on"), Group::Remote)
        .date("remoteAccess.until", &Conduit::remoteUntil, QT_TR_NOOP("Allowed until"), Group::Remote)
        .fact("remoteAccess.sharedAccount", &Conduit::remoteSharedAccount,
              QT_TR_NOOP("Account shared by several people"), Group::Remote)
        .levels("slT", &Conduit::slT, QT_TR_NOOP("SL-T (target)"), FieldFlag::Listed,
              TermKey {"securityLevelTarget"}, Group::Assessment)
        .longText("slTReason", &Conduit::slTReason, QT_TR_NOOP("Reason for SL-T"), Group::Assessment)
        .levels("slC", &Conduit::slC, QT_TR_NOOP("SL-C (capability)"), FieldFlag::Folded, Group::Assessment)
        .text("slCSource", &Conduit::slCSource, QT_TR_NOOP("Source of SL-C"), FieldFlag::Folded, Group::Assessment)
        .date("lastReview", &Conduit::lastReview, QT_TR_NOOP("Last review"), Group::Assessment)
        .longText("logicalAccess", &Conduit::logicalAccess, QT_TR_NOOP("Logical access points"),
              FieldFlag::Folded, Group::Boundary)
        .longText("physicalAccess", &Conduit::physicalAccess, QT_TR_NOOP("Physical access points"),
              FieldFlag::Folded, Group::Boundary)
        .longText("description", &Conduit::description, QT_TR_NOOP("Purpose"), Group::Description)
        .longText("policies", &Conduit::policies, QT_TR_NOOP("Policies that apply"), FieldFlag::Folded,
              Group::Description)
        .longText("assumptions", &Conduit::assumptions, QT_TR_NOOP("Assumptions and external dependencies"),
              FieldFlag::Folded, Group::Description)
        .translated("slTReason", &Conduit::slTReasonTranslated)
        .choices("inheritsFromClasses", &Conduit::inheritsFromClasses, assetClassChoices, QT_TR_NOOP("Takes answers from asset types"),
                 FieldFlag::Folded, Group::Assessment);
    return kind;
}
