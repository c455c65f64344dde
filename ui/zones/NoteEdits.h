// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QCoreApplication>
#include <QRectF>

/// What hands do with the notes of the drawing, each one edit of the project.
class NoteEdits
{
    Q_DECLARE_TR_FUNCTIONS(NoteEdits)

public:
    explicit NoteEdits(Workbench &workbench)
        : m_workbench(workbench)
    {
    }

    /// Invalid where nothing came of it.
    RecordId add(const QString &title, const QRectF &place);
    /// Elsewhere, or larger or smaller.
    bool place(const RecordId &note, const QRectF &place);

private:
    Workbench &m_workbench;
};
