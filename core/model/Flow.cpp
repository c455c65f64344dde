// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Flow.h"

const RecordKind &Flow::kind()
{
    static const RecordKind kind = describe<Flow>("flow", QT_TR_NOOP("Flow"), QT_TR_NOOP("Flows"))
        .text("source", &Flow::source, QT_TR_NOOP("Source"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Group::Identity, Help {QT_TR_NOOP("Address of the host that asked; on layer 2 its MAC address.")})
        .text("target", &Flow::target, QT_TR_NOOP("Target"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Group::Identity, Help {QT_TR_NOOP("Address of the host that answered; on layer 2 its MAC address.")})
        .text("protocol", &Flow::protocol, QT_TR_NOOP("Protocol"), FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .integer("port", &Flow::port, QT_TR_NOOP("Port"), FieldFlag::Listed, Group::Identity)
        .choices("commands", &Flow::commands, flowCommandChoices, QT_TR_NOOP("Commands"), FieldFlag::Listed, Group::Identity)
        .integer("packets", &Flow::packets, QT_TR_NOOP("Packets"), FieldFlag::Listed, Group::Network)
        .integer("bytes", &Flow::bytes, QT_TR_NOOP("Bytes"), FieldFlag::Listed, Group::Network)
        .text("firstSeen", &Flow::firstSeen, QT_TR_NOOP("First seen"), FieldFlag::Listed, Group::Network)
        .text("lastSeen", &Flow::lastSeen, QT_TR_NOOP("Last seen"), FieldFlag::Listed, Group::Network)
        .choice("transport", &Flow::transport, transportChoices, QT_TR_NOOP("Transport"), Group::Network)
        .fact("answered", &Flow::answered, QT_TR_NOOP("Answered"), Group::Network)
        .integer("vlan", &Flow::vlan, QT_TR_NOOP("VLAN"), Group::Network)
        .links("captures", &Flow::captures, QT_TR_NOOP("Seen in"), FieldFlag::ReadOnly, Targets {{"capture"}}, Group::Network);
    return kind;
}
