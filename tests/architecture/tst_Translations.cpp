// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"
#include "core/catalog/Glossary.h"
#include "core/catalog/RiskScales.h"
#include "core/model/Kinds.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Both languages always: a text without its Polish fails here.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void thePolishCatalogueHasEveryTextOfTheSources()
    {
        const QString lupdate = u"/usr/lib/qt6/bin/lupdate"_s;
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed here");
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"tandem_pl.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(TANDEM_SOURCE_DIR "/translations/tandem_pl.ts"), fresh));
        QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
        QProcess process;
        process.start(lupdate, {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, QStringLiteral(TANDEM_SOURCE_DIR "/core"), QStringLiteral(TANDEM_SOURCE_DIR "/ui"),
                                QStringLiteral(TANDEM_SOURCE_DIR "/app"), u"-ts"_s, fresh});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QFile file(fresh);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList missing;
        int count = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
                ++count;
            } else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1) == "unfinished"_L1) {
                missing.append(source);
            }
        }
        QVERIFY(count > 500);
        QVERIFY2(missing.isEmpty(), qPrintable(u"without Polish: "_s + missing.join(u" | "_s)));
    }

    void fieldsAndKindsHavePolishLabels()
    {
        const Words english(Language::English);
        const Words polish(Language::Polish);
        QCOMPARE(Kinds::all().find(u"asset")->labelIn(polish), u"Zasób"_s);
        int different = 0;
        int all = 0;
        for (const RecordKind *kind : Kinds::all()) {
            const int before = different;
            for (const Field &field : kind->fields()) {
                QVERIFY(!field.labelIn(polish).isEmpty());
                ++all;
                different += field.labelIn(polish) != field.labelIn(english);
            }
            // A kind whose words are looked up in another context than they are written in has none at all.
            QVERIFY2(different > before, qPrintable(kind->keyText()));
            QVERIFY2(kind->labelIn(polish) != kind->labelIn(english), qPrintable(kind->keyText()));
        }
        QVERIFY2(different * 10 > all * 9, "nearly all labels read differently in Polish");
    }

    void catalogueTextsCarryBothLanguages()
    {
        QVERIFY(Glossary::program().entries().size() >= 60);
        for (const GlossaryEntry &entry : Glossary::program().entries()) {
            for (const LocalText *text : {&entry.name, &entry.itMeaning, &entry.otMeaning})
                QVERIFY2(!text->en.isEmpty() && !text->pl.isEmpty(), qPrintable(entry.key));
            for (const QString &related : entry.see)
                QVERIFY2(Glossary::program().find(related), qPrintable(entry.key + u" -> "_s + related));
        }
        for (const RiskScales::Category &category : RiskScales::standard().categories) {
            for (const RiskScales::Step &step : category.steps) {
                for (const LocalText &text : {step.name, step.text})
                    QVERIFY(!text.en.isEmpty() && !text.pl.isEmpty());
            }
        }
        for (const RecordKind *kind : Kinds::all()) {
            for (const Field &field : kind->fields()) {
                if (field.term)
                    QVERIFY2(Glossary::program().find(QString::fromLatin1(field.term)), field.term);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
