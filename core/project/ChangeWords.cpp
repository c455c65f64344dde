// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/ChangeWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString cellText(const Project &project, const RecordKind &kind, int field, const ChangesetCell &cell, const Words &words)
{
    QString text = project.text(kind, field, cell.value(), words).simplified();
    if (text.size() > 60)
        text = text.first(59) + u'…';
    return text.isEmpty() ? words.translate("ChangeWords", "empty") : text;
}
}

QString changedRecordName(const Project &project, const RowChange &change, const Words &words)
{
    if (change.operation != RowChange::Operation::Removed && project.store(*change.kind).contains(change.id))
        return project.designation(change.id, words);
    const std::vector<ChangesetCell> &cells = change.operation == RowChange::Operation::Removed ? change.before : change.after;
    for (const int field : change.kind->designation()) {
        const auto column = static_cast<size_t>(field) + 1;
        if (column < cells.size() && cells[column].isDefined() && !cells[column].value().isEmpty())
            return project.text(*change.kind, field, cells[column].value(), words);
    }
    return change.kind->labelIn(words);
}

QStringList changeLines(const Project &project, const RowChange &change, const Words &words)
{
    QStringList lines;
    const size_t columns = std::max(change.before.size(), change.after.size());
    for (size_t column = 1; column < columns; ++column) {
        const int field = static_cast<int>(column) - 1;
        const QString label = change.kind->field(field).labelIn(words);
        if (change.operation == RowChange::Operation::Changed) {
            if (change.after[column].isDefined())
                lines.append(words.translate("ChangeWords", "%1: %2 → %3")
                                 .arg(label, cellText(project, *change.kind, field, change.before[column], words),
                                      cellText(project, *change.kind, field, change.after[column], words)));
            continue;
        }
        const ChangesetCell &cell = change.operation == RowChange::Operation::Added ? change.after[column] : change.before[column];
        if (!cell.value().isEmpty())
            lines.append(words.translate("ChangeWords", "%1: %2").arg(label, cellText(project, *change.kind, field, cell, words)));
    }
    return lines;
}

QString changeSummary(const Project &project, const std::vector<RowChange> &changes, const Words &words)
{
    if (changes.empty())
        return {};
    if (changes.size() == 1) {
        const RowChange &change = changes.front();
        const QString name = changedRecordName(project, change, words);
        if (change.operation == RowChange::Operation::Added)
            return words.translate("ChangeWords", "%1 added: %2").arg(change.kind->labelIn(words), name);
        if (change.operation == RowChange::Operation::Removed)
            return words.translate("ChangeWords", "%1 removed: %2").arg(change.kind->labelIn(words), name);
        return words.translate("ChangeWords", "%1: %2").arg(name, changeLines(project, change, words).join(u"; "_s));
    }
    QStringList parts;
    for (const RecordKind *kind : project.kinds()) {
        const auto count = [&](RowChange::Operation operation) {
            return static_cast<int>(std::ranges::count_if(changes, [&](const RowChange &change) {
                return change.kind == kind && change.operation == operation;
            }));
        };
        const int added = count(RowChange::Operation::Added);
        const int changed = count(RowChange::Operation::Changed);
        const int removed = count(RowChange::Operation::Removed);
        QStringList counted;
        if (added)
            counted.append(words.translate("ChangeWords", "%n added", nullptr, added));
        if (changed)
            counted.append(words.translate("ChangeWords", "%n changed", nullptr, changed));
        if (removed)
            counted.append(words.translate("ChangeWords", "%n removed", nullptr, removed));
        if (!counted.isEmpty())
            parts.append(words.translate("ChangeWords", "%1: %2").arg(kind->pluralIn(words), counted.join(u", "_s)));
    }
    return parts.join(u"; "_s);
}
