// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Glossary.h"

#include "core/base/Fold.h"
#include "core/catalog/TsvTable.h"
#include "core/model/Term.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void sortByName(std::vector<GlossaryEntry> &entries)
{
    std::ranges::sort(entries, {}, [](const GlossaryEntry &entry) { return folded(entry.name.en); });
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

bool containsWord(QByteArrayView text, QByteArrayView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool starts = at == 0 || !isWordByte(text[at - 1]);
        const qsizetype end = at + word.size();
        if (starts && (end == text.size() || !isWordByte(text[end])))
            return true;
    }
    return false;
}
}

const Glossary &Glossary::program()
{
    static const Glossary glossary = [] {
        Glossary made;
        const auto table = TsvTable::read(u":/glossary/terms.tsv"_s);
        if (!table)
            return made;
        for (const QStringList &row : table->rows()) {
            const auto cell = [&](QStringView key) { return table->cell(row, key); };
            made.m_entries.push_back({cell(u"key"),
                                      {cell(u"en"), cell(u"pl")},
                                      {cell(u"itMeaningEn"), cell(u"itMeaningPl")},
                                      {cell(u"otMeaningEn"), cell(u"otMeaningPl")},
                                      {cell(u"noteEn"), cell(u"notePl")},
                                      cell(u"see").split(u' ', Qt::SkipEmptyParts),
                                      {}});
        }
        sortByName(made.m_entries);
        return made;
    }();
    return glossary;
}

Glossary Glossary::of(const Project &project)
{
    Glossary made = program();
    for (const Term &term : project.all<Term>()) {
        const GlossaryEntry own {term.key, {term.en, term.pl}, {term.itMeaningEn, term.itMeaningPl}, {term.otMeaningEn, term.otMeaningPl},
                                 {}, {}, term.id};
        const auto same = std::ranges::find(made.m_entries, term.key, &GlossaryEntry::key);
        if (same != made.m_entries.end())
            *same = own;
        else
            made.m_entries.push_back(own);
    }
    sortByName(made.m_entries);
    return made;
}

const GlossaryEntry *Glossary::find(QStringView key) const
{
    const auto found = std::ranges::find(m_entries, key, &GlossaryEntry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<const GlossaryEntry *> Glossary::occurringIn(const QString &text) const
{
    const QByteArray haystack = folded(text);
    std::vector<const GlossaryEntry *> found;
    for (const GlossaryEntry &entry : m_entries) {
        // "security level (SL)" is looked for without what stands in brackets
        const auto bare = [](const QString &name) { return folded(name.section(u'(', 0, 0).trimmed()); };
        if (containsWord(haystack, bare(entry.name.en)) || containsWord(haystack, bare(entry.name.pl)))
            found.push_back(&entry);
    }
    return found;
}
