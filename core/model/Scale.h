// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Describe.h"
#include "core/model/RiskMatrix.h"

/// What a scale is of: likelihood, or a consequence category (domain: risk).
inline constexpr Choice scaleAxisChoices[] = {
    {"likelihood", QT_TRANSLATE_NOOP("Choice", "likelihood")},  {"safety", QT_TRANSLATE_NOOP("Choice", "people's safety")},
    {"environment", QT_TRANSLATE_NOOP("Choice", "environment")}, {"production", QT_TRANSLATE_NOOP("Choice", "production")},
    {"money", QT_TRANSLATE_NOOP("Choice", "money")},             {"quality", QT_TRANSLATE_NOOP("Choice", "quality")},
    {"legal", QT_TRANSLATE_NOOP("Choice", "legal")},             {"reputation", QT_TRANSLATE_NOOP("Choice", "reputation")},
    {"data", QT_TRANSLATE_NOOP("Choice", "data")},
};

/// Name and text of a step in both languages, whatever the languages of the site: a ready matrix brings both.
struct ScaleStep
{
    QString nameEn;
    QString namePl;
    QString textEn;
    QString textPl;
    friend bool operator==(const ScaleStep &, const ScaleStep &) = default;
};

/// A scale that this project has changed; an axis without a record has the standard one (core/catalog/RiskScales).
struct Scale
{
    Id<Scale> id;
    QString axis;             ///< of scaleAxisChoices; one record each
    std::optional<int> steps; ///< 2-6; changed by core/risk/ScaleEdits only, which remaps the scores in the same edit
    Fact used;                ///< No: scores of this category do not count; unknown counts as yes
    QString matrix;           ///< of a category, as RiskMatrix::text()
    QString source;           ///< name of the ready matrix that it was taken from
    QString letters;          ///< of likelihood only: four different ones for low, medium, high, critical; empty: those of the language
    std::array<ScaleStep, RiskMatrix::mostSteps> step {};

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Scale &, const Scale &) = default;
};
