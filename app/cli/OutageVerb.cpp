// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/network/Outage.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray idArray(const std::vector<RecordId> &ids)
{
    QJsonArray array;
    for (const RecordId &id : ids)
        array.append(id.text());
    return array;
}

QString stateKey(Outage::State state)
{
    switch (state) {
    case Outage::State::Stopped: return u"stopped"_s;
    case Outage::State::Manual: return u"manual"_s;
    case Outage::State::Degraded: return u"degraded"_s;
    }
    return {};
}

QString stateText(Outage::State state, const Words &words)
{
    switch (state) {
    case Outage::State::Stopped: return words.translate("OutageVerb", "stopped");
    case Outage::State::Manual: return words.translate("OutageVerb", "run by hand");
    case Outage::State::Degraded: return words.translate("OutageVerb", "degraded");
    }
    return {};
}

QJsonObject effectJson(const Outage::Effect &effect)
{
    QJsonObject json {{u"id"_s, effect.id.text()},
                      {u"state"_s, stateKey(effect.state)},
                      {u"afterMinutes"_s, effect.afterMinutes},
                      {u"because"_s, idArray(effect.because)}};
    if (effect.manualAfterMinutes)
        json.insert(u"manualAfterMinutes"_s, *effect.manualAfterMinutes);
    if (effect.toleratedOutage) {
        json.insert(u"toleratedOutage"_s, *effect.toleratedOutage);
        json.insert(u"beyondTolerated"_s, effect.isBeyondTolerated);
    }
    return json;
}

QJsonObject outageJson(const Outage &outage)
{
    QJsonArray affected;
    for (const Outage::Effect &effect : outage.affected)
        affected.append(effectJson(effect));
    QJsonArray circles;
    for (const std::vector<RecordId> &circle : outage.circles)
        circles.append(idArray(circle));
    return {{u"down"_s, idArray(outage.down)}, {u"affected"_s, affected}, {u"restart"_s, idArray(outage.restart)}, {u"circles"_s, circles}};
}

QString names(const Project &project, const std::vector<RecordId> &ids, const QString &separator, const Words &words)
{
    QStringList texts;
    for (const RecordId &id : ids)
        texts.append(project.designation(id, words));
    return texts.join(separator);
}

void printOutage(const Outage &outage, const Project &project, const Words &words)
{
    if (outage.affected.empty())
        printText(words.translate("OutageVerb", "Nothing else is affected."));
    for (const Outage::Effect &effect : outage.affected) {
        QString line = words.translate("OutageVerb", "%1: %2 after %3, for want of %4")
                           .arg(project.designation(effect.id, words), stateText(effect.state, words), words.duration(effect.afterMinutes),
                                names(project, effect.because, u", "_s, words));
        if (effect.manualAfterMinutes)
            line += words.translate("OutageVerb", "; run by hand after %1").arg(words.duration(*effect.manualAfterMinutes));
        if (effect.isBeyondTolerated && effect.toleratedOutage)
            line += words.translate("OutageVerb", "; longer than the %1 that are tolerated").arg(words.duration(*effect.toleratedOutage));
        printText(line);
    }
    printText(words.translate("OutageVerb", "Start again: %1").arg(names(project, outage.restart, u" → "_s, words)));
    for (const std::vector<RecordId> &circle : outage.circles)
        printText(words.translate("OutageVerb", "Each waits for the next: %1; start the first by hand.").arg(names(project, circle, u" → "_s, words)));
}
}

int runOutage(const OutageArguments &arguments, const CommandContext &context)
{
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    std::vector<RecordId> down;
    for (const QString &name : arguments.down) {
        const Result<RecordId> id = (*project)->resolve(name, {"asset", "service", "function"});
        if (!id)
            return fail(id.error());
        down.push_back(*id);
    }
    const Outage outage = Outage::of(**project, down, arguments.minutes);
    if (context.json)
        printJson(outageJson(outage));
    else
        printOutage(outage, **project, context.words);
    return Done;
}
