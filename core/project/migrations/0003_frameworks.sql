-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frameworks from files: what they say beyond the requirement, rows that a newer edition withdrew, and mappings.

ALTER TABLE "requirement" ADD COLUMN "guidance" TEXT;
ALTER TABLE "requirement" ADD COLUMN "guidanceTranslated" TEXT;
ALTER TABLE "requirement" ADD COLUMN "withdrawn" INTEGER;

CREATE TABLE "mapping" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "source" TEXT,
    "from" TEXT,
    "to" TEXT,
    "strength" TEXT
) STRICT, WITHOUT ROWID;
