// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/AnswerBook.h"

#include "core/model/Conduit.h"
#include "core/model/Measure.h"
#include "core/model/Zone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct AnswerFields
{
    int framework = Answer::kind().indexOf(u"framework");
    int requirement = Answer::kind().indexOf(u"requirement");
    int scope = Answer::kind().indexOf(u"scope");
    int state = Answer::kind().indexOf(u"state");
    int current = Answer::kind().indexOf(u"current");
    int target = Answer::kind().indexOf(u"target");
    int reason = Answer::kind().indexOf(u"reason");
    int measure = Answer::kind().indexOf(u"measure");
    int assetClass = Answer::kind().indexOf(u"assetClass");
};

const AnswerFields &fields()
{
    static const AnswerFields indexes;
    return indexes;
}

AssetClass assetClassOfKey(QByteArrayView key)
{
    for (size_t i = 0; i < std::size(assetClassChoices); ++i) {
        if (key == QByteArrayView(assetClassChoices[i].key))
            return static_cast<AssetClass>(i + 1);
    }
    return AssetClass::Unknown;
}

AnswerState stateOf(QByteArrayView key)
{
    for (size_t i = 0; i < std::size(answerStateChoices); ++i) {
        if (key == QByteArrayView(answerStateChoices[i].key))
            return static_cast<AnswerState>(i + 1);
    }
    return AnswerState::Unanswered;
}

qint8 scoreOf(QByteArrayView text)
{
    return text.isEmpty() ? qint8(-1) : static_cast<qint8>(text.toInt());
}
}

AssetClass AnswerBook::assetClassOf(const RecordId &scope)
{
    return scope.high == 0 && scope.low <= std::size(assetClassChoices) ? static_cast<AssetClass>(scope.low) : AssetClass::Unknown;
}

QString AnswerBook::scopeName(const Project &project, const RecordId &scope, const Words &words)
{
    if (!scope.isValid())
        return words.translate("AnswerBook", "The whole site");
    if (const AssetClass assetClass = assetClassOf(scope); assetClass != AssetClass::Unknown)
        return words.translate("AnswerBook", "Asset type: %1").arg(words.translate("Choice", assetClassChoices[static_cast<size_t>(assetClass) - 1].label));
    return project.fullName(scope, words);
}

AnswerBook::AnswerBook(const Project &project, const Framework &framework)
    : m_project(&project)
    , m_framework(&framework)
{
    const RecordStore &answers = project.store(Answer::kind());
    for (int row = 0; row < answers.count(); ++row)
        read(row);
}

void AnswerBook::read(int storeRow)
{
    const RecordStore &answers = m_project->store(Answer::kind());
    const AnswerFields &at = fields();
    if (answers.bytes(storeRow, at.framework) != m_framework->id.toUtf8())
        return;
    const int row = m_framework->indexOf(QString::fromUtf8(answers.bytes(storeRow, at.requirement)));
    if (row < 0)
        return; // of an older edition: kept in the file, and listed by the update of the framework
    RecordId scope = RecordId::fromText(QString::fromUtf8(answers.bytes(storeRow, at.scope)));
    if (const AssetClass assetClass = assetClassOfKey(answers.bytes(storeRow, at.assetClass)); assetClass != AssetClass::Unknown)
        scope = scopeOf(assetClass);
    std::vector<Cell> &cells = m_scopes[scope];
    cells.resize(m_framework->rows().size());
    const AnswerState state = stateOf(answers.bytes(storeRow, at.state));
    cells[static_cast<size_t>(row)] = {.storeRow = storeRow,
                                       .state = static_cast<qint8>(state),
                                       .standing = static_cast<qint8>(standingOf(storeRow, state)),
                                       .current = scoreOf(answers.bytes(storeRow, at.current)),
                                       .target = scoreOf(answers.bytes(storeRow, at.target))};
}

void AnswerBook::forget(int storeRow)
{
    for (std::vector<Cell> &cells : m_scopes) {
        for (Cell &cell : cells) {
            if (cell.storeRow == storeRow)
                cell = {};
            else if (cell.storeRow > storeRow)
                --cell.storeRow;
        }
    }
}

/// domain: IEC 62443 in numbers. Not applicable needs its reason; a compensating measure must be named and in place.
Standing AnswerBook::standingOf(int storeRow, AnswerState state) const
{
    const RecordStore &answers = m_project->store(Answer::kind());
    const auto isCompensated = [&] {
        const RecordStore &measures = m_project->store(Measure::kind());
        const int measure = measures.rowOf(RecordId::fromText(QString::fromUtf8(answers.bytes(storeRow, fields().measure))));
        static const int status = Measure::kind().indexOf(u"status");
        return measure >= 0 && measures.bytes(measure, status) == "done";
    };
    switch (state) {
    case AnswerState::Met:
        return Standing::Holds;
    case AnswerState::NotApplicable:
        return answers.isEmptyCell(storeRow, fields().reason) ? Standing::Stops : Standing::Holds;
    case AnswerState::Compensated:
    case AnswerState::NotFeasible:
        return isCompensated() ? Standing::Holds : Standing::Stops;
    case AnswerState::Partly:
    case AnswerState::NotMet:
        return Standing::Stops;
    case AnswerState::Unanswered:
    case AnswerState::DontKnow:
        break;
    }
    return Standing::Open;
}

