// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Note.h"

const RecordKind &Note::kind()
{
    static const RecordKind kind = describe<Note>("note", QT_TR_NOOP("Note"), QT_TR_NOOP("Notes"))
        .text("title", &Note::title, QT_TR_NOOP("Title"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .choice("kind", &Note::noteKind, noteKindChoices, QT_TR_NOOP("Kind"), FieldFlag::Listed, Group::Identity)
        .links("records", &Note::records, QT_TR_NOOP("About"), FieldFlag::Listed, Targets {{"asset", "zone",
              "conduit", "function", "service", "scenario", "measure", "network", "person", "site"}},
              Group::Identity)
        .text("author", &Note::author, QT_TR_NOOP("Author"), FieldFlag::Listed, Editor {"person"}, Group::Identity)
        .date("writtenOn", &Note::writtenOn, QT_TR_NOOP("Written on"), FieldFlag::Listed, Group::Identity)
        .text("requirement", &Note::requirement, QT_TR_NOOP("Requirement"), FieldFlag::Listed, Group::Identity)
        .longText("body", &Note::body, QT_TR_NOOP("Text"), FieldFlag::Listed, Group::Description)
        .text("responsible", &Note::responsible, QT_TR_NOOP("Responsible"), Editor {"person"}, Group::Treatment)
        .date("due", &Note::due, QT_TR_NOOP("Due"), Group::Treatment)
        .fact("closed", &Note::closed, QT_TR_NOOP("Closed"), Group::Treatment);
    return kind;
}
