-- SPDX-License-Identifier: GPL-3.0-or-later
-- Observed traffic: the files that were read in, the flows that they showed, and the addresses that DHCP gives out.

CREATE TABLE "capture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "format" TEXT,
    "sha256" TEXT,
    "firstSeen" TEXT,
    "lastSeen" TEXT,
    "packets" INTEGER,
    "importedOn" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "flow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "source" TEXT,
    "target" TEXT,
    "protocol" TEXT,
    "port" INTEGER,
    "commands" TEXT,
    "packets" INTEGER,
    "bytes" INTEGER,
    "firstSeen" TEXT,
    "lastSeen" TEXT,
    "transport" TEXT,
    "answered" INTEGER,
    "vlan" INTEGER,
    "captures" TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE "network" ADD COLUMN "dhcpRange" TEXT;
