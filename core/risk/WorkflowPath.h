// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Framework.h"

/// What a step looks at: a change of it after the step was completed calls for a review.
struct StepReading {
    const char *kind;
    std::vector<const char *> fields; ///< keys; one that ends in a dot stands for all that begin with it
    bool membership = false; ///< a record that came or went counts too
};

/// One step of the workflow of IEC 62443-3-2:2020. Names and questions are those of the framework catalogue.
struct PathStep {
    enum class Reach { Site, Scope }; ///< done once, or for each zone and conduit
    const char *number; ///< "4.1"
    Reach reach = Reach::Site;
    bool isGate = false;
    std::vector<const char *> restsOn; ///< numbers of the steps whose results it uses
    std::vector<StepReading> reads;

    [[nodiscard]] bool isPerScope() const { return reach == Reach::Scope; }
    [[nodiscard]] QString numberText() const { return QString::fromLatin1(number); }
    /// Row of the framework catalogue: name, text, questions for IT and OT.
    [[nodiscard]] const Requirement &requirement() const;
    /// 1 to 7.
    [[nodiscard]] int group() const { return number[0] - '0'; }
};

/// ZCR 1.1 to 7.1 in their order.
[[nodiscard]] const std::vector<PathStep> &workflowPath();
/// Index in workflowPath(); -1 where there is none of that number.
[[nodiscard]] int pathStep(QAnyStringView number);
/// Heading of a group of steps, 1 to 7: row "ZCR 4" of the catalogue.
[[nodiscard]] const Requirement &pathGroup(int group);
/// The approval: its record is a Baseline, and it rests on everything that any step reads.
inline constexpr const char *approvalStep = "7.1";
