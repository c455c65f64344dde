// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Kinds.h"

#include <QHash>
#include <QMultiHash>

/// What foreign files call our kinds' fields and choices, in both languages: labels, keys, and the lists
/// resources/catalogs/heading-synonyms.tsv and value-synonyms.tsv.
class Synonyms
{
public:
    /// How surely a heading means a field; later is surer.
    enum class Basis { None, Synonym, Label, Key };

    /// A column of a kind: a field's key, "id", or a field of a record that goes with it ("interface.ip" of an asset).
    struct Meaning
    {
        QString column;
        Basis basis = Basis::None;
    };

    explicit Synonyms(const Kinds &kinds);

    /// What a heading (normalised) means for a kind; an empty column where nothing.
    [[nodiscard]] Meaning meaning(const RecordKind &kind, const QByteArray &heading) const;
    /// All headings known for a kind, normalised, with the column each means.
    [[nodiscard]] const QHash<QByteArray, Meaning> &headings(const RecordKind &kind) const;
    /// Headings that mean something for more than one kind tell little: 1 = this kind alone, 0.5 = two kinds …
    [[nodiscard]] double tellingPower(const QByteArray &heading) const;
    /// Key of the choice that a word (normalised) means in this field; empty where none.
    [[nodiscard]] QString choice(const RecordKind &kind, const Field &field, const QByteArray &word) const;

    /// Columns of a kind that are fields of another kind: the addresses of an asset.
    [[nodiscard]] static QStringList addressColumns(const RecordKind &kind);

private:
    void addKind(const RecordKind &kind);
    void addHeading(const RecordKind &kind, const QString &heading, const QString &column, Basis basis);
    void readHeadings(const Kinds &kinds);
    void readChoices();

    QHash<const RecordKind *, QHash<QByteArray, Meaning>> m_headings;
    QHash<QByteArray, int> m_kindsWithHeading;
    QHash<QByteArray, QHash<QByteArray, QString>> m_choices; ///< "asset.class" -> word -> choice key
};
