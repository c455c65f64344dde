// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordMatcher.h"

#include "core/base/Fold.h"
#include "core/model/Interface.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype arenaBlock = 262'144;

void addToIndex(QHash<QByteArray, RecordId> &index, const QByteArray &key, const RecordId &id)
{
    if (key.isEmpty())
        return;
    const auto holder = index.constFind(key);
    index.insert(key, holder == index.cend() || *holder == id ? id : RecordId());
}

QByteArray foldedBytes(QByteArrayView utf8)
{
    QByteArray out;
    appendFolded(out, utf8.trimmed());
    return out;
}

/// Serial numbers that makers leave in thousands of devices tell nothing.
bool tellsSerial(const QByteArray &serial)
{
    static const QByteArrayList common {"default string", "to be filled by o.e.m.", "system serial number", "not specified", "123456789", "none", "0123456789"};
    return serial.size() >= 4 && !common.contains(serial) && std::ranges::any_of(serial, [&](char c) { return c != serial.front(); });
}

QByteArray keyOf(int field, QByteArrayView before, QByteArrayView text)
{
    QByteArray key;
    key.reserve(text.size() + before.size() + 4);
    key.append(static_cast<char>(1 + field));
    key.append(before);
    key.append('\x1f');
    appendFolded(key, text);
    return key;
}

/// Fields that make up the key of a kind with no designation: what must be filled.
std::vector<int> requiredFields(const RecordKind &kind)
{
    std::vector<int> fields;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (kind.field(i).isRequired())
            fields.push_back(i);
    }
    return fields;
}
}

RecordMatcher::RecordMatcher(const Project &project, const RecordKind &kind)
    : m_project(project)
    , m_kind(kind)
    , m_isAsset(qstrcmp(kind.key(), "asset") == 0)
    , m_isInterface(qstrcmp(kind.key(), "interface") == 0)
    , m_serial(m_isAsset ? kind.indexOf(u"serial") : -1)
{
    readStore();
    if (m_isAsset)
        readInterfaces();
}

/// What the record can be known by, the surest first, into m_keys: asset and address for an interface, the fields that
/// designate it, else all that must be filled.
template<typename Cells>
void RecordMatcher::makeKeys(const Cells &cell, bool firstOnly)
{
    m_keys.clear();
    const auto add = [&](int field, QByteArrayView text, QByteArrayView before = {}) {
        if (text.isEmpty())
            return;
        m_keys.append(keyOf(field, before, text));
    };
    if (m_isInterface) {
        for (const QString &field : {u"mac"_s, u"ip"_s, u"name"_s})
            add(m_kind.indexOf(field), cell(m_kind.indexOf(field)), cell(m_kind.indexOf(u"asset")));
        return;
    }
    for (const int field : m_kind.designation()) {
        add(field, cell(field).trimmed());
        if (firstOnly && !m_keys.isEmpty())
            return;
    }
    if (!m_kind.designation().empty())
        return;
    QByteArray key;
    for (const int field : requiredFields(m_kind)) {
        appendFolded(key, cell(field));
        key.append('\x1f');
    }
    m_keys += key;
}

void RecordMatcher::readStore()
{
    const RecordStore &records = m_project.store(m_kind);
    for (int row = 0; row < records.count(); ++row) {
        makeKeys([&](int field) { return records.bytes(row, field); }, false);
        for (const QByteArray &key : std::as_const(m_keys))
            addToIndex(m_byKey, key, records.idAt(row));
        if (m_serial >= 0) {
            const QByteArray serial = foldedBytes(records.bytes(row, m_serial));
            if (tellsSerial(serial))
                addToIndex(m_bySerial, serial, records.idAt(row));
        }
    }
}

void RecordMatcher::readInterfaces()
{
    const RecordKind &kind = Interface::kind();
    if (m_project.kinds().indexOf(kind) < 0)
        return;
    const RecordStore &records = m_project.store(kind);
    const int asset = kind.indexOf(u"asset");
    for (int row = 0; row < records.count(); ++row) {
        const RecordId owner = RecordId::fromUtf8(records.bytes(row, asset));
        addToIndex(m_byIp, records.bytes(row, kind.indexOf(u"ip")).toByteArray(), owner);
        addToIndex(m_byMac, records.bytes(row, kind.indexOf(u"mac")).toByteArray(), owner);
    }
}

