// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Framework.h"

#include "core/catalog/TsvTable.h"
#include "core/model/ImportedFramework.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString Requirement::shortName(const Words &words) const
{
    const QString &given = words.pick(name);
    return given.isEmpty() ? words.pick(text).section(u'\n', 0, 0) : given;
}

const Requirement *Framework::find(QStringView requirement) const
{
    const int row = indexOf(requirement);
    return row < 0 ? nullptr : &m_rows[static_cast<size_t>(row)];
}

int Framework::indexOf(QStringView requirement) const
{
    return m_byId.value(requirement.toString(), -1);
}

bool Framework::add(Requirement row, QStringView parent)
{
    if (row.id.isEmpty() || m_byId.contains(row.id))
        return false;
    row.parent = parent.isEmpty() ? -1 : indexOf(parent);
    row.depth = row.parent < 0 ? 0 : m_rows[static_cast<size_t>(row.parent)].depth + 1;
    m_answerable += row.isAnswerable() ? 1 : 0;
    m_byId.insert(row.id, static_cast<int>(m_rows.size()));
    m_rows.push_back(std::move(row));
    return true;
}

namespace {
struct BuiltIn
{
    const char *id;
    LocalText title;
    const char *edition;
    FrameworkScale scale;
    bool perZone;
};

const std::vector<BuiltIn> &builtIns()
{
    static const std::vector<BuiltIn> list {
        {"csf-2.0", {u"NIST Cybersecurity Framework 2.0"_s, u"NIST Cybersecurity Framework 2.0"_s}, "2.0", FrameworkScale::Score, false},
        {"iec62443-2-1", {u"IEC 62443-2-1: security programme of the asset owner"_s, u"IEC 62443-2-1: program cyberbezpieczeństwa właściciela instalacji"_s},
         "2024", FrameworkScale::Maturity, false},
        {"iec62443-3-2", {u"IEC 62443-3-2: risk assessment for system design"_s, u"IEC 62443-3-2: ocena ryzyka na potrzeby projektu systemu"_s},
         "2020", FrameworkScale::State, false},
        {"iec62443-3-3", {u"IEC 62443-3-3: system requirements and security levels"_s, u"IEC 62443-3-3: wymagania systemowe i poziomy bezpieczeństwa"_s},
         "2013 + COR1:2014", FrameworkScale::State, true},
        {"nis2", {u"NIS2: directive (EU) 2022/2555, Articles 20, 21 and 23"_s, u"NIS2: dyrektywa (UE) 2022/2555, art. 20, 21 i 23"_s}, "2022",
         FrameworkScale::State, false},
    };
    return list;
}

LocalText cellPair(const TsvTable &table, const QStringList &row, const char *key)
{
    const QString base = QString::fromLatin1(key);
    return {table.cell(row, QString(base + u"En"_s)), table.cell(row, QString(base + u"Pl"_s))};
}

Framework readBuiltIn(const BuiltIn &builtIn)
{
    Framework framework;
    framework.id = QString::fromLatin1(builtIn.id);
    framework.title = builtIn.title;
    framework.edition = QString::fromLatin1(builtIn.edition);
    framework.scale = builtIn.scale;
    framework.isPerZone = builtIn.perZone;
    const auto table = TsvTable::read(u":/catalogs/frameworks/%1.tsv"_s.arg(framework.id));
    Q_ASSERT(table);
    for (const QStringList &row : table->rows()) {
        Requirement requirement {.id = table->cell(row, u"id"),
                                 .isHeading = table->cell(row, u"kind") == "group"_L1,
                                 .level = table->cell(row, u"level").toInt(),
                                 .name = cellPair(*table, row, "name"),
                                 .text = cellPair(*table, row, "text"),
                                 .itQuestion = cellPair(*table, row, "it"),
                                 .otQuestion = cellPair(*table, row, "ot"),
                                 .evidence = cellPair(*table, row, "evidence"),
                                 .hint = cellPair(*table, row, "hint")};
        if (const QString confirmed = table->cell(row, u"confirmed"); !confirmed.isEmpty())
            requirement.isConfirmed = confirmed == "yes"_L1;
        framework.add(std::move(requirement), table->cell(row, u"parent"));
    }
    return framework;
}

using Mapping = Frameworks::Mapping;

void insertBothWays(QMultiHash<QString, Mapping> &into, const QString &from, const QString &to, MappingStrength strength)
{
    into.insert(from, {to, strength});
    into.insert(to, {from, strength});
}

const QMultiHash<QString, Mapping> &mappings()
{
    static const QMultiHash<QString, Mapping> all = [] {
        QMultiHash<QString, Mapping> made;
        for (const char *file : {"csf-nis2", "3-3-csf", "2-1"}) {
            const auto table = TsvTable::read(u":/catalogs/mappings/%1.tsv"_s.arg(QLatin1StringView(file)));
            if (!table)
                continue;
            for (const QStringList &row : table->rows()) {
                const QString strength = table->cell(row, u"strength");
                insertBothWays(made, table->cell(row, u"from"), table->cell(row, u"to"),
                               strength == "strong"_L1     ? MappingStrength::Strong
                                   : strength == "weak"_L1 ? MappingStrength::Weak
                                                           : MappingStrength::Partial);
            }
        }
        return made;
    }();
    return all;
}

FrameworkScale scaleOf(const QString &key)
{
    for (size_t i = 0; i < std::size(frameworkScaleChoices); ++i) {
        if (key == QLatin1StringView(frameworkScaleChoices[i].key))
            return static_cast<FrameworkScale>(i + 1);
    }
    return FrameworkScale::State;
}

LocalText both(const BilingualText &text, Language main)
{
    const QString &other = text.translated.isEmpty() ? text.main : text.translated;
    return main == Language::Polish ? LocalText {other, text.main} : LocalText {text.main, other};
}

std::vector<Framework> importedFrameworks(const Project &project)
{
    std::vector<Framework> made;
    QHash<RecordId, size_t> byRecord;
    const Language main = project.secondLanguage() == Language::English ? Language::Polish : Language::English;
    for (const ImportedFramework &imported : project.all<ImportedFramework>()) {
        Framework framework;
        framework.id = imported.key;
        framework.title = both(imported.title, main);
        framework.edition = imported.edition;
        framework.scale = scaleOf(imported.scale);
        framework.isBuiltIn = false;
        framework.record = imported.id;
        byRecord.insert(imported.id, made.size());
        made.push_back(std::move(framework));
    }
    if (made.empty())
        return made;
    std::vector<ImportedRequirement> rows = project.all<ImportedRequirement>();
    std::ranges::stable_sort(rows, {}, [](const ImportedRequirement &row) { return row.position.value_or(0); });
    for (const ImportedRequirement &row : rows) {
        if (const auto found = byRecord.constFind(row.framework); found != byRecord.cend())
            made[*found].add({.id = row.number, .isHeading = row.heading.value_or(false), .isWithdrawn = row.withdrawn.value_or(false),
                              .name = both(row.name, main), .text = both(row.body, main), .hint = both(row.guidance, main)},
                             row.parent);
    }
    return made;
}
}

