// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fold.h"
#include "core/base/Id.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void polishLettersAreFoundWithoutTheirAccents()
    {
        QCOMPARE(folded(u"Zażółć GĘŚLĄ jaźń"), "zazolc gesla jazn"_ba);
        QCOMPARE(folded(u"Łódź, Straße, Øre"), "lodz, strasse, ore"_ba);
    }

    void formulasAreNeutralisedAndNumbersStay()
    {
        QCOMPARE(neutralisedCell(u"=cmd|' /C calc'!A0"_s), u"'=cmd|' /C calc'!A0"_s);
        QCOMPARE(neutralisedCell(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
        QCOMPARE(neutralisedCell(u"-40"_s), u"-40"_s);
        QCOMPARE(neutralisedCell(u"-1+cmd"_s), u"'-1+cmd"_s);
        QCOMPARE(neutralisedCell(u"PLC-101"_s), u"PLC-101"_s);
    }

    void idsSortInTheOrderOfTheirMaking()
    {
        RecordId last = RecordId::create();
        for (int i = 0; i < 10000; ++i) {
            const RecordId next = RecordId::create();
            QVERIFY(last < next);
            last = next;
        }
    }

    void idsSurviveText()
    {
        const RecordId id = RecordId::create();
        QCOMPARE(id.text().size(), 36);
        QCOMPARE(id.text().at(14), u'7');
        QVERIFY(RecordId::fromText(id.text()) == id);
        QVERIFY(!RecordId::fromText(u"not-an-id").isValid());
        QVERIFY(!RecordId::fromText(id.text().replace(3, 1, u"g"_s)).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_Fold.moc"
