// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/RecordPage.h"

/// Measures: what lowers a risk or meets a requirement, in a table with its form.
class MeasuresPage : public RecordPage
{
    Q_OBJECT

public:
    explicit MeasuresPage(Workbench &workbench, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Record newRecord() const override;
};
