// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OscalProfile.h"

#include "core/exchange/OscalReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Which controls an import takes.
class Selection
{
public:
    explicit Selection(const QJsonObject &import)
        : m_all(import.contains(u"include-all"_s) || !import.contains(u"include-controls"_s))
    {
        collect(import[u"include-controls"].toArray(), m_with, m_withPatterns, &m_withChildren);
        collect(import[u"exclude-controls"].toArray(), m_without, m_withoutPatterns, nullptr);
    }
    [[nodiscard]] bool takes(const QString &id, bool parentTaken) const
    {
        if (m_without.contains(id) || matches(m_withoutPatterns, id))
            return false;
        return m_all || m_with.contains(id) || matches(m_withPatterns, id) || (parentTaken && m_withChildren);
    }

private:
    static void collect(const QJsonArray &choices, QSet<QString> &ids, QList<QRegularExpression> &patterns, bool *children)
    {
        for (const auto &choice : choices) {
            for (const auto &id : choice[u"with-ids"].toArray())
                ids.insert(id.toString());
            for (const auto &pattern : choice[u"matching"].toArray())
                patterns.append(QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern[u"pattern"].toString())));
            if (children && choice[u"with-child-controls"].toString() == "yes"_L1)
                *children = true;
        }
    }
    static bool matches(const QList<QRegularExpression> &patterns, const QString &id)
    {
        return std::ranges::any_of(patterns, [&](const QRegularExpression &pattern) { return pattern.match(id).hasMatch(); });
    }

    bool m_all;
    bool m_withChildren = false;
    QSet<QString> m_with;
    QSet<QString> m_without;
    QList<QRegularExpression> m_withPatterns;
    QList<QRegularExpression> m_withoutPatterns;
};

/// The chosen part of a catalogue; a control that is left out hands its chosen enhancements up.
QJsonObject chosen(const QJsonObject &object, const Selection &selection, bool parentTaken)
{
    QJsonObject kept = object;
    QJsonArray groups;
    for (const auto &group : object[u"groups"].toArray()) {
        const QJsonObject inner = chosen(group.toObject(), selection, false);
        if (inner.contains(u"groups"_s) || inner.contains(u"controls"_s))
            groups.append(inner);
    }
    QJsonArray controls;
    for (const auto &control : object[u"controls"].toArray()) {
        const bool taken = selection.takes(control[u"id"].toString(), parentTaken);
        const QJsonObject inner = chosen(control.toObject(), selection, taken);
        if (taken) {
            controls.append(inner);
        } else {
            for (const auto &enhancement : inner[u"controls"].toArray())
                controls.append(enhancement);
        }
    }
    kept.remove(u"groups"_s);
    kept.remove(u"controls"_s);
    if (!groups.isEmpty())
        kept[u"groups"_s] = groups;
    if (!controls.isEmpty())
        kept[u"controls"_s] = controls;
    return kept;
}

QStringList namedFiles(const QJsonObject &profile, const QString &href)
{
    if (!href.startsWith(u'#'))
        return {href};
    QStringList files;
    for (const auto &resource : profile[u"back-matter"][u"resources"].toArray()) {
        if (resource[u"uuid"].toString() != QStringView(href).sliced(1))
            continue;
        for (const auto &link : resource[u"rlinks"].toArray())
            files.append(link[u"href"].toString());
    }
    return files;
}

class ProfileResolver
{
    Q_DECLARE_TR_FUNCTIONS(OscalReader)

public:
    [[nodiscard]] Result<QJsonObject> resolve(const QJsonObject &profile, const QString &path)
    {
        const QString own = QFileInfo(path).canonicalFilePath();
        if (m_open.contains(own))
            return failed(tr("The profiles import each other in a circle."), path);
        m_open.insert(own);
        QJsonArray groups;
        QJsonArray controls;
        QJsonArray params;
        for (const auto &import : profile[u"imports"].toArray()) {
            const Result<QJsonObject> catalog = imported(profile, import[u"href"].toString(), path);
            if (!catalog)
                return catalog;
            const QJsonObject part = chosen(*catalog, Selection(import.toObject()), false);
            for (const auto &group : part[u"groups"].toArray())
                groups.append(group);
            for (const auto &control : part[u"controls"].toArray())
                controls.append(control);
            for (const auto &param : part[u"params"].toArray())
                params.append(param);
        }
        m_open.remove(own);
        QJsonObject catalog {{u"metadata"_s, profile[u"metadata"]}, {u"groups"_s, groups}, {u"controls"_s, controls}, {u"params"_s, params}};
        return withParameters(catalog, profile[u"modify"][u"set-parameters"].toArray());
    }

private:
    [[nodiscard]] Result<QJsonObject> imported(const QJsonObject &profile, const QString &href, const QString &path)
    {
        const QDir folder = QFileInfo(path).dir();
        const QStringList files = namedFiles(profile, href);
        for (const QString &file : files) {
            for (const QString &place : {folder.filePath(file), folder.filePath(file.section(u'/', -1))}) {
                if (!QFileInfo(place).isFile())
                    continue;
                return Oscal::open(place).and_then([&](const QJsonObject &tree) -> Result<QJsonObject> {
                    if (tree[u"profile"].isObject())
                        return resolve(tree[u"profile"].toObject(), place);
                    if (tree[u"catalog"].isObject())
                        return tree[u"catalog"].toObject();
                    return failed(tr("This is not an OSCAL catalogue or profile."), place);
                });
            }
        }
        return failed(tr("The profile chooses from “%1”, which is not there.").arg(files.isEmpty() ? href : files.first()), path,
                      tr("Put that catalogue beside the profile."));
    }

    /// What the profile fills in takes the place of "organisation-defined".
    static QJsonObject withParameters(QJsonObject object, const QJsonArray &settings)
    {
        QHash<QString, QJsonObject> set;
        for (const auto &setting : settings)
            set.insert(setting[u"param-id"].toString(), setting.toObject());
        return set.isEmpty() ? object : filled(std::move(object), set);
    }
    static QJsonObject filled(QJsonObject object, const QHash<QString, QJsonObject> &set)
    {
        if (object.contains(u"params"_s)) {
            QJsonArray params;
            for (const auto &param : object[u"params"].toArray()) {
                QJsonObject changed = param.toObject();
                const QJsonObject setting = set.value(changed[u"id"].toString());
                for (const char *key : {"values", "label", "select"}) {
                    if (setting.contains(QLatin1StringView(key)))
                        changed[QLatin1StringView(key)] = setting[QLatin1StringView(key)];
                }
                params.append(changed);
            }
            object[u"params"_s] = params;
        }
        for (const char *children : {"groups", "controls"}) {
            if (!object.contains(QLatin1StringView(children)))
                continue;
            QJsonArray list;
            for (const auto &child : object[QLatin1StringView(children)].toArray())
                list.append(filled(child.toObject(), set));
            object[QLatin1StringView(children)] = list;
        }
        return object;
    }

    QSet<QString> m_open;
};
}

Result<QJsonObject> Oscal::resolveProfile(const QJsonObject &profile, const QString &path)
{
    return ProfileResolver().resolve(profile, path);
}
