// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/AssetsPage.h"

#include "core/exchange/RecordSheet.h"
#include "core/model/Asset.h"
#include "ui/assets/FileImport.h"
#include "ui/record/RecordTable.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

AssetsPage::AssetsPage(Workbench &workbench, QWidget *parent)
    : RecordPage(workbench, Asset::kind(), parent)
{
    addAction(tr("Add asset"), {}, true, [this] { addRecord(); });
    addAction(tr("Import…"), tr("Bring in a list (CSV), a packet capture or Zeek’s conn.log"), true, [this] { askForImport(this->workbench(), this); });
    addAction(tr("Edit many…"), tr("Set one field of all selected assets"), true, [this] { editMany(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
    addAction(tr("Export…"), tr("Write the register as a workbook or CSV"), false, [this] { exportTable(); });
}

/// The rows as they are shown, in their order; all fields, in the reader's words.
void AssetsPage::exportTable()
{
    const QString path = workbench().dialogs().saveFile(this, tr("Export the register"), tr("assets") + u".xlsx"_s, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const RecordStore &records = workbench().project().store(Asset::kind());
    RecordSheet sheet {.project = workbench().project(), .records = records, .rows = {}, .texts = RecordSheet::Texts::Words, .words = workbench().words()};
    for (int row = 0; row < table().model().rowCount(); ++row) {
        if (const RecordId id = table().model().idAt(row); id.isValid())
            sheet.rows.push_back(records.rowOf(id));
    }
    const Result<QByteArray> bytes = path.endsWith(".csv"_L1) ? Result<QByteArray>(csvOf(sheet, ';', true)) : xlsxOf(sheet);
    if (!bytes) {
        workbench().report(bytes.error());
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        workbench().report({.what = tr("The file cannot be written: %1.").arg(file.errorString()), .where = path});
    else
        workbench().tell(tr("%n records written to %1.", nullptr, static_cast<int>(sheet.rows.size())).arg(path));
}
