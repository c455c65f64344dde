// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

/// The questions as windows.
class SystemDialogs : public Dialogs
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter) override;
    bool confirm(QWidget *parent, const QString &question, const QString &detail, const QString &action) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &text) override;
};
