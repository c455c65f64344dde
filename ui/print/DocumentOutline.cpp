// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentOutline.h"

using namespace Qt::StringLiterals;

DocumentOutline::DocumentOutline(const Blocks &blocks)
{
    walk(blocks);
}

void DocumentOutline::walk(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content)) {
            add(*heading);
        } else if (const auto *figure = std::get_if<Figure>(&block.content)) {
            m_figureList.push_back(figure);
            m_figures.insert(figure, int(m_figureList.size()));
        } else if (const auto *columns = std::get_if<Columns>(&block.content)) {
            for (const Columns::Column &column : columns->columns)
                walk(column.blocks);
        } else if (const auto *together = std::get_if<KeepTogether>(&block.content)) {
            walk(together->blocks);
        } else if (const auto *section = std::get_if<Section>(&block.content)) {
            walk(section->blocks);
        }
    }
}

void DocumentOutline::add(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, int(m_counters.size()));
    QString number;
    if (heading.numbered) {
        ++m_counters[std::size_t(level - 1)];
        std::fill(m_counters.begin() + level, m_counters.end(), 0);
        for (int i = 0; i < level; ++i)
            number += (i > 0 ? u"."_s : QString()) + QString::number(m_counters[std::size_t(i)]);
    }
    const int index = int(m_entries.size());
    const QString anchor = heading.anchor.isEmpty() ? u"heading:%1"_s.arg(index) : heading.anchor;
    m_headings.insert(&heading, index);
    m_entries.push_back({level, number, heading.text, anchor, heading.inContents});
}
