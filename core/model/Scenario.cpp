// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Scenario.h"

const RecordKind &Scenario::kind()
{
    static const RecordKind kind = describe<Scenario>("scenario", QT_TR_NOOP("Scenario"), QT_TR_NOOP("Scenarios"))
        .text("number", &Scenario::number, QT_TR_NOOP("Number"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed | FieldFlag::WarnIfDouble,
              Group::Identity)
        .text("title", &Scenario::title, QT_TR_NOOP("Title"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .link("scope", &Scenario::scope, QT_TR_NOOP("Zone or conduit"), FieldFlag::Listed, Targets {{"zone",
              "conduit"}}, Group::Identity)
        .choices("losses", &Scenario::losses, lossChoices, QT_TR_NOOP("What is lost"), Group::Identity)
        .text("owner", &Scenario::owner, QT_TR_NOOP("Risk owner"), FieldFlag::Listed, Editor {"person"},
              Group::Identity)
        .longText("cause", &Scenario::cause, QT_TR_NOOP("How it comes about"), Group::Description)
        .longText("effect", &Scenario::effect, QT_TR_NOOP("What follows"), Group::Description)
        .choice("threatSource", &Scenario::threatSource, threatSourceChoices, QT_TR_NOOP("Threat source"),
              Group::Description)
        .text("technique", &Scenario::technique, QT_TR_NOOP("Technique (ATT&CK for ICS)"), Group::Description)
        .longText("vulnerability", &Scenario::vulnerability, QT_TR_NOOP("Vulnerability"), Group::Description)
        .text("accessPoint", &Scenario::accessPoint, QT_TR_NOOP("Access point"), Group::Description)
        .links("assets", &Scenario::assets, QT_TR_NOOP("Assets concerned"), Targets {{"asset"}}, AtTarget {QT_TR_NOOP("Scenarios")}, Group::Description)
        .text("phaReference", &Scenario::phaReference, QT_TR_NOOP("PHA/HAZOP reference"), Group::Description)
        .longText("assumptions", &Scenario::assumptions, QT_TR_NOOP("Assumptions"), FieldFlag::Folded,
              Group::Description)
        .choice("knowledge", &Scenario::knowledge, knowledgeChoices, QT_TR_NOOP("Strength of knowledge"),
              FieldFlag::Listed, TermKey {"strengthOfKnowledge"}, Group::Assessment)
        .riskState("unmitigated", &Scenario::unmitigated, QT_TR_NOOP("Unmitigated"), Group::RiskUnmitigated)
        .riskState("today", &Scenario::today, QT_TR_NOOP("Today"), Group::RiskToday)
        .riskState("target", &Scenario::target, QT_TR_NOOP("Target"), Group::RiskTarget)
        .choice("treatment", &Scenario::treatment, treatmentChoices, QT_TR_NOOP("Decision"), Group::Treatment)
        .links("measures", &Scenario::measures, QT_TR_NOOP("Measures"), Targets {{"measure"}}, Group::Treatment)
        .date("due", &Scenario::due, QT_TR_NOOP("Due"), FieldFlag::Listed, Group::Treatment)
        .text("acceptedBy", &Scenario::acceptedBy, QT_TR_NOOP("Accepted by"), FieldFlag::Folded,
              Editor {"person"}, Group::Treatment)
        .text("acceptedAs", &Scenario::acceptedAs, QT_TR_NOOP("Accepted as"), FieldFlag::Folded, Group::Treatment)
        .text("acceptanceCondition", &Scenario::acceptanceCondition, QT_TR_NOOP("Condition of the acceptance"),
              FieldFlag::Folded, Group::Treatment)
        .date("acceptedUntil", &Scenario::acceptedUntil, QT_TR_NOOP("Accepted until"), FieldFlag::Folded,
              Group::Treatment)
        .score("exposure", &Scenario::exposure, QT_TR_NOOP("Exposure"), FieldFlag::Folded,
               Help {QT_TR_NOOP("1 = cannot be reached from outside, 5 = open to the internet or to anybody on site")}, Group::Assessment)
        .score("capability", &Scenario::capability, QT_TR_NOOP("Capability of the source"), FieldFlag::Folded,
               Help {QT_TR_NOOP("1 = a mistake or a curious person, 5 = a state with knowledge of this plant")}, Group::Assessment)
        .score("weakness", &Scenario::weakness, QT_TR_NOOP("Weakness"), FieldFlag::Folded,
               Help {QT_TR_NOOP("1 = no known way in, 5 = a known way that needs no skill")}, Group::Assessment)
        .longText("safeguards", &Scenario::safeguards, QT_TR_NOOP("Safeguards of the process"), FieldFlag::Folded, Group::Description)
        .decimal("lossLow", &Scenario::lossLow, QT_TR_NOOP("Loss of one event, at least"), FieldFlag::Folded, Unit::Euro,
                 Help {QT_TR_NOOP("Nine times of ten the loss is above this and below the next figure")}, Group::Assessment)
        .decimal("lossHigh", &Scenario::lossHigh, QT_TR_NOOP("Loss of one event, at most"), FieldFlag::Folded, Unit::Euro, Group::Assessment)
        .decimal("frequencyLow", &Scenario::frequencyLow, QT_TR_NOOP("Events a year, at least"), FieldFlag::Folded, Group::Assessment)
        .decimal("frequencyHigh", &Scenario::frequencyHigh, QT_TR_NOOP("Events a year, at most"), FieldFlag::Folded, Group::Assessment)
        .text("remapped", &Scenario::remapped, QT_TR_NOOP("Scores from an earlier scale"), FieldFlag::Folded | FieldFlag::ReadOnly,
              Editor {"scoreNotes"}, Group::Assessment)
        .longText("acceptanceReason", &Scenario::acceptanceReason, QT_TR_NOOP("Reason of the acceptance"), FieldFlag::Folded, Group::Treatment)
        .date("acceptedOn", &Scenario::acceptedOn, QT_TR_NOOP("Accepted on"), FieldFlag::Folded, Group::Treatment)
        .words("requirements", &Scenario::requirements, QT_TR_NOOP("Requirements not met"), Group::Description,
               Help {QT_TR_NOOP("Rows of the worksheets that make it possible, by their numbers")});
    return kind;
}
