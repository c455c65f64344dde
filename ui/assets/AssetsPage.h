// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/RecordPage.h"

/// The joint register: one table for IT and OT, and the form of the selected asset.
class AssetsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit AssetsPage(Workbench &workbench, QWidget *parent = nullptr);

private:
    void exportTable();
};
