-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers for asset types.

ALTER TABLE "answer" ADD COLUMN "assetClass" TEXT;
ALTER TABLE "zone" ADD COLUMN "inheritsFromClasses" TEXT;
ALTER TABLE "conduit" ADD COLUMN "inheritsFromClasses" TEXT;
