// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Asset.h"
#include "core/report/Reports.h"
#include "core/risk/RiskMethod.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {
template<typename Content>
void collect(const Blocks &blocks, std::vector<const Content *> &found)
{
    for (const Block &block : blocks) {
        if (const auto *content = std::get_if<Content>(&block.content))
            found.push_back(content);
        if (const auto *together = std::get_if<KeepTogether>(&block.content))
            collect(together->blocks, found);
        if (const auto *section = std::get_if<Section>(&block.content))
            collect(section->blocks, found);
        if (const auto *columns = std::get_if<Columns>(&block.content)) {
            for (const Columns::Column &column : columns->columns)
                collect(column.blocks, found);
        }
    }
}

template<typename Content>
std::vector<const Content *> all(const Document &document)
{
    std::vector<const Content *> found;
    collect(document.blocks, found);
    return found;
}

std::vector<TableRow> rowsOf(const Table &table)
{
    std::vector<TableRow> rows;
    const Table::Reader next = table.open();
    while (std::optional<TableRow> row = next())
        rows.push_back(std::move(*row));
    return rows;
}

/// The first table whose first column has this heading.
const Table *tableHeaded(const Document &document, const QString &header)
{
    for (const Table *table : all<Table>(document)) {
        if (table->columns.front().header == header)
            return table;
    }
    return nullptr;
}

QString allText(const Document &document)
{
    QString text;
    for (const Paragraph *paragraph : all<Paragraph>(document))
        text += plainText(paragraph->runs) + u'\n';
    for (const FactList *list : all<FactList>(document)) {
        for (const FactList::Fact &fact : list->facts)
            text += fact.label + u": "_s + plainText(fact.value) + u'\n';
    }
    return text;
}

Project::Options options()
{
    Project::Options options;
    options.clock = Clock::fixed(QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()));
    return options;
}
}

class TestAuditReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        Result<std::unique_ptr<Project>> made = createSampleProject(m_folder.filePath(u"waterworks.tandem"_s),
                                                                    u"waterworks"_s, options());
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_project = std::move(*made);
    }

    void theRegisterHasEachAssetOnce()
    {
        const Document document = auditReport(*m_project, Words(Language::English));
        const Table *table = tableHeaded(document, u"Tag"_s);
        QVERIFY(table);
        QStringList tags;
        for (const TableRow &row : rowsOf(*table)) {
            if (!row.group)
                tags.append(plainText(row.cells.front()));
        }
        QCOMPARE(tags.size(), m_project->store(Asset::kind()).count());
        tags.removeDuplicates();
        QVERIFY(tags.size() > 160);
        QCOMPARE(rowsOf(*table).size(), rowsOf(*table).size()); // each pass over the document reads it anew
    }

    void theTopRisksAreTheWorstAndLeadToTheirPages()
    {
        const Document document = auditReport(*m_project, Words(Language::English));
        QStringList anchors;
        for (const Heading *heading : all<Heading>(document))
            anchors.append(heading->anchor);
        const std::vector<TableRow> rows = rowsOf(*tableHeaded(document, u"No."_s));
        QCOMPARE(rows.size(), 10u);
        Tint last = Tint::Critical;
        for (const TableRow &row : rows) {
            const Tint today = row.cells[4].front().tint;
            QVERIFY(today <= last);
            last = today;
            QVERIFY(anchors.contains(row.cells[0].front().target));
        }
    }

    void everyLinkHasATarget()
    {
        const Document document = auditReport(*m_project, Words(Language::Polish));
        QSet<QString> anchors;
        QSet<QString> targets;
        const auto look = [&targets](const Runs &runs) {
            for (const Run &run : runs) {
                if (!run.target.isEmpty())
                    targets.insert(run.target);
            }
        };
        for (const Heading *heading : all<Heading>(document))
            anchors.insert(heading->anchor);
        for (const Paragraph *paragraph : all<Paragraph>(document))
            look(paragraph->runs);
        for (const Table *table : all<Table>(document)) {
            for (const TableRow &row : rowsOf(*table)) {
                anchors.insert(row.anchor);
                for (const Runs &cell : row.cells)
                    look(cell);
            }
        }
        QVERIFY(targets.size() > 30);
        QVERIFY((targets - anchors).isEmpty());
    }

    void theHeatMapCountsEachScoredScenarioOnce()
    {
        const Document document = auditReport(*m_project, Words(Language::English));
        int counted = 0;
        const auto &matrix = std::get<MatrixFigure>(all<Figure>(document).front()->what);
        for (const auto &row : matrix.cells) {
            for (const MatrixFigure::Cell &cell : row)
                counted += cell.count;
        }
        const auto judged = RiskMethod::of(*m_project).judgeAll(*m_project);
        QCOMPARE(counted, int(std::ranges::count_if(judged, [](const JudgedScenario &of) {
                     return of.today.overall != Grade::Unknown;
                 })));
    }

    void recordTextsComeInTheLanguageOfTheReport()
    {
        QVERIFY(allText(auditReport(*m_project, Words(Language::Polish)))
                != allText(auditReport(*m_project, Words(Language::English))));
        QCOMPARE(auditReport(*m_project, Words(Language::Polish)).language, Language::Polish);
    }

    void theLastPageHasTheWholeJournalHead()
    {
        const Document document = auditReport(*m_project, Words(Language::English));
        QCOMPARE(m_project->journal().head().size(), 64);
        QVERIFY(allText(document).contains(m_project->journal().head()));
    }

    void onlyTermsThatOccurAreInTheGlossary()
    {
        Result<std::unique_ptr<Project>> small = createEmptyProject(m_folder.filePath(u"small.tandem"_s), options());
        QVERIFY(small);
        const auto terms = [](const Project &project) {
            return rowsOf(*tableHeaded(auditReport(project, Words(Language::English)), u"Term"_s)).size();
        };
        QVERIFY(terms(*m_project) > terms(**small));
    }

    void theWorkflowTellsWhatIsToBeReviewedAndWhichGatesAreClosed()
    {
        const Document document = auditReport(*m_project, Words(Language::English));
        const auto endsWith = [&](const QString &header) -> const Table * {
            for (const Table *table : all<Table>(document)) {
                if (table->columns.back().header == header)
                    return table;
            }
            return nullptr;
        };
        const Table *changed = endsWith(u"What has changed"_s);
        const Table *closed = endsWith(u"Why"_s);
        QVERIFY(changed && closed);
        const auto cellsOf = [](const Table &table) {
            QStringList lines;
            const Table::Reader next = table.open();
            while (const std::optional<TableRow> row = next())
                lines.append(plainText(row->cells[0]) + u'|' + plainText(row->cells[1]) + u'|' + plainText(row->cells[2]));
            return lines;
        };
        const QStringList reviews = cellsOf(*changed);
        const QString expected = u"5.6|Chlorine safety|Zone Chlorine safety: “SL-T (target)” changed after 5.6 was "
                                 "completed on 2026-10-20."_s;
        QVERIFY2(reviews.contains(expected), qPrintable(reviews.join(u'\n')));
        QVERIFY(reviews.filter(u"|Dosing|"_s).isEmpty()); // nothing there has changed
        const QStringList gates = cellsOf(*closed);
        QVERIFY2(!gates.filter(u"5.11|Control room|"_s).isEmpty(), qPrintable(gates.join(u'\n')));
    }

    void anEmptyProjectSaysWhatIsMissing()
    {
        Result<std::unique_ptr<Project>> empty = createEmptyProject(m_folder.filePath(u"empty.tandem"_s), options());
        QVERIFY(empty);
        const Document document = auditReport(**empty, Words(Language::English));
        QVERIFY(allText(document).contains(u"No scenario has been scored yet."_s));
        for (const Table *table : all<Table>(document))
            QVERIFY2(!rowsOf(*table).empty() || !table->whenEmpty.isEmpty(), qPrintable(table->columns.front().header));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestAuditReport)
#include "tst_AuditReport.moc"
