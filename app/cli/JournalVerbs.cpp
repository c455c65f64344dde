// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo, history
#include "app/cli/Verbs.h"

using namespace Qt::StringLiterals;

namespace {

int revertAndTell(const QString &file, const CommandContext &context, const std::function<Result<int>(Project &)> &revert)
{
    const auto project = openForWriting(file, context);
    if (!project)
        return fail(project.error());
    const Result<int> count = revert(**project);
    if (!count)
        return fail(count.error());
    if (context.json)
        printJson({{u"count"_s, *count}, {u"head"_s, (*project)->journal().head()}});
    else if (*count == 0)
        say(context.words.translate("JournalVerbs", "There was nothing to take back or to repeat."));
    else
        say((*project)->journal().entries().back().label);
    return Done;
}
}

int runUndo(const QString &file, int count, const CommandContext &context)
{
    return revertAndTell(file, context, [count](Project &project) { return project.undo(count); });
}

int runRedo(const QString &file, int count, const CommandContext &context)
{
    return revertAndTell(file, context, [count](Project &project) { return project.redo(count); });
}

int runHistory(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    static const QStringList actions {u"edit"_s, u"undo"_s, u"redo"_s};
    QJsonArray list;
    for (const JournalEntry &entry : (*project)->journal().entries()) {
        const QString &action = actions.at(static_cast<int>(entry.action));
        QJsonObject object {{u"position"_s, entry.position},
                            {u"id"_s, entry.id.text()},
                            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                            {u"author"_s, entry.author.name},
                            {u"team"_s, entry.author.team},
                            {u"action"_s, action},
                            {u"label"_s, entry.label},
                            {u"schema"_s, entry.schema},
                            {u"parent"_s, QString::fromLatin1(entry.parent.toHex())},
                            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
        if (entry.target.isValid())
            object.insert(u"target"_s, entry.target.text());
        list.append(object);
        if (!context.json)
            printText(u"%1  %2  %3  %4"_s.arg(entry.position, 5).arg(entry.at.toString(Qt::ISODate), entry.author.name, entry.label));
    }
    if (context.json)
        printJson(list);
    return Done;
}
