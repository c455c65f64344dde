// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

struct Asset;
struct Measure;

/// What could happen in one zone or conduit, scored in three states; levels are derived (core/risk).
struct Scenario
{
    Id<Scenario> id;
    QString number;
    BilingualText title;
    RecordId scope;
    QStringList losses;
    QString owner;
    BilingualText cause;
    BilingualText effect;
    QString threatSource;
    QString technique;
    BilingualText vulnerability;
    BilingualText accessPoint;
    std::vector<Id<Asset>> assets;
    QString phaReference;
    BilingualText assumptions;
    Grade knowledge = Grade::Unknown;
    RiskState unmitigated; ///< No cyber measure credited (ZCR 5.4, 5.5).
    RiskState today;       ///< With the measures in place (ZCR 5.8 to 5.10).
    RiskState target;      ///< With the planned measures (ZCR 5.12).
    QString treatment;
    std::vector<Id<Measure>> measures;
    QDate due;
    QString acceptedBy;
    QString acceptedAs; ///< The office in which the person accepts.
    BilingualText acceptanceCondition;
    QDate acceptedUntil;
    std::optional<int> exposure;   ///< 1-5; with capability and weakness a way to reason out the unmitigated likelihood
    std::optional<int> capability; ///< of the threat source, 1-5
    std::optional<int> weakness;   ///< 1-5
    BilingualText safeguards;      ///< of the PHA/HAZOP, and which of them can be hacked
    std::optional<double> lossLow; ///< loss of one event, 5 % and 95 % bounds (90 % range)
    std::optional<double> lossHigh;
    std::optional<double> frequencyLow; ///< events a year, 5 % and 95 % bounds
    std::optional<double> frequencyHigh;
    QString remapped; ///< ScoreNotes: what scores were before a scale got another number of steps
    BilingualText acceptanceReason;
    QDate acceptedOn;
    QStringList requirements; ///< rows of frameworks whose absence is the vulnerability: "SR 1.13", "NET 3.1"

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Scenario &, const Scenario &) = default;
};
