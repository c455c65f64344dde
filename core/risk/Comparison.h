// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/SecurityLevelVector.h"
#include "core/project/Project.h"

#include <array>

/// What differs between two states of a project, in words.
struct Comparison {
    enum class What { Added, Removed, Changed };

    struct FieldDifference {
        int field = -1;
        QString label;
        QString before; ///< in words; empty = the cell was empty
        QString after;
    };
    struct RecordDifference {
        What what = What::Changed;
        const RecordKind *kind = nullptr;
        RecordId id;
        QString name;
        std::vector<FieldDifference> fields; ///< of an added or removed record: those that are filled
    };
    /// Levels of a scenario without measures, today and as planned; Unknown where it is not scored, or not there.
    struct LevelDifference {
        RecordId scenario;
        QString name;
        std::array<Grade, 3> before{};
        std::array<Grade, 3> after{};
    };
    /// SL-T, and SL-A as shown, of a zone or conduit.
    struct ScopeDifference {
        RecordId scope;
        QString name;
        bool isConduit = false;
        std::optional<SecurityLevelVector> targetBefore;
        std::optional<SecurityLevelVector> targetAfter;
        std::optional<SecurityLevelVector> reachedBefore; ///< none where nothing was answered
        std::optional<SecurityLevelVector> reachedAfter;
    };
    struct AnswerDifference {
        What what = What::Changed;
        RecordId id;
        QString framework;
        QString requirement;
        RecordId scope; ///< invalid = the site
        QString scopeName;
        QString before;
        QString after;
    };

    bool sameProject = true; ///< else two projects were compared: their records have nothing in common
    std::vector<RecordDifference>
        records; ///< by kind, then in the order of their making; baselines are no part of a state
    std::vector<LevelDifference> levels;
    std::vector<ScopeDifference> securityLevels;
    std::vector<AnswerDifference> answers; ///< whose state or score differs

    [[nodiscard]] bool isEmpty() const { return records.empty(); }
    [[nodiscard]] int count(What what) const;
    [[nodiscard]] int answerCount(What what) const;
};

[[nodiscard]] Comparison compareStates(const Project &before, const Project &after, const Words &words);
[[nodiscard]] QString differenceName(Comparison::What what, const Words &words);
