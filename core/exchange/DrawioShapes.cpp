// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioShapes.h"

#include "core/exchange/DrawioGuess.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using ShapeRole = DrawioShapes::Role;
constexpr size_t mostCandidates = 2000; ///< boxes of a page that are compared with all its shapes

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

bool isOurs(const DrawioFile::Cell &cell, QLatin1StringView kind)
{
    return cell.attributes.value(u"tandemKind"_s) == kind;
}

bool isTextOnly(const DrawioFile::Cell &cell)
{
    if (cell.isStyled(u"text"_s) || cell.isStyled(u"edgeLabel"_s) || cell.style.value(u"shape"_s) == "text"_L1)
        return true;
    return cell.style.value(u"strokeColor"_s) == "none"_L1 && cell.style.value(u"fillColor"_s) == "none"_L1 && !cell.style.contains(u"shape"_s) && !cell.style.contains(u"image"_s);
}

/// A plain box, that others may stand in; an ellipse only where it is dashed.
bool isBox(const DrawioFile::Cell &cell)
{
    static const QStringList shapes {QString(), u"rect"_s, u"ext"_s, u"rectangle"_s, u"label"_s, u"swimlane"_s, u"mxgraph.basic.rect"_s, u"mxgraph.networks.bus"_s};
    static const QStringList others {u"ellipse"_s, u"rhombus"_s, u"triangle"_s, u"line"_s, u"image"_s, u"cloud"_s};
    const bool isOther = std::ranges::any_of(others, [&](const QString &name) { return cell.isStyled(name); });
    const bool isDashed = cell.style.value(u"dashed"_s) == "1"_L1;
    return !cell.style.contains(u"image"_s) && shapes.contains(cell.style.value(u"shape"_s)) && (!isOther || (isDashed && cell.isStyled(u"ellipse"_s)));
}

/// "1", "2a", "(3)": a step that the text beside the drawing explains.
bool isStepNumber(const DrawioFile::Cell &cell)
{
    static const QRegularExpression number(u"^\\(?\\d{1,2}[a-z]?[.)]?$"_s);
    constexpr double largest = 60;
    return number.match(cell.label).hasMatch() && cell.rect.width() <= largest && cell.rect.height() <= largest;
}
}

DrawioShapes::DrawioShapes(const DrawioFile::Page &page)
    : m_page(page)
    , m_children(page.cells.size())
    , m_isList(page.cells.size(), false)
    , m_roles(page.cells.size(), Role::Nothing)
    , m_zones(page.cells.size(), -1)
{
    for (int i = 0; i < count(); ++i) {
        if (cell(i).above >= 0)
            m_children[static_cast<size_t>(cell(i).above)].append(i);
    }
    for (int i = count(); i-- > 0;) { // of two with one id the first counts
        m_byId.insert(cell(i).id, i);
        m_isList[static_cast<size_t>(i)] = isList(i);
    }
    for (int i = 0; i < count(); ++i)
        m_roles[static_cast<size_t>(i)] = firstRole(i);
    findZonesByPlace();
    findLayers();
    placeAll();
    findHeadings();
    findCaptions();
}

ShapeRole DrawioShapes::roleOfOurs(const DrawioFile::Cell &cell) const
{
    if (isOurs(cell, "zone"_L1) && cell.isVertex)
        return Role::Zone;
    if (isOurs(cell, "asset"_L1) && cell.isVertex)
        return Role::Asset;
    return isOurs(cell, "conduit"_L1) && cell.isVertex ? Role::Hub : Role::Nothing;
}

