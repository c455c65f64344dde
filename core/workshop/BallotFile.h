// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/SessionRun.h"

/// Ballots for who cannot come: a file goes out with the items and a signing key made for this one person, a return file
/// with sealed and signed votes comes back and is handed to SessionRun::take().
namespace BallotFile {

struct Issued
{
    QByteArray content;
    QString sha256; ///< of the content, 64 hexadecimal digits: said over the phone, it shows that nobody changed the file
};
/// The voting page with the ballot in it, to be opened in any browser without a network. Issuing writes the key's public
/// half to the participant, who then votes by file; a file issued earlier to the same person is void from then on.
[[nodiscard]] Result<Issued> page(SessionRun &run, const Id<Participant> &participant, Language language);
/// The same as bare JSON ("tandemBallot": 1), to be filled in by fillIn().
[[nodiscard]] Result<Issued> json(SessionRun &run, const Id<Participant> &participant);

/// A return file for a bare ballot, as the page makes it. Values must be on the scale of their items.
[[nodiscard]] Result<QByteArray> fillIn(const QByteArray &ballot, const std::vector<std::pair<Id<AgendaItem>, Vote>> &votes, const QDateTime &now);

struct Returned
{
    Id<Session> session;
    Id<Participant> participant;
    std::vector<SealedBallot> ballots; ///< way "file"
};
/// Checks the form only; whose the votes are and whether they count is for SessionRun::take().
[[nodiscard]] Result<Returned> readReturn(const QByteArray &content);

static constexpr qsizetype largestReturn = qsizetype(2) * 1024 * 1024; ///< bytes
}
