// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/AnswerBook.h"

/// Targets for the rows of a framework, to start from: a community profile (resources/catalogs/profiles) or one's own.
/// NIST calls it a community profile; the scores 0-4 are our scale.
struct TargetProfile
{
    QString id;        ///< "water-utility"
    QString framework; ///< "csf-2.0"
    LocalText name;
    LocalText text;    ///< for whom it is, and where its targets come from
    QHash<QString, int> targets; ///< requirement → 0-4 (maturity 1-4)
    QHash<QString, Grade> priorities;

    /// Those that come with the program, for one framework.
    [[nodiscard]] static std::vector<TargetProfile> builtIn(const QString &framework);
    /// The targets that a worksheet holds now, as a profile of one's own.
    [[nodiscard]] static TargetProfile of(const Project &project, const AnswerBook &book, const RecordId &scope, const QString &name);

    /// Tab-separated text as in resources/catalogs/profiles: `# key value` lines, then requirement, target, priority.
    [[nodiscard]] QByteArray toText() const;
    /// An error naming the line where a requirement is unknown or a target is out of the scale; nothing is taken then.
    [[nodiscard]] static Result<TargetProfile> fromText(const QByteArray &text, const Framework &framework, const QString &where);

    struct Effect
    {
        int set = 0;     ///< rows that get a target
        int changed = 0; ///< rows whose target becomes another
        int same = 0;
    };
    [[nodiscard]] Effect effectOn(const AnswerBook &book, const RecordId &scope) const;
    /// Writes the targets (and priorities where none is set) in one step of undo; current scores stay.
    [[nodiscard]] Result<Effect> apply(Project &project, const AnswerBook &book, const RecordId &scope, const QString &label) const;
};
