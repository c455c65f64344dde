-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scoring together: sessions, who takes part, the agenda, the rounds of votes with the decision, and the box of sealed
-- ballots, which stands outside the changesets as blobs do: what is secret has no history.

CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "heldOn" TEXT,
    "state" TEXT,
    "timeFrame" TEXT,
    "timeFrameTranslated" TEXT,
    "namesShown" INTEGER,
    "minutesPerItem" INTEGER,
    "votingTeams" TEXT,
    "teamShare" TEXT,
    "medianGap" INTEGER,
    "closeShare" INTEGER,
    "closeSteps" INTEGER,
    "publicKey" TEXT,
    "remarks" TEXT,
    "remarksTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "session" TEXT REFERENCES "session"("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "person" TEXT REFERENCES "person"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "team" TEXT,
    "role" TEXT,
    "way" TEXT,
    "admission" TEXT,
    "device" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "agendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "session" TEXT REFERENCES "session"("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER,
    "subject" TEXT,
    "subjectTranslated" TEXT,
    "scenario" TEXT REFERENCES "scenario"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "framework" TEXT,
    "requirement" TEXT,
    "scope" TEXT,
    "question" TEXT,
    "state" TEXT,
    "attackerHas" TEXT,
    "attackerHasTranslated" TEXT,
    "requiredTeams" TEXT,
    "fixedValue" INTEGER,
    "fixedFrom" TEXT,
    "outcome" TEXT,
    "value" INTEGER,
    "decidedBy" TEXT,
    "decidedOn" TEXT,
    "reason" TEXT,
    "reasonTranslated" TEXT,
    "minority" TEXT,
    "minorityTranslated" TEXT,
    "actions" TEXT,
    "actionsTranslated" TEXT,
    "word" TEXT,
    "askAgainOn" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "item" TEXT REFERENCES "agendaItem"("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER,
    "openedAt" TEXT,
    "revealedAt" TEXT,
    "rule" TEXT,
    "votes" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
    item TEXT NOT NULL,
    round INTEGER NOT NULL,
    participant TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    signature BLOB NOT NULL,
    way TEXT NOT NULL,
    PRIMARY KEY(item, round, participant)
) STRICT, WITHOUT ROWID;
