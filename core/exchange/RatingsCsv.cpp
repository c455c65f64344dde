// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RatingsCsv.h"

#include "core/exchange/CsvDialect.h"
#include "core/exchange/CsvScanner.h"
#include "core/exchange/CsvText.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestRatings = qint64(64) << 20;
constexpr double largestRating = 1'000'000;
constexpr qsizetype mostRaters = 1'000;
constexpr qsizetype mostItems = 100'000;
constexpr size_t mostTeams = 20;

struct RatingRow
{
    qsizetype line = 0;
    QStringList cells;
};

class RatingsTable
{
    Q_DECLARE_TR_FUNCTIONS(RatingsTable)

public:
    RatingsTable(const CsvText &text, QString name)
        : m_text(text)
        , m_name(std::move(name))
        , m_dialect(CsvDialect::detected(text.utf8))
    {
    }

    Result<Ratings> read()
    {
        if (Result<void> done = readRows(); !done)
            return std::unexpected(done.error());
        m_labels = hasLabels() ? 1 : 0;
        readRaters();
        if (m_ratings.raters.empty())
            return failed(tr("The first line names no rater."), m_name);
        if (Result<void> done = readTeams(); !done)
            return std::unexpected(done.error());
        for (const RatingRow &row : m_rows) {
            if (Result<void> done = readItem(row); !done)
                return std::unexpected(done.error());
        }
        return std::move(m_ratings);
    }

private:
    QString place(qsizetype line, qsizetype column) const { return tr("%1, line %2, column %3").arg(m_name).arg(line).arg(column); }

    static bool isUnknown(const QString &cell)
    {
        static const QStringList words {u""_s, u"."_s, u"-"_s, u"–"_s, u"?"_s, u"*"_s, u"na"_s, u"n/a"_s};
        return words.contains(cell, Qt::CaseInsensitive);
    }

    static bool isTeamWord(const QString &cell)
    {
        static const QStringList words {u"team"_s, u"teams"_s, u"team:"_s};
        return words.contains(cell, Qt::CaseInsensitive);
    }

    std::optional<double> number(QString cell) const
    {
        if (m_dialect.suggestsDecimalComma())
            cell.replace(u',', u'.');
        static const QLocale plain = [] {
            QLocale locale = QLocale::c();
            locale.setNumberOptions(QLocale::RejectGroupSeparator);
            return locale;
        }();
        bool isNumber = false;
        const double value = plain.toDouble(cell, &isNumber);
        return isNumber && !std::isnan(value) ? std::optional(value) : std::nullopt;
    }

    /// Raters, teams and items apart; blank lines are passed over.
    Result<void> readRows()
    {
        CsvScanner scanner(QByteArrayView(m_text.utf8).sliced(m_dialect.start), m_dialect.delimiter, m_dialect.startLine);
        for (CsvRow row; scanner.next(row);) {
            if (row.isBlank() && row.cells.size() < 2)
                continue;
            if (row.fault != CsvRow::Fault::None)
                return failed(tr("A quotation mark stands alone."), place(row.line, row.faultColumn));
            if (std::ranges::binary_search(m_text.damagedLines, row.line))
                return failed(tr("The line has bytes that are no characters."), place(row.line, 1));
            RatingRow read {.line = row.line, .cells = {}};
            for (const CsvCell &cell : row.cells)
                read.cells.append(QString::fromUtf8(cell.text).simplified());
            if (Result<void> done = take(std::move(read)); !done)
                return done;
        }
        if (m_raters.cells.isEmpty())
            return failed(tr("The file is empty."), m_name);
        return {};
    }

    Result<void> take(RatingRow row)
    {
        if (m_raters.cells.isEmpty()) {
            while (!row.cells.isEmpty() && row.cells.last().isEmpty())
                row.cells.removeLast();
            if (row.cells.isEmpty())
                return failed(tr("The first line names no rater."), place(row.line, 1));
            if (row.cells.size() > mostRaters + 1)
                return failed(tr("The table has more than %1 raters.").arg(mostRaters), place(row.line, mostRaters + 2));
            m_raters = std::move(row);
        } else if (m_rows.empty() && m_teams.cells.isEmpty() && isTeamWord(row.cells.first())) {
            m_teams = std::move(row);
        } else if (std::ssize(m_rows) >= mostItems) {
            return failed(tr("The table has more than %1 items.").arg(mostItems), place(row.line, 1));
        } else {
            m_rows.push_back(std::move(row));
        }
        return {};
    }

