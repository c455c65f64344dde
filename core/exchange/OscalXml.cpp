// SPDX-License-Identifier: GPL-3.0-or-later
// OSCAL as XML, brought into the shape of its JSON form.
#include "core/exchange/OscalReader.h"

#include "core/exchange/DataTree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// Elements that may stand several times, and what their list is called in JSON.
const QHash<QString, QString> &lists()
{
    static const QHash<QString, QString> names {
        {u"group"_s, u"groups"_s},       {u"control"_s, u"controls"_s}, {u"part"_s, u"parts"_s},
        {u"prop"_s, u"props"_s},         {u"param"_s, u"params"_s},     {u"party"_s, u"parties"_s},
        {u"import"_s, u"imports"_s},     {u"choice"_s, u"choice"_s},    {u"value"_s, u"values"_s},
        {u"with-id"_s, u"with-ids"_s},   {u"resource"_s, u"resources"_s}, {u"rlink"_s, u"rlinks"_s},
        {u"matching"_s, u"matching"_s},  {u"set-parameter"_s, u"set-parameters"_s},
        {u"include-controls"_s, u"include-controls"_s}, {u"exclude-controls"_s, u"exclude-controls"_s}};
    return names;
}

class OscalXml
{
    Q_DECLARE_TR_FUNCTIONS(OscalReader)

public:
    OscalXml(const QByteArray &content, QString where)
        : m_xml(content)
        , m_where(std::move(where))
    {
        m_xml.setEntityExpansionLimit(4096);
    }

    [[nodiscard]] Result<QJsonObject> read()
    {
        QJsonObject tree;
        if (m_xml.readNextStartElement()) {
            const QString root = m_xml.name().toString();
            if (m_xml.namespaceUri() != u"http://csrc.nist.gov/ns/oscal/1.0"_s)
                return failed(tr("This XML file is not OSCAL."), m_where);
            tree.insert(root, element(0).toObject());
        }
        if (m_tooDeep)
            return failed(QCoreApplication::translate("DataTree", "The file is nested more than %1 levels deep.").arg(DataTree::deepest), m_where);
        if (m_xml.hasError())
            return failed(tr("This is not complete XML: line %1, %2.").arg(m_xml.lineNumber()).arg(m_xml.errorString()), m_where);
        return tree;
    }

private:
    static bool isProse(QStringView name)
    {
        static const QSet<QString> names {u"p"_s, u"ul"_s, u"ol"_s, u"li"_s, u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"pre"_s, u"blockquote"_s,
                                          u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s};
        return names.contains(name.toString());
    }

    /// The text of a block, with markup left out and parameters named as the JSON form names them.
    QString prose(int depth)
    {
        QString text;
        m_tooDeep = m_tooDeep || depth > DataTree::deepest;
        while (!m_tooDeep && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"insert") {
                text += u"{{ insert: param, %1 }}"_s.arg(m_xml.attributes().value("id-ref"_L1));
                m_xml.skipCurrentElement();
            } else {
                const bool isItem = m_xml.name() == u"li";
                text += (isItem ? u"\n• "_s : QString()) + prose(depth + 1);
            }
        }
        return text;
    }

    QJsonValue element(int depth)
    {
        m_tooDeep = m_tooDeep || depth > DataTree::deepest;
        QJsonObject object;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            object.insert(attribute.name().toString(), attribute.value().toString());
        QString text;
        QStringList blocks;
        while (!m_tooDeep && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QString name = m_xml.name().toString();
            if (isProse(name)) {
                blocks.append(prose(depth + 1).simplified());
            } else if (name == "insert"_L1) {
                text += u"{{ insert: param, %1 }}"_s.arg(m_xml.attributes().value("id-ref"_L1));
                m_xml.skipCurrentElement();
            } else {
                put(object, name, element(depth + 1));
            }
        }
        if (!blocks.isEmpty())
            object.insert(u"prose"_s, blocks.join(u'\n'));
        return object.isEmpty() ? QJsonValue(text.simplified()) : QJsonValue(object);
    }

    static void put(QJsonObject &object, const QString &name, const QJsonValue &value)
    {
        const auto list = lists().constFind(name);
        if (list == lists().cend()) {
            object.insert(name, value);
            return;
        }
        QJsonArray values = object[*list].toArray();
        values.append(value);
        object.insert(*list, values);
    }

    QXmlStreamReader m_xml;
    QString m_where;
    bool m_tooDeep = false;
};
}

Result<QJsonObject> Oscal::fromXml(const QByteArray &content, const QString &where)
{
    return OscalXml(content, where).read();
}
