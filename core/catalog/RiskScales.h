// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/model/RiskMatrix.h"
#include "core/model/RiskState.h"
#include "core/project/Project.h"

#include <array>

/// Likelihood, or the consequences in one category.
using ScaleAxis = std::optional<ConsequenceCategory>;

/// Steps of likelihood and of each consequence category with name and text, a matrix per category, and the tolerable
/// level that a new project starts with. A project has its own (records of kind "scale"); where it has none, the
/// standard ones of resources/catalogs/risk-scales.json hold.
struct RiskScales
{
    static constexpr int fewestSteps = RiskMatrix::fewestSteps;
    static constexpr int mostSteps = RiskMatrix::mostSteps;

    struct Step
    {
        LocalText name;
        LocalText text;
        friend bool operator==(const Step &, const Step &) = default;
    };
    using Steps = std::vector<Step>;

    struct Category
    {
        LocalText name;
        Steps steps;
        RiskMatrix matrix; ///< steps of likelihood × steps of this category
        Grade tolerable = Grade::Medium;
        bool isUsed = true; ///< scores of a category that is not used do not count
        QString source;     ///< name of the ready matrix that it was taken from, as that was called in English
    };

    Steps likelihood;
    QString likelihoodSource;
    QString letters; ///< four for low to critical; empty: those of the reader's language
    std::array<Category, consequenceCategoryCount> categories;

    [[nodiscard]] static const RiskScales &standard();
    [[nodiscard]] static RiskScales of(const Project &project);

    [[nodiscard]] const Steps &steps(ScaleAxis axis) const { return axis ? category(*axis).steps : likelihood; }
    [[nodiscard]] Steps &steps(ScaleAxis axis) { return axis ? category(*axis).steps : likelihood; }
    [[nodiscard]] int count(ScaleAxis axis) const { return static_cast<int>(steps(axis).size()); }
    [[nodiscard]] const Category &category(ConsequenceCategory of) const { return categories[static_cast<size_t>(of)]; }
    [[nodiscard]] Category &category(ConsequenceCategory of) { return categories[static_cast<size_t>(of)]; }

    /// The matrix of overviews over all categories: the one that most of the used categories have, the first of them
    /// where several are as common; made as wide as the longest scale in use.
    [[nodiscard]] RiskMatrix overview() const;
    /// Another number of steps: names and texts go with the scores (remappedScore), those that fall together are joined
    /// by " / ", a step that nothing falls on stays empty. The matrices follow.
    void resize(ScaleAxis axis, int steps);
};

/// The axis that a score is on (Field::scale).
[[nodiscard]] ScaleAxis axisOf(const Field &scoreField);
/// "likelihood", "safety", …: the key of Scale::axis.
[[nodiscard]] QString axisKey(ScaleAxis axis);
[[nodiscard]] RiskScales::Steps resizedSteps(const RiskScales::Steps &steps, int count);
