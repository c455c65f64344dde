// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What a first start offers: new project, open, the sample plant; and the projects of late.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const QStringList &recentFiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);
};
