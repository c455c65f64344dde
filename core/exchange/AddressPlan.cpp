// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/AddressPlan.h"

#include "core/model/Interface.h"

#include <algorithm>

using namespace Qt::StringLiterals;

AddressPlan::AddressPlan(const Project &project)
    : m_project(project)
    , m_asset(Interface::kind().indexOf(u"asset"))
    , m_ip(Interface::kind().indexOf(u"ip"))
    , m_mac(Interface::kind().indexOf(u"mac"))
{
}

bool AddressPlan::add(const RecordId &asset, bool isNew, const QStringList &ips, const QStringList &macs)
{
    // As many of one as of the other: they belong together in that order.
    bool changed = false;
    for (qsizetype i = 0; i < std::max(ips.size(), macs.size()); ++i) {
        if (!isNew && isKnown(asset, ips.value(i), macs.value(i), changed))
            continue;
        m_new.push_back({asset, ips.value(i).toLatin1(), macs.value(i).toLatin1()});
        changed = true;
    }
    return changed;
}

void AddressPlan::indexWhatIsThere()
{
    const RecordStore &records = m_project.store(Interface::kind());
    for (int row = 0; !m_isRead && row < records.count(); ++row)
        m_rowsOfAsset.insert(RecordId::fromUtf8(records.bytes(row, m_asset)), row);
    m_isRead = true;
    for (; m_indexedNew < m_new.size(); ++m_indexedNew)
        m_newOfAsset.insert(m_new[m_indexedNew].asset, m_indexedNew);
}

/// The asset has an interface with one of the addresses; the other one is written beside it if it is another.
bool AddressPlan::isKnown(const RecordId &asset, const QString &ip, const QString &mac, bool &changed)
{
    indexWhatIsThere();
    const RecordStore &records = m_project.store(Interface::kind());
    for (const int row : m_rowsOfAsset.values(asset)) {
        const QString itsIp = QString::fromLatin1(records.bytes(row, m_ip));
        const QString itsMac = QString::fromLatin1(records.bytes(row, m_mac));
        if ((ip.isEmpty() || ip != itsIp) && (mac.isEmpty() || mac != itsMac))
            continue;
        for (const auto &[field, before, after] : {std::tuple {m_ip, itsIp, ip}, std::tuple {m_mac, itsMac, mac}}) {
            if (after.isEmpty() || after == before)
                continue;
            m_changes.push_back({records.idAt(row), field, after});
            changed = true;
        }
        return true;
    }
    return std::ranges::any_of(m_newOfAsset.values(asset), [&](size_t at) {
        return (ip.isEmpty() || m_new[at].ip == ip.toLatin1()) && (mac.isEmpty() || m_new[at].mac == mac.toLatin1());
    });
}

Result<void> AddressPlan::apply(Edit &edit) const
{
    const RecordKind &kind = Interface::kind();
    for (const Change &change : m_changes) {
        if (Result<void> done = edit.set(kind, change.interface, change.field, change.address); !done)
            return done;
    }
    if (m_new.empty())
        return {};
    return edit.addMany(kind, [&](Edit::Bulk &bulk) -> Result<void> {
        for (const NewInterface &made : m_new) {
            const QByteArray asset = made.asset.utf8();
            bulk.startRow(RecordId::create());
            for (int field = 0; field < kind.fieldCount(); ++field)
                bulk.addText(field == m_asset ? asset : field == m_ip ? made.ip : field == m_mac ? made.mac : QByteArray());
            if (Result<void> done = bulk.finishRow(); !done)
                return done;
        }
        return {};
    });
}
