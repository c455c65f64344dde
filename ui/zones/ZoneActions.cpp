// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneActions.h"

#include "core/exchange/DrawioWriter.h"
#include "core/model/Asset.h"
#include "core/model/Zone.h"
#include "core/network/Partition.h"
#include "core/report/Reports.h"
#include "ui/print/PdfReport.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/ExportDiagramDialog.h"
#include "ui/zones/RecordItem.h"
#include "ui/zones/ZoneDiagram.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView copyMimeType("application/x-tandem-zones+json");
}

ZoneActions::ZoneActions(ZoneScene &scene, ZoneView &view, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_view(view)
    , m_menu(new QMenu(&view))
    , m_copy(add(m_menu, "copyZones", "edit-copy", tr("Copy"), QKeySequence::Copy, &ZoneActions::copy))
    , m_copyForDrawio(add(m_menu, "copyForDrawio", "edit-copy", tr("Copy for draw.io"), {}, &ZoneActions::copyForDrawio))
    , m_paste(add(m_menu, "pasteZones", "edit-paste", tr("Paste"), QKeySequence::Paste, &ZoneActions::paste))
    , m_duplicate(add(m_menu, "duplicateZones", "edit-duplicate", tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &ZoneActions::duplicate))
    , m_remove(add(m_menu, "removeZones", "edit-delete", tr("Remove…"), {}, &ZoneActions::removeRequested))
    , m_straighten(nullptr)
{
    m_menu->addSeparator();
    using enum ZoneEdits::Alignment;
    QMenu *align = m_menu->addMenu(Looks::icon("align-horizontal-left"), tr("Align"));
    addAlignment(align, "alignLeft", "align-horizontal-left", tr("Left edges"), Left);
    addAlignment(align, "alignCentre", "align-horizontal-center", tr("Centres, one below the other"), Centre);
    addAlignment(align, "alignRight", "align-horizontal-right", tr("Right edges"), Right);
    align->addSeparator();
    addAlignment(align, "alignTop", "align-vertical-top", tr("Top edges"), Top);
    addAlignment(align, "alignMiddle", "align-vertical-center", tr("Centres, side by side"), Middle);
    addAlignment(align, "alignBottom", "align-vertical-bottom", tr("Bottom edges"), Bottom);
    QMenu *spread = m_menu->addMenu(Looks::icon("distribute-horizontal-gaps"), tr("Spread evenly"));
    addAlignment(spread, "spreadAcross", "distribute-horizontal-gaps", tr("From left to right"), SpreadAcross);
    addAlignment(spread, "spreadDown", "distribute-vertical-gaps", tr("From top to bottom"), SpreadDown);
    m_aligning.append(add(m_menu, "arrangeThese", "distribute-graph-directed", tr("Arrange only these"), {}, &ZoneActions::arrange));
    m_surround = add(m_menu, "surround", "draw-rectangle", tr("Put a zone around…"), QKeySequence(Qt::CTRL | Qt::Key_G), &ZoneActions::surround);
    m_menu->addSeparator();
    m_parts = m_menu->addMenu(Looks::icon("insert-object"), tr("Insert a ready part"));
    m_parts->setObjectName(u"readyParts"_s);
    m_parts->setToolTipsVisible(true);
    addParts(m_parts);
    m_propose = add(m_menu, "proposeZonesAction", "distribute-graph-directed", tr("Propose zones…"), {}, &ZoneActions::proposalRequested);
    m_straighten = add(m_menu, "straighten", "draw-connector", tr("Let the program lead this line"), {}, &ZoneActions::straighten);
    m_menu->addSeparator();
    m_sheet = add(m_menu, "requirementsSheet", "document-export", tr("Requirements sheet…"), {}, &ZoneActions::exportSheet);
    add(m_menu, "exportDiagram", "document-export", tr("Export the drawing…"), {}, &ZoneActions::exportDiagram);
    connect(m_menu, &QMenu::aboutToShow, this, &ZoneActions::enable);
    connect(m_menu, &QMenu::aboutToHide, this, &ZoneActions::enableKeys, Qt::QueuedConnection); // after the chosen one has run
}

QAction *ZoneActions::add(QMenu *menu, const char *name, const char *icon, const QString &text, const QKeySequence &key, void (ZoneActions::*run)())
{
    auto *action = new QAction(Looks::icon(icon), text, menu);
    action->setObjectName(QString::fromLatin1(name));
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view.addAction(action);
    }
    menu->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ZoneActions::addAlignment(QMenu *menu, const char *name, const char *icon, const QString &text, ZoneEdits::Alignment alignment)
{
    auto *action = new QAction(Looks::icon(icon), text, menu);
    action->setObjectName(QString::fromLatin1(name));
    menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, alignment] { m_scene.edits().align(m_scene.picture(), m_scene.selectedZones(), alignment); });
    const bool isSpread = alignment == ZoneEdits::Alignment::SpreadAcross || alignment == ZoneEdits::Alignment::SpreadDown;
    (isSpread ? m_spreading : m_aligning).append(action);
}

