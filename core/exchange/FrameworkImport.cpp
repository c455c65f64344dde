// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FrameworkImport.h"

#include "core/catalog/Framework.h"
#include "core/model/Answer.h"
#include "core/model/ReadyMatrix.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double sameFramework = 0.8; ///< share of a built-in framework's rows that a file must have to stand beside it
constexpr qsizetype mostNamed = 12;   ///< numbers in a note

/// What is to be written, decided before anything is.
struct Plan
{
    std::vector<std::pair<ImportedFramework, bool>> frameworks; ///< with whether it is there already
    std::vector<ImportedRequirement> added;                     ///< their framework is an index into `frameworks` until written
    std::vector<size_t> addedTo;
    std::vector<ImportedRequirement> changed;
    std::vector<Id<ImportedRequirement>> removed;
    std::vector<ImportedMapping> mappings;
    std::vector<ReadyMatrix> matrices; ///< new where the id is invalid
    ImportOutcome outcome;
};

class Planner
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkImport)

public:
    Planner(const Project &project, const FrameworkLibrary &library, const QString &source, const ImportOptions &options)
        : m_project(project)
        , m_library(library)
        , m_source(QFileInfo(source).fileName())
        , m_options(options)
        , m_isPolishFirst(project.secondLanguage() == Language::English)
    {
    }

    [[nodiscard]] Result<Plan> plan()
    {
        m_plan.outcome.format = m_library.format;
        m_plan.outcome.kind = !m_library.frameworks.empty() ? u"requirement"_s : m_library.mappings.empty() ? u"readyMatrix"_s : u"mapping"_s;
        m_plan.outcome.read = m_library.read;
        m_plan.outcome.skipped = m_library.skipped;
        m_plan.outcome.notes = m_library.notes;
        if (m_options.strict && !m_library.skipped.empty())
            return failed(tr("%1 rows cannot be taken, the first at %2: %3").arg(m_library.skipped.size()).arg(m_library.skipped.front().where, m_library.skipped.front().why));
        for (const FrameworkFile &framework : m_library.frameworks) {
            if (Result<void> done = take(framework); !done)
                return std::unexpected(done.error());
        }
        takeMappings();
        takeMatrices();
        return std::move(m_plan);
    }

