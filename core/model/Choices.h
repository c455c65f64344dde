// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Field.h"

/// The words that choices are made of, each list beside the enum whose value n is its n-th entry (0 = unknown).
/// Keys are part of the project file and of the command line: append, never rename.

enum class Domain { Unknown, It, Ot };
inline constexpr Choice domainChoices[] = {{"it", QT_TRANSLATE_NOOP("Choice", "IT")}, {"ot", QT_TRANSLATE_NOOP("Choice", "OT")}};

enum class Team { Unknown, It, Ot, Safety, Management, Vendor };
inline constexpr Choice teamChoices[] = {
    {"it", QT_TRANSLATE_NOOP("Choice", "IT")},
    {"ot", QT_TRANSLATE_NOOP("Choice", "OT")},
    {"safety", QT_TRANSLATE_NOOP("Choice", "process safety")},
    {"management", QT_TRANSLATE_NOOP("Choice", "management")},
    {"vendor", QT_TRANSLATE_NOOP("Choice", "vendor")},
};

enum class ZoneType { Unknown, Enterprise, Dmz, Control, Cell, Safety, Wireless, Temporary, Remote, External };
inline constexpr Choice zoneTypeChoices[] = {
    {"enterprise", QT_TRANSLATE_NOOP("Choice", "enterprise")}, {"dmz", QT_TRANSLATE_NOOP("Choice", "DMZ")},
    {"control", QT_TRANSLATE_NOOP("Choice", "control")},       {"cell", QT_TRANSLATE_NOOP("Choice", "cell")},
    {"safety", QT_TRANSLATE_NOOP("Choice", "process safety")}, {"wireless", QT_TRANSLATE_NOOP("Choice", "wireless")},
    {"temporary", QT_TRANSLATE_NOOP("Choice", "temporary")},   {"remote", QT_TRANSLATE_NOOP("Choice", "remote")},
    {"external", QT_TRANSLATE_NOOP("Choice", "external")},
};

enum class AssetState { Unknown, InUse, Planned, Spare, Decommissioned };
inline constexpr Choice assetStateChoices[] = {
    {"inUse", QT_TRANSLATE_NOOP("Choice", "in use")},
    {"planned", QT_TRANSLATE_NOOP("Choice", "planned")},
    {"spare", QT_TRANSLATE_NOOP("Choice", "spare")},
    {"decommissioned", QT_TRANSLATE_NOOP("Choice", "decommissioned")},
};

