// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Zone;

/// A device, host or program under assessment.
///
/// A plain value: copy it, change the copy, hand it to Project::edit().
struct Asset
{
    Id<Asset> id;
    QString tag; ///< As on the label in the field: "PLC-101". Doubles are warned about (A402).
    BilingualText name;
    AssetClass assetClass = AssetClass::Unknown;
    Domain domain = Domain::Unknown; ///< Who looks after it day by day.
    AssetState state = AssetState::Unknown;
    QString vendor;
    QString model;
    QString firmware;
    QString operatingSystem;
    QString serial;
    QString owner; ///< Diagnostic A405 where empty.
    Id<Zone> zone; ///< Invalid while unassigned (diagnostic Z101).
    std::optional<double> level; ///< 0, 1, 2, 3, 3.5, 4 or 5.
    BilingualText location;
    QString cabinet;
    QStringList connection;
    QStringList protocols;
    Fact boundary; ///< Firewall, router with rules, IPS, one-way gateway, proxy, jump host, LTE or wireless gateway.
    Fact virtualMachine;
    Grade criticality = Grade::Unknown;
    Fact safetyRelated;
    std::optional<int> toleratedOutage; ///< A demand: how long the process may be without it; 0 = not at all.
    std::optional<int> latencyLimit;
    QString incidentStance;
    QStringList programmingLanguages;
    Credentials credentials = Credentials::Unknown;
    KeySwitch keySwitch = KeySwitch::Unknown;
    Fact writeProtected;
    QString malwareProtection;
    Fact removableMedia;
    Fact sendsLogs;
    Fact followsPlantTime;
    QString administeredFrom;
    QDate lastBackup;
    QDate restoreTested;
    QDate lastChange;
    QString engineeringTool;
    QString engineeringLicence;
    QString projectFile;
    QString programmingStation;
    std::optional<int> installedYear;
    std::optional<int> designLife;
    QDate supportEnd;
    BilingualText spareParts;
    std::optional<int> replacementCost;
    std::optional<int> repairTime;
    QString patchPolicy;
    QDate lastPatched;
    QDate nextPlannedStop;
    QStringList surroundings;
    std::optional<int> temperatureMin;
    std::optional<int> temperatureMax;
    QString ipRating;
    QString explosionZone;
    Fact cabinetLocked;
    Fact doorContact;
    std::optional<int> emergencyPower;
    std::optional<SecurityLevelVector> slC; ///< The supplier's statement for the component (62443-4-2).
    BilingualText description;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Asset &, const Asset &) = default;
};