const std::vector<Framework> &Frameworks::program()
{
    static const std::vector<Framework> frameworks = [] {
        std::vector<Framework> read;
        for (const BuiltIn &builtIn : builtIns())
            read.push_back(readBuiltIn(builtIn));
        return read;
    }();
    return frameworks;
}

Frameworks::Frameworks(const Project &project)
    : m_all(program())
{
    std::vector<Framework> imported = importedFrameworks(project);
    for (const ImportedFramework &record : project.all<ImportedFramework>()) {
        const auto ours = std::ranges::find(m_all, record.beside, &Framework::id);
        const auto official = std::ranges::find(imported, RecordId(record.id), &Framework::record);
        if (ours == m_all.end() || official == imported.end())
            continue;
        for (size_t row = 0; row < ours->rows().size(); ++row) {
            if (const Requirement *text = official->find(ours->rows()[row].id))
                ours->setOfficialText(static_cast<int>(row), text->text.en.isEmpty() ? text->name.en : text->text.en);
        }
    }
    std::ranges::move(imported, std::back_inserter(m_all));
    for (const ImportedMapping &mapping : project.all<ImportedMapping>())
        insertBothWays(m_mappings, mapping.from, mapping.to, mapping.strength);
}

const Framework *Frameworks::find(QStringView id) const
{
    const auto found = std::ranges::find(m_all, id, &Framework::id);
    return found == m_all.end() ? nullptr : &*found;
}

std::vector<MappedRow> Frameworks::mappedTo(const Framework &framework, int row) const
{
    std::vector<MappedRow> found;
    const QString from = framework.id + u':' + framework.rows()[static_cast<size_t>(row)].id;
    for (const QMultiHash<QString, Mapping> *all : {&mappings(), &m_mappings}) {
        const auto range = all->equal_range(from);
        for (auto it = range.first; it != range.second; ++it) {
            const Framework *other = find(it->to.section(u':', 0, 0));
            const int index = other ? other->indexOf(it->to.section(u':', 1)) : -1;
            if (index >= 0)
                found.push_back({other, index, it->strength});
        }
    }
    std::ranges::sort(found, [](const MappedRow &a, const MappedRow &b) {
        return std::tuple(-static_cast<int>(a.strength), a.framework, a.row) < std::tuple(-static_cast<int>(b.strength), b.framework, b.row);
    });
    return found;
}
