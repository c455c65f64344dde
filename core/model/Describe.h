// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"
#include "core/model/RiskState.h"
#include "core/model/SecurityLevelVector.h"

#include <QDate>

/// A text with its counterpart in the site's second language; two columns: "name" and "nameTranslated".
struct BilingualText
{
    QString main;
    QString translated;
    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

/// A fact that may be unknown.
using Fact = std::optional<bool>;

struct TermKey
{
    const char *key; ///< of the glossary
};
struct Help
{
    const char *text; ///< QT_TR_NOOP in the kind's own kind() function
};
/// What IT calls the field where the plant's word would mislead: QT_TR_NOOP as the label.
struct ItLabel
{
    const char *text;
};
struct Editor
{
    const char *name;
};
struct Targets
{
    std::vector<const char *> kinds;
};
/// The form of what is linked to lists these records, under this heading: QT_TR_NOOP in the kind's own kind() function.
struct AtTarget
{
    const char *heading;
    Group group = Group::Description; ///< after which fields there
};

/// How a member of a struct is stored in a cell, and read from it.
template<typename M>
struct Cell;

template<>
struct Cell<QString>
{
    static Value read(const QString &m) { return m; }
    static void write(QString &m, const Value &v) { m = v.toText(); }
};
template<>
struct Cell<QStringList>
{
    static Value read(const QStringList &m) { return Value::fromList(m); }
    static void write(QStringList &m, const Value &v) { m = v.toList(); }
};
template<>
struct Cell<std::optional<int>>
{
    static Value read(const std::optional<int> &m) { return m ? Value(*m) : Value(); }
    static void write(std::optional<int> &m, const Value &v)
    {
        m = v.isEmpty() ? std::nullopt : std::optional(static_cast<int>(v.toInteger()));
    }
};
template<>
struct Cell<std::optional<qint64>>
{
    static Value read(const std::optional<qint64> &m) { return m ? Value(*m) : Value(); }
    static void write(std::optional<qint64> &m, const Value &v) { m = v.isEmpty() ? std::nullopt : std::optional(v.toInteger()); }
};
template<>
struct Cell<std::optional<double>>
{
    static Value read(const std::optional<double> &m) { return m ? Value(*m) : Value(); }
    static void write(std::optional<double> &m, const Value &v) { m = v.isEmpty() ? std::nullopt : std::optional(v.toReal()); }
};
template<>
struct Cell<Fact>
{
    static Value read(const Fact &m) { return m ? Value(*m ? 1 : 0) : Value(); }
    static void write(Fact &m, const Value &v) { m = v.isEmpty() ? std::nullopt : std::optional(v.toInteger() != 0); }
};
template<>
struct Cell<QDate>
{
    static Value read(const QDate &m) { return m.toString(Qt::ISODate); }
    static void write(QDate &m, const Value &v) { m = QDate::fromString(v.toText(), Qt::ISODate); }
};
template<>
struct Cell<RecordId>
{
    static Value read(const RecordId &m) { return m.text(); }
    static void write(RecordId &m, const Value &v) { m = RecordId::fromText(v.toText()); }
};
template<typename T>
struct Cell<Id<T>>
{
    static Value read(const Id<T> &m) { return m.text(); }
    static void write(Id<T> &m, const Value &v) { m = Id<T>(RecordId::fromText(v.toText())); }
};
template<>
struct Cell<std::optional<SecurityLevelVector>>
{
    static Value read(const std::optional<SecurityLevelVector> &m) { return m ? Value(m->text()) : Value(); }
    static void write(std::optional<SecurityLevelVector> &m, const Value &v) { m = SecurityLevelVector::fromText(v.toText()); }
};
template<typename Link>
    requires std::is_base_of_v<RecordId, Link>
struct Cell<std::vector<Link>>
{
    static Value read(const std::vector<Link> &m)
    {
        QStringList texts;
        for (const Link &id : m)
            texts.append(id.text());
        return Value::fromList(texts);
    }
    static void write(std::vector<Link> &m, const Value &v)
    {
        m.clear();
        for (const QString &text : v.toList())
            m.push_back(Link(RecordId::fromText(text)));
    }
};
/// An enum of choices: 0 is unknown, n the n-th choice of the list beside it.
template<typename E>
    requires std::is_enum_v<E>
struct ChoiceCell
{
    static Value read(E m, std::span<const Choice> choices)
    {
        const auto n = static_cast<size_t>(m);
        return n == 0 || n > choices.size() ? Value() : Value(QString::fromLatin1(choices[n - 1].key));
    }
    static void write(E &m, const Value &v, std::span<const Choice> choices)
    {
        m = E {};
        for (size_t i = 0; i < choices.size(); ++i) {
            if (v.toText() == QLatin1StringView(choices[i].key))
                m = static_cast<E>(i + 1);
        }
    }
};

/// Builds a RecordKind from a struct, a field a line:
///     describe<Asset>("asset", QT_TR_NOOP("Asset"), QT_TR_NOOP("Assets"))
///         .text("tag", &Asset::tag, QT_TR_NOOP("Tag"), FieldFlag::Required, Group::Identity)
template<typename T>
class Describe
{
public:
    Describe(const char *key, const char *label, const char *plural, const char *context)
        : m_kind(key, label, plural, context)
    {
    }
    operator RecordKind() && { return std::move(m_kind); }

