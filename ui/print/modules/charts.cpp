// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ChartPainter.h"

#include "ui/print/PageGeometry.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace {
/// QtCharts keeps fixed distances (legend markers, ticks) that are made for a screen: a chart is laid out as on a
/// screen of 96 dpi twice as fine, and scaled onto the page.
constexpr qreal ChartUnit = points(0.375);
constexpr qreal TypeSize = 7.8;  ///< pt

bool isHorizontal(ChartFigure::Kind kind)
{
    return kind == ChartFigure::Kind::HorizontalBars || kind == ChartFigure::Kind::StackedHorizontalBars;
}

bool isStacked(ChartFigure::Kind kind)
{
    return kind == ChartFigure::Kind::StackedBars || kind == ChartFigure::Kind::StackedHorizontalBars;
}

QFont chartFont()
{
    return PrintStyle::figureFont(TypeSize / ChartUnit);
}

double highest(const ChartFigure &chart)
{
    double top = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (const ChartFigure::Series &series : chart.series) {
            const double value = std::size_t(i) < series.values.size() ? series.values[std::size_t(i)] : 0;
            sum = isStacked(chart.kind) ? sum + value : std::max(sum, value);
        }
        top = std::max(top, sum);
    }
    return top;
}

std::unique_ptr<QAbstractBarSeries> barSeries(ChartFigure::Kind kind)
{
    switch (kind) {
    case ChartFigure::Kind::StackedBars: return std::make_unique<QStackedBarSeries>();
    case ChartFigure::Kind::HorizontalBars: return std::make_unique<QHorizontalBarSeries>();
    case ChartFigure::Kind::StackedHorizontalBars: return std::make_unique<QHorizontalStackedBarSeries>();
    default: return std::make_unique<QBarSeries>();
    }
}

/// Rows of a bar chart are counted from below by QtCharts and read from above by people.
template<typename List>
List inDrawingOrder(List list, ChartFigure::Kind kind)
{
    if (isHorizontal(kind))
        std::ranges::reverse(list);
    return list;
}

double tickInterval(double highest)
{
    static constexpr double steps[] = {1,   2,   5,    10,   20,   25,    50,    100,  200,
                                       250, 500, 1000, 2000, 5000, 10000, 25000, 50000};
    for (const double step : steps) {
        if (highest / step <= 6)
            return step;
    }
    return highest / 5;
}

void addAxes(const ChartFigure &figure, const PrintStyle &style, QChart &chart, QAbstractBarSeries *series)
{
    const QFont font = chartFont();
    auto *categories = new QBarCategoryAxis;
    categories->append(inDrawingOrder(figure.categories, figure.kind));
    categories->setLabelsFont(font);
    categories->setLabelsColor(style.text);
    categories->setLinePen(QPen(style.secondary, 1.2));
    categories->setGridLineVisible(false);
    auto *values = new QValueAxis;
    const double top = std::max(1.0, highest(figure));
    values->setRange(
        0, isHorizontal(figure.kind) && isStacked(figure.kind) ? top : top * 1.12); // room for the figure above
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(tickInterval(top));
    values->setLabelFormat(u"%.0f"_s);
    values->setLabelsFont(font);
    values->setLabelsColor(style.secondary);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(style.line, 1));
    values->setTitleText(figure.valueTitle);
    values->setTitleFont(font);
    values->setTitleBrush(style.secondary);
    const bool horizontal = isHorizontal(figure.kind);
    chart.addAxis(categories, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

QAbstractBarSeries *addBars(const ChartFigure &figure, const PrintStyle &style, QChart &chart)
{
    std::unique_ptr<QAbstractBarSeries> series = barSeries(figure.kind);
    const auto sets = isStacked(figure.kind) ? figure.series : inDrawingOrder(figure.series, figure.kind);
    for (const ChartFigure::Series &of : sets) {
        auto *set = new QBarSet(of.name);
        for (const double value : inDrawingOrder(of.values, figure.kind))
            set->append(value);
        set->setColor(PrintStyle::colour(of.tint));
        set->setPen(QPen(Qt::white, 1));
        set->setLabelColor(style.text);
        set->setLabelFont(chartFont());
        series->append(set);
    }
    series->setBarWidth(0.66);
    series->setLabelsVisible(!isStacked(figure.kind)); // those of stacked bars are ours
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    QAbstractBarSeries *added = series.release();
    chart.addSeries(added);
    addAxes(figure, style, chart, added);
    return added;
}

void addPie(const ChartFigure &figure, QChart &chart)
{
    auto *pie = new QPieSeries;
    for (const ChartFigure::Series &of : figure.series) {
        if (of.values.empty() || of.values.front() <= 0)
            continue;
        QPieSlice *slice = pie->append(of.name, of.values.front());
        slice->setBrush(PrintStyle::colour(of.tint));
        slice->setPen(QPen(Qt::white, 2));
    }
    pie->setHoleSize(0.55);
    pie->setPieSize(1);
    chart.addSeries(pie);
}

QString number(double value)
{
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 1);
}

