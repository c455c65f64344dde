// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Measure.h"

const RecordKind &Measure::kind()
{
    static const RecordKind kind = describe<Measure>("measure", QT_TR_NOOP("Measure"), QT_TR_NOOP("Measures"))
        .text("number", &Measure::number, QT_TR_NOOP("Number"),
              FieldFlag::Designates | FieldFlag::Listed | FieldFlag::WarnIfDouble, Group::Identity)
        .text("title", &Measure::title, QT_TR_NOOP("Title"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .choice("status", &Measure::status, measureStatusChoices, QT_TR_NOOP("Status"), FieldFlag::Listed,
              Group::Identity)
        .text("owner", &Measure::owner, QT_TR_NOOP("Owner"), FieldFlag::Listed, Editor {"person"}, Group::Identity)
        .choice("domain", &Measure::domain, domainChoices, QT_TR_NOOP("Team"), FieldFlag::Listed, Group::Identity)
        .date("due", &Measure::due, QT_TR_NOOP("Due"), FieldFlag::Listed, Group::Identity)
        .integer("cost", &Measure::cost, QT_TR_NOOP("Cost"), FieldFlag::Listed, Unit::Euro, Group::Treatment)
        .integer("costPerYear", &Measure::costPerYear, QT_TR_NOOP("Cost per year"), Unit::Euro, Group::Treatment)
        .fact("needsPlannedStop", &Measure::needsPlannedStop, QT_TR_NOOP("Needs a planned stop"), ItLabel {QT_TR_NOOP("Needs a change window")}, Group::Treatment)
        .date("plannedStop", &Measure::plannedStop, QT_TR_NOOP("Planned stop"), ItLabel {QT_TR_NOOP("Change window")}, Group::Treatment)
        .integer("progress", &Measure::progress, QT_TR_NOOP("Progress"), Unit::Percent, Group::Treatment)
        .words("requirements", &Measure::requirements, QT_TR_NOOP("Requirements met"), Group::Treatment)
        .fact("nonHackable", &Measure::nonHackable, QT_TR_NOOP("Non-hackable"), Group::Process)
        .choices("harms", &Measure::harms, harmChoices, QT_TR_NOOP("Can harm an essential function"),
              Group::Process)
        .text("signedByOt", &Measure::signedByOt, QT_TR_NOOP("Signed by OT"), Editor {"person"}, Group::Process)
        .date("signedOn", &Measure::signedOn, QT_TR_NOOP("Signed on"), Group::Process)
        .links("protects", &Measure::protects, QT_TR_NOOP("Protects"), Targets {{"zone", "conduit", "asset"}},
              Group::Process)
        .longText("description", &Measure::description, QT_TR_NOOP("Description"), Group::Description)
        .links("carriedOutBy", &Measure::carriedOutBy, QT_TR_NOOP("Carried out by"), Targets {{"asset"}}, Group::Process,
               Help {QT_TR_NOOP("The devices that do it: a safety controller, a firewall. A safeguard that shares its cabinet, network, supply or programming station with what it protects may fall together with it.")})
        .integer("delay", &Measure::delay, QT_TR_NOOP("Added delay"), Unit::Milliseconds, Group::Process,
                 Help {QT_TR_NOOP("What an inline measure (deep inspection, encryption, proxy) adds to the time that a message takes. Empty: it stands in no line.")});
    return kind;
}
