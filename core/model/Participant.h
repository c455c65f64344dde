// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Person;
struct Session;

enum class WorkshopRole { Unknown, Voter, Facilitator, Scribe, Observer };
inline constexpr Choice workshopRoleChoices[] = {
    {"voter", QT_TRANSLATE_NOOP("Choice", "votes")},
    {"facilitator", QT_TRANSLATE_NOOP("Choice", "facilitator")},
    {"scribe", QT_TRANSLATE_NOOP("Choice", "scribe")},
    {"observer", QT_TRANSLATE_NOOP("Choice", "observer")},
};

enum class VotingWay { Unknown, Laptop, Phone, File };
inline constexpr Choice votingWayChoices[] = {
    {"laptop", QT_TRANSLATE_NOOP("Choice", "at the laptop")},
    {"phone", QT_TRANSLATE_NOOP("Choice", "own phone or computer")},
    {"file", QT_TRANSLATE_NOOP("Choice", "by file")},
};

enum class Admission { Unknown, Waiting, Admitted, Removed };
inline constexpr Choice admissionChoices[] = {
    {"waiting", QT_TRANSLATE_NOOP("Choice", "waits to be let in")},
    {"admitted", QT_TRANSLATE_NOOP("Choice", "takes part")},
    {"removed", QT_TRANSLATE_NOOP("Choice", "removed")},
};

/// Somebody in one session. One voice: at most one device, whose key signs the votes.
struct Participant
{
    Id<Participant> id;
    Id<Session> session;
    QString name; ///< a role or a name, as it is shown
    Id<Person> person;
    Team team = Team::Unknown;
    WorkshopRole role = WorkshopRole::Unknown; ///< only voters vote
    VotingWay way = VotingWay::Unknown;
    Admission admission = Admission::Unknown;
    QString device; ///< base64url of the device's Ed25519 public key; empty at the laptop

    [[nodiscard]] bool votes() const { return role == WorkshopRole::Voter && admission == Admission::Admitted; }
    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Participant &, const Participant &) = default;
};
