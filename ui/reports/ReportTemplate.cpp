// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportTemplate.h"

#include "ui/risks/BowTiePicture.h"
#include "ui/zones/ZoneDiagram.h"

#include <QCoreApplication>

const std::vector<ReportTemplate> &reportTemplates()
{
    static const std::vector<ReportTemplate> templates {
        {"audit", QT_TRANSLATE_NOOP("ReportTemplate", "Audit report"),
         QT_TRANSLATE_NOOP("ReportTemplate",
                           "The whole assessment: summary, scope, zones, assets, risks, measures, findings, glossary, sign-off."),
         &auditReport},
        {"executive", QT_TRANSLATE_NOOP("ReportTemplate", "Management summary"),
         QT_TRANSLATE_NOOP("ReportTemplate", "One page: where we stand, the top risks, and what the management is asked to decide."), &executiveReport},
        {"risk-register", QT_TRANSLATE_NOOP("ReportTemplate", "Risk register"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Method, every scenario in its three states, and the measures."), &riskRegisterReport, true},
        {"action-plan", QT_TRANSLATE_NOOP("ReportTemplate", "Action plan"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Open measures in the order in which they pay, planned stops, and findings with their dates."), &actionPlanReport},
        {"sl-gap", QT_TRANSLATE_NOOP("ReportTemplate", "Security level gaps"),
         QT_TRANSLATE_NOOP("ReportTemplate", "SL-T against SL-A for each zone and conduit, and the requirements in the way (IEC 62443-3-3)."), &levelGapReport, true},
        {"crs", QT_TRANSLATE_NOOP("ReportTemplate", "Requirements specification"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Cybersecurity requirements specification: each zone and conduit with what IEC 62443-3-2 ZCR 6 asks for."), &requirementsSpecification, true},
        {"csf-profile", QT_TRANSLATE_NOOP("ReportTemplate", "Framework profile"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Current and target of NIST CSF 2.0 and the other frameworks of the site, with the widest gaps."), &profileReport},
        {"asset-register", QT_TRANSLATE_NOOP("ReportTemplate", "Asset register"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Zones, conduits and all assets by zone."), &assetRegisterReport},
        {"dependencies", QT_TRANSLATE_NOOP("ReportTemplate", "Dependencies"),
         QT_TRANSLATE_NOOP("ReportTemplate", "What needs what to run, how long it goes on without, and the fallbacks."), &dependencyReport},
        {"workshop-minutes", QT_TRANSLATE_NOOP("ReportTemplate", "Workshop minutes"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Each session: people, rule, all rounds of votes, decisions with reasons and minority opinions."), &workshopMinutes},
        {"glossary", QT_TRANSLATE_NOOP("ReportTemplate", "Glossary"),
         QT_TRANSLATE_NOOP("ReportTemplate", "Every term with what IT and OT hear."), &glossaryReport},
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
    return [zones = ZoneDiagram::source(project), bowTies = bowTieDrawings(project)](const QString &name, Language language) {
        std::unique_ptr<ReportDrawing> drawing = zones(name, language);
        return drawing ? std::move(drawing) : bowTies(name, language);
    };
}
