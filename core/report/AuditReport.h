// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/report/Block.h"

/// The whole assessment on paper: summary, scope and method, zones, assets, risks, measures, findings, glossary,
/// sign-off, and on the last page how to check that the file still says what was signed.
///
/// The register is read from the project while pages are made: the project must live, and not change, as long as the
/// document is printed. The time comes from the project's clock.
[[nodiscard]] Document auditReport(const Project &project, const Words &words);
