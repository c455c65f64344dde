// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <map>
#include <optional>

/// What a score was before its scale got another number of steps.
struct ScoreNote
{
    int was = 0; ///< the score that a person gave
    int of = 0;  ///< number of steps that the scale had then
    int now = 0; ///< the score that stands there since

    /// "4 of 5 before"
    [[nodiscard]] QString sentence(const Words &words) const;
    friend bool operator==(const ScoreNote &, const ScoreNote &) = default;
};

/// The notes on the scores of one record, by the key of the field: kept in one cell as
/// "unmitigated.likelihood=4/5>3;today.consequences.safety=5/5>4". Setting the field anew takes its note away
/// (Edit::set); a note whose score was changed in another way is not shown.
class ScoreNotes
{
public:
    [[nodiscard]] static ScoreNotes fromText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }
    /// "3 scores"
    [[nodiscard]] QString summary(const Words &words) const;

    /// None where the field has no note, or another score than the note knows of.
    [[nodiscard]] std::optional<ScoreNote> find(const QString &field, std::optional<int> present) const;
    void set(const QString &field, const ScoreNote &note) { m_notes[field] = note; }
    bool remove(const QString &field) { return m_notes.erase(field) > 0; } ///< true where there was one

private:
    std::map<QString, ScoreNote> m_notes;
};
