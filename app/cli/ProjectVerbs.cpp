// SPDX-License-Identifier: GPL-3.0-or-later
// new, info, verify
#include "app/cli/Verbs.h"

#include "core/catalog/NewProject.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

int runNew(const NewArguments &arguments, const CommandContext &context)
{
    const Project::Options options = projectOptions(context);
    const auto project = arguments.sample.isEmpty() ? createEmptyProject(arguments.file, options)
                                                    : createSampleProject(arguments.file, arguments.sample, options);
    if (!project)
        return fail(project.error());
    if (context.json)
        printJson({{u"projectId"_s, (*project)->projectId()}, {u"path"_s, (*project)->path()}});
    else
        say(context.words.translate("ProjectVerbs", "Created %1.").arg(arguments.file));
    return Done;
}

int runInfo(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    QJsonObject records;
    for (const RecordKind *kind : (*project)->kinds())
        records.insert(kind->keyText(), (*project)->store(*kind).count());
    const Journal &journal = (*project)->journal();
    if (context.json) {
        printJson({{u"schema"_s, (*project)->schema().version()},
                   {u"projectId"_s, (*project)->projectId()},
                   {u"records"_s, records},
                   {u"journal"_s, QJsonObject {{u"entries"_s, static_cast<qint64>(journal.entries().size())}, {u"head"_s, journal.head()}}},
                   {u"bytes"_s, QFileInfo(file).size()}});
        return Done;
    }
    for (const RecordKind *kind : (*project)->kinds()) {
        if (const int count = (*project)->store(*kind).count(); count > 0)
            printText(u"%1: %2"_s.arg(kind->pluralIn(context.words)).arg(count));
    }
    printText(context.words.translate("ProjectVerbs", "Journal: %n entries, head %1", nullptr, int(journal.entries().size()))
                  .arg(journal.head()));
    return Done;
}

int runVerify(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    const std::vector<Error> problems = (*project)->verify();
    QJsonArray list;
    for (const Error &problem : problems) {
        list.append(QJsonObject {{u"what"_s, problem.what}, {u"where"_s, problem.where}, {u"whatToDo"_s, problem.whatToDo}});
        if (!context.json)
            printText(problem.sentence());
    }
    if (context.json)
        printJson({{u"clean"_s, problems.empty()}, {u"problems"_s, list}, {u"head"_s, (*project)->journal().head()}});
    else if (problems.empty())
        printText(context.words.translate("ProjectVerbs", "The file is sound and its journal is complete."));
    return problems.empty() ? Done : Findings;
}
