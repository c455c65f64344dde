// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/DecisionsPage.h"

#include "core/report/Reports.h"
#include "ui/print/PdfReport.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum DecisionColumn { AboutColumn, WhoColumn, DecisionCostColumn, DecisionColumnCount };
}

DecisionsPage::DecisionsPage(Workbench &workbench, QWidget *parent)
    : RiskView(workbench, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    layout->addWidget(buildHeader());
    m_table = new QTableWidget(0, DecisionColumnCount, this);
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setHorizontalHeaderLabels({tr("What it is about"), tr("Owner"), tr("Cost in the first year, EUR")});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(AboutColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(WhoColumn, 230);
    m_table->setColumnWidth(DecisionCostColumn, 180);
    m_table->horizontalHeaderItem(DecisionCostColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { activate(row); });
}

QWidget *DecisionsPage::buildBar()
{
    const auto [bar, row] = Looks::actionBar(this);
    auto *save = new QPushButton(tr("Save the page for the management…"));
    save->setObjectName(u"saveDecisions"_s);
    save->setToolTip(tr("One page as PDF: where we stand, the top risks, and these decisions; preview under Reports"));
    row->addWidget(save);
    row->addStretch(1);
    connect(save, &QPushButton::clicked, this, &DecisionsPage::saveReport);
    return bar;
}

namespace {
QLabel *decisionCard(QHBoxLayout *into, const QString &caption)
{
    const Looks::FigureCard made = Looks::figureCard(caption);
    into->addWidget(made.card, 1);
    return made.value;
}
}

QWidget *DecisionsPage::buildHeader()
{
    auto *header = new QWidget;
    auto *cards = new QHBoxLayout(header);
    cards->setContentsMargins(12, 10, 12, 8);
    cards->setSpacing(8);
    m_count = decisionCard(cards, tr("Questions in all"));
    m_undecided = decisionCard(cards, tr("Risks to accept or to treat"));
    m_money = decisionCard(cards, tr("Money to release, EUR"));
    m_unknown = decisionCard(cards, tr("Risks that nobody knows well"));
    return header;
}

void DecisionsPage::refresh()
{
    const std::vector<DecisionAsked> all = decisionsAsked(risks(), workbench().project().today());
    std::array<int, decisionKindCount> counts {};
    qint64 money = 0;
    for (const DecisionAsked &asked : all) {
        ++counts[static_cast<size_t>(asked.kind)];
        if (asked.kind == DecisionKind::ReleaseMoney)
            money += asked.cost.value_or(0);
    }
    const auto count = [&](DecisionKind kind) { return counts[static_cast<size_t>(kind)]; };
    m_count->setText(QString::number(all.size()));
    m_undecided->setText(QString::number(count(DecisionKind::AcceptAgain) + count(DecisionKind::TreatOrAccept) + count(DecisionKind::AcceptTheRest)));
    m_money->setText(workbench().words().locale().toString(money));
    m_unknown->setText(QString::number(count(DecisionKind::NotKnown)));
    m_table->setUpdatesEnabled(false);
    m_table->clearSpans();
    m_table->setRowCount(0);
    std::optional<DecisionKind> group;
    for (const DecisionAsked &asked : all) {
        if (group != asked.kind)
            addQuestion(asked.kind, count(asked.kind));
        group = asked.kind;
        addDecision(asked);
    }
    if (all.empty()) {
        m_table->insertRow(0);
        m_table->setItem(0, 0, new QTableWidgetItem(tr("Nothing waits for a decision.")));
    }
    fitRows();
    m_table->setUpdatesEnabled(true);
}

/// A sentence that needs it gets a second line.
void DecisionsPage::fitRows()
{
    const int room = m_table->columnWidth(AboutColumn) - 14;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isLong = m_table->columnSpan(row, 0) == 1 && m_table->fontMetrics().horizontalAdvance(m_table->item(row, 0)->text()) > room;
        m_table->setRowHeight(row, isLong ? 42 : 28);
    }
}

void DecisionsPage::resizeEvent(QResizeEvent *event)
{
    RiskView::resizeEvent(event);
    fitRows();
}

void DecisionsPage::addQuestion(DecisionKind kind, int count)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(u"%1  (%2)"_s.arg(questionOf(kind, workbench().words())).arg(count));
    QFont font = m_table->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setBackground(Theme::colors().alternate);
    item->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, DecisionColumnCount);
}

void DecisionsPage::addDecision(const DecisionAsked &asked)
{
    const Words &words = workbench().words();
    const Project &project = workbench().project();
    const JudgedScenario *scenario = risks().find(Id<Scenario>(asked.record));
    const Measure *measure = risks().find(Id<Measure>(asked.record));
    const QString owner = scenario ? scenario->scenario.owner : measure ? measure->owner : QString();
    const QString texts[] = {sentenceOf(asked, risks(), project, words), owner.isEmpty() ? u"–"_s : project.personText(owner, words),
                             asked.cost ? words.locale().toString(*asked.cost) : QString()};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < DecisionColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setData(Qt::UserRole, asked.record.text());
        item->setToolTip(u"<p>%1</p>"_s.arg(texts[column].toHtmlEscaped()));
        item->setTextAlignment((column == DecisionCostColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

void DecisionsPage::activate(int row)
{
    const QTableWidgetItem *item = m_table->item(row, 0);
    if (const RecordId id = item ? RecordId::fromText(item->data(Qt::UserRole).toString()) : RecordId {}; id.isValid())
        workbench().select(id);
}

void DecisionsPage::saveReport()
{
    const QString path = workbench().dialogs().saveFile(this, tr("Save the page for the management"), tr("decisions") + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const PdfReport report(executiveReport(workbench().project(), workbench().words(), {}));
    if (const Result<int> done = report.writeFile(path); !done)
        workbench().report(done.error());
    else
        workbench().tell(tr("The page is in %1.").arg(path));
}
