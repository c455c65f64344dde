// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/RoomPage.h"

#include "core/workshop/BallotFile.h"
#include "core/workshop/RoomServer.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/workshop/WorkshopTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum ComerColumn { ComerColumn_Name, ComerColumn_Team, ComerColumn_State };

QLabel *big(double points, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    QFont font = label->font();
    font.setPointSizeF(points);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
}

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(300, 300);
    hide();
}

void QrPicture::showWay(const QString &url)
{
    if (m_url == url)
        return;
    m_url = url;
    const auto code = url.isEmpty() ? Result<QrCode>(std::unexpected(Error {})) : QrCode::of(url);
    m_code = code ? std::optional(*code) : std::nullopt;
    setVisible(m_code.has_value());
    setAccessibleName(tr("QR code of %1").arg(url.section(u'#', 0, 0)));
    update();
}

void QrPicture::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    constexpr int quiet = 4;
    const int side = std::max(1, width() / (m_code->size + 2 * quiet)); // whole pixels: a camera reads sharp edges
    const int left = (width() - side * m_code->size) / 2;
    for (int y = 0; y < m_code->size; ++y) {
        for (int x = 0; x < m_code->size; ++x) {
            if (m_code->isDark(x, y))
                painter.fillRect(left + x * side, left + y * side, side, side, Qt::black);
        }
    }
}

RoomPage::RoomPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_desk(WorkshopDesk::of(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    auto *body = new QHBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(28);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(buildWay());
    body->addWidget(area, 5);
    body->addWidget(buildPeople(), 4);
    layout->addLayout(body, 1);
    connect(&m_desk, &WorkshopDesk::changed, this, &RoomPage::refreshIfSeen);
    connect(&m_desk, &WorkshopDesk::crowdMoved, this, &RoomPage::refreshCrowd);
    refresh();
}

QWidget *RoomPage::buildBar()
{
    const auto [bar, row] = Looks::actionBar();
    m_start = new QPushButton;
    m_start->setObjectName(u"startRoom"_s);
    Looks::setRole(m_start, "primary");
    row->addWidget(m_start);
    const auto captioned = [row](const QString &caption, QWidget *editor) {
        auto *label = new QLabel(caption);
        Looks::setRole(label, "secondary");
        label->setBuddy(editor);
        row->addWidget(label);
        row->addWidget(editor);
    };
    m_address = new QComboBox;
    m_address->setObjectName(u"address"_s);
    m_address->setMinimumWidth(150);
    const Result<QStringList> addresses = RoomServer::addresses();
    m_address->addItems(addresses ? *addresses : QStringList());
    captioned(tr("Address"), m_address);
    m_port = new QSpinBox;
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, 65535);
    m_port->setValue(RoomServer::usualPort);
    m_port->setSpecialValueText(tr("any"));
    captioned(tr("Port"), m_port);
    m_https = new QCheckBox(tr("HTTPS"));
    m_https->setObjectName(u"https"_s);
    m_https->setToolTip(tr("With a certificate made for this session: phones warn of it once, compare the fingerprint. Against who could rewrite what goes over the Wi-Fi"));
    row->addWidget(m_https);
    m_joinOpen = new QCheckBox(tr("Others may join"));
    m_joinOpen->setObjectName(u"joinOpen"_s);
    m_joinOpen->setChecked(true);
    row->addWidget(m_joinOpen);
    row->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &RoomPage::startOrStop);
    connect(m_joinOpen, &QCheckBox::toggled, this, [this](bool open) {
        if (RoomServer *room = m_desk.room())
            room->setJoinOpen(open);
    });
    return bar;
}

QWidget *RoomPage::buildWay()
{
    auto *way = new QWidget;
    auto *layout = new QVBoxLayout(way);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_state = Looks::wrapped({}, "heading");
    layout->addWidget(m_state);
    m_picture = new QrPicture;
    m_picture->setObjectName(u"qr"_s);
    layout->addWidget(m_picture);
    layout->addWidget(m_url = big(16, "roomAddress"));
    layout->addWidget(m_code = big(20, "roomCode"));
    layout->addWidget(m_fingerprint = Looks::wrapped({}));
    m_help = Looks::wrapped({}, "secondary");
    layout->addWidget(m_help);
    layout->addStretch(1);
    return way;
}

