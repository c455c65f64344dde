// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SystemDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

QString SystemDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

bool SystemDialogs::confirm(QWidget *parent, const QString &question, const QString &detail, const QString &action)
{
    QMessageBox box(parent);
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(detail);
    QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("SystemDialogs", "Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == yes;
}

QString SystemDialogs::askText(QWidget *parent, const QString &title, const QString &label, const QString &text)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, text).trimmed();
}
