// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class QButtonGroup;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class ZonePanel;
class ZoneActions;
class ZoneLayers;
class ZoneScene;
class ZoneView;

/// The workspace of zones and conduits: the drawing, the assets that wait for a zone, and the form of what is selected.
class ZonesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ZonesPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] ZoneScene &scene() const { return *m_scene; }
    [[nodiscard]] ZoneView &view() const { return *m_view; }

    enum class Tool { Select, Zone, Conduit, Asset, Note };
    void useTool(Tool tool);
    void removeSelected();

private:
    void makeToolBar(QBoxLayout *row);
    void addTool(QBoxLayout *row, Tool tool, const char *icon, const QString &text, const QString &tip);
    QPushButton *addButton(QBoxLayout *row, const char *icon, const QString &text, const QString &tip);
    void makePanels(QBoxLayout *row);
    void addPanel(QBoxLayout *row, ZonePanel *panel, const char *icon, const QString &text, const QString &tip);
    void openPanel(int panel);
    [[nodiscard]] ZonePanel *shownPanel() const;
    void layOver();
    void makeSide();
    void showFormOf(const RecordId &id);
    void showZoom(qreal zoom);
    void arrange();
    void proposeZones();

    Workbench &m_workbench;
    ZoneScene *m_scene;
    ZoneView *m_view;
    ZoneActions *m_actions;
    ZoneLayers *m_layers;
    QStackedWidget *m_side;
    QButtonGroup *m_tools;
    QPushButton *m_arrange = nullptr;
    QLabel *m_hint;
    QPushButton *m_details = nullptr;
    QButtonGroup *m_panelButtons;
    QStackedWidget *m_panels;
    QPushButton *m_zoom = nullptr;
    QHash<const RecordKind *, QWidget *> m_forms;
};
