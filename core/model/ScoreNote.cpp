// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ScoreNote.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

QString ScoreNote::sentence(const Words &words) const
{
    return words.translate("ScoreNote", "%1 of %2 before").arg(was).arg(of);
}

ScoreNotes ScoreNotes::fromText(const QString &text)
{
    static const QRegularExpression shape(u"^([A-Za-z.]+)=([1-9])/([1-9])>([1-9])$"_s);
    ScoreNotes notes;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QRegularExpressionMatch match = shape.match(part); match.hasMatch())
            notes.m_notes[match.captured(1)] = {match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
    }
    return notes;
}

QString ScoreNotes::text() const
{
    QStringList parts;
    for (const auto &[field, note] : m_notes)
        parts.append(u"%1=%2/%3>%4"_s.arg(field).arg(note.was).arg(note.of).arg(note.now));
    return parts.join(u';');
}

QString ScoreNotes::summary(const Words &words) const
{
    const auto count = static_cast<int>(m_notes.size());
    return words.translate("ScoreNote", "%n scores", nullptr, count);
}

std::optional<ScoreNote> ScoreNotes::find(const QString &field, std::optional<int> present) const
{
    const auto found = m_notes.find(field);
    return found != m_notes.end() && present == found->second.now ? std::optional(found->second) : std::nullopt;
}
