// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Baseline.h"
#include "core/project/Project.h"

#include <QTemporaryDir>

/// Who approves the state of a project, as what, when, and under which name (IEC 62443-3-2, ZCR 7.1).
struct BaselineApproval {
    BilingualText name; ///< of no other baseline
    QString approvedBy;
    QString approvedAs;
    QDate approvedOn;
    BilingualText note;
};

/// Keeps the project as it is now, its journal included, as a packed copy in the project itself; one step of undo. The
/// content of evidence and of earlier baselines stays out of the copy: it is kept once, by its hash, in the project.
[[nodiscard]] Result<Id<Baseline>> approveBaseline(Project &project, const BaselineApproval &approval);

/// A baseline unpacked into a temporary file, for reading; the file goes with this.
struct OpenedBaseline {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Project> project; ///< stands below its folder: it goes first
};
[[nodiscard]] Result<OpenedBaseline> openBaseline(const Project &project, const Id<Baseline> &baseline);
