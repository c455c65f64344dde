// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneLegend.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/ClassIcon.h"
#include "ui/zones/LegendSamples.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
class LegendMark : public QWidget
{
public:
    explicit LegendMark(std::function<void(ZonePainter &)> draw)
        : m_draw(std::move(draw))
    {
        setFixedSize(LegendSample::size);
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

/// As in a chip, apart from the team's colour.
class LegendIcon : public QWidget
{
public:
    explicit LegendIcon(AssetClass assetClass)
        : m_class(assetClass)
    {
        setFixedSize(16, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        ClassIcon::paint(painter, QRectF(1, 3, 14, 14), m_class, Theme::colors().text);
    }

private:
    AssetClass m_class;
};
}

ZoneLegend::ZoneLegend(const Words &words, bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    Looks::setOnBase(this);
    setMinimumHeight(1); // else the scroll area takes the height at the narrowest width for the least
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    addHeading(tr("Legend"));
    addSamples(words);
    addClasses(words);
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

void ZoneLegend::addSamples(const Words &words)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const LegendSample &sample : LegendSample::all(words, Theme::colors())) {
        auto *label = new QLabel(sample.text, this);
        label->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(new LegendMark(sample.draw), row, 0, Qt::AlignVCenter);
        grid->addWidget(label, row, 1, Qt::AlignVCenter);
    }
    m_column->addLayout(grid);
}

/// Not all thirty: those of which most drawings are made.
void ZoneLegend::addClasses(const Words &words)
{
    using enum AssetClass;
    constexpr AssetClass usual[] = {Controller, SafetyController, Rtu,    Hmi,      ScadaServer, EngineeringStation,
                                    Historian,  Server,           Switch, Firewall, Sensor,      Drive};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (const int names : {1, 3})
        grid->setColumnStretch(names, 1);
    int place = 0;
    for (const AssetClass assetClass : usual) {
        const char *name = assetClassChoices[static_cast<size_t>(assetClass) - 1].label;
        auto *label = new QLabel(words.translate("Choice", name), this);
        label->setWordWrap(true);
        grid->addWidget(new LegendIcon(assetClass), place / 2, place % 2 * 2, Qt::AlignVCenter);
        grid->addWidget(label, place / 2, place % 2 * 2 + 1, Qt::AlignVCenter);
        ++place;
    }
    m_column->addSpacing(4);
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