enum class AssetClass {
    Unknown, Controller, SafetyController, Rtu, Hmi, ScadaServer, EngineeringStation, Historian, Server, Workstation, Laptop,
    Tablet, Switch, Router, Firewall, OneWayGateway, WirelessAccessPoint, Modem, Gateway, RemoteAccess, Sensor, Analyser,
    Actuator, Drive, Ups, Camera, AccessControl, Printer, Storage, Hypervisor, Application, Other
};
inline constexpr Choice assetClassChoices[] = {
    {"controller", QT_TRANSLATE_NOOP("Choice", "controller (PLC)")},
    {"safetyController", QT_TRANSLATE_NOOP("Choice", "safety controller")},
    {"rtu", QT_TRANSLATE_NOOP("Choice", "telemetry unit (RTU)")},
    {"hmi", QT_TRANSLATE_NOOP("Choice", "operator station (HMI)")},
    {"scadaServer", QT_TRANSLATE_NOOP("Choice", "SCADA server")},
    {"engineeringStation", QT_TRANSLATE_NOOP("Choice", "engineering station")},
    {"historian", QT_TRANSLATE_NOOP("Choice", "historian")},
    {"server", QT_TRANSLATE_NOOP("Choice", "server")},
    {"workstation", QT_TRANSLATE_NOOP("Choice", "workstation")},
    {"laptop", QT_TRANSLATE_NOOP("Choice", "laptop")},
    {"tablet", QT_TRANSLATE_NOOP("Choice", "tablet")},
    {"switch", QT_TRANSLATE_NOOP("Choice", "network switch")},
    {"router", QT_TRANSLATE_NOOP("Choice", "router")},
    {"firewall", QT_TRANSLATE_NOOP("Choice", "firewall")},
    {"oneWayGateway", QT_TRANSLATE_NOOP("Choice", "one-way gateway")},
    {"wirelessAccessPoint", QT_TRANSLATE_NOOP("Choice", "wireless access point")},
    {"modem", QT_TRANSLATE_NOOP("Choice", "modem (LTE, radio)")},
    {"gateway", QT_TRANSLATE_NOOP("Choice", "protocol gateway")},
    {"remoteAccess", QT_TRANSLATE_NOOP("Choice", "remote access server")},
    {"sensor", QT_TRANSLATE_NOOP("Choice", "sensor")},
    {"analyser", QT_TRANSLATE_NOOP("Choice", "analyser")},
    {"actuator", QT_TRANSLATE_NOOP("Choice", "actuator")},
    {"drive", QT_TRANSLATE_NOOP("Choice", "drive")},
    {"ups", QT_TRANSLATE_NOOP("Choice", "UPS")},
    {"camera", QT_TRANSLATE_NOOP("Choice", "camera")},
    {"accessControl", QT_TRANSLATE_NOOP("Choice", "access control")},
    {"printer", QT_TRANSLATE_NOOP("Choice", "printer")},
    {"storage", QT_TRANSLATE_NOOP("Choice", "storage")},
    {"hypervisor", QT_TRANSLATE_NOOP("Choice", "hypervisor")},
    {"application", QT_TRANSLATE_NOOP("Choice", "application")},
    {"other", QT_TRANSLATE_NOOP("Choice", "other")},
};

enum class Grade { Unknown, Low, Medium, High, Critical };
inline constexpr Choice criticalityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("Choice", "low")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "medium")},
    {"high", QT_TRANSLATE_NOOP("Choice", "high")},
    {"critical", QT_TRANSLATE_NOOP("Choice", "critical")},
};
/// The first three of Grade: strength of knowledge, confidence.
inline constexpr Choice knowledgeChoices[] = {
    {"low", QT_TRANSLATE_NOOP("Choice", "weak")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "fair")},
    {"high", QT_TRANSLATE_NOOP("Choice", "good")},
};

inline constexpr Choice priorityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("Choice", "low")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "medium")},
    {"high", QT_TRANSLATE_NOOP("Choice", "high")},
};

inline constexpr Choice connectionChoices[] = {
    {"wired", QT_TRANSLATE_NOOP("Choice", "wired")},
    {"wireless", QT_TRANSLATE_NOOP("Choice", "wireless")},
    {"temporary", QT_TRANSLATE_NOOP("Choice", "temporary")},
    {"external", QT_TRANSLATE_NOOP("Choice", "external")},
};

enum class Credentials { Unknown, Own, Shared, Default };
inline constexpr Choice credentialsChoices[] = {
    {"own", QT_TRANSLATE_NOOP("Choice", "own for each person")},
    {"shared", QT_TRANSLATE_NOOP("Choice", "shared")},
    {"default", QT_TRANSLATE_NOOP("Choice", "default password")},
};

enum class KeySwitch { Unknown, Run, Remote, Program, Stop, Absent };
inline constexpr Choice keySwitchChoices[] = {
    {"run", QT_TRANSLATE_NOOP("Choice", "RUN")},         {"remote", QT_TRANSLATE_NOOP("Choice", "REMOTE")},
    {"program", QT_TRANSLATE_NOOP("Choice", "PROGRAM")}, {"stop", QT_TRANSLATE_NOOP("Choice", "STOP")},
    {"absent", QT_TRANSLATE_NOOP("Choice", "none fitted")},
};

inline constexpr Choice incidentStanceChoices[] = {
    {"isolate", QT_TRANSLATE_NOOP("Choice", "isolate")},
    {"keepRunning", QT_TRANSLATE_NOOP("Choice", "keep running in a safe state")},
    {"safeState", QT_TRANSLATE_NOOP("Choice", "go to the safe state")},
};

