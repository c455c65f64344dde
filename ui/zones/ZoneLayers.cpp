// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneLayers.h"

#include "ui/zones/ZonePanel.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int LayersAfter = 150; // ms: while somebody types once at the end is enough
}

ZoneLayers::ZoneLayers(Workbench &workbench, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_menu(new QMenu(parent))
    , m_showsLevels(add("levelsLayer", tr("Security levels: SL-T against SL-A"), tr("Zones and conduits in the colour of what is missing to their target: green nothing, then yellow, orange and red; grey where no row is answered")))
    , m_showsPlaces(add("placesLayer", tr("Physical: places, cabinets, media"), tr("On each asset where it stands, on each conduit its medium and the devices at its boundary, in place of the tag and the protocols")))
{
    m_menu->setToolTipsVisible(true);
    m_menu->addSeparator();
    m_soon.setSingleShot(true);
    m_soon.setInterval(LayersAfter);
    connect(&m_soon, &QTimer::timeout, this, &ZoneLayers::read);
    connect(&workbench.project(), &Project::changed, this, [this] {
        if (m_showsLevels->isChecked() || m_showsPlaces->isChecked())
            m_soon.start();
    });
    connect(m_showsLevels, &QAction::toggled, this, &ZoneLayers::read);
    connect(m_showsPlaces, &QAction::toggled, this, &ZoneLayers::read);
}

QAction *ZoneLayers::add(const char *name, const QString &text, const QString &tip)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(u"<p>%1</p>"_s.arg(tip.toHtmlEscaped()));
    action->setCheckable(true);
    return action;
}

void ZoneLayers::addPanel(ZonePanel *panel, const QString &text)
{
    m_panels.append(panel);
    QAction *action = add(qPrintable(panel->objectName() + u"Layer"_s), text, tr("Stays over the drawing while the panel is shut"));
    connect(action, &QAction::toggled, this, [this, panel](bool isOn) {
        panel->setPinned(isOn);
        Q_EMIT changed();
    });
}

void ZoneLayers::read()
{
    if (m_showsLevels->isChecked())
        m_levels.read(m_workbench.project(), m_workbench.words());
    if (m_showsPlaces->isChecked())
        m_places.read(m_workbench.project(), m_workbench.words());
    Q_EMIT changed();
}

QList<const ZoneOverlay *> ZoneLayers::overlays() const
{
    QList<const ZoneOverlay *> overlays;
    if (m_showsLevels->isChecked())
        overlays.append(&m_levels);
    if (m_showsPlaces->isChecked())
        overlays.append(&m_places);
    for (const ZonePanel *panel : m_panels) {
        if (panel->isPinned() && panel->overlay())
            overlays.append(panel->overlay());
    }
    return overlays;
}