const AnswerBook::Cell *AnswerBook::cell(const RecordId &scope, int row) const
{
    const auto found = m_scopes.constFind(scope);
    return found == m_scopes.cend() ? nullptr : &(*found)[static_cast<size_t>(row)];
}

int AnswerBook::ownRow(const RecordId &scope, int row) const
{
    const Cell *own = cell(scope, row);
    return own ? own->storeRow : -1;
}

RecordId AnswerBook::inheritsFrom(const RecordId &zone) const
{
    const RecordStore &zones = m_project->store(Zone::kind());
    const int row = zones.rowOf(zone);
    static const int inherits = Zone::kind().indexOf(u"inheritsAnswers");
    static const int parent = Zone::kind().indexOf(u"parent");
    if (row < 0 || zones.bytes(row, inherits) != "1")
        return {};
    return RecordId::fromText(QString::fromUtf8(zones.bytes(row, parent)));
}

QByteArrayView AnswerBook::cellOf(const RecordId &scope, int zoneField, int conduitField) const
{
    const RecordStore &zones = m_project->store(Zone::kind());
    if (const int row = zones.rowOf(scope); row >= 0)
        return zones.bytes(row, zoneField);
    const RecordStore &conduits = m_project->store(Conduit::kind());
    const int row = conduits.rowOf(scope);
    return row < 0 ? QByteArrayView() : conduits.bytes(row, conduitField);
}

/// Which of the chosen asset types decides a row: the first that stops it, else one that leaves it open, else the last
/// that holds it. None where no type is chosen, or none of them has an answer.
std::optional<RecordId> AnswerBook::decidingClass(const RecordId &scope, int row) const
{
    static const int zoneField = Zone::kind().indexOf(u"inheritsFromClasses");
    static const int conduitField = Conduit::kind().indexOf(u"inheritsFromClasses");
    const QByteArrayView chosen = cellOf(scope, zoneField, conduitField);
    if (chosen.isEmpty())
        return std::nullopt;
    std::optional<RecordId> open;
    std::optional<RecordId> holds;
    bool anyAnswer = false;
    for (const QByteArray &key : chosen.toByteArray().split(';')) {
        const RecordId type = scopeOf(assetClassOfKey(key.trimmed()));
        const Cell *answer = type.isValid() ? cell(type, row) : nullptr;
        anyAnswer = anyAnswer || (answer && (answer->state != 0 || answer->current >= 0));
        if (answer && static_cast<Standing>(answer->standing) == Standing::Stops)
            return type;
        (answer && static_cast<Standing>(answer->standing) == Standing::Holds ? holds : open) = type;
    }
    return anyAnswer ? (open ? open : holds) : std::nullopt;
}

StandingAnswer AnswerBook::answer(const RecordId &scope, int row) const
{
    StandingAnswer result;
    const auto takeCell = [&result](const Cell &from) {
        result.state = static_cast<AnswerState>(from.state);
        result.standing = static_cast<Standing>(from.standing);
        if (from.current >= 0)
            result.current = from.current;
        if (from.target >= 0)
            result.target = from.target;
        result.storeRow = from.storeRow;
    };
    RecordId at = scope;
    for (int depth = 0; depth < 16; ++depth) { // zones in a ring end here
        const Cell *own = cell(at, row);
        if (own && own->storeRow >= 0 && depth == 0)
            result.storeRow = own->storeRow;
        if (own && (own->state != 0 || own->current >= 0)) {
            takeCell(*own);
            if (depth > 0)
                result.inheritedFrom = at;
            return result;
        }
        if (own && own->target >= 0 && !result.target)
            result.target = own->target;
        if (const std::optional<RecordId> type = decidingClass(at, row)) {
            if (const Cell *answered = cell(*type, row))
                takeCell(*answered);
            result.inheritedFrom = *type;
            return result;
        }
        at = inheritsFrom(at);
        if (!at.isValid())
            break;
    }
    return result;
}

int AnswerBook::answered(const RecordId &scope) const
{
    int count = 0;
    for (int row = 0; row < static_cast<int>(m_framework->rows().size()); ++row) {
        if (m_framework->rows()[static_cast<size_t>(row)].isAnswerable() && answer(scope, row).isAnswered())
            ++count;
    }
    return count;
}
