// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/SessionKeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

SessionKeys SessionKeys::ofThisPerson()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return SessionKeys(base + u"/tandem/sessions"_s);
}

QString SessionKeys::pathOf(const Id<Session> &session) const
{
    return QDir(m_folder).filePath(session.text() + u".key"_s);
}

Result<void> SessionKeys::keep(const Id<Session> &session, const QByteArray &secretKey) const
{
    const QString path = pathOf(session);
    QSaveFile file(path);
    const auto refused = [&path](const QString &why) {
        return failed(QCoreApplication::translate("SessionKeys", "The session's key cannot be kept: %1.").arg(why), path,
                      QCoreApplication::translate("SessionKeys", "Make the folder writable; without the key no vote can be revealed."));
    };
    if (!QDir().mkpath(m_folder))
        return refused(QCoreApplication::translate("SessionKeys", "the folder cannot be made"));
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(Sealing::text(secretKey).toLatin1() + '\n');
    if (!file.commit())
        return refused(file.errorString());
    return {};
}

Result<Sealing::KeyPair> SessionKeys::find(const Session &session) const
{
    QFile file(pathOf(session.id));
    const QByteArray secret = file.open(QIODevice::ReadOnly) ? Sealing::bytes(QString::fromLatin1(file.readAll().trimmed())) : QByteArray();
    Sealing::KeyPair keys = Sealing::sessionKeysOf(secret);
    if (keys.publicKey.isEmpty() || Sealing::text(keys.publicKey) != session.publicKey)
        return failed(QCoreApplication::translate("SessionKeys", "The key of this session is not on this computer, so its sealed votes cannot be opened here."), session.name.main,
                      QCoreApplication::translate("SessionKeys", "Type in the recovery key that was printed at the start, or park the item and vote again in a new session."));
    return keys;
}

Result<void> SessionKeys::recover(const Session &session, const QString &typed) const
{
    const Result<QByteArray> secret = Sealing::recoveredKey(typed);
    if (!secret)
        return std::unexpected(secret.error());
    if (Sealing::text(Sealing::sessionKeysOf(*secret).publicKey) != session.publicKey)
        return failed(QCoreApplication::translate("SessionKeys", "This recovery key belongs to another session."), session.name.main);
    return keep(session.id, *secret);
}
