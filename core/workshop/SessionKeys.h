// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Session.h"
#include "core/workshop/Sealing.h"

/// The secret keys of sessions, in the facilitator's own configuration and never in the project file: a copied file tells
/// no vote. One file a session, readable by its owner only.
class SessionKeys
{
public:
    explicit SessionKeys(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// The folder "sessions" in the person's configuration of the program.
    [[nodiscard]] static SessionKeys ofThisPerson();

    [[nodiscard]] Result<void> keep(const Id<Session> &session, const QByteArray &secretKey) const;
    /// The session's keys; an error that says what to do where they are not on this machine.
    [[nodiscard]] Result<Sealing::KeyPair> find(const Session &session) const;
    /// A typed recovery key: kept where it belongs to the session.
    [[nodiscard]] Result<void> recover(const Session &session, const QString &typed) const;

private:
    [[nodiscard]] QString pathOf(const Id<Session> &session) const;
    QString m_folder;
};
