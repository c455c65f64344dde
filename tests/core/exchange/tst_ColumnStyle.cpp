// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnStyle.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

NumberStyle numbersOf(const QByteArrayList &cells, bool commaByDefault = false)
{
    NumberStyle style;
    for (const QByteArray &cell : cells)
        style.look(cell);
    style.decide(commaByDefault);
    return style;
}

DateStyle datesOf(const QByteArrayList &cells, DateStyle::Order otherwise = DateStyle::Order::DayFirst)
{
    DateStyle style;
    for (const QByteArray &cell : cells)
        style.look(cell);
    style.decide(otherwise);
    return style;
}
}

class TestColumnStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void numbersAreReadAsTheirColumnWritesThem_data()
    {
        QTest::addColumn<QByteArrayList>("column");
        QTest::addColumn<double>("first");
        QTest::newRow("whole") << QByteArrayList {"12"} << 12.0;
        QTest::newRow("signed") << QByteArrayList {"-40"} << -40.0;
        QTest::newRow("decimal comma") << QByteArrayList {"3,5"} << 3.5;
        QTest::newRow("decimal point") << QByteArrayList {"3.5"} << 3.5;
        QTest::newRow("blank for thousands") << QByteArrayList {"1 234,5"} << 1234.5;
        QTest::newRow("no-break space for thousands") << QByteArrayList {"12\xc2\xa0" "500"} << 12500.0;
        QTest::newRow("narrow space for thousands") << QByteArrayList {"12\xe2\x80\xaf" "500,25"} << 12500.25;
        QTest::newRow("Swiss") << QByteArrayList {"1'234.50"} << 1234.5;
        QTest::newRow("German") << QByteArrayList {"1.234,50"} << 1234.5;
        QTest::newRow("American") << QByteArrayList {"1,234.50"} << 1234.5;
        QTest::newRow("comma decided by another cell") << QByteArrayList {"1,234", "0,5"} << 1.234;
        QTest::newRow("thousands decided by another cell") << QByteArrayList {"1,234", "2.5"} << 1234.0;
        QTest::newRow("repeated comma") << QByteArrayList {"1,234,567"} << 1234567.0;
        QTest::newRow("repeated point") << QByteArrayList {"1.234.567"} << 1234567.0;
    }
    void numbersAreReadAsTheirColumnWritesThem()
    {
        QFETCH(QByteArrayList, column);
        QFETCH(double, first);
        const NumberStyle style = numbersOf(column);
        QVERIFY(style.number(column.first()));
        QCOMPARE(*style.number(column.first()), first);
        QVERIFY(!style.isAmbiguous());
    }

    void aNumberThatCanBeReadInTwoWaysIsTold()
    {
        const NumberStyle english = numbersOf({"1,234", "5,678"});
        QVERIFY(english.isAmbiguous());
        QCOMPARE(*english.number("1,234"), 1234.0);
        const NumberStyle polish = numbersOf({"1,234"}, true);
        QCOMPARE(*polish.number("1,234"), 1.234);
    }

    void whatIsNoNumberIsNone()
    {
        const NumberStyle style = numbersOf({"1,5"});
        for (const QByteArrayView cell : {"", "abc", "5 V", "1,2,3", "-", ",", "1,5.2", "0x10", "1e5", " ", "nan", "inf"})
            QVERIFY2(!style.number(cell), cell.data());
    }

    void datesAreReadAsTheirColumnWritesThem_data()
    {
        QTest::addColumn<QByteArrayList>("column");
        QTest::newRow("ISO") << QByteArrayList {"2026-11-24"};
        QTest::newRow("ISO with a time") << QByteArrayList {"2026-11-24T08:30:00.000Z"};
        QTest::newRow("database") << QByteArrayList {"2026-11-24 08:30:00"};
        QTest::newRow("slashes, year first") << QByteArrayList {"2026/11/24"};
        QTest::newRow("points") << QByteArrayList {"24.11.2026"};
        QTest::newRow("points with a blank and r.") << QByteArrayList {"24. 11. 2026 r."};
        QTest::newRow("short year") << QByteArrayList {"24.11.26"};
        QTest::newRow("day first") << QByteArrayList {"24/11/2026"};
        QTest::newRow("month first") << QByteArrayList {"11/24/2026"};
        QTest::newRow("month first with a time") << QByteArrayList {"11/24/2026 07:08:28 PM"};
        QTest::newRow("English month") << QByteArrayList {"24-Nov-2026"};
        QTest::newRow("American month") << QByteArrayList {"November 24, 2026"};
        QTest::newRow("Polish month") << QByteArrayList {"24 listopada 2026"};
        QTest::newRow("day number") << QByteArrayList {"46350", "44197"};
    }
    void datesAreReadAsTheirColumnWritesThem()
    {
        QFETCH(QByteArrayList, column);
        const DateStyle style = datesOf(column);
        QVERIFY(style.date(column.first()));
        QCOMPARE(*style.date(column.first()), QDate(2026, 11, 24));
        QVERIFY(!style.isAmbiguous());
    }

    void oneCellDecidesTheOrderOfTheWholeColumn()
    {
        const DateStyle american = datesOf({"03/04/2026", "05/25/2021"});
        QCOMPARE(*american.date("03/04/2026"), QDate(2026, 3, 4));
        const DateStyle british = datesOf({"03/04/2026", "25/05/2021"}, DateStyle::Order::MonthFirst);
        QCOMPARE(*british.date("03/04/2026"), QDate(2026, 4, 3));
        QVERIFY(!british.date("05/25/2021"));
        QVERIFY(!american.isAmbiguous() && !british.isAmbiguous());
    }

    void datesThatCanBeReadInTwoWaysAreTold()
    {
        const DateStyle style = datesOf({"03/04/2026", "01/02/2026"}, DateStyle::Order::MonthFirst);
        QVERIFY(style.isAmbiguous());
        QCOMPARE(*style.date("03/04/2026"), QDate(2026, 3, 4));
        QVERIFY(!datesOf({"04/04/2026"}).isAmbiguous());
    }

    void pointsAlwaysPutTheDayFirst()
    {
        const DateStyle style = datesOf({"03.04.2026"}, DateStyle::Order::MonthFirst);
        QCOMPARE(*style.date("03.04.2026"), QDate(2026, 4, 3));
        QVERIFY(!style.isAmbiguous());
    }

    void numbersAreDatesOnlyWhereTheWholeColumnIsDayNumbers()
    {
        QVERIFY(!datesOf({"46350", "2026-11-24"}).date("46350"));
        QVERIFY(!datesOf({"2024"}).date("2024"));
        QVERIFY(!datesOf({"46350", "7"}).date("46350"));
    }

    void whatIsNoDateIsNone()
    {
        const DateStyle style = datesOf({"24.11.2026"});
        for (const QByteArrayView cell : {"", "31.02.2026", "2026-13-01", "24.11", "soon", "2026-11-24x", "10.20.30.40", "24-Nov", "00.00.0000",
                                          "1.1.0001"})
            QVERIFY2(!style.date(cell), cell.data());
    }
};

QTEST_GUILESS_MAIN(TestColumnStyle)
#include "tst_ColumnStyle.moc"
