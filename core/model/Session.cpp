// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Session.h"

const RecordKind &Session::kind()
{
    static const RecordKind kind = describe<Session>("session", QT_TR_NOOP("Workshop session"), QT_TR_NOOP("Workshop sessions"))
        .text("name", &Session::name, QT_TR_NOOP("Name"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .date("heldOn", &Session::heldOn, QT_TR_NOOP("Date"), FieldFlag::Listed, Group::Identity)
        .choice("state", &Session::state, sessionStateChoices, QT_TR_NOOP("Status"), FieldFlag::Listed, Group::Identity)
        .text("timeFrame", &Session::timeFrame, QT_TR_NOOP("Time frame"), Group::Assessment,
              Help {QT_TR_NOOP("Over which period the likelihood is asked; most spread that is no disagreement comes from here")})
        .fact("namesShown", &Session::namesShown, QT_TR_NOOP("Names shown with votes"), Group::Assessment,
              Help {QT_TR_NOOP("Where not, who gave which vote is never written down, and small teams are shown together")})
        .integer("minutesPerItem", &Session::minutesPerItem, QT_TR_NOOP("Time box"), Unit::Minutes, Group::Assessment)
        .choices("votingTeams", &Session::votingTeams, teamChoices, QT_TR_NOOP("Teams that count"), Group::Assessment)
        .choice("teamShare", &Session::teamShare, teamShareChoices, QT_TR_NOOP("Enough votes"), Group::Assessment)
        .integer("medianGap", &Session::medianGap, QT_TR_NOOP("Medians apart, at most"), Group::Assessment)
        .integer("closeShare", &Session::closeShare, QT_TR_NOOP("Votes close together, at least"), Unit::Percent, Group::Assessment)
        .integer("closeSteps", &Session::closeSteps, QT_TR_NOOP("Close means, in steps"), Group::Assessment)
        .text("publicKey", &Session::publicKey, QT_TR_NOOP("Public key"), FieldFlag::ReadOnly | FieldFlag::Folded, Group::Assessment)
        .longText("remarks", &Session::remarks, QT_TR_NOOP("Remarks for the minutes"), Group::Description);
    return kind;
}
