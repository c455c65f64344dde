-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first project file. Released steps never change; later ones only append columns and add tables.

CREATE TABLE project (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row an edit, in the order of the edits. changeset stands last, so that reading the rest leaves it alone.
CREATE TABLE journal (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    team TEXT NOT NULL,
    label TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT,
    schema INTEGER NOT NULL,
    parent BLOB NOT NULL,
    hash BLOB NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

-- Files taken as evidence, by the SHA-256 of their content; outside the changesets.
CREATE TABLE blob (
    hash TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE "site" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "organisation" TEXT,
    "organisationTranslated" TEXT,
    "language" TEXT,
    "secondLanguage" TEXT,
    "marking" TEXT,
    "scope" TEXT,
    "scopeTranslated" TEXT,
    "outOfScope" TEXT,
    "outOfScopeTranslated" TEXT,
    "assumptions" TEXT,
    "assumptionsTranslated" TEXT,
    "frameworks" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "nextReview" TEXT,
    "tolerable.safety" TEXT,
    "tolerable.environment" TEXT,
    "tolerable.production" TEXT,
    "tolerable.money" TEXT,
    "tolerable.quality" TEXT,
    "tolerable.legal" TEXT,
    "tolerable.reputation" TEXT,
    "tolerable.data" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "team" TEXT,
    "organisation" TEXT,
    "organisationTranslated" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "responsibility" TEXT,
    "responsibilityTranslated" TEXT,
    "votes" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "zone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "type" TEXT,
    "parent" TEXT REFERENCES "zone"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT,
    "level" REAL,
    "inScope" INTEGER,
    "safetyDesignated" INTEGER,
    "slT" TEXT,
    "slTReason" TEXT,
    "slC" TEXT,
    "slCSource" TEXT,
    "logicalBoundary" TEXT,
    "logicalBoundaryTranslated" TEXT,
    "physicalBoundary" TEXT,
    "physicalBoundaryTranslated" TEXT,
    "logicalAccess" TEXT,
    "logicalAccessTranslated" TEXT,
    "physicalAccess" TEXT,
    "physicalAccessTranslated" TEXT,
    "description" TEXT,
    "descriptionTranslated" TEXT,
    "policies" TEXT,
    "policiesTranslated" TEXT,
    "assumptions" TEXT,
    "assumptionsTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "network" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "vlan" INTEGER,
    "prefix" TEXT,
    "zone" TEXT REFERENCES "zone"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "natted" INTEGER,
    "description" TEXT,
    "descriptionTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "asset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tag" TEXT,
    "name" TEXT,
    "nameTranslated" TEXT,
    "class" TEXT,
    "domain" TEXT,
    "state" TEXT,
    "vendor" TEXT,
    "model" TEXT,
    "firmware" TEXT,
    "operatingSystem" TEXT,
    "serial" TEXT,
    "owner" TEXT,
    "zone" TEXT REFERENCES "zone"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "level" REAL,
    "location" TEXT,
    "locationTranslated" TEXT,
    "cabinet" TEXT,
    "connection" TEXT,
    "protocols" TEXT,
    "boundary" INTEGER,
    "virtualMachine" INTEGER,
    "criticality" TEXT,
    "safetyRelated" INTEGER,
    "toleratedOutage" INTEGER,
    "latencyLimit" INTEGER,
    "incidentStance" TEXT,
    "programmingLanguages" TEXT,
    "credentials" TEXT,
    "keySwitch" TEXT,
    "writeProtected" INTEGER,
    "malwareProtection" TEXT,
    "removableMedia" INTEGER,
    "sendsLogs" INTEGER,
    "followsPlantTime" INTEGER,
    "administeredFrom" TEXT,
    "lastBackup" TEXT,
    "restoreTested" TEXT,
    "lastChange" TEXT,
    "engineeringTool" TEXT,
    "engineeringLicence" TEXT,
    "projectFile" TEXT,
    "programmingStation" TEXT,
    "installedYear" INTEGER,
    "designLife" INTEGER,
    "supportEnd" TEXT,
    "spareParts" TEXT,
    "sparePartsTranslated" TEXT,
    "replacementCost" INTEGER,
    "repairTime" INTEGER,
    "patchPolicy" TEXT,
    "lastPatched" TEXT,
    "nextPlannedStop" TEXT,
    "surroundings" TEXT,
    "temperatureMin" INTEGER,
    "temperatureMax" INTEGER,
    "ipRating" TEXT,
    "explosionZone" TEXT,
    "cabinetLocked" INTEGER,
    "doorContact" INTEGER,
    "emergencyPower" INTEGER,
    "slC" TEXT,
    "description" TEXT,
    "descriptionTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "interface" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "asset" TEXT REFERENCES "asset"("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "ip" TEXT,
    "mac" TEXT,
    "network" TEXT REFERENCES "network"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    "sharedAddress" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "conduit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "zones" TEXT,
    "owner" TEXT,
    "monitoredBy" TEXT,
    "medium" TEXT,
    "direction" TEXT,
    "protocols" TEXT,
    "boundaryDevices" TEXT,
    "encrypted" INTEGER,
    "telecontrol" INTEGER,
    "agreement" TEXT,
    "remoteAccess.used" INTEGER,
    "remoteAccess.secondFactor" INTEGER,
    "remoteAccess.approval" INTEGER,
    "remoteAccess.jumpHost" INTEGER,
    "remoteAccess.alwaysOn" INTEGER,
    "remoteAccess.until" TEXT,
    "remoteAccess.sharedAccount" INTEGER,
    "slT" TEXT,
    "slTReason" TEXT,
    "slC" TEXT,
    "slCSource" TEXT,
    "lastReview" TEXT,
    "logicalAccess" TEXT,
    "logicalAccessTranslated" TEXT,
    "physicalAccess" TEXT,
    "physicalAccessTranslated" TEXT,
    "description" TEXT,
    "descriptionTranslated" TEXT,
    "policies" TEXT,
    "policiesTranslated" TEXT,
    "assumptions" TEXT,
    "assumptionsTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "function" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "kind" TEXT,
    "owner" TEXT,
    "toleratedOutage" INTEGER,
    "safeState" TEXT,
    "safeStateTranslated" TEXT,
    "costPerHour" INTEGER,
    "assets" TEXT,
    "description" TEXT,
    "descriptionTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "service" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT,
    "nameTranslated" TEXT,
    "kind" TEXT,
    "domain" TEXT,
    "provider" TEXT,
    "providerTranslated" TEXT,
    "owner" TEXT,
    "assets" TEXT,
    "repairTime" INTEGER,
    "description" TEXT,
    "descriptionTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "dependency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dependent" TEXT,
    "provider" TEXT,
    "kind" TEXT,
    "tolerance" INTEGER,
    "group" TEXT,
    "fallback" TEXT,
    "fallbackMinutes" INTEGER,
    "fallbackProcedure" TEXT,
    "fallbackProcedureTranslated" TEXT,
    "fallbackPractised" TEXT,
    "note" TEXT,
    "noteTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT,
    "title" TEXT,
    "titleTranslated" TEXT,
    "status" TEXT,
    "owner" TEXT,
    "domain" TEXT,
    "due" TEXT,
    "cost" INTEGER,
    "costPerYear" INTEGER,
    "needsPlannedStop" INTEGER,
    "plannedStop" TEXT,
    "progress" INTEGER,
    "requirements" TEXT,
    "nonHackable" INTEGER,
    "harms" TEXT,
    "signedByOt" TEXT,
    "signedOn" TEXT,
    "protects" TEXT,
    "description" TEXT,
    "descriptionTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "scenario" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT,
    "title" TEXT,
    "titleTranslated" TEXT,
    "scope" TEXT,
    "losses" TEXT,
    "owner" TEXT,
    "cause" TEXT,
    "causeTranslated" TEXT,
    "effect" TEXT,
    "effectTranslated" TEXT,
    "threatSource" TEXT,
    "technique" TEXT,
    "vulnerability" TEXT,
    "vulnerabilityTranslated" TEXT,
    "accessPoint" TEXT,
    "accessPointTranslated" TEXT,
    "assets" TEXT,
    "phaReference" TEXT,
    "assumptions" TEXT,
    "assumptionsTranslated" TEXT,
    "knowledge" TEXT,
    "unmitigated.likelihood" INTEGER,
    "unmitigated.consequences.safety" INTEGER,
    "unmitigated.consequences.environment" INTEGER,
    "unmitigated.consequences.production" INTEGER,
    "unmitigated.consequences.money" INTEGER,
    "unmitigated.consequences.quality" INTEGER,
    "unmitigated.consequences.legal" INTEGER,
    "unmitigated.consequences.reputation" INTEGER,
    "unmitigated.consequences.data" INTEGER,
    "today.likelihood" INTEGER,
    "today.consequences.safety" INTEGER,
    "today.consequences.environment" INTEGER,
    "today.consequences.production" INTEGER,
    "today.consequences.money" INTEGER,
    "today.consequences.quality" INTEGER,
    "today.consequences.legal" INTEGER,
    "today.consequences.reputation" INTEGER,
    "today.consequences.data" INTEGER,
    "target.likelihood" INTEGER,
    "target.consequences.safety" INTEGER,
    "target.consequences.environment" INTEGER,
    "target.consequences.production" INTEGER,
    "target.consequences.money" INTEGER,
    "target.consequences.quality" INTEGER,
    "target.consequences.legal" INTEGER,
    "target.consequences.reputation" INTEGER,
    "target.consequences.data" INTEGER,
    "treatment" TEXT,
    "measures" TEXT,
    "due" TEXT,
    "acceptedBy" TEXT,
    "acceptedAs" TEXT,
    "acceptanceCondition" TEXT,
    "acceptanceConditionTranslated" TEXT,
    "acceptedUntil" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "titleTranslated" TEXT,
    "kind" TEXT,
    "records" TEXT,
    "takenOn" TEXT,
    "takenBy" TEXT,
    "fileName" TEXT,
    "blob" TEXT,
    "source" TEXT,
    "description" TEXT,
    "descriptionTranslated" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "titleTranslated" TEXT,
    "kind" TEXT,
    "records" TEXT,
    "author" TEXT,
    "writtenOn" TEXT,
    "requirement" TEXT,
    "body" TEXT,
    "bodyTranslated" TEXT,
    "responsible" TEXT,
    "due" TEXT,
    "closed" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT,
    "en" TEXT,
    "pl" TEXT,
    "itMeaningEn" TEXT,
    "otMeaningEn" TEXT,
    "itMeaningPl" TEXT,
    "otMeaningPl" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "placement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "record" TEXT,
    "x" REAL,
    "y" REAL,
    "width" REAL,
    "height" REAL,
    "bends" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "staged" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordKind" TEXT,
    "designation" TEXT,
    "source" TEXT,
    "place" TEXT,
    "foundOn" TEXT,
    "matches" TEXT,
    "matchedBy" TEXT,
    "content" TEXT
) STRICT, WITHOUT ROWID;


-- An asset takes its interfaces along: without the index each removal reads the whole table.
CREATE INDEX "interface_asset" ON "interface"("asset");
