// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"

const RecordKind &Asset::kind()
{
    static const RecordKind kind = describe<Asset>("asset", QT_TR_NOOP("Asset"), QT_TR_NOOP("Assets"))
        .text("tag", &Asset::tag, QT_TR_NOOP("Tag"), ItLabel {QT_TR_NOOP("Asset ID")},
              FieldFlag::Required | FieldFlag::WarnIfDouble | FieldFlag::Designates | FieldFlag::Listed,
              TermKey {"tag"}, Group::Identity)
        .text("name", &Asset::name, QT_TR_NOOP("Name"), FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .choice("class", &Asset::assetClass, assetClassChoices, QT_TR_NOOP("Class"), Group::Identity)
        .choice("domain", &Asset::domain, domainChoices, QT_TR_NOOP("Team"), FieldFlag::Listed, Group::Identity)
        .choice("state", &Asset::state, assetStateChoices, QT_TR_NOOP("State"), Group::Identity)
        .text("vendor", &Asset::vendor, QT_TR_NOOP("Vendor"), FieldFlag::Listed, Group::Identity)
        .text("model", &Asset::model, QT_TR_NOOP("Model"), FieldFlag::Listed, Group::Identity)
        .text("firmware", &Asset::firmware, QT_TR_NOOP("Firmware"), ItLabel {QT_TR_NOOP("Version (firmware, software)")}, FieldFlag::Listed, Group::Identity)
        .text("operatingSystem", &Asset::operatingSystem, QT_TR_NOOP("Operating system"), Group::Identity)
        .text("serial", &Asset::serial, QT_TR_NOOP("Serial number"), FieldFlag::WarnIfDouble, Group::Identity)
        .text("owner", &Asset::owner, QT_TR_NOOP("Looked after by"), ItLabel {QT_TR_NOOP("Asset owner")}, Editor {"person"}, Group::Identity)
        .link("zone", &Asset::zone, QT_TR_NOOP("Zone"), FieldFlag::Listed, Targets {{"zone"}}, TermKey {"zone"},
              Group::Network)
        .decimal("level", &Asset::level, QT_TR_NOOP("Purdue level"), FieldFlag::Listed, Editor {"purdueLevel"},
              TermKey {"purdueLevel"}, Group::Network)
        .text("location", &Asset::location, QT_TR_NOOP("Location"), Group::Network)
        .text("cabinet", &Asset::cabinet, QT_TR_NOOP("Cabinet"), ItLabel {QT_TR_NOOP("Rack or cabinet")}, Group::Network)
        .choices("connection", &Asset::connection, connectionChoices, QT_TR_NOOP("Connection"), Group::Network)
        .words("protocols", &Asset::protocols, QT_TR_NOOP("Protocols"), Group::Network)
        .fact("boundary", &Asset::boundary, QT_TR_NOOP("Boundary device"), TermKey {"gateway"}, Group::Network)
        .fact("virtualMachine", &Asset::virtualMachine, QT_TR_NOOP("Virtual machine"), FieldFlag::Folded,
              Group::Network)
        .choice("criticality", &Asset::criticality, criticalityChoices, QT_TR_NOOP("Criticality"),
              TermKey {"critical"}, Group::Process)
        .fact("safetyRelated", &Asset::safetyRelated, QT_TR_NOOP("Safety-related"), TermKey {"safety"},
              Group::Process)
        .integer("toleratedOutage", &Asset::toleratedOutage, QT_TR_NOOP("Tolerated outage"), ItLabel {QT_TR_NOOP("Maximum tolerable downtime")}, FieldFlag::Listed,
              Unit::Minutes, TermKey {"toleratedOutage"}, Group::Process,
              Help {QT_TR_NOOP("How long the process may be without it. 0 means: the process stops at once.")})
        .integer("latencyLimit", &Asset::latencyLimit, QT_TR_NOOP("Latency limit"), Unit::Milliseconds,
              TermKey {"latency"}, Group::Process)
        .choice("incidentStance", &Asset::incidentStance, incidentStanceChoices, QT_TR_NOOP("In an incident"), ItLabel {QT_TR_NOOP("Incident response")},
              Group::Process)
        .choices("programmingLanguages", &Asset::programmingLanguages, languageChoices,
              QT_TR_NOOP("Programming languages"), FieldFlag::Folded, Group::Process)
        .choice("credentials", &Asset::credentials, credentialsChoices, QT_TR_NOOP("Credentials"), Group::Access)
        .choice("keySwitch", &Asset::keySwitch, keySwitchChoices, QT_TR_NOOP("Key switch"), ItLabel {QT_TR_NOOP("Key switch (write protection)")},
              TermKey {"keySwitch"}, Group::Access)
        .fact("writeProtected", &Asset::writeProtected, QT_TR_NOOP("Write protection on"), Group::Access)
        .choice("malwareProtection", &Asset::malwareProtection, malwareProtectionChoices,
              QT_TR_NOOP("Malware protection"), Group::Access)
        .fact("removableMedia", &Asset::removableMedia, QT_TR_NOOP("Removable media are used"),
              FieldFlag::Folded, Group::Access)
        .fact("sendsLogs", &Asset::sendsLogs, QT_TR_NOOP("Sends logs"), FieldFlag::Folded, Group::Access)
        .fact("followsPlantTime", &Asset::followsPlantTime, QT_TR_NOOP("Follows the plant time source"),
              FieldFlag::Folded, Group::Access)
        .text("administeredFrom", &Asset::administeredFrom, QT_TR_NOOP("Administered from"), FieldFlag::Folded,
              Group::Access)
        .date("lastBackup", &Asset::lastBackup, QT_TR_NOOP("Last backup"), TermKey {"backup"}, Group::Recovery)
        .date("restoreTested", &Asset::restoreTested, QT_TR_NOOP("Restore tried"), Group::Recovery)
        .date("lastChange", &Asset::lastChange, QT_TR_NOOP("Last change of program or configuration"),
              FieldFlag::Folded, Group::Recovery)
        .text("engineeringTool", &Asset::engineeringTool, QT_TR_NOOP("Engineering tool and version"),
              Group::Recovery)
        .text("engineeringLicence", &Asset::engineeringLicence, QT_TR_NOOP("Licence of the tool"),
              FieldFlag::Folded, Group::Recovery)
        .text("projectFile", &Asset::projectFile, QT_TR_NOOP("Project file"), FieldFlag::Folded, Group::Recovery)
        .text("programmingStation", &Asset::programmingStation, QT_TR_NOOP("Programming station"),
              FieldFlag::Folded, Group::Recovery)
        .integer("installedYear", &Asset::installedYear, QT_TR_NOOP("Installed"), Editor {"year"}, Group::Lifecycle)
        .integer("designLife", &Asset::designLife, QT_TR_NOOP("Design life"), Unit::Years, Group::Lifecycle)
        .date("supportEnd", &Asset::supportEnd, QT_TR_NOOP("Vendor support ends"), Group::Lifecycle)
        .text("spareParts", &Asset::spareParts, QT_TR_NOOP("Spare parts"), Group::Lifecycle)
        .integer("replacementCost", &Asset::replacementCost, QT_TR_NOOP("Replacement cost"), Unit::Euro,
              Group::Lifecycle)
        .integer("repairTime", &Asset::repairTime, QT_TR_NOOP("Repair time"), FieldFlag::Folded, Unit::Minutes,
              Group::Lifecycle)
        .choice("patchPolicy", &Asset::patchPolicy, patchPolicyChoices, QT_TR_NOOP("Patch policy"),
              TermKey {"patch"}, Group::Patching)
        .date("lastPatched", &Asset::lastPatched, QT_TR_NOOP("Last patched"), Group::Patching)
        .date("nextPlannedStop", &Asset::nextPlannedStop, QT_TR_NOOP("Next planned stop"), Group::Patching)
        .choices("surroundings", &Asset::surroundings, surroundingsChoices, QT_TR_NOOP("Conditions"),
              Group::Surroundings)
        .integer("temperatureMin", &Asset::temperatureMin, QT_TR_NOOP("Lowest temperature"), FieldFlag::Folded,
              Unit::Celsius, Group::Surroundings)
        .integer("temperatureMax", &Asset::temperatureMax, QT_TR_NOOP("Highest temperature"), FieldFlag::Folded,
              Unit::Celsius, Group::Surroundings)
        .text("ipRating", &Asset::ipRating, QT_TR_NOOP("Protection (IP)"), Group::Surroundings)
        .choice("explosionZone", &Asset::explosionZone, explosionZoneChoices, QT_TR_NOOP("Explosion zone"),
              Group::Surroundings)
        .fact("cabinetLocked", &Asset::cabinetLocked, QT_TR_NOOP("Cabinet locked"), FieldFlag::Folded,
              Group::Surroundings)
        .fact("doorContact", &Asset::doorContact, QT_TR_NOOP("Door contact"), FieldFlag::Folded,
              Group::Surroundings)
        .integer("emergencyPower", &Asset::emergencyPower, QT_TR_NOOP("Emergency power lasts"),
              FieldFlag::Folded, Unit::Minutes, Group::Surroundings)
        .levels("slC", &Asset::slC, QT_TR_NOOP("SL-C (capability)"), FieldFlag::Folded,
              TermKey {"securityLevelCapability"}, Group::Assessment)
        .longText("description", &Asset::description, QT_TR_NOOP("Description"), Group::Description);
    return kind;
}
