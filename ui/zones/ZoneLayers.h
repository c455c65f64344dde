// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"
#include "ui/zones/LevelsOverlay.h"
#include "ui/zones/PlacesOverlay.h"

#include <QTimer>

class QAction;
class QMenu;
class ZonePanel;

/// What is laid over the drawing and stays there whichever panel is open: security levels, the physical side, and what the
/// panels show. Each is switched by the menu.
class ZoneLayers : public QObject
{
    Q_OBJECT

public:
    explicit ZoneLayers(Workbench &workbench, QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Its overlay can be kept while it is shut.
    void addPanel(ZonePanel *panel, const QString &text);
    /// The layers that are on, the lowest first.
    [[nodiscard]] QList<const ZoneOverlay *> overlays() const;

Q_SIGNALS:
    void changed();

private:
    QAction *add(const char *name, const QString &text, const QString &tip);
    void read();

    Workbench &m_workbench;
    QMenu *m_menu;
    QAction *m_showsLevels;
    QAction *m_showsPlaces;
    LevelsOverlay m_levels;
    PlacesOverlay m_places;
    QList<ZonePanel *> m_panels;
    QTimer m_soon;
};
