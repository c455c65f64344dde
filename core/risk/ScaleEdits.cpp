// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ScaleEdits.h"

#include "core/model/Scale.h"
#include "core/risk/RemappedScores.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class ScaleTexts
{
    Q_DECLARE_TR_FUNCTIONS(ScaleEdits)

public:
    static QString axisName(ScaleAxis axis)
    {
        return QCoreApplication::translate("Choice", scaleAxisChoices[axis ? static_cast<size_t>(*axis) + 1 : 0].label);
    }
    static QString levelSet(ConsequenceCategory category, int likelihood, int consequence, Grade level)
    {
        return tr("Risk matrix, %1: likelihood %2 × consequence %3 is %4")
            .arg(axisName(category)).arg(likelihood).arg(consequence)
            .arg(QCoreApplication::translate("Choice", criticalityChoices[static_cast<size_t>(level) - 1].label));
    }
    static QString stepsSet(ScaleAxis axis, int before, int after) { return tr("Scale of %1: %2 → %3 steps").arg(axisName(axis)).arg(before).arg(after); }
    static QString used(ConsequenceCategory category) { return tr("Scale of %1: in use").arg(axisName(category)); }
    static QString notUsed(ConsequenceCategory category) { return tr("Scale of %1: not in use").arg(axisName(category)); }
    static QString lettersSet() { return tr("Letters of the risk levels"); }
    static QString forAll(ConsequenceCategory category) { return tr("Risk matrix of %1 for all categories").arg(axisName(category)); }
    static QString applied(const QString &name) { return tr("Ready matrix “%1”").arg(name); }
    static Error notANumberOfSteps(int steps)
    {
        return {.what = tr("A scale cannot have %1 steps.").arg(steps), .where = {}, .whatToDo = tr("Use a number from 2 to 6.")};
    }
};

Scale scaleRecord(const RiskScales &scales, ScaleAxis axis)
{
    Scale scale {.id = {}, .axis = axisKey(axis), .steps = scales.count(axis), .used = {}, .matrix = {}, .source = scales.likelihoodSource, .letters = scales.letters};
    if (axis) {
        const RiskScales::Category &category = scales.category(*axis);
        scale.used = category.isUsed ? Fact() : Fact(false);
        scale.matrix = category.matrix.text();
        scale.source = category.source;
        scale.letters.clear();
    }
    for (size_t i = 0; i < scales.steps(axis).size(); ++i) {
        const RiskScales::Step &step = scales.steps(axis)[i];
        scale.step[i] = {step.name.en, step.name.pl, step.text.en, step.text.pl};
    }
    return scale;
}

std::vector<ScaleAxis> allAxes()
{
    std::vector<ScaleAxis> axes {ScaleAxis()};
    for (size_t i = 0; i < consequenceCategoryCount; ++i)
        axes.emplace_back(static_cast<ConsequenceCategory>(i));
    return axes;
}

Result<void> writeScales(Edit &edit, const std::vector<Scale> &there, const RiskScales &before, const RiskScales &after)
{
    for (const ScaleAxis axis : allAxes()) {
        Scale scale = scaleRecord(after, axis);
        if (scale == scaleRecord(before, axis))
            continue;
        const auto known = std::ranges::find(there, scale.axis, &Scale::axis);
        Result<void> done;
        if (known == there.end()) {
            done = edit.add(scale).transform([](const Id<Scale> &) {});
        } else {
            scale.id = known->id;
            done = edit.put(scale);
        }
        if (!done)
            return done;
    }
    return {};
}

bool hasOtherLengths(const RiskScales &a, const RiskScales &b)
{
    return std::ranges::any_of(allAxes(), [&](ScaleAxis axis) { return a.count(axis) != b.count(axis); });
}
}

Result<void> ScaleEdits::change(Project &project, const QString &label, const RiskScales &after)
{
    const RiskScales before = RiskScales::of(project);
    return project
        .edit(label,
              [&](Edit &edit) -> Result<void> {
                  Result<void> done = writeScales(edit, project.all<Scale>(), before, after);
                  if (!done || !hasOtherLengths(before, after))
                      return done;
                  for (const Scenario &scenario : project.all<Scenario>()) {
                      const Scenario moved = remapped(scenario, before, after);
                      if (moved == scenario)
                          continue;
                      if (done = edit.put(moved); !done)
                          return done;
                  }
                  return done;
              })
        .transform([](const Project::Outcome &) {});
}

Result<void> ScaleEdits::setLevel(Project &project, ConsequenceCategory category, int likelihood, int consequence, Grade level)
{
    RiskScales scales = RiskScales::of(project);
    scales.category(category).matrix.set(likelihood, consequence, level);
    return change(project, ScaleTexts::levelSet(category, likelihood, consequence, level), scales);
}

Result<void> ScaleEdits::setSteps(Project &project, ScaleAxis axis, int steps)
{
    if (steps < RiskScales::fewestSteps || steps > RiskScales::mostSteps)
        return std::unexpected(ScaleTexts::notANumberOfSteps(steps));
    RiskScales scales = RiskScales::of(project);
    const int before = scales.count(axis);
    scales.resize(axis, steps);
    return change(project, ScaleTexts::stepsSet(axis, before, steps), scales);
}

Result<void> ScaleEdits::setUsed(Project &project, ConsequenceCategory category, bool used)
{
    RiskScales scales = RiskScales::of(project);
    scales.category(category).isUsed = used;
    return change(project, used ? ScaleTexts::used(category) : ScaleTexts::notUsed(category), scales);
}

Result<void> ScaleEdits::setLetters(Project &project, const QString &letters)
{
    const Result<Value> checked = Scale::kind().field(Scale::kind().indexOf(u"letters")).parse(letters);
    if (!checked)
        return std::unexpected(checked.error());
    RiskScales scales = RiskScales::of(project);
    scales.letters = checked->toText();
    return change(project, ScaleTexts::lettersSet(), scales);
}

Result<int> ScaleEdits::useForAll(Project &project, ConsequenceCategory category)
{
    RiskScales scales = RiskScales::of(project);
    const RiskScales::Category from = scales.category(category);
    int taken = 0;
    for (RiskScales::Category &other : scales.categories) {
        if (other.steps.size() != from.steps.size() || other.matrix == from.matrix)
            continue;
        other.matrix = from.matrix;
        other.source = from.source;
        ++taken;
    }
    return change(project, ScaleTexts::forAll(category), scales).transform([taken] { return taken; });
}

Result<void> ScaleEdits::apply(Project &project, const MatrixTemplate &chosen, const Words &words)
{
    return change(project, ScaleTexts::applied(words.pick(chosen.name)), chosen.appliedTo(RiskScales::of(project)));
}

ScaleEdits::Effect ScaleEdits::effect(const Project &project, const RiskScales &after)
{
    const RiskMethod now = RiskMethod::of(project);
    const RiskMethod then(after, now.tolerableLevels());
    Effect effect;
    for (const Scenario &scenario : project.all<Scenario>()) {
        const Scenario moved = remapped(scenario, now.scales(), after);
        for (const Field &field : Scenario::kind().fields())
            effect.remappedScores += field.scale && !field.read(&scenario).isEmpty() && !(field.read(&scenario) == field.read(&moved));
        const Effect::Moved levels {scenario.id, now.judge(scenario).today.overall, then.judge(moved).today.overall};
        if (levels.before == levels.after)
            ++effect.same;
        else
            (levels.after > levels.before ? effect.up : effect.down).push_back(levels);
    }
    return effect;
}
