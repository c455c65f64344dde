// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Framework.h"
#include "core/exchange/ForeignFile.h"
#include "core/model/Answer.h"
#include "tests/core/project/TestProject.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct FrameworkBench : TestProject
{
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(content);
        return file.fileName();
    }
    Result<ImportOutcome> tryImport(const QString &file, const QString &format = u"auto"_s) const
    {
        ForeignFile::Request request {.path = file, .format = format};
        return ForeignFile::run(*project, request);
    }
    ImportOutcome import(const QString &file) const
    {
        const Result<ImportOutcome> outcome = tryImport(file);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().sentence()));
        return *outcome;
    }
    const Framework &framework(const QString &id)
    {
        frameworks = std::make_unique<Frameworks>(*project);
        const Framework *found = frameworks->find(id);
        if (!found)
            qFatal("no framework %s", qPrintable(id));
        return *found;
    }
    std::unique_ptr<Frameworks> frameworks;
};

QString fixture(const QString &name)
{
    return QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/frameworks/") + name;
}

QByteArray contentOf(const QString &name)
{
    QFile file(fixture(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

bool says(const QStringList &notes, QStringView words)
{
    return std::ranges::any_of(notes, [&](const QString &note) { return note.contains(words); });
}


}

class TestFrameworkImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        catalog = contentOf(u"rules.json"_s);
        library = contentOf(u"station.yaml"_s);
    }

    void aCatalogueBecomesAFrameworkLikeABuiltInOne()
    {
        FrameworkBench bench;
        const ImportOutcome outcome = bench.import(bench.write(u"rules.json"_s, catalog));
        QCOMPARE(outcome.format, u"oscal"_s);
        QCOMPARE(outcome.read, 3);
        QCOMPARE(outcome.added, 4);
        const Framework &framework = bench.framework(u"house-rules-for-pump-stations"_s);
        QCOMPARE(framework.answerable(), 2);
        const Requirement *control = framework.find(u"ac-1");
        QVERIFY(control);
        QCOMPARE(control->text.en, u"Change the locks every [time period]."_s);
        QCOMPARE(control->hint.en, u"Begin with the doors to the street."_s);
        QCOMPARE(framework.rows()[static_cast<size_t>(framework.find(u"ac-1.1")->parent)].id, u"ac-1"_s);
        QVERIFY(framework.find(u"ac-2")->isWithdrawn);
    }

    void theThreeFormsOfOscalSayTheSame()
    {
        FrameworkBench bench;
        bench.import(bench.write(u"rules.json"_s, catalog));
        const ImportOutcome fromXml = bench.import(fixture(u"rules.xml"_s));
        QCOMPARE(fromXml.same, 4);
        QCOMPARE(fromXml.changed, 0);
        const ImportOutcome fromYaml = bench.import(fixture(u"rules.yaml"_s));
        QCOMPARE(fromYaml.same, 4);
        QCOMPARE(fromYaml.added, 0);
    }

    void anUpdateKeepsAnswersAndTellsWhatChanged()
    {
        FrameworkBench bench;
        const QString file = bench.write(u"rules.json"_s, catalog);
        bench.import(file);
        const QString key = u"house-rules-for-pump-stations"_s;
        for (const QString &requirement : {u"ac-1"_s, u"ac-1.1"_s}) {
            Answer answer;
            answer.framework = key;
            answer.requirement = requirement;
            answer.state = AnswerState::Met;
            bench.add(answer);
        }
        QByteArray next = catalog;
        next.replace("Change the locks", "Change all locks").replace("\"version\": \"1.0\"", "\"version\": \"2.0\"");
        next.replace("ac-1.1", "ac-1.2"); // one goes, though it was answered; one comes
        const ImportOutcome outcome = bench.import(bench.write(u"rules.json"_s, next));
        QCOMPARE(outcome.changed, 1);
        QCOMPARE(outcome.added, 1);
        QVERIFY(says(outcome.notes, u"Changed: ac-1"));
        QVERIFY(says(outcome.notes, u"New: ac-1.2"));
        QVERIFY(says(outcome.notes, u"answers that stay: ac-1.1"));
        const Framework &framework = bench.framework(key);
        QCOMPARE(framework.edition, u"2.0"_s);
        QVERIFY(framework.find(u"ac-1.1")->isWithdrawn);
        QCOMPARE(bench.project->all<Answer>().size(), size_t(2));
        QVERIFY(bench.project->undo());
        QVERIFY(!bench.framework(key).find(u"ac-1.1")->isWithdrawn);
    }

    void aProfileChoosesFromTheCatalogueBesideIt()
    {
        FrameworkBench bench;
        const ImportOutcome outcome = bench.import(fixture(u"profile.json"_s));
        QCOMPARE(outcome.read, 1);
        QCOMPARE(bench.framework(u"small-stations"_s).find(u"ac-1")->text.en, u"Change the locks every [two years]."_s);
    }

    void aLibraryBringsFrameworkThreatsAndMappings()
    {
        FrameworkBench bench;
        const ImportOutcome outcome = bench.import(bench.write(u"station.yaml"_s, library));
        QCOMPARE(outcome.format, u"ciso-assistant"_s);
        const Framework &framework = bench.framework(u"station-1"_s);
        QCOMPARE(framework.answerable(), 1);
        QCOMPARE(framework.scale, FrameworkScale::Maturity);
        QCOMPARE(framework.edition, u"3"_s);
        QCOMPARE(framework.find(u"A")->name.pl, u"Drzwi"_s);
        const int row = framework.indexOf(u"1.10"); // not the number 1.1
        QVERIFY(row >= 0);
        QCOMPARE(framework.rows()[static_cast<size_t>(row)].hint.en, u"A photo."_s);
        const auto mapped = bench.frameworks->mappedTo(framework, row);
        QCOMPARE(mapped.size(), size_t(1));
        QCOMPARE(mapped.front().framework->rows()[static_cast<size_t>(mapped.front().row)].id, u"PR.AA-06"_s);
        QVERIFY(says(outcome.notes, u"1 mappings name rows"));
        QCOMPARE(bench.framework(u"station-1-threats"_s).scale, FrameworkScale::Threats);
        QCOMPARE(bench.import(bench.write(u"station.yaml"_s, library)).added, 0);
    }

    void aTableOfRequirementsBecomesAFramework()
    {
        FrameworkBench bench;
        const ImportOutcome outcome = bench.import(bench.write(u"Own rules.csv"_s,
                                                               "Requirement ID;Title;Text;Section\n"
                                                               "R1;Doors;All doors are locked;Access\n"
                                                               "R2;Keys;Keys are counted;Access\n"
                                                               ";No number;x;Access\n"));
        QCOMPARE(outcome.read, 2);
        QCOMPARE(outcome.skipped.size(), size_t(1));
        const Framework &framework = bench.framework(u"own-rules"_s);
        QCOMPARE(framework.answerable(), 2);
        QCOMPARE(framework.rows()[static_cast<size_t>(framework.find(u"R2")->parent)].id, u"Access"_s);
    }

    void whatCannotBeUsedGetsASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("format");
        QTest::newRow("cut off") << u"x.json"_s << catalog.first(catalog.size() / 2) << u"auto"_s;
        QTest::newRow("cut off XML") << u"x.xml"_s << QByteArray("<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'><group>") << u"auto"_s;
        QTest::newRow("cut off YAML") << u"x.yaml"_s << QByteArray("catalog:\n  metadata: {title: 'x\n") << u"auto"_s;
        QTest::newRow("deep JSON") << u"x.json"_s << QByteArray("{\"catalog\":") + QByteArray("{\"groups\":[").repeated(400) + QByteArray("]}").repeated(400) + "}" << u"oscal"_s;
        QTest::newRow("endless JSON") << u"x.json"_s << QByteArray("{\"catalog\":").repeated(100'000) << u"oscal"_s;
        QTest::newRow("endless YAML") << u"x.yaml"_s << "catalog: " + QByteArray("[").repeated(100'000) << u"oscal"_s;
        QTest::newRow("deep XML") << u"x.xml"_s << "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'>" + QByteArray("<group>").repeated(50'000) << u"oscal"_s;
        QTest::newRow("YAML without a name") << u"x.yaml"_s << QByteArray("urn: x\nobjects:\n  b\xff\xff:\n    c: d\n  : e\n") << u"auto"_s;
        QTest::newRow("YAML leading into itself") << u"x.yaml"_s << QByteArray("catalog: &a\n  groups: [*a]\n") << u"oscal"_s;
        QByteArray laughs = "urn: x\nobjects:\n  a: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 10; ++i)
            laughs += QByteArray("  b%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n").replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(i - 1));
        QTest::newRow("YAML that multiplies") << u"x.yaml"_s << laughs << u"auto"_s;
        QTest::newRow("entities that multiply")
            << u"x.xml"_s << QByteArray("<?xml version='1.0'?><!DOCTYPE c [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                                       "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]><catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'><metadata><title>&d;</title></metadata></catalog>")
            << u"oscal"_s;
        QByteArray twice = catalog;
        QTest::newRow("a number twice") << u"x.json"_s << twice.replace("ac-2", "ac-1") << u"auto"_s;
        QByteArray circle = library;
        QTest::newRow("a circle") << u"x.yaml"_s << circle.replace("depth: 1", "depth: 1\n      parent_urn: urn:example:risk:req_node:station-1:a.1") << u"auto"_s;
        QTest::newRow("a plan, no catalogue") << u"x.json"_s << QByteArray("{\"system-security-plan\": {\"uuid\": \"x\"}}") << u"auto"_s;
        QTest::newRow("a profile without its catalogue") << u"x.json"_s << QByteArray("{\"profile\": {\"metadata\": {\"title\": \"P\"}, \"imports\": [{\"href\": \"gone.json\"}]}}") << u"auto"_s;
        QTest::newRow("a profile of itself") << u"x.json"_s << QByteArray("{\"profile\": {\"metadata\": {\"title\": \"P\"}, \"imports\": [{\"href\": \"x.json\"}]}}") << u"auto"_s;
        QTest::newRow("a bundle without techniques") << u"x.json"_s << QByteArray("{\"type\": \"bundle\", \"objects\": []}") << u"auto"_s;
        QTest::newRow("some other JSON") << u"x.json"_s << QByteArray("{\"name\": \"x\"}") << u"auto"_s;
        QTest::newRow("the wrong format") << u"x.json"_s << catalog << u"stix"_s;
        QTest::newRow("empty") << u"x.json"_s << QByteArray() << u"oscal"_s;
    }
    void whatCannotBeUsedGetsASentenceAndChangesNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, format);
        FrameworkBench bench;
        const auto before = bench.dump();
        const Result<ImportOutcome> outcome = bench.tryImport(bench.write(name, content), format);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().what.endsWith(u'.') || outcome.error().what.endsWith(u'”'));
        QVERIFY(outcome.error().where.contains(name));
        QVERIFY(bench.dump() == before);
        QCOMPARE(bench.project->journal().entries().size(), size_t(1));
    }

    /// The real files; counts as their tools count them.
    void realFilesLoad_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("answerable");
        for (const char *file : {"catalog-min.json", "catalog.json", "catalog.xml", "catalog.yaml", "catalog.official-develop-branch.xml"})
            QTest::newRow(file) << u"01-nist-csf/oscal/NIST_CSF_v2.0_"_s + QLatin1StringView(file) << u"nist-cybersecurity-framework-2.0"_s << 34 + 185 << 106;
        QTest::newRow("800-53 LOW") << u"02-oscal-catalogs/NIST_SP-800-53_rev5_LOW-baseline-resolved-profile_catalog-min.json"_s
                                    << u"nist-sp-800-53-revision-low-impact-baseline"_s << 149 << 149;
        QTest::newRow("800-171") << u"02-oscal-catalogs/NIST_SP800-171_rev3_catalog.json"_s
                                 << u"protecting-controlled-unclassified-information-in-nonfederal"_s << 130 << 97;
        QTest::newRow("ATT&CK") << u"03-attack-ics/ics-attack-17.1.json"_s << u"attack-ics"_s << 83 << 83;
    }
    void realFilesLoad()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, key);
        QFETCH(const int, read);
        QFETCH(const int, answerable);
        const QString path = QStringLiteral(TANDEM_SHARED_DATA "/") + file;
        if (!QFile::exists(path))
            QSKIP("../shared/data is not here");
        FrameworkBench bench;
        QCOMPARE(bench.import(path).read, read);
        QCOMPARE(bench.framework(key).answerable(), answerable);
        QCOMPARE(bench.import(path).added, 0);
        QCOMPARE(bench.project->journal().entries().size(), size_t(2)); // the second time nothing was written
        if (file.startsWith("01"_L1)) {
            const Requirement *ours = bench.framework(u"csf-2.0"_s).find(u"GV.OC-01");
            QVERIFY(ours->officialText.startsWith("The organizational mission"_L1));
        }
    }

private:
    QByteArray catalog;
    QByteArray library;
};

QTEST_GUILESS_MAIN(TestFrameworkImport)
#include "tst_FrameworkImport.moc"
