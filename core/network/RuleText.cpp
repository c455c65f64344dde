// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/RuleText.h"

#include "core/base/Fold.h"
#include "core/model/Flow.h"
#include "core/model/OwnRule.h"
#include "core/model/Scenario.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

struct RuleText::Node
{
    enum class Kind { And, Or, Not, Test };
    enum class Compare { Equal, Unequal, Less, LessOrEqual, More, MoreOrEqual, Contains, Empty, NotEmpty, Yes };
    /// The field at the end of a way through links.
    struct FieldWay
    {
        std::vector<QString> links; ///< keys of the links on the way
        QString key;
    };
    Kind kind = Kind::Test;
    std::vector<std::shared_ptr<const Node>> parts;
    FieldWay way;
    Compare compare = Compare::Yes;
    std::vector<Value> values; ///< any one of them
};

namespace {
using Compare = RuleText::Node::Compare;
using FieldWay = RuleText::Node::FieldWay;
enum class Truth { No, Unknown, Yes };

struct Token
{
    enum class Kind { Word, Text, Sign, End };
    Kind kind = Kind::End;
    QString text;
    int position = 0;
    int length = 0;
    [[nodiscard]] bool is(QLatin1StringView word) const { return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0; }
    [[nodiscard]] bool isSign(QLatin1StringView sign) const { return kind == Kind::Sign && text == sign; }
};

std::vector<Token> tokensOf(const QString &text)
{
    static const QRegularExpression one(uR"("([^"]*)("|$)|(<=|>=|!=|[=<>(),])|([^\s"=<>!(),]+)|(\S))"_s);
    std::vector<Token> tokens;
    for (auto match = one.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        Token token {Token::Kind::Word, found.captured(), static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength())};
        if (found.hasCaptured(3) && found.capturedLength(3) > 0)
            token.kind = Token::Kind::Sign;
        else if (token.text.startsWith(u'"')) {
            token.kind = Token::Kind::Text;
            token.text = found.captured(1);
        }
        tokens.push_back(std::move(token));
    }
    tokens.push_back({Token::Kind::End, {}, static_cast<int>(text.size()), 0});
    return tokens;
}

/// Reads a condition by recursive descent; the first thing that does not fit is the problem.
class RuleParser
{
public:
    using NodePtr = std::shared_ptr<const RuleText::Node>;
    using Problem = RuleText::Problem;

    RuleParser(const Project &project, const QString &text, const Words &words)
        : m_project(project)
        , m_words(words)
        , m_tokens(tokensOf(text))
    {
    }

    std::expected<const RecordKind *, Problem> kind()
    {
        QStringList names;
        for (const RecordKind *kind : RuleText::kinds()) {
            if (current().is(QLatin1StringView(kind->key()))) {
                ++m_at;
                m_kind = kind;
                if (!current().is("where"_L1))
                    return problem(m_words.translate("RuleText", "After the kind comes “where”."));
                ++m_at;
                return kind;
            }
            names.append(kind->keyText());
        }
        return problem(m_words.translate("RuleText", "A rule begins with what it is about: %1.").arg(names.join(u", "_s)));
    }

    std::expected<NodePtr, Problem> whole()
    {
        auto node = either();
        if (node && current().kind != Token::Kind::End)
            return problem(m_words.translate("RuleText", "Here “and”, “or” or the end is expected."));
        return node;
    }

    [[nodiscard]] bool asksForState() const { return m_asksForState; }

private:
    [[nodiscard]] const Token &current() const { return m_tokens[m_at]; }
    [[nodiscard]] std::unexpected<Problem> problem(const QString &sentence) const { return problem(sentence, current()); }
    [[nodiscard]] static std::unexpected<Problem> problem(const QString &sentence, const Token &at)
    {
        return std::unexpected(Problem {at.position, std::max(1, at.length), sentence});
    }
    static NodePtr joined(RuleText::Node::Kind kind, std::vector<NodePtr> parts)
    {
        auto node = std::make_shared<RuleText::Node>();
        node->kind = kind;
        node->parts = std::move(parts);
        return node;
    }

    std::expected<NodePtr, Problem> either() { return row(RuleText::Node::Kind::Or, "or"_L1, &RuleParser::all); }
    std::expected<NodePtr, Problem> all() { return row(RuleText::Node::Kind::And, "and"_L1, &RuleParser::one); }
    std::expected<NodePtr, Problem> row(RuleText::Node::Kind kind, QLatin1StringView word, std::expected<NodePtr, Problem> (RuleParser::*read)())
    {
        std::vector<NodePtr> parts;
        do {
            auto part = (this->*read)();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (current().is(word) && ++m_at);
        return parts.size() == 1 ? parts.front() : joined(kind, std::move(parts));
    }

    std::expected<NodePtr, Problem> one()
    {
        constexpr int deepest = 100;
        if (++m_depth > deepest)
            return problem(m_words.translate("RuleText", "The brackets go too deep."));
        auto node = current().is("not"_L1) ? negated() : current().isSign("("_L1) ? bracketed() : test();
        --m_depth;
        return node;
    }
    std::expected<NodePtr, Problem> negated()
    {
        ++m_at;
        return one().transform([](NodePtr node) { return joined(RuleText::Node::Kind::Not, {std::move(node)}); });
    }
    std::expected<NodePtr, Problem> bracketed()
    {
        ++m_at;
        auto node = either();
        if (node && !current().isSign(")"_L1))
            return problem(m_words.translate("RuleText", "The bracket is not closed."));
        ++m_at;
        return node;
    }

    /// Link by link: "zone.type", and keys that hold a point themselves, "remoteAccess.alwaysOn".
    std::expected<std::pair<FieldWay, const Field *>, Problem> way()
    {
        const Token &token = current();
        if (token.kind != Token::Kind::Word)
            return problem(m_words.translate("RuleText", "Here the key of a field is expected."));
        FieldWay way;
        std::vector<const RecordKind *> at {m_kind};
        QString rest = token.text;
        for (;;) {
            for (const RecordKind *kind : at) {
                if (const int index = kind->indexOf(rest); index >= 0) {
                    way.key = rest;
                    ++m_at;
                    return std::pair(way, &kind->field(index));
                }
            }
            const qsizetype dot = rest.indexOf(u'.');
            const QString link = rest.first(std::max<qsizetype>(dot, 0));
            std::vector<const RecordKind *> next;
            for (const RecordKind *kind : at) {
                const int index = link.isEmpty() ? -1 : kind->indexOf(link);
                for (const char *target : index >= 0 ? kind->field(index).targets : std::vector<const char *> {})
                    next.push_back(m_project.kinds().find(QString::fromLatin1(target)));
            }
            if (next.empty())
                return problem(m_words.translate("RuleText", "“%1” is no field of %2.").arg(rest, at.front()->keyText()), token);
            way.links.push_back(link);
            rest = rest.sliced(dot + 1);
            at = std::move(next);
        }
    }

    std::expected<NodePtr, Problem> test()
    {
        const Token &start = current();
        const auto found = way();
        if (!found)
            return std::unexpected(found.error());
        const Field &field = *found->second;
        m_asksForState = m_asksForState || (field.keyText() == u"state" && found->first.links.empty());
        auto node = std::make_shared<RuleText::Node>();
        node->way = found->first;
        const Token &sign = current();
        static constexpr std::pair<const char *, Compare> signs[] = {
            {"=", Compare::Equal}, {"!=", Compare::Unequal}, {"<", Compare::Less}, {"<=", Compare::LessOrEqual}, {">", Compare::More}, {">=", Compare::MoreOrEqual}};
        const auto known = std::ranges::find_if(signs, [&sign](const auto &one) { return sign.isSign(QLatin1StringView(one.first)); });
        if (sign.is("is"_L1)) {
            ++m_at;
            const bool isNegated = current().is("not"_L1) && ++m_at;
            if (!current().is("empty"_L1))
                return problem(m_words.translate("RuleText", "After “is” comes “empty” or “not empty”."));
            ++m_at;
            node->compare = isNegated ? Compare::NotEmpty : Compare::Empty;
            return node;
        }
        if (sign.is("contains"_L1)) {
            ++m_at;
            node->compare = Compare::Contains;
            node->values = {Value(current().text)};
            if (current().kind != Token::Kind::Word && current().kind != Token::Kind::Text)
                return problem(m_words.translate("RuleText", "Here a value is expected."));
            ++m_at;
            return node;
        }
        if (sign.is("in"_L1)) {
            ++m_at;
            return several(node, field);
        }
        if (known == std::end(signs)) {
            if (field.type != FieldType::YesNo)
                return problem(m_words.translate("RuleText", "“%1” is not yes or no: a comparison has to follow.").arg(start.text));
            return node;
        }
        ++m_at;
        node->compare = known->second;
        return value(field).transform([&node](const Value &read) -> NodePtr {
            node->values = {read};
            return node;
        });
    }

    std::expected<NodePtr, Problem> several(const std::shared_ptr<RuleText::Node> &node, const Field &field)
    {
        node->compare = Compare::Equal;
        if (!current().isSign("("_L1))
            return problem(m_words.translate("RuleText", "After “in” comes a list in brackets."));
        do {
            ++m_at;
            auto read = value(field);
            if (!read)
                return std::unexpected(read.error());
            node->values.push_back(*read);
        } while (current().isSign(","_L1));
        if (!current().isSign(")"_L1))
            return problem(m_words.translate("RuleText", "The bracket is not closed."));
        ++m_at;
        return node;
    }

    /// A single value, also where the field is a set; of seven levels one number.
    std::expected<Value, Problem> value(const Field &field)
    {
        const Token &token = current();
        if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Text)
            return problem(m_words.translate("RuleText", "Here a value is expected."));
        ++m_at;
        if (field.type == FieldType::Date && token.is("today"_L1))
            return Value(m_project.today().toString(Qt::ISODate));
        if (field.type == FieldType::LevelVector) {
            bool isNumber = false;
            const int level = token.text.toInt(&isNumber);
            if (!isNumber)
                return problem(m_words.translate("RuleText", "A level is a number from 0 to 4."), token);
            return Value(level);
        }
        Result<Value> read = m_project.parse(field, token.text);
        if (!read)
            return problem(read.error().what, token);
        return *read;
    }

    const Project &m_project;
    const Words &m_words;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    const RecordKind *m_kind = nullptr;
    bool m_asksForState = false;
};

Truth of(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

/// Answers for one record.
class RuleTrial
{
public:
    RuleTrial(const Project &project, const RecordStore &store, int row)
        : m_project(project)
        , m_store(store)
        , m_row(row)
    {
    }

    [[nodiscard]] Truth truth(const RuleText::Node &node) const
    {
        switch (node.kind) {
        case RuleText::Node::Kind::Not: {
            const Truth inner = truth(*node.parts.front());
            return inner == Truth::Yes ? Truth::No : inner == Truth::No ? Truth::Yes : Truth::Unknown;
        }
        case RuleText::Node::Kind::And: {
            Truth least = Truth::Yes;
            for (const auto &part : node.parts)
                least = std::min(least, truth(*part));
            return least;
        }
        case RuleText::Node::Kind::Or: {
            Truth most = Truth::No;
            for (const auto &part : node.parts)
                most = std::max(most, truth(*part));
            return most;
        }
        case RuleText::Node::Kind::Test: return tested(node);
        }
        Q_UNREACHABLE_RETURN(Truth::Unknown);
    }

private:
    struct Cell
    {
        Value value;
        const Field *field = nullptr;
    };

    /// The cells at the end of the way: several where a link leads to several records.
    void collect(const RecordStore &store, int row, const FieldWay &way, size_t link, std::vector<Cell> &cells) const
    {
        const QString &key = link < way.links.size() ? way.links[link] : way.key;
        const int index = store.kind().indexOf(key);
        if (index < 0)
            return;
        const Value value = store.value(row, index);
        if (link == way.links.size()) {
            cells.push_back({value, &store.kind().field(index)});
            return;
        }
        for (const QString &id : value.toList()) {
            const RecordId target = RecordId::fromText(id);
            if (const RecordStore *next = m_project.storeHolding(target))
                collect(*next, next->rowOf(target), way, link + 1, cells);
        }
    }

    [[nodiscard]] Truth tested(const RuleText::Node &node) const
    {
        std::vector<Cell> cells;
        collect(m_store, m_row, node.way, 0, cells);
        const bool isAnyFilled = std::ranges::any_of(cells, [](const Cell &cell) { return !cell.value.isEmpty(); });
        if (node.compare == Compare::Empty)
            return of(!isAnyFilled);
        if (node.compare == Compare::NotEmpty)
            return of(isAnyFilled);
        Truth most = isAnyFilled ? Truth::No : Truth::Unknown;
        for (const Cell &cell : cells) {
            if (!cell.value.isEmpty())
                most = std::max(most, of(holds(cell, node)));
        }
        return most;
    }

    [[nodiscard]] static bool holds(const Cell &cell, const RuleText::Node &node)
    {
        if (node.compare == Compare::Yes)
            return cell.value.toInteger() != 0;
        if (node.compare == Compare::Contains)
            return folded(cell.value.toText()).contains(folded(node.values.front().toText()));
        const FieldType type = cell.field->type;
        if (type == FieldType::ChoiceSet || type == FieldType::TextSet || type == FieldType::LinkSet) {
            const bool isIn = std::ranges::any_of(cell.value.toList(), [&node](const QString &member) {
                return std::ranges::any_of(node.values, [&member](const Value &value) { return folded(member) == folded(value.toText()); });
            });
            return node.compare == Compare::Unequal ? !isIn : isIn;
        }
        const auto compared = [&](const Value &wanted) { return order(cell, wanted); };
        switch (node.compare) {
        case Compare::Equal: return std::ranges::any_of(node.values, [&](const Value &value) { return compared(value) == 0; });
        case Compare::Unequal: return compared(node.values.front()) != 0;
        case Compare::Less: return compared(node.values.front()) < 0;
        case Compare::LessOrEqual: return compared(node.values.front()) <= 0;
        case Compare::More: return compared(node.values.front()) > 0;
        case Compare::MoreOrEqual: return compared(node.values.front()) >= 0;
        default: return false;
        }
    }

    [[nodiscard]] static int order(const Cell &cell, const Value &wanted)
    {
        const auto sign = [](double difference) { return difference < 0 ? -1 : difference > 0 ? 1 : 0; };
        if (cell.field->type == FieldType::LevelVector) {
            const auto levels = SecurityLevelVector::fromText(cell.value.toText());
            return levels ? sign(*std::ranges::min_element(levels->levels) - wanted.toReal()) : -1;
        }
        if (cell.field->type == FieldType::Choice && !cell.field->choices.empty()) { // in the order of the list: low, medium, high
            const auto mine = cell.field->choiceIndex(cell.value.toText());
            const auto theirs = cell.field->choiceIndex(wanted.toText());
            return sign(mine.value_or(-1) - theirs.value_or(-1));
        }
        if (cell.field->isNumber() || cell.field->type == FieldType::YesNo || cell.field->type == FieldType::Score)
            return sign(cell.value.toReal() - wanted.toReal());
        return folded(cell.value.toText()).compare(folded(wanted.toText()));
    }

    const Project &m_project;
    const RecordStore &m_store;
    int m_row;
};
}

const std::vector<const RecordKind *> &RuleText::kinds()
{
    static const std::vector<const RecordKind *> kinds {&Zone::kind(), &Conduit::kind(), &Asset::kind(), &Flow::kind(), &Interface::kind(), &Network::kind(),
                                                        &Function::kind(), &Service::kind(), &Dependency::kind(), &Measure::kind(), &Scenario::kind()};
    return kinds;
}

std::expected<RuleText, RuleText::Problem> RuleText::parse(const Project &project, const QString &text, const Words &words)
{
    RuleParser parser(project, text, words);
    const auto kind = parser.kind();
    if (!kind)
        return std::unexpected(kind.error());
    auto condition = parser.whole();
    if (!condition)
        return std::unexpected(condition.error());
    RuleText rule;
    rule.m_kind = *kind;
    rule.m_condition = std::move(*condition);
    rule.m_asksForState = parser.asksForState();
    return rule;
}

std::vector<RecordId> RuleText::matches(const Project &project) const
{
    const RecordStore &store = project.store(*m_kind);
    const int state = m_kind == &Asset::kind() && !m_asksForState ? m_kind->indexOf(u"state") : -1;
    std::vector<RecordId> found;
    for (int row = 0; row < store.count(); ++row) {
        if (state >= 0 && !store.isEmptyCell(row, state) && store.bytes(row, state) != "inUse")
            continue;
        if (RuleTrial(project, store, row).truth(*m_condition) == Truth::Yes)
            found.push_back(store.idAt(row));
    }
    return found;
}

QString RuleText::filled(const Project &project, const QString &message, const RecordId &record, const Words &words)
{
    static const QRegularExpression braces(u"\\{([A-Za-z][A-Za-z0-9.]*)\\}"_s);
    const RecordStore *store = project.storeHolding(record);
    QString text;
    qsizetype from = 0;
    for (auto match = braces.globalMatch(message); store && match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int field = store->kind().indexOf(found.captured(1));
        if (field < 0)
            continue;
        text += QStringView(message).sliced(from, found.capturedStart() - from);
        text += project.text(*store, store->rowOf(record), field, words);
        from = found.capturedEnd();
    }
    text += QStringView(message).sliced(from);
    return text;
}

std::vector<Finding> ownFindings(const Project &project, const Words &words)
{
    std::vector<Finding> found;
    for (const OwnRule &rule : project.all<OwnRule>()) {
        if (rule.isOff == Fact(true))
            continue;
        const Severity severity = rule.severity == "error"_L1 ? Severity::Error : rule.severity == "info"_L1 ? Severity::Info : Severity::Warning;
        const QString reference = rule.reference.isEmpty() ? words.translate("RuleText", "own rule") : rule.reference;
        const auto text = RuleText::parse(project, rule.condition, words);
        if (!text) {
            found.push_back({rule.number, Severity::Info, {rule.id}, words.translate("RuleText", "This rule cannot be read at character %1: %2").arg(text.error().position + 1).arg(text.error().sentence), reference});
            continue;
        }
        const RecordStore &rules = project.store(OwnRule::kind());
        const QString message = project.text(rules, rules.rowOf(rule.id), OwnRule::kind().indexOf(u"message"), words);
        for (const RecordId &record : text->matches(project))
            found.push_back({rule.number, severity, {record}, RuleText::filled(project, message, record, words), reference});
    }
    return found;
}
