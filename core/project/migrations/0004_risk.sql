-- SPDX-License-Identifier: GPL-3.0-or-later
-- Risk work: answers for asset types, the records that the steps of IEC 62443-3-2 leave, scales and matrices of the
-- project's own, why and when a risk was accepted.

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

ALTER TABLE "scenario" ADD COLUMN "remapped" TEXT;

CREATE TABLE "scale" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "axis" TEXT,
    "steps" INTEGER,
    "used" INTEGER,
    "matrix" TEXT,
    "source" TEXT,
    "letters" TEXT,
    "step1.nameEn" TEXT,
    "step1.namePl" TEXT,
    "step1.textEn" TEXT,
    "step1.textPl" TEXT,
    "step2.nameEn" TEXT,
    "step2.namePl" TEXT,
    "step2.textEn" TEXT,
    "step2.textPl" TEXT,
    "step3.nameEn" TEXT,
    "step3.namePl" TEXT,
    "step3.textEn" TEXT,
    "step3.textPl" TEXT,
    "step4.nameEn" TEXT,
    "step4.namePl" TEXT,
    "step4.textEn" TEXT,
    "step4.textPl" TEXT,
    "step5.nameEn" TEXT,
    "step5.namePl" TEXT,
    "step5.textEn" TEXT,
    "step5.textPl" TEXT,
    "step6.nameEn" TEXT,
    "step6.namePl" TEXT,
    "step6.textEn" TEXT,
    "step6.textPl" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "readyMatrix" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT,
    "nameEn" TEXT,
    "namePl" TEXT,
    "useEn" TEXT,
    "usePl" TEXT,
    "source" TEXT,
    "content" TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE "scenario" ADD COLUMN "acceptanceReason" TEXT;
ALTER TABLE "scenario" ADD COLUMN "acceptanceReasonTranslated" TEXT;
ALTER TABLE "scenario" ADD COLUMN "acceptedOn" TEXT;
ALTER TABLE "scenario" ADD COLUMN "requirements" TEXT;
