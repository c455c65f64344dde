// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"

/// One line of the matrix: from whom to whom by which service, and what a firewall should make of it.
struct FirewallRule
{
    enum class Action {
        Allow,  ///< the conduits intend it, and it was seen
        Review, ///< they intend it, and no capture showed it
        Decide  ///< it was seen, and they do not intend it
    };
    struct End
    {
        RecordId zone;        ///< invalid: a host that is in none
        QString name;         ///< of the zone, else the host's address or tag; of an unknown host its address and its zone
        QStringList prefixes; ///< of the networks declared for the zone; of a host its address
        friend bool operator==(const End &, const End &) = default;
    };

    Action action = Action::Decide;
    End from; ///< who asks
    End to;
    QString protocol;
    QString service;     ///< "tcp/4840", "tcp/443,8443", "udp/dynamic"; empty where no port is known
    QStringList conduits;
    qint64 packets = 0;
    QString firstSeen;
    QString lastSeen;
    QString note;        ///< why, in the reader's language
    friend bool operator==(const FirewallRule &, const FirewallRule &) = default;
};

/// Zone x zone x protocol: rules for the firewalls between zones, suggested from what the conduits intend and what was seen.
///
/// The direction is from who asks to who serves. Of a protocol that was seen on a conduit in one direction the other one is not
/// asked for; one that was never seen is put up for review in each direction in which the conduit may be used. Serial lines and
/// removable media need no firewall and are left out. All that is not listed is denied.
class FirewallMatrix
{
public:
    [[nodiscard]] static FirewallMatrix of(const PlantModel &plant, const Crossings &crossings, const Words &words);

    [[nodiscard]] const std::vector<FirewallRule> &rules() const { return m_rules; } ///< by action, then ends, protocol, service
    /// RFC 4180 with headings in the reader's language, UTF-8; nothing in it runs as a formula. The last row denies the rest.
    [[nodiscard]] QByteArray csv(char delimiter = ',', bool byteOrderMark = false) const;
    /// Rules a line each, their parts apart by two blanks, the why behind '#'; UTF-8. The last one denies the rest. No name can
    /// break a line or start a comment.
    [[nodiscard]] QByteArray textRules() const;

private:
    explicit FirewallMatrix(const Words &words)
        : m_words(words)
    {
    }
    Words m_words;
    QString m_site;
    QDate m_today;
    std::vector<FirewallRule> m_rules;
};

[[nodiscard]] QString actionKey(FirewallRule::Action action); ///< "allow", …: the same in every language
