// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/BallotFile.h"

#include "core/workshop/BallotPage.h"
#include "core/workshop/ItemJson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QString fileWords(const char *text)
{
    return QCoreApplication::translate("BallotFile", text);
}

BallotFile::Issued withHash(const QByteArray &content)
{
    return {content, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
}

/// Items that a ballot by file can still be given on: before or during their first round.
QJsonArray itemsToAsk(const SessionRun &run)
{
    QJsonArray items;
    const Session session = run.session();
    for (const AgendaItem &item : run.items()) {
        const std::vector<Round> rounds = roundsOf(run.project(), item.id);
        if (!item.fixedValue && item.outcome == ItemOutcome::Open && (rounds.empty() || (rounds.size() == 1 && rounds.front().isOpen())))
            items.append(itemJson(run.project(), session, item));
    }
    return items;
}

Result<QJsonObject> issuedBallot(SessionRun &run, const Id<Participant> &id)
{
    auto person = run.project().find(id);
    if (!person || person->session != run.id() || person->role != WorkshopRole::Voter || person->admission == Admission::Removed)
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "A ballot is for somebody who votes in this session.")), person ? person->name : QString());
    if (person->way == VotingWay::Phone && !person->device.isEmpty())
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This person votes by phone already: one person has one voice.")), person->name);
    const Session session = run.session();
    const QJsonArray items = session.state == SessionState::Closed ? QJsonArray() : itemsToAsk(run);
    if (items.isEmpty())
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "Nothing on this agenda can be voted on by file any more.")), session.name.main);
    const Sealing::KeyPair keys = Sealing::newDeviceKeys();
    person->device = Sealing::text(keys.publicKey);
    person->way = VotingWay::File;
    person->admission = Admission::Admitted;
    const QString label = fileWords(QT_TRANSLATE_NOOP("BallotFile", "Ballot file made: %1")).arg(person->name);
    if (const auto done = run.project().edit(label, [&](Edit &edit) { return edit.put(*person); }); !done)
        return std::unexpected(done.error());
    return QJsonObject {{u"tandemBallot"_s, 1},
                        {u"session"_s, session.id.text()},
                        {u"sessionName"_s, textJson(inBothLanguages(run.project(), session.name))},
                        {u"publicKey"_s, session.publicKey},
                        {u"participant"_s, person->id.text()},
                        {u"name"_s, person->name},
                        {u"team"_s, teamKey(person->team)},
                        {u"signingKey"_s, Sealing::text(keys.secretKey)},
                        {u"items"_s, items}};
}

Result<QJsonObject> objectOf(const QByteArray &content, const QString &cutOff)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failed(cutOff);
    return document.object();
}

bool isOnScale(const QJsonObject &item, int value)
{
    const QJsonArray steps = item.value("steps"_L1).toArray();
    return std::ranges::any_of(steps, [value](const QJsonValue &step) { return step.toObject().value("value"_L1).toInt(-1) == value; });
}

std::optional<SealedBallot> sealedBallotFrom(const QJsonObject &one, const Id<Participant> &participant)
{
    SealedBallot ballot;
    ballot.item = RecordId::fromText(one.value("item"_L1).toString());
    ballot.round = one.value("round"_L1).toInt();
    ballot.participant = participant;
    ballot.sequence = static_cast<qint64>(one.value("sequence"_L1).toInteger());
    ballot.sealed = Sealing::bytes(one.value("sealed"_L1).toString());
    ballot.signature = Sealing::bytes(one.value("signature"_L1).toString());
    ballot.way = "file";
    const bool isWhole = ballot.item.isValid() && ballot.round > 0 && ballot.sequence > 0 && !ballot.sealed.isEmpty() && ballot.sealed.size() <= SessionRun::largestBallot
        && ballot.signature.size() == 64;
    return isWhole ? std::optional(ballot) : std::nullopt;
}

Result<std::vector<SealedBallot>> ballotsFrom(const QJsonArray &list, const Id<Participant> &participant)
{
    std::vector<SealedBallot> ballots;
    for (const auto &value : list) {
        const std::optional<SealedBallot> ballot = sealedBallotFrom(value.toObject(), participant);
        const QString place = QString::number(ballots.size() + 1);
        if (!ballot)
            return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "Vote %1 in this return file is damaged; nothing was read.")).arg(place));
        if (std::ranges::contains(ballots, ballot->item, &SealedBallot::item))
            return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "Vote %1 in this return file is the second one on the same item; nothing was read.")).arg(place));
        ballots.push_back(*ballot);
    }
    return ballots;
}
}

