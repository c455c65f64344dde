// SPDX-License-Identifier: GPL-3.0-or-later
// export
#include "app/cli/Verbs.h"

#include "core/exchange/OscalExport.h"
#include "core/exchange/RecordJson.h"
#include "core/exchange/RecordSheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// The whole project as one object: a list for each kind that has records.
QByteArray projectJson(const Project &project)
{
    QJsonObject all {{u"schema"_s, project.schema().version()}, {u"projectId"_s, project.projectId()}};
    for (const RecordKind *kind : project.kinds()) {
        const RecordStore &records = project.store(*kind);
        QJsonArray list;
        for (int row = 0; row < records.count(); ++row)
            list.append(recordJson(*kind, records.record(row)));
        if (!list.isEmpty())
            all.insert(QString::fromLatin1(kind->key()), list);
    }
    return QJsonDocument(all).toJson();
}

std::vector<RecordSheet> filledTables(const Project &project, const Words &words, RecordSheet::Texts texts)
{
    std::vector<RecordSheet> tables;
    for (const RecordKind *kind : project.kinds()) {
        const RecordStore &records = project.store(*kind);
        if (records.count() > 0)
            tables.push_back({.project = project, .records = records, .rows = RecordSheet::allRows(records), .texts = texts, .words = words});
    }
    return tables;
}

Result<QByteArray> projectWorkbook(const Project &project, const Words &words)
{
    const std::vector<RecordSheet> tables = filledTables(project, words, RecordSheet::Texts::Words);
    std::vector<WorkbookSheet> sheets;
    for (const RecordSheet &table : tables)
        sheets.push_back(sheetOf(table));
    return Workbook::write(sheets, project.clock().now());
}

Result<void> writeFolder(const Project &project, const ExportArguments &arguments, const Words &words)
{
    const QDir folder(arguments.output);
    if (arguments.output == "-"_L1)
        return failed(QCoreApplication::translate("ExportVerb", "A folder of CSV files cannot go to standard output."), {},
                      QCoreApplication::translate("ExportVerb", "Name a folder with -o."), Error::Kind::Usage);
    if (folder.exists() && !folder.isEmpty() && !arguments.force)
        return failed(QCoreApplication::translate("ExportVerb", "The folder is not empty."), arguments.output,
                      QCoreApplication::translate("ExportVerb", "Name another one, or use --force."));
    if (!QDir().mkpath(arguments.output))
        return failed(QCoreApplication::translate("ExportVerb", "The folder cannot be made."), arguments.output);
    for (const RecordSheet &table : filledTables(project, words, RecordSheet::Texts::Stored)) {
        const QString path = folder.filePath(QString::fromLatin1(table.records.kind().key()) + u".csv"_s);
        if (Result<void> written = writeOutput(path, csvOf(table), arguments.force); !written)
            return written;
    }
    return {};
}

Result<QByteArray> contentOf(const Project &project, const ExportArguments &arguments, const Words &words)
{
    const auto bytes = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
    if (arguments.format == "oscal"_L1)
        return (arguments.model == "poam"_L1 ? OscalExport::planOfAction(project, words) : OscalExport::assessmentResults(project, words)).transform(bytes);
    return arguments.format == "xlsx"_L1 ? projectWorkbook(project, words) : Result<QByteArray>(projectJson(project));
}
}

int runExport(const ExportArguments &arguments, const CommandContext &context)
{
    const bool isFolder = arguments.format == "csv-folder"_L1;
    if (!isFolder) {
        if (Result<void> allowed = checkOutput(arguments.output, arguments.force); !allowed)
            return fail(allowed.error());
    }
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<void> written = isFolder ? writeFolder(**project, arguments, context.words)
                                          : contentOf(**project, arguments, context.words).and_then([&](const QByteArray &bytes) {
                                                return writeOutput(arguments.output, bytes, arguments.force);
                                            });
    return written ? Done : fail(written.error());
}
