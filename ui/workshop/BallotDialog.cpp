// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/BallotDialog.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int dontKnow = 1000; ///< id of its button: no step of any scale

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// One column in the middle of a large screen.
QWidget *centred(QWidget *inner, int width)
{
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    inner->setMaximumWidth(width);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    return outer;
}

QLabel *large(const QString &text, double points)
{
    auto *label = Looks::wrapped(text);
    QFont font = label->font();
    font.setPointSizeF(points);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// Buttons of which one may be chosen, and clicking it again takes it back.
QButtonGroup *choiceRow(QGridLayout *into, std::span<const Choice> choices, const Words &words, const char *name)
{
    auto *group = new QButtonGroup(into->parentWidget());
    group->setExclusive(false);
    for (size_t i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(words.translate("Choice", choices[i].label));
        button->setObjectName(QString::fromLatin1(name) + QString::fromLatin1(choices[i].key));
        button->setCheckable(true);
        Looks::setRole(button, "choice");
        group->addButton(button, static_cast<int>(i) + 1);
        into->addWidget(button, static_cast<int>(i) / 3, static_cast<int>(i) % 3);
    }
    into->setColumnStretch(3, 1);
    QObject::connect(group, &QButtonGroup::idToggled, group, [group](int id, bool checked) {
        for (QAbstractButton *other : group->buttons()) {
            if (checked && group->id(other) != id)
                other->setChecked(false);
        }
    });
    return group;
}
}

BallotDialog::BallotDialog(WorkshopDesk &desk, const AgendaItem &item, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Vote at this laptop"));
    m_card = ItemCard::of(desk.workbench().project(), desk.run()->session(), item);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(buildCurtain());
    m_pages->addWidget(buildBallot());
    showCurtain();
}

QWidget *BallotDialog::buildCurtain()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setSpacing(10);
    layout->addStretch(1);
    layout->addWidget(m_curtainHead = large({}, 22));
    layout->addWidget(Looks::wrapped(tr("Hand the laptop on. Whoever takes it chooses their own name; nobody else looks at the screen until the vote is cast."), "secondary"));
    layout->addSpacing(12);
    auto *people = new QWidget;
    m_people = new QVBoxLayout(people);
    m_people->setContentsMargins(0, 0, 0, 0);
    m_people->setSpacing(8);
    auto *area = new QScrollArea; // a full hall is longer than the screen
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setWidget(people);
    layout->addWidget(area, 20);
    layout->addSpacing(16);
    auto *done = new QPushButton(tr("Back to the room"));
    done->setObjectName(u"leaveBallot"_s);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(done, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return centred(inner, 640);
}

QWidget *BallotDialog::buildBallot()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setSpacing(8);
    layout->addStretch(1);
    m_who = new QLabel;
    Looks::setRole(m_who, "secondary");
    layout->addWidget(m_who);
    layout->addWidget(m_question = large({}, 16));
    auto *scale = new QWidget;
    m_scale = new QVBoxLayout(scale);
    m_scale->setContentsMargins(0, 6, 0, 0);
    m_scale->setSpacing(6);
    layout->addWidget(scale);
    const Words &words = m_desk.words();
    const auto captioned = [&](const QString &caption) {
        layout->addWidget(Looks::wrapped(caption, "secondary"));
        auto *row = new QWidget;
        auto *inside = new QGridLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(6);
        layout->addWidget(row);
        return inside;
    };
    m_confidence = choiceRow(captioned(tr("How sure are you?")), confidenceChoices, words, "confidence-");
    m_reason = choiceRow(captioned(tr("What does it rest on?")), voteReasonChoices, words, "reason-");
    m_remark = new QLineEdit;
    m_remark->setObjectName(u"remark"_s);
    m_remark->setMaxLength(Vote::longestRemark);
    m_remark->setPlaceholderText(tr("Remark, if you like: it is read out after the reveal"));
    layout->addWidget(m_remark);
    m_cast = new QPushButton(tr("Cast the vote"));
    m_cast->setObjectName(u"castVote"_s);
    m_cast->setMinimumHeight(40);
    Looks::setRole(m_cast, "primary");
    layout->addWidget(m_cast);
    layout->addWidget(Looks::wrapped(tr("Nobody sees it before the reveal, and until then you may change it."), "secondary"));
    layout->addStretch(2);
    connect(m_cast, &QPushButton::clicked, this, &BallotDialog::cast);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(centred(inner, 640));
    return area;
}

