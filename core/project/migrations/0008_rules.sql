-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which devices carry a measure out, and what it adds to the time that a message takes; diagnostics of the project's own.

ALTER TABLE "measure" ADD COLUMN "carriedOutBy" TEXT;
ALTER TABLE "measure" ADD COLUMN "delay" INTEGER;

-- Diagnostics of the project's own.
CREATE TABLE "ownRule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT,
    "message" TEXT,
    "messageTranslated" TEXT,
    "condition" TEXT,
    "severity" TEXT,
    "reference" TEXT,
    "isOff" INTEGER
) STRICT, WITHOUT ROWID;