private:
    /// In the project's main language where the file has it.
    [[nodiscard]] BilingualText inOrder(const BilingualText &text) const
    {
        const bool swap = m_isPolishFirst ? !text.translated.isEmpty() : text.main.isEmpty();
        return swap ? BilingualText {text.translated, text.main} : text;
    }

    /// The built-in framework whose official text this is.
    [[nodiscard]] static const Framework *beside(const FrameworkFile &file)
    {
        QSet<QString> numbers;
        for (const FrameworkFile::Row &row : file.rows)
            numbers.insert(row.number);
        for (const Framework &builtIn : Frameworks::program()) {
            const auto found = std::ranges::count_if(builtIn.rows(), [&](const Requirement &row) { return numbers.contains(row.id); });
            if (static_cast<double>(found) >= sameFramework * static_cast<double>(builtIn.rows().size()))
                return &builtIn;
        }
        return nullptr;
    }

    [[nodiscard]] Result<void> take(const FrameworkFile &file)
    {
        const Framework *ours = beside(file);
        ImportedFramework framework {.key = file.key,
                                     .title = inOrder(file.title),
                                     .edition = file.edition,
                                     .publisher = file.publisher,
                                     .scale = QLatin1StringView(frameworkScaleChoices[static_cast<size_t>(file.scale) - 1].key),
                                     .source = m_source,
                                     .beside = ours ? ours->id : QString()};
        if (ours && ours->scale != FrameworkScale::State && file.scale == FrameworkScale::State)
            framework.scale = QLatin1StringView(frameworkScaleChoices[static_cast<size_t>(ours->scale) - 1].key);
        if (framework.key.isEmpty())
            return failed(tr("The framework has no name."), m_source);
        if (std::ranges::contains(Frameworks::program(), framework.key, &Framework::id))
            framework.key += u"-official"_s;
        const std::vector<ImportedFramework> there = m_project.all<ImportedFramework>();
        const auto known = std::ranges::find(there, framework.key, &ImportedFramework::key);
        if (known != there.end())
            framework.id = known->id;
        m_plan.frameworks.emplace_back(framework, known != there.end());
        takeRows(file, known == there.end() ? nullptr : &*known, ours);
        return {};
    }

    void takeRows(const FrameworkFile &file, const ImportedFramework *known, const Framework *ours)
    {
        QHash<QString, ImportedRequirement> before;
        if (known) {
            for (const ImportedRequirement &row : m_project.all<ImportedRequirement>()) {
                if (row.framework == known->id)
                    before.insert(row.number, row);
            }
        }
        QStringList added;
        QStringList changed;
        qsizetype withdrawn = 0;
        int position = 0;
        for (const FrameworkFile::Row &row : file.rows) {
            // The official CSF file does not mark what the edition withdrew; our list of live rows does.
            const bool isWithdrawn = row.isWithdrawn || (ours && !ours->find(row.number));
            withdrawn += isWithdrawn ? 1 : 0;
            ImportedRequirement made {.number = row.number,
                                      .parent = row.parent,
                                      .heading = row.isHeading ? Fact(true) : Fact(),
                                      .position = ++position,
                                      .name = inOrder(row.name),
                                      .body = inOrder(row.body),
                                      .guidance = inOrder(row.guidance),
                                      .withdrawn = isWithdrawn ? Fact(true) : Fact()};
            const auto old = before.constFind(row.number);
            if (old == before.cend()) {
                m_plan.added.push_back(std::move(made));
                m_plan.addedTo.push_back(m_plan.frameworks.size() - 1);
                added.append(row.number);
                continue;
            }
            made.id = old->id;
            made.framework = old->framework;
            if (made == *old) {
                ++m_plan.outcome.same;
            } else {
                ImportedRequirement moved = *old;
                moved.position = made.position;
                if (moved != made)
                    changed.append(row.number);
                m_plan.changed.push_back(std::move(made));
            }
            before.erase(old);
        }
        m_plan.outcome.added += added.size();
        m_plan.outcome.changed += changed.size();
        if (withdrawn > 0)
            m_plan.outcome.notes.append(tr("%1 rows are withdrawn in this edition: they are kept and not answered.").arg(withdrawn));
        if (known) {
            note(tr("New: %1"), added);
            note(tr("Changed: %1"), changed);
        }
        if (ours)
            m_plan.outcome.notes.append(tr("The official texts are shown beside our rows of %1.").arg(ours->title.en));
        removeRest(before, file.key);
    }

    /// Rows that the file no longer has.
    void removeRest(const QHash<QString, ImportedRequirement> &rest, const QString &framework)
    {
        if (rest.isEmpty())
            return;
        QSet<QString> answered;
        for (const Answer &answer : m_project.all<Answer>()) {
            if (answer.framework == framework)
                answered.insert(answer.requirement);
        }
        QStringList gone;
        QStringList kept;
        for (const ImportedRequirement &row : rest) {
            if (!answered.contains(row.number)) {
                m_plan.removed.push_back(row.id);
                gone.append(row.number);
            } else if (!row.withdrawn.value_or(false)) {
                ImportedRequirement withdrawn = row;
                withdrawn.withdrawn = true;
                withdrawn.parent.clear(); // what it hung below may go
                m_plan.changed.push_back(std::move(withdrawn));
                kept.append(row.number);
            }
        }
        gone.sort();
        kept.sort();
        note(tr("Removed: %1"), gone);
        note(tr("Withdrawn, with answers that stay: %1"), kept);
    }

    void note(const QString &words, const QStringList &numbers)
    {
        if (numbers.isEmpty())
            return;
        const QString more = numbers.size() > mostNamed ? tr(" and %1 more").arg(numbers.size() - mostNamed) : QString();
        m_plan.outcome.notes.append(words.arg(numbers.first(std::min(mostNamed, numbers.size())).join(u", "_s) + more));
    }

    void takeMappings()
    {
        if (m_library.mappings.empty())
            return;
        const Frameworks frameworks(m_project);
        QSet<QString> there;
        for (const ImportedMapping &mapping : m_project.all<ImportedMapping>())
            there.insert(mapping.from + u'\n' + mapping.to);
        qsizetype unknown = 0;
        for (const MappingRow &row : m_library.mappings) {
            const QString from = resolved(frameworks, row.from);
            const QString to = resolved(frameworks, row.to);
            if (from.isEmpty() || to.isEmpty()) {
                ++unknown;
            } else if (there.contains(from + u'\n' + to)) {
                ++m_plan.outcome.same;
            } else {
                there.insert(from + u'\n' + to);
                m_plan.mappings.push_back({.source = m_source, .from = from, .to = to, .strength = row.strength});
                ++m_plan.outcome.added;
            }
        }
        if (unknown > 0)
            m_plan.outcome.notes.append(tr("%1 mappings name rows of frameworks that are not here; bring those in first and read this file again.").arg(unknown));
    }

    void takeMatrices()
    {
        const std::vector<ReadyMatrix> there = m_project.all<ReadyMatrix>();
        for (const MatrixTemplate &matrix : m_library.matrices) {
            ReadyMatrix made {.id = {},
                              .key = matrix.key,
                              .nameEn = matrix.name.en,
                              .namePl = matrix.name.pl,
                              .useEn = matrix.use.en,
                              .usePl = matrix.use.pl,
                              .source = m_source,
                              .content = QString::fromUtf8(QJsonDocument(matrix.content()).toJson(QJsonDocument::Compact))};
            const auto known = std::ranges::find(there, made.key, &ReadyMatrix::key);
            if (known != there.end())
                made.id = known->id;
            if (known != there.end() && made == *known) {
                ++m_plan.outcome.same;
                continue;
            }
            ++(made.id.isValid() ? m_plan.outcome.changed : m_plan.outcome.added);
            m_plan.outcome.notes.append(levelsNote(matrix));
            m_plan.matrices.push_back(std::move(made));
        }
    }

    static QString levelsNote(const MatrixTemplate &matrix)
    {
        QStringList levels;
        for (const MatrixTemplate::NamedLevel &level : matrix.levels)
            levels.append(level.name.en + u" → "_s + QChar(levelLetter(level.level)));
        return tr("“%1” is kept with the ready matrices, to be applied under Risks, Scales. Its levels: %2.").arg(matrix.name.en, levels.join(u", "_s));
    }

    /// "nist-csf-2.0:gv.oc-01" is our "csf-2.0:GV.OC-01"; the rows of this file count as well as those of the project.
    [[nodiscard]] QString resolved(const Frameworks &frameworks, const QString &end) const
    {
        const QString key = end.section(u':', 0, 0);
        const QString number = end.section(u':', 1);
        for (const FrameworkFile &file : m_library.frameworks) {
            if (file.key.compare(key, Qt::CaseInsensitive) != 0)
                continue;
            for (const FrameworkFile::Row &row : file.rows) {
                if (row.number.compare(number, Qt::CaseInsensitive) == 0)
                    return file.key + u':' + row.number;
            }
        }
        for (const Framework &framework : frameworks.all()) {
            const bool isIt = framework.id.compare(key, Qt::CaseInsensitive) == 0
                || (framework.isBuiltIn && key.compare(u"nist-"_s + framework.id, Qt::CaseInsensitive) == 0);
            if (!isIt)
                continue;
            for (const Requirement &row : framework.rows()) {
                if (row.id.compare(number, Qt::CaseInsensitive) == 0)
                    return framework.id + u':' + row.id;
            }
        }
        return {};
    }

    const Project &m_project;
    const FrameworkLibrary &m_library;
    QString m_source;
    const ImportOptions &m_options;
    bool m_isPolishFirst;
    Plan m_plan;
};

