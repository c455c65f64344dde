// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/FirewallMatrix.h"

#include "core/base/Fold.h"
#include "core/model/Site.h"
#include "core/network/FlowMatch.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

class FirewallRules
{
public:
    FirewallRules(const PlantModel &plant, const Words &words)
        : m_plant(plant)
        , m_words(words)
    {
        for (const Network &network : plant.networks) {
            const QStringList prefixes = network.prefix.split(QRegularExpression(u"[;, ]+"_s), Qt::SkipEmptyParts);
            for (const QString &prefix : prefixes) {
                if (AddressPrefix::parse(prefix))
                    m_prefixes[network.zone].append(prefix);
            }
        }
    }

    /// What was seen, as the conduits take it.
    void addSeen(const Crossing &crossing)
    {
        for (const Crossing::Step &step : crossing.steps)
            m_seen[wayOf(step.conduit, step.from, step.to)].push_back(&crossing);
        FirewallRule rule;
        rule.action = crossing.verdict == Crossing::Verdict::Allowed ? FirewallRule::Action::Allow
                                                                     : FirewallRule::Action::Decide;
        rule.from = end(crossing.from);
        rule.to = end(crossing.to);
        rule.protocol = crossing.protocol;
        rule.service = crossing.service();
        for (const Crossing::Step &step : crossing.steps)
            rule.conduits.append(name(step.conduit));
        rule.packets = crossing.packets;
        rule.firstSeen = crossing.firstSeen;
        rule.lastSeen = crossing.lastSeen;
        rule.note = noteOf(crossing);
        m_rules.push_back(std::move(rule));
    }

    /// What the conduit intends and nobody saw.
    void addIntended(const Conduit &conduit)
    {
        if (conduit.medium == Medium::Serial || conduit.medium == Medium::Media)
            return;
        const Protocols::AllowList allowed(conduit.protocols);
        const std::vector<const Zone *> ends = m_plant.endsOf(conduit);
        for (const Zone *from : ends) {
            for (const Zone *to : ends) {
                const bool isFromA = conduit.zones.front() == from->id;
                const bool isToA = conduit.zones.front() == to->id;
                const bool isOpposed = (conduit.direction == Direction::OneWayAB && (!isFromA || isToA))
                    || (conduit.direction == Direction::OneWayBA && (isFromA || !isToA));
                if (from == to || isOpposed)
                    continue;
                const std::vector<const Crossing *> &seen = m_seen[wayOf(conduit.id, from->id, to->id)];
                for (qsizetype word = 0; word < conduit.protocols.size(); ++word) {
                    if (std::ranges::none_of(
                            seen, [&](const Crossing *crossing) { return covers(allowed, word, *crossing); }))
                        m_rules.push_back(intended(conduit, *from, *to, conduit.protocols[word]));
                }
            }
        }
    }

    [[nodiscard]] std::vector<FirewallRule> sorted()
    {
        const auto key = [](const FirewallRule &rule) {
            return std::tuple(rule.action, rule.from.name, rule.from.zone, rule.to.name, rule.to.zone, rule.protocol,
                              rule.service, rule.conduits);
        };
        std::ranges::stable_sort(m_rules, {}, key);
        return std::move(m_rules);
    }

private:
    using Way = std::tuple<RecordId, RecordId, RecordId>; ///< conduit and two of its ends, the lesser id first
    [[nodiscard]] static Way wayOf(const RecordId &conduit, const RecordId &a, const RecordId &b)
    {
        return {conduit, std::min(a, b), std::max(a, b)};
    }

