// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ColumnParser.h"
#include "core/exchange/HeadingMap.h"
#include "core/exchange/ImportOutcome.h"
#include "core/project/Project.h"

#include <QCoreApplication>
#include <QSet>

#include <stop_token>

/// One row of a file as cells of a record. Reused from row to row; its views end with the next one.
struct ImportRow
{
    qsizetype line = 0;
    RecordId id;                   ///< from the "id" column of our own files
    std::vector<ParsedCell> cells; ///< one a field of the kind; links still hold what the file says
    QStringList ips;               ///< canonical
    QStringList macs;
    bool tagIsBorrowed = false;    ///< the file names the asset by name, serial or address only
};

/// Goes through a file with a map: every row typed and checked, or refused with place, value and reason.
class ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(ImportRows)

public:
    ImportRows(CsvReader &reader, const HeadingMap &map, const Synonyms &synonyms, bool leaveBadCellsEmpty);

    /// Scores must be on the scales of this project.
    void limitScores(const Project &project);
    /// The first pass: how the columns write numbers and dates. False where `stop` was asked for.
    bool look(const std::stop_token &stop, const std::function<void(double)> &progress);
    /// What the file says in link columns, each once: known after look().
    [[nodiscard]] const QHash<int, QSet<QByteArray>> &linkTexts() const { return m_linkTexts; }
    /// The next good row; bad ones are added to `outcome.skipped`. False at the end.
    bool next(ImportRow &row, ImportOutcome &outcome);
    /// What to tell about the file as a whole, once all rows were read.
    void addNotes(ImportOutcome &outcome) const;

    /// The cell of a field as the file has it, of the row last read; for messages.
    [[nodiscard]] QString place(qsizetype line, int field) const;
    [[nodiscard]] QString place(qsizetype line) const { return m_reader.place(line); }
    /// A word that a field does not know: the cell was left empty.
    void noteLeftEmpty(int field, const QString &reason);
    /// The cells of the row last read without addresses: rows that differ in addresses only have the same.
    [[nodiscard]] size_t fingerprint() const;

private:
    struct Column
    {
        int index = 0;
        int field = -1;
        ColumnParser parser;
    };
    struct Count
    {
        int rows = 0;
        qsizetype firstLine = 0;
    };
    void lookAtLink(Column &column);
    [[nodiscard]] bool readCells(ImportRow &row, ImportOutcome &outcome);
    [[nodiscard]] bool readAddresses(ImportRow &row, ImportOutcome &outcome);
    [[nodiscard]] bool readAddressColumn(int column, bool isMac, QStringList &out, ImportOutcome &outcome);
    [[nodiscard]] bool readId(ImportRow &row, ImportOutcome &outcome);
    [[nodiscard]] bool fillRequired(ImportRow &row, ImportOutcome &outcome);
    void borrowTag(ImportRow &row);
    void skip(ImportOutcome &outcome, int column, const QString &why) const;

    CsvReader &m_reader;
    const HeadingMap &m_map;
    const RecordKind &m_kind;
    bool m_leaveBadCellsEmpty;
    std::vector<Column> m_columns;
    std::vector<int> m_requiredFields;
    int m_tag = -1; ///< field, of an asset
    int m_idColumn;
    int m_ipColumn;
    int m_macColumn;
    CsvRow m_row;
    QHash<int, QSet<QByteArray>> m_linkTexts; ///< by field
    QByteArray m_borrowedTag;
    QMap<QString, Count> m_remarks;
    QMap<std::pair<int, QString>, Count> m_leftEmpty; ///< by field and reason
    int m_borrowedTags = 0;
};
