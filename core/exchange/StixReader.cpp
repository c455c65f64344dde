// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StixReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLive(const QJsonObject &object)
{
    return !object[u"revoked"].toBool() && !object[u"x_mitre_deprecated"].toBool();
}

/// "T0821", by which everybody knows it.
QString numberOf(const QJsonObject &object)
{
    for (const auto &reference : object[u"external_references"].toArray()) {
        if (reference[u"source_name"].toString().startsWith("mitre"_L1) && !reference[u"external_id"].toString().isEmpty())
            return reference[u"external_id"].toString();
    }
    return {};
}

/// Without the marks of citations and links.
QString plainText(QString text)
{
    static const QRegularExpression citation(u"\\s*\\(Citation: [^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\([^)]*\\)"_s);
    static const QRegularExpression tag(u"</?[a-z][^>]{0,40}>"_s);
    return text.remove(citation).replace(link, u"\\1"_s).remove(tag).trimmed();
}

class BundleReader
{
    Q_DECLARE_TR_FUNCTIONS(StixReader)

public:
    explicit BundleReader(QString where)
        : m_where(std::move(where))
    {
    }

    [[nodiscard]] Result<FrameworkLibrary> read(const QJsonObject &bundle)
    {
        for (const auto &value : bundle[u"objects"].toArray())
            sort(value.toObject());
        if (m_techniques.empty())
            return failed(tr("The STIX bundle holds no attack technique."), m_where);
        m_threats.scale = FrameworkScale::Threats;
        if (m_threats.title.main.isEmpty())
            m_threats.title.main = tr("Attack techniques");
        m_threats.key = m_threats.title.main.contains("ATT&CK"_L1) && m_threats.title.main.contains("ICS"_L1)
            ? u"attack-ics"_s
            : frameworkKey(m_threats.title.main, m_threats.edition);
        addRows();
        if (Result<void> fits = checkRows(m_threats, m_where); !fits)
            return std::unexpected(fits.error());
        FrameworkLibrary library {.format = u"stix"_s};
        library.read = std::ssize(m_techniques);
        if (m_retired > 0)
            library.notes.append(tr("%1 techniques are revoked or deprecated and were left out.").arg(m_retired));
        library.skipped = std::move(m_skipped);
        library.frameworks.push_back(std::move(m_threats));
        return library;
    }

private:
    void sort(const QJsonObject &object)
    {
        const QString type = object[u"type"].toString();
        if (type == "attack-pattern"_L1) {
            if (!isLive(object))
                ++m_retired;
            else if (numberOf(object).isEmpty())
                m_skipped.push_back({m_where + u": "_s + object[u"id"].toString(), tr("The technique has no number.")});
            else
                m_techniques.push_back(object);
        } else if (type == "x-mitre-tactic"_L1 && isLive(object)) {
            m_tactics.push_back(object);
        } else if (type == "x-mitre-matrix"_L1) {
            for (const auto &tactic : object[u"tactic_refs"].toArray())
                m_order.append(tactic.toString());
        } else if (type == "x-mitre-collection"_L1) {
            m_threats.title.main = object[u"name"].toString();
            m_threats.edition = object[u"x_mitre_version"].toString();
        } else if (type == "identity"_L1 && m_threats.publisher.isEmpty()) {
            m_threats.publisher = object[u"name"].toString();
        }
    }

    void addRows()
    {
        std::ranges::stable_sort(m_tactics, {}, [this](const QJsonObject &tactic) {
            const qsizetype place = m_order.indexOf(tactic[u"id"].toString());
            return place < 0 ? m_order.size() : place;
        });
        for (const QJsonObject &technique : m_techniques) {
            QStringList phases;
            for (const auto &phase : technique[u"kill_chain_phases"].toArray())
                phases.append(phase[u"phase_name"].toString());
            m_phases.insert(numberOf(technique), phases);
        }
        std::ranges::sort(m_techniques, {}, [](const QJsonObject &technique) { return numberOf(technique); });
        for (const QJsonObject &tactic : m_tactics) {
            const QString shortName = tactic[u"x_mitre_shortname"].toString();
            m_threats.rows.push_back({.number = numberOf(tactic),
                                      .isHeading = true,
                                      .name = {tactic[u"name"].toString(), {}},
                                      .body = {plainText(tactic[u"description"].toString()), {}}});
            addTechniques(shortName, numberOf(tactic));
        }
        addTechniques({}, {}); // of no tactic that is in the bundle
    }

    /// Those whose first tactic this is; they may serve others too, which their text says.
    void addTechniques(const QString &tactic, const QString &parent)
    {
        for (const QJsonObject &technique : m_techniques) {
            const QString number = numberOf(technique);
            const QStringList phases = m_phases.value(number);
            const auto known = std::ranges::find_if(phases, [&](const QString &phase) { return isTactic(phase); });
            const QString first = known == phases.end() ? QString() : *known;
            if (first != tactic)
                continue;
            m_threats.rows.push_back({.number = number,
                                      .parent = parent,
                                      .name = {technique[u"name"].toString(), {}},
                                      .body = {plainText(technique[u"description"].toString()), {}},
                                      .guidance = {phases.size() > 1 ? tr("Tactics: %1").arg(names(phases)) : QString(), {}}});
        }
    }

    [[nodiscard]] bool isTactic(const QString &phase) const
    {
        return std::ranges::any_of(m_tactics, [&](const QJsonObject &tactic) { return tactic[u"x_mitre_shortname"].toString() == phase; });
    }

    [[nodiscard]] QString names(const QStringList &phases) const
    {
        QStringList list;
        for (const QString &phase : phases) {
            const auto tactic = std::ranges::find_if(m_tactics, [&](const QJsonObject &one) { return one[u"x_mitre_shortname"].toString() == phase; });
            list.append(tactic == m_tactics.end() ? phase : (*tactic)[u"name"].toString());
        }
        return list.join(u", "_s);
    }

    QString m_where;
    FrameworkFile m_threats;
    std::vector<QJsonObject> m_techniques;
    std::vector<QJsonObject> m_tactics;
    QStringList m_order;
    QHash<QString, QStringList> m_phases;
    std::vector<ImportOutcome::Skipped> m_skipped;
    int m_retired = 0;
};
}

bool Stix::isBundle(const QJsonObject &tree)
{
    return tree[u"type"].toString() == "bundle"_L1 && tree[u"objects"].isArray();
}

Result<FrameworkLibrary> Stix::read(const QJsonObject &tree, const QString &where)
{
    if (!isBundle(tree))
        return failed(QCoreApplication::translate("StixReader", "This is not a STIX bundle."), where);
    return BundleReader(where).read(tree);
}