    /// A conduit that allows anything is always put up for review: what was seen says nothing of the rest.
    [[nodiscard]] static bool covers(const Protocols::AllowList &allowed, qsizetype word, const Crossing &crossing)
    {
        Flow flow;
        flow.protocol = crossing.protocol;
        flow.transport = crossing.transport;
        flow.port = crossing.port;
        return allowed.allowsBy(word, flow);
    }
    [[nodiscard]] QString name(const RecordId &id) const { return m_plant.project.designation(id, m_words); }
    [[nodiscard]] FirewallRule::End end(const CrossingEnd &of) const
    {
        if (of.isZone())
            return {of.zone, name(of.zone), m_prefixes.value(of.zone)};
        const QString host = of.nameIn(m_plant.project, m_words);
        const bool hasZone = of.zone.isValid();
        return {of.zone,
                hasZone ? m_words.translate("FirewallMatrix", "%1 in %2").arg(host, name(of.zone)) : host,
                {of.address}};
    }
    [[nodiscard]] QString noteOf(const Crossing &crossing) const
    {
        using enum Crossing::Verdict;
        switch (crossing.verdict) {
        case NoConduit:
            if (!crossing.from.isZone() || !crossing.to.isZone())
                return m_words.translate("FirewallMatrix", "the asset is in no zone");
            return m_words.translate("FirewallMatrix", "no conduit joins them");
        case NotAllowed:
            return crossing.isOpposed ? m_words.translate("FirewallMatrix", "the conduit leads the other way")
                                      : m_words.translate("FirewallMatrix", "the conduit does not allow it");
        case UnknownHost: return m_words.translate("FirewallMatrix", "unknown host");
        case Unclear:
            return crossing.steps.empty()
                ? m_words.translate("FirewallMatrix", "assets in several zones have the address")
                : m_words.translate("FirewallMatrix", "the conduit lists no protocols");
        case Allowed: break;
        }
        return {};
    }
    [[nodiscard]] FirewallRule intended(const Conduit &conduit, const Zone &from, const Zone &to,
                                        const QString &word) const
    {
        const bool isAny = Protocols::AllowList({word}).allowsAnything();
        FirewallRule rule;
        rule.action = FirewallRule::Action::Review;
        rule.from = {from.id, name(from.id), m_prefixes.value(from.id)};
        rule.to = {to.id, name(to.id), m_prefixes.value(to.id)};
        rule.protocol = word;
        QString transport; // "tcp/443,8443"
        const QStringList services = Protocols::servicesOf(word);
        for (const QString &service : services) {
            const QString own = service.section(u'/', 0, 0);
            rule.service += rule.service.isEmpty() ? service
                : own == transport                 ? u',' + service.section(u'/', 1)
                                                   : u' ' + service;
            transport = own;
        }
        rule.conduits = {name(conduit.id)};
        rule.note = isAny ? m_words.translate("FirewallMatrix", "the conduit allows anything")
                          : m_words.translate("FirewallMatrix", "never seen");
        return rule;
    }

    const PlantModel &m_plant;
    const Words &m_words;
    QHash<RecordId, QStringList> m_prefixes;
    std::map<Way, std::vector<const Crossing *>> m_seen;
    std::vector<FirewallRule> m_rules;
};

void appendCell(QByteArray &line, const QString &text, char delimiter)
{
    if (!line.isEmpty())
        line.append(delimiter);
    QByteArray cell = neutralisedCell(text).toUtf8();
    const bool needsQuotes
        = std::ranges::any_of(cell,
                              [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; })
        || cell.startsWith(' ') || cell.endsWith(' ');
    line.append(needsQuotes ? '"' + cell.replace('"', "\"\"") + '"' : cell);
}

/// On one line, without what starts a comment, without two blanks in a row: those part a rule. Marks that turn the
/// direction of writing would make a rule look like another.
QString plainWords(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        const bool isOdd = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace();
        plain += isOdd ? u' ' : c == u'#' ? u'_' : c;
    }
    return plain.simplified();
}

QString endText(const FirewallRule::End &end)
{
    const QString name = plainWords(end.name);
    const QString prefixes = plainWords(end.prefixes.join(u", "_s));
    return prefixes.isEmpty() || prefixes == name ? name : u"%1 (%2)"_s.arg(name, prefixes);
}
}

