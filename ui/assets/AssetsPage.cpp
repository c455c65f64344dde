// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/AssetsPage.h"

#include "core/model/Asset.h"
#include "ui/record/RecordTable.h"

AssetsPage::AssetsPage(Workbench &workbench, QWidget *parent)
    : RecordPage(workbench, Asset::kind(), parent)
{
    addAction(tr("Add asset"), {}, true, [this] { addRecord(); });
    addAction(tr("Edit many…"), tr("Set one field of all selected assets"), true, [this] { editMany(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
}
