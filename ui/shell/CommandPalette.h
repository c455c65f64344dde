// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

/// Ctrl+K: type a part of a command's or a record's name, Enter goes there.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Workbench &workbench, const std::vector<QAction *> &commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void addRecords(const QByteArray &wanted);
    void run();

    Workbench &m_workbench;
    const std::vector<QAction *> &m_commands;
    QLineEdit *m_line;
    QListWidget *m_list;
};
