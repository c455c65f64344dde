// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

/// Where a word of one language may be broken (Liang's patterns, as in TeX and LibreOffice).
///
/// Without a dictionary on the machine words stay whole and nothing else changes. Not for several threads at once.
class Hyphenation
{
public:
    explicit Hyphenation(Language language);
    ~Hyphenation();
    Hyphenation(const Hyphenation &) = delete;
    Hyphenation &operator=(const Hyphenation &) = delete;

    [[nodiscard]] bool isAvailable() const;
    /// Positions in `token` (a word with the punctuation around it) before which a hyphen may end a line, ascending.
    /// None in what has a digit, a dot or an underscore in it: tags, addresses and versions are searched for whole.
    [[nodiscard]] QList<int> breaks(QStringView token) const;

private:
    [[nodiscard]] QList<int> breaksOfWord(const QString &word) const;

    struct Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
    mutable QHash<QString, QList<int>> m_known;
};
