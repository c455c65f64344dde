// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Framework.h"
#include "core/model/Answer.h"

/// What an answer says of a row. Unanswered and "don't know" leave it open: neither met nor not met.
enum class Standing { Open, Holds, Stops };

/// One row as it stands in one scope, with where the answer comes from.
struct StandingAnswer
{
    AnswerState state = AnswerState::Unanswered;
    Standing standing = Standing::Open;
    std::optional<int> current = {};
    std::optional<int> target = {};
    int storeRow = -1;       ///< row of the answer in its store; -1 where there is none
    RecordId inheritedFrom = {};  ///< the zone or asset type that answered; invalid where the scope did so itself
    [[nodiscard]] bool isAnswered() const { return state != AnswerState::Unanswered || current.has_value(); }
};

/// The answers of one framework, looked up by scope and row. Reads the store's bytes, so that thousands of answers are
/// taken in between two keys. Follows changes of single answers; see Worksheets.
class AnswerBook
{
public:
    /// An asset type as a scope: answered once, taken over by the zones and conduits that choose it. Not the id of a record.
    [[nodiscard]] static RecordId scopeOf(AssetClass assetClass) { return {0, static_cast<std::uint64_t>(assetClass)}; }
    [[nodiscard]] static AssetClass assetClassOf(const RecordId &scope); ///< Unknown where the scope is no asset type
    /// "Dosing", "Asset type: controller (PLC)", "The whole site".
    [[nodiscard]] static QString scopeName(const Project &project, const RecordId &scope, const Words &words);

    AnswerBook(const Project &project, const Framework &framework);

    [[nodiscard]] const Framework &framework() const { return *m_framework; }
    /// Invalid scope = the site. Where a zone or conduit has no answer itself it shows that of the asset types which it
    /// takes over (the worst of them: one type that does not meet a row stops it, one that is unanswered leaves it open),
    /// then that of the zone around it.
    [[nodiscard]] StandingAnswer answer(const RecordId &scope, int row) const;
    /// Only what the scope answered itself; -1 where it did not.
    [[nodiscard]] int ownRow(const RecordId &scope, int row) const;
    /// Scopes with an answer of their own.
    [[nodiscard]] std::vector<RecordId> scopes() const { return {m_scopes.keyBegin(), m_scopes.keyEnd()}; }
    /// How many answerable rows have an answer.
    [[nodiscard]] int answered(const RecordId &scope) const;
    /// An answer came, changed or is about to go: only its own cell is read again.
    void read(int storeRow);
    void forget(int storeRow);

private:
    struct Cell
    {
        int storeRow = -1;
        qint8 state = 0;
        qint8 standing = 0;
        qint8 current = -1;
        qint8 target = -1;
    };
    [[nodiscard]] const Cell *cell(const RecordId &scope, int row) const;
    [[nodiscard]] Standing standingOf(int storeRow, AnswerState state) const;
    [[nodiscard]] RecordId inheritsFrom(const RecordId &zone) const;
    [[nodiscard]] std::optional<RecordId> decidingClass(const RecordId &scope, int row) const;
    [[nodiscard]] QByteArrayView cellOf(const RecordId &scope, int zoneField, int conduitField) const;

    const Project *m_project;
    const Framework *m_framework;
    QHash<RecordId, std::vector<Cell>> m_scopes;
};