inline constexpr Choice patchPolicyChoices[] = {
    {"automatic", QT_TRANSLATE_NOOP("Choice", "automatic")},
    {"regularWindow", QT_TRANSLATE_NOOP("Choice", "regular window")},
    {"plannedStop", QT_TRANSLATE_NOOP("Choice", "at a planned stop")},
    {"vendorOnly", QT_TRANSLATE_NOOP("Choice", "by the vendor only")},
    {"never", QT_TRANSLATE_NOOP("Choice", "never")},
};

inline constexpr Choice languageChoices[] = {
    {"ld", QT_TRANSLATE_NOOP("Choice", "LD (ladder diagram)")},
    {"st", QT_TRANSLATE_NOOP("Choice", "ST (structured text)")},
    {"fbd", QT_TRANSLATE_NOOP("Choice", "FBD (function blocks)")},
    {"sfc", QT_TRANSLATE_NOOP("Choice", "SFC (sequences)")},
    {"il", QT_TRANSLATE_NOOP("Choice", "IL (instruction list)")},
    {"other", QT_TRANSLATE_NOOP("Choice", "other")},
};

inline constexpr Choice explosionZoneChoices[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "none")}, {"zone0", QT_TRANSLATE_NOOP("Choice", "zone 0")},
    {"zone1", QT_TRANSLATE_NOOP("Choice", "zone 1")}, {"zone2", QT_TRANSLATE_NOOP("Choice", "zone 2")},
    {"zone20", QT_TRANSLATE_NOOP("Choice", "zone 20")}, {"zone21", QT_TRANSLATE_NOOP("Choice", "zone 21")},
    {"zone22", QT_TRANSLATE_NOOP("Choice", "zone 22")},
};

inline constexpr Choice surroundingsChoices[] = {
    {"dust", QT_TRANSLATE_NOOP("Choice", "dust")},
    {"humidity", QT_TRANSLATE_NOOP("Choice", "humidity")},
    {"washDown", QT_TRANSLATE_NOOP("Choice", "wash-down")},
    {"corrosiveGas", QT_TRANSLATE_NOOP("Choice", "corrosive gas")},
    {"vibration", QT_TRANSLATE_NOOP("Choice", "vibration")},
    {"emc", QT_TRANSLATE_NOOP("Choice", "strong electromagnetic fields")},
    {"outdoor", QT_TRANSLATE_NOOP("Choice", "outdoors")},
    {"unmanned", QT_TRANSLATE_NOOP("Choice", "unmanned site")},
};

inline constexpr Choice malwareProtectionChoices[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "none")},
    {"antivirus", QT_TRANSLATE_NOOP("Choice", "anti-virus")},
    {"allowList", QT_TRANSLATE_NOOP("Choice", "allow list")},
    {"compensated", QT_TRANSLATE_NOOP("Choice", "compensating measure")},
    {"notApplicable", QT_TRANSLATE_NOOP("Choice", "not applicable")},
};

enum class Medium { Unknown, Wired, Fibre, Radio, Cellular, Internet, Serial, Media };
inline constexpr Choice mediumChoices[] = {
    {"wired", QT_TRANSLATE_NOOP("Choice", "wired")},       {"fibre", QT_TRANSLATE_NOOP("Choice", "fibre")},
    {"radio", QT_TRANSLATE_NOOP("Choice", "radio")},       {"cellular", QT_TRANSLATE_NOOP("Choice", "cellular")},
    {"internet", QT_TRANSLATE_NOOP("Choice", "internet")}, {"serial", QT_TRANSLATE_NOOP("Choice", "serial line")},
    {"media", QT_TRANSLATE_NOOP("Choice", "removable media")},
};

