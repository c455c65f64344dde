// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CisoAssistantReader.h"

#include "core/exchange/CisoAssistantMatrix.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString().trimmed();
}

/// A list that may have been written as its only element.
QJsonArray listOf(const QJsonObject &object, const char *one, const char *many)
{
    const QJsonValue value = object.contains(QLatin1StringView(many)) ? object[QLatin1StringView(many)] : object[QLatin1StringView(one)];
    if (value.isObject())
        return {value};
    return value.toArray();
}

QString lastPart(const QString &urn)
{
    return urn.section(u':', -1);
}

class LibraryReader
{
    Q_DECLARE_TR_FUNCTIONS(CisoAssistantReader)

public:
    LibraryReader(const QJsonObject &library, QString where)
        : m_source(library)
        , m_where(std::move(where))
        , m_isPolish(textOf(library[u"locale"]) == "pl"_L1)
    {
        m_library.format = u"ciso-assistant"_s;
    }

    [[nodiscard]] Result<FrameworkLibrary> read()
    {
        const QJsonObject objects = m_source[u"objects"].toObject();
        for (const auto &framework : listOf(objects, "framework", "frameworks")) {
            if (Result<void> done = addFramework(framework.toObject()); !done)
                return std::unexpected(done.error());
        }
        if (Result<void> done = addThreats(objects[u"threats"].toArray()); !done)
            return std::unexpected(done.error());
        for (const auto &set : listOf(objects, "requirement_mapping_set", "requirement_mapping_sets"))
            addMappings(set.toObject());
        for (const auto &matrix : listOf(objects, "risk_matrix", "risk_matrices")) {
            if (Result<void> done = addMatrix(matrix.toObject()); !done)
                return std::unexpected(done.error());
        }
        if (const qsizetype controls = objects[u"reference_controls"].toArray().size(); controls > 0)
            m_library.notes.append(tr("%1 reference controls were left out: measures are kept per site.").arg(controls));
        if (m_library.frameworks.empty() && m_library.mappings.empty() && m_library.matrices.empty())
            return failed(tr("The library holds no framework, threat, mapping or risk matrix."), m_where);
        return std::move(m_library);
    }

private:
    /// The file's own words, and the Polish ones where it has them.
    [[nodiscard]] BilingualText text(const QJsonObject &object, const char *key) const
    {
        const QString own = textOf(object[QLatin1StringView(key)]);
        const QString polish = textOf(object[u"translations"][u"pl"][QLatin1StringView(key)]);
        return m_isPolish ? BilingualText {textOf(object[u"translations"][u"en"][QLatin1StringView(key)]), own} : BilingualText {own, polish};
    }

    static FrameworkScale scaleOf(const QJsonObject &framework)
    {
        const int least = textOf(framework[u"min_score"]).toInt();
        const int most = textOf(framework[u"max_score"]).toInt();
        if (most < 3 || most > 5 || framework[u"scores_definition"].toArray().isEmpty())
            return FrameworkScale::State;
        return least >= 1 && most == 4 ? FrameworkScale::Maturity : FrameworkScale::Score;
    }

    [[nodiscard]] FrameworkFile start(const QJsonObject &object) const
    {
        FrameworkFile made;
        made.title = text(object, "name");
        if (made.title.main.isEmpty() && made.title.translated.isEmpty())
            made.title = text(m_source, "name");
        const QString reference = textOf(object[u"ref_id"]);
        made.key = frameworkKey(reference.isEmpty() ? made.title.main : reference, {});
        made.edition = textOf(m_source[u"version"]);
        made.publisher = textOf(m_source[u"provider"]);
        return made;
    }

