// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/MeasuresPage.h"

#include "core/model/Measure.h"
#include "core/risk/ScenarioEdits.h"
#include "ui/record/RecordTable.h"

using namespace Qt::StringLiterals;

MeasuresPage::MeasuresPage(Workbench &workbench, QWidget *parent)
    : RecordPage(workbench, Measure::kind(), parent)
{
    addAction(tr("New measure"), {}, true, [this] { addRecord(); });
    addAction(tr("Edit many…"), tr("Set one field of all selected measures"), true, [this] { editMany(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
}

Record MeasuresPage::newRecord() const
{
    Record record = RecordPage::newRecord();
    record.cells[static_cast<size_t>(Measure::kind().indexOf(u"number"))] = ScenarioEdits::nextMeasureNumber(workbench().project());
    record.cells[static_cast<size_t>(Measure::kind().indexOf(u"title"))] = tr("New measure");
    return record;
}
