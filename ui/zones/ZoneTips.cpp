// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/ZoneTips.h"

#include "core/model/Asset.h"
#include "core/model/Conduit.h"
#include "core/model/Note.h"
#include "core/model/Zone.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {
/// The seven foundational requirements in the order of SecurityLevelVector (IEC 62443-1-1).
constexpr QLatin1StringView Requirements[] = {"IAC"_L1, "UC"_L1, "SI"_L1, "DC"_L1, "RDF"_L1, "TRE"_L1, "RA"_L1};

class TipText
{
public:
    TipText(const Project &project, const RecordStore &records, int row, const Words &words)
        : m_project(project)
        , m_records(records)
        , m_row(row)
        , m_words(words)
    {
        m_html = u"<b>%1</b>"_s.arg(project.fullName(records.idAt(row), words).toHtmlEscaped());
    }

    /// A line "label: value" where there is a value.
    TipText &fields(std::initializer_list<QStringView> keys)
    {
        for (const QStringView key : keys) {
            const int index = m_records.kind().indexOf(key);
            const QString value = m_project.text(m_records, m_row, index, m_words);
            if (!value.isEmpty())
                line(m_records.kind().field(index).labelIn(m_words), value.toHtmlEscaped());
        }
        return *this;
    }
    TipText &vector(QStringView key)
    {
        const int index = m_records.kind().indexOf(key);
        const auto levels = SecurityLevelVector::fromText(m_records.value(m_row, index).toText());
        if (!levels)
            return *this;
        QStringList parts;
        for (size_t i = 0; i < levels->levels.size(); ++i)
            parts.append(u"%1&nbsp;%2"_s.arg(Requirements[i]).arg(levels->levels[i]));
        line(m_records.kind().field(index).labelIn(m_words), parts.join(u", "_s));
        return *this;
    }
    TipText &sentence(const QString &escaped)
    {
        m_html += u"<br>"_s + escaped;
        return *this;
    }
    [[nodiscard]] QString html() const { return u"<qt>%1</qt>"_s.arg(m_html); }

private:
    void line(const QString &label, const QString &value)
    {
        m_html += u"<br>%1: %2"_s.arg(label.toHtmlEscaped(), value);
    }

    const Project &m_project;
    const RecordStore &m_records;
    int m_row;
    const Words &m_words;
    QString m_html;
};

int assetsIn(const Project &project, const RecordId &zone)
{
    const RecordStore &assets = project.store(Asset::kind());
    const int field = Asset::kind().indexOf(u"zone");
    const QByteArray id = zone.utf8();
    int count = 0;
    for (int row = 0; row < assets.count(); ++row)
        count += assets.bytes(row, field) == id ? 1 : 0;
    return count;
}
}

QString ZoneTips::of(const Project &project, const RecordId &id, const Words &words)
{
    const RecordStore *records = project.storeHolding(id);
    if (!records)
        return {};
    TipText tip(project, *records, records->rowOf(id), words);
    if (&records->kind() == &Zone::kind())
        return tip.fields({u"type", u"level"}).vector(u"slT").fields({u"owner", u"parent"})
            .sentence(tr("%n assets", nullptr, assetsIn(project, id))).html();
    if (&records->kind() == &Asset::kind())
        return tip.fields({u"class", u"domain", u"vendor", u"model", u"owner", u"zone", u"criticality"}).html();
    if (&records->kind() == &Note::kind())
        return tip.fields({u"kind", u"body", u"records", u"responsible", u"due"}).html();
    return tip.fields({u"zones", u"medium", u"direction", u"protocols", u"encrypted", u"boundaryDevices"})
        .vector(u"slT")
        .fields({u"owner", u"monitoredBy"})
        .html();
}
