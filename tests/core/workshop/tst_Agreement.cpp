// SPDX-License-Identifier: GPL-3.0-or-later
// Published values, and the definitions once more in the slow way.
#include "core/exchange/RatingsCsv.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using Table = std::vector<std::vector<std::optional<double>>>;

/// Krippendorff (2011): twelve units, four observers, gaps.
constexpr char krippendorff[] = "A,B,C,D\n"
                                "1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,3,,\n";

/// Four judges, ten projects, no ties: rank sums 10 8 12 16 21 22 25 31 37 38.
constexpr char judges[] = "J1,J2,J3,J4\n"
                          "2,3,4,1\n1,2,2,3\n6,1,3,2\n4,4,1,7\n3,8,6,4\n7,5,5,5\n5,7,7,6\n9,6,8,8\n8,10,10,9\n10,9,9,10\n";

Ratings ratingsOf(const QByteArray &csv)
{
    Result<Ratings> ratings = ratingsFromBytes(csv, u"votes.csv"_s);
    if (!ratings)
        qFatal("%s", qPrintable(ratings.error().sentence()));
    return std::move(*ratings);
}

Agreement agreementOf(const QByteArray &csv)
{
    return Agreement::of(ratingsOf(csv));
}

enum class Distance { Nominal, Ordinal, Interval };

