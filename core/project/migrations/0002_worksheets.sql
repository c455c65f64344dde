-- SPDX-License-Identifier: GPL-3.0-or-later
-- Worksheets: answers, frameworks read from files, approved baselines; fields that reason out a likelihood and a loss.

ALTER TABLE "site" ADD COLUMN "tier.governance" INTEGER;
ALTER TABLE "site" ADD COLUMN "tier.management" INTEGER;
ALTER TABLE "site" ADD COLUMN "tierTarget.governance" INTEGER;
ALTER TABLE "site" ADD COLUMN "tierTarget.management" INTEGER;
ALTER TABLE "zone" ADD COLUMN "slTReasonTranslated" TEXT;
ALTER TABLE "zone" ADD COLUMN "inheritsAnswers" INTEGER;
ALTER TABLE "conduit" ADD COLUMN "slTReasonTranslated" TEXT;
ALTER TABLE "scenario" ADD COLUMN "exposure" INTEGER;
ALTER TABLE "scenario" ADD COLUMN "capability" INTEGER;
ALTER TABLE "scenario" ADD COLUMN "weakness" INTEGER;
ALTER TABLE "scenario" ADD COLUMN "safeguards" TEXT;
ALTER TABLE "scenario" ADD COLUMN "safeguardsTranslated" TEXT;
ALTER TABLE "scenario" ADD COLUMN "lossLow" REAL;
ALTER TABLE "scenario" ADD COLUMN "lossHigh" REAL;
ALTER TABLE "scenario" ADD COLUMN "frequencyLow" REAL;
ALTER TABLE "scenario" ADD COLUMN "frequencyHigh" REAL;

CREATE TABLE "framework" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT,
    "title" TEXT,
    "titleTranslated" TEXT,
    "edition" TEXT,
    "publisher" TEXT,
    "scale" TEXT,
    "source" TEXT,
    "beside" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "requirement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "framework" TEXT REFERENCES "framework"("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT,
    "parent" TEXT,
    "heading" INTEGER,
    "position" INTEGER,
    "name" TEXT,
    "nameTranslated" TEXT,
    "body" TEXT,
    "bodyTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "framework" TEXT,
    "requirement" TEXT,
    "scope" TEXT,
    "state" TEXT,
    "current" INTEGER,
    "target" INTEGER,
    "priority" TEXT,
    "reason" TEXT,
    "reasonTranslated" TEXT,
    "measure" TEXT REFERENCES "measure"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT,
    "noteTranslated" TEXT,
    "finding" TEXT,
    "findingTranslated" TEXT,
    "responsible" TEXT,
    "due" TEXT,
    "flagged" INTEGER,
    "evidence" TEXT,
    "answeredBy" TEXT,
    "answeredOn" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "baseline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "approvedBy" TEXT,
    "approvedAs" TEXT,
    "approvedOn" TEXT,
    "journalHead" TEXT,
    "blob" TEXT,
    "note" TEXT,
    "noteTranslated" TEXT
) STRICT, WITHOUT ROWID;

-- A framework of a thousand rows goes, and the answers to a requirement are found, without reading the table.
CREATE INDEX "requirement_framework" ON "requirement"("framework");
CREATE INDEX "answer_measure" ON "answer"("measure");
