// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/report/Block.h"
#include "core/risk/RiskMethod.h"

#include <QCollator>

/// Cells of records in the words, and with the colours, of a report.
class ReportCells
{
public:
    ReportCells(const Project &project, const Words &words);

    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const Words &words() const { return m_words; }

    /// A field in words; empty where the record or the cell is.
    [[nodiscard]] QString text(const RecordId &id, const char *field) const;
    /// The same, or a dash.
    [[nodiscard]] QString textOrDash(const RecordId &id, const char *field) const;
    [[nodiscard]] QString name(const RecordId &id) const { return m_project.designation(id, m_words); }
    [[nodiscard]] QString label(const RecordKind &kind, const char *field) const;
    [[nodiscard]] QString choice(const RecordKind &kind, const char *field, const QString &key) const;
    /// A person's role in the colour of the team that the project gives it.
    [[nodiscard]] Run person(const QString &name) const;
    [[nodiscard]] Run domain(Domain domain) const;
    [[nodiscard]] Run level(Grade level) const;
    /// The order of the report's language, whatever the machine speaks, with numbers by value: R-9 before R-10.
    [[nodiscard]] QCollator collator() const;
    /// "–"
    [[nodiscard]] static QString dash() { return QStringLiteral("–"); }
    [[nodiscard]] static Tint tint(Domain domain);
    [[nodiscard]] static Tint tint(Team team);
    [[nodiscard]] static Tint tint(Grade level);

private:
    const Project &m_project;
    Words m_words;
    struct Known
    {
        QString name; ///< in the language of the report
        Tint tint = Tint::None;
    };
    QHash<QString, Known> m_people; ///< by the name that records use
};
