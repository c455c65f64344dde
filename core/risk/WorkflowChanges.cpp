// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/WorkflowChanges.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Measure.h"
#include "core/model/Scenario.h"
#include "core/model/WorkflowStep.h"
#include "core/model/Zone.h"
#include "core/project/ChangeWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool names(const char *pattern, const char *key)
{
    const size_t length = qstrlen(pattern);
    return pattern[length - 1] == '.' ? qstrncmp(pattern, key, length) == 0 : qstrcmp(pattern, key) == 0;
}

/// The field by which a record belongs to a zone or conduit; -1 where it has none.
int belongsBy(const RecordKind &kind)
{
    if (&kind == &Scenario::kind())
        return kind.indexOf(u"scope");
    return &kind == &Asset::kind() ? kind.indexOf(u"zone") : -1;
}
}

bool reads(const PathStep &step, const WorkflowChanges::Change &change)
{
    return std::ranges::any_of(step.reads, [&](const StepReading &reading) {
        if (qstrcmp(reading.kind, change.kind->key()) != 0)
            return false;
        if (change.what != WorkflowChanges::Change::What::Field)
            return reading.membership;
        return std::ranges::any_of(reading.fields,
                                   [&](const char *key) { return names(key, change.kind->field(change.field).key); });
    });
}

WorkflowChanges::WorkflowChanges(const Project &project, const Words &words)
    : m_project(project)
    , m_words(words)
{
    for (const PathStep &step : workflowPath()) {
        for (const StepReading &reading : step.reads) {
            const RecordKind *kind = project.kinds().find(QString::fromLatin1(reading.kind));
            if (!kind)
                continue;
            std::vector<bool> &fields = m_read[kind];
            fields.resize(static_cast<size_t>(kind->fieldCount()));
            for (int field = 0; field < kind->fieldCount(); ++field) {
                if (std::ranges::any_of(reading.fields,
                                        [&](const char *key) { return names(key, kind->field(field).key); }))
                    fields[static_cast<size_t>(field)] = true;
            }
        }
    }
}

void WorkflowChanges::know()
{
    const std::vector<JournalEntry> &entries = m_project.journal().entries();
    for (; m_known < entries.size(); ++m_known) {
        m_positions.insert(entries[m_known].id.text(), entries[m_known].position);
        m_positions.insert(QString::fromLatin1(entries[m_known].hash.toHex()), entries[m_known].position);
    }
}

qint64 WorkflowChanges::positionOf(const QString &entry)
{
    know();
    return m_positions.value(entry, -1);
}

Result<qint64> WorkflowChanges::writtenAt(const RecordId &step)
{
    return readFrom(0).transform([&] { return m_stepsWritten.value(step, 0); });
}

Result<const std::vector<WorkflowChanges::Change> *> WorkflowChanges::since(qint64 position)
{
    if (Result<void> read = readFrom(position); !read)
        return std::unexpected(read.error());
    const auto known = m_net.find(position);
    if (known != m_net.end())
        return &known->second;
    std::vector<Change> net;
    for (const auto &[id, record] : m_records)
        addNet(net, id, record, position);
    return &m_net.emplace(position, std::move(net)).first->second;
}

Result<void> WorkflowChanges::readFrom(qint64 position)
{
    const std::vector<JournalEntry> &entries = m_project.journal().entries();
    if (m_first < 0 || position < m_first) { // something older is asked for: once more, from there
        m_records.clear();
        m_net.clear();
        m_first = m_last = position;
    }
    const auto count = static_cast<qint64>(entries.size());
    if (m_last < count)
        m_net.clear();
    for (; m_last < count; ++m_last) {
        if (Result<void> read = readEntry(entries[static_cast<size_t>(m_last)]); !read)
            return read;
    }
    return {};
}

Result<void> WorkflowChanges::readEntry(const JournalEntry &entry)
{
    const auto changes = m_project.changesOf(entry);
    if (!changes)
        return std::unexpected(changes.error());
    for (const RowChange &row : changes->rows) {
        if (row.kind == &WorkflowStep::kind())
            m_stepsWritten[row.id] = entry.position;
        else if (m_read.contains(row.kind))
            note(row, entry.position);
    }
    return {};
}

