-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which devices carry a measure out, and what it adds to the time that a message takes.

ALTER TABLE "measure" ADD COLUMN "carriedOutBy" TEXT;
ALTER TABLE "measure" ADD COLUMN "delay" INTEGER;
