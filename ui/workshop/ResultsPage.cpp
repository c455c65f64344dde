// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/ResultsPage.h"

#include "core/report/Reports.h"
#include "ui/print/PdfReport.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/workshop/WorkshopTable.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString signedGap(double gap, const Words &words)
{
    const QString figure = words.locale().toString(std::abs(gap), 'g', 3);
    return gap > 0 ? u'+' + figure : gap < 0 ? u'−' + figure : figure;
}

QString figureOr(const Statistic &figure, const Words &words)
{
    return figure ? words.locale().toString(*figure, 'f', 2) : u"–"_s;
}
}

ResultsPage::ResultsPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_desk(WorkshopDesk::of(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    layout->addWidget(buildCards());
    auto *grid = new QGridLayout;
    grid->setContentsMargins(14, 4, 14, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(12);
    m_items = WorkshopTable::make({tr("Item"), tr("Question"), tr("Apart"), tr("Does it matter?"), tr("Outcome")}, tr("Items by disagreement"), 0);
    m_items->setObjectName(u"disagreements"_s);
    m_items->setColumnWidth(1, 200);
    m_items->setColumnWidth(2, 70);
    m_items->setColumnWidth(3, 176);
    m_items->setColumnWidth(4, 110);
    grid->addWidget(WorkshopTable::captioned(tr("Items of this session, those first where the votes matter"), m_items), 0, 0, 1, 2);
    m_gaps = WorkshopTable::make({tr("Of"), tr("Items"), tr("IT minus OT, middle"), tr("Largest")}, tr("IT against OT"), 0);
    m_gaps->setColumnWidth(1, 60);
    m_gaps->setColumnWidth(2, 140);
    m_gaps->setColumnWidth(3, 76);
    grid->addWidget(WorkshopTable::captioned(tr("IT against OT in first rounds, all sessions: by question and by zone"), m_gaps), 1, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_trend = WorkshopTable::make({tr("Session"), tr("Date"), tr("Agreed at once"), tr("Alpha")}, tr("Trend"), 0);
    m_trend->setColumnWidth(1, 92);
    m_trend->setColumnWidth(2, 112);
    m_trend->setColumnWidth(3, 66);
    right->addWidget(WorkshopTable::captioned(tr("From session to session"), m_trend), 1);
    m_again = WorkshopTable::make({tr("Item"), tr("Question"), tr("When")}, tr("Ask again"), 0);
    m_again->setColumnWidth(1, 170);
    m_again->setColumnWidth(2, 92);
    right->addWidget(WorkshopTable::captioned(tr("Ask again"), m_again), 1);
    grid->addLayout(right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 4);
    layout->addLayout(grid, 1);
    connect(m_items, &QTableWidget::cellActivated, this, [this](int row) { activate(row); });
    connect(&m_desk, &WorkshopDesk::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void ResultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

QWidget *ResultsPage::buildBar()
{
    const auto [bar, row] = Looks::actionBar();
    auto *save = new QPushButton(tr("Save the minutes…"));
    save->setObjectName(u"saveMinutes"_s);
    save->setToolTip(tr("All sessions as PDF; preview and other formats under Reports"));
    row->addWidget(save);
    row->addStretch(1);
    connect(save, &QPushButton::clicked, this, &ResultsPage::saveMinutes);
    return bar;
}

QWidget *ResultsPage::buildCards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(14, 10, 14, 8);
    row->setSpacing(8);
    const auto card = [row](const QString &caption, const QString &tip) {
        const Looks::FigureCard made = Looks::figureCard(caption);
        made.card->setToolTip(tip);
        row->addWidget(made.card, 1);
        return made.value;
    };
    m_settled = card(tr("Items settled"), tr("Agreed by the rule, or decided"));
    m_matters = card(tr("Disagreements that matter"), tr("Not agreed by the rule, and the votes lie across a risk level or the tolerable line"));
    m_alpha = card(tr("Krippendorff's alpha, ordinal"), tr("1: all agree; 0: no better than chance. Descriptive; a group in a workshop is too small for significance"));
    m_kendall = card(tr("Kendall's W"), tr("1: all put the items in the same order; over the items that everybody scored"));
    return cards;
}

void ResultsPage::refresh()
{
    m_isStale = false;
    const SessionSummary &summary = m_desk.summary();
    const Words &words = m_desk.words();
    m_settled->setText(tr("%1 of %2").arg(summary.agreed + summary.decided).arg(summary.items.size()));
    const auto matters = std::ranges::count_if(summary.items, [](const ItemSummary &item) { return item.isVoted() && !item.verdict.isAgreed && item.stakes.matters(); });
    m_matters->setText(QString::number(matters));
    const auto figure = [&words](QLabel *label, const Statistic &value) {
        label->setText(value ? words.locale().toString(*value, 'f', 2) : u"–"_s);
        label->setToolTip(value ? QString() : lackText(value.error(), words));
    };
    figure(m_alpha, summary.agreement.alphaOrdinal);
    figure(m_kendall, summary.agreement.kendallW);
    fillItems(summary);
    const std::vector<SessionSummary> sessions = allSessions(m_desk.workbench().project());
    fillGaps(sessions);
    fillTrend(sessions);
    fillAgain(sessions);
}

void ResultsPage::fillItems(const SessionSummary &summary)
{
    m_items->setRowCount(0);
    const Words &words = m_desk.words();
    for (const ItemSummary *one : summary.byDisagreement()) {
        const AgendaItem &item = one->item;
        QString outcome = item.outcome == ItemOutcome::Open ? tr("open") : words.translate("Choice", itemOutcomeChoices[static_cast<size_t>(item.outcome) - 1].label);
        if (item.value)
            outcome += u": %1"_s.arg(*item.value);
        const QString matters = one->stakes.weight == Stakes::Weight::Tolerable ? tr("crosses the tolerable line")
            : one->stakes.weight == Stakes::Weight::Level                       ? tr("crosses a risk level")
            : one->stakes.weight == Stakes::Weight::None                        ? tr("no")
                                                                                : u"–"_s;
        QString apart = words.locale().toString(one->firstGap, 'g', 3);
        if (one->rounds.size() > 1)
            apart += u" → "_s + words.locale().toString(one->verdict.gap, 'g', 3);
        const int row = WorkshopTable::addRow(*m_items, {words.pick(inBothLanguages(m_desk.workbench().project(), item.subject)), questionWords(item, words),
                                                         apart, matters, outcome}, item.id.text());
        m_items->item(row, 3)->setToolTip(u"<p>%1</p>"_s.arg(one->stakes.sentence(words).toHtmlEscaped()));
    }
    if (m_items->rowCount() == 0)
        WorkshopTable::addRow(*m_items, {tr("Nothing was revealed yet."), {}, {}, {}, {}});
}

void ResultsPage::fillGaps(const std::vector<SessionSummary> &sessions)
{
    m_gaps->setRowCount(0);
    const Words &words = m_desk.words();
    for (const auto &gaps : {gapsByQuestion(sessions, words), gapsByZone(m_desk.workbench().project(), sessions, words)}) {
        for (const TeamGap &gap : gaps) {
            const int row = WorkshopTable::addRow(*m_gaps, {gap.name, QString::number(gap.items), signedGap(gap.middle, words), signedGap(gap.largest, words)});
            if (gap.middle != 0)
                m_gaps->item(row, 2)->setForeground(Theme::colors().team(gap.middle > 0 ? Team::It : Team::Ot));
        }
    }
}

void ResultsPage::fillTrend(const std::vector<SessionSummary> &sessions)
{
    m_trend->setRowCount(0);
    const Words &words = m_desk.words();
    for (const SessionSummary &session : sessions) {
        int voted = 0;
        int atOnce = 0;
        for (const ItemSummary &item : session.items) {
            voted += item.isVoted() ? 1 : 0;
            atOnce += item.rounds.size() == 1 && item.verdict.isAgreed ? 1 : 0;
        }
        WorkshopTable::addRow(*m_trend, {words.pick(inBothLanguages(m_desk.workbench().project(), session.session.name)), words.date(session.session.heldOn),
                                         tr("%1 of %2").arg(atOnce).arg(voted), figureOr(session.agreement.alphaOrdinal, words)});
    }
}

void ResultsPage::fillAgain(const std::vector<SessionSummary> &sessions)
{
    m_again->setRowCount(0);
    const Words &words = m_desk.words();
    for (const ItemSummary &item : askAgain(sessions)) {
        const int row = WorkshopTable::addRow(*m_again, {words.pick(inBothLanguages(m_desk.workbench().project(), item.item.subject)), questionWords(item.item, words), words.date(item.item.askAgainOn)});
        if (item.item.askAgainOn <= m_desk.workbench().project().today())
            m_again->item(row, 2)->setForeground(Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical);
    }
}

void ResultsPage::activate(int row)
{
    const auto item = m_desk.workbench().project().find(Id<AgendaItem>(RecordId::fromText(m_items->item(row, 0)->data(Qt::UserRole).toString())));
    if (item && item->scenario.isValid())
        m_desk.workbench().show(item->scenario);
}

void ResultsPage::saveMinutes()
{
    const QString path = m_desk.workbench().dialogs().saveFile(this, tr("Save the minutes"), tr("minutes") + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const PdfReport report(workshopMinutes(m_desk.workbench().project(), m_desk.words(), {}));
    if (const Result<int> done = report.writeFile(path); !done)
        m_desk.workbench().report(done.error());
    else
        m_desk.workbench().tell(tr("The minutes are in %1.").arg(path));
}
