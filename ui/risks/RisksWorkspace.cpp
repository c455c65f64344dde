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

#include <QCoreApplication>

using namespace Qt::StringLiterals;

SectionedPage *makeRisksWorkspace(Workbench &workbench, QWidget *parent)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("RisksWorkspace", text); };
    return new SectionedPage(workbench,
                             {
                                 {u"scenarios"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Scenarios")), {&Scenario::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new RisksPage(bench, owner); }},
                                 {u"measures"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Measures")), {&Measure::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new MeasuresPage(bench, owner); }},
                                 {u"workflow"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Workflow")), {&WorkflowStep::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new WorkflowPage(bench, owner); }},
                                 {u"baselines"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Baselines")), {&Baseline::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new BaselinesPage(bench, owner); }},
                                 {u"scales"_s, name(QT_TRANSLATE_NOOP("RisksWorkspace", "Scales")), {&Scale::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new ScalesPage(bench, owner); }},
                             },
                             parent);
}
