// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Asset.h"
#include "core/model/Scenario.h"
#include "core/report/Reports.h"
#include "tests/ui/print/PdfText.h"
#include "ui/print/PdfReport.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestAuditPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Project::Options options;
        options.clock = Clock::fixed(QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()));
        Result<std::unique_ptr<Project>> made = createSampleProject(m_folder.filePath(u"waterworks.tandem"_s),
                                                                    u"waterworks"_s, options);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
        for (const Language language : {Language::English, Language::Polish}) {
            m_pdf[language] = printed(language);
            m_text[language] = PdfText::pages(m_pdf[language]);
            // For a look at it: TANDEM_AUDIT_FOLDER=/tmp tst_ui_print_AuditPdf
            if (const QString folder = qEnvironmentVariable("TANDEM_AUDIT_FOLDER"); !folder.isEmpty()) {
                QFile file(folder + u"/audit-%1.pdf"_s.arg(languageCode(language)));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(m_pdf[language]);
            }
        }
    }

    void theSamePlantGivesTheSameBytes() { QVERIFY(printed(Language::Polish) == m_pdf[Language::Polish]); }

    void everyAssetAndScenarioIsOnPaperInBothLanguages()
    {
        for (const QStringList &pages : {m_text[Language::English], m_text[Language::Polish]}) {
            const QString all = pages.join(u' ');
            for (const Asset &asset : m_project->all<Asset>())
                QVERIFY2(all.contains(asset.tag), qPrintable(asset.tag));
            for (const Scenario &scenario : m_project->all<Scenario>())
                QVERIFY2(all.contains(
                             QRegularExpression(u"\\b%1\\s+\\S"_s.arg(QRegularExpression::escape(scenario.number)))),
                         qPrintable(scenario.number));
        }
    }

    void polishPagesHaveTheirLetters()
    {
        const QString all = m_text[Language::Polish].join(u' ');
        for (const QChar letter : u"ąćęłńóśźżŚ"_s)
            QVERIFY2(all.contains(letter), qPrintable(QString(letter)));
    }

    void noPolishOneLetterWordEndsALine()
    {
        // The text in the order of the page keeps the lines of a paragraph. A capital W alone is a risk letter.
        const QRegularExpression lonely(u"[ („](?:w|z|i|o|u|a) *$"_s, QRegularExpression::MultilineOption);
        for (const QString &page : PdfText::lines(m_pdf[Language::Polish])) {
            const QRegularExpressionMatch match = lonely.match(page);
            QVERIFY2(!match.hasMatch(),
                     qPrintable(page.sliced(std::max<qsizetype>(0, match.capturedStart() - 60)).first(70)));
        }
    }

    void noPageIsEmpty()
    {
        for (int i = 0; i < m_text[Language::English].size(); ++i)
            QVERIFY2(m_text[Language::English][i].simplified().size() > 120, qPrintable(QString::number(i + 1)));
    }

    void theLastPageFixesTheHistory()
    {
        QVERIFY(m_text[Language::English].last().contains(m_project->journal().head()));
    }

private:
    QByteArray printed(Language language)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<int> pages = PdfReport(auditReport(*m_project, Words(language))).write(buffer);
        if (!pages)
            qWarning("%s", qPrintable(pages.error().sentence()));
        return buffer.data();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::map<Language, QByteArray> m_pdf;
    std::map<Language, QStringList> m_text;
};

QTEST_MAIN(TestAuditPdf)
#include "tst_AuditPdf.moc"
