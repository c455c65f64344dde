// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QListWidget>

/// The workspaces on the left, in the order of the work, with how many records each holds.
class NavigationBar : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int columnWidth = 168; ///< pixels

    NavigationBar(const std::vector<Workspace> &workspaces, QWidget *parent = nullptr);
    void showCounts(const Project &project);

private:
    const std::vector<Workspace> &m_workspaces;
};
