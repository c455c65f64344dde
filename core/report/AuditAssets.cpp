// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/model/Zone.h"
#include "core/report/ReportSections.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int YearsAhead = 5; ///< that the chart of support ends shows one by one

/// The cells that the charts count, without making a value of each asset.
struct AssetColumns
{
    explicit AssetColumns(const Project &project)
        : records(project.store(Asset::kind()))
    { }
    const RecordStore &records;
    int domain = Asset::kind().indexOf(u"domain");
    int level = Asset::kind().indexOf(u"level");
    int supportEnd = Asset::kind().indexOf(u"supportEnd");
    int zone = Asset::kind().indexOf(u"zone");
    int tag = Asset::kind().indexOf(u"tag");

    /// 0 IT, 1 OT, 2 not known: the order of the series.
    [[nodiscard]] std::size_t team(int row) const
    {
        const QByteArrayView key = records.bytes(row, domain);
        return key == "it" ? 0 : key == "ot" ? 1 : 2;
    }
};

std::vector<ChartFigure::Series> teamSeries(const Words &words, std::size_t categories)
{
    std::vector<ChartFigure::Series> series {{u"IT"_s, Tint::It, {}},
                                             {u"OT"_s, Tint::Ot, {}},
                                             {words.translate("AuditReport", "team not known"), Tint::Neutral, {}}};
    for (ChartFigure::Series &of : series)
        of.values.resize(categories);
    return series;
}

/// A team without any asset needs no place in the legend.
void dropEmpty(std::vector<ChartFigure::Series> &series)
{
    std::erase_if(series, [](const ChartFigure::Series &of) {
        return std::ranges::all_of(of.values, [](double value) { return value == 0; });
    });
}

Figure assetsPerLevel(const ReportSource &source)
{
    static constexpr double levels[] = {0, 1, 2, 3, 3.5, 4, 5};
    const AssetColumns columns(source.project);
    ChartFigure chart {.kind = ChartFigure::Kind::StackedBars,
                       .valueTitle = source.words.translate("AuditReport", "assets")};
    for (const double level : levels)
        chart.categories.append(source.words.locale().toString(level));
    chart.categories.append(source.words.translate("AuditReport", "not given"));
    chart.series = teamSeries(source.words, std::size_t(chart.categories.size()));
    for (int row = 0; row < columns.records.count(); ++row) {
        const Value level = columns.records.value(row, columns.level);
        const auto *const at = level.isEmpty() ? std::end(levels) : std::ranges::find(levels, level.toReal());
        chart.series[columns.team(row)].values[std::size_t(at - std::begin(levels))] += 1;
    }
    dropEmpty(chart.series);
    return {.what = std::move(chart),
            .caption = source.words.translate("AuditReport", "Assets by Purdue level and team"),
            .height = 52};
}

Figure supportEnds(const ReportSource &source)
{
    const AssetColumns columns(source.project);
    const int year = source.today.year();
    ChartFigure chart {.kind = ChartFigure::Kind::StackedBars,
                       .valueTitle = source.words.translate("AuditReport", "assets")};
    chart.categories.append(source.words.translate("AuditReport", "past"));
    for (int i = 0; i < YearsAhead; ++i)
        chart.categories.append(QString::number(year + i));
    chart.categories.append(source.words.translate("AuditReport", "later"));
    chart.categories.append(source.words.translate("AuditReport", "not known"));
    chart.series = teamSeries(source.words, std::size_t(chart.categories.size()));
    for (int row = 0; row < columns.records.count(); ++row) {
        const QDate end = QDate::fromString(columns.records.value(row, columns.supportEnd).toText(), Qt::ISODate);
        const qsizetype at = !end.isValid() ? chart.categories.size() - 1
            : end < source.today            ? 0
                                            : std::min(end.year() - year, YearsAhead) + 1;
        chart.series[columns.team(row)].values[std::size_t(at)] += 1;
    }
    dropEmpty(chart.series);
    return {.what = std::move(chart),
            .caption = source.words.translate("AuditReport", "Assets by the year in which vendor support ends"),
            .height = 52};
}

void sortByTag(std::vector<int> &rows, const AssetColumns &columns, const QCollator &collator)
{
    std::vector<std::pair<QCollatorSortKey, int>> keyed; // a key a row: comparing the texts anew would take seconds
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(collator.sortKey(QString::fromUtf8(columns.records.bytes(row, columns.tag))), row);
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::ranges::transform(keyed, rows.begin(), [](const auto &entry) { return entry.second; });
}

/// Rows of the register: by zone, in a zone by tag. Four bytes an asset, nothing else is kept.
std::vector<std::pair<Id<Zone>, std::vector<int>>> rowsByZone(const ReportSource &source)
{
    const AssetColumns columns(source.project);
    QHash<QByteArray, std::size_t> places;
    std::vector<std::pair<Id<Zone>, std::vector<int>>> groups;
    std::vector<Zone> zones = source.project.all<Zone>();
    std::ranges::stable_sort(zones, std::greater(), [](const Zone &zone) { return zone.level.value_or(-1); });
    for (const Zone &zone : zones) {
        places.insert(zone.id.utf8(), groups.size());
        groups.push_back({zone.id, {}});
    }
    groups.push_back({Id<Zone>(), {}}); // in no zone
    for (int row = 0; row < columns.records.count(); ++row) {
        const std::size_t group = places.value(columns.records.bytes(row, columns.zone).toByteArray(),
                                               groups.size() - 1);
        groups[group].second.push_back(row);
    }
    for (auto &[zone, rows] : groups)
        sortByTag(rows, columns, source.cells.collator());
    std::erase_if(groups, [](const auto &group) { return group.second.empty(); });
    return groups;
}

