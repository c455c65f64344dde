// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Site.h"

const RecordKind &Site::kind()
{
    static const RecordKind kind = describe<Site>("site", QT_TR_NOOP("Site"), QT_TR_NOOP("Sites"))
        .text("name", &Site::name, QT_TR_NOOP("Name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("organisation", &Site::organisation, QT_TR_NOOP("Organisation"), Group::Identity)
        .choice("language", &Site::language, projectLanguageChoices, QT_TR_NOOP("Language of the texts"),
              Group::Identity)
        .choice("secondLanguage", &Site::secondLanguage, projectLanguageChoices, QT_TR_NOOP("Second language"),
              Group::Identity)
        .text("marking", &Site::marking, QT_TR_NOOP("Marking"), FieldFlag::Listed, Group::Identity,
              Help {QT_TR_NOOP("Printed at the top of each report page, for example TLP:AMBER.")})
        .longText("scope", &Site::scope, QT_TR_NOOP("System under consideration"), Group::Description)
        .longText("outOfScope", &Site::outOfScope, QT_TR_NOOP("Out of scope"), Group::Description)
        .longText("assumptions", &Site::assumptions, QT_TR_NOOP("Assumptions"), Group::Description)
        .words("frameworks", &Site::frameworks, QT_TR_NOOP("Standards used"), Group::Assessment)
        .date("periodFrom", &Site::periodFrom, QT_TR_NOOP("Assessed from"), Group::Assessment)
        .date("periodTo", &Site::periodTo, QT_TR_NOOP("Assessed until"), Group::Assessment)
        .date("nextReview", &Site::nextReview, QT_TR_NOOP("Next review"), FieldFlag::Listed, Group::Assessment)
        .perCategory("tolerable", &Site::tolerable, criticalityChoices, Group::Tolerable)
        .integer("tier.governance", &Site::tierGovernance, QT_TR_NOOP("CSF tier of risk governance"), Editor {"tier"}, FieldFlag::Folded, Group::Assessment)
        .integer("tier.management", &Site::tierManagement, QT_TR_NOOP("CSF tier of risk management"), Editor {"tier"}, FieldFlag::Folded, Group::Assessment)
        .integer("tierTarget.governance", &Site::tierGovernanceTarget, QT_TR_NOOP("CSF tier of risk governance, target"), Editor {"tier"}, FieldFlag::Folded, Group::Assessment)
        .integer("tierTarget.management", &Site::tierManagementTarget, QT_TR_NOOP("CSF tier of risk management, target"), Editor {"tier"}, FieldFlag::Folded, Group::Assessment);
    return kind;
}
