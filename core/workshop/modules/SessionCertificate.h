// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A certificate that signs itself, for one address, good for two days: P-256, made by OpenSSL. Phones warn about it; what
/// makes it worth something is its fingerprint on the projector.
struct SessionCertificate
{
    QByteArray certificate; ///< PEM
    QByteArray key;         ///< PEM

    [[nodiscard]] static SessionCertificate make(const QByteArray &address); ///< both empty where OpenSSL refuses
};
