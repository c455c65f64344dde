// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ColumnStyle.h"
#include "core/exchange/CsvScanner.h"
#include "core/exchange/Synonyms.h"

#include <QCoreApplication>

#include <memory>

/// One cell as the project stores it, in bytes: what Edit::Bulk takes. `text` views into the row or into the parser
/// that read it, and ends with the next cell that the same parser reads.
struct ParsedCell
{
    enum class Type { Empty, Text, Integer, Real };
    Type type = Type::Empty;
    QByteArrayView text;
    qint64 integer = 0;
    double real = 0;

    [[nodiscard]] bool isEmpty() const { return type == Type::Empty; }
    [[nodiscard]] Value value() const;
    /// The stored bytes, as RecordStore::bytes() gives them.
    [[nodiscard]] QByteArray stored() const;
};

/// Reads the cells of one column for one field: choices by key, label and synonym, dates and numbers as the whole column
/// writes them, and words for "not known" as nothing. Fast: 100 000 rows of 30 columns pass through here.
class ColumnParser
{
    Q_DECLARE_TR_FUNCTIONS(ColumnParser)

public:
    enum class Verdict {
        Good,
        Unknown, ///< no choice of the field: the cell is left empty and the word noted
        Bad      ///< not what the field holds: the row is refused
    };

    /// `words` are the map's own meanings of values. An `ownFile` is taken to the letter.
    ColumnParser(const RecordKind &kind, const Field &field, const Synonyms &synonyms, const QHash<QString, QString> &words, bool ownFile);
    ~ColumnParser();
    ColumnParser(ColumnParser &&) noexcept;

    [[nodiscard]] const Field &field() const { return *m_field; }
    /// Scores above the project's scale are refused.
    void limitScores(int steps) { m_steps = steps; }

    // --- first pass ---
    [[nodiscard]] bool needsLook() const;
    void look(QByteArrayView cell);
    /// `european`: the file writes semicolons or decimal commas, so days come first.
    void decide(bool european);
    /// "Dates such as 03/04/2026 can be read in two ways; …"; empty where all is clear.
    [[nodiscard]] QString doubt() const;

    // --- second pass ---
    /// Links are left to the caller: their text comes out trimmed.
    [[nodiscard]] Verdict read(const CsvCell &cell, ParsedCell &out);
    /// Why the cell last read was not Good.
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// Choices that were taken by part of the word only, with the choice: "Industrial Ethernet switch" -> "switch".
    [[nodiscard]] const QHash<QString, QString> &takenByPart() const { return m_takenByPart; }

private:
    struct Remembered;
    [[nodiscard]] bool readPlainText(QByteArrayView text, ParsedCell &out) const;
    [[nodiscard]] bool readPlainInteger(QByteArrayView text, ParsedCell &out) const;
    [[nodiscard]] Verdict readRemembered(QByteArrayView text, ParsedCell &out);
    [[nodiscard]] Verdict readSlowly(QByteArrayView text, Value &out);
    [[nodiscard]] Verdict readChoices(const QString &text, Value &out);
    [[nodiscard]] QString choiceFor(const QString &word);
    [[nodiscard]] QString choiceByPart(const QString &word);
    [[nodiscard]] Verdict readNumber(QByteArrayView text, Value &out);
    [[nodiscard]] Verdict readDate(QByteArrayView text, Value &out);
    [[nodiscard]] Verdict readYesNo(const QString &text, Value &out);
    [[nodiscard]] Verdict parsed(const QString &text, Value &out);
    void give(const Value &value, QByteArray &bytes, ParsedCell &out) const;
    [[nodiscard]] bool meansNothing(QByteArrayView text) const;

    const RecordKind *m_kind;
    const Field *m_field;
    const Synonyms *m_synonyms;
    bool m_ownFile;
    bool m_isText;
    QHash<QByteArray, QString> m_words;
    int m_steps = 0; ///< of the scale of a score; 0 = no scale
    NumberStyle m_numbers;
    DateStyle m_dates;
    QByteArray m_bytes;
    QString m_reason;
    QHash<QString, QString> m_takenByPart;
    std::unique_ptr<std::vector<Remembered>> m_remembered; ///< values come again and again: by hash of the cell's bytes
};

/// The text of a cell of our own files as it was before RecordCsv made it safe for spreadsheets.
[[nodiscard]] QByteArrayView withoutGuard(QByteArrayView text);
