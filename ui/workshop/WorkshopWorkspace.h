// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/SectionedPage.h"

/// The workshop: the vote with its stage, the agenda with the people, the results.
[[nodiscard]] SectionedPage *makeWorkshopWorkspace(Workbench &workbench, QWidget *parent);