/// The figures in the parts of stacked bars that are wide enough for them. QtCharts would write each zero, too.
void paintStackLabels(const ChartFigure &figure, QChart &chart, QAbstractBarSeries *series, QPainter &painter)
{
    painter.setFont(chartFont());
    const QFontMetricsF metrics(painter.font());
    const bool horizontal = isHorizontal(figure.kind);
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        const qreal row = qreal(horizontal ? figure.categories.size() - 1 - i : i);
        double below = 0;
        for (const ChartFigure::Series &of : figure.series) {
            const double value = std::size_t(i) < of.values.size() ? of.values[std::size_t(i)] : 0;
            const auto at = [&](double level) {
                return chart.mapToPosition(horizontal ? QPointF(level, row) : QPointF(row, level), series);
            };
            const QRectF part = QRectF(at(below), at(below + value)).normalized();
            below += value;
            const QString text = number(value);
            const qreal length = horizontal ? part.width() : part.height();
            if (value <= 0 || length < (horizontal ? metrics.horizontalAdvance(text) + 4 : metrics.height()))
                continue;
            painter.setPen(PrintStyle::onColour(of.tint));
            painter.drawText(QRectF(part.center() - QPointF(100, 50), QSizeF(200, 100)), Qt::AlignCenter, text);
        }
        if (!horizontal && below > 0) { // the whole stands above an upright bar
            const QPointF top = chart.mapToPosition(QPointF(row, below), series);
            painter.setPen(PrintStyle::colour(Tint::None));
            painter.drawText(QRectF(top - QPointF(100, metrics.height() + 2), QSizeF(200, metrics.height())),
                             Qt::AlignCenter, number(below));
        }
    }
}

/// Squares and names in one line, left above the plot; a pie has them below each other with their figures.
void paintLegend(const ChartFigure &figure, const PrintStyle &style, const QPointF &topLeft, QPainter &painter)
{
    painter.setFont(chartFont());
    const QFontMetricsF metrics(painter.font());
    const bool pie = figure.kind == ChartFigure::Kind::Pie;
    const qreal square = metrics.capHeight();
    const qreal pitch = metrics.height() * 1.25;
    QPointF at = topLeft;
    for (const ChartFigure::Series &of : figure.series) {
        const QString value = pie && !of.values.empty() ? number(of.values.front()) : QString();
        const QString text = pie ? of.name + u"\u00a0\u00a0"_s + value : of.name;
        painter.fillRect(QRectF(at.x(), at.y() + metrics.ascent() - square, square, square),
                         PrintStyle::colour(of.tint));
        painter.setPen(style.text);
        painter.drawText(at + QPointF(square * 1.6, metrics.ascent()), text);
        if (pie)
            at.ry() += pitch;
        else
            at.rx() += square * 4 + metrics.horizontalAdvance(text);
    }
}

/// QtCharts makes its lettering in the order of addresses; the same data is to give the same bytes.
void orderLettering(const QGraphicsScene &scene)
{
    std::vector<QGraphicsTextItem *> texts;
    for (QGraphicsItem *item : scene.items()) {
        if (auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item))
            texts.push_back(text);
    }
    const auto place = [](const QGraphicsTextItem *text) { return std::tuple(text->scenePos().y(), text->scenePos().x(), text->toPlainText()); };
    std::ranges::sort(texts, {}, place);
    constexpr qreal step = 1e-6; // less than between any two layers of a chart
    for (size_t i = 0; i < texts.size(); ++i)
        texts[i]->setZValue(texts[i]->zValue() + step * static_cast<qreal>(i + 1));
}
}

extern "C" Q_DECL_EXPORT void tandemPaintChart(const ChartFigure &figure, const PrintStyle &style, const QSizeF &size, QPainter &painter)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setVisible(false); // ours is aligned with the text and keeps its distances
    const bool pie = figure.kind == ChartFigure::Kind::Pie;
    QAbstractBarSeries *bars = nullptr;
    if (pie)
        addPie(figure, *chart);
    else
        bars = addBars(figure, style, *chart);

    const QSizeF whole = size / ChartUnit;
    const qreal line = QFontMetricsF(chartFont()).height() * 1.6;
    const bool legend = pie || figure.series.size() > 1;
    const qreal top = legend && !pie ? line : 0;
    const QSizeF inner = pie ? QSizeF(whole.height(), whole.height()) : QSizeF(whole.width(), whole.height() - top);
    chart->resize(inner);
    scene.setSceneRect(QRectF(QPointF(), inner));

    orderLettering(scene);
    painter.save();
    painter.scale(ChartUnit, ChartUnit);
    scene.render(&painter, QRectF(QPointF(0, top), inner), QRectF(QPointF(), inner));
    if (legend) {
        const qreal middle = (whole.height() - line * qreal(figure.series.size())) / 2;
        paintLegend(figure, style, pie ? QPointF(inner.width() + line, std::max(0.0, middle)) : QPointF(), painter);
    }
    painter.translate(0, top);
    if (bars && isStacked(figure.kind))
        paintStackLabels(figure, *chart, bars, painter);
    painter.restore();
}
