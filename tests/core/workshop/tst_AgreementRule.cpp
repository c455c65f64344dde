// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/AgreementRule.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// "4 4 5 ?": a question mark is "don't know".
void add(RoundVotes &votes, Team team, int voters, const QString &values)
{
    votes.voters.emplace_back(team, voters);
    for (const QString &value : values.split(u' ', Qt::SkipEmptyParts))
        votes.votes.push_back({team, {.value = value == u"?" ? std::nullopt : std::optional(value.toInt())}, Id<Participant>(RecordId::create()), VotingWay::Laptop});
}
}

/// The three parts of the default rule, each with what just passes and what just does not.
class TestAgreementRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theRuleSays_data()
    {
        QTest::addColumn<int>("itVoters");
        QTest::addColumn<QString>("it");
        QTest::addColumn<int>("otVoters");
        QTest::addColumn<QString>("ot");
        QTest::addColumn<bool>("agreed");
        QTest::addRow("all the same") << 3 << u"3 3 3"_s << 3 << u"3 3 3"_s << true;
        QTest::addRow("medians one apart") << 3 << u"3 3 3"_s << 3 << u"4 4 4"_s << true;
        QTest::addRow("medians two apart") << 3 << u"2 2 2"_s << 3 << u"4 4 4"_s << false;
        QTest::addRow("medians one and a half apart") << 2 << u"2 3"_s << 3 << u"4 4 4"_s << false;
        QTest::addRow("two thirds gave a value") << 3 << u"3 3 ?"_s << 3 << u"3 3 3"_s << true;
        QTest::addRow("half gave a value") << 4 << u"3 3 ? ?"_s << 3 << u"3 3 3"_s << false;
        QTest::addRow("who did not vote counts as a voter") << 4 << u"3 3"_s << 3 << u"3 3 3"_s << false;
        QTest::addRow("a team of one has no median to differ") << 1 << u"1"_s << 1 << u"2"_s << true;
        QTest::addRow("four of five close together") << 5 << u"3 3 3 3 5"_s << 2 << u"3 3"_s << true;
        QTest::addRow("three of four close together") << 4 << u"3 3 3 5"_s << 2 << u"3 3"_s << false;
        QTest::addRow("nobody knows") << 2 << u"? ?"_s << 2 << u"? ?"_s << false;
    }
    void theRuleSays()
    {
        QFETCH(const int, itVoters);
        QFETCH(const QString, it);
        QFETCH(const int, otVoters);
        QFETCH(const QString, ot);
        QFETCH(const bool, agreed);
        RoundVotes votes;
        add(votes, Team::It, itVoters, it);
        add(votes, Team::Ot, otVoters, ot);
        const Verdict verdict = Verdict::of(votes, {});
        QCOMPARE(verdict.isAgreed, agreed);
        QVERIFY(!verdict.sentence({}, Words(Language::Polish)).isEmpty());
    }

    void vendorsAreShownNotCounted()
    {
        RoundVotes votes;
        add(votes, Team::It, 3, u"3 3 3"_s);
        add(votes, Team::Ot, 3, u"3 3 3"_s);
        add(votes, Team::Vendor, 2, u"1 1"_s);
        QVERIFY(Verdict::of(votes, {}).isAgreed);
        AgreementRule all;
        all.votingTeams.push_back(Team::Vendor);
        QVERIFY(!Verdict::of(votes, all).isAgreed);
        QCOMPARE(teamStrips(votes, true).size(), size_t(3));
    }

    void withoutARequiredTeamThereIsNoQuorum()
    {
        RoundVotes votes;
        add(votes, Team::It, 3, u"3 3 3"_s);
        const Verdict verdict = Verdict::of(votes, {}, {Team::Safety, Team::Ot});
        QVERIFY(!verdict.hasQuorum);
        QVERIFY(!verdict.isAgreed);
        add(votes, Team::Ot, 1, u"3"_s);
        QVERIFY(Verdict::of(votes, {}, {Team::Safety, Team::Ot}).isAgreed);
    }

    void outliersSpeakFirst()
    {
        RoundVotes votes;
        add(votes, Team::It, 4, u"3 4 4 5"_s);
        add(votes, Team::Ot, 4, u"1 2 2 2"_s);
        const std::vector<Outlier> first = speakFirst(votes);
        QCOMPARE(first.size(), size_t(2));
        QCOMPARE(first[0].value + first[1].value, 6); // 5 of IT and 1 of OT
        QCOMPARE(first[0].by.size(), size_t(1));
        RoundVotes same;
        add(same, Team::It, 3, u"3 3 3"_s);
        QVERIFY(speakFirst(same).empty());
    }

    void smallTeamsAreOneRowWhereNamesAreHidden()
    {
        RoundVotes votes;
        add(votes, Team::It, 3, u"3 3 4"_s);
        add(votes, Team::Ot, 2, u"2 2"_s);
        add(votes, Team::Safety, 1, u"5"_s);
        QCOMPARE(teamStrips(votes, true).size(), size_t(3));
        const std::vector<TeamStrip> hidden = teamStrips(votes, false);
        QCOMPARE(hidden.size(), size_t(2));
        QCOMPARE(hidden[1].teams, (std::vector {Team::Ot, Team::Safety}));
        QCOMPARE(hidden[1].values, (std::vector {2, 2, 5}));
    }

    void aRuleIsKeptAsText()
    {
        AgreementRule rule {TeamShare::ThreeQuarters, 2, 70, 0, {Team::Ot, Team::Management}};
        QCOMPARE(AgreementRule::fromText(rule.text()), rule);
    }
};

QTEST_GUILESS_MAIN(TestAgreementRule)
#include "tst_AgreementRule.moc"
