// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/report/Block.h"

/// Whose words a report prefers where the teams speak differently.
enum class ReportDialect { Both, It, Ot };

struct ReportOptions
{
    RecordId only = {}; ///< one zone or conduit; invalid = all. Only for reports that go by zone
    ReportDialect dialect = ReportDialect::Both;
};

/// The register is read from the project while pages are made: the project must live, and not change, as long as the
/// document is printed. The time comes from the project's clock.
using MakeReport = Document (*)(const Project &project, const Words &words, const ReportOptions &options);

/// Summary, scope and method, zones, assets, security levels, frameworks, risks, measures, findings, glossary, sign-off,
/// and on the last page how to check that the file still says what was signed.
[[nodiscard]] Document auditReport(const Project &project, const Words &words, const ReportOptions &options = {});
/// One page for the manager: where we stand, and what is to be decided.
[[nodiscard]] Document executiveReport(const Project &project, const Words &words, const ReportOptions &options);
[[nodiscard]] Document riskRegisterReport(const Project &project, const Words &words, const ReportOptions &options);
[[nodiscard]] Document assetRegisterReport(const Project &project, const Words &words, const ReportOptions &options);
/// Open measures in the order in which they pay.
[[nodiscard]] Document actionPlanReport(const Project &project, const Words &words, const ReportOptions &options);
/// Current and target profile of NIST CSF 2.0, and of each imported framework that is answered by score.
[[nodiscard]] Document profileReport(const Project &project, const Words &words, const ReportOptions &options);
/// SL-T against SL-A by zone and conduit, and the rows in the way (IEC 62443-3-3).
[[nodiscard]] Document levelGapReport(const Project &project, const Words &words, const ReportOptions &options);
/// Cybersecurity requirements specification (IEC 62443-3-2, ZCR 6): each zone and conduit with what ZCR 6.4 asks for.
[[nodiscard]] Document requirementsSpecification(const Project &project, const Words &words, const ReportOptions &options);
/// What needs what to run, and for how long each goes on without.
[[nodiscard]] Document dependencyReport(const Project &project, const Words &words, const ReportOptions &options);
/// Each workshop session: who, the rule, all rounds of votes with what the rule said, decisions, minority opinions.
[[nodiscard]] Document workshopMinutes(const Project &project, const Words &words, const ReportOptions &options);
/// The whole glossary.
[[nodiscard]] Document glossaryReport(const Project &project, const Words &words, const ReportOptions &options);