    template<typename... Options>
    Describe &&text(const char *key, QString T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Text, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&longText(const char *key, QString T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::LongText, member, label, std::forward<Options>(options)...);
    }
    /// Both languages: the column `key` and its counterpart `keyTranslated`.
    template<typename... Options>
    Describe &&text(const char *key, BilingualText T::*member, const char *label, Options &&...options)
    {
        return addBilingual(key, FieldType::Text, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&longText(const char *key, BilingualText T::*member, const char *label, Options &&...options)
    {
        return addBilingual(key, FieldType::LongText, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&integer(const char *key, std::optional<int> T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Integer, member, label, std::forward<Options>(options)...);
    }
    /// Counters that outgrow an int.
    template<typename... Options>
    Describe &&integer(const char *key, std::optional<qint64> T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Integer, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&decimal(const char *key, std::optional<double> T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Decimal, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&score(const char *key, std::optional<int> T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Score, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&fact(const char *key, Fact T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::YesNo, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&date(const char *key, QDate T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Date, member, label, std::forward<Options>(options)...);
    }
    template<typename E, typename... Options>
    Describe &&choice(const char *key, E T::*member, std::span<const Choice> choices, const char *label, Options &&...options)
    {
        Field field = make(key, FieldType::Choice, label, std::forward<Options>(options)...);
        field.choices = choices;
        if constexpr (std::is_enum_v<E>) {
            field.read = [member, choices](const void *t) { return ChoiceCell<E>::read(static_cast<const T *>(t)->*member, choices); };
            field.write = [member, choices](void *t, const Value &v) { ChoiceCell<E>::write(static_cast<T *>(t)->*member, v, choices); };
        } else {
            bind(field, member);
        }
        m_kind.addField(std::move(field));
        return std::move(*this);
    }
    template<typename... Options>
    Describe &&choices(const char *key, QStringList T::*member, std::span<const Choice> choices, const char *label, Options &&...options)
    {
        Field field = make(key, FieldType::ChoiceSet, label, std::forward<Options>(options)...);
        field.choices = choices;
        bind(field, member);
        m_kind.addField(std::move(field));
        return std::move(*this);
    }
    template<typename... Options>
    Describe &&words(const char *key, QStringList T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::TextSet, member, label, std::forward<Options>(options)...);
    }
    template<typename M, typename... Options>
    Describe &&link(const char *key, M T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::Link, member, label, std::forward<Options>(options)...);
    }
    template<typename M, typename... Options>
    Describe &&links(const char *key, std::vector<M> T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::LinkSet, member, label, std::forward<Options>(options)...);
    }
    template<typename... Options>
    Describe &&levels(const char *key, std::optional<SecurityLevelVector> T::*member, const char *label, Options &&...options)
    {
        return add(key, FieldType::LevelVector, member, label, std::forward<Options>(options)...);
    }
    /// A choice for each consequence category: "tolerable.safety", "tolerable.environment", …
    template<typename E>
    Describe &&perCategory(const char *prefix, std::array<E, consequenceCategoryCount> T::*member, std::span<const Choice> choices,
                           Group group)
    {
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            Field field = make(m_kind.keepKey(QByteArray(prefix) + '.' + consequenceCategories[i].key), FieldType::Choice,
                               consequenceCategories[i].label, group);
            field.labelContext = "Choice";
            field.choices = choices;
            field.read = [member, choices, i](const void *t) { return ChoiceCell<E>::read((static_cast<const T *>(t)->*member)[i], choices); };
            field.write = [member, choices, i](void *t, const Value &v) { ChoiceCell<E>::write((static_cast<T *>(t)->*member)[i], v, choices); };
            m_kind.addField(std::move(field));
        }
        return std::move(*this);
    }
    /// The nine scores of a risk state: "today.likelihood", "today.consequences.safety", …; their notes are kept in "remapped".
    Describe &&riskState(const char *prefix, RiskState T::*member, const char *stateLabel, Group group)
    {
        Field likelihood = make(m_kind.keepKey(QByteArray(prefix) + ".likelihood"), FieldType::Score,
                                QT_TRANSLATE_NOOP("Choice", "likelihood"), group, TermKey {"likelihood"});
        likelihood.labelContext = "Choice";
        likelihood.stateLabel = stateLabel;
        likelihood.scale = "likelihood";
        likelihood.notes = "remapped";
        bindScore(likelihood, [member](T &t) -> std::optional<int> & { return (t.*member).likelihood; });
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            Field field = make(m_kind.keepKey(QByteArray(prefix) + ".consequences." + consequenceCategories[i].key), FieldType::Score,
                               consequenceCategories[i].label, group);
            field.labelContext = "Choice";
            field.stateLabel = stateLabel;
            field.scale = consequenceCategories[i].key;
            field.notes = "remapped";
            bindScore(field, [member, i](T &t) -> std::optional<int> & { return (t.*member).consequences[i]; });
        }
        return std::move(*this);
    }

    /// A text that got its second language in a later schema: the counterpart stands at the end, columns are only appended.
    Describe &&translated(const char *key, QString T::*member)
    {
        const int index = m_kind.indexOf(QString::fromLatin1(key));
        Field second = m_kind.field(index);
        second.key = m_kind.keepKey(QByteArray(key) + "Translated");
        second.flags = FieldFlag::Folded;
        second.translationOf = index;
        bind(second, member);
        m_kind.setTranslation(index, m_kind.addField(std::move(second)));
        return std::move(*this);
    }

private:
    template<typename Access>
    void bindScore(Field &field, Access access)
    {
        using M = std::optional<int>;
        field.read = [access](const void *t) { return Cell<M>::read(access(*const_cast<T *>(static_cast<const T *>(t)))); };
        field.write = [access](void *t, const Value &v) { Cell<M>::write(access(*static_cast<T *>(t)), v); };
        m_kind.addField(std::move(field));
    }
    template<typename M, typename... Options>
    Describe &&add(const char *key, FieldType type, M T::*member, const char *label, Options &&...options)
    {
        Field field = make(key, type, label, std::forward<Options>(options)...);
        bind(field, member);
        m_kind.addField(std::move(field));
        return std::move(*this);
    }
    template<typename... Options>
    Describe &&addBilingual(const char *key, FieldType type, BilingualText T::*member, const char *label, Options &&...options)
    {
        Field field = make(key, type, label, options...);
        field.read = [member](const void *t) { return Value((static_cast<const T *>(t)->*member).main); };
        field.write = [member](void *t, const Value &v) { (static_cast<T *>(t)->*member).main = v.toText(); };
        const int index = m_kind.addField(std::move(field));
        Field second = make(m_kind.keepKey(QByteArray(key) + "Translated"), type, label, options...);
        second.flags = FieldFlag::Folded;
        second.translationOf = index;
        second.read = [member](const void *t) { return Value((static_cast<const T *>(t)->*member).translated); };
        second.write = [member](void *t, const Value &v) { (static_cast<T *>(t)->*member).translated = v.toText(); };
        const int secondIndex = m_kind.addField(std::move(second));
        m_kind.setTranslation(index, secondIndex);
        return std::move(*this);
    }
    template<typename M>
    void bind(Field &field, M T::*member)
    {
        field.read = [member](const void *t) { return Cell<M>::read(static_cast<const T *>(t)->*member); };
        field.write = [member](void *t, const Value &v) { Cell<M>::write(static_cast<T *>(t)->*member, v); };
    }
    template<typename... Options>
    Field make(const char *key, FieldType type, const char *label, const Options &...options)
    {
        Field field;
        field.key = key;
        field.type = type;
        field.label = label;
        (apply(field, options), ...);
        return field;
    }
    static void apply(Field &field, Group group) { field.group = group; }
    static void apply(Field &field, FieldFlag flags) { field.flags = field.flags | flags; }
    static void apply(Field &field, Unit unit) { field.unit = unit; }
    static void apply(Field &field, TermKey term) { field.term = term.key; }
    static void apply(Field &field, Help help) { field.help = help.text; }
    static void apply(Field &field, ItLabel label) { field.itLabel = label.text; }
    static void apply(Field &field, Editor editor) { field.editor = editor.name; }
    static void apply(Field &field, const Targets &targets) { field.targets = targets.kinds; }
    static void apply(Field &field, AtTarget list)
    {
        field.atTarget = list.heading;
        field.atTargetGroup = list.group;
    }

    RecordKind m_kind;
};

template<typename T>
[[nodiscard]] Describe<T> describe(const char *key, const char *label, const char *plural, const char *context = nullptr)
{
    return Describe<T>(key, label, plural, context);
}
