// SPDX-License-Identifier: GPL-3.0-or-later
// What the program sees of each step by itself. It counts what is written down; whether it is right, people judge.
#include "core/model/Answer.h"
#include "core/model/Asset.h"
#include "core/model/Function.h"
#include "core/risk/WorkflowFacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using ScopeCheck = StepCoverage (*)(const WorkflowFacts &, const RecordId &);

QString lacks(const WorkflowFacts &facts, const RecordKind &kind, QStringView field)
{
    return facts.words.translate("WorkflowCheck", "empty: %1")
        .arg(kind.field(kind.indexOf(field)).labelIn(facts.words));
}

/// A field of a record, filled or not.
void countField(StepCoverage &coverage, const WorkflowFacts &facts, const RecordKind &kind, const RecordId &id,
                QStringView field)
{
    const RecordStore &records = facts.project.store(kind);
    const int row = records.rowOf(id);
    coverage.count(row >= 0 && !records.isEmptyCell(row, kind.indexOf(field)), id, lacks(facts, kind, field));
}

// --- the whole system ---

StepCoverage boundaryStated(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    countField(coverage, facts, Site::kind(), facts.site.id, u"scope");
    countField(coverage, facts, Site::kind(), facts.site.id, u"outOfScope");
    for (const Zone &zone : facts.project.all<Zone>())
        coverage.count(zone.inScope.has_value(), zone.id, lacks(facts, Zone::kind(), u"inScope"));
    return coverage;
}

StepCoverage worstCaseJudged(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (const Zone &zone : facts.zones) {
        const bool judged = std::ranges::any_of(facts.scenariosOf(zone.id), [](const JudgedScenario &one) {
            return one.unmitigated.overall != Grade::Unknown;
        });
        coverage.count(judged, zone.id,
                       facts.words.translate("WorkflowCheck", "no scenario that is scored without measures"));
    }
    return coverage;
}

/// An asset as the zone steps see it: read from the store's bytes, for there may be a hundred thousand.
struct ZonedAsset {
    RecordId id;
    const Zone *zone; ///< null = none
    QByteArrayView level;
    QByteArrayView connection;
    QByteArrayView safetyRelated;
};

void forEachAsset(const WorkflowFacts &facts, const std::function<void(const ZonedAsset &)> &look)
{
    const RecordKind &kind = Asset::kind();
    const RecordStore &assets = facts.project.store(kind);
    const int zone = kind.indexOf(u"zone");
    const int state = kind.indexOf(u"state");
    const int level = kind.indexOf(u"level");
    const int connection = kind.indexOf(u"connection");
    const int safetyRelated = kind.indexOf(u"safetyRelated");
    for (int row = 0; row < assets.count(); ++row) {
        if (assets.bytes(row, state) == "decommissioned")
            continue;
        const auto found = facts.allZones.constFind(RecordId::fromUtf8(assets.bytes(row, zone)));
        look({assets.idAt(row), found == facts.allZones.cend() ? nullptr : &*found, assets.bytes(row, level),
              assets.bytes(row, connection), assets.bytes(row, safetyRelated)});
    }
}

StepCoverage zonesFormed(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    const QString homeless = facts.words.translate("WorkflowCheck", "in no zone");
    forEachAsset(facts, [&](const ZonedAsset &asset) { coverage.count(asset.zone, asset.id, homeless); });
    return coverage;
}

bool isControl(const Zone &zone)
{
    return zone.type == ZoneType::Control || zone.type == ZoneType::Cell || zone.type == ZoneType::Safety;
}

/// Business assets are those on Purdue level 4 and above.
StepCoverage businessApart(const WorkflowFacts &facts, const RecordId &)
{
    constexpr double businessLevel = 4;
    StepCoverage coverage;
    const QString businessInControl = facts.words.translate("WorkflowCheck", "a business asset in a zone of control");
    const QString controlInBusiness = facts.words.translate("WorkflowCheck", "an asset of control in a business zone");
    forEachAsset(facts, [&](const ZonedAsset &asset) {
        if (!asset.zone)
            return;
        if (asset.level.isEmpty() || asset.zone->type == ZoneType::Unknown) {
            coverage.count(false, asset.id,
                           asset.level.isEmpty() ? lacks(facts, Asset::kind(), u"level")
                                                 : facts.words.translate("WorkflowCheck", "its zone has no type"));
            return;
        }
        const double level = asset.level.toByteArray().toDouble();
        const bool business = level >= businessLevel;
        const bool mixed = business ? isControl(*asset.zone) : asset.zone->type == ZoneType::Enterprise && level < 3;
        coverage.count(!mixed, asset.id, business ? businessInControl : controlInBusiness);
    });
    return coverage;
}