FirewallMatrix FirewallMatrix::of(const PlantModel &plant, const Crossings &crossings, const Words &words)
{
    FirewallMatrix matrix(words);
    matrix.m_today = plant.today;
    for (const Site &site : plant.project.all<Site>())
        matrix.m_site = plant.project.designation(site.id, words);
    FirewallRules rules(plant, words);
    for (const Crossing &crossing : crossings.all)
        rules.addSeen(crossing);
    for (const Conduit &conduit : plant.conduits)
        rules.addIntended(conduit);
    matrix.m_rules = rules.sorted();
    return matrix;
}

QByteArray FirewallMatrix::csv(char delimiter, bool byteOrderMark) const
{
    const auto heading = [this](const char *text) { return m_words.translate("FirewallMatrix", text); };
    const QStringList headings {heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Action")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "From")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "From addresses")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "To")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "To addresses")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Protocol")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Service")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Conduits")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Packets")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "First seen")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Last seen")),
                                heading(QT_TRANSLATE_NOOP("FirewallMatrix", "Note"))};
    QByteArray out = byteOrderMark ? "\xef\xbb\xbf"_ba : ""_ba;
    const auto append = [&](const QStringList &cells) {
        QByteArray line;
        for (const QString &cell : cells)
            appendCell(line, cell, delimiter);
        out.append(line + "\r\n");
    };
    append(headings);
    for (const FirewallRule &rule : m_rules) {
        const bool wasSeen = rule.action != FirewallRule::Action::Review;
        append({actionKey(rule.action), rule.from.name, rule.from.prefixes.join(u", "_s), rule.to.name,
                rule.to.prefixes.join(u", "_s), rule.protocol, rule.service, rule.conduits.join(u", "_s),
                wasSeen ? QString::number(rule.packets) : QString(), rule.firstSeen, rule.lastSeen, rule.note});
    }
    append({u"deny"_s,
            u"any"_s,
            {},
            u"any"_s,
            {},
            u"any"_s,
            {},
            {},
            {},
            {},
            {},
            m_words.translate("FirewallMatrix", "everything else")});
    return out;
}

QByteArray FirewallMatrix::textRules() const
{
    QStringList lines;
    lines.append(u"# "_s
                 + plainWords(m_words.translate("FirewallMatrix", "Firewall rules suggested for %1, %2")
                                  .arg(m_site, m_words.date(m_today))));
    lines.append(
        u"# "_s
        + m_words.translate("FirewallMatrix",
                            "allow: intended and seen; review: intended, never seen; decide: seen, not intended"));
    FirewallRule::Action last = FirewallRule::Action::Allow;
    for (const FirewallRule &rule : m_rules) {
        if (rule.action != last)
            lines.append(QString());
        last = rule.action;
        QStringList why {plainWords(rule.protocol)};
        const auto conduits = static_cast<int>(rule.conduits.size());
        if (conduits > 0)
            why.append(m_words.translate("FirewallMatrix", "conduits %1", nullptr, conduits)
                           .arg(plainWords(rule.conduits.join(u" + "_s))));
        if (rule.action != FirewallRule::Action::Review)
            why.append(
                m_words.translate("FirewallMatrix", "seen %1 packets").arg(m_words.locale().toString(rule.packets)));
        if (!rule.note.isEmpty())
            why.append(rule.note);
        // Without a port the name must do: a person has to look it up.
        const QString service = rule.service.isEmpty() ? plainWords(rule.protocol) : rule.service;
        lines.append(u"%1  from %2  to %3  %4  # %5"_s.arg(actionKey(rule.action).leftJustified(6), endText(rule.from),
                                                           endText(rule.to), service, why.join(u", "_s)));
    }
    if (!m_rules.empty())
        lines.append(QString());
    lines.append(u"deny all  # "_s + m_words.translate("FirewallMatrix", "everything else"));
    return lines.join(u'\n').toUtf8() + '\n';
}

QString actionKey(FirewallRule::Action action)
{
    switch (action) {
    case FirewallRule::Action::Allow: return u"allow"_s;
    case FirewallRule::Action::Review: return u"review"_s;
    case FirewallRule::Action::Decide: return u"decide"_s;
    }
    Q_UNREACHABLE_RETURN({});
}
