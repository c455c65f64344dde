// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Rules.h"

#include <memory>

/// The condition of a rule that a user wrote, over the fields of one kind of record:
///
///     conduit where medium = internet and not encrypted
///     asset where class in (controller, rtu) and zone.type = enterprise
///     flow where protocol contains "Telnet" or port < 1024
///     asset where supportEnd < today and lastBackup is empty
///
/// Fields by their keys, those of a linked record after a point. `=`, `!=`, `<`, `<=`, `>`, `>=`, `contains`, `in (…)`,
/// `is empty`, `is not empty`; `and`, `or`, `not`, brackets. Of a set, `=` asks whether it holds the value. Of seven levels the
/// lowest is compared. A field that is yes or no stands alone. What a project does not say is neither true nor false: neither
/// `encrypted` nor `not encrypted` holds of a conduit of which nobody knows; `encrypted is empty` does.
/// Assets planned, spare or decommissioned are left out unless the condition asks for the state.
class RuleText
{
public:
    struct Problem
    {
        int position = 0; ///< in characters
        int length = 0;
        QString sentence;
    };
    [[nodiscard]] static std::expected<RuleText, Problem> parse(const Project &project, const QString &text, const Words &words);

    [[nodiscard]] const RecordKind &kind() const { return *m_kind; }
    [[nodiscard]] std::vector<RecordId> matches(const Project &project) const;
    /// "{tag} has no owner" of a record; what stands in braces and is no field stays.
    [[nodiscard]] static QString filled(const Project &project, const QString &message, const RecordId &record, const Words &words);

    /// Kinds that a rule may be about.
    [[nodiscard]] static const std::vector<const RecordKind *> &kinds();

    struct Node;

private:
    const RecordKind *m_kind = nullptr;
    std::shared_ptr<const Node> m_condition;
    bool m_asksForState = false;
};

/// What the project's own rules find. One that cannot be read says so as information about itself.
[[nodiscard]] std::vector<Finding> ownFindings(const Project &project, const Words &words);
