// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/AddressPlan.h"
#include "core/exchange/ImportOptions.h"
#include "core/exchange/LinkNames.h"
#include "core/exchange/RecordMatcher.h"

#include <QCoreApplication>

/// One go through a file: each row matched with the project and planned, written or staged.
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(ImportRun)

public:
    ImportRun(CsvReader &reader, const HeadingMap &map, const Synonyms &synonyms, const Project &project, const ImportOptions &options);

    /// Decides everything and writes nothing; the first rows into `rows`.
    [[nodiscard]] Result<void> plan(std::vector<PlannedRow> *rows);
    /// Inside Project::edit(): an error takes all of it back.
    [[nodiscard]] Result<void> write(Edit &edit);

    [[nodiscard]] const ImportOutcome &outcome() const { return m_outcome; }

private:
    struct FieldChange
    {
        RecordId record;
        int field;
        Value value;
    };
    struct LinkColumn
    {
        int field;
        bool isSelf = false; ///< to records of the same kind: they may stand further down in the file
        QHash<QByteArray, QByteArray> known = {}; ///< what the file says -> ids
    };
    struct LaterLink
    {
        RecordId record;
        int field;
        QString name;
    };
    struct StagedRow
    {
        QByteArray designation;
        qsizetype line = 0;
        RecordId matches = {};
        const char *matchedBy = "";
        QByteArray content = {}; ///< JSON object of field key to text
    };
    using Writer = std::function<Result<void>(const ImportRow &, const RecordId &)>;

    [[nodiscard]] Result<void> look();
    /// Goes through the file; `writeNew` gets each new record's row.
    [[nodiscard]] Result<void> goThrough(const Writer &writeNew, std::vector<PlannedRow> *rows);
    [[nodiscard]] Result<void> take(ImportRow &row, const Writer &writeNew, std::vector<PlannedRow> *rows);
    [[nodiscard]] Result<void> takeNew(ImportRow &row, const Writer &writeNew, std::vector<PlannedRow> *rows);
    [[nodiscard]] Result<void> takeKnown(ImportRow &row, const RecordMatcher::Match &match, std::vector<PlannedRow> *rows);
    void takeRepeated(const ImportRow &row, const RecordMatcher::Match &match);
    [[nodiscard]] std::vector<PlannedRow::Difference> differences(const ImportRow &row, const RecordId &id) const;
    [[nodiscard]] bool resolveLinks(ImportRow &row, bool required);
    void keep(std::vector<PlannedRow> *rows, const ImportRow &row, PlannedRow planned) const;
    void keepLaterLinks(const RecordId &id);
    [[nodiscard]] Result<void> settleLaterLinks(Edit *edit);
    [[nodiscard]] bool lacksRequired(const ImportRow &row);
    void skip(const ImportRow &row, int field, const QString &why);
    void stage(const ImportRow &row, const RecordMatcher::Match &match);
    [[nodiscard]] QString nameOf(const ImportRow &row) const;

    [[nodiscard]] Result<void> checkStrict() const;
    [[nodiscard]] Result<void> writeRegister(Edit &edit);
    [[nodiscard]] Result<void> readAndWrite(Edit::Bulk &bulk);
    [[nodiscard]] Result<void> writeZones(Edit &edit);
    [[nodiscard]] Result<void> removeUnusedZones(Edit &edit) const;
    [[nodiscard]] std::function<void(double)> progressFrom(double start) const;
    [[nodiscard]] Result<void> writeStaged(Edit &edit);
    void addNotes();

    CsvReader &m_reader;
    const RecordKind &m_kind;
    const Project &m_project;
    const ImportOptions &m_options;
    ImportRows m_rows;
    RecordMatcher m_matcher;
    LinkNames m_links;
    AddressPlan m_addresses;
    ImportOutcome m_outcome;
    std::vector<LinkColumn> m_linkColumns;
    std::vector<LaterLink> m_linksOfRow; ///< of the row at hand, whose record is not known yet
    std::vector<LaterLink> m_laterLinks;
    std::vector<FieldChange> m_changes;
    std::vector<StagedRow> m_staged;
    bool m_hasAddresses;
};
