// SPDX-License-Identifier: GPL-3.0-or-later
// The last pages: glossary, sign-off, and where the report comes from.
#include "core/catalog/Glossary.h"
#include "core/model/Person.h"
#include "core/report/ReportSections.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr int RowsLookedAt = 500; ///< of one table: a register of 100 000 assets uses no other words than its beginning

void addWords(QString &text, const Runs &runs)
{
    text += u'\n' + plainText(runs);
}

void addWords(QString &text, const Blocks &blocks);

void addWords(QString &text, const Table &table)
{
    for (const TableColumn &column : table.columns)
        text += u'\n' + column.header;
    const Table::Reader next = table.open();
    for (int i = 0; i < RowsLookedAt; ++i) {
        const std::optional<TableRow> row = next();
        if (!row)
            return;
        for (const Runs &cell : row->cells)
            addWords(text, cell);
    }
}

void addWords(QString &text, const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            text += u'\n' + heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            addWords(text, paragraph->runs);
        else if (const auto *table = std::get_if<Table>(&block.content))
            addWords(text, *table);
        else if (const auto *section = std::get_if<Section>(&block.content))
            addWords(text, section->blocks);
        else if (const auto *together = std::get_if<KeepTogether>(&block.content))
            addWords(text, together->blocks);
        if (const auto *facts = std::get_if<FactList>(&block.content)) {
            for (const FactList::Fact &fact : facts->facts) {
                text += u'\n' + fact.label;
                addWords(text, fact.value);
            }
        }
        if (const auto *columns = std::get_if<Columns>(&block.content)) {
            for (const Columns::Column &column : columns->columns)
                addWords(text, column.blocks);
        }
    }
}

Language otherLanguage(Language language)
{
    return language == Language::Polish ? Language::English : Language::Polish;
}

TableRow termRow(const ReportSource &source, const GlossaryEntry &entry)
{
    const Words &words = source.words;
    TableRow row {.cells = {{bold(words.pick(entry.name)), secondary(u'\n' + entry.name.in(otherLanguage(words.language())))}}};
    if (source.options.dialect != ReportDialect::Ot)
        row.cells.push_back({plain(words.pick(entry.itMeaning))});
    if (source.options.dialect != ReportDialect::It)
        row.cells.push_back({plain(words.pick(entry.otMeaning))});
    return row;
}
}

namespace {
/// Both dialects, or the one that the reader speaks.
Table termTable(const ReportSource &source, std::vector<const GlossaryEntry *> entries)
{
    const Words &words = source.words;
    const QCollator collator = source.cells.collator();
    std::ranges::stable_sort(entries, [&](const GlossaryEntry *a, const GlossaryEntry *b) {
        return collator.compare(words.pick(a->name), words.pick(b->name)) < 0;
    });
    std::vector<TableRow> rows;
    for (const GlossaryEntry *entry : entries)
        rows.push_back(termRow(source, *entry));
    Table table {.columns = {{.header = words.translate("AuditReport", "Term"), .minWidth = 32}}};
    if (source.options.dialect != ReportDialect::Ot)
        table.columns.push_back({.header = words.translate("AuditReport", "What IT hears"), .weight = 2});
    if (source.options.dialect != ReportDialect::It)
        table.columns.push_back({.header = words.translate("AuditReport", "What OT hears"), .weight = 2});
    table.open = Table::rows(std::move(rows));
    table.whenEmpty = words.translate("AuditReport", "No term of the glossary occurs in this report.");
    return table;
}
}

Blocks auditGlossary(const ReportSource &source, const Blocks &before)
{
    const Words &words = source.words;
    QString text;
    addWords(text, before);
    const Glossary glossary = Glossary::of(source.project);
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Glossary")});
    blocks.push_back(Paragraph {
        .runs = {plain(words.translate(
            "AuditReport", "Terms used in this report, and what each team hears when the other one says them."))},
        .style = Paragraph::Style::Lead});
    blocks.push_back(termTable(source, glossary.occurringIn(text)));
    return blocks;
}