/// By the matrix of coincidences, as the paper writes it.
std::optional<double> alphaByCoincidences(const Table &votes, Distance kind)
{
    std::map<std::pair<double, double>, double> coincidences;
    std::map<double, double> totals;
    double n = 0;
    for (const auto &unit : votes) {
        std::vector<double> values;
        for (const auto &vote : unit) {
            if (vote)
                values.push_back(*vote);
        }
        if (values.size() < 2)
            continue;
        for (size_t i = 0; i < values.size(); ++i) {
            totals[values[i]] += 1;
            n += 1;
            for (size_t j = 0; j < values.size(); ++j) {
                if (i != j)
                    coincidences[{values[i], values[j]}] += 1 / (static_cast<double>(values.size()) - 1);
            }
        }
    }
    const auto distance = [&](double a, double b) {
        if (kind == Distance::Nominal)
            return a == b ? 0.0 : 1.0;
        if (kind == Distance::Interval)
            return (a - b) * (a - b);
        double between = -(totals[a] + totals[b]) / 2;
        for (const auto &[value, count] : totals) {
            if (value >= std::min(a, b) && value <= std::max(a, b))
                between += count;
        }
        return a == b ? 0.0 : between * between;
    };
    double observed = 0;
    double expected = 0;
    for (const auto &[pair, count] : coincidences)
        observed += count * distance(pair.first, pair.second);
    for (const auto &[a, countA] : std::map(totals)) {
        for (const auto &[b, countB] : std::map(totals))
            expected += countA * countB * distance(a, b);
    }
    return expected == 0 ? std::nullopt : std::optional(1 - (n - 1) * observed / expected);
}
}

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void alphaIsThatOfThePaper()
    {
        const Agreement agreement = agreementOf(krippendorff);
        QCOMPARE(rounded(agreement.alphaNominal), 0.743);
        QCOMPARE(rounded(agreement.alphaOrdinal), 0.815);
        QCOMPARE(rounded(agreement.alphaInterval), 0.849);
        QCOMPARE(agreement.kendallW.has_value(), true); // over the eight units that all four coded
    }

    void alphaIsThatOfTheMatrixOfCoincidences()
    {
        QRandomGenerator random(2011);
        int compared = 0;
        for (int round = 0; round < 400; ++round) {
            Ratings ratings;
            const auto raters = static_cast<size_t>(random.bounded(2, 7));
            ratings.raters.resize(raters);
            ratings.votes.resize(static_cast<size_t>(random.bounded(3, 12)));
            for (auto &item : ratings.votes) {
                item.resize(raters);
                for (auto &vote : item) {
                    if (random.bounded(4) > 0)
                        vote = random.bounded(1, 6);
                }
            }
            const Agreement agreement = Agreement::of(ratings);
            if (!agreement.alphaOrdinal)
                continue;
            ++compared;
            QVERIFY(std::abs(*agreement.alphaNominal - *alphaByCoincidences(ratings.votes, Distance::Nominal)) < 1e-9);
            QVERIFY(std::abs(*agreement.alphaOrdinal - *alphaByCoincidences(ratings.votes, Distance::Ordinal)) < 1e-9);
            QVERIFY(std::abs(*agreement.alphaInterval - *alphaByCoincidences(ratings.votes, Distance::Interval)) < 1e-9);
        }
        QVERIFY(compared > 300);
    }

    void concordanceOfJudges()
    {
        QCOMPARE(rounded(agreementOf(judges).kendallW), 0.794);
        // By hand: rank sums 3.5, 6, 9, 11.5; W = (3138 - 2700) / (540 - 54).
        const Agreement tied = agreementOf("A,B,C\n1,1,1\n1,2,2\n2,3,2\n3,3,3\n");
        QCOMPARE(*tied.kendallW, 438.0 / 486.0);
        QCOMPARE(*agreementOf("A,B,C\n1,2,3\n2,3,4\n3,4,5\n").kendallW, 1.0);
    }

    void concordanceIsOverWhatAllRatedAndLeavesOutWhoRatedNothing()
    {
        const Agreement all = agreementOf("A,B,C\n1,1,1\n1,2,2\n2,3,2\n3,3,3\n");
        const Agreement gaps = agreementOf("A,B,C,observer\n1,1,1,\n1,2,2,\n5,,1,\n2,3,2,\n3,3,3,\n");
        QCOMPARE(*gaps.kendallW, *all.kendallW);
    }

    void quartilesShareAndPairs()
    {
        const Agreement agreement = agreementOf("item,R1,R2,R3,R4\nR-01,1,2,3,5\nR-02,4,,4,4\nR-03,,,2,\nR-04,,,,\n");
        const ItemAgreement &first = agreement.items.at(0);
        QCOMPARE(*first.median, 2.5);
        QCOMPARE(*first.lowerQuartile, 1.75); // 1 + 0.75 of the way to 2
        QCOMPARE(*first.upperQuartile, 3.5);
        QCOMPARE(*first.withinOne, 0.5); // 2 and 3
        QCOMPARE(*first.samePairs, 0.0);
        QCOMPARE(*agreement.items.at(1).samePairs, 1.0);
        QCOMPARE(agreement.items.at(1).votes, 3);
        QCOMPARE(*agreement.items.at(2).median, 2.0);
        QCOMPARE(agreement.items.at(2).samePairs.error(), Lack::OneVote);
        QCOMPARE(agreement.items.at(3).median.error(), Lack::NoVote);
        QCOMPARE(*agreementOf("A,B,C,D\n1,1,2,2\n1,1,1,2\n1,2,3,4\n").items.at(0).samePairs, 2.0 / 6.0);
    }

    void differenceIsItMinusOtWhateverTheOrderOfColumns()
    {
        const Agreement agreement = agreementOf("item,a,b,c,d,e,f\nteam,OT,it,ot,IT,safety,\nX,1,4,2,2,5,1\nY,3,,3,,1,1\n");
        QCOMPARE(agreement.teams.size(), size_t(3));
        QCOMPARE(agreement.teams.front(), std::pair(u"it"_s, 2));
        const std::vector<TeamDifference> &differences = agreement.items.at(0).differences;
        QCOMPARE(differences.size(), size_t(3));
        QCOMPARE(differences.at(0).first + u'-' + differences.at(0).second, u"it-ot"_s);
        QCOMPARE(*differences.at(0).cliffsDelta, 0.75); // 4 > 1, 4 > 2, 2 > 1, 2 = 2
        QCOMPARE(*differences.at(1).cliffsDelta, -1.0); // it-safety
        QCOMPARE(agreement.items.at(1).differences.at(0).cliffsDelta.error(), Lack::TeamWithoutVote);
        QCOMPARE(*agreement.items.at(1).differences.at(2).cliffsDelta, 1.0); // ot-safety
    }

    void whatCannotBeToldHasItsReason()
    {
        QCOMPARE(agreementOf("A,B,C\n3,3,3\n3,3,3\n3,3,3\n").alphaOrdinal.error(), Lack::NoVariance);
        QCOMPARE(agreementOf("A,B,C\n3,3,3\n3,3,3\n3,3,3\n").kendallW.error(), Lack::NoVariance);
        QCOMPARE(agreementOf("A,B,C\n1,2,3\n3,4,3\n").alphaNominal.error(), Lack::FewItems);
        QCOMPARE(agreementOf("A,B\n1,2\n3,4\n5,1\n").kendallW.error(), Lack::FewJudges);
        QVERIFY(agreementOf("A,B\n1,2\n3,4\n5,1\n").alphaInterval.has_value());
        QCOMPARE(agreementOf("A\n1\n2\n3\n").alphaInterval.error(), Lack::FewRaters);
        QCOMPARE(agreementOf("A,B,C\n").alphaInterval.error(), Lack::FewRaters);
        for (const Lack lack : {Lack::NoVote, Lack::OneVote, Lack::TeamWithoutVote, Lack::FewItems, Lack::FewRaters, Lack::FewJudges, Lack::NoVariance})
            QVERIFY(!lackText(lack, Words(Language::Polish)).isEmpty());
    }

    void namesOfItemsAreFound_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<int>("raters");
        const QStringList named {u"R-01"_s, u"R-02"_s};
        QTest::newRow("no names") << QByteArray("A,B\n1,2\n3,4\n") << QStringList() << 2;
        QTest::newRow("empty corner") << QByteArray(",A,B\nR-01,1,2\nR-02,3,4\n") << named << 2;
        QTest::newRow("word in the corner") << QByteArray("Item;A;B\n1;1;2\n2;3;4\n") << QStringList {u"1"_s, u"2"_s} << 2;
        QTest::newRow("unknown corner, names are no numbers") << QByteArray("hazard,A,B\nR-01,1,2\nR-02,3,4\n") << named << 2;
        QTest::newRow("no corner at all") << QByteArray("A,B\nR-01,1,2\nR-02,3,4\n") << named << 2;
        QTest::newRow("teams with corner") << QByteArray("x,A,B\nteam,it,ot\nR-01,1,2\nR-02,3,4\n") << named << 2;
        QTest::newRow("teams without names") << QByteArray("A,B\nteam,it,ot\n1,2\n3,4\n") << QStringList() << 2;
        QTest::newRow("teams, no corner, names") << QByteArray("A,B\nteam,it,ot\nR-01,1,2\nR-02,3,4\n") << named << 2;
        QTest::newRow("first rater never knew") << QByteArray("A,B\n,2\n,4\n") << QStringList() << 2;
        QTest::newRow("byte order mark, tabs, CRLF") << QByteArray("\xef\xbb\xbfitem\tA\tB\r\nR-01\t1\t2\r\nR-02\t3\t4\r\n") << named << 2;
    }
    void namesOfItemsAreFound()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QStringList, items);
        QFETCH(const int, raters);
        const Ratings ratings = ratingsOf(csv);
        QCOMPARE(ratings.items, items);
        QCOMPARE(static_cast<int>(ratings.raters.size()), raters);
        QCOMPARE(ratings.votes.size(), size_t(2));
        QCOMPARE(ratings.votes.at(1).at(1), std::optional(4.0));
    }

    void gapsAndDecimalCommas()
    {
        const Ratings ratings = ratingsOf("A;B;C\n1,5;-;NA\n;2;?\n;;\n");
        QCOMPARE(ratings.votes.size(), size_t(3)); // nobody knew the last one: it is an item all the same
        QCOMPARE(ratings.votes.at(0), (std::vector<std::optional<double>> {1.5, {}, {}}));
    }

    void badTablesAreOneSentenceWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("place");
        QTest::newRow("a word") << QByteArray("A,B\n1,2\n3,high\n") << u"votes.csv, line 3, column 2"_s;
        QTest::newRow("a word below names") << QByteArray("item,A,B\nR-01,1,high\n") << u"votes.csv, line 2, column 3"_s;
        QTest::newRow("a cell too few") << QByteArray("A,B,C\n1,2,3\n1,2\n") << u"votes.csv, line 3, column 3"_s;
        QTest::newRow("a cell too many") << QByteArray("A,B,C\n1,2,3\n1,2,3,4\n") << u"votes.csv, line 3, column 4"_s;
        QTest::newRow("a team too few") << QByteArray("item,A,B,C\nteam,it,ot\nx,1,2,3\n") << u"votes.csv, line 2, column 4"_s;
        QTest::newRow("huge") << QByteArray("A,B\n1,1e300\n") << u"votes.csv, line 2, column 2"_s;
        QTest::newRow("infinite") << QByteArray("A,B\n1,inf\n") << u"votes.csv, line 2, column 2"_s;
        QTest::newRow("not a number by name") << QByteArray("A,B\n1,nan\n") << u"votes.csv, line 2, column 2"_s;
        QTest::newRow("nothing") << QByteArray("\n\n") << u"votes.csv"_s;
        QTest::newRow("no rater") << QByteArray(",,\n1,2,3\n") << u"votes.csv, line 1, column 1"_s;
        QTest::newRow("too many raters") << QByteArray(QByteArray("r,").repeated(2000) + "r\n") << u"votes.csv, line 1, column 1002"_s;
    }
    void badTablesAreOneSentenceWithTheirPlace()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, place);
        const Result<Ratings> ratings = ratingsFromBytes(csv, u"votes.csv"_s);
        QVERIFY(!ratings);
        QCOMPARE(ratings.error().where, place);
        QVERIFY(!ratings.error().what.isEmpty());
    }

    void manyVotesTakeNoTime()
    {
        QByteArray csv = QByteArray("r,").repeated(99) + "r\n";
        QRandomGenerator random(7);
        for (int item = 0; item < 3000; ++item) {
            for (int rater = 0; rater < 100; ++rater)
                csv += QByteArray::number(random.bounded(100'000) / 10.0) + (rater < 99 ? ',' : '\n');
        }
        const Agreement agreement = agreementOf(csv);
        QVERIFY(std::abs(*agreement.alphaInterval) < 0.05); // chance
        QVERIFY(*agreement.kendallW < 0.05);
    }

private:
    static double rounded(const Statistic &figure) { return figure ? std::round(*figure * 1000) / 1000 : -99; }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_Agreement.moc"
