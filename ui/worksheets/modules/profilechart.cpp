// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/ProfileChart.h"

#include "ui/style/Theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QLegend>
#include <QLineSeries>
#include <QPointer>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
class QtProfileChart : public ProfileChart
{
public:
    QtProfileChart()
        : m_view(new QChartView)
    {
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setMinimumSize(360, 320);
    }
    ~QtProfileChart() override { delete m_view; }

    QWidget *widget() override { return m_view; }

    void show(const Data &data, const std::function<void(int)> &chosen) override
    {
        QChart *chart = data.kind == Kind::Radar ? radar(data, chosen) : data.kind == Kind::Bars ? bars(data, chosen) : lines(data, chosen);
        const ThemeColors &colors = Theme::colors();
        chart->setBackgroundBrush(colors.base);
        chart->setBackgroundRoundness(0);
        chart->setMargins(QMargins(24, 16, 24, 16));
        chart->setFont(QApplication::font());
        chart->legend()->setFont(QApplication::font());
        chart->legend()->setLabelColor(colors.text);
        chart->legend()->setAlignment(Qt::AlignTop);
        const std::unique_ptr<QChart> old(m_view->chart());
        m_view->setChart(chart);
        m_view->setBackgroundBrush(colors.base);
    }

private:
    static void style(QAbstractAxis &axis)
    {
        const ThemeColors &colors = Theme::colors();
        axis.setLabelsColor(colors.text);
        axis.setLabelsFont(QApplication::font());
        axis.setGridLinePen(QPen(colors.line, 1));
        axis.setLinePen(QPen(colors.line, 1));
    }

    /// A closed line, with points that can be clicked. Each is drawn with its own dash, not by colour alone.
    static void addRing(QPolarChart &chart, const QString &name, const std::vector<double> &figures, const QPen &pen, QAbstractAxis *angle,
                        QAbstractAxis *radius, const std::function<void(int)> &chosen)
    {
        auto *line = new QLineSeries;
        line->setName(name);
        for (size_t i = 0; i <= figures.size() && !figures.empty(); ++i)
            line->append(static_cast<double>(i), figures[i % figures.size()]);
        line->setPen(pen);
        line->setPointsVisible(true);
        chart.addSeries(line);
        line->attachAxis(angle);
        line->attachAxis(radius);
        const int count = static_cast<int>(figures.size());
        QObject::connect(line, &QLineSeries::clicked, line, [chosen, count](const QPointF &at) {
            if (count > 0)
                chosen(static_cast<int>(std::lround(at.x())) % count);
        });
    }

    static QChart *radar(const Data &data, const std::function<void(int)> &chosen)
    {
        auto *chart = new QPolarChart;
        auto *angle = new QCategoryAxis;
        angle->setRange(0, static_cast<double>(data.labels.size()));
        angle->setStartValue(0);
        angle->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        for (qsizetype i = 0; i < data.labels.size(); ++i)
            angle->append(data.labels.at(i), static_cast<double>(i));
        auto *radius = new QValueAxis;
        radius->setRange(0, data.highest);
        radius->setTickCount(static_cast<int>(data.highest) + 1);
        radius->setLabelFormat(u"%d"_s);
        style(*angle);
        style(*radius);
        chart->addAxis(angle, QPolarChart::PolarOrientationAngular);
        chart->addAxis(radius, QPolarChart::PolarOrientationRadial);
        const ThemeColors &colors = Theme::colors();
        addRing(*chart, data.targetName, data.target, QPen(colors.secondary, 2, Qt::DashLine), angle, radius, chosen);
        addRing(*chart, data.currentName, data.current, QPen(colors.accent, 2.5), angle, radius, chosen);
        return chart;
    }

    static QChart *bars(const Data &data, const std::function<void(int)> &chosen)
    {
        auto *chart = new QChart;
        const ThemeColors &colors = Theme::colors();
        auto *series = new QBarSeries;
        const auto add = [&](const QString &name, const std::vector<double> &figures, const QColor &color, Qt::BrushStyle pattern) {
            auto *set = new QBarSet(name);
            for (const double figure : figures)
                set->append(figure);
            set->setBrush(QBrush(color, pattern));
            set->setPen(QPen(color, 1));
            series->append(set);
        };
        add(data.targetName, data.target, colors.secondary, Qt::BDiagPattern);
        add(data.currentName, data.current, colors.accent, Qt::SolidPattern);
        add(data.possibleName, data.possible, colors.accent, Qt::Dense6Pattern);
        QObject::connect(series, &QBarSeries::clicked, series, [chosen](int index) { chosen(index); });
        chart->addSeries(series);
        auto *across = new QBarCategoryAxis;
        across->append(data.labels);
        auto *up = new QValueAxis;
        up->setRange(0, data.highest);
        up->setTickCount(static_cast<int>(data.highest) + 1);
        up->setLabelFormat(u"%d"_s);
        style(*across);
        style(*up);
        chart->addAxis(across, Qt::AlignBottom);
        chart->addAxis(up, Qt::AlignLeft);
        series->attachAxis(across);
        series->attachAxis(up);
        return chart;
    }

    /// Days stand as far apart as they were.
    static QChart *lines(const Data &data, const std::function<void(int)> &chosen)
    {
        auto *chart = new QChart;
        const ThemeColors &colors = Theme::colors();
        auto *across = new QDateTimeAxis;
        across->setFormat(u"yyyy-MM-dd"_s);
        across->setRange(data.days.front().addDays(-1).startOfDay(), data.days.back().addDays(1).startOfDay());
        across->setTickCount(std::clamp(static_cast<int>(data.days.size()) + 2, 3, 7));
        auto *up = new QValueAxis;
        up->setRange(0, data.highest);
        up->setTickCount(5);
        up->setLabelFormat(data.highest > 4 ? u"%.0f"_s : u"%.1f"_s);
        style(*across);
        style(*up);
        chart->addAxis(across, Qt::AlignBottom);
        chart->addAxis(up, Qt::AlignLeft);
        const auto add = [&](const QString &name, const std::vector<double> &figures, const QPen &pen) {
            if (figures.empty())
                return;
            auto *line = new QLineSeries;
            line->setName(name);
            for (size_t i = 0; i < figures.size(); ++i)
                line->append(static_cast<double>(data.days[i].startOfDay().toMSecsSinceEpoch()), figures[i]);
            line->setPen(pen);
            line->setPointsVisible(true);
            chart->addSeries(line);
            line->attachAxis(across);
            line->attachAxis(up);
            QObject::connect(line, &QLineSeries::clicked, line, [chosen, days = data.days](const QPointF &at) {
                const QDate day = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(at.x())).date();
                if (const auto found = std::ranges::min_element(days, {}, [day](QDate one) { return std::abs(one.daysTo(day)); }); found != days.end())
                    chosen(static_cast<int>(found - days.begin()));
            });
        };
        add(data.targetName, data.target, QPen(colors.secondary, 2, Qt::DashLine));
        add(data.possibleName, data.possible, QPen(colors.ot, 2, Qt::DashDotLine));
        add(data.currentName, data.current, QPen(colors.accent, 2.5));
        return chart;
    }

    QPointer<QChartView> m_view;
};
}

extern "C" Q_DECL_EXPORT ProfileChart *tandemMakeProfileChart()
{
    return new QtProfileChart;
}
