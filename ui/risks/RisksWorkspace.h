// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/SectionedPage.h"

/// Risks: scenarios with their matrix, and what belongs to them, section by section.
[[nodiscard]] SectionedPage *makeRisksWorkspace(Workbench &workbench, QWidget *parent);
