// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HeadingGuess.h"

#include "core/exchange/Heading.h"
#include "core/exchange/Similarity.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 200;
/// Below this the headings fit so many kinds that the file could be about anything ("id, name").
constexpr double leastFit = 0.5;
constexpr double surelyFits = 3;
constexpr double leastSuggestion = 0.75;

/// "asset_criticality" is the criticality: words that only repeat what the table is about.
QByteArray withoutFillers(const QByteArray &heading)
{
    static const QByteArrayList fillers {"asset", "device", "equipment", "system", "machine", "node", "ics", "ot", "the", "current",
                                         "zasobu", "urzadzenia", "sprzetu", "systemu"};
    QByteArrayList words = heading.split(' ');
    while (words.size() > 1 && fillers.contains(words.first()))
        words.removeFirst();
    while (words.size() > 1 && fillers.contains(words.last()))
        words.removeLast();
    return words.join(' ');
}

bool hasWord(const QByteArray &heading, std::initializer_list<QByteArrayView> words)
{
    const QByteArrayList parts = heading.split(' ');
    return std::ranges::any_of(words, [&](QByteArrayView word) { return parts.contains(word); });
}
}

HeadingGuess::HeadingGuess(CsvReader &reader, const Kinds &kinds, const Synonyms &synonyms)
    : m_name(reader.name())
    , m_kinds(kinds)
    , m_synonyms(synonyms)
{
    for (const QString &heading : reader.headings())
        m_headings.push_back({heading, wholeHeading(heading), normalisedHeading(heading), 0, true});
    look(reader);
}

void HeadingGuess::look(CsvReader &reader)
{
    reader.rewind();
    CsvRow row;
    int rows = 0;
    for (; rows < rowsLookedAt && reader.next(row); ++rows) {
        for (size_t column = 0; column < m_headings.size(); ++column) {
            const QByteArrayView cell = row.text(static_cast<qsizetype>(column)).trimmed();
            if (cell.isEmpty())
                continue;
            ++m_headings[column].filled;
            m_headings[column].holdsIds = m_headings[column].holdsIds && cell.size() == 36 && RecordId::fromUtf8(cell).isValid();
        }
    }
    for (Heading &heading : m_headings)
        heading.holdsIds = heading.holdsIds && (heading.filled > 0 || rows == 0);
    reader.rewind();
}

bool HeadingGuess::hasHeading(const QByteArray &normalised) const
{
    return std::ranges::contains(m_headings, normalised, &Heading::normalised);
}

/// An "id" that is none of ours is how the other register calls the record.
HeadingGuess::Candidate HeadingGuess::meaningOfId(const RecordKind &kind, const Heading &heading) const
{
    if (heading.holdsIds)
        return {u"id"_s, 1};
    for (const QString &target : {u"tag"_s, u"number"_s}) {
        if (kind.indexOf(target) >= 0)
            return {target, 0.8};
    }
    return {};
}

HeadingGuess::Candidate HeadingGuess::candidate(const RecordKind &kind, const Heading &heading) const
{
    const QByteArray &normalised = heading.normalised;
    if (normalised.isEmpty())
        return {};
    if (normalised == "id")
        return meaningOfId(kind, heading);
    Synonyms::Meaning meaning = m_synonyms.meaning(kind, heading.whole);
    if (meaning.basis == Synonyms::Basis::None)
        meaning = m_synonyms.meaning(kind, normalised);
    if (meaning.basis != Synonyms::Basis::None)
        return {meaning.column, meaning.basis == Synonyms::Basis::Synonym ? 0.95 : 1.0};
    // Databases export a reference twice: "model" is a number, "model_str" the text.
    if (normalised.endsWith(" str") && hasHeading(normalised.chopped(4))) {
        meaning = m_synonyms.meaning(kind, normalised.chopped(4));
        if (meaning.basis != Synonyms::Basis::None)
            return {meaning.column, 1.05};
    }
    meaning = m_synonyms.meaning(kind, withoutFillers(normalised));
    if (meaning.basis != Synonyms::Basis::None && meaning.column != u"id")
        return {meaning.column, 0.92};
    return likeness(kind, normalised);
}

HeadingGuess::Candidate HeadingGuess::likeness(const RecordKind &kind, const QByteArray &normalised) const
{
    Candidate best;
    if (normalised.size() < 5 || normalised.size() > 60)
        return best; // short words are all alike, and a sentence is no heading
    const auto &headings = m_synonyms.headings(kind);
    for (auto it = headings.cbegin(); it != headings.cend(); ++it) {
        const double score = it.key().size() < 5 ? 0 : similarity(normalised, it.key(), leastSuggestion);
        const bool isBetter = score > best.score || (score == best.score && it->column < best.target);
        if (score >= leastSuggestion && isBetter)
            best = {it->column, score};
    }
    best.score = std::min(best.score, 0.915); // a likeness is never surer than a name
    return best;
}

std::vector<HeadingMap::Column> HeadingGuess::columns(const RecordKind &kind) const
{
    std::vector<HeadingMap::Column> columns;
    QHash<QString, size_t> holders;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const Heading &heading = m_headings[i];
        const Candidate found = candidate(kind, heading);
        columns.push_back({heading.text, {}, 0, {}});
        if (found.target.isEmpty())
            continue;
        if (found.score < HeadingMap::similarEnough && heading.normalised != "id") {
            columns[i].suggestion = found.target;
            continue;
        }
        const auto holder = holders.constFind(found.target);
        const auto worth = [&](size_t column, double score) { return score - (m_headings[column].filled == 0 ? 1 : 0); };
        if (holder != holders.cend() && worth(*holder, columns[*holder].score) >= worth(i, found.score))
            continue;
        if (holder != holders.cend())
            columns[*holder] = {columns[*holder].heading, {}, 0, {}};
        columns[i].target = found.target;
        columns[i].score = std::min(found.score, 1.0);
        holders.insert(found.target, i);
    }
    return columns;
}