enum class Direction { Unknown, Both, OneWayAB, OneWayBA };
inline constexpr Choice directionChoices[] = {
    {"both", QT_TRANSLATE_NOOP("Choice", "both ways")},
    {"oneWayAB", QT_TRANSLATE_NOOP("Choice", "one way, first to second zone")},
    {"oneWayBA", QT_TRANSLATE_NOOP("Choice", "one way, second to first zone")},
};

inline constexpr Choice functionKindChoices[] = {
    {"protection", QT_TRANSLATE_NOOP("Choice", "protection")},
    {"control", QT_TRANSLATE_NOOP("Choice", "process control")},
    {"view", QT_TRANSLATE_NOOP("Choice", "view and operate")},
};

inline constexpr Choice serviceKindChoices[] = {
    {"directory", QT_TRANSLATE_NOOP("Choice", "directory and log-on")},
    {"dns", QT_TRANSLATE_NOOP("Choice", "DNS")},
    {"time", QT_TRANSLATE_NOOP("Choice", "time")},
    {"network", QT_TRANSLATE_NOOP("Choice", "network")},
    {"telecom", QT_TRANSLATE_NOOP("Choice", "telecommunication")},
    {"virtualisation", QT_TRANSLATE_NOOP("Choice", "virtualisation")},
    {"backup", QT_TRANSLATE_NOOP("Choice", "backup")},
    {"application", QT_TRANSLATE_NOOP("Choice", "application")},
    {"power", QT_TRANSLATE_NOOP("Choice", "electric power")},
    {"compressedAir", QT_TRANSLATE_NOOP("Choice", "compressed air")},
    {"chemicals", QT_TRANSLATE_NOOP("Choice", "chemicals")},
    {"other", QT_TRANSLATE_NOOP("Choice", "other")},
};

enum class DependencyKind { Unknown, ToRun, ToStart, Degraded };
inline constexpr Choice dependencyKindChoices[] = {
    {"toRun", QT_TRANSLATE_NOOP("Choice", "to run")},
    {"toStart", QT_TRANSLATE_NOOP("Choice", "to start")},
    {"degraded", QT_TRANSLATE_NOOP("Choice", "degraded without it")},
};

inline constexpr Choice fallbackChoices[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "none")},
    {"local", QT_TRANSLATE_NOOP("Choice", "local")},
    {"manual", QT_TRANSLATE_NOOP("Choice", "manual operation")},
};

inline constexpr Choice lossChoices[] = {
    {"view", QT_TRANSLATE_NOOP("Choice", "loss of view")},
    {"control", QT_TRANSLATE_NOOP("Choice", "loss of control")},
    {"protection", QT_TRANSLATE_NOOP("Choice", "loss of protection")},
};

inline constexpr Choice threatSourceChoices[] = {
    {"crime", QT_TRANSLATE_NOOP("Choice", "organised crime")},
    {"state", QT_TRANSLATE_NOOP("Choice", "state-backed group")},
    {"activist", QT_TRANSLATE_NOOP("Choice", "activist")},
    {"insider", QT_TRANSLATE_NOOP("Choice", "insider")},
    {"supplier", QT_TRANSLATE_NOOP("Choice", "supplier or contractor")},
    {"mistake", QT_TRANSLATE_NOOP("Choice", "human mistake")},
    {"failure", QT_TRANSLATE_NOOP("Choice", "technical failure")},
};

inline constexpr Choice treatmentChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("Choice", "not decided")},
    {"reduce", QT_TRANSLATE_NOOP("Choice", "reduce")},
    {"avoid", QT_TRANSLATE_NOOP("Choice", "avoid")},
    {"transfer", QT_TRANSLATE_NOOP("Choice", "transfer")},
    {"accept", QT_TRANSLATE_NOOP("Choice", "accept")},
};

inline constexpr Choice measureStatusChoices[] = {
    {"proposed", QT_TRANSLATE_NOOP("Choice", "proposed")},
    {"planned", QT_TRANSLATE_NOOP("Choice", "planned")},
    {"inProgress", QT_TRANSLATE_NOOP("Choice", "in progress")},
    {"done", QT_TRANSLATE_NOOP("Choice", "in place")},
    {"rejected", QT_TRANSLATE_NOOP("Choice", "rejected")},
};

