// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Network.h"

const RecordKind &Network::kind()
{
    static const RecordKind kind = describe<Network>("network", QT_TR_NOOP("Network"), QT_TR_NOOP("Networks"))
        .text("name", &Network::name, QT_TR_NOOP("Name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .integer("vlan", &Network::vlan, QT_TR_NOOP("VLAN"), FieldFlag::Listed, Group::Identity)
        .text("prefix", &Network::prefix, QT_TR_NOOP("Prefix"), FieldFlag::Listed, Editor {"prefix"},
              Group::Identity)
        .link("zone", &Network::zone, QT_TR_NOOP("Zone"), FieldFlag::Listed, Targets {{"zone"}},
              AtTarget {QT_TR_NOOP("Networks")}, TermKey {"zone"}, Group::Identity)
        .fact("natted", &Network::natted, QT_TR_NOOP("Behind address translation"), Group::Description)
        .longText("description", &Network::description, QT_TR_NOOP("Description"), Group::Description)
        .text("dhcpRange", &Network::dhcpRange, QT_TR_NOOP("Given out by DHCP"), FieldFlag::Folded, Group::Description,
              Help {QT_TR_NOOP("First and last address, as 10.0.0.100-10.0.0.200; several apart by semicolons.")});
    return kind;
}
