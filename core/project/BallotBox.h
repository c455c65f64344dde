// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QByteArray>

#include <vector>

class Sqlite;

/// A vote as it lies in the project file before the reveal: sealed for the session, signed by who gave it.
struct SealedBallot
{
    RecordId item;
    int round = 0;
    RecordId participant;
    qint64 sequence = 0;  ///< higher replaces lower: a vote may be changed until the reveal, and an old one not replayed
    QByteArray sealed;
    QByteArray signature; ///< Ed25519, 64 bytes
    QByteArray way;       ///< key of votingWayChoices
    friend bool operator==(const SealedBallot &, const SealedBallot &) = default;
};

/// The table of sealed ballots in an open project file: one row per item, round and participant. It stands outside the
/// journal, as blobs do, for what is secret must leave no history: what is taken out is overwritten (secure_delete).
namespace BallotBox {
enum class Kept {
    New,
    Changed,
    Doubled ///< nothing written: the same sequence again, or an older one
};
/// All in one transaction, on the disk when it returns. In the order of `ballots`.
[[nodiscard]] Result<std::vector<Kept>> keep(Sqlite &connection, const std::vector<SealedBallot> &ballots);
[[nodiscard]] Result<std::vector<SealedBallot>> read(Sqlite &connection, const RecordId &item, int round);
/// Call within a transaction.
[[nodiscard]] Result<void> clear(Sqlite &connection, const RecordId &item, int round);
}