QWidget *RoomPage::buildPeople()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_people = WorkshopTable::make({tr("Role or name"), tr("Team"), tr("Status")}, tr("Who comes and votes"), ComerColumn_Name);
    m_people->setObjectName(u"comers"_s);
    m_people->setColumnWidth(ComerColumn_Team, 128);
    m_people->setColumnWidth(ComerColumn_State, 158);
    layout->addWidget(WorkshopTable::captioned(m_peopleHead = new QLabel, m_people), 1);
    const auto button = [this](QHBoxLayout *row, const char *name, const QString &text, const QString &tip, void (RoomPage::*run)()) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        m_personButtons.push_back(made);
    };
    auto *letIn = new QHBoxLayout;
    button(letIn, "letIn", tr("Let in"), {}, &RoomPage::admitChosen);
    button(letIn, "letAllIn", tr("Let all in"), {}, &RoomPage::admitAll);
    button(letIn, "removeComer", tr("Remove"), tr("Their vote in an open round does not count"), &RoomPage::removeChosen);
    letIn->addStretch(1);
    layout->addLayout(letIn);
    auto *files = new QHBoxLayout;
    button(files, "issueBallot", tr("Ballot as a file…"), tr("For who cannot come: a page that opens in any browser without a network"), &RoomPage::issueBallot);
    button(files, "readReturn", tr("Read a returned ballot…"), {}, &RoomPage::readReturn);
    files->addStretch(1);
    layout->addLayout(files);
    return box;
}

void RoomPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RoomPage::refreshIfSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void RoomPage::refreshCrowd()
{
    if (isVisible()) {
        showDevices();
        fillPeople();
    } else {
        m_isStale = true;
    }
}

void RoomPage::refresh()
{
    m_isStale = false;
    const bool canRun = m_desk.run() && !m_desk.workbench().isReadOnly() && m_desk.run()->session().state != SessionState::Closed;
    const bool isOn = m_desk.room() != nullptr;
    m_start->setEnabled(canRun && m_address->count() > 0);
    m_start->setText(isOn ? tr("Close the room") : tr("Open the room"));
    for (QWidget *option : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_https)})
        option->setEnabled(!isOn);
    for (QPushButton *button : m_personButtons)
        button->setEnabled(canRun);
    showWay();
    fillPeople();
}

void RoomPage::showWay()
{
    const RoomServer *room = m_desk.room();
    m_picture->showWay(room ? room->served().url : QString());
    for (QWidget *one : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_code)})
        one->setVisible(room != nullptr);
    m_fingerprint->setVisible(room && !room->served().fingerprint.isEmpty());
    if (!m_desk.run()) {
        m_state->setText(tr("Prepare a session first"));
        m_help->setText(tr("“New session…” stands under Vote."));
        return;
    }
    if (!room) {
        m_state->setText(m_desk.run()->session().state == SessionState::Closed ? tr("This session is closed") : tr("The room is closed"));
        m_help->setText(tr("Open the room, and phones and laptops in the same Wi-Fi can vote in their browser, with nothing installed. Votes are sealed on the phone and stay sealed "
                           "here until the reveal: who listens on the Wi-Fi reads none, and nobody can forge or double one.\n\nWho can rewrite what goes over the Wi-Fi could change the page "
                           "itself: against that there is HTTPS with the fingerprint shown here, or the ballot as a file. Who controls the facilitator's account on this computer controls the session."));
        return;
    }
    showDevices();
    m_url->setText(room->served().address);
    m_code->setText(tr("Code %1").arg(room->served().code));
    m_fingerprint->setText(tr("Fingerprint of the certificate: %1").arg(room->served().fingerprint));
    m_help->setText(tr("Scan the picture, or type the address and the code. Then choose a name and a team, and wait to be let in."));
}

void RoomPage::showDevices()
{
    if (const RoomServer *room = m_desk.room()) {
        const int devices = room->deviceCount();
        m_state->setText(tr("%n devices in the room", nullptr, devices));
    }
}

