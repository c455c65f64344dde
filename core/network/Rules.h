// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/AcceptedFinding.h"
#include "core/network/PlantModel.h"

#include <span>

enum class Severity { Error, Warning, Info };
[[nodiscard]] QString severityKey(Severity severity); ///< "error", "warning", "info": for files and the command line
[[nodiscard]] QString severityName(Severity severity, const Words &words);

/// Something in the drawing that does not hold together.
struct Finding
{
    QString rule; ///< "Z101": stays the same for ever
    Severity severity = Severity::Warning;
    std::vector<RecordId> records; ///< what it is about first, then what takes part
    QString message;   ///< one sentence that names the records
    QString reference; ///< "ZCR 3.1"; "practice" (in the reader's language): no clause asks for it
    Id<AcceptedFinding> accepted = {}; ///< valid where somebody has accepted it and the acceptance holds (core/risk/FindingAcceptance)
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Rule;

/// Collects what the rules find, in the words of one language.
class FindingList
{
public:
    FindingList(const Project &project, const Words &words)
        : m_project(project)
        , m_words(words)
    {
    }
    void add(std::vector<RecordId> records, const QString &message);
    void add(Severity severity, std::vector<RecordId> records, const QString &message);
    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] QString name(const RecordId &id) const { return m_project.designation(id, m_words); }
    /// "A, B and C"; of many the first few and how many more.
    [[nodiscard]] QString names(const std::vector<RecordId> &ids) const;
    void startRule(const Rule &rule);
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    const Project &m_project;
    Words m_words;
    const Rule *m_rule = nullptr;
    QString m_id;
    QString m_reference;
    std::vector<Finding> m_findings;
};

/// One rule of the catalogue. It fires on nothing that the project does not say: a fact that is unknown is neither yes nor
/// no, except where the rule asks for protection that nobody has recorded.
struct Rule
{
    const char *id;
    Severity severity;
    const char *reference; ///< clauses, the same in every language; practice = good practice, no clause
    void (*find)(const PlantModel &plant, FindingList &out);
};
inline constexpr const char *practice = "practice";

[[nodiscard]] std::span<const Rule> zoneRules();
[[nodiscard]] std::span<const Rule> conduitRules();
[[nodiscard]] std::span<const Rule> assetRules();
[[nodiscard]] std::span<const Rule> dependencyRules();
[[nodiscard]] std::span<const Rule> flowRules();
[[nodiscard]] std::span<const Rule> measureRules();

/// The rules of the zone and conduit model, family by family.
[[nodiscard]] std::vector<std::span<const Rule>> plantRules();
/// What the rules find: errors first, then by rule.
[[nodiscard]] std::vector<Finding> findings(const PlantModel &plant, const std::vector<std::span<const Rule>> &rules, const Words &words);
