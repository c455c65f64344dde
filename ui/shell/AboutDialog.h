// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

/// Version, licence, and the libraries with theirs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

/// The keys of all commands and of the tables.
class KeyboardDialog : public QDialog
{
    Q_OBJECT

public:
    KeyboardDialog(const std::vector<QAction *> &commands, QWidget *parent);
};
