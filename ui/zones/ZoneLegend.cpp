// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneLegend.h"

#include "ui/style/Looks.h"
#include "ui/zones/ZonePainter.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace {
/// One mark of the drawing, drawn as in the drawing.
class LegendSample : public QWidget
{
public:
    explicit LegendSample(std::function<void(ZonePainter &)> draw)
        : m_draw(std::move(draw))
    {
        setFixedSize(56, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        ZonePainter paint(painter, Theme::colors());
        m_draw(paint);
    }

private:
    std::function<void(ZonePainter &)> m_draw;
};

LegendSample *teamSample(ZoneType type)
{
    return new LegendSample([type](ZonePainter &paint) {
        ZonePlan::Zone zone;
        zone.type = type;
        paint.box(QRectF(6, 2, 44, 16), zone, false);
    });
}

LegendSample *lineSample(Medium medium, Direction direction)
{
    return new LegendSample([medium, direction](ZonePainter &paint) {
        ZonePlan::Conduit conduit;
        conduit.medium = medium;
        conduit.direction = direction;
        ZoneLayout::Line line;
        line.paths = {{QPointF(4, 10), QPointF(52, 10)}};
        paint.line(line, conduit);
    });
}
}

ZoneLegend::ZoneLegend(bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    Looks::setOnBase(this);
    setMinimumHeight(1); // else the scroll area takes the height at the narrowest width for the least
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    addHeading(tr("Legend"));
    addSamples();
    m_column->addSpacing(12);
    addHeading(tr("In the drawing"));
    addHints(isReadOnly);
    m_column->addStretch(1);
}

void ZoneLegend::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    Looks::setRole(heading, "heading");
    m_column->addWidget(heading);
}

void ZoneLegend::addSamples()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [&](QWidget *sample, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(sample, row, 0, Qt::AlignVCenter);
        grid->addWidget(label, row, 1, Qt::AlignVCenter);
    };
    add(teamSample(ZoneType::Enterprise), tr("Zone of IT: enterprise, DMZ, remote, external"));
    add(teamSample(ZoneType::Cell), tr("Zone of OT: control, cell, wireless, temporary"));
    add(teamSample(ZoneType::Safety), tr("Zone of process safety"));
    const auto badge = [](ZonePainter &paint) {
        paint.badge(QRectF(1, 1, 54, 18), u"SL-T 2*"_s, Theme::colors().ot);
    };
    add(new LegendSample(badge), tr("Target security level; * = not the same for all seven requirements"));
    add(lineSample(Medium::Wired, Direction::Both), tr("Conduit by cable, fibre or serial line"));
    add(lineSample(Medium::Radio, Direction::Both), tr("Radio, mobile network"));
    add(lineSample(Medium::Internet, Direction::Both), tr("Internet"));
    add(lineSample(Medium::Media, Direction::Both), tr("Removable media"));
    add(lineSample(Medium::Wired, Direction::OneWayAB), tr("One way only"));
    const auto lock = [](ZonePainter &paint) { paint.lock(QPointF(24, 4), Theme::colors().secondary); };
    add(new LegendSample(lock), tr("Encrypted"));
    m_column->addLayout(grid);
}

void ZoneLegend::addHints(bool isReadOnly)
{
    QStringList hints {tr("Click a zone, an asset or a conduit to see its data here."),
                       tr("Wheel: zoom. Space or middle button: pan. 0: show all.")};
    if (!isReadOnly)
        hints += {tr("Drag a zone to move it, with all that is in it."), tr("Drag an asset into another zone."),
                  tr("Double-click free ground to add a zone on that level.")};
    for (const QString &hint : std::as_const(hints)) {
        auto *label = new QLabel(hint, this);
        label->setWordWrap(true);
        Looks::setRole(label, "secondary");
        m_column->addWidget(label);
    }
}
