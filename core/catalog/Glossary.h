// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/project/Project.h"

/// A term as four cells: what an IT person and a plant person hear, in English and Polish.
struct GlossaryEntry
{
    QString key;
    LocalText name;
    LocalText itMeaning;
    LocalText otMeaning;
    LocalText note;
    QStringList see;  ///< keys of related terms
    RecordId record;  ///< the project's own entry, invalid for a built-in one
};

/// The program's terms and the project's own, sorted by their English name. An own entry replaces the built-in one of its key.
class Glossary
{
public:
    /// resources/glossary/terms.tsv
    [[nodiscard]] static const Glossary &program();
    [[nodiscard]] static Glossary of(const Project &project);

    [[nodiscard]] const std::vector<GlossaryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const GlossaryEntry *find(QStringView key) const; ///< null where there is none
    /// Entries whose names occur as words in `text`, in either language; longer names win over those inside them.
    [[nodiscard]] std::vector<const GlossaryEntry *> occurringIn(const QString &text) const;

private:
    std::vector<GlossaryEntry> m_entries;
};
