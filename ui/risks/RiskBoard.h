// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskRegister.h"
#include "ui/record/Workbench.h"

/// The register of risks as it is now, worked out once after an edit for all views of one window: whoever asks first
/// after the journal has moved on pays for it.
class RiskBoard : public QObject
{
    Q_OBJECT

public:
    /// The workbench's own; lives as long as it.
    [[nodiscard]] static RiskBoard &of(Workbench &workbench);

    [[nodiscard]] const RiskRegister &risks();

private:
    explicit RiskBoard(Workbench &workbench);

    const Project &m_project;
    QString m_head; ///< of the journal when the register was read
    RiskRegister m_risks;
};
