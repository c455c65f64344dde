// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Hyphenation.h"
#include "ui/print/PageGeometry.h"
#include "ui/print/TextBox.h"
#include "ui/print/Typography.h"
#include "ui/style/Fonts.h"

#include <QFontInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTypesetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Fonts::loadAll();
    }

    void theFamilyOfTheProgramIsThere()
    {
        const PrintStyle style;
        QCOMPARE(QFontInfo(style.body.font).family(), Fonts::family());
    }

    void polishOneLetterWordsHoldOnToTheNextWord()
    {
        QCOMPARE(typeset(u"woda w sieci i w zbiorniku"_s, Language::Polish),
                 u"woda w\u00a0sieci i\u00a0w\u00a0zbiorniku"_s);
        QCOMPARE(typeset(u"Z zakładu (o czwartej)"_s, Language::Polish), u"Z\u00a0zakładu (o\u00a0czwartej)"_s);
        QCOMPARE(typeset(u"as a rule"_s, Language::English), u"as a rule"_s);
    }

    void aNumberHoldsOnToItsUnit()
    {
        QCOMPARE(typeset(u"after 8 h at -5 °C, 64 % done"_s, Language::English),
                 u"after 8\u00a0h at -5\u00a0°C, 64\u00a0% done"_s);
        QCOMPARE(typeset(u"12 pumps"_s, Language::English), u"12 pumps"_s);
    }

    void controlCharactersBecomeSpaces()
    {
        QCOMPARE(typeset(u"a\tb\u0001c\nd"_s, Language::English), u"a b c\u2028d"_s);
    }

    void longWordsAreBrokenWithAHyphenAndTagsNever()
    {
        const Hyphenation polish(Language::Polish);
        if (!polish.isAvailable())
            QSKIP("no hyphenation dictionary on this machine");
        QVERIFY(!polish.breaks(u"cyberbezpieczeństwa").isEmpty());
        QVERIFY(!polish.breaks(u"„prawdopodobieństwo”,").isEmpty());
        QVERIFY(polish.breaks(u"GW-LTE-7").isEmpty());
        QVERIFY(polish.breaks(u"V20.1.0_build").isEmpty());
        QVERIFY(polish.breaks(u"woda").isEmpty());
        for (const int at : polish.breaks(u"cyberbezpieczeństwa"))
            QVERIFY(at >= 3 && at <= 16);
    }

    void noLineIsWiderThanItsColumn()
    {
        const PrintStyle style;
        const Hyphenation polish(Language::Polish);
        const TextContext context {.language = Language::Polish, .hyphenation = &polish};
        const QStringList texts {u"Przeciwpożarowa zasuwa odcinająca, nieprzemakalna"_s, u"FW-DMZ-1, GW-LTE-10, SW-CR-2"_s,
                                 QString(300, u'x'), u"https://example.org/a/very/long/path?with=query"_s,
                                 u"\U0001F6B0 зона مياه 水"_s, QString()};
        for (const QString &text : texts) {
            for (const qreal width : {points(18), points(40), points(90), points(300)}) {
                const TextBox box({plain(text)}, style.cell, width, context);
                QVERIFY2(box.textWidth() <= width + points(8), qPrintable(text)); // one letter always fits
                if (width >= points(40))
                    QVERIFY2(box.textWidth() <= width + 1, qPrintable(text));
            }
        }
    }

    void aTagGoesToTheNextLineWhole()
    {
        const PrintStyle style;
        const TextContext context;
        const qreal width = TextBox::demand({plain(u"FW-CR-1, FW-"_s)}, style.cell, context).natural;
        const TextBox box({plain(u"FW-CR-1, FW-DMZ-1"_s)}, style.cell, width, context);
        QCOMPARE(box.lineCount(), 2);
        const qreal first = TextBox::demand({plain(u"FW-CR-1,"_s)}, style.cell, context).natural;
        QVERIFY(std::abs(box.lineWidth(0) - first) < points(1));
    }

    void chipsHaveOneWidthWhateverTheirLetter()
    {
        const PrintStyle style;
        const auto width = [&](const QString &letter) {
            return TextBox::demand({chip(letter, Tint::High)}, style.cell, {}).natural;
        };
        QVERIFY(std::abs(width(u"L"_s) - width(u"W"_s)) < points(0.2));
    }
};

QTEST_MAIN(TestTypesetting)
#include "tst_Typesetting.moc"
