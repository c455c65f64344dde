// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Block.h"

#include <QHash>

/// Numbers of the headings and figures, known before anything is laid out: the table of contents comes first.
class DocumentOutline
{
public:
    struct Entry
    {
        int level = 1;
        QString number; ///< "2.1"; empty for an unnumbered heading
        QString text;
        QString anchor;
        bool inContents = true;
    };

    /// `blocks` must stay where they are: headings and figures are known by their address.
    explicit DocumentOutline(const Blocks &blocks);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] int indexOf(const Heading &heading) const { return m_headings.value(&heading, -1); }
    [[nodiscard]] int numberOf(const Figure &figure) const { return m_figures.value(&figure); }
    [[nodiscard]] const std::vector<const Figure *> &figures() const { return m_figureList; }

private:
    void walk(const Blocks &blocks);
    void add(const Heading &heading);

    std::vector<Entry> m_entries;
    QHash<const Heading *, int> m_headings;
    QHash<const Figure *, int> m_figures;
    std::vector<const Figure *> m_figureList;
    std::array<int, 3> m_counters {};
};
