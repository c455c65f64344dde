// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choices.h"
#include "core/model/Describe.h"

/// A remark, question or finding about any record.
struct Note
{
    Id<Note> id;
    BilingualText title;
    QString noteKind;
    std::vector<RecordId> records;
    QString author;
    QDate writtenOn;
    QString requirement;
    BilingualText body;
    QString responsible;
    QDate due;
    Fact closed;

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const Note &, const Note &) = default;
};
