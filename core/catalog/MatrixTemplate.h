// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/catalog/RiskScales.h"

class QJsonObject;

/// A ready matrix to start from: built in (resources/catalogs/risk-matrices.json) or read from a file and kept in the
/// project (records of kind "readyMatrix").
struct MatrixTemplate
{
    /// A level as the file calls it, and the letter that it became here.
    struct NamedLevel
    {
        LocalText name;
        Grade level = Grade::Unknown;
        friend bool operator==(const NamedLevel &, const NamedLevel &) = default;
    };

    QString key = {};
    LocalText name = {};
    LocalText use = {};   ///< when to use it
    QString source = {};  ///< file that it came from; empty: built in
    RiskScales::Steps likelihood = {};
    RiskScales::Steps consequence = {}; ///< names for all categories; texts where the categories have none of their own
    std::array<RiskScales::Steps, consequenceCategoryCount> categorySteps = {}; ///< empty: those of `consequence`
    RiskMatrix matrix = {};
    std::array<std::optional<RiskMatrix>, consequenceCategoryCount> categoryMatrices = {}; ///< none: `matrix`
    std::vector<NamedLevel> levels = {}; ///< of a file; empty: low, medium, high, critical

    [[nodiscard]] static const std::vector<MatrixTemplate> &builtIn();
    /// The built-in ones, then those that the project keeps.
    [[nodiscard]] static std::vector<MatrixTemplate> of(const Project &project);

    /// The scales with this matrix in all categories. Where a scale keeps its number of steps it keeps its names and
    /// texts, for they were written for this plant; else it takes those of the template, and where that has no text the
    /// old ones move along (resizedSteps).
    [[nodiscard]] RiskScales appliedTo(const RiskScales &before) const;

    /// What ReadyMatrix::content holds.
    [[nodiscard]] QJsonObject content() const;
    [[nodiscard]] static Result<MatrixTemplate> fromContent(const QJsonObject &content);
};
