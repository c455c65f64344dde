// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/project/BallotBox.h"

/// Seals and signatures of ballots, by libsodium; what a browser does with tweetnacl (resources/web) is the same.
///
/// A session has a key pair for sealing (X25519): ballots are sealed for its public key and can be opened only with its
/// secret one, which stays outside the project file. Each device has a key pair for signing (Ed25519): its public key is
/// what the facilitator lets in. Signatures are checked on arrival; seals are opened at the reveal, not before.
namespace Sealing {

struct KeyPair
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< X25519: 32 bytes; Ed25519: 64 (seed and public key)
};
[[nodiscard]] KeyPair newSessionKeys();
[[nodiscard]] KeyPair newDeviceKeys();
/// The session's keys again from the secret one.
[[nodiscard]] KeyPair sessionKeysOf(const QByteArray &secretKey);
/// The keys with which the program itself signs for those who vote at the laptop: made from the session's secret one.
[[nodiscard]] KeyPair laptopKeysOf(const QByteArray &sessionSecretKey);

/// Sealed = public key of a pair made for this ballot alone (32) + nonce (24) + NaCl box (X25519, XSalsa20, Poly1305).
[[nodiscard]] QByteArray seal(const QByteArray &content, const QByteArray &sessionPublicKey);
/// None where it was sealed for somebody else or altered.
[[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const KeyPair &session);

/// What is signed: "tandem-ballot-1\nITEM\nROUND\nPARTICIPANT\nSEQUENCE\n" + base64url of the sealed content.
[[nodiscard]] QByteArray signedText(const SealedBallot &ballot);
[[nodiscard]] QByteArray signature(const QByteArray &text, const QByteArray &deviceSecretKey);
[[nodiscard]] bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &devicePublicKey);

/// 12 characters of Crockford's base 32 (60 bits), what a person can type: "7K3M-QW9T-2XHB" without the hyphens.
[[nodiscard]] QString newRoomCode();
/// That a device knows the room's code, without saying it: the first 32 bytes of SHA-512 of
/// "tandem-join-1\nSESSION\nCODE\n" + base64url of the device's public key.
[[nodiscard]] QByteArray joinProof(const RecordId &session, const QString &code, const QByteArray &devicePublicKey);
[[nodiscard]] bool isSame(const QByteArray &a, const QByteArray &b); ///< in constant time
[[nodiscard]] QByteArray randomBytes(int count);

/// Base64url without padding, as it travels and as records keep it.
[[nodiscard]] QString text(const QByteArray &bytes);
[[nodiscard]] QByteArray bytes(const QString &text); ///< empty where it is none

/// A secret key to be printed: groups of four characters with a check sum of two characters; see recoveredKey().
[[nodiscard]] QString recoveryText(const QByteArray &secretKey);
/// Blanks, hyphens and case aside; an error where it was typed wrongly.
[[nodiscard]] Result<QByteArray> recoveredKey(const QString &typed);
}