void ZoneActions::addParts(QMenu *menu)
{
    for (const QString &name : ZoneCopy::templateNames()) {
        QAction *action = menu->addAction(ZoneCopy::templateTitle(name, m_scene.workbench().words()));
        action->setObjectName(u"part-"_s + name);
        action->setToolTip(u"<p>%1</p>"_s.arg(ZoneCopy::templateText(name, m_scene.workbench().words()).toHtmlEscaped()));
        connect(action, &QAction::triggered, this, [this, name] { insertPart(name); });
    }
}

/// At the top; where it stands there is for the layout to say.
void ZoneActions::insertPart(const QString &name)
{
    Workbench &workbench = m_scene.workbench();
    const Result<ZoneCopy> part = ZoneCopy::ofTemplate(workbench.project(), name);
    if (!part) {
        workbench.report(part.error());
        return;
    }
    select(m_scene.edits().put(m_scene.picture(), *part, {}, tr("Ready part inserted: %1").arg(ZoneCopy::templateTitle(name, workbench.words()))));
}

int ZoneActions::selectedConduit() const
{
    const QList<RecordItem *> records = m_scene.selectedRecords();
    return records.size() == 1 && records.first()->type() == RecordItem::ConduitKind ? records.first()->index() : -1;
}

/// As long as the menu is open.
void ZoneActions::enable()
{
    const bool mayEdit = !m_scene.workbench().isReadOnly();
    const bool hasCopyable = std::ranges::any_of(m_scene.selectedRecords(), [](const RecordItem *item) { return item->type() == RecordItem::ZoneKind || item->type() == RecordItem::AssetKind; });
    const qsizetype zones = m_scene.selectedZones().size();
    const int conduit = selectedConduit();
    m_copy->setEnabled(hasCopyable);
    m_copyForDrawio->setEnabled(!m_scene.selectedRecords().isEmpty());
    m_duplicate->setEnabled(hasCopyable && mayEdit);
    m_paste->setEnabled(mayEdit && QApplication::clipboard()->mimeData() && QApplication::clipboard()->mimeData()->hasFormat(copyMimeType));
    m_remove->setEnabled(mayEdit && !m_scene.selectedRecords().isEmpty());
    for (QAction *action : std::as_const(m_aligning))
        action->setEnabled(mayEdit && zones >= 2);
    for (QAction *action : std::as_const(m_spreading))
        action->setEnabled(mayEdit && zones >= 3);
    m_surround->setEnabled(mayEdit && zones >= 1);
    m_parts->setEnabled(mayEdit);
    m_propose->setEnabled(mayEdit && Partition::waiting(m_scene.workbench().project()) > 0);
    m_sheet->setEnabled(selectedPlace().isValid());
    m_straighten->setEnabled(mayEdit && conduit >= 0 && !m_scene.picture().plan.conduits[conduit].bends.isEmpty());
}

/// A shortcut of a disabled action would do nothing without a word; each does nothing by itself where it cannot.
void ZoneActions::enableKeys()
{
    for (QAction *action : {m_copy, m_paste, m_duplicate, m_surround})
        action->setEnabled(true);
}

void ZoneActions::arrange()
{
    m_scene.edits().arrange(m_scene.picture(), m_scene.selectedZones());
}

