// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZonesPage.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Placement.h"
#include "core/model/Zone.h"
#include "ui/record/RecordForm.h"
#include "ui/style/Fonts.h"
#include "ui/style/Looks.h"
#include "ui/zones/AddAssetTool.h"
#include "ui/zones/AddConduitTool.h"
#include "ui/zones/AddNoteTool.h"
#include "ui/zones/AddZoneTool.h"
#include "ui/zones/FindBar.h"
#include "ui/zones/Minimap.h"
#include "ui/zones/PartitionDialog.h"
#include "ui/zones/PathsPanel.h"
#include "ui/zones/ProblemsPanel.h"
#include "ui/zones/RecordItem.h"
#include "ui/zones/SelectTool.h"
#include "ui/zones/TrafficPanel.h"
#include "ui/zones/UnplacedStrip.h"
#include "ui/zones/ZoneActions.h"
#include "ui/zones/ZoneLayers.h"
#include "ui/zones/ZoneLegend.h"
#include "ui/zones/ZoneOverlay.h"
#include "ui/zones/ZonePanel.h"
#include "ui/zones/ZoneView.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int SideWidth = 320;
constexpr int PanelHeight = 170;
constexpr qreal ButtonZoom = 1.25;
}

ZonesPage::ZonesPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_scene(new ZoneScene(workbench, this))
    , m_view(new ZoneView(*m_scene, this))
    , m_actions(new ZoneActions(*m_scene, *m_view, this))
    , m_layers(new ZoneLayers(workbench, this))
    , m_side(new QStackedWidget(this))
    , m_tools(new QButtonGroup(this))
    , m_hint(new QLabel(this))
    , m_panelButtons(new QButtonGroup(this))
    , m_panels(new QStackedWidget(this))
{
    Fonts::loadAll();
    auto *bar = new QWidget(this);
    Looks::setOnBase(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    makeToolBar(row);

    auto *drawing = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(drawing);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_view, 1);
    auto *strip = new UnplacedStrip(workbench, drawing);
    leftColumn->addWidget(Looks::horizontalLine());
    leftColumn->addWidget(strip);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setHandleWidth(1);
    left->addWidget(drawing);
    left->addWidget(m_panels);
    left->setStretchFactor(0, 1);
    left->setChildrenCollapsible(false);
    left->setSizes({4 * PanelHeight, PanelHeight});

    connect(&workbench, &Workbench::fieldRequested, this, [this] { m_details->setChecked(true); }); // before the forms hear of it
    makeSide();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3 * SideWidth, SideWidth});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(Looks::horizontalLine());
    column->addWidget(splitter, 1);

    connect(m_view, &ZoneView::removeRequested, this, &ZonesPage::removeSelected);
    new Minimap(*m_scene, *m_view);
    auto *find = new FindBar(*m_scene, *m_view);
    connect(m_view, &ZoneView::findRequested, find, &FindBar::open);
    connect(m_actions, &ZoneActions::removeRequested, this, &ZonesPage::removeSelected);
    connect(m_actions, &ZoneActions::proposalRequested, this, &ZonesPage::proposeZones);
    connect(strip, &UnplacedStrip::proposalRequested, this, &ZonesPage::proposeZones);
    connect(m_view, &ZoneView::menuRequested, this, [this](const QPoint &at) { m_actions->menu()->popup(at); });
    connect(m_view, &ZoneView::nextRequested, m_actions, &ZoneActions::selectNext);
    connect(m_view, &ZoneView::escaped, this, [this] { useTool(Tool::Select); });
    connect(m_view, &ZoneView::zoomChanged, this, &ZonesPage::showZoom);
    // Queued: the tool is still at work when it says that it has finished.
    connect(m_scene, &ZoneScene::toolFinished, this, [this] { useTool(Tool::Select); }, Qt::QueuedConnection);
    connect(m_scene, &ZoneScene::hintChanged, this, [this] { m_hint->setText(m_scene->tool().hint()); });
    connect(&workbench, &Workbench::selectionChanged, this, &ZonesPage::showFormOf);
    setFocusProxy(m_view);
    showFormOf(workbench.selected());
}

void ZonesPage::addTool(QBoxLayout *row, Tool tool, const char *icon, const QString &text, const QString &tip)
{
    const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(tool)));
    QPushButton *button = addButton(row, icon, text, u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
    Looks::setRole(button, "segment");
    button->setCheckable(true);
    button->setShortcut(key);
    m_tools->addButton(button, static_cast<int>(tool));
}

