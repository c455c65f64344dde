// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/BowTiePage.h"

#include "ui/style/Looks.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 1700; ///< on a large screen: lines of text stay readable
}

BowTieCanvas::BowTieCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Bow-tie diagram"));
}

void BowTieCanvas::show(std::unique_ptr<BowTiePicture> picture)
{
    m_picture = std::move(picture);
    const int count = m_picture ? static_cast<int>(m_picture->elements().size()) : 0;
    m_current = std::clamp(m_current, 0, std::max(0, count - 1));
    setFixedSize(m_picture ? m_picture->size().toSize() : QSize(1, 1));
    update();
}

void BowTieCanvas::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    m_picture->paint(painter, hasFocus() ? m_current : -1);
}

int BowTieCanvas::elementAt(const QPointF &position) const
{
    if (!m_picture)
        return -1;
    const auto &elements = m_picture->elements();
    const auto found = std::ranges::find_if(elements, [&](const BowTiePicture::Element &element) { return element.rect.contains(position); });
    return found == elements.end() ? -1 : static_cast<int>(found - elements.begin());
}

/// To the nearest box in the direction of the arrow.
void BowTieCanvas::move(int horizontally, int vertically)
{
    const auto &elements = m_picture->elements();
    const QPointF from = elements[static_cast<size_t>(m_current)].rect.center();
    int best = m_current;
    qreal least = 1e9;
    for (size_t i = 0; i < elements.size(); ++i) {
        const QPointF way = elements[i].rect.center() - from;
        const qreal along = way.x() * horizontally + way.y() * vertically;
        const qreal across = std::abs(way.x() * vertically) + std::abs(way.y() * horizontally);
        const bool sameColumn = std::abs(way.x()) < 1;
        if (along < 1 || (vertically != 0 && !sameColumn))
            continue;
        if (const qreal distance = along * 3 + across; distance < least) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    m_current = best;
    update();
}

void BowTieCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture || m_picture->elements().empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: move(-1, 0); return;
    case Qt::Key_Right: move(1, 0); return;
    case Qt::Key_Up: move(0, -1); return;
    case Qt::Key_Down: move(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT activated(RecordId(m_picture->elements()[static_cast<size_t>(m_current)].record)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void BowTieCanvas::mousePressEvent(QMouseEvent *event)
{
    const int element = elementAt(event->position());
    if (element < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = element;
    update();
    Q_EMIT activated(RecordId(m_picture->elements()[static_cast<size_t>(element)].record)); // a copy: the picture may go
}

void BowTieCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(elementAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BowTieCanvas::focusInEvent(QFocusEvent *) { update(); }
void BowTieCanvas::focusOutEvent(QFocusEvent *) { update(); }

bool BowTieCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int element = elementAt(help->pos());
    if (element < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(m_picture->elements()[static_cast<size_t>(element)].text.toHtmlEscaped()), this);
    return true;
}

BowTiePage::BowTiePage(Workbench &workbench, QWidget *parent)
    : RiskView(workbench, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    m_scroll = new QScrollArea(this);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *ground = new QWidget;
    Looks::setOnBase(ground);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    m_canvas = new BowTieCanvas(ground);
    inside->addWidget(m_canvas, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);
    connect(m_canvas, &BowTieCanvas::activated, this, [this](const RecordId &record) {
        if (record == m_scenario)
            Q_EMIT scenarioWanted(record);
        else
            this->workbench().select(record);
    });
    connect(&workbench, &Workbench::selectionChanged, this, [this](const RecordId &id) {
        if (this->workbench().project().store(Scenario::kind()).contains(id))
            showScenario(Id<Scenario>(id));
    });
    if (workbench.project().store(Scenario::kind()).contains(workbench.selected()))
        m_scenario = Id<Scenario>(workbench.selected());
}

QWidget *BowTiePage::buildBar()
{
    const auto [bar, row] = Looks::actionBar(this);
    m_scenarios = new QComboBox;
    m_scenarios->setObjectName(u"bowTieScenario"_s);
    m_scenarios->setAccessibleName(tr("Scenario"));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenarios->setMinimumContentsLength(30);
    connect(m_scenarios, &QComboBox::activated, this, [this] {
        showScenario(Id<Scenario>(RecordId::fromText(m_scenarios->currentData().toString())));
        workbench().select(m_scenario);
    });
    row->addWidget(m_scenarios);
    const auto add = [&](const QString &text, const QString &toolTip, const std::function<void()> &run) {
        auto *button = new QPushButton(text);
        button->setToolTip(toolTip);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(tr("Previous"), tr("The scenario before"), [this] { step(-1); });
    add(tr("Next"), tr("The scenario after"), [this] { step(1); });
    add(tr("Save the picture…"), tr("As SVG or PNG"), [this] { exportPicture(); });
    row->addStretch(1);
    return bar;
}

void BowTiePage::fillScenarios()
{
    const QSignalBlocker blocker(m_scenarios);
    m_scenarios->clear();
    for (const JudgedScenario &judged : risks().scenarios)
        m_scenarios->addItem(workbench().project().fullName(judged.scenario.id, workbench().words()), judged.scenario.id.text());
    m_scenarios->setCurrentIndex(m_scenarios->findData(m_scenario.text()));
}

void BowTiePage::refresh()
{
    if (!risks().find(m_scenario))
        m_scenario = risks().scenarios.empty() ? Id<Scenario> {} : risks().scenarios.front().scenario.id;
    fillScenarios();
    draw();
}

void BowTiePage::showScenario(const Id<Scenario> &id)
{
    if (id == m_scenario)
        return;
    m_scenario = id;
    m_scenarios->setCurrentIndex(m_scenarios->findData(id.text()));
    draw();
}

void BowTiePage::step(int by)
{
    const int count = m_scenarios->count();
    if (count == 0)
        return;
    m_scenarios->setCurrentIndex((m_scenarios->currentIndex() + by + count) % count);
    Q_EMIT m_scenarios->activated(m_scenarios->currentIndex());
}

BowTie BowTiePage::tie() const
{
    return BowTie::of(workbench().project(), risks(), risks().scenarioRows.value(m_scenario), workbench().words());
}

void BowTiePage::draw()
{
    if (!risks().find(m_scenario)) {
        m_canvas->show(nullptr);
        return;
    }
    const QSize room = m_scroll->maximumViewportSize();
    const auto drawnFor = [&](int width) {
        return std::make_unique<BowTiePicture>(tie(), workbench().words(), Theme::colors(), font(), std::min(width, widest), room.height());
    };
    auto picture = drawnFor(room.width());
    if (picture->size().height() > room.height()) // the scroll bar takes its part
        picture = drawnFor(room.width() - m_scroll->verticalScrollBar()->sizeHint().width());
    m_canvas->show(std::move(picture));
}

void BowTiePage::resizeEvent(QResizeEvent *event)
{
    RiskView::resizeEvent(event);
    draw();
}

void BowTiePage::exportPicture()
{
    const JudgedScenario *judged = risks().find(m_scenario);
    if (!judged)
        return;
    const QString path = workbench().dialogs().saveFile(this, tr("Save the picture"), judged->scenario.number + u".svg"_s, tr("Pictures (*.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const Result<void> done = exportTo(path); !done)
        workbench().report(done.error());
    else
        workbench().tell(tr("The bow-tie is in %1.").arg(path));
}

Result<void> BowTiePage::exportTo(const QString &path) const
{
    constexpr qreal width = 1200;
    const BowTiePicture picture(tie(), workbench().words(), Theme::light(), font(), width);
    const QSize size(qCeil(picture.size().width()), qCeil(picture.size().height()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(tr("The picture cannot be written: %1.").arg(file.errorString()), path);
    bool isWritten = true;
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        constexpr int scale = 2; // sharp on paper
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        picture.paint(painter);
        painter.end();
        isWritten = image.save(&file, "PNG");
    } else {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(workbench().project().fullName(m_scenario, workbench().words()));
        QPainter painter(&svg);
        picture.paint(painter);
    }
    if (!isWritten || !file.commit())
        return failed(tr("The picture cannot be written: %1.").arg(file.errorString()), path);
    return {};
}