Result<BallotFile::Issued> BallotFile::page(SessionRun &run, const Id<Participant> &participant, Language language)
{
    return issuedBallot(run, participant).transform([language](const QJsonObject &ballot) { return withHash(BallotPage::withBallot(ballot, language)); });
}

Result<BallotFile::Issued> BallotFile::json(SessionRun &run, const Id<Participant> &participant)
{
    return issuedBallot(run, participant).transform([](const QJsonObject &ballot) { return withHash(QJsonDocument(ballot).toJson()); });
}

Result<QByteArray> BallotFile::fillIn(const QByteArray &ballot, const std::vector<std::pair<Id<AgendaItem>, Vote>> &votes, const QDateTime &now)
{
    const QString noBallot = fileWords(QT_TRANSLATE_NOOP("BallotFile", "This is not a ballot, or it was cut off on its way."));
    const Result<QJsonObject> object = objectOf(ballot, noBallot);
    if (!object)
        return std::unexpected(object.error());
    const QByteArray sessionKey = Sealing::bytes(object->value("publicKey"_L1).toString());
    const QByteArray signingKey = Sealing::bytes(object->value("signingKey"_L1).toString());
    const Id<Participant> participant(RecordId::fromText(object->value("participant"_L1).toString()));
    const QJsonArray items = object->value("items"_L1).toArray();
    if (object->value("tandemBallot"_L1).toInt() != 1 || sessionKey.size() != 32 || signingKey.size() != 64 || !participant.isValid())
        return failed(noBallot);
    QJsonArray list;
    for (const auto &[id, vote] : votes) {
        const auto item = std::ranges::find_if(items, [&id](const QJsonValue &one) { return one.toObject().value("id"_L1).toString() == id.text(); });
        if (item == items.end())
            return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This item is not on the ballot.")), id.text());
        if (vote.value && !isOnScale(item->toObject(), *vote.value))
            return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "%1 is not on the scale of this item.")).arg(*vote.value), id.text());
        SealedBallot one {id, 1, participant, now.toSecsSinceEpoch(), Sealing::seal(vote.packed(), sessionKey), {}, "file"};
        one.signature = Sealing::signature(Sealing::signedText(one), signingKey);
        list.append(QJsonObject {{u"item"_s, id.text()}, {u"round"_s, 1}, {u"sequence"_s, one.sequence}, {u"sealed"_s, Sealing::text(one.sealed)},
                                 {u"signature"_s, Sealing::text(one.signature)}});
    }
    if (list.isEmpty())
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "No item of the ballot was answered.")));
    return QJsonDocument(QJsonObject {{u"tandemBallotReturn"_s, 1}, {u"session"_s, object->value("session"_L1)}, {u"participant"_s, participant.text()}, {u"ballots"_s, list}}).toJson();
}

Result<BallotFile::Returned> BallotFile::readReturn(const QByteArray &content)
{
    if (content.size() > largestReturn)
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This file is larger than any return file can be.")));
    if (content.contains("id=\"tandem-ballot\"") || content.contains("\"tandemBallot\""))
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This is the ballot itself, not the return file.")), {},
                      fileWords(QT_TRANSLATE_NOOP("BallotFile", "Open it, fill it in and save the return file.")));
    const Result<QJsonObject> object = objectOf(content, fileWords(QT_TRANSLATE_NOOP("BallotFile", "This is not a return file, or it was cut off on its way.")));
    if (!object)
        return std::unexpected(object.error());
    const QJsonValue version = object->value("tandemBallotReturn"_L1);
    if (version.isUndefined())
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This is not a return file of a ballot.")));
    if (version.toInt() != 1)
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This return file comes from a newer Tandem.")));
    Returned returned;
    returned.session = Id<Session>(RecordId::fromText(object->value("session"_L1).toString()));
    returned.participant = Id<Participant>(RecordId::fromText(object->value("participant"_L1).toString()));
    if (!returned.session.isValid() || !returned.participant.isValid())
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This return file does not say whose votes it holds.")));
    const QJsonArray list = object->value("ballots"_L1).toArray();
    if (list.isEmpty())
        return failed(fileWords(QT_TRANSLATE_NOOP("BallotFile", "This return file holds no votes.")));
    Result<std::vector<SealedBallot>> ballots = ballotsFrom(list, returned.participant);
    if (!ballots)
        return std::unexpected(ballots.error());
    returned.ballots = std::move(*ballots);
    return returned;
}
