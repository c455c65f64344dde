// SPDX-License-Identifier: GPL-3.0-or-later
// What the room's server needs of others' libraries, loaded with the first session that is served.
#include "core/workshop/modules/RoomGate.h"

#include <QNetworkInterface>

extern "C" {

Q_DECL_EXPORT RoomTransport *tandemMakeRoomTransport()
{
    return new RoomGate;
}

Q_DECL_EXPORT void tandemRoomAddresses(QStringList &found)
{
    QStringList elsewhere;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        if (!one.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : one.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLoopback() || address.isLinkLocal())
                continue;
            (address.isPrivateUse() ? found : elsewhere).append(address.toString());
        }
    }
    found += elsewhere;
    found.append(QStringLiteral("127.0.0.1"));
}
}