ShapeRole DrawioShapes::firstRole(int index) const
{
    const DrawioFile::Cell &shape = cell(index);
    if (shape.isEdge)
        return Role::Line;
    if (!shape.isVertex || isOurs(shape, "note"_L1))
        return Role::Nothing;
    if (const Role ours = roleOfOurs(shape); ours != Role::Nothing)
        return ours;
    const DrawioFile::Cell *parent = shape.above < 0 ? nullptr : &cell(shape.above);
    if (parent && parent->isEdge)
        return Role::Label;
    if (m_isList[static_cast<size_t>(index)] || (parent && parent->isVertex && m_isList[static_cast<size_t>(shape.above)]) || shape.style.value(u"shape"_s) == "tableRow"_L1)
        return Role::Row;
    if (isZoneByItself(index))
        return Role::Zone;
    if (shape.isStyled(u"group"_s) && shape.label.isEmpty())
        return Role::Nothing;
    if (isTextOnly(shape))
        return Role::Text;
    if (isStepNumber(shape))
        return Role::Step;
    const DrawioGuess::AssetGuess guess = DrawioGuess::asset(shape, shape.label);
    if (guess.isDevice)
        return Role::Asset;
    if (shape.label.isEmpty())
        return Role::Unnamed;
    const DrawioGuess::ZoneGuess zone = DrawioGuess::zone(shape.label);
    return isBox(shape) && (zone.isCalledZone || (zone.isNamedLikeZone && guess.assetClass.isEmpty())) ? Role::Zone : Role::Asset;
}

/// A container that only holds rows of text: a table, a list of members.
bool DrawioShapes::isList(int index) const
{
    const DrawioFile::Cell &shape = cell(index);
    if (shape.style.value(u"shape"_s).startsWith("table"_L1) || shape.style.value(u"childLayout"_s) == "tableLayout"_L1)
        return true;
    const QList<int> &children = m_children[static_cast<size_t>(index)];
    return shape.style.value(u"childLayout"_s) == "stackLayout"_L1 && std::ranges::all_of(children, [this](int child) {
        const QString name = cell(child).style.value(u"shape"_s);
        return isTextOnly(cell(child)) || name == "partialRectangle"_L1 || name == "tableRow"_L1 || name == "line"_L1 || cell(child).isStyled(u"line"_s);
    });
}

bool DrawioShapes::isZoneByItself(int index) const
{
    const DrawioFile::Cell &shape = cell(index);
    if (DrawioGuess::isCloud(shape))
        return true;
    const bool holdsShapes = std::ranges::any_of(m_children[static_cast<size_t>(index)], [this](int child) { return cell(child).isVertex && !cell(child).isRelative && !isTextOnly(cell(child)); });
    const bool saysContainer = shape.isStyled(u"swimlane"_s) || shape.style.value(u"container"_s) == "1"_L1;
    if (shape.isStyled(u"group"_s) && shape.label.isEmpty())
        return false;
    return (saysContainer && (holdsShapes || !DrawioGuess::asset(shape, shape.label).isDevice)) || (holdsShapes && !DrawioGuess::asset(shape, shape.label).isDevice);
}

/// Boxes that others stand in without belonging to them: two or more, or one in a box that is dashed, named like a zone
/// or far larger.
void DrawioShapes::findZonesByPlace()
{
    const auto counts = [this](int i) { return role(i) == Role::Asset || role(i) == Role::Zone || role(i) == Role::Unnamed; };
    std::vector<int> candidates;
    std::vector<int> things;
    for (int i = 0; i < count(); ++i) {
        if (!counts(i) || areaOf(cell(i).rect) <= 0)
            continue;
        things.push_back(i);
        const bool isFree = role(i) != Role::Zone && roleOfOurs(cell(i)) == Role::Nothing;
        if (isFree && isBox(cell(i)) && !DrawioGuess::asset(cell(i), cell(i).label).isDevice)
            candidates.push_back(i);
    }
    std::ranges::stable_sort(candidates, std::greater(), [this](int i) { return areaOf(cell(i).rect); });
    candidates.resize(std::min(candidates.size(), mostCandidates));
    for (const int box : candidates) {
        constexpr double farLarger = 6;
        constexpr double slack = 2;
        const QRectF around = cell(box).rect.adjusted(-slack, -slack, slack, slack);
        const bool isDashed = cell(box).style.value(u"dashed"_s) == "1"_L1;
        const bool isEmptyBox = cell(box).style.value(u"fillColor"_s) == "none"_L1;
        int within = 0;
        double largest = 0;
        for (const int thing : things) {
            const bool isBehind = thing > box || isDashed || isEmptyBox; // what is painted later would hide the box's content
            if (thing == box || !isBehind || !around.contains(cell(thing).rect) || areaOf(cell(thing).rect) >= areaOf(cell(box).rect))
                continue;
            ++within;
            largest = std::max(largest, areaOf(cell(thing).rect));
        }
        const bool isFarLarger = areaOf(cell(box).rect) > farLarger * largest;
        if (within >= 2 || (within == 1 && (isDashed || isFarLarger || DrawioGuess::zone(cell(box).label).isNamedLikeZone)))
            m_roles[static_cast<size_t>(box)] = Role::Zone;
    }
}

