// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ReportCells.h"
#include "core/report/Reports.h"

/// What the sections of reports share.
struct ReportSource
{
    ReportSource(const Project &project, const Words &words, const ReportOptions &options);

    const Project &project;
    Words words;
    ReportOptions options;
    ReportCells cells;
    RiskMethod method;
    std::vector<JudgedScenario> scenarios; ///< by number
    QDate today;

    /// False where the report is for one zone or conduit only, and this is another.
    [[nodiscard]] bool isWanted(const RecordId &scope) const { return !options.only.isValid() || scope == options.only; }

    [[nodiscard]] static QString anchor(const RecordId &id) { return QStringLiteral("record:") + id.text(); }
};

/// One section each, in the order in which they stand in the report.
[[nodiscard]] Blocks auditSummary(const ReportSource &source);
[[nodiscard]] Blocks auditScope(const ReportSource &source);
[[nodiscard]] Blocks auditMethod(const ReportSource &source);
[[nodiscard]] Blocks auditZones(const ReportSource &source);
[[nodiscard]] Blocks auditAssets(const ReportSource &source);
[[nodiscard]] Blocks auditRisks(const ReportSource &source);
[[nodiscard]] Blocks auditMeasures(const ReportSource &source);
[[nodiscard]] Blocks auditFindings(const ReportSource &source);
/// The terms that occur in `before`.
[[nodiscard]] Blocks auditGlossary(const ReportSource &source, const Blocks &before);
[[nodiscard]] Blocks auditSignOff(const ReportSource &source);
[[nodiscard]] Blocks auditOrigin(const ReportSource &source);

/// Levels asked for and reached by zone and conduit (IEC 62443-3-3), with the rows in the way; nothing where none is asked.
[[nodiscard]] Blocks levelSection(const ReportSource &source);
/// Profiles of the frameworks that are answered for the whole site; nothing where none is.
[[nodiscard]] Blocks profileSection(const ReportSource &source);
/// The steps of IEC 62443-3-2 with their records, reviews and closed gates; nothing where no step was recorded.
[[nodiscard]] Blocks workflowSection(const ReportSource &source);
[[nodiscard]] Blocks dependencySection(const ReportSource &source);
[[nodiscard]] Blocks wholeGlossary(const ReportSource &source);

/// Cover and metadata of a report.
[[nodiscard]] Document reportFrame(const ReportSource &source, const QString &kicker, const QString &title);
/// Contents, the chapters, the glossary of their terms, sign-off and origin.
void addChapters(Document &document, const ReportSource &source, std::vector<Blocks> chapters);

/// The heat map of one stage.
[[nodiscard]] Figure riskMatrixFigure(const ReportSource &source, RiskStage stage, const QString &caption);
/// Scenarios per level, before, today and target.
[[nodiscard]] Figure riskLevelsFigure(const ReportSource &source);
/// "2027-03", or a dash.
[[nodiscard]] QString monthOf(const QDate &date);
void append(Blocks &to, Blocks &&more);
