// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Zone.h"

const RecordKind &Zone::kind()
{
    static const RecordKind kind = describe<Zone>("zone", QT_TR_NOOP("Zone"), QT_TR_NOOP("Zones"))
        .text("name", &Zone::name, QT_TR_NOOP("Name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, TermKey {"zone"}, Group::Identity)
        .choice("type", &Zone::type, zoneTypeChoices, QT_TR_NOOP("Type"), FieldFlag::Listed, Group::Identity)
        .link("parent", &Zone::parent, QT_TR_NOOP("Part of zone"), Targets {{"zone"}}, Group::Identity)
        .text("owner", &Zone::owner, QT_TR_NOOP("Accountable owner"), FieldFlag::Listed, Editor {"person"},
              Group::Identity)
        .decimal("level", &Zone::level, QT_TR_NOOP("Purdue level"), FieldFlag::Listed, Editor {"purdueLevel"},
              TermKey {"purdueLevel"}, Group::Identity)
        .fact("inScope", &Zone::inScope, QT_TR_NOOP("In the system under consideration"), Group::Identity)
        .fact("safetyDesignated", &Zone::safetyDesignated, QT_TR_NOOP("Designated safety-related"),
              TermKey {"safety"}, Group::Identity)
        .levels("slT", &Zone::slT, QT_TR_NOOP("SL-T (target)"), FieldFlag::Listed,
              TermKey {"securityLevelTarget"}, Group::Assessment)
        .longText("slTReason", &Zone::slTReason, QT_TR_NOOP("Reason for SL-T"), Group::Assessment)
        .levels("slC", &Zone::slC, QT_TR_NOOP("SL-C (capability)"), FieldFlag::Folded,
              TermKey {"securityLevelCapability"}, Group::Assessment)
        .text("slCSource", &Zone::slCSource, QT_TR_NOOP("Source of SL-C"), FieldFlag::Folded, Group::Assessment)
        .longText("logicalBoundary", &Zone::logicalBoundary, QT_TR_NOOP("Logical boundary"), FieldFlag::Folded,
              Group::Boundary)
        .longText("physicalBoundary", &Zone::physicalBoundary, QT_TR_NOOP("Physical boundary"),
              FieldFlag::Folded, Group::Boundary)
        .longText("logicalAccess", &Zone::logicalAccess, QT_TR_NOOP("Logical access points"), FieldFlag::Folded,
              Group::Boundary)
        .longText("physicalAccess", &Zone::physicalAccess, QT_TR_NOOP("Physical access points"),
              FieldFlag::Folded, Group::Boundary)
        .longText("description", &Zone::description, QT_TR_NOOP("Purpose"), Group::Description)
        .longText("policies", &Zone::policies, QT_TR_NOOP("Policies that apply"), FieldFlag::Folded,
              Group::Description)
        .longText("assumptions", &Zone::assumptions, QT_TR_NOOP("Assumptions and external dependencies"),
              FieldFlag::Folded, Group::Description)
        .translated("slTReason", &Zone::slTReasonTranslated)
        .fact("inheritsAnswers", &Zone::inheritsAnswers, QT_TR_NOOP("Takes answers from the zone around it"), FieldFlag::Folded,
              Group::Assessment)
        .choices("inheritsFromClasses", &Zone::inheritsFromClasses, assetClassChoices, QT_TR_NOOP("Takes answers from asset types"),
                 FieldFlag::Folded, Group::Assessment);
    return kind;
}