/// That the columns give what each record of the kind needs.
bool HeadingGuess::hasNeeded(const RecordKind &kind, const std::vector<HeadingMap::Column> &mapped) const
{
    const auto has = [&mapped](QStringView target) { return std::ranges::contains(mapped, target, &HeadingMap::Column::target); };
    if (has(u"id"))
        return true;
    if (qstrcmp(kind.key(), "asset") == 0)
        return has(u"tag") || has(u"name") || has(u"serial") || has(u"interface.ip") || has(u"interface.mac");
    // "host, ip" lists assets; with ports it lists interfaces of assets that are known.
    if (qstrcmp(kind.key(), "interface") == 0 && !has(u"name"))
        return false;
    return std::ranges::all_of(kind.fields(), [&](const Field &field) { return !field.isRequired() || has(field.keyText()); });
}

double HeadingGuess::fit(const RecordKind &kind) const
{
    const std::vector<HeadingMap::Column> mapped = columns(kind);
    double sum = 0;
    int count = 0;
    for (size_t i = 0; i < mapped.size(); ++i) {
        if (mapped[i].target.isEmpty() || mapped[i].target == u"id")
            continue;
        double power = m_synonyms.tellingPower(m_headings[i].whole);
        if (power == 0)
            power = m_synonyms.tellingPower(m_headings[i].normalised);
        sum += mapped[i].score * (power > 0 ? power : m_synonyms.tellingPower(withoutFillers(m_headings[i].normalised)));
        ++count;
    }
    const bool isEnough = count >= std::min(2, static_cast<int>(mapped.size())); // one word alone may mean anything
    return isEnough && hasNeeded(kind, mapped) ? sum : 0;
}

/// What the file is about where that is no kind of record that comes from a table. `fit` is that of the likeliest kind:
/// a list of scenarios has sources and targets too.
QString HeadingGuess::foreignSubject(double fit) const
{
    if (std::ranges::any_of(m_headings, [](const Heading &heading) { return heading.normalised == "id" && heading.holdsIds; }))
        return {}; // our own
    const auto any = [&](std::initializer_list<QByteArrayView> words) {
        return std::ranges::any_of(m_headings, [&](const Heading &heading) { return hasWord(heading.normalised, words); });
    };
    const bool hasEnds = fit < surelyFits && any({"source", "src", "zrodlo"}) && any({"destination", "dest", "dst", "target", "cel"});
    if (hasEnds && any({"action", "akcja", "rule", "regula"}))
        return HeadingMap::tr("The file lists firewall rules, not an inventory.");
    if (hasEnds)
        return HeadingMap::tr("The file lists network traffic, not an inventory.");
    static const QByteArrayList vulnerabilityHeadings {"cve", "cve id", "cves", "plugin id", "qid", "cvss", "cvss base score", "cvss3 base",
                                                       "vuln status", "vulnerability name", "vulnerability id"};
    if (std::ranges::count_if(m_headings, [](const Heading &heading) { return vulnerabilityHeadings.contains(heading.normalised); }) >= 2)
        return HeadingMap::tr("The file lists vulnerabilities, not an inventory.");
    return {};
}

Error HeadingGuess::nothingKnown(const QString &subject) const
{
    const QString missing = HeadingMap::tr("An asset register needs a column that names the asset (tag, name, serial number, IP or MAC address) "
                                           "and one that describes it (class, vendor, model, firmware, zone); "
                                           "a map of the headings can say which columns these are.");
    if (!subject.isEmpty())
        return {subject, m_name, missing};
    QStringList headings;
    for (const Heading &heading : m_headings) {
        if (!heading.text.isEmpty() && headings.size() < 8)
            headings += heading.text;
    }
    return {HeadingMap::tr("The columns (%1) do not tell what the file lists.").arg(headings.join(u", "_s)), m_name, missing};
}

bool HeadingGuess::comesFromTables(const RecordKind &kind)
{
    static constexpr std::array<QByteArrayView, 19> others {"site",    "placement", "staged", "evidence",    "answer",  "baseline",    "framework",  "requirement", "mapping",
                                                          "step",    "scale",     "readyMatrix", "session", "participant", "agendaItem", "round", "flow", "capture", "acceptedFinding"};
    return !std::ranges::contains(others, QByteArrayView(kind.key()));
}

Result<const RecordKind *> HeadingGuess::kind() const
{
    const RecordKind *best = nullptr;
    double bestFit = leastFit;
    for (const RecordKind *kind : m_kinds) {
        if (!comesFromTables(*kind))
            continue;
        const double fits = fit(*kind);
        const bool winsTie = fits == bestFit && qstrcmp(kind->key(), "asset") == 0;
        if (fits > bestFit || winsTie) {
            bestFit = fits;
            best = kind;
        }
    }
    const QString foreign = foreignSubject(bestFit);
    if (!best || !foreign.isEmpty())
        return std::unexpected(nothingKnown(foreign));
    return best;
}
