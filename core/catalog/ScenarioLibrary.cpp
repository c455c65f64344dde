// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ScenarioLibrary.h"

#include "core/catalog/TsvTable.h"

using namespace Qt::StringLiterals;

namespace {

LocalText bothTexts(const TsvTable &table, const QStringList &row, const QString &key)
{
    return {table.cell(row, QString(key + u"En"_s)), table.cell(row, QString(key + u"Pl"_s))};
}

std::vector<LibraryScenario> readLibrary()
{
    std::vector<LibraryScenario> library;
    const auto table = TsvTable::read(u":/catalogs/scenarios/scenarios.tsv"_s);
    Q_ASSERT(table);
    for (const QStringList &row : table->rows()) {
        library.push_back({.key = table->cell(row, u"key"),
                           .sector = table->cell(row, u"sector"),
                           .threatSource = table->cell(row, u"threatSource"),
                           .technique = table->cell(row, u"technique"),
                           .losses = table->cell(row, u"losses").split(u',', Qt::SkipEmptyParts),
                           .title = bothTexts(*table, row, u"title"_s),
                           .cause = bothTexts(*table, row, u"cause"_s),
                           .effect = bothTexts(*table, row, u"effect"_s),
                           .vulnerability = bothTexts(*table, row, u"vulnerability"_s)});
    }
    return library;
}

/// The project's main language first, the other beside it where the project keeps two.
BilingualText asStored(const LocalText &text, const Project &project)
{
    const std::optional<Language> second = project.secondLanguage();
    if (second == Language::English)
        return {text.pl, text.en};
    return {text.en, second ? text.pl : QString()};
}
}

Scenario LibraryScenario::scenario(const Project &project) const
{
    Scenario made;
    made.title = asStored(title, project);
    made.cause = asStored(cause, project);
    made.effect = asStored(effect, project);
    made.vulnerability = asStored(vulnerability, project);
    made.threatSource = threatSource;
    made.technique = technique;
    made.losses = losses;
    return made;
}

const std::vector<LibraryScenario> &scenarioLibrary()
{
    static const std::vector<LibraryScenario> library = readLibrary();
    return library;
}
