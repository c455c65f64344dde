// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PageFlow.h"

#include <QPainter>

PageFlow::PageFlow(Paper *paper, int firstPage)
    : m_paper(paper)
    , m_page(firstPage - 1)
{ }

void PageFlow::add(Piece &&piece)
{
    if (m_cancelled)
        return;
    const bool tied = piece.keepWithNext;
    m_tied.push_back(std::move(piece));
    if (!tied)
        placeTied();
}

/// Height of the tied pieces from here on, or at the top of a new page with the table heading that it would repeat.
qreal PageFlow::tiedHeight(bool onNewPage) const
{
    qreal height = 0;
    for (const Piece &piece : m_tied)
        height += piece.spaceBefore + piece.height;
    const Piece &first = m_tied.front();
    if (onNewPage)
        height += (first.repeated ? first.repeated->height : 0) - first.spaceBefore;
    return height;
}

void PageFlow::placeTied()
{
    if (m_tied.empty())
        return;
    if (!m_open)
        openPage();
    if (!atTop() && tiedHeight(false) > room()) {
        // What no page can hold in one breaks where it must, but not before it has used up this page.
        if (tiedHeight(true) <= m_geometry.body().height())
            openPage();
    }
    for (const Piece &piece : m_tied)
        place(piece);
    m_tied.clear();
}

void PageFlow::place(const Piece &piece)
{
    if (!atTop() && piece.spaceBefore + piece.height > room())
        openPage();
    if (m_top) {
        if (piece.repeated)
            put(*piece.repeated);
    } else {
        m_y += piece.spaceBefore;
    }
    put(piece);
    m_top = false;
}

void PageFlow::put(const Piece &piece)
{
    const QPointF at(m_geometry.body().left(), m_y);
    for (const Piece::Mark &mark : piece.marks) {
        const Place place {m_page, m_y + mark.y};
        if (!mark.anchor.isEmpty() && !m_anchors.contains(mark.anchor))
            m_anchors.insert(mark.anchor, place);
        if (mark.heading >= 0)
            m_headings.insert(mark.heading, place);
    }
    for (const Piece::Link &link : piece.links)
        m_links.push_back({m_page, link.area.translated(at), link.target});
    if (m_painter && piece.paint)
        piece.paint(*m_painter, at);
    m_y += piece.height;
}

void PageFlow::openPage()
{
    ++m_page;
    m_open = true;
    m_top = true;
    m_y = m_geometry.body().top();
    if (m_paper)
        m_painter = &m_paper->openPage(m_page, m_geometry);
    if (m_progress && !m_progress(m_page))
        m_cancelled = true;
}

void PageFlow::breakPage()
{
    placeTied();
    if (!m_top)
        m_open = false;
}

void PageFlow::breakPageUnlessFree(qreal share)
{
    placeTied();
    if (m_open && room() < share * m_geometry.body().height())
        breakPage();
}

void PageFlow::breakPage(bool landscape)
{
    placeTied();
    if (m_geometry.landscape == landscape) {
        breakPage();
        return;
    }
    m_geometry.landscape = landscape;
    m_open = false;
}

void PageFlow::finish()
{
    placeTied();
}
