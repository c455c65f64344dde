// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TrafficImport.h"

#include "core/base/Module.h"
#include "core/exchange/CaptureFile.h"
#include "core/exchange/FlowCsv.h"
#include "core/exchange/ZeekReader.h"
#include "core/model/Capture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

QString secondsText(qint64 seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate) : QString();
}

Result<QString> sha256Of(const QString &path, const std::stop_token &stop)
{
    using Hash = void (*)(const QString &, const std::stop_token &, QString &);
    return Module::function("digest", "tandemSha256").and_then([&](QFunctionPointer function) -> Result<QString> {
        QString hash;
        reinterpret_cast<Hash>(function)(path, stop, hash);
        if (hash.isEmpty())
            return failed(QCoreApplication::translate("TrafficImport", "The file was taken away while it was read."), path);
        return hash;
    });
}

Result<void> readAny(const QString &path, const QString &format, ConversationSink &sink, const ReadControl &control)
{
    if (format == "pcap"_L1)
        return CaptureFile::read(path, sink, control);
    if (format == "zeek"_L1)
        return Zeek::read(path, sink, control);
    return CsvReader::open(path).and_then([&](CsvReader reader) { return FlowCsv::read(reader, sink, control); });
}

Flow flowOf(const ObservedConversation &seen)
{
    Flow flow;
    flow.source = seen.source.text();
    flow.target = seen.target.text();
    flow.protocol = seen.protocol;
    flow.transport = seen.transport;
    if (seen.port != 0)
        flow.port = seen.port;
    for (size_t i = 0; i < std::size(flowCommandChoices); ++i) {
        if ((seen.commands & (1U << i)) != 0)
            flow.commands.append(QLatin1StringView(flowCommandChoices[i].key));
    }
    if (seen.packets > 0)
        flow.packets = static_cast<qint64>(seen.packets);
    if (seen.bytes > 0)
        flow.bytes = static_cast<qint64>(seen.bytes);
    flow.firstSeen = secondsText(seen.first);
    flow.lastSeen = secondsText(seen.last);
    flow.answered = seen.answered;
    flow.vlan = seen.vlan;
    return flow;
}

/// What a flow is known by.
QByteArray keyOf(QByteArrayView source, QByteArrayView target, QByteArrayView transport, QByteArrayView protocol, QByteArrayView port)
{
    QByteArray key;
    for (const QByteArrayView part : {source, target, transport, protocol, port})
        key.append(part).append('\x1f');
    return key;
}

QByteArray keyOf(const Flow &flow)
{
    const auto transport = static_cast<size_t>(flow.transport);
    return keyOf(flow.source.toLatin1(), flow.target.toLatin1(), transport == 0 ? QByteArrayView() : QByteArrayView(transportChoices[transport - 1].key),
                 flow.protocol.toUtf8(), flow.port ? QByteArray::number(*flow.port) : QByteArray());
}

