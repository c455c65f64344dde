// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/PlantCheck.h"
#include "tests/ui/zones/SmallPlant.h"
#include "ui/style/Theme.h"
#include "ui/zones/OwnRulesDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

class TestOwnRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }

    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void aRuleIsWrittenAndFinds()
    {
        SmallPlant plant;
        OwnRulesDialog dialog(plant.workbench, nullptr);
        auto *condition = dialog.findChild<QPlainTextEdit *>(u"condition"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveRule"_s);
        const auto *result = dialog.findChild<QLabel *>(u"result"_s);
        QVERIFY(!save->isEnabled());
        // While it cannot be read the place is underlined and the sentence says why.
        QTest::keyClicks(condition, u"asset where colour = red"_s);
        QCOMPARE(condition->extraSelections().size(), 1);
        QCOMPARE(condition->extraSelections().first().cursor.selectedText(), u"colour"_s);
        QVERIFY(result->text().contains(u"colour"_s));
        QVERIFY(!save->isEnabled());
        condition->setPlainText(u"asset where zone.name contains left"_s);
        QVERIFY(condition->extraSelections().isEmpty());
        QVERIFY2(result->text().contains(u"PLC-1"_s) && result->text().contains(u"HMI-1"_s), qPrintable(result->text()));
        QVERIFY(!save->isEnabled()); // nothing to say yet
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"message"_s), u"{tag} stands on the left"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(dialog.findChild<QListWidget *>(u"rules"_s)->count(), 1);
        QStringList messages;
        for (const Finding &finding : checkPlant(*plant.test.project, Words(Language::English))) {
            if (finding.rule == u"U-1"_s)
                messages.append(finding.message);
        }
        messages.sort();
        QCOMPARE(messages, (QStringList {u"HMI-1 stands on the left"_s, u"PLC-1 stands on the left"_s}));
        // The next one gets the next number; taken out, the rule is gone in one step.
        dialog.findChild<QPushButton *>(u"newRule"_s)->click();
        QCOMPARE(dialog.findChild<QLineEdit *>(u"number"_s)->text(), u"U-2"_s);
        dialog.findChild<QListWidget *>(u"rules"_s)->setCurrentRow(0);
        QCOMPARE(condition->toPlainText(), u"asset where zone.name contains left"_s);
        dialog.findChild<QPushButton *>(u"removeRule"_s)->click();
        QCOMPARE(plant.test.project->store(OwnRule::kind()).count(), 0);
        plant.undo();
        QCOMPARE(plant.test.project->store(OwnRule::kind()).count(), 1);
    }

    void wordsAreColoured()
    {
        SmallPlant plant;
        OwnRulesDialog dialog(plant.workbench, nullptr);
        dialog.show();
        auto *condition = dialog.findChild<QPlainTextEdit *>(u"condition"_s);
        condition->setPlainText(u"asset where zone.type = cell and owner is empty"_s);
        const auto colours = [condition] {
            QSet<QRgb> found;
            for (const QTextLayout::FormatRange &range : condition->document()->firstBlock().layout()->formats())
                found.insert(range.format.foreground().color().rgb());
            return found;
        };
        QVERIFY(QTest::qWaitFor([&] { return colours().size() >= 3; }));
        if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty()) {
            dialog.findChild<QLineEdit *>(u"message"_s)->setText(u"{tag} has no owner"_s);
            QVERIFY(dialog.grab().save(folder + u"/own-rules.png"_s));
        }
    }
};

QTEST_MAIN(TestOwnRulesDialog)
#include "tst_OwnRulesDialog.moc"
