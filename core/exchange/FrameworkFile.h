// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/catalog/MatrixTemplate.h"
#include "core/exchange/ImportOutcome.h"
#include "core/model/ImportedFramework.h"

/// What a foreign file says of a framework, before it meets a project.
struct FrameworkFile
{
    struct Row
    {
        QString number;      ///< unique in the framework
        QString parent = {}; ///< number of a row that stands before it; empty = top
        bool isHeading = false;
        bool isWithdrawn = false;
        BilingualText name = {};
        BilingualText body = {};
        BilingualText guidance = {};
    };

    QString key;
    BilingualText title;
    QString edition;
    QString publisher;
    FrameworkScale scale = FrameworkScale::State;
    std::vector<Row> rows;
};

struct MappingRow
{
    QString from; ///< "csf-2.0:PR.AA-01"
    QString to;
    MappingStrength strength = MappingStrength::Partial;
};

/// Everything one file brings: a CISO Assistant library holds several things at once.
struct FrameworkLibrary
{
    QString format; ///< "oscal", "ciso-assistant", "stix", "csv"
    std::vector<FrameworkFile> frameworks = {};
    std::vector<MappingRow> mappings = {};
    std::vector<MatrixTemplate> matrices = {}; ///< ready matrices: kept, not applied
    qsizetype read = 0; ///< controls, assessable nodes, live techniques: what the file is about
    std::vector<ImportOutcome::Skipped> skipped = {};
    QStringList notes = {};
};

/// A key that stays the same for the next edition: the title in lower case with dashes, without `version`.
[[nodiscard]] QString frameworkKey(QString title, const QString &version);
/// An error that names the first number that stands twice, or a parent that comes from nowhere or leads in a circle.
[[nodiscard]] Result<void> checkRows(const FrameworkFile &framework, const QString &where);