void ZoneActions::surround()
{
    Workbench &workbench = m_scene.workbench();
    const QList<int> zones = m_scene.selectedZones();
    if (zones.isEmpty() || workbench.isReadOnly())
        return;
    const QString name = workbench.dialogs().askText(m_view.window(), tr("New zone"), tr("Name"), QString()).trimmed();
    if (const RecordId made = name.isEmpty() ? RecordId() : m_scene.edits().surround(m_scene.picture(), zones, name); made.isValid())
        select({made});
}

ZoneCopy ZoneActions::selectedCopy() const
{
    std::vector<RecordId> records;
    for (const RecordItem *item : m_scene.selectedRecords())
        records.push_back(item->id());
    ZoneCopy copy = ZoneCopy::of(m_scene.workbench().project(), records);
    const ZoneEdits::Picture picture = m_scene.picture();
    for (qsizetype i = 0; i < picture.plan.zones.size(); ++i) {
        if (picture.plan.zones[i].parent < 0 && std::ranges::contains(copy.picked(), picture.plan.zones[i].id))
            copy.places.insert(picture.plan.zones[i].id, picture.layout.zones[i].rect);
    }
    return copy;
}

/// With the data for another drawing goes a picture of the selection for a text, and the names.
void ZoneActions::copy()
{
    const ZoneCopy copied = selectedCopy();
    if (copied.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setData(copyMimeType, copied.json());
    QRectF area;
    QStringList names;
    for (const RecordItem *item : m_scene.selectedRecords())
        area |= item->sceneBoundingRect();
    for (const RecordId &id : copied.picked())
        names.append(copied.name(id));
    constexpr qreal sharpness = 2;
    QImage image((area.size() * sharpness).toSize().boundedTo(QSize(8000, 8000)), QImage::Format_RGB32);
    image.fill(Theme::colors().base);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene.render(&painter, QRectF(), area);
    painter.end();
    data->setImageData(image);
    data->setText(names.join(u'\n'));
    QApplication::clipboard()->setMimeData(data);
    const int assets = copied.count(Asset::kind());
    m_scene.workbench().tell(tr("Copied: %1, with %n assets.", nullptr, assets).arg(names.join(u", "_s)));
}

/// With all that lies in the selected zones.
void ZoneActions::copyForDrawio()
{
    const ZoneEdits::Picture picture = m_scene.picture();
    DrawioWriter::Boxes boxes;
    QSet<RecordId> ids;
    const auto isChosen = [this](const RecordId &id) {
        const RecordItem *item = m_scene.itemOf(id);
        return item && item->isSelected();
    };
    for (qsizetype i = 0; i < picture.plan.zones.size(); ++i) {
        boxes.insert(picture.plan.zones[i].id, picture.layout.zones[i].rect);
        for (int around = static_cast<int>(i); around >= 0; around = picture.plan.zones[around].parent) {
            if (isChosen(picture.plan.zones[around].id))
                ids.insert(picture.plan.zones[i].id);
        }
    }
    for (qsizetype i = 0; i < picture.plan.assets.size(); ++i) {
        const ZonePlan::Asset &asset = picture.plan.assets[i];
        if (!picture.layout.chips[i].isNull())
            boxes.insert(asset.id, picture.layout.chips[i]);
        if (isChosen(asset.id) || (asset.zone >= 0 && ids.contains(picture.plan.zones[asset.zone].id)))
            ids.insert(asset.id);
    }
    for (const ZonePlan::Conduit &conduit : picture.plan.conduits) {
        const bool isWithin = std::ranges::all_of(conduit.zones, [&](int zone) { return ids.contains(picture.plan.zones[zone].id); });
        if (isWithin || isChosen(conduit.id))
            ids.insert(conduit.id);
    }
    for (const ZonePlan::Note &note : picture.plan.notes) {
        boxes.insert(note.id, note.place);
        if (isChosen(note.id))
            ids.insert(note.id);
    }
    const Workbench &workbench = m_scene.workbench();
    QApplication::clipboard()->setText(QString::fromUtf8(DrawioWriter::text(workbench.project(), workbench.words(), boxes, ids)));
    m_scene.workbench().tell(tr("Copied as XML: paste it into a drawing of draw.io."));
}

void ZoneActions::paste()
{
    Workbench &workbench = m_scene.workbench();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (workbench.isReadOnly() || !data)
        return;
    const Result<ZoneCopy> copied = ZoneCopy::fromJson(data->data(copyMimeType));
    if (!copied) {
        workbench.report(copied.error());
        return;
    }
    // A zone of which the copy was just made is not meant to take the copy in.
    const QList<RecordItem *> selected = m_scene.selectedRecords();
    RecordId into;
    if (selected.size() == 1 && selected.first()->type() == RecordItem::ZoneKind && !std::ranges::contains(copied->picked(), selected.first()->id()))
        into = selected.first()->id();
    select(m_scene.edits().put(m_scene.picture(), *copied, into, tr("Pasted: %1").arg(copied->name(copied->picked().front()))));
}

/// Beside the original, in the same zone.
void ZoneActions::duplicate()
{
    const ZoneCopy copied = selectedCopy();
    if (copied.isEmpty() || m_scene.workbench().isReadOnly())
        return;
    const ZoneEdits::Picture picture = m_scene.picture();
    const RecordItem *first = m_scene.itemOf(copied.picked().front());
    const int around = first->type() == RecordItem::ZoneKind ? picture.plan.zones[first->index()].parent : picture.plan.assets[first->index()].zone;
    const RecordId into = around < 0 ? RecordId() : picture.plan.zones[around].id;
    select(m_scene.edits().put(picture, copied, into, tr("Duplicated: %1").arg(copied.name(copied.picked().front()))));
}

void ZoneActions::straighten()
{
    if (const int conduit = selectedConduit(); conduit >= 0)
        m_scene.edits().bend(m_scene.picture(), conduit, {});
}

/// The zone or conduit that is selected alone; else invalid.
RecordId ZoneActions::selectedPlace() const
{
    const QList<RecordItem *> records = m_scene.selectedRecords();
    const bool isPlace = records.size() == 1 && (records.first()->type() == RecordItem::ZoneKind || records.first()->type() == RecordItem::ConduitKind);
    return isPlace ? records.first()->id() : RecordId();
}

/// What ZCR 6.4 asks to be written for it, as a PDF.
void ZoneActions::exportSheet()
{
    Workbench &workbench = m_scene.workbench();
    const RecordId place = selectedPlace();
    if (!place.isValid())
        return;
    QString name = workbench.project().designation(place, workbench.words());
    name.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u"-"_s);
    QString path = workbench.dialogs().saveFile(&m_view, tr("Requirements sheet"), name + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    const PdfReport report(requirementsSpecification(workbench.project(), workbench.words(), {.only = place}), ZoneDiagram::source(workbench.project()));
    if (const Result<int> pages = report.writeFile(path); !pages)
        workbench.report(pages.error());
    else
        workbench.tell(tr("The requirements sheet is in %1.").arg(path));
}

void ZoneActions::exportDiagram()
{
    if (m_scene.workbench().project().store(Zone::kind()).count() == 0)
        m_scene.workbench().tell(tr("There is nothing to draw: the project has no zone."));
    else
        ExportDiagramDialog(m_scene.workbench(), &m_view).exec();
}

void ZoneActions::select(const QList<RecordId> &records)
{
    if (records.isEmpty())
        return;
    m_scene.rebuild();
    m_scene.workbench().select(records.first());
    for (const RecordId &id : records) {
        if (RecordItem *item = m_scene.itemOf(id))
            item->setSelected(true);
    }
}

void ZoneActions::selectNext(int step)
{
    QList<RecordId> order = m_scene.recordsAt(m_view.lastPressed());
    const RecordId current = m_scene.workbench().selected();
    if (order.size() < 2 || !order.contains(current)) {
        order.clear();
        const ZoneEdits::Picture picture = m_scene.picture();
        for (const auto &zone : picture.plan.zones)
            order.append(zone.id);
        for (const auto &asset : picture.plan.assets)
            order.append(asset.id);
        for (const auto &conduit : picture.plan.conduits)
            order.append(conduit.id);
        for (const auto &note : picture.plan.notes)
            order.append(note.id);
        order.removeIf([this](const RecordId &id) { return !m_scene.itemOf(id); });
    }
    if (order.isEmpty())
        return;
    const qsizetype at = order.indexOf(current);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : order.size() - 1) : (at + step + order.size()) % order.size();
    m_scene.workbench().select(order[next]);
}