void RoomPage::fillPeople()
{
    const Id<Participant> before = chosen();
    m_people->setRowCount(0);
    int waiting = 0;
    const Words &words = m_desk.words();
    for (const Participant &person : m_desk.run() ? m_desk.run()->people() : std::vector<Participant> {}) {
        if (person.admission == Admission::Removed || person.role != WorkshopRole::Voter)
            continue;
        const bool waits = person.admission == Admission::Waiting;
        waiting += waits ? 1 : 0;
        const QString state = waits ? words.translate("Choice", admissionChoices[0].label)
            : person.way == VotingWay::Unknown ? QString() : words.translate("Choice", votingWayChoices[static_cast<size_t>(person.way) - 1].label);
        const int row = WorkshopTable::addRow(*m_people, {m_desk.nameOf(person), teamName(person.team, words), state}, person.id.text());
        m_people->item(row, ComerColumn_Team)->setForeground(Theme::colors().team(person.team));
        if (waits)
            m_people->item(row, ComerColumn_State)->setForeground(Theme::colors().accent);
        if (person.id == before)
            m_people->selectRow(row);
    }
    m_peopleHead->setText(waiting > 0 ? tr("Who comes and votes: %n wait", nullptr, waiting) : tr("Who comes and votes"));
}

Id<Participant> RoomPage::chosen() const
{
    return Id<Participant>(RecordId::fromText(WorkshopTable::currentData(*m_people)));
}

void RoomPage::startOrStop()
{
    if (m_desk.room())
        return m_desk.closeRoom();
    if (const Result<void> started = m_desk.openRoom(m_address->currentText(), static_cast<quint16>(m_port->value()), m_https->isChecked()); !started)
        m_desk.workbench().report(started.error());
    else
        m_desk.room()->setJoinOpen(m_joinOpen->isChecked());
}

void RoomPage::admitChosen()
{
    if (const Id<Participant> person = chosen(); person.isValid())
        m_desk.admit(person);
}

void RoomPage::admitAll()
{
    for (const Participant &person : m_desk.run()->people()) {
        if (person.admission == Admission::Waiting)
            m_desk.admit(person.id);
    }
}

void RoomPage::removeChosen()
{
    if (const Id<Participant> person = chosen(); person.isValid()) {
        if (const Result<void> done = m_desk.run()->remove(person); !done)
            m_desk.workbench().report(done.error());
    }
}

void RoomPage::issueBallot()
{
    Workbench &bench = m_desk.workbench();
    const auto person = bench.project().find(chosen());
    if (!person)
        return bench.report({.what = tr("Choose the person first."), .where = {}, .whatToDo = tr("Add who is missing under Agenda and people.")});
    const QString path = bench.dialogs().saveFile(this, tr("Ballot for %1").arg(m_desk.nameOf(*person)), tr("ballot") + u' ' + person->name + u".html"_s, tr("Web page (*.html)"));
    if (path.isEmpty())
        return;
    const Result<BallotFile::Issued> issued = BallotFile::page(*m_desk.run(), person->id, m_desk.words().language());
    if (!issued)
        return bench.report(issued.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(issued->content) != issued->content.size() || !file.commit())
        return bench.report({.what = tr("The file cannot be written: %1.").arg(file.errorString()), .where = path});
    bench.tell(tr("The ballot is in %1. SHA-256, to be compared by telephone: %2").arg(path, issued->sha256));
}

void RoomPage::readReturn()
{
    Workbench &bench = m_desk.workbench();
    const QString path = bench.dialogs().openFile(this, tr("Returned ballot"), tr("Returned ballots (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bench.report({.what = tr("The file cannot be read: %1.").arg(file.errorString()), .where = path});
    const Result<BallotFile::Returned> returned = BallotFile::readReturn(file.read(BallotFile::largestReturn + 1));
    if (!returned)
        return bench.report(returned.error());
    const auto outcomes = m_desk.run()->take(returned->ballots);
    if (!outcomes)
        return bench.report(outcomes.error());
    int taken = 0;
    QStringList refused;
    for (const BallotOutcome outcome : *outcomes) {
        if (outcome == BallotOutcome::Kept || outcome == BallotOutcome::Changed)
            ++taken;
        else if (const QString why = ballotOutcomeText(outcome, m_desk.words()); !refused.contains(why))
            refused.append(why);
    }
    const QString sentence = tr("%n votes were taken from the file.", nullptr, taken);
    bench.tell(refused.isEmpty() ? sentence : sentence + u' ' + tr("Not taken: %1").arg(refused.join(u' ')));
}
