// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/MeasurePlan.h"

/// What only a manager can settle, in the order in which it is asked.
enum class DecisionKind {
    AcceptAgain,     ///< an acceptance has expired, or does so within 90 days
    TreatOrAccept,   ///< above tolerable today, and nobody has decided or no measure is named
    AcceptTheRest,   ///< stays above tolerable even with all planned measures, accepted by nobody
    ReleaseMoney,    ///< a proposed measure
    SignForOt,       ///< a measure can harm an essential function and OT has not signed: E601
    AskFourQuestions, ///< a measure reaches an essential function and nobody has asked what it can do to it
    PlanStop,        ///< a measure needs a planned stop and has none
    NameOwner,       ///< an open measure without owner
    SetDate,         ///< an open measure without due date
    NotKnown         ///< a risk that cannot be known yet: not scored, or scored on weak knowledge
};
inline constexpr int decisionKindCount = 10;

struct DecisionAsked
{
    DecisionKind kind;
    RecordId record;             ///< the scenario or measure
    std::optional<qint64> cost = {}; ///< until the end of the first year
    int brought = 0;             ///< for ReleaseMoney: scenarios brought to tolerable
};

/// By kind, within a kind the worst scenario or the best measure first.
[[nodiscard]] std::vector<DecisionAsked> decisionsAsked(const RiskRegister &risks, const QDate &today);

/// "Accept again?"
[[nodiscard]] QString questionOf(DecisionKind kind, const Words &words);
/// What it is about, in a sentence that names the record.
[[nodiscard]] QString sentenceOf(const DecisionAsked &asked, const RiskRegister &risks, const Project &project, const Words &words);
