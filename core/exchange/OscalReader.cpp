// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OscalReader.h"

#include "core/exchange/DataTree.h"
#include "core/exchange/OscalProfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestGroups = 30;

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

QString prop(const QJsonObject &object, QStringView name)
{
    for (const auto &prop : object[u"props"].toArray()) {
        if (prop[u"name"].toString() == name)
            return prop[u"value"].toString();
    }
    return {};
}

/// Reads the groups and controls of one catalogue.
class CatalogReader
{
    Q_DECLARE_TR_FUNCTIONS(OscalReader)

public:
    explicit CatalogReader(QString where)
        : m_where(std::move(where))
    {
    }

    [[nodiscard]] Result<FrameworkLibrary> read(const QJsonObject &catalog)
    {
        const QJsonObject metadata = catalog[u"metadata"].toObject();
        m_framework.title.main = shortTitle(metadata[u"title"].toString()).simplified();
        if (m_framework.title.main.isEmpty())
            return failed(tr("The catalogue has no title."), m_where);
        m_framework.edition = textOf(metadata[u"version"]);
        m_framework.publisher = publisher(metadata);
        m_framework.key = frameworkKey(m_framework.title.main, m_framework.edition);
        collectParams(catalog, 0);
        if (Result<void> done = level(catalog, {}, 0); !done)
            return std::unexpected(done.error());
        if (Result<void> fits = checkRows(m_framework, m_where); !fits)
            return std::unexpected(fits.error());
        m_library.format = u"oscal"_s;
        m_library.frameworks.push_back(std::move(m_framework));
        return std::move(m_library);
    }

private:
    /// "Electronic (OSCAL) Version of NIST Special Publication 800-53 …" is a long way to say NIST SP 800-53.
    static QString shortTitle(QString title)
    {
        title.remove(u"Electronic (OSCAL) Version of "_s, Qt::CaseInsensitive);
        title.replace(u"Special Publication"_s, u"SP"_s, Qt::CaseInsensitive);
        return title;
    }

    static QString publisher(const QJsonObject &metadata)
    {
        for (const auto &party : metadata[u"parties"].toArray()) {
            if (party[u"type"].toString() == "organization"_L1)
                return party[u"name"].toString();
        }
        return {};
    }

    void collectParams(const QJsonObject &object, int depth)
    {
        for (const auto &param : object[u"params"].toArray())
            m_params.insert(param[u"id"].toString(), param.toObject());
        if (depth > deepestGroups)
            return;
        for (const char *children : {"groups", "controls"}) {
            for (const auto &child : object[QLatin1StringView(children)].toArray())
                collectParams(child.toObject(), depth + 1);
        }
    }

    [[nodiscard]] Result<void> level(const QJsonObject &object, const QString &parent, int depth)
    {
        if (depth > deepestGroups)
            return failed(tr("The catalogue is nested more than %1 levels deep.").arg(deepestGroups), m_where);
        for (const auto &group : object[u"groups"].toArray()) {
            if (Result<void> done = row(group.toObject(), parent, true, depth); !done)
                return done;
        }
        for (const auto &control : object[u"controls"].toArray()) {
            ++m_library.read;
            if (Result<void> done = row(control.toObject(), parent, isBranch(control.toObject()), depth); !done)
                return done;
        }
        return {};
    }

    /// CSF writes its categories as controls; an 800-53 control with enhancements below it is answered itself.
    static bool isBranch(const QJsonObject &control)
    {
        static const QSet<QString> branches {u"category"_s, u"function"_s, u"family"_s, u"domain"_s, u"group"_s, u"section"_s, u"chapter"_s};
        return branches.contains(control[u"class"].toString().toLower());
    }

    [[nodiscard]] Result<void> row(const QJsonObject &object, const QString &parent, bool isHeading, int depth)
    {
        QString number = object[u"id"].toString();
        if (number.isEmpty() && isHeading) // a group may go without one
            number = object[u"title"].toString();
        FrameworkFile::Row made {.number = number, .parent = parent, .isHeading = isHeading};
        made.isWithdrawn = prop(object, u"status").compare("withdrawn"_L1, Qt::CaseInsensitive) == 0;
        made.name.main = nameOf(object, number);
        for (const auto &part : object[u"parts"].toArray())
            addPart(part.toObject(), made);
        m_framework.rows.push_back(std::move(made));
        return level(object, number, depth + 1);
    }

    /// "03.01.01 Account Management": the printed number where it is not the id.
    [[nodiscard]] QString nameOf(const QJsonObject &object, const QString &number) const
    {
        const QString title = withParams(object[u"title"].toString(), 0).simplified();
        const QString label = prop(object, u"label");
        const bool saysMore = !label.isEmpty() && !label.contains(u' ') && label.compare(number, Qt::CaseInsensitive) != 0;
        if (title.compare(number, Qt::CaseInsensitive) == 0)
            return saysMore ? label : QString();
        return saysMore ? label + u' ' + title : title;
    }

