// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskRegister.h"

/// A scenario as a bow-tie: how it comes about on the left, the event in the middle, what follows on the right, and the
/// measures as barriers between. Words are in the reader's language.
struct BowTie
{
    struct Cause
    {
        QString caption; ///< "Threat source"
        QString text;
    };
    struct Barrier
    {
        Id<Measure> measure; ///< invalid for the safeguards of the process, which the scenario itself names
        QString number;
        QString title;
        bool isInPlace = false;
        bool isNonHackable = false;
        Domain domain = Domain::Unknown;
    };
    struct Consequence
    {
        ConsequenceCategory category;
        QString name;
        std::array<std::optional<int>, 3> scores {}; ///< by RiskStage
        std::array<Grade, 3> levels {};
        bool isAboveTolerable = false; ///< today
    };

    Id<Scenario> scenario;
    QString number;
    QString title;
    QString effect;
    QStringList losses; ///< "loss of view"
    std::vector<Cause> causes;
    std::vector<Barrier> preventing; ///< between the causes and the event: they lower the likelihood
    std::vector<Barrier> mitigating; ///< between the event and what follows: non-hackable, they may lower the consequence (ZCR 5.4)
    std::vector<Consequence> consequences; ///< scored in any state, people first
    std::array<Grade, 3> levels {};
    std::array<int, 3> likelihoods {}; ///< 0 = not scored

    /// Rejected measures are no barriers.
    [[nodiscard]] static BowTie of(const Project &project, const RiskRegister &risks, int scenario, const Words &words);
};
