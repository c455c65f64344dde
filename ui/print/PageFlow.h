// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PageGeometry.h"
#include "ui/print/Piece.h"

#include <QHash>

/// Puts a stream of pieces onto pages. The same class measures and prints: what differs is the paper.
class PageFlow
{
public:
    /// Where pages come out. A measuring pass has none.
    class Paper
    {
    public:
        virtual ~Paper() = default;
        /// Opens a page, with what stands on each one (running header and footer). `first` is 1 for the first.
        virtual QPainter &openPage(int number, const PageGeometry &geometry) = 0;
    };

    struct Place
    {
        int page = 0;
        qreal y = 0; ///< from the top of the paper
    };
    struct PlacedLink
    {
        int page = 0;
        QRectF area; ///< on the paper
        QString target;
    };

    /// `firstPage` is the number of the first page that it opens.
    PageFlow(Paper *paper, int firstPage);

    void add(Piece &&piece);
    /// What follows starts a page, in this orientation. Two breaks leave no empty page.
    void breakPage();
    /// Only where less than `share` of the page is free.
    void breakPageUnlessFree(qreal share);
    void breakPage(bool landscape);
    void finish();

    [[nodiscard]] const PageGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] int lastPage() const { return m_page; }
    [[nodiscard]] const QHash<QString, Place> &anchors() const { return m_anchors; }
    [[nodiscard]] const QHash<int, Place> &headings() const { return m_headings; }
    [[nodiscard]] const std::vector<PlacedLink> &links() const { return m_links; }
    /// False as soon as a person stopped it: the rest of the pieces is dropped.
    using Progress = std::function<bool(int page)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    void placeTied();
    void place(const Piece &piece);
    void openPage();
    void put(const Piece &piece);
    [[nodiscard]] qreal tiedHeight(bool onNewPage) const;
    [[nodiscard]] qreal room() const { return m_geometry.body().bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return !m_open || m_top; }

    Paper *m_paper;
    QPainter *m_painter = nullptr;
    PageGeometry m_geometry;
    int m_page;
    qreal m_y = 0;
    bool m_open = false; ///< a page is open and may take more
    bool m_top = true;   ///< nothing stands on it yet
    bool m_cancelled = false;
    std::vector<Piece> m_tied; ///< kept together with the next
    QHash<QString, Place> m_anchors;
    QHash<int, Place> m_headings;
    std::vector<PlacedLink> m_links;
    Progress m_progress;
};