    void addPart(const QJsonObject &part, FrameworkFile::Row &to) const
    {
        const QString name = part[u"name"].toString();
        if (name.startsWith("assessment"_L1)) // how an auditor tests: not what is asked for
            return;
        const bool isRequirement = name == "statement"_L1 || name == "overview"_L1 || name == "item"_L1;
        QStringList lines;
        addProse(part, 0, lines);
        if (lines.isEmpty())
            return;
        QString &text = isRequirement ? to.body.main : to.guidance.main;
        if (!text.isEmpty())
            text += u'\n';
        text += (name == "example"_L1 ? u"• "_s : QString()) + lines.join(u'\n');
    }

    void addProse(const QJsonObject &part, int depth, QStringList &lines) const
    {
        if (depth > deepestGroups)
            return;
        const QString label = depth ? prop(part, u"label") : QString();
        const QString prose = withParams(part[u"prose"].toString(), 0).trimmed();
        if (!prose.isEmpty() || !label.isEmpty())
            lines.append(QString(qsizetype(2) * std::max(0, depth - 1), u' ') + (label.isEmpty() ? prose : label + u' ' + prose));
        for (const auto &child : part[u"parts"].toArray())
            addProse(child.toObject(), depth + 1, lines);
    }

    /// "{{ insert: param, ac-1_prm_1 }}" reads as what the organisation is to fill in: "[time period]".
    [[nodiscard]] QString withParams(const QString &prose, int depth) const
    {
        if (!prose.contains(u"{{"_s))
            return prose;
        static const QRegularExpression insert(u"\\{\\{\\s*(?:insert:\\s*param,\\s*)?([^}\\s]+)\\s*\\}\\}"_s);
        QString text;
        qsizetype end = 0;
        for (const QRegularExpressionMatch &match : insert.globalMatch(prose)) {
            text += QStringView(prose).sliced(end, match.capturedStart() - end);
            text += u'[' + paramText(match.captured(1), depth) + u']';
            end = match.capturedEnd();
        }
        text += QStringView(prose).sliced(end);
        return text;
    }

    [[nodiscard]] QString paramText(const QString &id, int depth) const
    {
        const QJsonObject param = m_params.value(id);
        if (const QJsonArray values = param[u"values"].toArray(); !values.isEmpty())
            return values.first().toString();
        const QJsonArray choices = param[u"select"][u"choice"].toArray();
        if (!choices.isEmpty() && depth < 5) {
            QStringList texts;
            for (const auto &choice : choices)
                texts.append(withParams(choice.toString(), depth + 1));
            return texts.join(u"; "_s);
        }
        const QString label = param[u"label"].toString();
        return label.isEmpty() ? id : label;
    }

    QString m_where;
    FrameworkFile m_framework;
    FrameworkLibrary m_library;
    QHash<QString, QJsonObject> m_params;
};
}

bool Oscal::isOscal(const QJsonObject &tree)
{
    static const QStringList models {u"catalog"_s, u"profile"_s, u"system-security-plan"_s, u"component-definition"_s,
                                     u"assessment-plan"_s, u"assessment-results"_s, u"plan-of-action-and-milestones"_s, u"mapping-collection"_s};
    return std::ranges::any_of(models, [&](const QString &model) { return tree[model].isObject(); });
}

Result<FrameworkLibrary> Oscal::read(const QJsonObject &tree, const QString &path)
{
    if (tree[u"catalog"].isObject())
        return CatalogReader(path).read(tree[u"catalog"].toObject());
    if (tree[u"profile"].isObject()) {
        return resolveProfile(tree[u"profile"].toObject(), path).and_then([&](const QJsonObject &catalog) {
            return CatalogReader(path).read(catalog);
        });
    }
    if (isOscal(tree))
        return failed(QCoreApplication::translate("OscalReader", "This OSCAL file is a %1: it describes a system, not requirements.").arg(tree.keys().constFirst()),
                      path, QCoreApplication::translate("OscalReader", "Bring in a catalogue or a profile."));
    return failed(QCoreApplication::translate("OscalReader", "This is not an OSCAL catalogue or profile."), path);
}

Result<QJsonObject> Oscal::open(const QString &path)
{
    return DataTree::content(path).and_then([&](const QByteArray &content) {
        return content.first(std::min<qsizetype>(content.size(), 4096)).trimmed().startsWith('<') ? fromXml(content, path)
                                                                                                 : DataTree::fromAny(content, path);
    });
}