/// A layer named like a zone is one; the nameless layer that every page has is not.
void DrawioShapes::findLayers()
{
    for (int i = 0; i < count(); ++i) {
        const bool isLayer = !cell(i).isVertex && !cell(i).isEdge && cell(i).above >= 0 && cell(cell(i).above).above < 0 && !cell(cell(i).above).isVertex;
        const DrawioGuess::ZoneGuess guess = isLayer ? DrawioGuess::zone(cell(i).label) : DrawioGuess::ZoneGuess();
        if (!cell(i).label.isEmpty() && (guess.isNamedLikeZone || !guess.type.isEmpty()))
            m_roles[static_cast<size_t>(i)] = Role::Zone;
    }
}

QRectF DrawioShapes::rectOf(int zone) const
{
    if (cell(zone).isVertex)
        return cell(zone).rect;
    QRectF rect;
    for (const int child : m_children[static_cast<size_t>(zone)]) {
        if (cell(child).isVertex)
            rect |= cell(child).rect;
    }
    return rect;
}

/// The smallest zone's box that the middle of a cell lies in; a zone must lie in it whole.
int DrawioShapes::smallestAround(int index) const
{
    const QRectF &rect = cell(index).rect;
    for (const int box : m_boxes) {
        if (box == index || areaOf(cell(box).rect) <= areaOf(rect))
            continue;
        if (role(index) == Role::Zone ? cell(box).rect.adjusted(-1, -1, 1, 1).contains(rect) : cell(box).rect.contains(rect.center()))
            return box;
    }
    return -1;
}

void DrawioShapes::placeAll()
{
    for (int i = 0; i < count(); ++i) {
        if (role(i) == Role::Zone && cell(i).isVertex && !DrawioGuess::isCloud(cell(i)))
            m_boxes.push_back(i);
    }
    std::ranges::stable_sort(m_boxes, std::greater(), [this](int i) { return areaOf(cell(i).rect); });
    m_boxes.resize(std::min(m_boxes.size(), mostCandidates));
    std::ranges::reverse(m_boxes);
    std::vector<int> around(m_page.cells.size(), -2); // the nearest zone among the parents; -2 = not looked up yet
    for (int i = 0; i < count(); ++i) {
        QList<int> way;
        int at = i;
        while (at >= 0 && around[static_cast<size_t>(at)] == -2 && way.size() <= count()) {
            way.append(at);
            at = cell(at).above;
        }
        for (qsizetype w = way.size(); w-- > 0;) {
            const int up = cell(way[w]).above;
            around[static_cast<size_t>(way[w])] = up < 0 ? -1 : role(up) == Role::Zone ? up : around[static_cast<size_t>(up)];
        }
    }
    for (int i = 0; i < count(); ++i) {
        const int parent = around[static_cast<size_t>(i)];
        const bool isFixed = parent >= 0 && cell(parent).isVertex && roleOfOurs(cell(i)) != Role::Nothing;
        const int place = isFixed || !cell(i).isVertex ? -1 : smallestAround(i);
        const bool isInner = place >= 0 && (parent < 0 || !cell(parent).isVertex || areaOf(cell(place).rect) < areaOf(cell(parent).rect));
        m_zones[static_cast<size_t>(i)] = isInner ? place : parent;
    }
}

