// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportTemplate.h"

#include "core/report/AuditReport.h"
#include "ui/zones/ZoneDiagram.h"

#include <QCoreApplication>

const std::vector<ReportTemplate> &reportTemplates()
{
    static const std::vector<ReportTemplate> templates {
        {"audit", QT_TRANSLATE_NOOP("ReportTemplate", "Audit report"),
         QT_TRANSLATE_NOOP("ReportTemplate",
                           "The whole assessment: summary, scope, zones, assets, risks, measures, findings, glossary, sign-off."),
         &auditReport},
    };
    return templates;
}

const ReportTemplate *findReportTemplate(QStringView key)
{
    for (const ReportTemplate &candidate : reportTemplates()) {
        if (key == QLatin1StringView(candidate.key))
            return &candidate;
    }
    return nullptr;
}

DrawingSource reportDrawings(const Project &project)
{
    return ZoneDiagram::source(project);
}
