// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/NoteEdits.h"

#include "core/model/Note.h"
#include "core/model/Placement.h"

#include <algorithm>

namespace {
Placement notePlacement(const RecordId &note, const QRectF &place)
{
    Placement placement;
    placement.record = note;
    placement.x = place.x();
    placement.y = place.y();
    placement.width = place.width();
    placement.height = place.height();
    return placement;
}
}

RecordId NoteEdits::add(const QString &title, const QRectF &place)
{
    Note note;
    note.title.main = title;
    note.writtenOn = m_workbench.project().today();
    RecordId made;
    const bool done = m_workbench.edit(tr("Note added: %1").arg(title), [&](Edit &edit) -> Result<void> {
        const auto added = edit.add(note);
        if (!added)
            return std::unexpected(added.error());
        made = *added;
        return edit.add(notePlacement(made, place)).transform([](const Id<Placement> &) {});
    });
    return done ? made : RecordId {};
}

bool NoteEdits::place(const RecordId &note, const QRectF &place)
{
    const std::vector<Placement> all = m_workbench.project().all<Placement>();
    const auto before = std::ranges::find(all, note, &Placement::record);
    if (before == all.end())
        return false;
    Placement after = notePlacement(note, place);
    after.id = before->id;
    const bool isMoved = before->x != after.x || before->y != after.y;
    const QString label = isMoved ? tr("Note moved: %1") : tr("Note resized: %1");
    return m_workbench.edit(label.arg(m_workbench.project().designation(note, m_workbench.words())),
                            [&](Edit &edit) { return edit.put(after); });
}
