// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "ui/print/PdfReport.h"
#include "ui/reports/ReportFormats.h"
#include "ui/reports/ReportTemplate.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Result<const ReportTemplate *> wantedTemplate(const QString &key)
{
    if (const ReportTemplate *chosen = findReportTemplate(key))
        return chosen;
    QStringList keys;
    for (const ReportTemplate &known : reportTemplates())
        keys.append(QString::fromLatin1(known.key));
    return failed(QCoreApplication::translate("ReportVerb", "There is no report template “%1”.").arg(key), {},
                  QCoreApplication::translate("ReportVerb", "Use one of: %1.").arg(keys.join(u", "_s)), Error::Kind::Usage);
}

/// "zone:Dosing": a zone or conduit that the report is to be limited to.
Result<RecordId> limitedTo(const Project &project, const ReportTemplate &chosen, const QString &only)
{
    if (only.isEmpty())
        return RecordId();
    const QString kind = only.section(u':', 0, 0);
    if (!only.contains(u':') || (kind != "zone"_L1 && kind != "conduit"_L1))
        return failed(QCoreApplication::translate("ReportVerb", "“%1” names no zone or conduit.").arg(only), {},
                      QCoreApplication::translate("ReportVerb", "Write zone:NAME or conduit:NAME."), Error::Kind::Usage);
    if (!chosen.goesByZone)
        return failed(QCoreApplication::translate("ReportVerb", "The report “%1” cannot be limited to one zone.").arg(QLatin1StringView(chosen.key)), {}, {}, Error::Kind::Usage);
    return project.resolve(only.section(u':', 1), {kind == "zone"_L1 ? "zone" : "conduit"});
}

ReportDialect dialectOf(const QString &name)
{
    return name == "it"_L1 ? ReportDialect::It : name == "ot"_L1 ? ReportDialect::Ot : ReportDialect::Both;
}

/// Pages of the PDF; nothing for the other formats.
Result<std::optional<int>> writeReport(const ReportArguments &arguments, Document document, const Project &project)
{
    if (arguments.format != "pdf"_L1) {
        return reportBytes(std::move(document), project, arguments.format)
            .and_then([&](const QByteArray &content) { return writeOutput(arguments.output, content, arguments.force); })
            .transform([]() { return std::optional<int>(); });
    }
    const PdfReport report(std::move(document), reportDrawings(project));
    if (arguments.output != "-"_L1)
        return report.writeFile(arguments.output).transform([](int pages) { return std::optional(pages); });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report.write(buffer).transform([&](int pages) {
        printBytes(buffer.data());
        return std::optional(pages);
    });
}
}

int runReport(const ReportArguments &arguments, const CommandContext &context)
{
    const auto chosen = wantedTemplate(arguments.reportTemplate);
    if (!chosen)
        return fail(chosen.error());
    if (Result<void> allowed = checkOutput(arguments.output, arguments.force); !allowed)
        return fail(allowed.error());
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<RecordId> only = limitedTo(**project, **chosen, arguments.only);
    if (!only)
        return fail(only.error());
    const ReportOptions options {.only = *only, .dialect = dialectOf(arguments.dialect)};
    const auto pages = writeReport(arguments, (*chosen)->make(**project, context.words, options), **project);
    if (!pages)
        return fail(pages.error());
    if (context.json)
        printJson({{u"pages"_s, *pages ? QJsonValue(**pages) : QJsonValue(QJsonValue::Null)}, {u"output"_s, arguments.output}});
    else if (arguments.output != "-"_L1 && *pages)
        say(context.words.translate("ReportVerb", "%n pages written to %1.", nullptr, **pages).arg(arguments.output));
    else if (arguments.output != "-"_L1)
        say(context.words.translate("ReportVerb", "Written to %1.").arg(arguments.output));
    return Done;
}
