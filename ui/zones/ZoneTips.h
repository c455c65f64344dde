// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QCoreApplication>

/// What a thing in the drawing is, for its tool tip: rich text, with all that people have written escaped.
class ZoneTips
{
    Q_DECLARE_TR_FUNCTIONS(ZoneTips)

public:
    [[nodiscard]] static QString of(const Project &project, const RecordId &id, const Words &words);
};
