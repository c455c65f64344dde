// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/report/Reports.h"
#include "ui/print/FigureStore.h"

/// A report that can be chosen: by its key on the command line, by its name in the window.
struct ReportTemplate
{
    const char *key;         ///< "audit"
    const char *name;        ///< English, translated in context "ReportTemplate"
    const char *description;
    MakeReport make;
    bool goesByZone = false; ///< can be limited to one zone or conduit
};

[[nodiscard]] const std::vector<ReportTemplate> &reportTemplates();
[[nodiscard]] const ReportTemplate *findReportTemplate(QStringView key); ///< null where there is none

/// The drawings that reports ask for, of this project.
[[nodiscard]] DrawingSource reportDrawings(const Project &project);
