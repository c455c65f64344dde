// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString severityKey(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"info"_s;
}

QString severityName(Severity severity, const Words &words)
{
    if (severity == Severity::Error)
        return words.translate("Diagnostics", "error");
    return severity == Severity::Warning ? words.translate("Diagnostics", "warning") : words.translate("Diagnostics", "info");
}

void FindingList::add(std::vector<RecordId> records, const QString &message)
{
    add(m_rule->severity, std::move(records), message);
}

void FindingList::add(Severity severity, std::vector<RecordId> records, const QString &message)
{
    m_findings.push_back({m_id, severity, std::move(records), message, m_reference});
}

void FindingList::startRule(const Rule &rule)
{
    m_rule = &rule;
    m_id = QString::fromLatin1(rule.id);
    m_reference = QString::fromLatin1(rule.reference);
    m_reference.replace(QLatin1StringView(practice), m_words.translate("Diagnostics", "practice"));
}

QString FindingList::names(const std::vector<RecordId> &ids) const
{
    constexpr size_t mostNamed = 5;
    QStringList names;
    for (size_t i = 0; i < std::min(ids.size(), mostNamed); ++i)
        names.append(name(ids[i]));
    const int more = static_cast<int>(ids.size()) - static_cast<int>(names.size());
    if (more > 0)
        names.append(m_words.translate("Diagnostics", "%n more", nullptr, more));
    return names.join(u", "_s);
}

std::vector<std::span<const Rule>> plantRules()
{
    return {zoneRules(), conduitRules(), assetRules(), dependencyRules(), flowRules(), measureRules()};
}

std::vector<Finding> findings(const PlantModel &plant, const std::vector<std::span<const Rule>> &rules, const Words &words)
{
    FindingList out(plant.project, words);
    for (const std::span<const Rule> family : rules) {
        for (const Rule &rule : family) {
            out.startRule(rule);
            rule.find(plant, out);
        }
    }
    std::vector<Finding> found = out.take();
    std::ranges::stable_sort(found, {}, &Finding::severity);
    return found;
}
