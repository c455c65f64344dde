// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/BallotBox.h"

#include "core/project/Sqlite.h"

namespace {
Result<qint64> keptSequence(Sqlite::Statement &lookUp, const SealedBallot &ballot)
{
    lookUp.bind(1, ballot.item.text());
    lookUp.bindInteger(2, ballot.round);
    lookUp.bind(3, ballot.participant.text());
    const qint64 sequence = lookUp.step() ? lookUp.integer(0) : -1;
    if (lookUp.hasFailed())
        return std::unexpected(lookUp.error());
    lookUp.reset();
    return sequence;
}

Result<BallotBox::Kept> keepOne(Sqlite::Statement &lookUp, Sqlite::Statement &write, const SealedBallot &ballot)
{
    const Result<qint64> before = keptSequence(lookUp, ballot);
    if (!before)
        return std::unexpected(before.error());
    if (*before >= ballot.sequence)
        return BallotBox::Kept::Doubled;
    write.bind(1, ballot.item.text());
    write.bindInteger(2, ballot.round);
    write.bind(3, ballot.participant.text());
    write.bindInteger(4, ballot.sequence);
    write.bindBlob(5, ballot.sealed);
    write.bindBlob(6, ballot.signature);
    write.bindText(7, ballot.way);
    if (Result<void> done = write.run(); !done)
        return std::unexpected(done.error());
    return *before < 0 ? BallotBox::Kept::New : BallotBox::Kept::Changed;
}
}

Result<std::vector<BallotBox::Kept>> BallotBox::keep(Sqlite &connection, const std::vector<SealedBallot> &ballots)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::vector<Kept> kept;
    {
        auto lookUp = connection.prepare("SELECT sequence FROM ballot WHERE item=? AND round=? AND participant=?");
        auto write = connection.prepare("INSERT OR REPLACE INTO ballot VALUES(?,?,?,?,?,?,?)");
        if (!lookUp || !write)
            return std::unexpected(lookUp ? write.error() : lookUp.error());
        for (const SealedBallot &ballot : ballots) {
            const Result<Kept> one = keepOne(*lookUp, *write, ballot);
            if (!one)
                return std::unexpected(one.error());
            kept.push_back(*one);
        }
    }
    if (Result<void> done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return kept;
}

Result<std::vector<SealedBallot>> BallotBox::read(Sqlite &connection, const RecordId &item, int round)
{
    auto rows = connection.prepare("SELECT participant, sequence, sealed, signature, way FROM ballot WHERE item=? AND round=?");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, item.text());
    rows->bindInteger(2, round);
    std::vector<SealedBallot> ballots;
    while (rows->step())
        ballots.push_back({item, round, RecordId::fromUtf8(rows->text(0)), rows->integer(1), rows->blob(2), rows->blob(3), rows->text(4).toByteArray()});
    if (rows->hasFailed())
        return std::unexpected(rows->error());
    return ballots;
}

Result<void> BallotBox::clear(Sqlite &connection, const RecordId &item, int round)
{
    auto gone = connection.prepare("DELETE FROM ballot WHERE item=? AND round=?");
    if (!gone)
        return std::unexpected(gone.error());
    gone->bind(1, item.text());
    gone->bindInteger(2, round);
    if (Result<void> done = connection.execute("PRAGMA secure_delete=ON"); !done)
        return done;
    const Result<void> done = gone->run();
    (void)connection.execute("PRAGMA secure_delete=OFF");
    return done;
}
