// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRows.h"
#include "core/project/Project.h"

#include <QCoreApplication>

#include <deque>
#include <span>

/// Tells whether a row is a record that the project has, one that the file had before, or a new one.
///
/// An asset is known by its id, its tag, its serial number, its MAC address; by its IP address only where the row has no
/// tag of its own, since plants use the same addresses in many cells. Other kinds are known by what designates them, an
/// interface by its asset and address.
class RecordMatcher
{
    Q_DECLARE_TR_FUNCTIONS(RecordMatcher)

public:
    RecordMatcher(const Project &project, const RecordKind &kind);

    struct Match
    {
        RecordId id = {};        ///< of the project's record; invalid = new
        const char *by = "";     ///< "id", "tag", "serial", "mac", "ip" or "name"
        qsizetype firstLine = 0; ///< the file had the same record on this line
        RecordId firstId = {};   ///< its id, of the project or new
        size_t firstFingerprint = 0;
    };
    /// An error where several records fit.
    [[nodiscard]] Result<Match> match(const ImportRow &row);
    /// Keeps in mind that the row last matched is (or will be) this record.
    void remember(const ImportRow &row, const RecordId &id, size_t fingerprint);
    /// The record that the file called by this name or id on some line; invalid where none.
    [[nodiscard]] RecordId seenAs(const QString &text) const;

private:
    struct Seen
    {
        qsizetype line = 0;
        RecordId id;
        size_t fingerprint = 0;
    };
    /// Records by a folded key; an invalid id where several have it.
    using Index = QHash<QByteArray, RecordId>;
    void readStore();
    void readInterfaces();
    [[nodiscard]] Result<Match> matchAsset(const ImportRow &row) const;
    [[nodiscard]] Result<Match> matchOther() const;
    [[nodiscard]] const Seen *seenBefore(const ImportRow &row, const Match &match) const;
    [[nodiscard]] std::span<const QByteArray> matchingKeys() const;
    template<typename Cells>
    void makeKeys(const Cells &cell, bool firstOnly);
    [[nodiscard]] QByteArrayView kept(const QByteArray &key);

    const Project &m_project;
    const RecordKind &m_kind;
    bool m_isAsset;
    bool m_isInterface;
    int m_serial;
    Index m_byKey; ///< tags, names, numbers
    Index m_bySerial;
    Index m_byMac;
    Index m_byIp;
    QByteArrayList m_keys; ///< of the row last matched
    QHash<QByteArrayView, Seen> m_seen;
    QHash<RecordId, Seen> m_seenRecords; ///< of the project
    std::deque<QByteArray> m_arena;      ///< what the keys of m_seen view
};
