// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "ui/print/PdfReport.h"
#include "ui/reports/ReportTemplate.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int runReport(const ReportArguments &arguments, const CommandContext &context)
{
    const ReportTemplate *chosen = findReportTemplate(arguments.reportTemplate);
    if (!chosen) {
        QStringList keys;
        for (const ReportTemplate &known : reportTemplates())
            keys.append(QString::fromLatin1(known.key));
        return fail({.what = QCoreApplication::translate("ReportVerb", "There is no report template “%1”.").arg(arguments.reportTemplate),
                     .whatToDo = QCoreApplication::translate("ReportVerb", "Use one of: %1.").arg(keys.join(u", "_s)), .kind = Error::Kind::Usage});
    }
    if (Result<void> allowed = checkOutput(arguments.output, arguments.force); !allowed)
        return fail(allowed.error());
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const PdfReport report(chosen->make(**project, context.words), reportDrawings(**project));
    Result<int> pages = 0;
    if (arguments.output == "-"_L1) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        pages = report.write(buffer);
        if (pages)
            printBytes(buffer.data());
    } else {
        pages = report.writeFile(arguments.output);
    }
    if (!pages)
        return fail(pages.error());
    if (context.json)
        printJson({{u"pages"_s, *pages}, {u"output"_s, arguments.output}});
    else if (arguments.output != "-"_L1)
        say(context.words.translate("ReportVerb", "%n pages written to %1.", nullptr, *pages).arg(arguments.output));
    return Done;
}