Blocks wholeGlossary(const ReportSource &source)
{
    const Words &words = source.words;
    const Glossary glossary = Glossary::of(source.project);
    std::vector<const GlossaryEntry *> all;
    for (const GlossaryEntry &entry : glossary.entries())
        all.push_back(&entry);
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Glossary")});
    blocks.push_back(Paragraph {
        .runs = {plain(words.translate("AuditReport", "What each team hears when the other one says it."))},
        .style = Paragraph::Style::Lead});
    blocks.push_back(termTable(source, std::move(all)));
    return blocks;
}

Blocks auditSignOff(const ReportSource &source)
{
    const Words &words = source.words;
    SignOff signOff;
    // All who answer for the site, then one of each team that assessed.
    std::array<bool, std::size(teamChoices) + 1> seen {};
    const std::vector<Person> people = source.project.all<Person>();
    const auto add = [&](Team team, bool all) {
        for (const Person &person : people) {
            if (person.team != team || (!all && std::exchange(seen[static_cast<std::size_t>(team)], true)))
                continue;
            signOff.signatories.push_back(
                {.role = source.cells.text(person.id, "name"), .team = ReportCells::tint(team)});
        }
    };
    add(Team::Management, true);
    add(Team::It, false);
    add(Team::Ot, false);
    add(Team::Safety, false);
    if (signOff.signatories.empty()) {
        signOff.signatories = {{.role = words.translate("AuditReport", "Asset owner")},
                               {.role = words.translate("AuditReport", "Head of IT"), .team = Tint::It},
                               {.role = words.translate("AuditReport", "Head of OT"), .team = Tint::Ot}};
    }
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Sign-off")});
    blocks.push_back(Paragraph {
        .runs = {plain(words.translate("AuditReport",
                                       "The signatories have read this report. They accept the risks as described, in "
                                       "the limits and until the dates given "
                                       "in it, and release the measures assigned to them (IEC 62443-3-2, ZCR 7)."))}});
    blocks.push_back(std::move(signOff));
    return blocks;
}

Blocks auditOrigin(const ReportSource &source)
{
    const Words &words = source.words;
    const Project &project = source.project;
    const QString file = QFileInfo(project.path()).fileName();
    FactList facts {.compact = true}; // the hash on one line
    facts.facts.push_back({words.translate("AuditReport", "Project file"), {plain(file)}});
    facts.facts.push_back({words.translate("AuditReport", "Project id"), {plain(project.projectId())}});
    facts.facts.push_back({words.translate("AuditReport", "Journal entries"),
                           {plain(words.locale().toString(qint64(project.journal().entries().size())))}});
    facts.facts.push_back({words.translate("AuditReport", "Journal head"), {plain(project.journal().head())}});
    if (!project.journal().entries().empty()) {
        const JournalEntry &last = project.journal().entries().back();
        facts.facts.push_back({words.translate("AuditReport", "Last entry"),
                               {plain(words.translate("AuditReport", "%1, %2")
                                          .arg(last.at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), last.label))}});
    }
    facts.facts.push_back({words.translate("AuditReport", "Report made"),
                           {plain(project.clock().now().toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) + u", Tandem "_s
                                  + QLatin1StringView(TANDEM_VERSION))}});
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Origin of this report")});
    blocks.push_back(facts);
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "How to check it")});
    blocks.push_back(
        Paragraph {.runs = {plain(words.translate("AuditReport",
                                                  "Each change of the project is an entry of its journal and carries "
                                                  "the hash (SHA-256) of the entry before it. Who changes "
                                                  "anything in the history changes every hash after it: the head "
                                                  "above, on this signed page, fixes all of it."))}});
    BulletList steps;
    steps.items.push_back(phrase(words.translate("AuditReport", "%1 checks the file and every hash of its journal."),
                                 {{bold(u"tandem verify "_s + file)}}));
    steps.items.push_back(
        phrase(words.translate("AuditReport",
                               "%1 prints the head as it is now; unchanged since the signature, it is the one above."),
               {{bold(u"tandem info "_s + file + u" --json"_s)}}));
    steps.items.push_back(phrase(
        words.translate("AuditReport",
                        "%1 lists all entries: where work went on after the signature, the head above is among them."),
        {{bold(u"tandem history "_s + file + u" --json"_s)}}));
    blocks.push_back(std::move(steps));
    return blocks;
}
