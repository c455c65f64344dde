// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/StageView.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/workshop/RevealChart.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
QString chip(Team team, const Words &words)
{
    return u"<span style=\"background:%1; color:%2; font-weight:600;\">&nbsp;%3&nbsp;</span>"_s.arg(Theme::colors().team(team).name(), Theme::colors().onTeam().name(),
                                                                                                    teamName(team, words).toHtmlEscaped());
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
}

StageView::StageView(WorkshopDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    build();
    connect(&desk, &WorkshopDesk::changed, this, &StageView::refresh);
    connect(&desk, &WorkshopDesk::crowdMoved, this, &StageView::showWaiting);
    auto *clock = new QTimer(this);
    clock->setInterval(1000);
    connect(clock, &QTimer::timeout, this, &StageView::showTime);
    clock->start();
    refresh();
}

QLabel *StageView::label(double points, bool bold, bool secondary)
{
    auto *made = new QLabel;
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    QFont font = made->font();
    font.setPointSizeF(points * m_scale);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    made->setFont(font);
    if (secondary)
        Looks::setRole(made, "secondary");
    m_sized.emplace_back(made, points);
    return made;
}

void StageView::setScale(double scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    for (const auto &[one, points] : m_sized) {
        QFont font = one->font();
        font.setPointSizeF(points * scale);
        one->setFont(font);
    }
    m_chart->setScale(scale);
    refresh();
}

void StageView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 16, 28, 12);
    layout->setSpacing(10);
    layout->addWidget(buildHead());
    layout->addWidget(m_title = label(18, true));
    layout->addWidget(m_case = label(10.5, false, true));
    layout->addWidget(buildWords());
    layout->addWidget(buildCard(), 1);
    m_term = new QFrame(this);
    m_term->setObjectName(u"termCard"_s);
    Looks::setRole(m_term, "card");
    m_term->setStyleSheet(u"QFrame#termCard { border: 2px solid %1; }"_s.arg(Theme::colors().accent.name()));
    auto *inside = new QVBoxLayout(m_term);
    inside->setContentsMargins(22, 16, 22, 16);
    inside->addWidget(m_termText = label(12));
    m_termText->setTextFormat(Qt::RichText);
    m_term->hide();
}

const std::vector<GlossaryEntry> &StageView::occurring() const
{
    if (m_occurring)
        return *m_occurring;
    std::vector<GlossaryEntry> &found = m_occurring.emplace();
    const auto item = m_desk.item();
    if (!item)
        return found;
    const Project &project = m_desk.workbench().project();
    const ItemCard card = ItemCard::of(project, m_desk.run()->session(), *item);
    QString shown; // in both languages: Polish bends its words, English finds them
    for (const LocalText *text : {&card.subject, &card.itWords, &card.otWords, &card.attackerHas, &card.place})
        shown += text->en + u' ' + text->pl + u' ';
    const Glossary glossary = Glossary::of(project);
    for (const GlossaryEntry *entry : glossary.occurringIn(shown))
        found.push_back(*entry);
    return found;
}

QStringList StageView::terms() const
{
    QStringList names;
    for (const GlossaryEntry &entry : occurring())
        names.append(m_desk.words().pick(entry.name));
    return names;
}

void StageView::showNextTerm()
{
    const std::vector<GlossaryEntry> &entries = occurring();
    m_termNumber = m_termNumber < entries.size() ? m_termNumber + 1 : 0;
    m_term->setVisible(m_termNumber > 0);
    if (m_termNumber == 0)
        return;
    const Words &words = m_desk.words();
    const GlossaryEntry &entry = entries[m_termNumber - 1];
    const QString head = u"<p style=\"font-size:large\"><b>%1</b> <span style=\"color:%2\">%3 · %4</span></p>"_s.arg(
        words.pick(entry.name).toHtmlEscaped(), Theme::colors().secondary.name(), (words.language() == Language::Polish ? entry.name.en : entry.name.pl).toHtmlEscaped(),
        tr("%1 of %2").arg(m_termNumber).arg(entries.size()));
    const auto heard = [&words](Team team, const LocalText &meaning) { return u"<p>%1&nbsp; %2</p>"_s.arg(chip(team, words), words.pick(meaning).toHtmlEscaped()); };
    m_termText->setText(head + heard(Team::It, entry.itMeaning) + heard(Team::Ot, entry.otMeaning)
                        + (words.pick(entry.note).isEmpty() ? QString() : u"<p style=\"color:%1\">%2</p>"_s.arg(Theme::colors().secondary.name(), words.pick(entry.note).toHtmlEscaped())));
    placeTerm();
}

