// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QCoreApplication>

/// Finds the records that a table names: "Control", "PLC-101", or an id. Makes zones that are not there yet, if allowed.
class LinkNames
{
    Q_DECLARE_TR_FUNCTIONS(LinkNames)

public:
    LinkNames(const Project &project, bool makeZones);

    /// The stored value of a link field (ids), or an error that names what is not known. `mayMake`: a zone that is not
    /// there may be promised.
    [[nodiscard]] Result<Value> resolve(const Field &field, const QString &text, bool mayMake = true);

    struct NewZone
    {
        RecordId id;
        QString name;
        bool isUsed = false;
    };
    /// Zones that resolve() promised and that must be made in the same edit.
    [[nodiscard]] const std::vector<NewZone> &newZones() const { return m_newZones; }
    /// From now on resolve() tells which of them are used: some may be named by refused rows only.
    void startUsing();

private:
    struct Names
    {
        QHash<QByteArray, RecordId> byName; ///< folded; an invalid id where several records have the name
    };
    [[nodiscard]] const Names &namesOf(const RecordKind &kind);
    [[nodiscard]] Result<RecordId> resolveOne(const Field &field, const QString &text, bool mayMake);
    [[nodiscard]] std::optional<RecordId> known(const Field &field, const QString &text, bool &isAmbiguous);

    const Project &m_project;
    bool m_makeZones;
    QHash<const RecordKind *, Names> m_names;
    QHash<QByteArray, size_t> m_newZoneAt;
    std::vector<NewZone> m_newZones;
};