    [[nodiscard]] Result<void> addFramework(const QJsonObject &framework)
    {
        FrameworkFile made = start(framework);
        made.scale = scaleOf(framework);
        const QJsonArray nodes = framework[u"requirement_nodes"].toArray();
        QHash<QString, int> times;
        for (const auto &node : nodes)
            ++times[textOf(node[u"ref_id"])];
        QHash<QString, QString> numbers; // URN -> number
        for (const auto &value : nodes) {
            const QJsonObject node = value.toObject();
            const QString urn = textOf(node[u"urn"]);
            const QString reference = textOf(node[u"ref_id"]);
            const QString number = reference.isEmpty() || times[reference] > 1 ? lastPart(urn) : reference;
            if (!urn.isEmpty() && numbers.contains(urn))
                return failed(tr("Two nodes have the URN “%1”.").arg(urn), m_where);
            numbers.insert(urn, number);
            const QString parent = textOf(node[u"parent_urn"]);
            const bool isHeading = !node[u"assessable"].toBool();
            m_library.read += isHeading ? 0 : 1;
            made.rows.push_back({.number = number,
                                 .parent = parent.isEmpty() ? QString() : numbers.value(parent, parent),
                                 .isHeading = isHeading,
                                 .name = text(node, "name"),
                                 .body = text(node, "description"),
                                 .guidance = joined(text(node, "annotation"), text(node, "typical_evidence"))});
        }
        return take(std::move(made));
    }

    static BilingualText joined(const BilingualText &a, const BilingualText &b)
    {
        const auto join = [](const QString &one, const QString &other) { return one.isEmpty() || other.isEmpty() ? one + other : one + u'\n' + other; };
        return {join(a.main, b.main), join(a.translated, b.translated)};
    }

    [[nodiscard]] Result<void> addThreats(const QJsonArray &threats)
    {
        if (threats.isEmpty())
            return {};
        FrameworkFile made = start(m_source);
        made.key += u"-threats"_s;
        made.scale = FrameworkScale::Threats;
        for (const auto &value : threats) {
            const QJsonObject threat = value.toObject();
            const QString reference = textOf(threat[u"ref_id"]);
            made.rows.push_back({.number = reference.isEmpty() ? lastPart(textOf(threat[u"urn"])) : reference,
                                 .name = text(threat, "name"),
                                 .body = text(threat, "description"),
                                 .guidance = text(threat, "annotation")});
        }
        m_library.read += threats.size();
        return take(std::move(made));
    }

    [[nodiscard]] Result<void> addMatrix(const QJsonObject &matrix)
    {
        Result<MatrixTemplate> made = CisoAssistant::readMatrix(matrix, textOf(m_source[u"locale"]), m_where);
        if (!made)
            return std::unexpected(made.error());
        if (made->name == LocalText {})
            made->name = {textOf(m_source[u"name"]), {}};
        if (made->key.isEmpty())
            made->key = frameworkKey(made->name.en, {});
        if (std::ranges::contains(m_library.matrices, made->key, &MatrixTemplate::key))
            return failed(tr("Two risk matrices are called “%1”.").arg(made->name.en), m_where);
        m_library.matrices.push_back(std::move(*made));
        ++m_library.read;
        return {};
    }

    [[nodiscard]] Result<void> take(FrameworkFile framework)
    {
        if (Result<void> fits = checkRows(framework, m_where); !fits)
            return fits;
        m_library.frameworks.push_back(std::move(framework));
        return {};
    }

    void addMappings(const QJsonObject &set)
    {
        for (const auto &value : set[u"requirement_mappings"].toArray()) {
            const QString relation = textOf(value[u"relationship"]);
            if (relation == "not_related"_L1)
                continue;
            const auto end = [](const QJsonValue &urn) { return textOf(urn).section(u':', -2); }; // "…:req_node:FRAMEWORK:ROW"
            m_library.mappings.push_back({end(value[u"source_requirement_urn"]), end(value[u"target_requirement_urn"]), strength(relation)});
            ++m_library.read;
        }
    }

    static MappingStrength strength(const QString &relation)
    {
        if (relation == "equal"_L1)
            return MappingStrength::Strong;
        return relation == "intersect"_L1 ? MappingStrength::Weak : MappingStrength::Partial;
    }

    QJsonObject m_source;
    QString m_where;
    bool m_isPolish;
    FrameworkLibrary m_library;
};
}

bool CisoAssistant::isLibrary(const QJsonObject &tree)
{
    return tree[u"objects"].isObject() && (tree.contains(u"urn"_s) || tree.contains(u"ref_id"_s));
}

Result<FrameworkLibrary> CisoAssistant::read(const QJsonObject &tree, const QString &where)
{
    if (!isLibrary(tree))
        return failed(QCoreApplication::translate("CisoAssistantReader", "This is not a library of CISO Assistant."), where);
    return LibraryReader(tree, where).read();
}
