// SPDX-License-Identifier: GPL-3.0-or-later
// The voting page in a real browser, against the real server on loopback.
#include "tests/core/workshop/TestRoom.h"
#include "tests/web/Browser.h"

#include "core/workshop/BallotFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestBallotPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_pictures = qEnvironmentVariable("TANDEM_PICTURES"); // a folder: the screens are written there to be looked at
    }

    void bothLanguagesSayEverything()
    {
        QFile file(QStringLiteral(TANDEM_SOURCE_DIR "/resources/web/texts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject english = texts.value("en"_L1).toObject();
        const QJsonObject polish = texts.value("pl"_L1).toObject();
        QCOMPARE(english.keys(), polish.keys());
        static const QRegularExpression place(u"\\{\\d\\}"_s);
        for (const QString &key : english.keys()) {
            const QString en = english.value(key).toString();
            const QString pl = polish.value(key).toString();
            QVERIFY2(!en.isEmpty() && !pl.isEmpty(), qPrintable(key));
            QVERIFY2(en.count(place) == pl.count(place), qPrintable(key));
        }
        // Each is used, and each that is used is there.
        QString script;
        for (const char *part : {"sealing", "form", "room", "file", "page"}) {
            QFile source(QStringLiteral(TANDEM_SOURCE_DIR "/resources/web/%1.js").arg(QLatin1StringView(part)));
            QVERIFY(source.open(QIODevice::ReadOnly));
            script += QString::fromUtf8(source.readAll());
        }
        static const QRegularExpression used(u"\\bt\\('(\\w+)'[,)]"_s);
        for (const QRegularExpressionMatch &match : used.globalMatch(script))
            QVERIFY2(english.contains(match.captured(1)), qPrintable(match.captured(1)));
    }

    void aPhoneJoinsVotesChangesAndSeesTheReveal()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve(false);
        Browser phone(360, 740, u"en-GB"_s);
        phone.open(room.server->served().url);
        QVERIFY(phone.waitFor(u"return document.querySelector('#name') !== null"_s));
        QVERIFY(phone.run(u"return document.querySelector('#code') === null"_s).toBool()); // it is in the fragment
        picture(phone, u"join"_s);
        phone.click(u"button[type=submit]"_s);
        QVERIFY(phone.waitForText(u"Please write your name or your role."_s));
        phone.type(u"#name"_s, u"Zofia"_s);
        phone.click(u".parts.wrap .part:nth-child(2)"_s);
        phone.click(u"button[type=submit]"_s);
        QVERIFY(phone.waitForText(u"You asked to join as Zofia (OT)."_s));
        picture(phone, u"wait"_s);
        const std::vector<Participant> people = room.run->people();
        const auto zofia = std::ranges::find(people, u"Zofia"_s, &Participant::name);
        QVERIFY(zofia != people.end());
        QVERIFY(room.server->admit(zofia->id).has_value());
        QVERIFY(phone.waitForText(u"Please wait for the next item"_s));
        QVERIFY(room.run->open(room.item(0)).has_value());
        QVERIFY(phone.waitForText(u"1 / 2 · round 1"_s));
        QCOMPARE(phone.text(u"#team"_s), u"OT"_s);
        QVERIFY(phone.text(u".asked u"_s).contains(u"as it is today"));
        QVERIFY(phone.run(u"return document.activeElement.tagName === 'H1'"_s).toBool()); // a screen reader begins there
        picture(phone, u"item"_s);

        phone.click(u"#cast"_s); // nothing chosen yet
        QVERIFY(phone.waitForText(u"Choose a step, or “don't know”."_s));
        phone.click(u".step:nth-of-type(4)"_s);
        phone.click(u".parts .part:nth-child(2)"_s);
        picture(phone, u"chosen"_s);
        phone.click(u"#cast"_s);
        QVERIFY(phone.waitForText(u"Your vote is in."_s));
        picture(phone, u"in"_s);
        QCOMPARE(room.run->voted(room.item(0)).size(), size_t(1));
        phone.click(u".step:nth-of-type(2)"_s);
        QVERIFY(phone.waitForText(u"Changed, not cast yet."_s));
        phone.run(u"document.querySelector('textarea').closest('details').open = true"_s);
        phone.type(u"textarea"_s, u"Zażółć gęślą jaźń"_s);
        phone.click(u"#cast"_s);
        QVERIFY(phone.waitForText(u"Your vote is in."_s));
        const Result<RoundVotes> votes = room.run->reveal(room.item(0));
        QCOMPARE(votes->votes.size(), size_t(1));
        QVERIFY(votes->votes.front().vote.value == 2 && votes->votes.front().vote.confidence == Grade::Medium);
        QCOMPARE(votes->votes.front().vote.remark, u"Zażółć gęślą jaźń"_s);
        QVERIFY(phone.waitFor(u"return document.querySelector('table') !== null"_s));
        QCOMPARE(phone.text(u"td.median"_s), u"2"_s);
        picture(phone, u"reveal"_s);
        QVERIFY(room.run->close().has_value());
        QVERIFY(phone.waitForText(u"The session is closed"_s));
        QCOMPARE(phone.problems(), QStringList());
    }

    void aVoteCastWithoutConnectionArrivesLater()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve();
        Browser phone(360, 740, u"pl-PL"_s);
        phone.open(room.server->served().url);
        QVERIFY(phone.waitForText(u"Dołącz do sesji"_s));
        phone.type(u"#name"_s, u"Marek"_s);
        phone.click(u".parts.wrap .part:nth-child(1)"_s);
        phone.click(u"button[type=submit]"_s);
        QVERIFY(phone.waitForText(u"Poczekaj na następną pozycję"_s));
        QVERIFY(room.run->open(room.item(0)).has_value());
        QVERIFY(phone.waitForText(u"1 / 2 · runda 1"_s));
        picture(phone, u"item-pl"_s);
        const RoomServer::Served served = room.server->served();
        room.server.reset();
        QVERIFY(phone.waitForText(u"Utracono połączenie"_s));
        phone.click(u".step:nth-of-type(5)"_s);
        phone.click(u"#cast"_s);
        QVERIFY(phone.waitForText(u"Wysyłanie głosu"_s));
        QVERIFY(phone.waitForText(u"Głos czeka na tym urządzeniu"_s));
        picture(phone, u"lost-pl"_s);
        QVERIFY(room.run->voted(room.item(0)).empty());
        const QString kept = phone.run(u"return JSON.stringify(localStorage)"_s).toString();
        QVERIFY(kept.contains(u"sealed") && !kept.contains(u"confidence")); // what waits in the phone is sealed already
        auto started = RoomServer::start(*room.run, {.bindAddress = u"127.0.0.1"_s, .port = served.port, .https = false, .code = served.code, .admitAll = false});
        QVERIFY(started.has_value());
        room.server = std::move(*started);
        QVERIFY(QTest::qWaitFor([&] { return room.run->voted(room.item(0)).size() == 1; }, 20'000));
        QVERIFY(phone.waitForText(u"Głos oddany."_s));
        phone.run(u"location.reload()"_s);
        QVERIFY(phone.waitForText(u"Głos oddany."_s));
        // It votes on after the reload, with a sequence that goes on.
        phone.click(u".step.unknown"_s);
        phone.click(u"#cast"_s);
        QVERIFY(phone.waitForText(u"Głos oddany."_s));
        const Result<RoundVotes> votes = room.run->reveal(room.item(0));
        QVERIFY(votes->votes.size() == 1 && !votes->votes.front().vote.value);
        QCOMPARE(phone.problems(), QStringList());
    }

    /// Three phones, two people at the laptop, one by file: mixed freely, revealed together.
    void sixPeopleVoteInThreeWays()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve();
        const auto issued = BallotFile::json(*room.run, room.run->people().front().id); // Anna of OT cannot come
        QVERIFY(issued.has_value());
        const Vote away {.value = 1, .confidence = Grade::High, .reason = VoteReason::Safeguard, .remark = {}};
        const auto filled = BallotFile::fillIn(issued->content, {{room.item(0), away}}, room.project->clock().now());
        QVERIFY(filled.has_value());
        QCOMPARE(room.run->take(BallotFile::readReturn(*filled)->ballots)->front(), BallotOutcome::Kept);
        std::vector<Id<Participant>> atLaptop;
        for (const auto &[name, team] : {std::pair(u"Head of IT"_s, Team::It), std::pair(u"Shift supervisor"_s, Team::Ot)}) {
            Participant person;
            person.name = name;
            person.team = team;
            person.way = VotingWay::Laptop;
            person.admission = Admission::Admitted;
            atLaptop.push_back(*room.run->join(person));
        }
        std::vector<std::unique_ptr<Browser>> phones;
        const std::tuple<QString, int, int> comers[] = {{u"Network administrator"_s, 1, 4}, {u"Server administrator"_s, 1, 5}, {u"Automation engineer"_s, 2, 2}};
        for (const auto &[name, team, value] : comers) {
            phones.push_back(std::make_unique<Browser>(360, 740, team == 1 ? u"en-GB"_s : u"pl-PL"_s));
            Browser &phone = *phones.back();
            phone.open(room.server->served().url);
            QVERIFY(phone.waitFor(u"return document.querySelector('#name') !== null"_s));
            phone.type(u"#name"_s, name);
            phone.click(u".parts.wrap .part:nth-child(%1)"_s.arg(team));
            phone.click(u"button[type=submit]"_s);
        }
        QVERIFY(QTest::qWaitFor([&] { return room.server->deviceCount() == 3; }, 10'000));
        QVERIFY(room.run->open(room.item(0)).has_value());
        for (size_t i = 0; i < phones.size(); ++i) {
            QVERIFY(phones[i]->waitFor(u"return document.querySelector('#cast') !== null"_s));
            phones[i]->click(u".step:nth-of-type(%1)"_s.arg(std::get<2>(comers[i])));
            picture(*phones[i], u"run-phone-%1"_s.arg(i + 1));
            phones[i]->click(u"#cast"_s);
        }
        QCOMPARE(room.run->vote(room.item(0), atLaptop[0], {.value = 4, .confidence = Grade::Medium}), BallotOutcome::Kept);
        QCOMPARE(room.run->vote(room.item(0), atLaptop[1], {.value = 2, .confidence = Grade::Medium}), BallotOutcome::Kept);
        QVERIFY(QTest::qWaitFor([&] { return room.run->voted(room.item(0)).size() == 6; }, 10'000));
        const Result<RoundVotes> votes = room.run->reveal(room.item(0));
        QVERIFY(votes.has_value());
        QCOMPARE(votes->values(Team::It), (std::vector {4, 4, 5}));
        QCOMPARE(votes->values(Team::Ot), (std::vector {1, 2, 2}));
        const Verdict verdict = Verdict::of(*votes, AgreementRule::of(room.run->session()));
        QVERIFY(!verdict.isAgreed && verdict.gap == 2);
        for (size_t i = 0; i < phones.size(); ++i) {
            QVERIFY(phones[i]->waitFor(u"return document.querySelector('table') !== null"_s));
            picture(*phones[i], u"run-reveal-%1"_s.arg(i + 1));
        }
    }

    void languageAndThemeChangeInPlace()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve();
        Browser phone(360, 740, u"en-GB"_s);
        phone.open(room.server->served().url);
        QVERIFY(phone.waitFor(u"return document.querySelector('#name') !== null"_s));
        phone.type(u"#name"_s, u"Ewa"_s);
        phone.click(u".parts.wrap .part:nth-child(2)"_s);
        phone.click(u"button[data-language=pl]"_s);
        QVERIFY(phone.waitForText(u"Dołącz do sesji"_s));
        phone.click(u"button[type=submit]"_s); // what was typed is still there
        QVERIFY(phone.waitForText(u"Poczekaj na następną pozycję"_s));
        QVERIFY(room.run->open(room.item(0)).has_value());
        QVERIFY(phone.waitForText(u"nie wiem"_s));
        phone.click(u".step:nth-of-type(2)"_s);
        phone.click(u".parts .part:nth-child(2)"_s);
        phone.setDark(true);
        picture(phone, u"item-pl-dark"_s);
        phone.click(u"button[data-language=en]"_s);
        QVERIFY(phone.waitForText(u"don't know"_s));
        QCOMPARE(phone.run(u"return document.querySelector('.step.chosen input').value"_s).toString(), u"2"_s);
        QCOMPARE(phone.run(u"return document.documentElement.lang"_s).toString(), u"en"_s);
        picture(phone, u"item-dark"_s);
        // Nothing is wider than the phone, also with letters of twice the size, and fingers hit what they aim at.
        for (const char *size : {"100%", "200%"}) {
            phone.run(u"document.documentElement.style.fontSize = arguments[0]"_s, {QString::fromLatin1(size)});
            QVERIFY2(phone.run(u"return document.documentElement.scrollWidth <= 360"_s).toBool(), size);
            QCOMPARE(phone.run(u"return [...document.querySelectorAll('button, label.step, label.part, summary, select')].filter(e => e.offsetParent && e.getBoundingClientRect().height < 48).length"_s).toInt(), 0);
        }
        picture(phone, u"item-large"_s);
        QCOMPARE(phone.problems(), QStringList());
    }

    void aPhoneThatSleptConnectsAnew()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve();
        Browser phone(360, 740, u"en-GB"_s);
        phone.open(room.server->served().url);
        QVERIFY(phone.waitFor(u"return document.querySelector('#name') !== null"_s));
        phone.type(u"#name"_s, u"Ewa"_s);
        phone.click(u".parts.wrap .part:nth-child(2)"_s);
        phone.click(u"button[type=submit]"_s);
        QVERIFY(phone.waitForText(u"Please wait for the next item"_s));
        int seated = 0;
        connect(room.server.get(), &RoomServer::devicesChanged, this, [&] { ++seated; });
        phone.run(u"let hidden = true; Object.defineProperty(document, 'hidden', {get: () => hidden}); document.dispatchEvent(new Event('visibilitychange'));"
                  "const now = Date.now(); Date.now = () => now + 60000; hidden = false; document.dispatchEvent(new Event('visibilitychange'));"_s);
        QVERIFY(QTest::qWaitFor([&] { return seated > 0 && room.server->deviceCount() == 1; }));
        QVERIFY(room.run->open(room.item(0)).has_value());
        QVERIFY(phone.waitForText(u"1 / 2 · round 1"_s)); // and not: open in another window
        QCOMPARE(room.run->people().size(), size_t(2));
        QCOMPARE(phone.problems(), QStringList());
    }

    void everythingHasANameAndIsReachedByKeys()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve();
        Browser phone(360, 740, u"en-GB"_s);
        phone.open(room.server->served().url);
        QVERIFY(phone.waitFor(u"return document.querySelector('#name') !== null"_s));
        const QString nameless = u"return [...document.querySelectorAll('input, select, textarea, button')].filter(e => !(e.labels && e.labels.length) && !e.getAttribute('aria-label') && !e.textContent.trim()).length"_s;
        QCOMPARE(phone.run(nameless).toInt(-1), 0);
        phone.type(u"#name"_s, u"Ewa"_s);
        phone.press(u".parts.wrap input"_s, QChar(u' '));
        phone.press(u"button[type=submit]"_s, QChar(0xE007)); // Enter
        QVERIFY(phone.waitForText(u"Please wait for the next item"_s));
        QVERIFY(room.run->open(room.item(0)).has_value());
        QVERIFY(phone.waitForText(u"don't know"_s));
        QCOMPARE(phone.run(nameless).toInt(-1), 0);
        phone.press(u".step input"_s, QChar(u' '));
        phone.press(u".step input"_s, QChar(0xE015)); // arrow down
        phone.press(u"#cast"_s, QChar(0xE007));
        QVERIFY(phone.waitForText(u"Your vote is in."_s));
        QCOMPARE(room.run->reveal(room.item(0))->values(Team::It), (std::vector {2}));
        QCOMPARE(phone.run(u"return document.querySelectorAll('main, header, [role=status]').length >= 3 && document.querySelectorAll('h1').length === 1"_s).toBool(), true);
    }

    void thePageKnowsAnotherSessionByItsKey()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        room.serve();
        QString address = room.server->served().url;
        address.replace(room.run->session().publicKey, Sealing::text(Sealing::newSessionKeys().publicKey));
        Browser phone(360, 740, u"en-GB"_s);
        phone.open(address);
        QVERIFY(phone.waitForText(u"This is not the session whose code you scanned"_s));
        QCOMPARE(room.run->people().size(), size_t(1));
        // Typed by hand there is no fragment: the code is asked for.
        phone.open(u"about:blank"_s);
        phone.open(room.server->served().address);
        QVERIFY(phone.waitFor(u"return document.querySelector('#code') !== null"_s));
        phone.type(u"#code"_s, u"7k3m-qw9t-2xhb"_s);
        phone.type(u"#name"_s, u"Ewa"_s);
        phone.click(u".parts.wrap .part:nth-child(1)"_s);
        phone.click(u"button[type=submit]"_s);
        QVERIFY(phone.waitForText(u"This room code is not right."_s));
        phone.run(u"document.querySelector('#code').value = ''"_s);
        phone.type(u"#code"_s, room.server->served().code.toLower());
        phone.click(u"button[type=submit]"_s);
        QVERIFY(phone.waitForText(u"Please wait for the next item"_s));
        QCOMPARE(phone.problems(), QStringList());
    }

    void theBallotFileIsFilledInWithoutANetwork()
    {
        if (!Browser::isInstalled())
            QSKIP("Install chromium and chromium-driver to see the page in a browser.");
        TestRoom room;
        const auto issued = BallotFile::page(*room.run, room.run->people().front().id, Language::Polish);
        QVERIFY(issued.has_value());
        QFile file(room.folder.filePath(u"ballot.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(issued->content);
        file.close();
        Browser browser(360, 740, u"en-GB"_s);
        browser.open(u"file://"_s + file.fileName());
        QVERIFY(browser.waitForText(u"Karta do głosowania: Anna"_s));
        QVERIFY(browser.waitForText(u"Pozycja 2 z 2"_s));
        browser.click(u"button[type=submit]"_s);
        QVERIFY(browser.waitForText(u"Najpierw odpowiedz"_s));
        browser.click(u"section:nth-of-type(1) .step:nth-of-type(4)"_s);
        browser.click(u"section:nth-of-type(2) .step.unknown"_s);
        picture(browser, u"file-pl"_s);
        browser.click(u"button[type=submit]"_s);
        QVERIFY(browser.waitForText(u"Zapisano jako tandem-ballot-return-Anna.json"_s));
        QFile back(browser.downloadFolder() + u"/tandem-ballot-return-Anna.json"_s);
        QVERIFY(QTest::qWaitFor([&] { return back.exists() && back.size() > 0; }, 10'000));
        QVERIFY(back.open(QIODevice::ReadOnly));
        const Result<BallotFile::Returned> read = BallotFile::readReturn(back.readAll());
        QVERIFY(read.has_value());
        QCOMPARE(*room.run->take(read->ballots), (std::vector {BallotOutcome::Kept, BallotOutcome::Kept}));
        QVERIFY(room.run->open(room.item(0)).has_value());
        QCOMPARE(room.run->reveal(room.item(0))->values(Team::Ot), (std::vector {4}));
        QCOMPARE(browser.problems(), QStringList());
    }

private:
    void picture(Browser &browser, const QString &name) const
    {
        if (!m_pictures.isEmpty())
            browser.savePicture(m_pictures + u'/' + name + u".png"_s);
    }
    QString m_pictures;
};

QTEST_GUILESS_MAIN(TestBallotPage)
#include "tst_BallotPage.moc"
