// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/exchange/OscalExport.h"
#include "tests/core/project/TestProject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool has(const QJsonObject &object, const QStringList &required, const QStringList &allowed)
{
    for (const QString &key : required) {
        if (!object.contains(key)) {
            qWarning("lacks %s", qPrintable(key));
            return false;
        }
    }
    for (const QString &key : object.keys()) {
        if (!required.contains(key) && !allowed.contains(key)) {
            qWarning("has %s", qPrintable(key));
            return false;
        }
    }
    return true;
}

/// Every "uuid" is one, every list has something in it, no text is empty: what the schema asks for everywhere.
bool isWellFormed(const QJsonValue &value, const QString &key, QSet<QString> &uuids)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return !list.isEmpty() && std::ranges::all_of(list, [&](const QJsonValue &item) { return isWellFormed(item, key, uuids); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isWellFormed(it.value(), it.key(), uuids))
                return false;
        }
        return true;
    }
    // The patterns of the official JSON schema (OSCAL 1.1, datatypes).
    static const QRegularExpression uuidPattern(u"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$"_s);
    static const QRegularExpression tokenPattern(u"^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$"_s);
    static const QRegularExpression timePattern(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"_s);
    const QString text = value.toString();
    if (key == "uuid"_L1) {
        if (uuids.contains(text))
            qWarning("twice: %s", qPrintable(text));
        const bool isNew = !uuids.contains(text);
        uuids.insert(text);
        return isNew && uuidPattern.match(text).hasMatch();
    }
    if (key.endsWith("-uuid"_L1))
        return uuidPattern.match(text).hasMatch();
    if (key == "target-id"_L1 || key == "control-id"_L1)
        return tokenPattern.match(text).hasMatch();
    if (key == "last-modified"_L1 || key == "start"_L1 || key == "collected"_L1 || key == "deadline"_L1)
        return timePattern.match(text).hasMatch();
    return !text.isEmpty();
}

struct SamplePlant
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project;

    SamplePlant()
    {
        auto made = createSampleProject(folder.filePath(u"p.tandem"_s), u"waterworks"_s, TestProject::options());
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        project = std::move(*made);
    }
};
}

class TestOscalExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void assessmentResultsHaveTheOfficialShape()
    {
        SamplePlant plant;
        const Result<QJsonObject> document = OscalExport::assessmentResults(*plant.project, Words(Language::English));
        QVERIFY(document);
        const QJsonObject results = (*document)[u"assessment-results"].toObject();
        QVERIFY(has(results, {u"uuid"_s, u"metadata"_s, u"import-ap"_s, u"results"_s}, {u"back-matter"_s}));
        QVERIFY(has(results[u"metadata"].toObject(), {u"title"_s, u"last-modified"_s, u"version"_s, u"oscal-version"_s}, {}));
        QSet<QString> uuids;
        QVERIFY(isWellFormed(results, {}, uuids));
        int findings = 0;
        for (const auto &result : results[u"results"].toArray()) {
            QVERIFY(has(result.toObject(), {u"uuid"_s, u"title"_s, u"description"_s, u"start"_s, u"reviewed-controls"_s}, {u"observations"_s, u"findings"_s}));
            QSet<QString> observations;
            for (const auto &observation : result[u"observations"].toArray()) {
                QVERIFY(has(observation.toObject(), {u"uuid"_s, u"description"_s, u"methods"_s, u"collected"_s}, {u"title"_s}));
                observations.insert(observation[u"uuid"].toString());
            }
            for (const auto &finding : result[u"findings"].toArray()) {
                ++findings;
                QVERIFY(has(finding.toObject(), {u"uuid"_s, u"title"_s, u"description"_s, u"target"_s}, {u"related-observations"_s}));
                const QString state = finding[u"target"][u"status"][u"state"].toString();
                QVERIFY(state == "satisfied"_L1 || state == "not-satisfied"_L1);
                QVERIFY(observations.contains(finding[u"related-observations"][0][u"observation-uuid"].toString()));
            }
        }
        QVERIFY(findings > 300);
        QCOMPARE(QJsonDocument(*OscalExport::assessmentResults(*plant.project, Words(Language::English))).toJson(), QJsonDocument(*document).toJson());
    }

    void thePlanNamesRisksAndTheirMeasures()
    {
        SamplePlant plant;
        const Result<QJsonObject> document = OscalExport::planOfAction(*plant.project, Words(Language::Polish));
        QVERIFY(document);
        const QJsonObject plan = (*document)[u"plan-of-action-and-milestones"].toObject();
        QVERIFY(has(plan, {u"uuid"_s, u"metadata"_s, u"poam-items"_s}, {u"system-id"_s, u"observations"_s, u"risks"_s}));
        QSet<QString> uuids;
        QVERIFY(isWellFormed(plan, {}, uuids));
        QSet<QString> risks;
        bool hasRemedy = false;
        for (const auto &risk : plan[u"risks"].toArray()) {
            QVERIFY(has(risk.toObject(), {u"uuid"_s, u"title"_s, u"description"_s, u"statement"_s, u"status"_s}, {u"props"_s, u"deadline"_s, u"remediations"_s}));
            risks.insert(risk[u"uuid"].toString());
            hasRemedy = hasRemedy || !risk[u"remediations"].toArray().isEmpty();
        }
        QVERIFY(hasRemedy);
        for (const auto &item : plan[u"poam-items"].toArray()) {
            QVERIFY(has(item.toObject(), {u"title"_s, u"description"_s}, {u"uuid"_s, u"related-observations"_s, u"related-risks"_s}));
            if (const QJsonArray related = item[u"related-risks"].toArray(); !related.isEmpty())
                QVERIFY(risks.contains(related[0][u"risk-uuid"].toString()));
        }
    }

    void anEmptyProjectHasNothingToHandOver()
    {
        TestProject bench;
        QVERIFY(!OscalExport::assessmentResults(*bench.project, Words(Language::English)));
        QVERIFY(!OscalExport::planOfAction(*bench.project, Words(Language::English)));
    }

    void numbersBecomeTokens()
    {
        QCOMPARE(OscalExport::token(u"SR 1.1 RE 1"_s), u"SR-1.1-RE-1"_s);
        QCOMPARE(OscalExport::token(u"21.2.a"_s), u"_21.2.a"_s);
    }
};

QTEST_GUILESS_MAIN(TestOscalExport)
#include "tst_OscalExport.moc"
