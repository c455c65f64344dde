// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/network/FirewallMatrix.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject endJson(const CrossingEnd &end, const Project &project, const Words &words)
{
    QJsonObject json {{u"name"_s, end.nameIn(project, words)}, {u"unknown"_s, end.isUnknown}};
    if (end.zone.isValid())
        json.insert(u"zone"_s, end.zone.text());
    if (end.asset.isValid())
        json.insert(u"asset"_s, end.asset.text());
    if (!end.isZone())
        json.insert(u"address"_s, end.address);
    return json;
}

QJsonArray hostsJson(const std::vector<Crossing::Host> &hosts)
{
    QJsonArray array;
    for (const Crossing::Host &host : hosts) {
        QJsonObject json {{u"address"_s, host.address}};
        if (host.asset.isValid())
            json.insert(u"asset"_s, host.asset.text());
        array.append(json);
    }
    return array;
}

QJsonArray crossingsJson(const Crossings &crossings, const Project &project, const Words &words)
{
    QJsonArray array;
    for (const Crossing &crossing : crossings.all) {
        QJsonArray conduits;
        for (const Crossing::Step &step : crossing.steps)
            conduits.append(step.conduit.text());
        array.append(
            QJsonObject {{u"from"_s, endJson(crossing.from, project, words)},
                         {u"to"_s, endJson(crossing.to, project, words)},
                         {u"protocol"_s, crossing.protocol},
                         {u"port"_s, crossing.port ? QJsonValue(*crossing.port) : QJsonValue(QJsonValue::Null)},
                         {u"service"_s, crossing.service()},
                         {u"verdict"_s, verdictKey(crossing.verdict)},
                         {u"flows"_s, crossing.flows},
                         {u"packets"_s, crossing.packets},
                         {u"bytes"_s, crossing.bytes},
                         {u"firstSeen"_s, crossing.firstSeen},
                         {u"lastSeen"_s, crossing.lastSeen},
                         {u"commands"_s, QJsonArray::fromStringList(crossing.commands)},
                         {u"conduits"_s, conduits},
                         {u"sources"_s, hostsJson(crossing.sources)},
                         {u"targets"_s, hostsJson(crossing.targets)}});
    }
    for (const UnseenProtocol &unseen : crossings.unseen)
        array.append(QJsonObject {{u"protocol"_s, unseen.protocol},
                                  {u"verdict"_s, u"neverSeen"_s},
                                  {u"conduits"_s, QJsonArray {unseen.conduit.text()}},
                                  {u"observedSeconds"_s, unseen.observedSeconds}});
    return array;
}

void printCrossings(const Crossings &crossings, const Project &project, const Words &words)
{
    if (!crossings.hasTraffic)
        return printText(words.translate("FlowsVerb", "No traffic was read in yet: tandem import FILE capture.pcap"));
    if (crossings.all.empty())
        printText(words.translate("FlowsVerb", "No traffic was seen to leave a zone."));
    for (const Crossing &crossing : crossings.all) {
        QStringList conduits;
        for (const Crossing::Step &step : crossing.steps)
            conduits.append(project.designation(step.conduit, words));
        QString line = words.translate("FlowsVerb", "%1: %2 → %3, %4 (%5), %6 packets")
                           .arg(verdictName(crossing.verdict, words), crossing.from.nameIn(project, words),
                                crossing.to.nameIn(project, words), crossing.protocol, crossing.service(),
                                words.locale().toString(crossing.packets));
        if (!conduits.isEmpty())
            line += u" ["_s + conduits.join(crossing.isWay ? u" → "_s : u", "_s) + u']';
        printText(line);
    }
    for (const UnseenProtocol &unseen : crossings.unseen)
        printText(words.translate("FlowsVerb", "Never seen: %1 on %2")
                      .arg(unseen.protocol, project.designation(unseen.conduit, words)));
}
}

int runFlows(const FlowsArguments &arguments, const CommandContext &context)
{
    if (!arguments.firewall.isEmpty()) {
        if (context.json && arguments.output == "-"_L1) {
            say(context.words.translate(
                "FlowsVerb",
                "Standard output takes one of the two: write the firewall rules to a file, or leave out --json."));
            return UsageProblem;
        }
        if (const auto writable = checkOutput(arguments.output, arguments.force); !writable)
            return fail(writable.error());
    }
    const auto project = openForReading(arguments.file, context);
    if (!project)
        return fail(project.error());
    const PlantModel plant(**project);
    const Crossings crossings = Crossings::of(plant);
    if (!arguments.firewall.isEmpty()) {
        const FirewallMatrix matrix = FirewallMatrix::of(plant, crossings, context.words);
        const QByteArray bytes = arguments.firewall == "csv"_L1 ? matrix.csv() : matrix.textRules();
        if (const auto written = writeOutput(arguments.output, bytes, arguments.force); !written)
            return fail(written.error());
    }
    if (context.json)
        printJson(crossingsJson(crossings, **project, context.words));
    else if (arguments.firewall.isEmpty())
        printCrossings(crossings, **project, context.words);
    return Done;
}
