-- SPDX-License-Identifier: GPL-3.0-or-later
-- Risk work: the records that the steps of IEC 62443-3-2 leave.

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