StepCoverage safetyApart(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    const QString unknown = lacks(facts, Asset::kind(), u"safetyRelated");
    const QString mixed = facts.words.translate("WorkflowCheck", "safety-related, in a zone that is not");
    forEachAsset(facts, [&](const ZonedAsset &asset) {
        if (asset.safetyRelated == "0")
            return;
        if (asset.safetyRelated.isEmpty()) {
            coverage.count(false, asset.id, unknown);
            return;
        }
        const bool apart
            = asset.zone && (asset.zone->type == ZoneType::Safety || asset.zone->safetyDesignated == Fact(true));
        coverage.count(apart, asset.id, mixed);
    });
    return coverage;
}

/// Assets that connect in one way stand in zones made for it.
StepCoverage connectionApart(const WorkflowFacts &facts, QByteArrayView connection,
                             std::initializer_list<ZoneType> types, const QString &reason)
{
    StepCoverage coverage;
    const QString unknown = lacks(facts, Asset::kind(), u"connection");
    forEachAsset(facts, [&](const ZonedAsset &asset) {
        if (asset.connection.isEmpty()) {
            coverage.count(false, asset.id, unknown);
            return;
        }
        const QList<QByteArray> ways = asset.connection.toByteArray().split(';');
        if (std::ranges::any_of(ways, [&](const QByteArray &way) { return way.trimmed() == connection; }))
            coverage.count(asset.zone && std::ranges::contains(types, asset.zone->type), asset.id, reason);
    });
    return coverage;
}

StepCoverage temporaryApart(const WorkflowFacts &facts, const RecordId &)
{
    return connectionApart(facts, "temporary", {ZoneType::Temporary},
                           facts.words.translate("WorkflowCheck", "connected now and then, not in a temporary zone"));
}

StepCoverage wirelessApart(const WorkflowFacts &facts, const RecordId &)
{
    return connectionApart(facts, "wireless", {ZoneType::Wireless},
                           facts.words.translate("WorkflowCheck", "wireless, not in a wireless zone"));
}

StepCoverage externalApart(const WorkflowFacts &facts, const RecordId &)
{
    return connectionApart(facts, "external", {ZoneType::External, ZoneType::Remote, ZoneType::Dmz},
                           facts.words.translate("WorkflowCheck", "on an external network, not in a zone for it"));
}

// --- per zone and conduit ---

/// Every scenario of the scope has what the step asks for; a scope without scenarios has nothing.
StepCoverage everyScenario(const WorkflowFacts &facts, const RecordId &scope,
                           const std::function<bool(const JudgedScenario &)> &fits, const QString &reason)
{
    StepCoverage coverage;
    for (const JudgedScenario &judged : facts.scenariosOf(scope))
        coverage.count(fits(judged), judged.scenario.id, reason);
    if (coverage.need == 0)
        coverage.count(false, scope, facts.words.translate("WorkflowCheck", "no scenario yet"));
    return coverage;
}

StepCoverage unmitigatedScored(const WorkflowFacts &facts, const RecordId &scope)
{
    return everyScenario(
        facts, scope, [](const JudgedScenario &one) { return one.unmitigated.overall != Grade::Unknown; },
        facts.words.translate("WorkflowCheck", "not scored without measures"));
}

StepCoverage threatsNamed(const WorkflowFacts &facts, const RecordId &scope)
{
    return everyScenario(
        facts, scope,
        [](const JudgedScenario &one) {
            return !one.scenario.threatSource.isEmpty() && !one.scenario.cause.main.isEmpty();
        },
        facts.words.translate("WorkflowCheck", "threat source, or how it comes about, is missing"));
}

StepCoverage vulnerabilitiesNamed(const WorkflowFacts &facts, const RecordId &scope)
{
    return everyScenario(
        facts, scope, [](const JudgedScenario &one) { return !one.scenario.vulnerability.main.isEmpty(); },
        lacks(facts, Scenario::kind(), u"vulnerability"));
}

/// In each category for which the site says what is tolerable; in at least one where it says nothing.
StepCoverage consequencesJudged(const WorkflowFacts &facts, const RecordId &scope)
{
    const auto fits = [&](const JudgedScenario &one) {
        const auto &consequences = one.scenario.unmitigated.consequences;
        bool any = false;
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            any = any || consequences[i].has_value();
            if (facts.site.tolerable[i] != Grade::Unknown && !consequences[i])
                return false;
        }
        return any;
    };
    return everyScenario(facts, scope, fits,
                         facts.words.translate("WorkflowCheck", "a consequence without measures is not scored"));
}

