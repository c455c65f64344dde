// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/DocumentOutline.h"
#include "ui/print/FigureStore.h"
#include "ui/print/TextBox.h"

#include <unordered_map>

/// What a table taught the first pass: the passes after it need not set its cells to know their height.
struct TableMeasure
{
    std::vector<qreal> columnWidths = {};
    std::vector<quint16> rowLines = {}; ///< 0: has to be set again (a page number in it, or higher than a page)
    qreal width = 0;
};

/// What the passes over one document share.
struct LayoutContext
{
    const PrintStyle &style;
    const Words &words;
    const DocumentOutline &outline;
    const FigureStore &figures;
    TextContext text = {};
    bool painting = false;
    qreal pageHeight = 0; ///< of the body of the page in hand
    std::unordered_map<const Table *, TableMeasure> tables = {};
    QHash<QString, int> pages = {};     ///< of the anchors, as the pass before found them
    QHash<QString, int> usedPages = {}; ///< those that stand in running text in this pass: a change may move its lines
};
