// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/FigureStore.h"
#include "ui/zones/ZoneLayout.h"

/// The whole drawing on paper: vectors in the light colours, nothing transparent, text as text.
class ZoneDiagram : public ReportDrawing
{
public:
    ZoneDiagram(const Project &project, const Words &words);
    /// Only a zone or conduit and what it is joined with.
    ZoneDiagram(const ZonePlan &whole, const Words &words, const RecordId &place);

    [[nodiscard]] QSizeF size() const override { return m_layout.bounds.size(); }
    void paint(QPainter &painter) const override;

    /// The source of drawings for one PdfReport: "zones", "zones:ID". The project must outlive it and stay as it is.
    [[nodiscard]] static DrawingSource source(const Project &project);

private:
    Words m_words;
    ZonePlan m_plan;
    ZoneLayout m_layout;
};
