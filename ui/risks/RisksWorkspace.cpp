// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/RisksWorkspace.h"

#include "core/model/Baseline.h"
#include "core/model/Measure.h"
#include "core/model/Scale.h"
#include "core/model/Scenario.h"
#include "core/model/WorkflowStep.h"
#include "ui/risks/BaselinesPage.h"
#include "ui/risks/MeasuresPage.h"
#include "ui/risks/RisksPage.h"
#include "ui/risks/WorkflowPage.h"
#include "ui/risks/ScalesPage.h"
#include "ui/risks/BowTiePage.h"
#include "ui/risks/DecisionsPage.h"
#include "ui/risks/ScenarioPanel.h"
#include "ui/risks/ZoneRisksPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// The workspace whose section a page is: pages lead to each other through it.
SectionedPage *workspaceOf(const QWidget *page)
{
    for (QWidget *parent = page->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *workspace = qobject_cast<SectionedPage *>(parent))
            return workspace;
    }
    return nullptr;
}

QWidget *makeScenarios(Workbench &bench, QWidget *owner)
{
    auto *page = new RisksPage(bench, owner);
    QObject::connect(&page->panel(), &ScenarioPanel::bowTieWanted, page, [page] { workspaceOf(page)->showSection(u"bowTie"_s); });
    return page;
}

QWidget *makeBowTie(Workbench &bench, QWidget *owner)
{
    auto *page = new BowTiePage(bench, owner);
    QObject::connect(page, &BowTiePage::scenarioWanted, page, [page, &bench](const RecordId &scenario) {
        workspaceOf(page)->showSection(u"scenarios"_s);
        bench.select(scenario);
    });
    return page;
}

QWidget *makeZones(Workbench &bench, QWidget *owner)
{
    auto *page = new ZoneRisksPage(bench, owner);
    QObject::connect(page, &ZoneRisksPage::cellChosen, page, [page](const RecordId &scope, RiskStage stage, Grade level) {
        SectionedPage *workspace = workspaceOf(page);
        workspace->showSection(u"scenarios"_s);
        if (auto *risks = qobject_cast<RisksPage *>(workspace->section(u"scenarios"_s)))
            risks->showScope(scope, stage, level);
    });
    return page;
}
}

SectionedPage *makeRisksWorkspace(Workbench &workbench, QWidget *parent)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("RisksWorkspace", text); };
    return new SectionedPage(workbench,
                             {
                                 {u"scenarios"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Scenarios")), {&Scenario::kind()}, makeScenarios},
                                 {u"bowTie"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Bow-tie")), {&Scenario::kind()}, makeBowTie},
                                 {u"measures"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Measures")), {&Measure::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new MeasuresPage(bench, owner); }},
                                 {u"workflow"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Workflow")), {&WorkflowStep::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new WorkflowPage(bench, owner); }},
                                 {u"baselines"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Baselines")), {&Baseline::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new BaselinesPage(bench, owner); }},
                                 {u"scales"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Scales")), {&Scale::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new ScalesPage(bench, owner); }},
                                 {u"zoneRisks"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "By zone")), {}, makeZones},
                                 {u"decisions"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Decisions")), {},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new DecisionsPage(bench, owner); }},
                             },
                             parent);
}