Result<void> write(Edit &edit, Plan &plan)
{
    for (auto &[framework, isThere] : plan.frameworks) {
        if (isThere) {
            if (Result<void> done = edit.put(framework); !done)
                return done;
            continue;
        }
        const auto id = edit.add(framework);
        if (!id)
            return std::unexpected(id.error());
        framework.id = *id;
    }
    for (const Id<ImportedRequirement> &id : plan.removed) {
        if (Result<void> done = edit.remove(ImportedRequirement::kind(), id); !done)
            return done;
    }
    for (const ImportedRequirement &row : plan.changed) {
        if (Result<void> done = edit.put(row); !done)
            return done;
    }
    for (size_t i = 0; i < plan.added.size(); ++i) {
        plan.added[i].framework = plan.frameworks[plan.addedTo[i]].first.id;
        if (const auto id = edit.add(plan.added[i]); !id)
            return std::unexpected(id.error());
    }
    for (const ImportedMapping &mapping : plan.mappings) {
        if (const auto id = edit.add(mapping); !id)
            return std::unexpected(id.error());
    }
    for (const ReadyMatrix &matrix : plan.matrices) {
        const Result<void> done = matrix.id.isValid() ? edit.put(matrix) : edit.add(matrix).transform([](const Id<ReadyMatrix> &) {});
        if (!done)
            return done;
    }
    return {};
}
}

Result<ImportOutcome> previewFrameworks(const Project &project, const FrameworkLibrary &library, const QString &source, const ImportOptions &options)
{
    return Planner(project, library, source, options).plan().transform([](const Plan &plan) { return plan.outcome; });
}

Result<ImportOutcome> importFrameworks(Project &project, const FrameworkLibrary &library, const QString &source, const ImportOptions &options)
{
    Result<Plan> plan = Planner(project, library, source, options).plan();
    if (!plan)
        return std::unexpected(plan.error());
    const bool changesSomething = !plan->added.empty() || !plan->changed.empty() || !plan->removed.empty() || !plan->mappings.empty() || !plan->matrices.empty()
        || std::ranges::any_of(plan->frameworks, [](const auto &framework) { return !framework.second; });
    if (changesSomething) {
        const auto done = project.edit(QCoreApplication::translate("CsvImport", "Import of %1").arg(QFileInfo(source).fileName()),
                                       [&](Edit &edit) { return write(edit, *plan); });
        if (!done)
            return std::unexpected(done.error());
    }
    return plan->outcome;
}