StepCoverage likelihoodJudged(const WorkflowFacts &facts, const RecordId &scope)
{
    return everyScenario(
        facts, scope, [](const JudgedScenario &one) { return one.scenario.unmitigated.likelihood.has_value(); },
        facts.words.translate("WorkflowCheck", "likelihood without measures is not scored"));
}

StepCoverage targetSet(const WorkflowFacts &facts, const RecordId &scope)
{
    StepCoverage coverage;
    const RecordKind &kind = facts.allZones.contains(scope) ? Zone::kind() : Conduit::kind();
    for (const QStringView field : {u"slT", u"slTReason"})
        countField(coverage, facts, kind, scope, field);
    return coverage;
}

StepCoverage measuresListed(const WorkflowFacts &facts, const RecordId &scope)
{
    const auto fits = [&](const JudgedScenario &one) {
        return !one.scenario.measures.empty() && std::ranges::all_of(one.scenario.measures, [&](const Id<Measure> &id) {
            return !facts.measures.value(id).status.isEmpty();
        });
    };
    return everyScenario(facts, scope, fits,
                         facts.words.translate("WorkflowCheck", "no measure listed, or one without a status"));
}

StepCoverage todayScored(const WorkflowFacts &facts, const RecordId &scope)
{
    return everyScenario(
        facts, scope, [](const JudgedScenario &one) { return one.today.overall != Grade::Unknown; },
        facts.words.translate("WorkflowCheck", "not scored for today"));
}

/// Only what is above tolerable today needs more.
StepCoverage moreMeasures(const WorkflowFacts &facts, const RecordId &scope)
{
    StepCoverage coverage;
    for (const JudgedScenario &judged : facts.scenariosOf(scope)) {
        if (judged.today.overall == Grade::Unknown) {
            coverage.count(false, judged.scenario.id, facts.words.translate("WorkflowCheck", "not scored for today"));
            continue;
        }
        if (!judged.today.isAboveTolerable() || judged.scenario.treatment == "accept"_L1
            || judged.scenario.treatment == "transfer"_L1)
            continue;
        const bool planned = !judged.scenario.measures.empty()
            && std::ranges::all_of(judged.scenario.measures, [&](const Id<Measure> &id) {
                   const Measure measure = facts.measures.value(id);
                   return measure.status == "done"_L1 || measure.status == "rejected"_L1
                       || (!measure.owner.isEmpty() && measure.due.isValid());
               });
        const bool tolerable = judged.target.overall != Grade::Unknown && !judged.target.isAboveTolerable();
        coverage.count(planned && tolerable, judged.scenario.id,
                       !planned
                           ? facts.words.translate("WorkflowCheck", "a measure lacks an owner or a date")
                           : facts.words.translate("WorkflowCheck", "still above tolerable with the planned measures"));
    }
    return coverage;
}

StepCoverage resultsWritten(const WorkflowFacts &facts, const RecordId &scope)
{
    return everyScenario(
        facts, scope,
        [](const JudgedScenario &one) {
            return !one.scenario.owner.isEmpty() && one.scenario.knowledge != Grade::Unknown;
        },
        facts.words.translate("WorkflowCheck", "risk owner or strength of knowledge is missing"));
}

// --- specification ---

StepCoverage specificationExists(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (const RecordId &scope : facts.scopes)
        countField(coverage, facts, facts.allZones.contains(scope) ? Zone::kind() : Conduit::kind(), scope, u"slT");
    return coverage;
}

StepCoverage functionsDescribed(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    countField(coverage, facts, Site::kind(), facts.site.id, u"scope");
    for (const Function &function : facts.project.all<Function>())
        coverage.count(!function.functionKind.isEmpty() && !function.safeState.main.isEmpty(), function.id,
                       facts.words.translate("WorkflowCheck", "kind or safe state is missing"));
    if (coverage.need == 1)
        coverage.count(false, facts.site.id,
                       facts.words.translate("WorkflowCheck", "no essential function is described"));
    return coverage;
}

StepCoverage drawn(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (const Zone &zone : facts.zones)
        coverage.count(zone.level || zone.parent.isValid(), zone.id, lacks(facts, Zone::kind(), u"level"));
    for (const Conduit &conduit : facts.conduits)
        coverage.count(conduit.zones.size() >= 2, conduit.id,
                       facts.words.translate("WorkflowCheck", "joins fewer than two zones"));
    return coverage;
}

