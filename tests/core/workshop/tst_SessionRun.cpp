// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workshop/TestWorkshop.h"

#include "core/catalog/Glossary.h"
#include "core/model/Answer.h"
#include "core/model/Term.h"
#include "core/workshop/Stakes.h"

using namespace Qt::StringLiterals;

/// A session from the first key to the decision.
class TestSessionRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void votesAreRevealedTogether()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        workshop.cast(workshop.likelihood, {4, 4, 5, 2, 2, std::nullopt});
        QCOMPARE(workshop.run->voted(workshop.likelihood).size(), size_t(6));
        const Result<RoundVotes> votes = workshop.run->reveal(workshop.likelihood);
        QVERIFY2(votes.has_value(), votes ? "" : qPrintable(votes.error().sentence()));
        QCOMPARE(votes->values(Team::It), (std::vector {4, 4, 5}));
        QCOMPARE(votes->values(Team::Ot), (std::vector {2, 2}));
        QCOMPARE(votes->dontKnows(), 1);
        QCOMPARE(votes->voterCount(Team::Ot), 3);
        const std::vector<Round> rounds = roundsOf(*workshop.test.project, workshop.likelihood);
        QCOMPARE(rounds.size(), size_t(1));
        QVERIFY(!rounds.front().isOpen());
        QCOMPARE(RoundVotes::fromText(rounds.front().votes).votes, votes->votes);
        QVERIFY(workshop.test.project->ballots(workshop.likelihood, 1)->empty());
    }

    void nothingInTheFileTellsAVote()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        const Vote vote {.value = 5, .confidence = Grade::High, .reason = VoteReason::Safeguard, .remark = u"ZEBRA-REMARK"_s};
        QVERIFY(workshop.run->vote(workshop.likelihood, workshop.people.front(), vote).has_value());
        QVERIFY(!workshop.fileBytes().contains("ZEBRA-REMARK"));
        const auto ballots = workshop.test.project->ballots(workshop.likelihood, 1);
        QCOMPARE(ballots->size(), size_t(1));
        // Nor its length: a long remark seals to the same number of bytes as none.
        const QByteArray longOne = Vote {.value = std::nullopt, .remark = QString(300, u'ż')}.packed();
        QCOMPARE(vote.packed().size(), longOne.size());
        QCOMPARE(Vote::fromPacked(longOne)->remark.size(), qsizetype(300));
        // A key that is not the session's opens nothing.
        QVERIFY(!Sealing::open(ballots->front().sealed, Sealing::newSessionKeys()).has_value());
    }

    void sealedBallotsAreOverwrittenAtTheReveal()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        workshop.cast(workshop.likelihood, {4, 4, 5, 2, 2, 1});
        const QByteArray sealed = workshop.test.project->ballots(workshop.likelihood, 1)->front().sealed.first(64);
        QVERIFY(workshop.fileBytes().contains(sealed));
        QVERIFY(workshop.run->reveal(workshop.likelihood).has_value());
        QVERIFY(!workshop.fileBytes().contains(sealed));
    }

    void aVoteMayBeChangedUntilTheReveal()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        QCOMPARE(workshop.run->vote(workshop.likelihood, workshop.people[0], {.value = 1}), BallotOutcome::Kept);
        QCOMPARE(workshop.run->vote(workshop.likelihood, workshop.people[0], {.value = 3}), BallotOutcome::Changed);
        QCOMPARE(workshop.run->reveal(workshop.likelihood)->values(Team::It), std::vector {3});
        QCOMPARE(workshop.run->vote(workshop.likelihood, workshop.people[0], {.value = 5}), BallotOutcome::NotOpen);
    }

    void aValueOffTheScaleIsRefused()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        QVERIFY(!workshop.run->vote(workshop.likelihood, workshop.people[0], {.value = 7}).has_value());
    }

    void aCrashLosesNothing()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        workshop.cast(workshop.likelihood, {4, 4, 5});
        workshop.reopen();
        QCOMPARE(workshop.run->openItem()->id, workshop.likelihood);
        QCOMPARE(workshop.run->voted(workshop.likelihood).size(), size_t(3));
        QCOMPARE(workshop.run->reveal(workshop.likelihood)->values(Team::It), (std::vector {4, 4, 5}));
    }

    void withoutItsKeyASessionSaysSo()
    {
        TestWorkshop workshop;
        const QString recovery = Sealing::recoveryText(workshop.keys.find(workshop.run->session())->secretKey);
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        workshop.cast(workshop.likelihood, {4});
        const SessionKeys elsewhere(workshop.test.folder.filePath(u"other"_s));
        SessionRun onAnotherLaptop(*workshop.test.project, workshop.run->id(), elsewhere);
        const auto revealed = onAnotherLaptop.reveal(workshop.likelihood);
        QVERIFY(!revealed.has_value());
        QVERIFY(revealed.error().sentence().contains(u"recovery key"_s));
        QVERIFY(!elsewhere.recover(workshop.run->session(), QString(recovery).replace(0, 1, recovery.at(0) == u'7' ? u"8"_s : u"7"_s)).has_value());
        QVERIFY(elsewhere.recover(workshop.run->session(), recovery.toLower().replace(u' ', u'-')).has_value());
        QCOMPARE(onAnotherLaptop.reveal(workshop.likelihood)->values(Team::It), std::vector {4});
    }

    void foreignBallotsAreRefused()
    {
        TestWorkshop workshop;
        Participant phone;
        phone.name = u"Phone"_s;
        phone.team = Team::Safety;
        phone.way = VotingWay::Phone;
        const Sealing::KeyPair device = Sealing::newDeviceKeys();
        phone.device = Sealing::text(device.publicKey);
        const auto person = workshop.run->join(phone);
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        const QByteArray sessionKey = Sealing::bytes(workshop.run->session().publicKey);
        SealedBallot ballot {workshop.likelihood, 1, *person, 1, Sealing::seal(Vote {.value = 3}.packed(), sessionKey), {}, "phone"};
        ballot.signature = Sealing::signature(Sealing::signedText(ballot), device.secretKey);
        QCOMPARE(workshop.run->take({ballot})->front(), BallotOutcome::Stranger); // not let in yet
        QVERIFY(workshop.run->admit(*person).has_value());
        QCOMPARE(workshop.run->take({ballot})->front(), BallotOutcome::Kept);
        QCOMPARE(workshop.run->take({ballot})->front(), BallotOutcome::Doubled); // replayed
        SealedBallot forged = ballot;
        forged.sequence = 2; // whoever listens raises the number: the signature is over it
        QCOMPARE(workshop.run->take({forged})->front(), BallotOutcome::Forged);
        forged.participant = workshop.people[0];
        QCOMPARE(workshop.run->take({forged})->front(), BallotOutcome::Forged);
        SealedBallot elsewhere = ballot;
        elsewhere.item = workshop.safety;
        QCOMPARE(workshop.run->take({elsewhere})->front(), BallotOutcome::NotOpen);
        SealedBallot giant = ballot;
        giant.sealed = QByteArray(SessionRun::largestBallot + 1, 'x');
        QCOMPARE(workshop.run->take({giant})->front(), BallotOutcome::TooLarge);
        QVERIFY(workshop.run->reveal(workshop.likelihood).has_value());
        QCOMPARE(workshop.run->take({ballot})->front(), BallotOutcome::Late);
    }

    void twoPeopleCannotShareADevice()
    {
        TestWorkshop workshop;
        Participant phone;
        phone.name = u"First"_s;
        phone.team = Team::It;
        phone.device = Sealing::text(Sealing::newDeviceKeys().publicKey);
        const auto first = workshop.run->join(phone);
        phone.name = u"Second"_s;
        const auto second = workshop.run->join(phone);
        QVERIFY(workshop.run->admit(*first).has_value());
        QVERIFY(!workshop.run->admit(*second).has_value());
        QVERIFY(workshop.run->remove(*first).has_value());
        QVERIFY(workshop.run->admit(*second).has_value());
    }

    void byFilePeopleVoteBeforehand()
    {
        TestWorkshop workshop;
        Participant away;
        away.name = u"Away"_s;
        away.team = Team::Ot;
        away.way = VotingWay::File;
        const Sealing::KeyPair issued = Sealing::newDeviceKeys();
        away.device = Sealing::text(issued.publicKey);
        away.admission = Admission::Admitted;
        const auto person = workshop.run->join(away);
        const QByteArray sessionKey = Sealing::bytes(workshop.run->session().publicKey);
        SealedBallot ballot {workshop.likelihood, 1, *person, 1, Sealing::seal(Vote {.value = 5}.packed(), sessionKey), {}, "file"};
        ballot.signature = Sealing::signature(Sealing::signedText(ballot), issued.secretKey);
        QCOMPARE(workshop.run->take({ballot})->front(), BallotOutcome::Kept);
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        QCOMPARE(workshop.run->voted(workshop.likelihood).size(), size_t(1));
        QCOMPARE(workshop.run->reveal(workshop.likelihood)->values(Team::Ot), std::vector {5});
    }

    void hiddenNamesAreNeverWritten()
    {
        TestWorkshop workshop(false);
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        workshop.cast(workshop.likelihood, {4, 4, 5, 2, 2, 1});
        QVERIFY(workshop.run->reveal(workshop.likelihood).has_value());
        const QString votes = roundsOf(*workshop.test.project, workshop.likelihood).front().votes;
        for (const Id<Participant> &person : workshop.people)
            QVERIFY(!votes.contains(person.text()));
    }

    void aDecisionGoesIntoTheScenarioAndBack()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        QVERIFY(!workshop.run->decide(workshop.likelihood, {.value = 4}, false).has_value()); // still open
        workshop.cast(workshop.likelihood, {4, 4, 5, 2, 2, 1});
        QVERIFY(workshop.run->reveal(workshop.likelihood).has_value());
        const Decision decision {.value = 4, .language = Language::English, .decidedBy = u"Plant manager"_s, .reason = u"The jump host is not in use yet"_s, .minority = u"OT: it never happened"_s,
                                 .actions = {}, .word = u"remote hand"_s, .askAgainOn = {}};
        const auto done = workshop.run->decide(workshop.likelihood, decision, false);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence()));
        QCOMPARE(workshop.test.project->find(workshop.scenario)->today.likelihood, std::optional(4));
        const auto item = workshop.test.project->find(workshop.likelihood);
        QCOMPARE(item->outcome, ItemOutcome::Decided);
        QCOMPARE(item->minority.main, decision.minority);
        QVERIFY(Glossary::of(*workshop.test.project).find(u"remote hand") != nullptr);
        QVERIFY(workshop.test.project->undo().has_value());
        QCOMPARE(workshop.test.project->find(workshop.scenario)->today.likelihood, std::optional(2));
        QCOMPARE(workshop.test.project->find(workshop.likelihood)->outcome, ItemOutcome::Open);
    }

    void aRowOfAWorksheetIsDecidedToo()
    {
        TestWorkshop workshop;
        const Id<Zone> zone = workshop.test.addZone(u"Dosing"_s);
        const auto items = Agenda::ofRequirements(*workshop.test.project, u"iec62443-3-3"_s, {u"SR 1.1"_s}, zone);
        QVERIFY2(items.has_value(), items ? "" : qPrintable(items.error().sentence()));
        QVERIFY(workshop.run->addItems(*items).has_value());
        const Id<AgendaItem> item = workshop.run->items().back().id;
        QVERIFY(workshop.run->open(item).has_value());
        workshop.cast(item, {2, 2, 2, 1, 2, 2});
        QVERIFY(workshop.run->reveal(item).has_value());
        QVERIFY(workshop.run->decide(item, {.value = 2, .decidedBy = u"All"_s}, true).has_value());
        const auto answers = workshop.test.project->all<Answer>();
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers.front().state, AnswerState::Partly);
        QCOMPARE(answers.front().scope, RecordId(zone));
    }

    void whatIsNotReadyIsSaid()
    {
        TestWorkshop workshop;
        const auto missing = [&workshop] { return Agenda::notReady(*workshop.test.project, workshop.run->session(), Words(Language::English)); };
        QCOMPARE(missing(), QStringList());
        Term term;
        term.key = u"set points"_s;
        term.en = u"set points"_s;
        term.pl = u"nastawy"_s;
        term.itMeaningEn = u"numbers in a table"_s;
        const Id<Term> id = workshop.test.add(term); // noted in an earlier workshop, not written down for OT yet
        QCOMPARE(missing().size(), 1);
        QVERIFY(missing().front().contains(u"set points"));
        term.id = id;
        term.otMeaningEn = u"what the process is held at"_s;
        QVERIFY(workshop.test.project->edit({}, [&](Edit &edit) { return edit.put(term); }).has_value());
        QCOMPARE(missing(), QStringList());
        for (int i = 3; i < 6; ++i)
            QVERIFY(workshop.run->remove(workshop.people[static_cast<size_t>(i)]).has_value());
        QVERIFY(missing().contains(u"Nobody votes for OT."_s));
        QVERIFY(std::ranges::any_of(missing(), [](const QString &text) { return text.contains(u"process safety or operations"); }));
    }

    void theRuleIsFixedBeforeTheFirstVote()
    {
        TestWorkshop workshop;
        AgreementRule rule;
        rule.medianGap = 2;
        QVERIFY(workshop.run->changeRule(rule).has_value());
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        QCOMPARE(AgreementRule::fromText(workshop.run->openRoundOf(workshop.likelihood)->rule), rule);
        QVERIFY(!workshop.run->changeRule({}).has_value());
    }

    void oneItemIsOpenAtATime()
    {
        TestWorkshop workshop;
        QVERIFY(workshop.run->open(workshop.likelihood).has_value());
        QVERIFY(!workshop.run->open(workshop.safety).has_value());
        QVERIFY(!workshop.run->close().has_value());
        QVERIFY(workshop.run->park(workshop.likelihood).has_value());
        QVERIFY(workshop.run->open(workshop.safety).has_value());
        QVERIFY(workshop.run->park(workshop.safety).has_value());
        QVERIFY(workshop.run->close().has_value());
        QVERIFY(!workshop.run->open(workshop.safety).has_value());
    }

    void aSecondRoundKeepsTheFirst()
    {
        TestWorkshop workshop;
        for (const std::vector<std::optional<int>> &values : {std::vector<std::optional<int>> {4, 4, 5, 2, 2, 1}, {3, 4, 4, 3, 3, 3}}) {
            QVERIFY(workshop.run->open(workshop.likelihood).has_value());
            workshop.cast(workshop.likelihood, values);
            QVERIFY(workshop.run->reveal(workshop.likelihood).has_value());
        }
        const std::vector<Round> rounds = roundsOf(*workshop.test.project, workshop.likelihood);
        QCOMPARE(rounds.size(), size_t(2));
        QCOMPARE(RoundVotes::fromText(rounds[0].votes).values(Team::It), (std::vector {4, 4, 5}));
        QVERIFY(!Verdict::of(RoundVotes::fromText(rounds[0].votes), AgreementRule()).isAgreed);
        QVERIFY(Verdict::of(RoundVotes::fromText(rounds[1].votes), AgreementRule()).isAgreed);
    }

    void twoHundredItemsOfFortyPeopleStaySmall()
    {
        TestWorkshop workshop;
        RoundVotes votes;
        votes.voters = {{Team::It, 20}, {Team::Ot, 20}};
        for (int i = 0; i < 40; ++i)
            votes.votes.push_back({i < 20 ? Team::It : Team::Ot, {.value = i % 5 + 1, .confidence = Grade::Medium, .reason = VoteReason::Exposure, .remark = {}},
                                   Id<Participant>(RecordId::create()), VotingWay::Phone});
        const qint64 before = QFileInfo(workshop.test.path).size();
        for (int item = 0; item < 20; ++item) {
            AgendaItem added;
            added.session = workshop.run->id();
            added.question = Question::Likelihood;
            const Id<AgendaItem> id = workshop.test.add(added);
            for (int number = 1; number <= 3; ++number) {
                Round round;
                round.item = id;
                round.number = number;
                round.openedAt = round.revealedAt = u"2026-11-25T10:00:00Z"_s;
                round.rule = AgreementRule().text();
                round.votes = votes.text();
                workshop.test.add(round);
            }
        }
        const qint64 growth = (QFileInfo(workshop.test.path).size() - before) * 10; // a tenth of the items
        QVERIFY2(growth <= 5'000'000, qPrintable(QString::number(growth)));
    }

    void whatMattersIsSaid()
    {
        TestWorkshop workshop;
        const RiskMethod method = RiskMethod::of(*workshop.test.project);
        const auto item = workshop.test.project->find(workshop.likelihood);
        const Stakes apart = Stakes::of(*workshop.test.project, method, *item, 1, 5);
        QVERIFY(apart.matters());
        const Stakes same = Stakes::of(*workshop.test.project, method, *item, 4, 4);
        QCOMPARE(same.weight, Stakes::Weight::None);
    }
};

QTEST_GUILESS_MAIN(TestSessionRun)
#include "tst_SessionRun.moc"
