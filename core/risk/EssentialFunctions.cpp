// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/EssentialFunctions.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int deepestNesting = 16; ///< of zones in zones: a ring of parents ends here

RecordId zoneOf(const Project &project, const RecordId &asset)
{
    static const int zone = Asset::kind().indexOf(u"zone");
    const RecordStore &assets = project.store(Asset::kind());
    const int row = assets.rowOf(asset);
    return row < 0 ? RecordId {} : RecordId::fromText(assets.value(row, zone).toText());
}
}

QStringList harmsOf(const Measure &measure)
{
    QStringList harms = measure.harms;
    harms.removeAll("none"_L1);
    return harms;
}

bool isOpen(const Measure &measure)
{
    return measure.status != "done"_L1 && measure.status != "rejected"_L1;
}

EssentialFunctions::EssentialFunctions(const Project &project)
    : m_project(project)
{
    for (const Function &function : project.all<Function>()) {
        const auto row = static_cast<int>(m_functions.size());
        m_functions.push_back(function.id);
        const auto carry = [&](const RecordId &place) {
            std::vector<int> &rows = m_carried[place];
            if (rows.empty() || rows.back() != row)
                rows.push_back(row);
        };
        for (const Id<Asset> &asset : function.assets) {
            carry(asset);
            RecordId zone = zoneOf(project, asset);
            for (int depth = 0; zone.isValid() && depth < deepestNesting; ++depth) {
                carry(zone);
                const std::optional<Zone> record = project.find(Id<Zone>(zone));
                zone = record ? RecordId(record->parent) : RecordId {};
            }
        }
    }
}

void EssentialFunctions::collect(const RecordId &place, std::vector<bool> &found) const
{
    const auto take = [&](const RecordId &id) {
        const auto carried = m_carried.constFind(id);
        if (carried == m_carried.cend())
            return false;
        for (const int row : *carried)
            found[static_cast<size_t>(row)] = true;
        return true;
    };
    if (take(place))
        return;
    if (m_project.store(Asset::kind()).contains(place))
        take(zoneOf(m_project, place));
    else if (const std::optional<Conduit> conduit = m_project.find(Id<Conduit>(place)))
        std::ranges::for_each(conduit->zones, take);
}

std::vector<Id<Function>> EssentialFunctions::reachedBy(const Measure &measure, const std::vector<const Scenario *> &scenarios) const
{
    std::vector<bool> found(m_functions.size());
    for (const RecordId &place : measure.protects)
        collect(place, found);
    if (measure.protects.empty()) {
        for (const Scenario *scenario : scenarios)
            collect(scenario->scope, found);
    }
    std::vector<Id<Function>> functions;
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            functions.push_back(m_functions[i]);
    }
    return functions;
}

GuardedMeasure EssentialFunctions::guard(const Measure &measure, const std::vector<const Scenario *> &scenarios) const
{
    if (!isOpen(measure))
        return {};
    GuardedMeasure guarded {.state = GuardState::NotConcerned, .functions = reachedBy(measure, scenarios)};
    if (guarded.functions.empty())
        return guarded;
    if (measure.harms.isEmpty())
        guarded.state = GuardState::ToBeAsked;
    else if (harmsOf(measure).isEmpty())
        guarded.state = GuardState::Harmless;
    else
        guarded.state = measure.signedByOt.isEmpty() ? GuardState::LacksSignature : GuardState::Signed;
    return guarded;
}

QString guardSentence(const Project &project, const Measure &measure, const GuardedMeasure &guarded, const Words &words)
{
    if (guarded.state != GuardState::LacksSignature && guarded.state != GuardState::ToBeAsked)
        return {};
    QStringList functions;
    for (const Id<Function> &function : guarded.functions)
        functions.append(project.designation(function, words));
    const QString name = project.fullName(measure.id, words);
    if (guarded.state == GuardState::ToBeAsked)
        return words.translate("EssentialFunctions", "%1: nobody has asked yet whether it can lock out, delay, close or trip. Essential functions there: %2.")
            .arg(name, functions.join(u", "_s));
    QStringList harms;
    for (const QString &harm : harmsOf(measure)) {
        const Field &field = Measure::kind().field(Measure::kind().indexOf(u"harms"));
        harms.append(field.choiceLabel(harm, words));
    }
    return words.translate("EssentialFunctions", "E601 %1: %2. Essential functions there: %3. OT has not signed (IEC 62443-3-3, clause 4.2).")
        .arg(name, harms.join(u", "_s), functions.join(u", "_s));
}
