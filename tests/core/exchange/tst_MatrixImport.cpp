// SPDX-License-Identifier: GPL-3.0-or-later
// Risk matrices of CISO Assistant become ready matrices that the project keeps.
#include "core/catalog/MatrixTemplate.h"
#include "core/exchange/DataTree.h"
#include "core/exchange/ForeignFile.h"
#include "core/model/ReadyMatrix.h"
#include "core/model/Scale.h"
#include "core/risk/ScaleEdits.h"
#include "tests/core/project/TestProject.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct MatrixBench : TestProject
{
    Result<ImportOutcome> import(const QString &file) const { return ForeignFile::run(*project, {.path = file}); }
    QString write(const QByteArray &content) const
    {
        QFile file(folder.filePath(u"matrix.yaml"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the matrix");
        file.write(content);
        return file.fileName();
    }
};

QString ownFixture()
{
    return QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/matrices/pumping-4x3.yaml");
}

QByteArray ownContent()
{
    QFile file(ownFixture());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    return file.readAll();
}

QJsonArray matricesIn(const QJsonObject &tree)
{
    const QJsonObject objects = tree[u"objects"].toObject();
    const QJsonValue value = objects.contains(u"risk_matrix") ? objects[u"risk_matrix"] : objects[u"risk_matrices"];
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

QStringList realMatrixFiles()
{
    QStringList files;
    QDirIterator it(QStringLiteral(TANDEM_SHARED_DATA), {u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains("\n  risk_matrix:") || content.contains("\n  risk_matrices:"))
            files.append(file.fileName());
    }
    return files;
}
}

class TestMatrixImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aMatrixIsKeptAndNotAppliedByItself()
    {
        MatrixBench bench;
        const Result<ImportOutcome> outcome = bench.import(ownFixture());
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->format, u"ciso-assistant"_s);
        QCOMPARE(outcome->kind, u"readyMatrix"_s);
        QCOMPARE(outcome->read, 1);
        QCOMPARE(outcome->added, 1);
        QVERIFY(bench.project->all<Scale>().empty());
        const std::vector<MatrixTemplate> ready = MatrixTemplate::of(*bench.project);
        QCOMPARE(ready.size(), MatrixTemplate::builtIn().size() + 1);
        const MatrixTemplate &own = ready.back();
        QCOMPARE(own.name.en, u"Pumping stations 4 x 3"_s);
        QCOMPARE(own.name.pl, u"Pompownie 4 x 3"_s);
        QCOMPARE(own.source, u"pumping-4x3.yaml"_s);
        // Very low and low are both low; the names stay.
        QCOMPARE(own.matrix.text(), u"LLM/LMM/LMH/MHC"_s);
        QCOMPARE(own.levels.size(), size_t(5));
        QCOMPARE(own.levels[0].name.en, u"Very low"_s);
        QCOMPARE(own.levels[1].level, Grade::Low);
        QCOMPARE(own.likelihood[0].name.pl, u"Rzadko"_s);
        QCOMPARE(own.consequence[2].text.en, u"The town"_s);
        const Result<ImportOutcome> again = bench.import(ownFixture());
        QCOMPARE(again->same, 1);
        QCOMPARE(again->added + again->changed, 0);
        QCOMPARE(bench.project->undo().value_or(0), 1);
        QVERIFY(bench.project->all<ReadyMatrix>().empty());
    }

    void aKeptMatrixIsAppliedLikeABuiltInOne()
    {
        MatrixBench bench;
        QVERIFY(bench.import(ownFixture()));
        QVERIFY(ScaleEdits::apply(*bench.project, MatrixTemplate::of(*bench.project).back(), Words(Language::English)));
        const RiskScales scales = RiskScales::of(*bench.project);
        QCOMPARE(scales.count({}), 4);
        QCOMPARE(scales.count(ConsequenceCategory::Money), 3);
        QCOMPARE(scales.category(ConsequenceCategory::Money).matrix.at(4, 3), Grade::Critical);
        QCOMPARE(scales.category(ConsequenceCategory::Money).steps[0].name.en, u"Small"_s);
        QCOMPARE(scales.likelihood[3].text.en, u"Once a week"_s);
    }

    void threeLevelsBecomeLowMediumHigh()
    {
        MatrixBench bench;
        QByteArray content = ownContent();
        const qsizetype from = content.indexOf("    - {id: 3, abbreviation: H,");
        content.remove(from, content.indexOf("    grid:") - from);
        content.replace("[1, 2, 3]", "[1, 2, 2]").replace("[2, 3, 4]", "[2, 2, 2]");
        QVERIFY(bench.import(bench.write(content)));
        QCOMPARE(MatrixTemplate::of(*bench.project).back().matrix.text(), u"LMH/MHH/MHH/HHH"_s);
    }

    void whatIsNotWholeGetsASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const QByteArray whole = ownContent();
        const auto with = [&](const char *what, const char *instead) { return QByteArray(whole).replace(what, instead); };
        QTest::newRow("a row too few") << with("    - [2, 3, 4]\n", "") << u"3 rows for 4 steps"_s;
        QTest::newRow("a short row") << with("[1, 2, 3]", "[1, 2]") << u"Row 3"_s;
        QTest::newRow("a level that there is not") << with("[1, 2, 3]", "[1, 2, 7]") << u"names a level"_s;
        QTest::newRow("no number") << with("[1, 2, 3]", "[1, 2, high]") << u"high"_s;
        QTest::newRow("one impact") << with("    - {id: 1, abbreviation: B, name: Middling, description: A quarter}\n    - {id: 2, abbreviation: C, name: Large, description: The town}\n", "")
                                    << u"1 of impact"_s;
        QTest::newRow("one level") << QByteArray(whole).remove(whole.indexOf("    - {id: 1, abbreviation: L,"), whole.indexOf("    grid:") - whole.indexOf("    - {id: 1, abbreviation: L,"))
                                   << u"1 levels"_s;
        QTest::newRow("not a matrix") << QByteArray("urn: x\nobjects:\n  risk_matrix: [7]\n") << u"steps of probability"_s;
    }

    void whatIsNotWholeGetsASentenceAndChangesNothing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, said);
        MatrixBench bench;
        const auto entries = bench.project->journal().entries().size();
        const Result<ImportOutcome> outcome = bench.import(bench.write(content));
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().sentence().contains(said), qPrintable(outcome.error().sentence()));
        QCOMPARE(bench.project->journal().entries().size(), entries);
    }

    /// Libraries as their makers publish them: every matrix comes in with the levels that its grid names.
    void realLibrariesComeInWhole()
    {
        const QStringList files = realMatrixFiles();
        if (files.isEmpty())
            QSKIP("no library with a risk matrix is here");
        for (const QString &path : files) {
            MatrixBench bench;
            const Result<ImportOutcome> outcome = bench.import(path);
            QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(path + u": "_s + outcome.error().sentence()));
            const auto tree = DataTree::content(path).and_then([&](const QByteArray &content) { return DataTree::fromAny(content, path); });
            QVERIFY(tree);
            const QJsonArray wanted = matricesIn(*tree);
            std::vector<MatrixTemplate> kept = MatrixTemplate::of(*bench.project);
            kept.erase(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(MatrixTemplate::builtIn().size()));
            QCOMPARE(static_cast<qsizetype>(kept.size()), wanted.size());
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                const MatrixTemplate &one = kept[static_cast<size_t>(i)];
                QCOMPARE(one.matrix.likelihoods(), static_cast<int>(wanted.at(i)[u"probability"].toArray().size()));
                QCOMPARE(one.matrix.consequences(), static_cast<int>(wanted.at(i)[u"impact"].toArray().size()));
                QCOMPARE(static_cast<qsizetype>(one.levels.size()), wanted.at(i)[u"risk"].toArray().size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMatrixImport)
#include "tst_MatrixImport.moc"
