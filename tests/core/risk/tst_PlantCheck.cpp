// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Zone.h"
#include "core/risk/PlantCheck.h"
#include "core/risk/SecurityLevels.h"

#include "../project/TestProject.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the check adds to the rules of the drawing: decisions and signatures that are missing in the sample plant.
class TestPlantCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Project::Options options;
        options.clock = Clock::fixed(QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
        auto made = createSampleProject(m_folder.filePath(u"plant.tandem"_s), u"waterworks"_s, options);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
    }

    void decisionsAndSignatures()
    {
        const Words words(Language::English);
        const std::vector<Finding> found = checkPlant(*m_project, words);
        QHash<QString, QStringList> records;
        for (const Finding &finding : found) {
            records[finding.rule].append(m_project->designation(finding.records.front(), words));
            QVERIFY2(!finding.message.startsWith(finding.rule), qPrintable(finding.message));
        }
        for (QStringList &names : records)
            names.sort();
        QCOMPARE(records.value(u"S702"_s), (QStringList {u"R-14"_s, u"R-31"_s}));
        QCOMPARE(records.value(u"E601"_s), (QStringList {u"M-09"_s, u"M-45"_s}));
        const QStringList gaps = records.value(u"S701"_s);
        QVERIFY(gaps.contains(u"Chlorine safety"_s) && gaps.contains(u"K4 Control room – dosing"_s));
        QVERIFY(!gaps.contains(u"Enterprise network"_s)); // outside the assessment
        QVERIFY(std::ranges::is_sorted(found, {}, &Finding::severity));
    }

    /// A gap is closed by answers, or cared for by an open measure that names the row and acts there.
    void gapsThatNobodyTreats()
    {
        TestProject test;
        Zone zone;
        zone.name.main = u"Cell"_s;
        zone.slT = SecurityLevelVector::fromText(u"1,0,0,0,0,0,0");
        zone.id = test.add(zone);
        const Words words(Language::English);
        const auto gaps = [&] {
            std::vector<Finding> found = checkPlant(*test.project, words);
            std::erase_if(found, [](const Finding &finding) { return finding.rule != "S701"_L1; });
            return found;
        };
        QCOMPARE(gaps().size(), size_t(1));
        QCOMPARE(gaps().front().severity, Severity::Info); // nobody has answered a row
        const Frameworks frameworks(*test.project);
        QStringList rows;
        const ReachedLevels levels = reachedLevels(AnswerBook(*test.project, *frameworks.find(u"iec62443-3-3")), zone.id, zone.slT);
        for (const int row : levels.missing)
            rows.append(frameworks.find(u"iec62443-3-3")->rows()[static_cast<size_t>(row)].id);
        QVERIFY(rows.size() > 3);
        for (const QString &row : rows) {
            Answer answer;
            answer.framework = u"iec62443-3-3"_s;
            answer.requirement = row;
            answer.scope = zone.id;
            answer.state = row == rows.first() ? AnswerState::NotMet : AnswerState::Met;
            test.add(answer);
        }
        QCOMPARE(gaps().size(), size_t(1));
        QCOMPARE(gaps().front().severity, Severity::Warning);
        QVERIFY(gaps().front().message.contains(rows.first()));
        Measure measure;
        measure.title.main = u"Own accounts"_s;
        measure.status = u"rejected"_s;
        measure.protects = {zone.id};
        measure.requirements = {rows.first()};
        measure.id = test.add(measure);
        QCOMPARE(gaps().size(), size_t(1)); // nobody will do it
        test.change([&](Edit &edit) { return edit.set(Measure::kind(), measure.id, Measure::kind().indexOf(u"status"), Value(u"planned"_s)); });
        QCOMPARE(gaps().size(), size_t(0));
    }

    /// Each field of each kind set to something else: what was kept from before must be what a check from nothing finds.
    void anEditLeavesWhatAWholeCheckWouldFind()
    {
        const Words words(Language::English);
        PlantCheck kept(*m_project, words);
        QCOMPARE(kept.findings(), checkPlant(*m_project, words));
        int noticed = 0;
        for (const RecordKind *kind : m_project->kinds()) {
            const RecordStore &records = m_project->store(*kind);
            if (records.count() == 0 || kind->keyText() == "answer"_L1)
                continue;
            for (int field = 0; field < kind->fieldCount(); ++field) {
                const int row = (field * 7) % records.count();
                const Value before = records.value(row, field);
                const Value value = another(kind->field(field), before);
                const auto done = m_project->setValue(*kind, records.idAt(row), field, value);
                if (!done || !done->changed)
                    continue;
                const std::vector<Finding> found = kept.findings();
                const QByteArray what = kind->keyText().toUtf8() + '.' + kind->field(field).key;
                QVERIFY2(found == checkPlant(*m_project, words), what.constData());
                ++noticed;
            }
        }
        QVERIFY(m_project->undo(noticed));
        QCOMPARE(kept.findings(), checkPlant(*m_project, words));
        QVERIFY(noticed > 300);
        const Id<Zone> removed(m_project->store(Zone::kind()).idAt(3));
        QVERIFY(m_project->edit({}, [&](Edit &edit) { return edit.remove(Zone::kind(), removed); }));
        QCOMPARE(kept.findings(), checkPlant(*m_project, words));
        QVERIFY(m_project->undo());
        QCOMPARE(kept.findings(), checkPlant(*m_project, words));
    }

private:
    [[nodiscard]] Value another(const Field &field, const Value &before) const
    {
        switch (field.type) {
        case FieldType::YesNo: return Value(before.toInteger() == 1 ? 0 : 1);
        case FieldType::Integer:
        case FieldType::Score: return Value(before.toInteger() > 1 ? 1 : 3);
        case FieldType::Decimal: return Value(before.toReal() > 2 ? 1.0 : 4.0);
        case FieldType::Date: return Value(u"2020-02-02"_s);
        case FieldType::Choice:
        case FieldType::ChoiceSet: {
            const QString first = QString::fromLatin1(field.choices.front().key);
            return Value(before.toText() == first ? QString::fromLatin1(field.choices.back().key) : first);
        }
        case FieldType::LevelVector: return Value(before.toText() == "4,4,4,4,4,4,4"_L1 ? u"1,1,1,1,1,1,1"_s : u"4,4,4,4,4,4,4"_s);
        case FieldType::Link:
        case FieldType::LinkSet: {
            const RecordStore &targets = m_project->store(*m_project->kinds().find(QString::fromLatin1(field.targets.front())));
            return targets.count() == 0 ? Value() : Value(targets.idAt(targets.count() / 2).text());
        }
        default: return before.isEmpty() ? Value(u"another"_s) : field.isRequired() ? Value(u"another"_s) : Value();
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestPlantCheck)
#include "tst_PlantCheck.moc"
