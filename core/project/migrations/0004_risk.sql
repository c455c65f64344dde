-- SPDX-License-Identifier: GPL-3.0-or-later
-- Risk work: answers for asset types, and the records that the steps of IEC 62443-3-2 leave.

ALTER TABLE "answer" ADD COLUMN "assetClass" TEXT;
ALTER TABLE "zone" ADD COLUMN "inheritsFromClasses" TEXT;
ALTER TABLE "conduit" ADD COLUMN "inheritsFromClasses" TEXT;

CREATE TABLE "step" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT,
    "scope" TEXT,
    "state" TEXT,
    "result" TEXT,
    "resultTranslated" TEXT,
    "pastGate" TEXT,
    "pastGateTranslated" TEXT,
    "doneBy" TEXT,
    "doneAs" TEXT,
    "doneOn" TEXT,
    "journalEntry" TEXT
) STRICT, WITHOUT ROWID;
