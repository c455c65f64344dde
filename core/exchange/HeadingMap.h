// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/Synonyms.h"

#include <QCoreApplication>

/// Which column of a file goes into which field of which kind of record.
///
/// A column is named by a field's key, by "id" (our own files), or by a field of a record that goes with it
/// ("interface.ip" of an asset). Saved as JSON, so that next month's export of the same tool needs no thought:
///     {"kind": "asset", "columns": {"Device": "tag", "Risk": null}, "values": {"class": {"Box": "controller"}}}
class HeadingMap
{
    Q_DECLARE_TR_FUNCTIONS(HeadingMap)

public:
    struct Column
    {
        QString heading;
        QString target;      ///< empty: the column is left out
        double score = 0;    ///< 1 = the field's own name, below similarEnough only a likeness
        QString suggestion;  ///< a field that the heading resembles, where that was not enough
    };

    /// A likeness from here on is taken without asking, and told.
    static constexpr double similarEnough = 0.9;

    /// Guesses kind (unless `kind` names it) and columns from headings and the first rows, which tell empty columns and
    /// ids. Fails with a sentence where the file is about something else, naming what is missing.
    [[nodiscard]] static Result<HeadingMap> guessed(CsvReader &reader, const Kinds &kinds, const Synonyms &synonyms,
                                                    const RecordKind *kind = nullptr);
    /// A saved map, put over the guess: what it names holds, a null leaves a column out, other headings are guessed.
    [[nodiscard]] static Result<HeadingMap> fromJson(const QByteArray &json, const QString &name, CsvReader &reader, const Kinds &kinds,
                                                     const Synonyms &synonyms);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const RecordKind &kind() const { return *m_kind; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(QStringView target) const; ///< -1 where no column goes there
    /// Moves a target to this column; whichever had it before is left out.
    void setTarget(int column, const QString &target);
    /// What a value of the file means, by field key and value as the file has it.
    [[nodiscard]] const QHash<QString, QHash<QString, QString>> &values() const { return m_values; }
    void setValue(const QString &field, const QString &raw, const QString &choice) { m_values[field][raw] = choice; }
    /// The ids in the file are ours: it was written by this program, so its cells are taken to the letter.
    [[nodiscard]] bool isOwnFile() const { return columnOf(u"id") >= 0; }

    /// All that a column of this kind can be mapped to: field keys, "id", addresses.
    [[nodiscard]] static QStringList targetsOf(const RecordKind &kind);
    /// "Vendor", "Interface: IP address": a target for people.
    [[nodiscard]] static QString targetLabel(const RecordKind &kind, const QString &target, const Kinds &kinds, const Words &words);

private:
    const RecordKind *m_kind = nullptr;
    std::vector<Column> m_columns;
    QHash<QString, QHash<QString, QString>> m_values;
};