    bool hasLabels() const
    {
        const qsizetype width = m_raters.cells.size();
        const auto isOneWider = [width](const RatingRow &row) { return row.cells.size() > width && !row.cells.at(width).isEmpty(); };
        static const QStringList corners {u""_s,         u"item"_s, u"items"_s, u"id"_s,      u"no"_s,      u"nr"_s,      u"name"_s,
                                          u"scenario"_s, u"unit"_s, u"units"_s, u"subject"_s, u"pozycja"_s, u"element"_s, u"scenariusz"_s,
                                          u"rater"_s,    u"raters"_s};
        if (corners.contains(m_raters.cells.first(), Qt::CaseInsensitive))
            return true;
        if (!m_teams.cells.isEmpty())
            return m_teams.cells.size() <= width || std::ranges::any_of(m_rows, isOneWider);
        if (!m_rows.empty() && std::ranges::all_of(m_rows, isOneWider))
            return true;
        return !m_rows.empty() && std::ranges::none_of(m_rows, [this](const RatingRow &row) {
            const QString &cell = row.cells.first();
            return isUnknown(cell) || number(cell);
        });
    }

    /// Whether the raters' line has a cell above the names of items.
    bool hasCorner() const
    {
        const qsizetype width = m_raters.cells.size();
        const auto isOneWider = [width](const RatingRow &row) { return row.cells.size() > width && !row.cells.at(width).isEmpty(); };
        return m_labels == 1 && (m_raters.cells.first().isEmpty() || m_rows.empty() || !std::ranges::any_of(m_rows, isOneWider));
    }

    void readRaters()
    {
        const qsizetype first = hasCorner() ? 1 : 0;
        for (const QString &name : m_raters.cells.sliced(first))
            m_ratings.raters.push_back({.name = name, .team = {}});
    }

    Result<void> readTeams()
    {
        if (m_teams.cells.isEmpty())
            return {};
        const auto raters = std::ssize(m_ratings.raters);
        // The word `team` stands in front of the teams even where the items have no names.
        if (Result<void> fits = checkWidth(m_teams, raters + 1); !fits)
            return fits;
        std::set<QString> teams;
        for (qsizetype i = 0; i < raters; ++i) {
            const QString team = m_teams.cells.value(i + 1).toLower();
            m_ratings.raters[static_cast<size_t>(i)].team = team;
            if (!team.isEmpty())
                teams.insert(team);
            if (teams.size() > mostTeams)
                return failed(tr("The line of teams has more than %1 different ones.").arg(mostTeams), place(m_teams.line, i + 2));
        }
        return {};
    }

    Result<void> checkWidth(const RatingRow &row, qsizetype wanted) const
    {
        qsizetype width = row.cells.size();
        while (width > wanted && row.cells.at(width - 1).isEmpty())
            --width;
        if (width == wanted)
            return {};
        return failed(tr("The line has %1 cells where %2 belong.").arg(width).arg(wanted), place(row.line, std::min(width, wanted) + 1));
    }

    Result<void> readItem(const RatingRow &row)
    {
        const auto raters = std::ssize(m_ratings.raters);
        if (Result<void> fits = checkWidth(row, raters + m_labels); !fits)
            return fits;
        if (m_labels == 1)
            m_ratings.items.append(row.cells.first());
        std::vector<std::optional<double>> votes;
        for (qsizetype i = 0; i < raters; ++i) {
            const QString &cell = row.cells.at(i + m_labels);
            const std::optional<double> value = number(cell);
            if (!value && !isUnknown(cell))
                return failed(tr("“%1” is no number.").arg(cell.left(40)), place(row.line, i + m_labels + 1), tr("Leave the cell empty for “don't know”."));
            if (value && std::abs(*value) > largestRating)
                return failed(tr("“%1” is outside -1,000,000 to 1,000,000.").arg(cell.left(40)), place(row.line, i + m_labels + 1));
            votes.push_back(value);
        }
        m_ratings.votes.push_back(std::move(votes));
        return {};
    }

    const CsvText &m_text;
    QString m_name;
    CsvDialect m_dialect;
    RatingRow m_raters;
    RatingRow m_teams;
    std::vector<RatingRow> m_rows;
    qsizetype m_labels = 0; ///< columns in front of the ratings
    Ratings m_ratings;
};
}

Result<Ratings> ratingsFromBytes(QByteArray bytes, const QString &name)
{
    const Result<CsvText> text = decodedCsv(std::move(bytes), name);
    if (!text)
        return std::unexpected(text.error());
    return RatingsTable(*text, name).read();
}

Result<Ratings> readRatings(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failed(QCoreApplication::translate("CsvReader", "There is no such file."), path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("CsvReader", "The file cannot be read: %1").arg(file.errorString()), path);
    if (file.size() > largestRatings)
        return failed(QCoreApplication::translate("RatingsTable", "The file is larger than 64 MB."), path);
    QByteArray bytes = file.read(largestRatings + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(QCoreApplication::translate("CsvReader", "The file cannot be read: %1").arg(file.errorString()), path);
    if (bytes.size() > largestRatings) // a pipe says its size only in the end
        return failed(QCoreApplication::translate("RatingsTable", "The file is larger than 64 MB."), path);
    return ratingsFromBytes(std::move(bytes), QFileInfo(path).fileName());
}
