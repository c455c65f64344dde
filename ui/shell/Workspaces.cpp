// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspace.h"

#include "core/model/AgendaItem.h"
#include "core/model/Answer.h"
#include "core/model/Asset.h"
#include "core/model/Baseline.h"
#include "core/model/Conduit.h"
#include "core/model/Dependency.h"
#include "core/model/Evidence.h"
#include "core/model/Function.h"
#include "core/model/Interface.h"
#include "core/model/Network.h"
#include "core/model/Service.h"
#include "core/model/Measure.h"
#include "core/model/Participant.h"
#include "core/model/Scenario.h"
#include "core/model/Session.h"
#include "core/model/Term.h"
#include "core/model/WorkflowStep.h"
#include "core/model/Zone.h"
#include "ui/assets/AssetsWorkspace.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/glossary/GlossaryPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/risks/RisksWorkspace.h"
#include "ui/worksheets/WorksheetsPage.h"
#include "ui/workshop/WorkshopWorkspace.h"
#include "ui/zones/ZonesPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

std::vector<Workspace> allWorkspaces()
{
    const auto name = [](const char *text) { return QCoreApplication::translate("Workspace", text); };
    return {
        {u"assets"_s, name(QT_TRANSLATE_NOOP("Workspace", "Assets")), "computer", {&Asset::kind(), &Interface::kind(), &Network::kind(), &Service::kind(), &Function::kind(), &Dependency::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return makeAssetsWorkspace(workbench, parent); }},
        {u"zones"_s, name(QT_TRANSLATE_NOOP("Workspace", "Zones")), "distribute-graph-directed", {&Zone::kind(), &Conduit::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return new ZonesPage(workbench, parent); }},
        {u"worksheets"_s, name(QT_TRANSLATE_NOOP("Workspace", "Worksheets")), "view-task", {&Answer::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return new WorksheetsPage(workbench, parent); }},
        {u"risks"_s, name(QT_TRANSLATE_NOOP("Workspace", "Risks")), "office-chart-scatter", {&Scenario::kind(), &Measure::kind(), &WorkflowStep::kind(), &Baseline::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return makeRisksWorkspace(workbench, parent); }},
        {u"workshop"_s, name(QT_TRANSLATE_NOOP("Workspace", "Workshop")), "group", {&Session::kind(), &AgendaItem::kind(), &Participant::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return makeWorkshopWorkspace(workbench, parent); }},
        {u"glossary"_s, name(QT_TRANSLATE_NOOP("Workspace", "Glossary")), "help-contents", {&Term::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return new GlossaryPage(workbench, parent); }},
        {u"evidence"_s, name(QT_TRANSLATE_NOOP("Workspace", "Evidence")), "document-edit-verify", {&Evidence::kind()},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return new EvidencePage(workbench, parent); }},
        {u"reports"_s, name(QT_TRANSLATE_NOOP("Workspace", "Reports")), "document-print", {},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return new ReportsPage(workbench, parent); }},
        {u"history"_s, name(QT_TRANSLATE_NOOP("Workspace", "History")), "view-history", {},
         [](Workbench &workbench, QWidget *parent) -> QWidget * { return new HistoryPage(workbench, parent); }},
    };
}
