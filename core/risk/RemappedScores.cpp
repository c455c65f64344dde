// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RemappedScores.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<int> scoreIn(const Scenario &scenario, const Field &scoreField)
{
    const Value score = scoreField.read(&scenario);
    return score.isEmpty() ? std::nullopt : std::optional(static_cast<int>(score.toInteger()));
}
}

Scenario remapped(Scenario scenario, const RiskScales &before, const RiskScales &after)
{
    ScoreNotes notes = ScoreNotes::fromText(scenario.remapped);
    for (const Field &field : Scenario::kind().fields()) {
        const std::optional<int> score = field.scale ? scoreIn(scenario, field) : std::nullopt;
        if (!score)
            continue;
        const int from = before.count(axisOf(field));
        const int to = after.count(axisOf(field));
        if (from == to)
            continue;
        ScoreNote note = notes.find(field.keyText(), score).value_or(ScoreNote {.was = *score, .of = from});
        note.now = remappedScore(note.was, note.of, to);
        field.write(&scenario, Value(note.now));
        if (note.of == to)
            notes.remove(field.keyText());
        else
            notes.set(field.keyText(), note);
    }
    scenario.remapped = notes.text();
    return scenario;
}

std::optional<ScoreNote> scoreNote(const Scenario &scenario, const Field &scoreField)
{
    return ScoreNotes::fromText(scenario.remapped).find(scoreField.keyText(), scoreIn(scenario, scoreField));
}

QString remappedScoresText(const Scenario &scenario, const Words &words)
{
    if (scenario.remapped.isEmpty())
        return {};
    QStringList parts;
    for (const Field &field : Scenario::kind().fields()) {
        if (const std::optional<ScoreNote> note = field.scale ? scoreNote(scenario, field) : std::nullopt)
            parts.append(field.labelIn(words) + u' ' + note->sentence(words));
    }
    return parts.join(u"; "_s);
}
