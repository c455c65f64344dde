// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DrawioReader.h"
#include "core/exchange/ImportOptions.h"
#include "core/exchange/ImportOutcome.h"
#include "core/project/Project.h"

/// A drawing of draw.io into a project: containers become zones, devices assets, lines between zones conduits.
///
/// What the drawing shows is guessed, so it is staged for review unless the options say Into::Register. A record is known
/// by our id, which our own drawings carry; one that was made from a drawing by its page and cell; any other by its tag or
/// name, a nameless conduit by the zones it joins. Guesses (type, class, team, direction) never overwrite what the project
/// says. The same drawing twice changes nothing.
namespace DrawioImport {
[[nodiscard]] Result<ImportOutcome> preview(const Project &project, const DrawioFile &file, const QString &path, const ImportOptions &options);
[[nodiscard]] Result<ImportOutcome> write(Project &project, const DrawioFile &file, const QString &path, const ImportOptions &options);
}
