// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AssumptionBar.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Zone.h"
#include "ui/style/Looks.h"
#include "ui/zones/ZonePlan.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int HighestLevel = 4;
constexpr int ChipHeight = 30;
}

AssumptionBar::AssumptionBar(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    Looks::setOnBase(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(6);
    makeButtons(row);
    m_chips = new QWidget;
    Looks::setOnBase(m_chips);
    m_chipRow = new QHBoxLayout(m_chips);
    m_chipRow->setContentsMargins({});
    m_chipRow->setSpacing(6);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_chips);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(ChipHeight);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the Tab key move it
    scroll->setFocusPolicy(Qt::NoFocus);
    row->addWidget(scroll, 1);
    connect(&workbench, &Workbench::selectionChanged, this, &AssumptionBar::offer);
    makeChips();
    offer();
}

void AssumptionBar::makeButtons(QHBoxLayout *row)
{
    auto *caption = new QLabel(tr("What if"));
    Looks::setRole(caption, "secondary");
    row->addWidget(caption);
    const auto add = [&](const QString &text, const QString &name, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_close = add(tr("Close conduit"), u"assumeClosed"_s, tr("Assume that the selected conduit lets nothing through"));
    auto *levels = new QMenu(this);
    for (int level = 1; level <= HighestLevel; ++level) {
        levels->addAction(tr("at least SL %1").arg(level), this, [this, level] {
            m_whatIf.raised.insert(m_workbench.selected(), level);
            announce();
        });
    }
    m_raise = Looks::menuButton(tr("Raise SL"), levels, this);
    m_raise->setObjectName(u"assumeRaised"_s);
    m_raise->setFocusPolicy(Qt::StrongFocus);
    m_raise->setToolTip(tr("Assume that the selected zone reaches a higher SL"));
    row->addWidget(m_raise);
    m_lose = add(tr("Lose device"), u"assumeLost"_s, tr("Assume that the selected asset is lost: conduits go without its protection, and nobody passes through it"));
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_whatIf.closed.push_back(m_workbench.selected());
        announce();
    });
    connect(m_lose, &QPushButton::clicked, this, [this] {
        m_whatIf.lost.push_back(m_workbench.selected());
        announce();
    });
}

/// A button for what the selected record can be; what is assumed already is not offered again.
void AssumptionBar::offer()
{
    const RecordId &id = m_workbench.selected();
    const Project &project = m_workbench.project();
    m_close->setEnabled(project.store(Conduit::kind()).contains(id) && !std::ranges::contains(m_whatIf.closed, id));
    m_raise->setEnabled(project.store(Zone::kind()).contains(id));
    m_lose->setEnabled(project.store(Asset::kind()).contains(id) && !std::ranges::contains(m_whatIf.lost, id));
}

void AssumptionBar::announce()
{
    refresh();
    Q_EMIT changed();
}

void AssumptionBar::refresh()
{
    const auto isGone = [this](const RecordId &id) { return !m_workbench.project().storeHolding(id); };
    std::erase_if(m_whatIf.closed, isGone);
    std::erase_if(m_whatIf.lost, isGone);
    m_whatIf.raised.removeIf([&](const auto &entry) { return isGone(entry.key()); });
    makeChips();
    offer();
}

std::vector<AssumptionBar::Chip> AssumptionBar::chips()
{
    const auto name = [this](const RecordId &id) { return m_workbench.project().designation(id, m_workbench.words()); };
    std::vector<Chip> chips;
    for (const RecordId &id : m_whatIf.closed)
        chips.push_back({tr("%1 closed").arg(ZonePlan::shortName(name(id))), [this, id] { std::erase(m_whatIf.closed, id); }});
    std::vector<RecordId> raised(m_whatIf.raised.keyBegin(), m_whatIf.raised.keyEnd());
    std::ranges::sort(raised);
    for (const RecordId &id : raised)
        chips.push_back({tr("%1: at least SL %2").arg(name(id)).arg(m_whatIf.raised.value(id)), [this, id] { m_whatIf.raised.remove(id); }});
    for (const RecordId &id : m_whatIf.lost)
        chips.push_back({tr("%1 lost").arg(name(id)), [this, id] { std::erase(m_whatIf.lost, id); }});
    return chips;
}

/// Made anew only where they differ: one of them may have the keyboard.
void AssumptionBar::makeChips()
{
    std::vector<Chip> wanted = chips();
    if (wanted == m_shown && m_chipRow->count() > 0)
        return;
    m_shown = std::move(wanted);
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        if (QWidget *chip = item->widget()) {
            chip->hide();
            chip->deleteLater(); // the one that was clicked may be at work
        }
        delete item;
    }
    for (const Chip &shown : m_shown) {
        auto *chip = new QPushButton(shown.text + u"  ×"_s);
        chip->setObjectName(u"assumption"_s);
        chip->setToolTip(tr("No longer assume this"));
        Looks::setRole(chip, "choice");
        m_chipRow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, takeBack = shown.takeBack] {
            takeBack();
            announce();
        });
    }
    m_chipRow->addStretch(1);
}
