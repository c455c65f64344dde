-- SPDX-License-Identifier: GPL-3.0-or-later
-- Risks: why and when one was accepted.

ALTER TABLE "scenario" ADD COLUMN "acceptanceReason" TEXT;
ALTER TABLE "scenario" ADD COLUMN "acceptanceReasonTranslated" TEXT;
ALTER TABLE "scenario" ADD COLUMN "acceptedOn" TEXT;
