// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/FindingAcceptance.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
using FindingKey = std::pair<QString, std::vector<RecordId>>;

FindingKey keyOf(const QString &rule, std::vector<RecordId> records)
{
    std::ranges::sort(records);
    records.erase(std::ranges::unique(records).begin(), records.end());
    return {rule, std::move(records)};
}
}

void markAccepted(const Project &project, std::vector<Finding> &found)
{
    std::map<FindingKey, Id<AcceptedFinding>> accepted;
    for (const AcceptedFinding &one : project.all<AcceptedFinding>()) {
        if (one.holdsOn(project.today()))
            accepted.emplace(keyOf(one.rule, one.about), one.id);
    }
    if (accepted.empty())
        return;
    for (Finding &finding : found) {
        if (const auto place = accepted.find(keyOf(finding.rule, finding.records)); place != accepted.end())
            finding.accepted = place->second;
    }
}

Result<Id<AcceptedFinding>> acceptFinding(Project &project, const Finding &finding, const FindingDecision &decision)
{
    if (decision.reason.trimmed().isEmpty())
        return failed(QCoreApplication::translate("FindingAcceptance", "Say why the finding is accepted."), finding.rule);
    AcceptedFinding accepted;
    accepted.rule = finding.rule;
    accepted.about = keyOf(finding.rule, finding.records).second;
    accepted.reason.main = decision.reason.trimmed();
    accepted.acceptedBy = decision.acceptedBy;
    accepted.acceptedOn = project.today();
    accepted.reviewOn = decision.reviewOn;
    for (const AcceptedFinding &before : project.all<AcceptedFinding>()) {
        if (keyOf(before.rule, before.about) == keyOf(accepted.rule, accepted.about))
            accepted.id = before.id;
    }
    Id<AcceptedFinding> id = accepted.id;
    const QString label = QCoreApplication::translate("FindingAcceptance", "Finding accepted: %1 %2").arg(finding.rule, finding.message);
    const auto done = project.edit(label, [&](Edit &edit) -> Result<void> {
        if (id.isValid())
            return edit.put(accepted);
        return edit.add(accepted).transform([&id](const Id<AcceptedFinding> &made) { id = made; });
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}
