// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Scenario.h"
#include "core/project/Project.h"

/// A scenario to start from, for plants of a kind: everything but scores, owner and place.
/// resources/catalogs/scenarios/scenarios.tsv
struct LibraryScenario
{
    QString key;
    QString sector; ///< one of librarySectorChoices
    QString threatSource;
    QString technique; ///< ATT&CK for ICS
    QStringList losses;
    LocalText title;
    LocalText cause;
    LocalText effect;
    LocalText vulnerability;

    /// For a project with these languages; number and scores are left to people.
    [[nodiscard]] Scenario scenario(const Project &project) const;
};

inline constexpr Choice librarySectorChoices[] = {
    {"any", QT_TRANSLATE_NOOP("Choice", "any plant")},
    {"water", QT_TRANSLATE_NOOP("Choice", "water and waste water")},
    {"power", QT_TRANSLATE_NOOP("Choice", "power")},
    {"manufacturing", QT_TRANSLATE_NOOP("Choice", "manufacturing")},
    {"building", QT_TRANSLATE_NOOP("Choice", "buildings")},
    {"oilgas", QT_TRANSLATE_NOOP("Choice", "oil and gas")},
    {"pharma", QT_TRANSLATE_NOOP("Choice", "pharmaceuticals")},
};

[[nodiscard]] const std::vector<LibraryScenario> &scenarioLibrary();
