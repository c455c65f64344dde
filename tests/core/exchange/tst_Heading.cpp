// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Heading.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHeading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void spellingsOfOneHeadingAreOne_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QByteArray>("normalised");
        for (const QString &heading : {u"IP address"_s, u"ip_address"_s, u"IP-Address:"_s, u"ipAddress"_s, u"IPAddress"_s, u" IP  ADDRESS "_s})
            QTest::newRow(qPrintable(heading)) << heading << QByteArray("ip address");
        QTest::newRow("Polish") << u"Miejsce zamontowania (szafa/półka)"_s << QByteArray("miejsce zamontowania");
        QTest::newRow("Polish letters") << u"Krytyczność"_s << QByteArray("krytycznosc");
        QTest::newRow("unit in brackets") << u"Temperatura [°C]"_s << QByteArray("temperatura");
        QTest::newRow("unit behind") << u"tolerated_outage_min"_s << QByteArray("tolerated outage");
        QTest::newRow("number sign") << u"Serial #"_s << QByteArray("serial");
        QTest::newRow("Polish number") << u"Nr seryjny"_s << QByteArray("nr seryjny");
        QTest::newRow("all in brackets") << u"(IP)"_s << QByteArray("ip");
        QTest::newRow("address family") << u"IPv4"_s << QByteArray("ipv4");
        QTest::newRow("plural of an acronym") << u"IPs"_s << QByteArray("ips");
        QTest::newRow("punctuation") << u"---"_s << QByteArray();
    }
    void spellingsOfOneHeadingAreOne()
    {
        QFETCH(QString, heading);
        QFETCH(QByteArray, normalised);
        QCOMPARE(normalisedHeading(heading), normalised);
    }
};

QTEST_GUILESS_MAIN(TestHeading)
#include "tst_Heading.moc"