Result<RecordMatcher::Match> RecordMatcher::matchAsset(const ImportRow &row) const
{
    const RecordId byTag = m_byKey.value(m_keys.value(0));
    if (!row.tagIsBorrowed && byTag.isValid())
        return Match {byTag, "tag"};
    const QByteArray serial = foldedBytes(row.cells[static_cast<size_t>(m_serial)].text);
    if (const RecordId id = tellsSerial(serial) ? m_bySerial.value(serial) : RecordId(); id.isValid())
        return Match {id, "serial"};
    for (const QString &mac : row.macs) {
        if (const RecordId id = m_byMac.value(mac.toLatin1()); id.isValid())
            return Match {id, "mac"};
    }
    for (const QString &ip : row.tagIsBorrowed ? row.ips : QStringList()) {
        if (const RecordId id = m_byIp.value(ip.toLatin1()); id.isValid())
            return Match {id, "ip"};
    }
    for (const QByteArray &key : row.tagIsBorrowed ? std::span<const QByteArray>(m_keys) : matchingKeys()) {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend() && !found->isValid())
            return failed(tr("Several records of the project are called like this, and neither serial number nor address tells which one is meant."));
        if (found != m_byKey.cend())
            return Match {*found, "name"};
    }
    return Match {};
}

Result<RecordMatcher::Match> RecordMatcher::matchOther() const
{
    for (const QByteArray &key : matchingKeys()) {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend() && !found->isValid())
            return failed(tr("Several records of the project are called like this."));
        if (found != m_byKey.cend())
            return Match {*found, "name"};
    }
    return Match {};
}

Result<RecordMatcher::Match> RecordMatcher::match(const ImportRow &row)
{
    makeKeys([&](int field) { return row.cells[static_cast<size_t>(field)].text; }, m_isAsset && !row.tagIsBorrowed);
    Result<Match> match = Match {};
    if (row.id.isValid() && m_project.store(m_kind).contains(row.id))
        match = Match {row.id, "id"};
    else if (row.id.isValid() && m_project.storeHolding(row.id))
        return failed(tr("The id belongs to a record of another kind."));
    else if (!row.id.isValid() && !m_byKey.isEmpty())
        match = m_isAsset ? matchAsset(row) : matchOther();
    if (!match)
        return match;
    if (const Seen *before = seenBefore(row, *match)) {
        match->firstLine = before->line;
        match->firstId = before->id;
        match->firstFingerprint = before->fingerprint;
    }
    return match;
}

/// Any of an interface's addresses tells which it is; of the others only what designates them first.
std::span<const QByteArray> RecordMatcher::matchingKeys() const
{
    const std::span<const QByteArray> keys(m_keys);
    return m_isInterface || keys.empty() ? keys : keys.first(1);
}

const RecordMatcher::Seen *RecordMatcher::seenBefore(const ImportRow &row, const Match &match) const
{
    if (const RecordId id = match.id.isValid() ? match.id : row.id; id.isValid()) {
        const auto seen = m_seenRecords.constFind(id);
        return seen == m_seenRecords.cend() ? nullptr : &*seen;
    }
    for (const QByteArray &key : matchingKeys()) {
        if (const auto seen = m_seen.constFind(key); seen != m_seen.cend())
            return &*seen;
    }
    return nullptr;
}

QByteArrayView RecordMatcher::kept(const QByteArray &key)
{
    if (m_arena.empty() || m_arena.back().size() + key.size() > m_arena.back().capacity()) {
        m_arena.emplace_back();
        m_arena.back().reserve(std::max(arenaBlock, key.size()));
    }
    QByteArray &block = m_arena.back();
    block.append(key);
    return QByteArrayView(block).last(key.size());
}

RecordId RecordMatcher::seenAs(const QString &text) const
{
    if (const auto seen = m_seenRecords.constFind(RecordId::fromText(text)); seen != m_seenRecords.cend())
        return seen->id;
    for (const int field : m_kind.designation()) {
        if (const auto seen = m_seen.constFind(keyOf(field, {}, text.toUtf8())); seen != m_seen.cend())
            return seen->id;
    }
    return {};
}

void RecordMatcher::remember(const ImportRow &row, const RecordId &id, size_t fingerprint)
{
    const Seen seen {row.line, id, fingerprint};
    const bool isKnownById = row.id.isValid() || m_project.store(m_kind).contains(id);
    if (isKnownById)
        m_seenRecords.insert(id, seen);
    for (const QByteArray &key : matchingKeys()) {
        if (!isKnownById || !m_seen.contains(key))
            m_seen.insert(kept(key), seen);
    }
}
