// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Interface.h"

const RecordKind &Interface::kind()
{
    static const RecordKind kind = describe<Interface>("interface", QT_TR_NOOP("Interface"), QT_TR_NOOP("Interfaces"))
        .link("asset", &Interface::asset, QT_TR_NOOP("Asset"),
              FieldFlag::Required | FieldFlag::Owned | FieldFlag::Listed, Targets {{"asset"}},
              AtTarget {QT_TR_NOOP("Addresses"), Group::Network}, Group::Network)
        .text("name", &Interface::name, QT_TR_NOOP("Port"), FieldFlag::Designates | FieldFlag::Listed,
              Group::Network)
        .text("ip", &Interface::ip, QT_TR_NOOP("IP address"), FieldFlag::Listed | FieldFlag::Designates,
              Editor {"ip"}, Group::Network)
        .text("mac", &Interface::mac, QT_TR_NOOP("MAC address"), FieldFlag::Listed | FieldFlag::Designates,
              Editor {"mac"}, Group::Network)
        .link("network", &Interface::network, QT_TR_NOOP("Network"), FieldFlag::Listed, Targets {{"network"}},
              Group::Network)
        .fact("sharedAddress", &Interface::sharedAddress, QT_TR_NOOP("Virtual or shared address"), Group::Network);
    return kind;
}
