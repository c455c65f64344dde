// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ReportCells.h"

/// What the sections of the audit report share.
struct AuditSource
{
    AuditSource(const Project &project, const Words &words);

    const Project &project;
    Words words;
    ReportCells cells;
    RiskMethod method;
    std::vector<JudgedScenario> scenarios; ///< by number
    QDate today;

    [[nodiscard]] static QString anchor(const RecordId &id) { return QStringLiteral("record:") + id.text(); }
};

/// One section each, in the order in which they stand in the report.
[[nodiscard]] Blocks auditSummary(const AuditSource &source);
[[nodiscard]] Blocks auditScope(const AuditSource &source);
[[nodiscard]] Blocks auditMethod(const AuditSource &source);
[[nodiscard]] Blocks auditZones(const AuditSource &source);
[[nodiscard]] Blocks auditAssets(const AuditSource &source);
[[nodiscard]] Blocks auditRisks(const AuditSource &source);
[[nodiscard]] Blocks auditMeasures(const AuditSource &source);
[[nodiscard]] Blocks auditFindings(const AuditSource &source);
/// The terms that occur in `before`.
[[nodiscard]] Blocks auditGlossary(const AuditSource &source, const Blocks &before);
[[nodiscard]] Blocks auditSignOff(const AuditSource &source);
[[nodiscard]] Blocks auditOrigin(const AuditSource &source);

/// The heat map of one stage.
[[nodiscard]] Figure riskMatrixFigure(const AuditSource &source, RiskStage stage, const QString &caption);
/// Scenarios per level, before, today and target.
[[nodiscard]] Figure riskLevelsFigure(const AuditSource &source);
/// "2027-03", or a dash.
[[nodiscard]] QString monthOf(const QDate &date);
void append(Blocks &to, Blocks &&more);
