// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QJsonObject>

/// What was found, for tools that read NIST OSCAL 1.1. Ids of ours become version 5 UUIDs (OSCAL takes no version 7),
/// numbers of requirements become tokens ("SR 1.1 RE 1" -> "SR-1.1-RE-1"); the same project gives the same document.
namespace OscalExport {
/// assessment-results: a result for each framework and scope that has answers. An error where nothing is answered.
[[nodiscard]] Result<QJsonObject> assessmentResults(const Project &project, const Words &words);
/// plan-of-action-and-milestones: requirements that are not met, scenarios above what is tolerable with the measures
/// that are to lower them. An error where nothing is open.
[[nodiscard]] Result<QJsonObject> planOfAction(const Project &project, const Words &words);
/// The number of a requirement as an OSCAL token.
[[nodiscard]] QString token(const QString &number);
}
