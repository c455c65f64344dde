// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/SectionedPage.h"

/// The register, and what it stands on: addresses, networks, services, functions, and what depends on what.
[[nodiscard]] SectionedPage *makeAssetsWorkspace(Workbench &workbench, QWidget *parent);
