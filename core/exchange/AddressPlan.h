// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

/// The interfaces that come out of the address columns of an asset table: new ones for new addresses, an address added
/// to an interface that had only the other one.
class AddressPlan
{
public:
    explicit AddressPlan(const Project &project);

    /// The addresses of an asset; true where that changes something. `isNew`: neither project nor file had it before.
    bool add(const RecordId &asset, bool isNew, const QStringList &ips, const QStringList &macs);
    /// Writes what was planned. The assets must be there by then.
    [[nodiscard]] Result<void> apply(Edit &edit) const;

private:
    struct NewInterface
    {
        RecordId asset;
        QByteArray ip;
        QByteArray mac;
    };
    struct Change
    {
        RecordId interface;
        int field;
        QString address;
    };
    [[nodiscard]] bool isKnown(const RecordId &asset, const QString &ip, const QString &mac, bool &changed);
    void indexWhatIsThere();

    const Project &m_project;
    int m_asset;
    int m_ip;
    int m_mac;
    std::vector<NewInterface> m_new;
    std::vector<Change> m_changes;
    // Made when the first asset comes that may have addresses already.
    bool m_isRead = false;
    QMultiHash<RecordId, int> m_rowsOfAsset; ///< rows of the store
    QMultiHash<RecordId, size_t> m_newOfAsset; ///< places in m_new, of those before m_indexedNew
    size_t m_indexedNew = 0;
};
