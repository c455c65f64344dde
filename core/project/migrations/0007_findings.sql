-- SPDX-License-Identifier: GPL-3.0-or-later
-- A finding of the diagnostics that somebody has accepted, with the reason and the day to look at it again.

CREATE TABLE "acceptedFinding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "rule" TEXT,
    "about" TEXT,
    "reason" TEXT,
    "reasonTranslated" TEXT,
    "acceptedBy" TEXT,
    "acceptedOn" TEXT,
    "reviewOn" TEXT
) STRICT, WITHOUT ROWID;