std::optional<qint64> sum(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

Flow joined(Flow known, const Flow &seen)
{
    known.packets = sum(known.packets, seen.packets);
    known.bytes = sum(known.bytes, seen.bytes);
    if (known.firstSeen.isEmpty() || (!seen.firstSeen.isEmpty() && seen.firstSeen < known.firstSeen))
        known.firstSeen = seen.firstSeen;
    known.lastSeen = std::max(known.lastSeen, seen.lastSeen);
    QStringList commands;
    for (const Choice &choice : flowCommandChoices) {
        const QString key = QLatin1StringView(choice.key);
        if (known.commands.contains(key) || seen.commands.contains(key))
            commands.append(key);
    }
    known.commands = commands;
    if (seen.answered && (!known.answered || *seen.answered))
        known.answered = seen.answered;
    if (!known.vlan)
        known.vlan = seen.vlan;
    return known;
}

struct TrafficPlan
{
    Capture capture;
    std::vector<Flow> added;
    std::vector<Flow> changed;
    ImportOutcome outcome;
    bool isKnownFile = false;
};

QHash<QByteArray, int> knownFlows(const Project &project)
{
    const RecordStore &records = project.store(Flow::kind());
    const auto field = [](QStringView key) { return Flow::kind().indexOf(key); };
    const int source = field(u"source"), target = field(u"target"), transport = field(u"transport"), protocol = field(u"protocol"), port = field(u"port");
    QHash<QByteArray, int> rows;
    rows.reserve(records.count());
    for (int row = 0; row < records.count(); ++row)
        rows.insert(keyOf(records.bytes(row, source), records.bytes(row, target), records.bytes(row, transport), records.bytes(row, protocol), records.bytes(row, port)), row);
    return rows;
}

Result<TrafficPlan> planOf(const Project &project, const ObservedTraffic &traffic, const ImportOptions &options)
{
    TrafficPlan plan;
    ImportOutcome &outcome = plan.outcome;
    outcome.format = traffic.format;
    outcome.kind = u"flow"_s;
    outcome.read = static_cast<qsizetype>(traffic.table.read());
    outcome.skipped = traffic.table.skipped();
    outcome.notes = traffic.table.notes();
    if (options.strict && !outcome.skipped.empty())
        return failed(QCoreApplication::translate("TrafficImport", "Not all of the file can be read, so nothing was written. The first: %1").arg(outcome.skipped.front().why), outcome.skipped.front().where);
    const std::vector<Capture> captures = project.all<Capture>();
    const auto before = std::ranges::find(captures, traffic.sha256, &Capture::sha256);
    if (before != captures.end()) {
        plan.isKnownFile = true;
        outcome.same = static_cast<qsizetype>(traffic.table.flows().size());
        outcome.notes.prepend(QCoreApplication::translate("TrafficImport", "This file was imported already, as “%1” on %2: nothing was changed.").arg(before->name, before->importedOn.toString(Qt::ISODate)));
        return plan;
    }
    const QHash<QByteArray, int> known = knownFlows(project);
    for (const ObservedConversation &seen : traffic.table.flows()) {
        Flow flow = flowOf(seen);
        const auto row = known.constFind(keyOf(flow));
        if (row == known.cend())
            plan.added.push_back(std::move(flow));
        else
            plan.changed.push_back(joined(project.store(Flow::kind()).as<Flow>(*row), flow));
    }
    outcome.added = std::ssize(plan.added);
    outcome.changed = std::ssize(plan.changed);
    plan.capture = {.id = {},
                    .name = traffic.name,
                    .format = traffic.format,
                    .sha256 = traffic.sha256,
                    .firstSeen = secondsText(traffic.table.first()),
                    .lastSeen = secondsText(traffic.table.last()),
                    .packets = traffic.table.packets() > 0 ? std::optional(static_cast<qint64>(traffic.table.packets())) : std::nullopt,
                    .importedOn = project.today()};
    return plan;
}

Result<void> addFlows(Edit &edit, const std::vector<Flow> &flows)
{
    if (flows.empty())
        return {};
    return edit.addMany(Flow::kind(), [&](Edit::Bulk &bulk) -> Result<void> {
        std::vector<QByteArray> texts(static_cast<size_t>(Flow::kind().fieldCount()));
        for (const Flow &flow : flows) {
            const Record record = toRecord(flow);
            bulk.startRow(RecordId::create());
            for (size_t i = 0; i < record.cells.size(); ++i) {
                const Value &cell = record.cells[i];
                if (cell.isInteger()) {
                    bulk.addInteger(cell.toInteger());
                } else {
                    texts[i] = cell.toText().toUtf8();
                    bulk.addText(texts[i]);
                }
            }
            if (Result<void> done = bulk.finishRow(); !done)
                return done;
        }
        return {};
    });
}

Result<void> writePlan(Edit &edit, TrafficPlan &plan)
{
    const Result<Id<Capture>> capture = edit.add(plan.capture);
    if (!capture)
        return std::unexpected(capture.error());
    for (Flow &flow : plan.added)
        flow.captures = {*capture};
    if (Result<void> done = addFlows(edit, plan.added); !done)
        return done;
    for (Flow &flow : plan.changed) {
        flow.captures.push_back(*capture);
        if (Result<void> done = edit.put(flow); !done)
            return done;
    }
    return {};
}
}

QString TrafficImport::formatOf(const QByteArray &start)
{
    if (CaptureFile::looksLikeOne(start))
        return u"pcap"_s;
    return Zeek::looksLikeText(start) || Zeek::looksLikeJson(start) ? u"zeek"_s : QString();
}

Result<ObservedTraffic> TrafficImport::read(const QString &path, const QString &format, const ReadControl &control)
{
    ObservedTraffic traffic {.name = QFileInfo(path).fileName(), .format = format, .sha256 = {}, .table = FlowTable()};
    Result<void> done;
    Result<QString> hash;
    {
        // The hash of a capture takes as long as its packets: both at once.
        std::jthread hashing([&](const std::stop_token &stop) { hash = sha256Of(path, stop); });
        done = readAny(path, format, traffic.table, control);
        if (!done)
            return std::unexpected(done.error());
        hashing.join();
    }
    if (!hash)
        return std::unexpected(hash.error());
    traffic.sha256 = *hash;
    if (traffic.table.flows().empty() && traffic.table.skippedCount() > 0)
        return failed(QCoreApplication::translate("TrafficImport", "Nothing in the file can be read as traffic. The first: %1").arg(traffic.table.skipped().front().why), traffic.table.skipped().front().where);
    return traffic;
}

Result<ImportOutcome> TrafficImport::preview(const Project &project, const ObservedTraffic &traffic, const ImportOptions &options)
{
    return planOf(project, traffic, options).transform([](const TrafficPlan &plan) { return plan.outcome; });
}

Result<ImportOutcome> TrafficImport::write(Project &project, const ObservedTraffic &traffic, const ImportOptions &options)
{
    Result<TrafficPlan> plan = planOf(project, traffic, options);
    if (!plan)
        return std::unexpected(plan.error());
    if (!plan->isKnownFile && (!plan->added.empty() || !plan->changed.empty())) {
        const auto done = project.edit(QCoreApplication::translate("TrafficImport", "Traffic read from %1").arg(traffic.name),
                                       [&](Edit &edit) { return writePlan(edit, *plan); });
        if (!done)
            return std::unexpected(done.error());
    }
    return plan->outcome;
}
