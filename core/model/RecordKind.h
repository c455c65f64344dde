// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/model/Field.h"

/// A record as a row of cells in the order of its kind's fields: what tables, forms, files and the command line use.
struct Record
{
    RecordId id;
    std::vector<Value> cells;
    friend bool operator==(const Record &, const Record &) = default;
};

/// What kinds of record there are, each described once. From this come the SQL column, the form, the table, the
/// headings of CSV and XLSX, the JSON keys, the command line and the journal's words.
class RecordKind
{
public:
    RecordKind(const char *key, const char *label, const char *plural, const char *context = nullptr);

    [[nodiscard]] const char *key() const { return m_key; }
    [[nodiscard]] QString keyText() const { return QString::fromLatin1(m_key); }
    /// The struct's name, and the context of the translations: "Asset"; made from the key where the two are alike.
    [[nodiscard]] const char *context() const { return m_context.constData(); }
    [[nodiscard]] QString labelIn(const Words &words) const;
    [[nodiscard]] QString pluralIn(const Words &words) const;
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] const Field &field(int index) const { return m_fields[static_cast<size_t>(index)]; }
    [[nodiscard]] int fieldCount() const { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] int indexOf(QStringView fieldKey) const; ///< -1 where there is none
    [[nodiscard]] const std::vector<int> &designation() const { return m_designation; } ///< fields that name a record
    [[nodiscard]] Record emptyRecord() const; ///< no id, all cells empty

    /// The description is built by describe<T>() (Describe.h).
    int addField(Field field);
    /// A key that was put together: kept as long as the kind lives.
    [[nodiscard]] const char *keepKey(const QByteArray &fieldKey);
    void setTranslation(int field, int translation) { m_fields[static_cast<size_t>(field)].translation = translation; }

private:
    const char *m_key;
    const char *m_label;
    const char *m_plural;
    QByteArray m_context;
    std::vector<std::shared_ptr<const QByteArray>> m_keptKeys;
    std::vector<Field> m_fields;
    std::vector<int> m_designation;
    QHash<QString, int> m_byKey;
};

/// The plain struct as a row of cells, and back.
template<typename T>
[[nodiscard]] Record toRecord(const T &value)
{
    Record record {value.id, {}};
    for (const Field &field : T::kind().fields())
        record.cells.push_back(field.read(&value));
    return record;
}

template<typename T>
[[nodiscard]] T fromRecord(const Record &record)
{
    T value;
    value.id = Id<T>(record.id);
    const std::vector<Field> &fields = T::kind().fields();
    for (size_t i = 0; i < fields.size() && i < record.cells.size(); ++i)
        fields[i].write(&value, record.cells[i]);
    return value;
}
