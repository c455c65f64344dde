// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/HeadingMap.h"

/// Tells from headings and the first rows what a table is about and which column is which.
class HeadingGuess
{
public:
    /// Looks at the first rows and rewinds.
    HeadingGuess(CsvReader &reader, const Kinds &kinds, const Synonyms &synonyms);

    [[nodiscard]] Result<const RecordKind *> kind() const;
    /// Kinds that people keep lists of; a drawing's coordinates are none.
    [[nodiscard]] static bool comesFromTables(const RecordKind &kind);
    /// One a column of the file.
    [[nodiscard]] std::vector<HeadingMap::Column> columns(const RecordKind &kind) const;

private:
    struct Heading
    {
        QString text;
        QByteArray whole;      ///< with brackets and units
        QByteArray normalised;
        int filled = 0;        ///< of the rows looked at
        bool holdsIds = false; ///< all filled cells are ids of ours
    };
    struct Candidate
    {
        QString target;
        double score = 0;
    };
    void look(CsvReader &reader);
    [[nodiscard]] Candidate candidate(const RecordKind &kind, const Heading &heading) const;
    [[nodiscard]] Candidate likeness(const RecordKind &kind, const QByteArray &normalised) const;
    [[nodiscard]] Candidate meaningOfId(const RecordKind &kind, const Heading &heading) const;
    [[nodiscard]] bool hasNeeded(const RecordKind &kind, const std::vector<HeadingMap::Column> &mapped) const;
    [[nodiscard]] double fit(const RecordKind &kind) const;
    [[nodiscard]] bool hasHeading(const QByteArray &normalised) const;
    [[nodiscard]] QString foreignSubject(double fit) const;
    [[nodiscard]] Error nothingKnown(const QString &subject) const;

    QString m_name;
    const Kinds &m_kinds;
    const Synonyms &m_synonyms;
    std::vector<Heading> m_headings;
};
