// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"

/// What leads on from a finding: a change with one click, or the field in which somebody has to say what is so.
struct QuickFix
{
    QString text;                                      ///< "Raise the SL-T of K4 to 3,3,2,1,3,2,1"
    std::function<Result<void>(Edit &)> change = {};   ///< one step to undo; empty where nothing can be decided for a person
    RecordId record = {};                              ///< where to look afterwards, or instead
    QString field = {};                                ///< key of the field to fill in
    [[nodiscard]] bool isChange() const { return static_cast<bool>(change); }
};

/// The changes first, the most fitting one foremost. None that makes a claim about the plant which the project does not bear
/// out, but for the ones that the rule itself asks for ("declare it as one, or accept it").
[[nodiscard]] std::vector<QuickFix> quickFixes(const PlantModel &plant, const Finding &finding, const Words &words);
