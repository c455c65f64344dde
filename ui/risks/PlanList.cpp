// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/PlanList.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum PlanColumn { PlaceColumn, MeasureColumn, ReasonColumn, CostColumn, DueColumn, MissingColumn, PlanColumnCount };
constexpr int planRowHeight = 40; ///< two lines
}

PlanList::PlanList(Workbench &workbench, QWidget *parent)
    : RiskView(workbench, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    m_table = new QTableWidget(0, PlanColumnCount, this);
    m_table->setHorizontalHeaderLabels({tr("Place"), tr("Measure"), tr("Why here"), tr("Cost"), tr("Due"), tr("Before work starts")});
    m_table->setAccessibleName(tr("Plan"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(planRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(MeasureColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(PlaceColumn, 66), std::pair(CostColumn, 78), std::pair(DueColumn, 92), std::pair(MissingColumn, 158)})
        m_table->setColumnWidth(column, width);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { activate(m_table->currentRow()); });
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row) { activate(row); });
}

QWidget *PlanList::buildBar()
{
    auto *bar = new QWidget;
    Looks::setOnBase(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    m_byStops = new QCheckBox(tr("By planned stop"));
    m_byStops->setObjectName(u"byStops"_s);
    row->addWidget(m_byStops);
    row->addSpacing(12);
    auto *label = new QLabel(tr("What fits into"));
    Looks::setRole(label, "secondary");
    row->addWidget(label);
    m_budget = new QLineEdit;
    m_budget->setObjectName(u"budget"_s);
    m_budget->setFixedWidth(90);
    m_budget->setPlaceholderText(tr("sum"));
    m_budget->setAccessibleName(tr("What fits into a sum, in euro"));
    label->setBuddy(m_budget);
    row->addWidget(m_budget);
    row->addWidget(new QLabel(u"EUR"_s));
    m_answer = new QLabel;
    m_answer->setObjectName(u"budgetAnswer"_s);
    m_answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_answer, 1);
    connect(m_byStops, &QCheckBox::toggled, this, [this] { build(); });
    connect(m_budget, &QLineEdit::textChanged, this, [this] {
        fitBudget();
        build();
    });
    return bar;
}

void PlanList::groupByStops(bool byStops)
{
    m_byStops->setChecked(byStops);
}

void PlanList::refresh()
{
    m_plan = measurePlan(risks());
    m_stops = plannedStops(workbench().project(), workbench().project().today());
    fitBudget();
    build();
}

void PlanList::fitBudget()
{
    QString typed = m_budget->text();
    typed.remove(u' ').remove(QChar::Nbsp).remove(QChar(0x202f)).remove(u',').remove(u'.');
    bool isNumber = false;
    const qint64 sum = typed.toLongLong(&isNumber);
    m_fit = isNumber && sum >= 0 ? std::optional(::fitBudget(risks(), m_plan, sum)) : std::nullopt;
    if (!m_fit) {
        m_answer->setText(typed.isEmpty() ? QString() : tr("Type a whole number of euro."));
        return;
    }
    const auto taken = static_cast<int>(std::ranges::count(m_fit->taken, true));
    const auto brought = static_cast<int>(m_fit->brought.size());
    QString answer = tr("%n measure(s)", nullptr, taken) + u", "_s + tr("%n scenario(s) come down to tolerable", nullptr, brought) + u", "_s
        + tr("%1 EUR spent").arg(workbench().words().locale().toString(m_fit->spent));
    const int unknown = m_fit->unknownCost;
    if (unknown > 0)
        answer += u"; "_s + tr("%n with unknown cost left out", nullptr, unknown);
    m_answer->setText(answer);
    m_answer->setToolTip(answer.toHtmlEscaped());
}

QString PlanList::groupName(const PlanGroup &group) const
{
    switch (group.kind) {
    case PlanGroup::Kind::Stop: return tr("Planned stop %1").arg(workbench().words().longDate(group.day));
    case PlanGroup::Kind::LacksStop: return tr("Needs a planned stop, none is planned");
    case PlanGroup::Kind::Unasked: return tr("Nobody knows whether it needs a stop");
    case PlanGroup::Kind::Running: return tr("While the plant runs");
    }
    return {};
}

/// What has to be there before work starts; the next stop is a suggestion.
QString PlanList::missing(const PlannedMeasure &planned) const
{
    QStringList parts;
    if (planned.lacksStop) {
        const Project &project = workbench().project();
        const auto stop = suggestedStop(project, planned.measure, m_stops, project.today());
        parts.append(stop ? tr("stop to be planned; next: %1").arg(workbench().words().date(*stop)) : tr("stop to be planned"));
    }
    if (planned.lacksSignature)
        parts.append(tr("signature of OT (E601)"));
    if (planned.isToBeAsked)
        parts.append(tr("four questions"));
    if (planned.measure.owner.isEmpty())
        parts.append(tr("owner"));
    return parts.join(u", "_s);
}

void PlanList::addGroup(const QString &text, size_t count)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(u"%1  (%2)"_s.arg(text).arg(count));
    QFont font = item->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setBackground(Theme::colors().alternate);
    item->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, PlanColumnCount);
    m_table->setRowHeight(row, 28);
}

void PlanList::addMeasure(size_t place)
{
    const PlannedMeasure &planned = m_plan[place];
    const Words &words = workbench().words();
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const std::optional<qint64> cost = planned.cost();
    const QString texts[] = {QString::number(place + 1),
                             workbench().project().fullName(planned.measure.id, words),
                             planned.gain(words),
                             cost ? words.locale().toString(*cost) : tr("not known"),
                             planned.measure.due.isValid() ? words.date(planned.measure.due) : tr("no date"),
                             missing(planned)};
    const bool isLeftOut = m_fit && !m_fit->taken[place];
    for (int column = 0; column < PlanColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(u"<p>%1</p>"_s.arg(texts[column].toHtmlEscaped()));
        item->setData(Qt::UserRole, planned.measure.id.text());
        item->setTextAlignment((column == CostColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (isLeftOut)
            item->setForeground(Theme::colors().secondary);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, ReasonColumn)->setToolTip(planned.sentence(words).toHtmlEscaped());
    if (m_fit && m_fit->taken[place]) {
        QTableWidgetItem *item = m_table->item(row, PlaceColumn);
        item->setText(u"✓ "_s + item->text());
        item->setToolTip(tr("Fits into the sum"));
    }
}

void PlanList::build()
{
    const QSignalBlocker blocker(m_table);
    m_table->setUpdatesEnabled(false);
    m_table->clearSpans();
    m_table->setRowCount(0);
    if (m_byStops->isChecked()) {
        for (const PlanGroup &group : planByStops(m_plan)) {
            addGroup(groupName(group), group.places.size());
            std::ranges::for_each(group.places, [this](size_t place) { addMeasure(place); });
        }
    } else {
        for (size_t place = 0; place < m_plan.size(); ++place)
            addMeasure(place);
    }
    m_table->setUpdatesEnabled(true);
}

void PlanList::activate(int row)
{
    const QTableWidgetItem *item = m_table->item(row, 0);
    if (const RecordId id = item ? RecordId::fromText(item->data(Qt::UserRole).toString()) : RecordId {}; id.isValid())
        workbench().select(id);
}
