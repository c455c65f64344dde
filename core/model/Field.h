// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Language.h"
#include "core/model/Value.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

enum class FieldType {
    Text,
    LongText,    ///< several lines
    Integer,
    Decimal,
    YesNo,
    Date,
    Choice,      ///< one of Field::choices, stored by key
    ChoiceSet,   ///< several of Field::choices
    TextSet,     ///< free words: protocols, spare part numbers
    Link,        ///< the id of a record of one of Field::targets
    LinkSet,
    LevelVector, ///< seven security levels 0-4 in the order IAC UC SI DC RDF TRE RA
    Score        ///< 1 to 5; of a risk state: 1 to the last step of its scale
};

enum class Unit { None, Minutes, Milliseconds, Years, Months, Euro, Celsius, Percent };

/// Where a form shows a field; the order here is the order on the screen.
enum class Group {
    Identity, Network, Process, Assessment, RiskUnmitigated, RiskToday, RiskTarget, Treatment, Remote, Access, Recovery,
    Lifecycle, Patching, Surroundings, Boundary, Description, Tolerable
};

enum class FieldFlag {
    None = 0,
    Required = 1,
    WarnIfDouble = 2, ///< two records with the same value are warned about, never refused
    Folded = 4,       ///< detail: the form shows it on demand
    Listed = 8,       ///< a column of the table before anybody chose columns
    Owned = 16,       ///< a link whose record goes when its target goes
    Designates = 32,  ///< part of the name that a person calls the record by; also found by it on the command line
    ReadOnly = 64     ///< kept by the program
};
constexpr FieldFlag operator|(FieldFlag a, FieldFlag b) { return static_cast<FieldFlag>(static_cast<int>(a) | static_cast<int>(b)); }

struct Choice
{
    const char *key;   ///< lower camel case, stored and used on the command line
    const char *label; ///< English, translated in context "Choice"
};

/// One field of a record kind: the one place that knows its column, label, type, unit and rules.
struct Field
{
    const char *key = nullptr;
    FieldType type = FieldType::Text;
    const char *label = nullptr;   ///< English, translated in Field::context
    const char *itLabel = nullptr; ///< the same in the dialect of IT, where that is another
    const char *context = nullptr; ///< the kind's class name
    const char *labelContext = nullptr; ///< where the label is translated in another context: the consequence categories
    Group group = Group::Identity;
    FieldFlag flags = FieldFlag::None;
    Unit unit = Unit::None;
    std::span<const Choice> choices;
    std::vector<const char *> targets; ///< keys of the kinds that a link may point to
    const char *atTarget = nullptr;    ///< of a link: the heading under which the target's form lists these records, translated in Field::context
    Group atTargetGroup = Group::Description; ///< after which fields of that form
    const char *term = nullptr;        ///< glossary key
    const char *help = nullptr;        ///< one sentence, translated in Field::context
    const char *editor = nullptr;      ///< a special editor or check by name: "person", "purdueLevel", "ip", "mac", "prefix", "year", "email"
    const char *stateLabel = nullptr;  ///< for the fields of a risk state: "Today", translated in Field::context
    const char *scale = nullptr;       ///< of a score of a risk state: the axis whose scale it is on ("likelihood", "safety", …)
    const char *notes = nullptr;       ///< key of the field that holds ScoreNotes on this one
    int translation = -1;              ///< index of the field that holds the same text in the site's second language
    int translationOf = -1;            ///< the other way round
    std::function<Value(const void *)> read;         ///< from the plain struct
    std::function<void(void *, const Value &)> write;

    [[nodiscard]] bool has(FieldFlag flag) const { return (static_cast<int>(flags) & static_cast<int>(flag)) != 0; }
    [[nodiscard]] bool isRequired() const { return has(FieldFlag::Required); }
    [[nodiscard]] bool isLink() const { return type == FieldType::Link || type == FieldType::LinkSet; }
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] QString keyText() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString labelIn(const Words &words) const; ///< in the dialect of the words
    [[nodiscard]] QString helpIn(const Words &words) const;
    [[nodiscard]] QString unitIn(const Words &words) const; ///< "min", "EUR"; empty where there is none
    [[nodiscard]] std::optional<int> choiceIndex(QStringView choiceKey) const;
    [[nodiscard]] QString choiceLabel(QStringView choiceKey, const Words &words) const;

    /// What a person typed, as it is stored; an error names the value and what would do.
    /// Takes choice keys and labels of both languages, yes/no words, decimal commas, "8 h" for minutes. Links are
    /// left to the caller: here they must be ids.
    [[nodiscard]] Result<Value> parse(const QString &text) const;
    /// How the value is shown, in words; links come out as ids (the project knows their names).
    [[nodiscard]] QString display(const Value &value, const Words &words) const;
};

[[nodiscard]] QString groupLabel(Group group, const Words &words);
