// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/AttackPaths.h"
#include "ui/record/Workbench.h"

/// Ends and steps of an attack as they are called on the screen.
class AttackWords
{
    Q_DECLARE_TR_FUNCTIONS(AttackWords)

public:
    explicit AttackWords(const Workbench &workbench)
        : m_workbench(workbench)
    {
    }

    [[nodiscard]] QString zone(const RecordId &id) const; ///< the internet where invalid
    [[nodiscard]] QString via(const RecordId &id) const;  ///< a conduit by its number, a host by its tag
    [[nodiscard]] QString level(const AttackPaths::Step &step) const;
    /// "K9 → Dosing (SL-A 0)"
    [[nodiscard]] QString step(const AttackPaths::Step &step) const;

private:
    const Workbench &m_workbench;
};
