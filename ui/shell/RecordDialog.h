// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QDialog>

/// A kind without a workspace of its own (site, people) in a window: its table and form.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    RecordDialog(Workbench &workbench, const RecordKind &kind, const QString &title, QWidget *parent);
};
