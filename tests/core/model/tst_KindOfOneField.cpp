// SPDX-License-Identifier: GPL-3.0-or-later
// A field is added in one line: here it comes out in the file, the journal's words, JSON and CSV. The form and the table
// are looked at in tests/ui/record.
#include "core/exchange/RecordJson.h"
#include "core/exchange/RecordSheet.h"
#include "core/model/Describe.h"
#include "core/project/Project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Pump
{
    Id<Pump> id;
    QString tag;
    std::optional<int> flow; ///< the field that was added

    static const RecordKind &kind()
    {
        static const RecordKind kind = describe<Pump>("pump", "Pump", "Pumps")
                                           .text("tag", &Pump::tag, "Tag", FieldFlag::Required | FieldFlag::Designates, Group::Identity)
                                           .integer("flow", &Pump::flow, "Flow", FieldFlag::Listed, Group::Process);
        return kind;
    }
    [[maybe_unused]] friend bool operator==(const Pump &, const Pump &) = default;
};
}

class TestKindOfOneField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aFieldComesOutEverywhere()
    {
        const Kinds kinds({&Pump::kind()});
        const ProjectSchema &program = ProjectSchema::program();
        // The tables that every project has, and the one of this kind: what a migration would add.
        const QByteArray fixed = program.steps.front().first(program.steps.front().indexOf("CREATE TABLE \"site\""));
        const ProjectSchema schema {&kinds, {fixed + ProjectSchema::createTable(Pump::kind())}};
        QTemporaryDir folder;
        Project::Options options;
        options.schema = &schema;
        Pump pump;
        pump.tag = u"P-7"_s;
        pump.flow = 40;
        const auto project = Project::create(folder.filePath(u"pumps.tandem"_s), options, u"made"_s, [&](Edit &edit) {
            return edit.add(pump).transform([&](const Id<Pump> &id) { pump.id = id; });
        });
        QVERIFY(project);
        QVERIFY((*project)->setValue(Pump::kind(), pump.id, Pump::kind().indexOf(u"flow"), Value(55)));
        QCOMPARE((*project)->journal().entries().back().label, u"P-7: Flow: 40 → 55"_s);
        QCOMPARE((*project)->find(pump.id)->flow, 55);
        QCOMPARE(recordJson(Pump::kind(), (*project)->store(Pump::kind()).record(0))["flow"_L1].toInt(), 55);
        const QByteArray csv = csvOf({.project = **project, .records = (*project)->store(Pump::kind()), .rows = {0}});
        QVERIFY2(csv.startsWith("id,tag,flow"), csv.constData());
        QVERIFY(csv.contains(",P-7,55"));
        QVERIFY((*project)->undo());
        QCOMPARE((*project)->find(pump.id)->flow, 40);
    }
};

QTEST_GUILESS_MAIN(TestKindOfOneField)
#include "tst_KindOfOneField.moc"
