// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Answer.h"

const RecordKind &Answer::kind()
{
    static const RecordKind kind = describe<Answer>("answer", QT_TR_NOOP("Answer"), QT_TR_NOOP("Answers"))
        .text("framework", &Answer::framework, QT_TR_NOOP("Framework"), FieldFlag::Required | FieldFlag::Listed,
              Group::Identity)
        .text("requirement", &Answer::requirement, QT_TR_NOOP("Requirement"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .link("scope", &Answer::scope, QT_TR_NOOP("Zone or conduit"), FieldFlag::Listed | FieldFlag::Owned,
              Targets {{"zone", "conduit"}}, Group::Identity)
        .choice("state", &Answer::state, answerStateChoices, QT_TR_NOOP("Answer"), FieldFlag::Listed, Group::Assessment)
        .integer("current", &Answer::current, QT_TR_NOOP("Current"), FieldFlag::Listed, Editor {"score04"}, Group::Assessment)
        .integer("target", &Answer::target, QT_TR_NOOP("Target"), FieldFlag::Listed, Editor {"score04"}, Group::Assessment)
        .choice("priority", &Answer::priority, priorityChoices, QT_TR_NOOP("Priority"), Group::Assessment)
        .longText("reason", &Answer::reason, QT_TR_NOOP("Reason"), Group::Assessment)
        .link("measure", &Answer::measure, QT_TR_NOOP("Compensating measure"), Targets {{"measure"}}, Group::Assessment)
        .longText("note", &Answer::note, QT_TR_NOOP("Note"), Group::Description)
        .longText("finding", &Answer::finding, QT_TR_NOOP("Finding"), Group::Treatment)
        .text("responsible", &Answer::responsible, QT_TR_NOOP("Responsible"), Editor {"person"}, Group::Treatment)
        .date("due", &Answer::due, QT_TR_NOOP("Due"), Group::Treatment)
        .fact("flagged", &Answer::flagged, QT_TR_NOOP("Flagged"), Group::Treatment)
        .links("evidence", &Answer::evidence, QT_TR_NOOP("Evidence"), Targets {{"evidence"}}, Group::Treatment)
        .text("answeredBy", &Answer::answeredBy, QT_TR_NOOP("Answered by"), Editor {"person"}, Group::Description)
        .date("answeredOn", &Answer::answeredOn, QT_TR_NOOP("Answered on"), Group::Description)
        .choice("assetClass", &Answer::assetClass, assetClassChoices, QT_TR_NOOP("Asset type"), Group::Identity);
    return kind;
}