/// Reads the register as the pages ask for it.
class RegisterReader
{
public:
    explicit RegisterReader(const ReportSource &source)
        : m_cells(source.project, source.words)
        , m_groups(rowsByZone(source))
    {
        for (const char *key :
             {"tag", "name", "class", "vendor", "model", "firmware", "level", "criticality", "supportEnd"})
            m_fields.push_back(Asset::kind().indexOf(QString::fromLatin1(key)));
    }

    [[nodiscard]] Table::Reader reader(const std::shared_ptr<const RegisterReader> &self) const
    {
        return [self, group = std::size_t(0), next = std::ptrdiff_t(-1)]() mutable -> std::optional<TableRow> {
            if (group == self->m_groups.size())
                return std::nullopt;
            const auto &[zone, rows] = self->m_groups[group];
            if (next < 0) {
                next = 0;
                return self->zoneRow(zone, rows.size());
            }
            const int row = rows[std::size_t(next)];
            if (++next == std::ssize(rows)) {
                next = -1;
                ++group;
            }
            return self->assetRow(row);
        };
    }

private:
    [[nodiscard]] TableRow zoneRow(const Id<Zone> &zone, std::size_t assets) const
    {
        const Words &words = m_cells.words();
        const QString name = zone.isValid() ? m_cells.name(zone) : words.translate("AuditReport", "In no zone");
        return {.cells = {{plain(name),
                           secondary(u" · "_s + words.translate("AuditReport", "%n asset(s)", nullptr, int(assets)))}},
                .group = true};
    }
    [[nodiscard]] TableRow assetRow(int row) const
    {
        const RecordStore &records = m_cells.project().store(Asset::kind());
        TableRow cells;
        const auto text = [&](std::size_t field) {
            return m_cells.project().text(records, row, m_fields[field], m_cells.words());
        };
        const QByteArrayView team = records.bytes(row, m_domain);
        const Tint tint = team == "it" ? Tint::It : team == "ot" ? Tint::Ot : Tint::None;
        cells.cells.push_back({tint == Tint::None ? plain(text(0)) : tinted(text(0), tint)});
        const QString name = text(1);
        const QString kind = text(2);
        Runs what {plain(name)};
        if (!kind.isEmpty())
            what.push_back(secondary(name.isEmpty() ? kind : u", "_s + kind));
        cells.cells.push_back(std::move(what));
        cells.cells.push_back({plain(QStringList {text(3), text(4)}.join(u' ').trimmed())});
        for (std::size_t field = 5; field < m_fields.size(); ++field)
            cells.cells.push_back({plain(text(field))});
        return cells;
    }

    ReportCells m_cells;
    std::vector<std::pair<Id<Zone>, std::vector<int>>> m_groups;
    std::vector<int> m_fields;
    int m_domain = Asset::kind().indexOf(u"domain");
};

Table registerTable(const ReportSource &source)
{
    const Words &words = source.words;
    const auto header = [&](const char *field) { return source.cells.label(Asset::kind(), field); };
    const auto reader = std::make_shared<const RegisterReader>(source);
    return {.columns = {{.header = header("tag"), .weight = 0},
                        {.header = words.translate("AuditReport", "Name and class"), .weight = 2},
                        {.header = words.translate("AuditReport", "Vendor and model")},
                        {.header = header("firmware"), .weight = 0},
                        {.header = words.translate("AuditReport", "Level"), .weight = 0},
                        {.header = header("criticality"), .weight = 0},
                        {.header = words.translate("AuditReport", "Support ends"), .weight = 0}},
            .open = [reader] { return reader->reader(reader); },
            .whenEmpty = words.translate("AuditReport", "The register is empty.")};
}
}

Blocks auditAssets(const ReportSource &source)
{
    const Words &words = source.words;
    Blocks blocks;
    blocks.push_back(Heading {.text = words.translate("AuditReport", "Asset register")});
    if (source.project.store(Asset::kind()).count() > 0) {
        blocks.push_back(assetsPerLevel(source));
        blocks.push_back(supportEnds(source));
    }
    blocks.push_back(Heading {.level = 2, .text = words.translate("AuditReport", "Assets by zone")});
    blocks.push_back(Paragraph {
        .runs = phrase(
            words.translate("AuditReport", "The colour of a tag says which team looks after the asset: %1 or %2."),
            {{tinted(u"IT"_s, Tint::It)}, {tinted(u"OT"_s, Tint::Ot)}}),
        .style = Paragraph::Style::Lead});
    blocks.push_back(registerTable(source));
    return blocks;
}
