// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/FlowMatch.h"

#include "../project/TestProject.h"

/// Office, DMZ, control room and two cells with one host each, joined in a row by K1 to K3; the second cell stands alone.
struct TrafficPlant : TestProject
{
    Zone office, dmz, control, cell, lonely;
    Asset pc, portal, scada, station, controller, pump, spare;
    Conduit k1, k2, k3;
    Network cellLan;
    Id<Capture> capture;
    Edit *m_edit = nullptr;

    Zone zone(const char *name, ZoneType type)
    {
        Zone made;
        made.name.main = QString::fromLatin1(name);
        made.type = type;
        made.id = put(made);
        return made;
    }
    Asset host(const char *tag, AssetClass assetClass, const Zone &in, const char *ip, AssetState state = AssetState::InUse)
    {
        Asset made;
        made.tag = QString::fromLatin1(tag);
        made.assetClass = assetClass;
        made.zone = in.id;
        made.state = state;
        made.id = put(made);
        Interface address;
        address.asset = made.id;
        address.ip = QString::fromLatin1(ip);
        put(address);
        return made;
    }
    Conduit conduit(const char *name, const Zone &a, const Zone &b, const QStringList &protocols)
    {
        Conduit made;
        made.name.main = QString::fromLatin1(name);
        made.zones = {a.id, b.id};
        made.protocols = protocols;
        made.direction = Direction::Both;
        made.id = put(made);
        return made;
    }

    /// All of it in one edit: each is a commit to the disk.
    TrafficPlant()
    {
        change([this](Edit &edit) -> Result<void> {
            m_edit = &edit;
            build();
            m_edit = nullptr;
            return {};
        });
    }

    template<typename T>
    Id<T> put(const T &value)
    {
        return m_edit ? *m_edit->add(value) : add(value);
    }

    void build()
    {
        office = zone("Office", ZoneType::Enterprise);
        dmz = zone("DMZ", ZoneType::Dmz);
        control = zone("Control room", ZoneType::Control);
        cell = zone("Filters", ZoneType::Cell);
        lonely = zone("Dosing", ZoneType::Cell);
        pc = host("PC-1", AssetClass::Workstation, office, "10.0.4.1");
        portal = host("POR-1", AssetClass::Server, dmz, "10.0.3.1");
        scada = host("SCADA-1", AssetClass::ScadaServer, control, "10.0.2.1");
        station = host("EWS-1", AssetClass::EngineeringStation, control, "10.0.2.2");
        controller = host("PLC-1", AssetClass::Controller, cell, "10.0.1.1");
        pump = host("PLC-2", AssetClass::Controller, lonely, "10.0.5.1");
        spare = host("PLC-9", AssetClass::Controller, lonely, "10.0.5.9", AssetState::Decommissioned);
        k1 = conduit("K1", office, dmz, {QStringLiteral("HTTPS"), QStringLiteral("FTP")});
        k2 = conduit("K2", dmz, control, {QStringLiteral("HTTPS"), QStringLiteral("OPC UA"), QStringLiteral("OPC DA")});
        k3 = conduit("K3", control, cell, {QStringLiteral("Modbus TCP"), QStringLiteral("NTP"), QStringLiteral("TCP 4711")});
        cellLan.name.main = QStringLiteral("Filter LAN");
        cellLan.prefix = QStringLiteral("10.0.1.0/24");
        cellLan.zone = cell.id;
        cellLan.id = put(cellLan);
        Capture seen;
        seen.name = QStringLiteral("one.pcap");
        seen.firstSeen = QStringLiteral("2026-10-01T00:00:00Z");
        seen.lastSeen = QStringLiteral("2026-10-02T00:00:00Z");
        capture = put(seen);
    }

    template<typename T>
    void set(const T &record, const char *field, const Value &value)
    {
        const int index = T::kind().indexOf(QString::fromLatin1(field));
        QVERIFY2(index >= 0, field);
        change([&](Edit &edit) { return edit.set(T::kind(), record.id, index, value); });
    }

    /// "10.0.2.1 10.0.1.1 Modbus TCP/502 write": tcp and answered unless a word says else.
    void see(const QString &text, const QString &first = QStringLiteral("2026-10-01T08:00:00Z"))
    {
        const QStringList words = text.split(QLatin1Char(' '));
        Flow flow;
        flow.source = words.value(0);
        flow.target = words.value(1);
        const QString service = text.section(QLatin1Char(' '), 2).section(QLatin1Char('|'), 0, 0).trimmed();
        flow.protocol = service.section(QLatin1Char(':'), 0, 0);
        if (service.contains(QLatin1Char(':')))
            flow.port = service.section(QLatin1Char(':'), 1, 1).toInt();
        const QString more = text.section(QLatin1Char('|'), 1);
        flow.transport = more.contains(QStringLiteral("udp")) ? Transport::Udp : more.contains(QStringLiteral("ethernet")) ? Transport::Ethernet : Transport::Tcp;
        flow.answered = !more.contains(QStringLiteral("unanswered"));
        for (const Choice &command : flowCommandChoices) {
            if (more.contains(QLatin1StringView(command.key)))
                flow.commands.append(QLatin1StringView(command.key));
        }
        flow.firstSeen = first;
        flow.captures = {capture};
        add(flow);
    }
};
