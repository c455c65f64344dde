// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"

/// All diagnostics of a project: those of the zone and conduit model, and those that need the risks judged and the SL-A
/// worked out. Kept up to date: after an edit only what looks at something that has changed is worked out again.
class PlantCheck
{
public:
    PlantCheck(const Project &project, const Words &words);
    PlantCheck(const PlantCheck &) = delete;
    PlantCheck &operator=(const PlantCheck &) = delete;

    /// As the project is now: errors first, then by rule.
    [[nodiscard]] std::vector<Finding> findings();
    /// What the findings were worked out from.
    [[nodiscard]] const PlantModel &plant() const { return m_plant; }

private:
    using Revisions = QHash<const RecordKind *, quint64>;
    [[nodiscard]] Revisions revisions() const;
    [[nodiscard]] std::vector<Finding> untreatedGaps() const;

    const Project &m_project;
    Words m_words;
    PlantModel m_plant;
    std::vector<Finding> m_ofPlant;
    std::vector<Finding> m_gaps;
    Revisions m_plantSeen;
    Revisions m_gapsSeen;
    QHash<RecordId, QStringList> m_planned; ///< rows that open measures name, by where they act
};

[[nodiscard]] std::vector<Finding> checkPlant(const Project &project, const Words &words);