void WorkflowChanges::note(const RowChange &row, qint64 position)
{
    const std::vector<bool> &wanted = *m_read.constFind(row.kind);
    if (row.operation == RowChange::Operation::Changed) {
        for (size_t field = 0; field < wanted.size() && field + 1 < row.after.size(); ++field) {
            if (!wanted[field] || !row.after[field + 1].isDefined())
                continue;
            Record &record = m_records[row.id];
            record.kind = row.kind;
            record.marks.push_back({position, static_cast<int>(field), row.before[field + 1].value()});
        }
        return;
    }
    Record &record = m_records[row.id];
    record.kind = row.kind;
    if (row.operation == RowChange::Operation::Added) {
        record.marks.push_back({position, addedMark, {}});
        return;
    }
    record.name = changedRecordName(m_project, row, m_words);
    const int belongs = belongsBy(*row.kind);
    const auto column = static_cast<size_t>(belongs + 1);
    record.marks.push_back(
        {position, removedMark, belongs >= 0 && column < row.before.size() ? row.before[column].value() : Value()});
}

void WorkflowChanges::addNet(std::vector<Change> &net, const RecordId &id, const Record &record, qint64 position) const
{
    const auto first = std::ranges::find_if(record.marks, [&](const Mark &mark) { return mark.position > position; });
    if (first == record.marks.end())
        return;
    const RecordStore &records = m_project.store(*record.kind);
    const int row = records.rowOf(id);
    const bool existed = first->field != addedMark;
    if (!existed && row < 0)
        return;
    Change change{.kind = record.kind,
                  .record = id,
                  .name = row < 0 ? record.name : m_project.designation(id, m_words),
                  .scopes = {}};
    if (!existed || row < 0) {
        change.what = existed ? Change::What::Removed : Change::What::Added;
        change.scopes = scopesOf(id, record, position);
        change.position
            = std::ranges::find_last_if(record.marks, [](const Mark &mark) { return mark.field < 0; }).front().position;
        net.push_back(std::move(change));
        return;
    }
    std::vector<int> seen;
    for (auto mark = first; mark != record.marks.end(); ++mark) {
        if (mark->field < 0 || std::ranges::contains(seen, mark->field))
            continue;
        seen.push_back(mark->field);
        if (records.value(row, mark->field) == mark->before)
            continue;
        change.field = mark->field;
        change.position = std::ranges::find_last(record.marks, mark->field, &Mark::field).front().position;
        if (change.scopes.empty())
            change.scopes = scopesOf(id, record, position);
        net.push_back(change);
    }
}

std::vector<RecordId> WorkflowChanges::scopesOf(const RecordId &id, const Record &record, qint64 position) const
{
    std::vector<RecordId> scopes;
    const auto add = [&scopes](const RecordId &scope) {
        if (scope.isValid() && !std::ranges::contains(scopes, scope))
            scopes.push_back(scope);
    };
    if (record.kind == &Zone::kind() || record.kind == &Conduit::kind())
        add(id);
    if (record.kind == &Measure::kind()) {
        for (const Scenario &scenario : m_project.all<Scenario>()) {
            if (std::ranges::contains(scenario.measures, id,
                                      [](const Id<Measure> &one) -> const RecordId & { return one; }))
                add(scenario.scope);
        }
    }
    const int belongs = belongsBy(*record.kind);
    if (belongs < 0) {
        if (scopes.empty() && record.kind == &Measure::kind())
            scopes.push_back(id); // of no scenario: it concerns no zone, and not all of them either
        return scopes;
    }
    const RecordStore &records = m_project.store(*record.kind);
    if (const int row = records.rowOf(id); row >= 0)
        add(RecordId::fromText(records.value(row, belongs).toText()));
    for (const Mark &mark : record.marks) {
        if (mark.position > position && (mark.field == belongs || mark.field == removedMark))
            add(RecordId::fromText(mark.before.toText()));
    }
    if (scopes.empty())
        scopes.push_back(id); // of no zone, neither before nor now
    return scopes;
}
