// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

/// What a test of the window starts from: nobody who answers, and a person with English and light.
namespace TestShell {

/// Every question is declined, and counted.
class NoDialogs : public Dialogs
{
public:
    int asked = 0;
    QString openFile(QWidget *, const QString &, const QString &) override { return ++asked, QString(); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return ++asked, QString(); }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return ++asked, false; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return ++asked, QString(); }
};

inline Preferences preferences()
{
    Preferences preferences;
    preferences.language = Language::English;
    preferences.theme = Theme::Choice::Light;
    preferences.author = {QStringLiteral("Tester"), QStringLiteral("ot")};
    return preferences;
}

/// Settings of the test's own, empty.
inline void start()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("tandem-test"));
    QSettings().clear();
    Theme::apply(*qApp, Theme::Choice::Light);
}
}
