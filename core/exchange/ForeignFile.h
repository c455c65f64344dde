// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportOptions.h"
#include "core/exchange/ImportOutcome.h"
#include "core/project/Project.h"

/// The one way in for every foreign file: finds out what it is, reads it, and writes or previews it.
namespace ForeignFile {
/// What `import --format` takes, besides "auto".
[[nodiscard]] const QStringList &formats();
/// The format that the content speaks for; "csv" where nothing else does.
[[nodiscard]] Result<QString> formatOf(const QString &path);
/// That the file is a framework, mapping or list of threats, not an inventory: such files have no columns to map.
[[nodiscard]] bool isFramework(const QString &format);
/// That the format is a drawing of zones and devices: what it shows is guessed, and there are no columns to map.
[[nodiscard]] bool isDrawing(const QString &format);
/// That the format holds observed traffic; a table of flows is "csv", and told by its columns.
[[nodiscard]] bool isTraffic(const QString &format);

struct Request
{
    QString path;
    QString format = QStringLiteral("auto");
    QByteArray map = {}; ///< JSON: which column is which field
    QString mapName = {};
    ImportOptions options = {};
};
[[nodiscard]] Result<ImportOutcome> preview(const Project &project, const Request &request);
[[nodiscard]] Result<ImportOutcome> run(Project &project, const Request &request);
}
