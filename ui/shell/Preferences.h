// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/project/Journal.h"
#include "ui/record/Workbench.h"
#include "ui/style/Theme.h"

/// What a person chose on this machine: kept in the user's own settings, never in the project.
struct Preferences
{
    Language language = Language::English;
    Theme::Choice theme = Theme::Choice::System;
    Dialect dialect = Dialect::Ot;
    Author author;
    QStringList recentFiles; ///< newest first

    [[nodiscard]] static Preferences load();
    void save() const;
    void remember(const QString &path);
};
