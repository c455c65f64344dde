// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "ui/zones/DiagramExport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

int runDiagram(const DiagramArguments &arguments, const CommandContext &context)
{
    using enum DiagramExport::Format;
    const QString format = arguments.format.isEmpty() ? QFileInfo(arguments.output).suffix() : arguments.format;
    const DiagramExport what {.format = DiagramExport::formatOf(format).value_or(Svg),
                              .paper = DiagramExport::paperOf(arguments.paper).value_or(QPageSize::A3),
                              .isTiled = arguments.isTiled,
                              .sheet = DiagramExport::paperOf(arguments.sheet).value_or(QPageSize::A4),
                              .pixels = arguments.size};
    if (const Result<void> writable = checkOutput(arguments.output, arguments.force); !writable)
        return fail(writable.error());
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const Result<void> written = what.bytes(**project, context.words).and_then([&](const QByteArray &bytes) {
        return writeOutput(arguments.output, bytes, arguments.force);
    });
    if (!written)
        return fail(written.error());
    if (arguments.output != "-"_L1)
        say(context.words.translate("DiagramVerb", "The drawing is in %1.").arg(arguments.output));
    return Done;
}
