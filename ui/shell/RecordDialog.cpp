// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordDialog.h"

#include "ui/record/RecordForm.h"
#include "ui/record/RecordPage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(Workbench &workbench, const RecordKind &kind, const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const RecordStore &records = workbench.project().store(kind);
    if (kind.keyText() == "site"_L1) { // there is exactly one: no table
        resize(620, 640);
        auto *form = new RecordForm(workbench, kind);
        if (records.count() > 0)
            form->setRecord(records.idAt(0));
        layout->addWidget(form);
        return;
    }
    resize(1040, 560);
    auto *page = new RecordPage(workbench, kind);
    page->addUsualActions(tr("Add"));
    layout->addWidget(page);
}
