// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/AgendaItem.h"

const RecordKind &AgendaItem::kind()
{
    static const RecordKind kind = describe<AgendaItem>("agendaItem", QT_TR_NOOP("Agenda item"), QT_TR_NOOP("Agenda items"))
        .link("session", &AgendaItem::session, QT_TR_NOOP("Session"), FieldFlag::Required | FieldFlag::Owned, Targets {{"session"}}, Group::Identity)
        .integer("position", &AgendaItem::position, QT_TR_NOOP("Position"), FieldFlag::Listed, Group::Identity)
        .text("subject", &AgendaItem::subject, QT_TR_NOOP("Subject"), FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .link("scenario", &AgendaItem::scenario, QT_TR_NOOP("Scenario"), Targets {{"scenario"}}, Group::Identity)
        .text("framework", &AgendaItem::framework, QT_TR_NOOP("Framework"), FieldFlag::Folded, Group::Identity)
        .text("requirement", &AgendaItem::requirement, QT_TR_NOOP("Requirement"), FieldFlag::Folded, Group::Identity)
        .link("scope", &AgendaItem::scope, QT_TR_NOOP("Zone or conduit"), FieldFlag::Folded, Targets {{"zone", "conduit"}}, Group::Identity)
        .choice("question", &AgendaItem::question, questionChoices, QT_TR_NOOP("Question"), FieldFlag::Required | FieldFlag::Listed, Group::Assessment)
        .choice("state", &AgendaItem::state, itemStateChoices, QT_TR_NOOP("State"), FieldFlag::Listed, Group::Assessment)
        .text("attackerHas", &AgendaItem::attackerHas, QT_TR_NOOP("The attacker already has"), Group::Assessment)
        .choices("requiredTeams", &AgendaItem::requiredTeams, teamChoices, QT_TR_NOOP("One of these teams must vote"), Group::Assessment)
        .integer("fixedValue", &AgendaItem::fixedValue, QT_TR_NOOP("Fixed, not voted on"), Group::Assessment)
        .text("fixedFrom", &AgendaItem::fixedFrom, QT_TR_NOOP("Fixed from"), Group::Assessment)
        .choice("outcome", &AgendaItem::outcome, itemOutcomeChoices, QT_TR_NOOP("Outcome"), FieldFlag::Listed, Group::Treatment)
        .integer("value", &AgendaItem::value, QT_TR_NOOP("Value decided"), FieldFlag::Listed, Group::Treatment)
        .text("decidedBy", &AgendaItem::decidedBy, QT_TR_NOOP("Decided by"), FieldFlag::Listed, Editor {"person"}, Group::Treatment)
        .date("decidedOn", &AgendaItem::decidedOn, QT_TR_NOOP("Decided on"), Group::Treatment)
        .longText("reason", &AgendaItem::reason, QT_TR_NOOP("Reason"), Group::Treatment)
        .longText("minority", &AgendaItem::minority, QT_TR_NOOP("Minority opinion"), Group::Treatment)
        .longText("actions", &AgendaItem::actions, QT_TR_NOOP("Actions"), Group::Treatment)
        .text("word", &AgendaItem::word, QT_TR_NOOP("Word understood differently"), Group::Treatment)
        .date("askAgainOn", &AgendaItem::askAgainOn, QT_TR_NOOP("Ask again on"), Group::Treatment);
    return kind;
}