/// The fields that ZCR 6.4 asks for.
StepCoverage characteristics(const WorkflowFacts &facts, const RecordId &scope)
{
    StepCoverage coverage;
    if (facts.allZones.contains(scope)) {
        for (const QStringView field : {u"owner", u"safetyDesignated", u"logicalBoundary", u"physicalBoundary",
                                        u"logicalAccess", u"physicalAccess", u"policies", u"assumptions", u"slT"})
            countField(coverage, facts, Zone::kind(), scope, field);
        return coverage;
    }
    for (const QStringView field : {u"owner", u"monitoredBy", u"zones", u"protocols", u"medium", u"logicalAccess",
                                    u"physicalAccess", u"policies", u"assumptions", u"slT"})
        countField(coverage, facts, Conduit::kind(), scope, field);
    return coverage;
}

StepCoverage environmentStated(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (const Zone &zone : facts.zones)
        coverage.count(!zone.logicalBoundary.main.isEmpty() && !zone.physicalBoundary.main.isEmpty(), zone.id,
                       facts.words.translate("WorkflowCheck", "logical or physical boundary is missing"));
    return coverage;
}

StepCoverage threatsStated(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (const Scenario &scenario : facts.project.all<Scenario>())
        coverage.count(!scenario.threatSource.isEmpty() && !scenario.technique.isEmpty(), scenario.id,
                       facts.words.translate("WorkflowCheck", "threat source or technique is missing"));
    if (coverage.need == 0)
        coverage.count(false, facts.site.id, facts.words.translate("WorkflowCheck", "no scenario yet"));
    return coverage;
}

StepCoverage policiesStated(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (const Zone &zone : facts.zones)
        countField(coverage, facts, Zone::kind(), zone.id, u"policies");
    return coverage;
}

StepCoverage tolerableStated(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    for (size_t i = 0; i < consequenceCategoryCount; ++i) {
        const QString category = facts.words.translate("Choice", consequenceCategories[i].label);
        coverage.count(facts.site.tolerable[i] != Grade::Unknown, facts.site.id,
                       facts.words.translate("WorkflowCheck", "empty: %1").arg(category));
    }
    return coverage;
}

/// The standards of the site, and the law's own worksheet (NIS2) begun.
StepCoverage lawListed(const WorkflowFacts &facts, const RecordId &)
{
    StepCoverage coverage;
    countField(coverage, facts, Site::kind(), facts.site.id, u"frameworks");
    const RecordKind &kind = Answer::kind();
    const RecordStore &answers = facts.project.store(kind);
    const int framework = kind.indexOf(u"framework");
    bool begun = false;
    for (int row = 0; row < answers.count() && !begun; ++row)
        begun = answers.bytes(row, framework) == "nis2";
    coverage.count(begun, facts.site.id,
                   facts.words.translate("WorkflowCheck", "the NIS2 worksheet has no answer yet"));
    return coverage;
}

StepCoverage approvalNeeds(const WorkflowFacts &, const RecordId &)
{
    return {};
}

constexpr std::pair<const char *, ScopeCheck> checks[] = {
    {"1.1", boundaryStated},
    {"2.1", worstCaseJudged},
    {"3.1", zonesFormed},
    {"3.2", businessApart},
    {"3.3", safetyApart},
    {"3.4", temporaryApart},
    {"3.5", wirelessApart},
    {"3.6", externalApart},
    {"4.1", unmitigatedScored},
    {"5.1", threatsNamed},
    {"5.2", vulnerabilitiesNamed},
    {"5.3", consequencesJudged},
    {"5.4", likelihoodJudged},
    {"5.5", unmitigatedScored},
    {"5.6", targetSet},
    {"5.7", unmitigatedScored},
    {"5.8", measuresListed},
    {"5.9", todayScored},
    {"5.10", todayScored},
    {"5.11", todayScored},
    {"5.12", moreMeasures},
    {"5.13", resultsWritten},
    {"6.1", specificationExists},
    {"6.2", functionsDescribed},
    {"6.3", drawn},
    {"6.4", characteristics},
    {"6.5", environmentStated},
    {"6.6", threatsStated},
    {"6.7", policiesStated},
    {"6.8", tolerableStated},
    {"6.9", lawListed},
    {approvalStep, approvalNeeds},
};
}

StepCoverage stepCoverage(const WorkflowFacts &facts, const PathStep &step, const RecordId &scope)
{
    const auto found
        = std::ranges::find_if(checks, [&](const auto &check) { return qstrcmp(check.first, step.number) == 0; });
    Q_ASSERT(found != std::end(checks));
    return found->second(facts, scope);
}