void BallotDialog::showCurtain()
{
    m_person = {};
    empty(m_people);
    const std::vector<Id<Participant>> voted = m_desk.run()->voted(m_desk.itemId());
    int open = 0;
    QPushButton *first = nullptr;
    for (const Participant &person : m_desk.run()->people()) {
        if (!person.votes() || person.way == VotingWay::Phone || (person.way == VotingWay::File && !person.device.isEmpty()))
            continue;
        const bool has = std::ranges::contains(voted, person.id);
        auto *button = new QPushButton(has ? tr("%1 (%2): change the vote").arg(m_desk.nameOf(person), teamName(person.team, m_desk.words()))
                                           : tr("%1 (%2)").arg(m_desk.nameOf(person), teamName(person.team, m_desk.words())));
        button->setObjectName(u"voter-"_s + person.name);
        button->setMinimumHeight(34);
        button->setStyleSheet(u"text-align: left; padding-left: 14px"_s);
        connect(button, &QPushButton::clicked, this, [this, id = person.id] { showBallot(id); });
        m_people->addWidget(button);
        if (!has) {
            ++open;
            if (!first)
                first = button;
        }
    }
    m_curtainHead->setText(open > 0 ? tr("Who votes next?") : tr("All at this laptop have voted."));
    m_pages->setCurrentIndex(0);
    if (first)
        first->setFocus();
}

void BallotDialog::fillScale()
{
    empty(m_scale);
    delete m_values;
    m_values = new QButtonGroup(this);
    const Words &words = m_desk.words();
    const auto add = [this](int id, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setObjectName(u"value-%1"_s.arg(id));
        button->setCheckable(true);
        button->setToolTip(tip);
        button->setMinimumHeight(36);
        button->setStyleSheet(u"text-align: left; padding-left: 14px"_s);
        Looks::setRole(button, "choice");
        m_values->addButton(button, id);
        m_scale->addWidget(button);
        return button;
    };
    for (const ItemCard::Step &step : m_card.steps) {
        const QString name = words.pick(step.name);
        const QString text = words.pick(step.text);
        QString shown = name == QString::number(step.value) ? name : u"%1   %2"_s.arg(step.value).arg(name);
        if (!text.isEmpty())
            shown += u" – "_s + text;
        QPushButton *button = add(step.value, shown, text);
        button->setShortcut(QKeySequence(QString::number(step.value)));
    }
    add(dontKnow, tr("I don't know"), tr("An answer too: it is shown, and counts as no value"));
    connect(m_values, &QButtonGroup::idClicked, this, [this] { m_cast->setEnabled(true); });
}

void BallotDialog::showBallot(const Id<Participant> &id)
{
    const auto person = m_desk.workbench().project().find(id);
    const auto item = m_desk.item();
    if (!person || !item)
        return;
    m_person = id;
    const Words &words = m_desk.words();
    m_who->setText(u"%1 · %2 · %3"_s.arg(m_desk.nameOf(*person), teamName(person->team, words), questionWords(*item, words)));
    m_question->setText(words.pick(m_card.question) + u' ' + words.pick(m_card.subject));
    fillScale();
    m_cast->setEnabled(false);
    m_remark->clear();
    for (QButtonGroup *group : {m_confidence, m_reason}) {
        for (QAbstractButton *button : group->buttons())
            button->setChecked(false);
    }
    m_pages->setCurrentIndex(1);
    m_values->buttons().constFirst()->setFocus();
}

void BallotDialog::cast()
{
    const int value = m_values->checkedId();
    const auto checked = [](const QButtonGroup *group) {
        const QList<QAbstractButton *> buttons = group->buttons();
        const auto on = std::ranges::find_if(buttons, &QAbstractButton::isChecked);
        return on == buttons.end() ? 0 : group->id(*on);
    };
    const Vote vote {.value = value == dontKnow ? std::nullopt : std::optional(value), .confidence = static_cast<Grade>(checked(m_confidence)),
                     .reason = static_cast<VoteReason>(checked(m_reason)), .remark = m_remark->text()};
    const auto outcome = m_desk.run()->vote(m_desk.itemId(), m_person, vote);
    if (!outcome) {
        m_desk.workbench().report(outcome.error());
        reject();
        return;
    }
    if (*outcome != BallotOutcome::Kept && *outcome != BallotOutcome::Changed) {
        m_desk.workbench().report({.what = ballotOutcomeText(*outcome, m_desk.words())});
        reject();
        return;
    }
    showCurtain();
}