/// A box without words is often headed by a text on it or just above it.
void DrawioShapes::findHeadings()
{
    QHash<int, int> best;
    const auto isBetter = [this](int text, int than) {
        const bool said = DrawioGuess::zone(cell(text).label).isNamedLikeZone;
        const bool saidBefore = DrawioGuess::zone(cell(than).label).isNamedLikeZone;
        return said != saidBefore ? said : cell(text).rect.y() + cell(text).rect.x() / 1000 < cell(than).rect.y() + cell(than).rect.x() / 1000;
    };
    for (int i = 0; i < count(); ++i) {
        if (role(i) != Role::Text || cell(i).label.isEmpty())
            continue;
        int zone = zoneOf(i);
        if (zone < 0 || !cell(zone).label.isEmpty()) {
            constexpr double near = 30;
            const QRectF below = cell(i).rect.translated(0, cell(i).rect.height() / 2 + near);
            const auto headed = std::ranges::find_if(m_boxes, [&](int box) {
                return cell(box).label.isEmpty() && box != zone && cell(box).rect.contains(below.center()) && !cell(box).rect.contains(cell(i).rect.center());
            });
            zone = headed == m_boxes.end() ? -1 : *headed;
        }
        if (zone >= 0 && cell(zone).label.isEmpty() && (!best.contains(zone) || isBetter(i, best.value(zone))))
            best.insert(zone, i);
    }
    for (const auto &[zone, text] : best.asKeyValueRange()) {
        m_headings.insert(zone, cell(text).label);
        m_roles[static_cast<size_t>(text)] = Role::Label;
    }
}

/// Icons are often named by a text of their own: in them, beside them in a group, or just under or over them.
void DrawioShapes::findCaptions()
{
    constexpr size_t mostPairs = 20'000'000;
    constexpr qsizetype longest = 40; // letters; more than that is an explanation
    std::vector<int> texts, nameless;
    for (int i = 0; i < count(); ++i) {
        if (role(i) == Role::Text && !cell(i).label.isEmpty() && cell(i).label.size() <= longest)
            texts.push_back(i);
        if (role(i) == Role::Asset && cell(i).label.isEmpty() && roleOfOurs(cell(i)) == Role::Nothing)
            nameless.push_back(i);
    }
    if (texts.size() * nameless.size() > mostPairs)
        return;
    for (const int asset : nameless) {
        const int text = captionOf(asset, texts);
        if (text < 0)
            continue;
        m_headings.insert(asset, cell(text).label);
        m_roles[static_cast<size_t>(text)] = Role::Label;
    }
}

int DrawioShapes::captionOf(int asset, const std::vector<int> &texts) const
{
    constexpr double near = 24;
    const QRectF &icon = cell(asset).rect;
    const bool isGrouped = cell(asset).above >= 0 && cell(cell(asset).above).isStyled(u"group"_s);
    int best = -1;
    double nearest = near;
    for (const int text : texts) {
        if (role(text) != Role::Text)
            continue; // another icon's by now
        const QRectF &words = cell(text).rect;
        const bool isPart = cell(text).above == asset || (isGrouped && cell(text).above == cell(asset).above && m_children[static_cast<size_t>(cell(asset).above)].size() == 2);
        const bool isInLine = std::abs(words.center().x() - icon.center().x()) <= icon.width() / 2;
        const double under = std::abs(words.top() - icon.bottom());
        const double over = std::abs(icon.top() - words.bottom()) + 1; // of two as near the one below
        const double distance = isPart ? -1 : isInLine ? std::min(under, over) : near;
        if (distance < nearest) {
            nearest = distance;
            best = text;
        }
    }
    return best;
}

QStringList DrawioShapes::labelsOf(int line) const
{
    QStringList labels {cell(line).label};
    for (const int child : m_children[static_cast<size_t>(line)])
        labels += cell(child).label;
    labels.removeAll(QString());
    return labels;
}

int DrawioShapes::thingAt(int index) const
{
    for (int steps = 0; index >= 0 && steps <= count(); ++steps) {
        const Role is = role(index);
        if (is == Role::Asset || is == Role::Zone || is == Role::Hub || is == Role::Step || is == Role::Unnamed || is == Role::Row)
            return index;
        index = cell(index).above;
    }
    return -1;
}
