// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workshop/TestRoom.h"

#include "core/workshop/BallotFile.h"
#include "core/workshop/BallotPage.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
Vote valuedVote(int value)
{
    return {.value = value, .confidence = Grade::Medium, .reason = VoteReason::Unknown, .remark = {}};
}

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, 0, second), QTimeZone::UTC);
}
}

/// Votes of who could not come: out as a file, and back.
class TestBallotFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aBallotGoesOutAndItsVotesComeBack()
    {
        TestRoom room;
        const Id<Participant> anna = room.run->people().front().id;
        const Result<BallotFile::Issued> issued = BallotFile::json(*room.run, anna);
        QVERIFY(issued.has_value());
        QCOMPARE(issued->sha256, QString::fromLatin1(QCryptographicHash::hash(issued->content, QCryptographicHash::Sha256).toHex()));
        QVERIFY(room.run->people().front().way == VotingWay::File);
        const Vote vote {.value = 4, .confidence = Grade::High, .reason = VoteReason::Word, .remark = u"Co znaczy „zdalny”?"_s};
        const Result<QByteArray> returned = BallotFile::fillIn(issued->content, {{room.item(0), vote}, {room.item(1), Vote {}}}, at(0));
        QVERIFY(returned.has_value());
        const Result<BallotFile::Returned> read = BallotFile::readReturn(*returned);
        QVERIFY(read.has_value());
        QVERIFY(read->session == room.run->id() && read->participant == anna);
        const auto outcomes = room.run->take(read->ballots);
        QCOMPARE(*outcomes, (std::vector {BallotOutcome::Kept, BallotOutcome::Kept}));
        // The same file again changes nothing; a newer one does.
        QCOMPARE(room.run->take(read->ballots)->front(), BallotOutcome::Doubled);
        const auto second = BallotFile::readReturn(*BallotFile::fillIn(issued->content, {{room.item(1), valuedVote(2)}}, at(30)));
        QCOMPARE(room.run->take(second->ballots)->front(), BallotOutcome::Changed);
        QVERIFY(room.run->open(room.item(0)).has_value());
        const Result<RoundVotes> votes = room.run->reveal(room.item(0));
        QCOMPARE(votes->votes.front().vote, vote);
        QVERIFY(votes->votes.front().way == VotingWay::File);
        QCOMPARE(room.run->take(read->ballots)->front(), BallotOutcome::Late);
    }

    void aSecondFileVoidsTheFirst()
    {
        TestRoom room;
        const Id<Participant> anna = room.run->people().front().id;
        const auto first = BallotFile::json(*room.run, anna);
        const auto second = BallotFile::json(*room.run, anna);
        const auto takeFrom = [&](const QByteArray &ballot) {
            return room.run->take(BallotFile::readReturn(*BallotFile::fillIn(ballot, {{room.item(0), valuedVote(3)}}, at(0)))->ballots)->front();
        };
        QCOMPARE(takeFrom(first->content), BallotOutcome::Forged);
        QCOMPARE(takeFrom(second->content), BallotOutcome::Kept);
        QVERIFY(room.project->undo().has_value());
    }

    void thePageIsWholeAndAllowsItselfNoConnection()
    {
        TestRoom room;
        const auto issued = BallotFile::page(*room.run, room.run->people().front().id, Language::Polish);
        QVERIFY(issued.has_value());
        const QByteArray &page = issued->content;
        QVERIFY(page.contains("<html lang=\"pl\">"));
        QVERIFY(page.contains(BallotPage::contentPolicy(page))); // the ballot in it does not touch what the policy names
        QVERIFY(!page.contains("connect-src"));
        const qsizetype start = page.indexOf("id=\"tandem-ballot\">") + 19;
        const QJsonObject ballot = QJsonDocument::fromJson(page.sliced(start, page.indexOf("</script>", start) - start)).object();
        QCOMPARE(ballot.value("items"_L1).toArray().size(), 2);
        QCOMPARE(ballot.value("sessionName"_L1)["pl"_L1].toString(), u"Warsztaty jesienne");
    }

    void aNameCannotBreakOutOfThePage()
    {
        TestRoom room;
        Participant anna = room.run->people().front();
        anna.name = u"</script><script>alert(1)</script>"_s;
        QVERIFY(room.project->edit({}, [&](Edit &edit) { return edit.put(anna); }).has_value());
        const auto issued = BallotFile::page(*room.run, anna.id, Language::English);
        QVERIFY(!issued->content.contains("</script><script>alert"));
        QCOMPARE(issued->content.count("<script>"), 1);
    }

    void aBallotIsOnlyForWhoVotesAndHasNoOtherVoice()
    {
        TestRoom room;
        room.serve();
        TestDevice phone(room);
        phone.takePart(u"Marek"_s, u"it"_s);
        const auto byPhone = BallotFile::json(*room.run, Id<Participant>(RecordId::fromText(phone.participant)));
        QVERIFY(!byPhone.has_value());
        QVERIFY(!BallotFile::json(*room.run, Id<Participant>(RecordId::create())).has_value());
        QVERIFY(room.run->close().has_value());
        QVERIFY(!BallotFile::json(*room.run, room.run->people().front().id).has_value());
    }

    void aFileThatIsNoReturnIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        const QByteArray ids = "\"session\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"participant\":\"01890a5d-ac96-774b-bcce-b302099a8058\"";
        const QByteArray vote = "{\"item\":\"01890a5d-ac96-774b-bcce-b302099a8059\",\"round\":1,\"sequence\":5,\"sealed\":\"AAAA\",\"signature\":\"" + QByteArray(86, 'A') + "\"}";
        const auto file = [&](const QByteArray &ballots) { return "{\"tandemBallotReturn\":1," + ids + ",\"ballots\":[" + ballots + "]}"; };
        const QString damaged = u"Vote 1 in this return file is damaged; nothing was read."_s;
        const QString cutOff = u"This is not a return file, or it was cut off on its way."_s;
        QTest::newRow("nothing") << QByteArray() << cutOff;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << cutOff;
        QTest::newRow("cut off") << file(vote).chopped(20) << cutOff;
        QTest::newRow("a list") << QByteArray("[1]") << cutOff;
        QTest::newRow("another JSON") << QByteArray("{\"a\":1}") << u"This is not a return file of a ballot."_s;
        QTest::newRow("from the future") << file(vote).replace("Return\":1", "Return\":2") << u"This return file comes from a newer Tandem."_s;
        QTest::newRow("the ballot itself") << QByteArray("{\"tandemBallot\":1}") << u"This is the ballot itself, not the return file."_s;
        QTest::newRow("the page itself") << QByteArray("<html><script id=\"tandem-ballot\">") << u"This is the ballot itself, not the return file."_s;
        QTest::newRow("nobody's") << file(vote).replace("participant", "person") << u"This return file does not say whose votes it holds."_s;
        QTest::newRow("no votes") << file({}) << u"This return file holds no votes."_s;
        QTest::newRow("votes that are no list") << QByteArray("{\"tandemBallotReturn\":1," + ids + ",\"ballots\":{}}") << u"This return file holds no votes."_s;
        QTest::newRow("no item") << file(QByteArray(vote).replace("8059", "8059x")) << damaged;
        QTest::newRow("round 0") << file(QByteArray(vote).replace("\"round\":1", "\"round\":0")) << damaged;
        QTest::newRow("a sequence in words") << file(QByteArray(vote).replace("\"sequence\":5", "\"sequence\":\"five\"")) << damaged;
        QTest::newRow("no base64") << file(QByteArray(vote).replace("\"AAAA\"", "\"A*A\"")) << damaged;
        QTest::newRow("a giant vote") << file(QByteArray(vote).replace("\"AAAA\"", '"' + QByteArray(8000, 'A') + '"')) << damaged;
        QTest::newRow("a short signature") << file(QByteArray(vote).replace(QByteArray(86, 'A'), QByteArray(40, 'A'))) << damaged;
        QTest::newRow("twice") << file(vote + ',' + vote) << u"Vote 2 in this return file is the second one on the same item; nothing was read."_s;
        QTest::newRow("giant") << QByteArray(3'000'000, ' ') << u"This file is larger than any return file can be."_s;
    }
    void aFileThatIsNoReturnIsRefusedInOneSentence()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, sentence);
        const Result<BallotFile::Returned> read = BallotFile::readReturn(content);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().what, sentence);
    }

    void whatIsNotOnTheBallotCannotBeFilledIn()
    {
        TestRoom room;
        const auto issued = BallotFile::json(*room.run, room.run->people().front().id);
        QVERIFY(!BallotFile::fillIn(issued->content, {{room.item(0), valuedVote(9)}}, at(0)).has_value());
        QVERIFY(!BallotFile::fillIn(issued->content, {{Id<AgendaItem>(RecordId::create()), valuedVote(3)}}, at(0)).has_value());
        QVERIFY(!BallotFile::fillIn(issued->content, {}, at(0)).has_value());
        QVERIFY(!BallotFile::fillIn("{}", {{room.item(0), valuedVote(3)}}, at(0)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBallotFile)
#include "tst_BallotFile.moc"