QPushButton *ZonesPage::addButton(QBoxLayout *row, const char *icon, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    if (icon)
        button->setIcon(Looks::icon(icon));
    if (text.isEmpty())
        button->setAccessibleName(tip);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void ZonesPage::makeToolBar(QBoxLayout *row)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    row->addLayout(tools);
    addTool(tools, Tool::Select, "edit-select", tr("Select"), tr("Pick and move things"));
    addTool(tools, Tool::Zone, "draw-rectangle", tr("Add zone"), tr("Draw a new zone"));
    addTool(tools, Tool::Conduit, "draw-connector", tr("Add conduit"), tr("Join two zones"));
    addTool(tools, Tool::Asset, "list-add", tr("Add asset"), tr("Put a new asset into a zone"));
    addTool(tools, Tool::Note, "note", {}, tr("Add note: put a remark on the drawing")); // no room for a word at 1366
    m_tools->button(static_cast<int>(Tool::Select))->setChecked(true);
    connect(m_tools, &QButtonGroup::idClicked, this, [this](int id) { useTool(static_cast<Tool>(id)); });
    row->addSpacing(6);
    m_arrange = addButton(row, "distribute-graph-directed", tr("Arrange"),
                          tr("Lay out everything again, by level; one step to undo"));
    connect(m_arrange, &QPushButton::clicked, this, &ZonesPage::arrange);
    QPushButton *more = addButton(row, "application-menu", {}, tr("Copy, duplicate, align, spread, propose zones, export"));
    more->setObjectName(u"zoneMenu"_s);
    connect(more, &QPushButton::clicked, this, [this, more] { m_actions->menu()->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    Looks::setRole(m_hint, "secondary");
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it never makes the page wider
    row->addSpacing(6);
    row->addWidget(m_hint, 1);
    if (m_workbench.isReadOnly()) {
        for (QAbstractButton *button : m_tools->buttons())
            button->setEnabled(m_tools->id(button) == static_cast<int>(Tool::Select));
        m_arrange->setEnabled(false);
    }
    makePanels(row);
    m_details = addButton(row, "view-sidetree", {}, tr("Show or hide the panel on the right"));
    Looks::setRole(m_details, "segment");
    m_details->setCheckable(true);
    m_details->setChecked(true);
    connect(m_details, &QPushButton::toggled, m_side, &QWidget::setVisible);
    QPushButton *out = addButton(row, "zoom-out", {}, tr("Zoom out (−)"));
    m_zoom = addButton(row, nullptr, u"100 %"_s, tr("Actual size"));
    QPushButton *in = addButton(row, "zoom-in", {}, tr("Zoom in (+)"));
    QPushButton *fit = addButton(row, "zoom-fit-best", {}, tr("Show the whole drawing (0)"));
    for (QPushButton *square : {more, m_details, out, in, fit})
        square->setFixedWidth(32);
    m_zoom->setFixedWidth(64);
    connect(out, &QPushButton::clicked, this, [this] { m_view->zoomBy(1 / ButtonZoom); });
    connect(in, &QPushButton::clicked, this, [this] { m_view->zoomBy(ButtonZoom); });
    connect(m_zoom, &QPushButton::clicked, this, [this] { m_view->zoomBy(1 / m_view->zoom()); });
    connect(fit, &QPushButton::clicked, this, [this] { m_view->fit(); });
}

void ZonesPage::makePanels(QBoxLayout *row)
{
    auto *group = new QHBoxLayout;
    group->setSpacing(0);
    row->addLayout(group);
    m_panelButtons->setExclusive(false); // all may be shut
    addPanel(group, new ProblemsPanel(m_workbench, this), "dialog-warning", tr("Problems"),
             tr("Show or hide what does not hold together"));
    addPanel(group, new PathsPanel(m_workbench, this), "crosshairs", tr("Paths"),
             tr("Show or hide the ways of an attack, and what can be reached from where"));
    addPanel(group, new TrafficPanel(m_workbench, this), "network-connect", tr("Traffic"),
             tr("Show or hide observed traffic against what the drawing intends"));
    openPanel(0);
    connect(m_layers, &ZoneLayers::changed, this, &ZonesPage::layOver);
    QPushButton *layers = addButton(row, "dialog-layers", {}, tr("Layers: what stays over the drawing"));
    layers->setObjectName(u"zoneLayers"_s);
    layers->setFixedWidth(32);
    connect(layers, &QPushButton::clicked, this, [this, layers] { m_layers->menu()->popup(layers->mapToGlobal(layers->rect().bottomLeft())); });
}

void ZonesPage::addPanel(QBoxLayout *row, ZonePanel *panel, const char *icon, const QString &text, const QString &tip)
{
    const int place = m_panels->addWidget(panel);
    QPushButton *button = addButton(row, icon, text, tip);
    button->setObjectName(panel->objectName() + u"View"_s); // pictures are taken of it by this name
    Looks::setRole(button, "segment");
    button->setCheckable(true);
    m_panelButtons->addButton(button, place);
    connect(button, &QPushButton::clicked, this, [this, place](bool wanted) { openPanel(wanted ? place : -1); });
    m_layers->addPanel(panel, text);
    connect(panel, &ZonePanel::overlayChanged, this, [this, panel] {
        if (panel->isPinned() || panel == shownPanel())
            layOver();
    });
    connect(panel, &ZonePanel::overlayChosen, this, [this, panel] {
        if (panel->overlay())
            m_view->seeWhole(panel->overlay()->area(m_scene->picture()));
    });
}

void ZonesPage::openPanel(int panel)
{
    for (QAbstractButton *button : m_panelButtons->buttons())
        button->setChecked(m_panelButtons->id(button) == panel);
    m_panels->setVisible(panel >= 0);
    if (panel >= 0)
        m_panels->setCurrentIndex(panel);
    layOver();
}

ZonePanel *ZonesPage::shownPanel() const
{
    return m_panels->isHidden() ? nullptr : static_cast<ZonePanel *>(m_panels->currentWidget());
}

/// The layers that are switched on, and above them what the open panel shows.
void ZonesPage::layOver()
{
    QList<const ZoneOverlay *> overlays = m_layers->overlays();
    const ZonePanel *shown = shownPanel();
    if (const ZoneOverlay *overlay = shown ? shown->overlay() : nullptr) {
        overlays.removeOne(overlay);
        overlays.append(overlay);
    }
    m_scene->setOverlays(overlays);
}

void ZonesPage::makeSide()
{
    m_side->setMinimumWidth(SideWidth);
    auto *scroll = new QScrollArea(m_side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(new ZoneLegend(m_workbench.words(), m_workbench.isReadOnly(), scroll));
    m_side->addWidget(scroll);
    for (const RecordKind *kind : {&Zone::kind(), &Asset::kind(), &Conduit::kind(), &Note::kind()}) {
        auto *form = new RecordForm(m_workbench, *kind, m_side);
        m_side->addWidget(form);
        m_forms.insert(kind, form);
    }
}

void ZonesPage::showFormOf(const RecordId &id)
{
    const RecordStore *store = id.isValid() ? m_workbench.project().storeHolding(id) : nullptr;
    QWidget *form = store ? m_forms.value(&store->kind()) : nullptr;
    m_side->setCurrentWidget(form ? form : m_side->widget(0));
}

void ZonesPage::showZoom(qreal zoom)
{
    m_zoom->setText(u"%L1 %"_s.arg(qRound(zoom * 100)));
}

void ZonesPage::useTool(Tool tool)
{
    if (m_workbench.isReadOnly())
        tool = Tool::Select;
    m_tools->button(static_cast<int>(tool))->setChecked(true);
    switch (tool) {
    case Tool::Select: m_scene->setTool(std::make_unique<SelectTool>(*m_scene)); break;
    case Tool::Zone: m_scene->setTool(std::make_unique<AddZoneTool>(*m_scene)); break;
    case Tool::Conduit: m_scene->setTool(std::make_unique<AddConduitTool>(*m_scene)); break;
    case Tool::Asset: m_scene->setTool(std::make_unique<AddAssetTool>(*m_scene)); break;
    case Tool::Note: m_scene->setTool(std::make_unique<AddNoteTool>(*m_scene)); break;
    }
    m_view->setFocus();
}

void ZonesPage::arrange()
{
    if (m_workbench.project().store(Placement::kind()).count() > 0)
        m_scene->edits().arrange();
    else
        m_workbench.tell(tr("Everything stands where the program has put it; there is nothing to arrange."));
    m_view->fit();
}

void ZonesPage::proposeZones()
{
    PartitionDialog dialog(m_workbench, this);
    if (dialog.exec() == QDialog::Accepted)
        m_view->fit();
}

void ZonesPage::removeSelected()
{
    QList<RecordId> records;
    for (const RecordItem *item : m_scene->selectedRecords())
        records.append(item->id());
    if (records.isEmpty() || m_workbench.isReadOnly())
        return;
    const QString question = records.size() == 1
        ? tr("Remove “%1”?").arg(m_workbench.project().fullName(records.first(), m_workbench.words()))
        : tr("Remove %n records?", nullptr, static_cast<int>(records.size()));
    if (m_workbench.dialogs().confirm(this, question, m_scene->edits().removalDetail(records), tr("Remove")))
        m_scene->edits().remove(records);
}
