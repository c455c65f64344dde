// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RequirementsCsv.h"

#include "core/exchange/Heading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What a column is to a framework, and the headings that say so.
enum Column { Number, Name, Body, Parent, Guidance, ColumnCount };
const std::array<QList<QByteArray>, ColumnCount> &headingsOf()
{
    static const std::array<QList<QByteArray>, ColumnCount> headings {
        QList<QByteArray> {"requirement id", "requirement number", "requirement no", "control id", "control number", "control identifier", "ref id", "ref",
                           "reference", "clause", "number", "no", "id", "identifier", "requirement", "numer wymagania", "nr wymagania", "numer", "nr", "punkt",
                           "identyfikator", "identyfikator wymagania"},
        QList<QByteArray> {"name", "title", "short name", "control name", "requirement name", "requirement title", "nazwa", "tytul", "nazwa wymagania"},
        QList<QByteArray> {"text", "description", "statement", "requirement text", "requirement description", "control text", "control description", "tresc",
                           "tresc wymagania", "opis", "opis wymagania", "wymaganie"},
        QList<QByteArray> {"parent", "parent id", "part of", "section", "group", "category", "domain", "family", "chapter", "nadrzedny", "nalezy do", "rozdzial",
                           "grupa", "kategoria", "obszar", "rodzina"},
        QList<QByteArray> {"guidance", "discussion", "hint", "note", "notes", "example", "examples", "implementation examples", "wskazowki", "uwagi", "przyklad",
                           "przyklady"}};
    return headings;
}

/// Index of the column for each part; -1 where there is none. The better word wins over the earlier column.
std::array<qsizetype, ColumnCount> columnsOf(const QStringList &headings)
{
    std::array<qsizetype, ColumnCount> found;
    found.fill(-1);
    QList<QByteArray> normal;
    for (const QString &heading : headings)
        normal.append(normalisedHeading(heading));
    for (size_t part = 0; part < ColumnCount; ++part) {
        for (const QByteArray &word : headingsOf()[part]) {
            const qsizetype column = normal.indexOf(word);
            if (column >= 0 && !std::ranges::contains(found, column)) {
                found[part] = column;
                break;
            }
        }
    }
    return found;
}

class TableReader
{
    Q_DECLARE_TR_FUNCTIONS(RequirementsCsv)

public:
    TableReader(CsvReader &reader, const QString &path)
        : m_reader(reader)
        , m_columns(columnsOf(reader.headings()))
    {
        m_framework.title.main = QFileInfo(path).completeBaseName();
        m_framework.key = frameworkKey(m_framework.title.main, {});
    }

    [[nodiscard]] Result<FrameworkLibrary> read()
    {
        if (m_columns[Number] < 0)
            return failed(tr("No column gives the number of each requirement."), m_reader.name());
        m_reader.rewind();
        CsvRow row;
        while (m_reader.next(row))
            take(row);
        if (Result<void> fits = checkRows(m_framework, m_reader.name()); !fits)
            return std::unexpected(fits.error());
        m_library.format = u"csv"_s;
        m_library.frameworks.push_back(std::move(m_framework));
        return std::move(m_library);
    }

private:
    [[nodiscard]] QString cell(const CsvRow &row, Column part) const
    {
        return m_columns[part] < 0 ? QString() : QString::fromUtf8(row.text(m_columns[part])).trimmed();
    }

    void take(const CsvRow &row)
    {
        const QString objection = m_reader.objection(row);
        const QString number = cell(row, Number);
        if (!objection.isEmpty() || number.isEmpty()) {
            m_library.skipped.push_back({m_reader.place(row.line), objection.isEmpty() ? tr("The row has no number.") : objection});
            return;
        }
        const QString parent = cell(row, Parent);
        if (!parent.isEmpty() && !m_numbers.contains(parent)) { // a chapter that only its requirements name
            m_framework.rows.push_back({.number = parent, .isHeading = true});
            m_numbers.insert(parent);
        }
        const auto isBranchOfOthers = [&] { return cell(row, Body).isEmpty() && cell(row, Name).isEmpty(); };
        m_framework.rows.push_back({.number = number,
                                    .parent = parent,
                                    .isHeading = isBranchOfOthers(),
                                    .name = {cell(row, Name), {}},
                                    .body = {cell(row, Body), {}},
                                    .guidance = {cell(row, Guidance), {}}});
        m_numbers.insert(number);
        ++m_library.read;
    }

    CsvReader &m_reader;
    std::array<qsizetype, ColumnCount> m_columns;
    FrameworkFile m_framework;
    FrameworkLibrary m_library;
    QSet<QString> m_numbers;
};
}

bool RequirementsCsv::looksLikeOne(const CsvReader &reader)
{
    static const QSet<QByteArray> clear {"requirement id", "requirement number", "requirement no", "control id", "control number", "control identifier",
                                         "clause", "requirement", "requirement text", "control text", "numer wymagania", "nr wymagania",
                                         "wymaganie", "tresc wymagania", "identyfikator wymagania"};
    const auto columns = columnsOf(reader.headings());
    const bool saysSo = std::ranges::any_of(reader.headings(), [](const QString &heading) { return clear.contains(normalisedHeading(heading)); });
    return saysSo && columns[Number] >= 0 && (columns[Name] >= 0 || columns[Body] >= 0);
}

Result<FrameworkLibrary> RequirementsCsv::read(CsvReader &reader, const QString &path)
{
    return TableReader(reader, path).read();
}
