// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that includes sodium.h.
#include "core/workshop/Sealing.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford: no I, L, O, U

void ready()
{
    static const bool is = sodium_init() >= 0;
    Q_ASSERT(is);
    Q_UNUSED(is)
}
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned long long length(const QByteArray &bytes) { return static_cast<unsigned long long>(bytes.size()); }

/// Bits from the left in fives, filled up with zeros.
QString base32(const QByteArray &bytes)
{
    QString text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet.at((buffer >> (bits - 5)) & 31);
    }
    if (bits > 0)
        text += alphabet.at((buffer << (5 - bits)) & 31);
    return text;
}

std::optional<QByteArray> fromBase32(const QString &text, qsizetype count)
{
    QByteArray bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (QChar c : text) {
        const QChar plain = c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
        const qsizetype place = alphabet.indexOf(plain);
        if (place < 0)
            return {};
        buffer = (buffer << 5) | static_cast<unsigned>(place);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 255);
        }
    }
    return bytes.size() == count ? std::optional(bytes) : std::nullopt;
}

QString checkSum(const QByteArray &secretKey)
{
    return base32(QCryptographicHash::hash("tandem-recovery-1" + secretKey, QCryptographicHash::Sha256).first(2)).first(2);
}
}

Sealing::KeyPair Sealing::newSessionKeys()
{
    ready();
    KeyPair keys {QByteArray(crypto_box_PUBLICKEYBYTES, 0), QByteArray(crypto_box_SECRETKEYBYTES, 0)};
    crypto_box_keypair(raw(keys.publicKey), raw(keys.secretKey));
    return keys;
}

Sealing::KeyPair Sealing::newDeviceKeys()
{
    ready();
    KeyPair keys {QByteArray(crypto_sign_PUBLICKEYBYTES, 0), QByteArray(crypto_sign_SECRETKEYBYTES, 0)};
    crypto_sign_keypair(raw(keys.publicKey), raw(keys.secretKey));
    return keys;
}

Sealing::KeyPair Sealing::sessionKeysOf(const QByteArray &secretKey)
{
    ready();
    KeyPair keys {QByteArray(crypto_box_PUBLICKEYBYTES, 0), secretKey};
    if (secretKey.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES) || crypto_scalarmult_base(raw(keys.publicKey), raw(secretKey)) != 0)
        return {};
    return keys;
}

Sealing::KeyPair Sealing::laptopKeysOf(const QByteArray &sessionSecretKey)
{
    ready();
    const QByteArray seed = QCryptographicHash::hash("tandem-laptop-1" + sessionSecretKey, QCryptographicHash::Sha256);
    KeyPair keys {QByteArray(crypto_sign_PUBLICKEYBYTES, 0), QByteArray(crypto_sign_SECRETKEYBYTES, 0)};
    crypto_sign_seed_keypair(raw(keys.publicKey), raw(keys.secretKey), raw(seed));
    return keys;
}

QByteArray Sealing::seal(const QByteArray &content, const QByteArray &sessionPublicKey)
{
    Q_ASSERT(sessionPublicKey.size() == static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES));
    const KeyPair once = newSessionKeys();
    const QByteArray nonce = randomBytes(crypto_box_NONCEBYTES);
    QByteArray box(content.size() + static_cast<qsizetype>(crypto_box_MACBYTES), 0);
    if (crypto_box_easy(raw(box), raw(content), length(content), raw(nonce), raw(sessionPublicKey), raw(once.secretKey)) != 0)
        return {};
    return once.publicKey + nonce + box;
}

std::optional<QByteArray> Sealing::open(const QByteArray &sealed, const KeyPair &session)
{
    ready();
    constexpr qsizetype head = crypto_box_PUBLICKEYBYTES + crypto_box_NONCEBYTES;
    if (sealed.size() < head + static_cast<qsizetype>(crypto_box_MACBYTES) || session.secretKey.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES))
        return {};
    const QByteArray sender = sealed.first(crypto_box_PUBLICKEYBYTES);
    const QByteArray nonce = sealed.sliced(crypto_box_PUBLICKEYBYTES, crypto_box_NONCEBYTES);
    const QByteArray box = sealed.sliced(head);
    QByteArray content(box.size() - static_cast<qsizetype>(crypto_box_MACBYTES), 0);
    if (crypto_box_open_easy(raw(content), raw(box), length(box), raw(nonce), raw(sender), raw(session.secretKey)) != 0)
        return {};
    return content;
}

QByteArray Sealing::signedText(const SealedBallot &ballot)
{
    return "tandem-ballot-1\n" + ballot.item.utf8() + '\n' + QByteArray::number(ballot.round) + '\n' + ballot.participant.utf8() + '\n'
        + QByteArray::number(ballot.sequence) + '\n' + text(ballot.sealed).toLatin1();
}

QByteArray Sealing::signature(const QByteArray &text, const QByteArray &deviceSecretKey)
{
    ready();
    Q_ASSERT(deviceSecretKey.size() == static_cast<qsizetype>(crypto_sign_SECRETKEYBYTES));
    QByteArray signature(crypto_sign_BYTES, 0);
    crypto_sign_detached(raw(signature), nullptr, raw(text), length(text), raw(deviceSecretKey));
    return signature;
}

bool Sealing::isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &devicePublicKey)
{
    ready();
    return signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) && devicePublicKey.size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(raw(signature), raw(text), length(text), raw(devicePublicKey)) == 0;
}

QString Sealing::newRoomCode()
{
    return base32(randomBytes(8)).first(12);
}

QByteArray Sealing::joinProof(const RecordId &session, const QString &code, const QByteArray &devicePublicKey)
{
    return QCryptographicHash::hash("tandem-join-1\n" + session.utf8() + '\n' + code.toLatin1() + '\n' + text(devicePublicKey).toLatin1(), QCryptographicHash::Sha512)
        .first(32);
}

bool Sealing::isSame(const QByteArray &a, const QByteArray &b)
{
    ready();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QByteArray Sealing::randomBytes(int count)
{
    ready();
    QByteArray bytes(count, 0);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QString Sealing::text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray Sealing::bytes(const QString &text)
{
    const auto read = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return read ? *read : QByteArray();
}

QString Sealing::recoveryText(const QByteArray &secretKey)
{
    const QString plain = base32(secretKey) + checkSum(secretKey);
    QStringList groups;
    for (qsizetype i = 0; i < plain.size(); i += 4)
        groups.append(plain.sliced(i, std::min<qsizetype>(4, plain.size() - i)));
    return groups.join(u' ');
}

Result<QByteArray> Sealing::recoveredKey(const QString &typed)
{
    QString plain;
    for (const QChar c : typed.toUpper()) {
        if (!c.isSpace() && c != u'-')
            plain += c;
    }
    const std::optional<QByteArray> key = plain.size() > 2 ? fromBase32(plain.chopped(2), crypto_box_SECRETKEYBYTES) : std::nullopt;
    if (!key || checkSum(*key) != plain.last(2))
        return failed(QCoreApplication::translate("Sealing", "This is not a recovery key, or one of its characters is wrong."), {},
                      QCoreApplication::translate("Sealing", "Compare it with the print, group by group."));
    return *key;
}