bool StageView::hidesTerm()
{
    m_term->hide();
    return std::exchange(m_termNumber, 0) > 0;
}

void StageView::placeTerm()
{
    const int side = width() / 10;
    const int across = width() - 2 * side;
    m_term->resize(across, m_term->layout()->totalHeightForWidth(across));
    m_term->move(side, std::max(0, (height() - m_term->height()) / 2));
    m_term->raise();
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_termNumber > 0)
        placeTerm();
}

QWidget *StageView::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_position = label(10.5, false, true);
    m_position->setTextFormat(Qt::RichText);
    m_time = label(11, false, true);
    m_time->setWordWrap(false);
    row->addWidget(m_position, 1);
    row->addWidget(m_time, 0, Qt::AlignTop);
    return head;
}

QWidget *StageView::buildWords()
{
    m_words = new QWidget;
    auto *row = new QHBoxLayout(m_words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    m_it = label(11);
    m_ot = label(11);
    for (QLabel *one : {m_it, m_ot}) {
        one->setTextFormat(Qt::RichText);
        one->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        row->addWidget(one, 1);
    }
    return m_words;
}

QWidget *StageView::buildCard()
{
    auto *card = new QFrame;
    Looks::setRole(card, "card");
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(24);
    m_steps = new QWidget;
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(12);
    auto *rows = new QWidget;
    m_stepRows = new QVBoxLayout(rows);
    m_stepRows->setContentsMargins(0, 0, 0, 0);
    m_stepRows->setSpacing(10);
    steps->addWidget(rows);
    steps->addStretch(1);
    steps->addWidget(m_waiting = label(13, true));
    row->addWidget(m_steps, 1);
    m_result = new QWidget;
    auto *result = new QHBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(24);
    m_chart = new RevealChart;
    result->addWidget(m_chart, 7);
    auto *said = new QWidget;
    Looks::setOnBase(said);
    auto *side = new QVBoxLayout(said);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(6);
    side->addWidget(m_apart = label(20, true));
    side->addWidget(m_verdict = label(10.5));
    side->addSpacing(6);
    side->addWidget(m_firstHead = label(10.5, true));
    side->addWidget(m_first = label(10.5));
    m_first->setTextFormat(Qt::RichText);
    side->addSpacing(6);
    side->addWidget(m_reasonsHead = label(10.5, true));
    side->addWidget(m_reasons = label(10.5));
    side->addStretch(1);
    side->addWidget(m_quiet = label(10, false, true));
    m_firstHead->setText(tr("Speak first"));
    m_reasonsHead->setText(tr("Why they differ"));
    auto *area = new QScrollArea; // on a small screen what is said may be longer than the picture is high
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(said);
    result->addWidget(area, 3);
    row->addWidget(m_result, 1);
    return card;
}

QString StageView::positionText(const AgendaItem &item) const
{
    const SessionRun &run = *m_desk.run();
    const auto count = static_cast<int>(run.items().size());
    const std::vector<Round> rounds = roundsOf(run.project(), item.id);
    QStringList parts {tr("Item %1 of %2").arg(item.position.value_or(0)).arg(count)};
    if (!rounds.empty())
        parts.append(tr("round %1").arg(rounds.back().number.value_or(1)));
    const Words &words = m_desk.words();
    const QString question = words.translate("Choice", questionChoices[static_cast<size_t>(item.question) - 1].label);
    const QString color = Theme::colors().text.name();
    QString asked = question.toHtmlEscaped();
    if (isOfScenario(item.question) && item.state != ItemState::Unknown)
        asked += u", <b style=\"color:%1\">%2</b>"_s.arg(color, words.translate("Choice", itemStateChoices[static_cast<size_t>(item.state) - 1].label).toHtmlEscaped());
    return parts.join(u" · ").toHtmlEscaped() + u" · "_s + asked;
}

void StageView::showTime()
{
    const auto item = m_desk.item();
    const auto round = item ? m_desk.run()->openRoundOf(item->id) : std::nullopt;
    if (!round) {
        m_time->clear();
        return;
    }
    const qint64 gone = QDateTime::fromString(round->openedAt, Qt::ISODate).secsTo(m_desk.workbench().project().clock().now());
    const int box = m_desk.run()->session().minutesPerItem.value_or(0) * 60;
    const qint64 shown = std::max<qint64>(0, box > 0 ? box - gone : gone);
    m_time->setText(u"%1:%2"_s.arg(shown / 60, 2, 10, QChar(u'0')).arg(shown % 60, 2, 10, QChar(u'0')));
    m_time->setStyleSheet(box > 0 && gone >= box ? u"color: %1; font-weight: 600"_s.arg((Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical).name()) : QString());
}

void StageView::refresh()
{
    if (m_desk.itemId() != m_shownItem)
        (void)hidesTerm();
    m_shownItem = m_desk.itemId();
    m_occurring.reset();
    const auto item = m_desk.item();
    m_words->setVisible(item.has_value());
    m_case->setVisible(item.has_value());
    if (!item) {
        m_position->setText(m_desk.run() ? tr("The agenda is empty") : tr("No workshop session yet"));
        m_title->setText(m_desk.run() ? tr("Put scenarios or rows of a worksheet on the agenda") : tr("Prepare a session to score together"));
        m_steps->show();
        m_result->hide();
        clear(m_stepRows);
        m_waiting->setText(m_desk.run() ? QString()
                                        : tr("Each person votes alone: on a phone, at this laptop, or by file. Nobody sees a vote before the reveal; then IT and OT stand side by side."));
        showTime();
        return;
    }
    const Words &words = m_desk.words();
    const ItemCard card = ItemCard::of(m_desk.run()->project(), m_desk.run()->session(), *item);
    m_position->setText(positionText(*item));
    const QString number = words.pick(card.number);
    m_title->setText(number.isEmpty() ? words.pick(card.subject) : number + u"  "_s + words.pick(card.subject));
    QStringList conditions;
    for (const auto &[caption, text] : {std::pair(tr("Where: %1"), card.place), std::pair(tr("The attacker already has: %1"), card.attackerHas), std::pair(tr("Time frame: %1"), card.timeFrame)}) {
        if (!words.pick(text).isEmpty())
            conditions.append(caption.arg(words.pick(text)));
    }
    m_case->setText(conditions.join(u"  ·  "));
    m_case->setVisible(!conditions.isEmpty());
    const auto side = [&](Team team, const LocalText &text) { return chip(team, words) + u"&nbsp; "_s + words.pick(text).toHtmlEscaped(); };
    m_it->setText(side(Team::It, card.itWords));
    m_ot->setText(side(Team::Ot, card.otWords));
    m_it->setVisible(!words.pick(card.itWords).isEmpty());
    m_ot->setVisible(!words.pick(card.otWords).isEmpty());
    showCard(card);
    showTime();
}

void StageView::showCard(const ItemCard &card)
{
    const ItemSummary *revealed = m_desk.revealed();
    m_steps->setVisible(!revealed);
    m_result->setVisible(revealed != nullptr);
    if (revealed) {
        showRevealed(card, *revealed);
        return;
    }
    showSteps(card);
    showWaiting();
}

void StageView::showWaiting()
{
    const auto item = m_desk.item();
    if (!item || m_steps->isHidden())
        return;
    const SessionRun &run = *m_desk.run();
    if (item->fixedValue) {
        m_waiting->setText(tr("Fixed at %1 from %2, not voted on.").arg(*item->fixedValue).arg(item->fixedFrom));
    } else if (run.openRoundOf(item->id)) {
        int voters = 0;
        for (const Participant &person : run.people())
            voters += person.votes() ? 1 : 0;
        m_waiting->setText(tr("%1 of %2 have voted").arg(run.voted(item->id).size()).arg(voters));
    } else {
        m_waiting->setText(tr("The vote is not open yet."));
    }
}

void StageView::showSteps(const ItemCard &card)
{
    m_sized.erase(std::remove_if(m_sized.begin(), m_sized.end(), [this](const auto &one) { return one.first->parentWidget() == m_stepRows->parentWidget(); }), m_sized.end());
    clear(m_stepRows);
    const Words &words = m_desk.words();
    QString rows = u"<table cellspacing=\"0\" cellpadding=\"%1\">"_s.arg(qRound(5 * m_scale));
    for (const ItemCard::Step &step : card.steps) {
        const QString name = words.pick(step.name);
        rows += u"<tr><td style=\"padding-right:16px\"><b>%1</b></td><td style=\"padding-right:22px\">%2</td><td style=\"color:%3\">%4</td></tr>"_s.arg(
            QString::number(step.value), name == QString::number(step.value) ? QString() : name.toHtmlEscaped(), Theme::colors().secondary.name(), words.pick(step.text).toHtmlEscaped());
    }
    QLabel *table = label(12);
    table->setTextFormat(Qt::RichText);
    table->setText(u"<b>%1</b>"_s.arg(words.pick(card.question).toHtmlEscaped()) + rows + u"</table>"_s);
    m_stepRows->addWidget(table);
}

QString StageView::speakFirstText(const ItemSummary &summary) const
{
    QStringList parts;
    for (const Outlier &outlier : speakFirst(summary.votes)) {
        QStringList names;
        for (const Id<Participant> &person : outlier.by) {
            if (const auto found = m_desk.run()->project().find(person))
                names.append(m_desk.nameOf(*found).toHtmlEscaped());
        }
        const QString who = names.isEmpty() ? tr("who voted %1").arg(outlier.value) : tr("%1 (voted %2)").arg(names.join(u", ")).arg(outlier.value);
        parts.append(chip(outlier.team, m_desk.words()) + u' ' + who);
    }
    return parts.join(u"<br>");
}

QString StageView::reasonsText(const ItemSummary &summary) const
{
    QStringList parts;
    const Words &words = m_desk.words();
    for (const auto &[reason, count] : reasonCounts(summary.votes))
        parts.append(u"%1 %2"_s.arg(words.translate("Choice", voteReasonChoices[static_cast<size_t>(reason) - 1].label)).arg(count));
    QStringList remarks;
    for (const RevealedVote &one : summary.votes.votes) {
        if (!one.vote.remark.isEmpty())
            remarks.append(tr("“%1”").arg(one.vote.remark));
    }
    QString text = parts.join(u" · ");
    if (!remarks.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) + remarks.first(std::min<qsizetype>(3, remarks.size())).join(u"\n");
    return text;
}

QString StageView::quietText(const ItemSummary &summary) const
{
    QStringList parts;
    const Words &words = m_desk.words();
    if (const int unknown = summary.votes.dontKnows(); unknown > 0)
        parts.append(tr("%n do not know", nullptr, unknown));
    int voters = 0;
    for (const auto &[team, count] : summary.votes.voters)
        voters += count;
    if (const int absent = voters - static_cast<int>(summary.votes.votes.size()); absent > 0)
        parts.append(tr("%n did not vote", nullptr, absent));
    QStringList sure;
    for (const TeamStrip &strip : teamStrips(summary.votes, m_desk.run()->session().namesShown.value_or(true))) {
        if (strip.confidence != Grade::Unknown && strip.teams.size() == 1)
            sure.append(u"%1 %2"_s.arg(teamName(strip.teams.front(), words), words.translate("Choice", confidenceChoices[static_cast<size_t>(strip.confidence) - 1].label)));
    }
    if (!sure.isEmpty())
        parts.append(tr("confidence: %1").arg(sure.join(u", ")));
    return parts.join(u" · ");
}

void StageView::showRevealed(const ItemCard &card, const ItemSummary &summary)
{
    const Words &words = m_desk.words();
    m_chart->show(card, teamStrips(summary.votes, m_desk.run()->session().namesShown.value_or(true)), words);
    const auto &verdict = summary.verdict;
    if (verdict.isAgreed && verdict.gap == 0)
        m_apart->setText(tr("Agreed"));
    else if (verdict.gap > 0)
        m_apart->setText(tr("%1 steps apart", "a figure such as 2 or 1.5").arg(words.locale().toString(verdict.gap, 'g', 2)));
    else
        m_apart->setText(verdict.hasQuorum ? tr("Not agreed") : tr("No quorum"));
    const ThemeColors &colors = Theme::colors();
    m_apart->setStyleSheet(u"color: %1"_s.arg((verdict.isAgreed ? colors.text : colors.isDark ? QColor(0xf2d98b) : colors.critical).name()));
    m_verdict->setText(QString(verdict.sentence(summary.rule, words) + u' ' + summary.stakes.sentence(words)).trimmed());
    m_first->setText(speakFirstText(summary));
    m_firstHead->setVisible(!m_first->text().isEmpty());
    m_first->setVisible(!m_first->text().isEmpty());
    m_reasons->setText(reasonsText(summary));
    m_reasonsHead->setVisible(!m_reasons->text().isEmpty());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    const auto &item = summary.item;
    const QString settled = item.value ? tr("Decided: %1").arg(*item.value) + u". "_s : QString();
    m_quiet->setText(settled + quietText(summary));
}