inline constexpr Choice ruleSeverityChoices[] = {
    {"error", QT_TRANSLATE_NOOP("Choice", "error")},
    {"warning", QT_TRANSLATE_NOOP("Choice", "warning")},
    {"info", QT_TRANSLATE_NOOP("Choice", "information")},
};

inline constexpr Choice harmChoices[] = {
    {"lockOut", QT_TRANSLATE_NOOP("Choice", "can lock out")},
    {"delay", QT_TRANSLATE_NOOP("Choice", "can delay")},
    {"close", QT_TRANSLATE_NOOP("Choice", "can close or block")},
    {"trip", QT_TRANSLATE_NOOP("Choice", "can trip")},
    {"none", QT_TRANSLATE_NOOP("Choice", "none of the four")}, ///< asked and answered No; an empty set was not asked
};

inline constexpr Choice evidenceKindChoices[] = {
    {"document", QT_TRANSLATE_NOOP("Choice", "document")},
    {"photo", QT_TRANSLATE_NOOP("Choice", "photo")},
    {"configuration", QT_TRANSLATE_NOOP("Choice", "device configuration")},
    {"interview", QT_TRANSLATE_NOOP("Choice", "interview")},
    {"measurement", QT_TRANSLATE_NOOP("Choice", "measurement or scan")},
    {"other", QT_TRANSLATE_NOOP("Choice", "other")},
};

inline constexpr Choice noteKindChoices[] = {
    {"remark", QT_TRANSLATE_NOOP("Choice", "remark")},
    {"observation", QT_TRANSLATE_NOOP("Choice", "observation")},
    {"nonconformity", QT_TRANSLATE_NOOP("Choice", "nonconformity")},
    {"question", QT_TRANSLATE_NOOP("Choice", "question")},
};

inline constexpr Choice projectLanguageChoices[] = {
    {"en", QT_TRANSLATE_NOOP("Choice", "English")},
    {"pl", QT_TRANSLATE_NOOP("Choice", "Polish")},
};

/// Answers to a requirement of IEC 62443-3-3; "don't know" is an answer, and neither met nor not met.
enum class AnswerState { Unanswered, Met, Partly, NotMet, NotApplicable, NotFeasible, Compensated, DontKnow };
inline constexpr Choice answerStateChoices[] = {
    {"met", QT_TRANSLATE_NOOP("Choice", "met")},
    {"partly", QT_TRANSLATE_NOOP("Choice", "partly met")},
    {"notMet", QT_TRANSLATE_NOOP("Choice", "not met")},
    {"notApplicable", QT_TRANSLATE_NOOP("Choice", "not applicable")},
    {"notFeasible", QT_TRANSLATE_NOOP("Choice", "not feasible on legacy")},
    {"compensated", QT_TRANSLATE_NOOP("Choice", "met by a compensating measure")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "don't know")},
};

/// How the rows of a framework are answered: by a state, by a score 0-4 (ours), by a maturity level 1-4.
enum class FrameworkScale { Unknown, State, Score, Maturity, Threats };
inline constexpr Choice frameworkScaleChoices[] = {
    {"state", QT_TRANSLATE_NOOP("Choice", "met or not met")},
    {"score", QT_TRANSLATE_NOOP("Choice", "score 0 to 4")},
    {"maturity", QT_TRANSLATE_NOOP("Choice", "maturity level 1 to 4")},
    {"threats", QT_TRANSLATE_NOOP("Choice", "threats that scenarios name")},
};

/// How much a row of one framework says about a row of another.
enum class MappingStrength { Unknown, Weak, Partial, Strong };
inline constexpr Choice mappingStrengthChoices[] = {
    {"weak", QT_TRANSLATE_NOOP("Choice", "weak")},
    {"partial", QT_TRANSLATE_NOOP("Choice", "partial")},
    {"strong", QT_TRANSLATE_NOOP("Choice", "strong")},
};
