// SPDX-License-Identifier: GPL-3.0-or-later
// YAML: the only file that includes yaml-cpp.
#include "core/exchange/DataTree.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <yaml-cpp/yaml.h>

namespace {

/// Copies a node with all below it; counts, since aliases can make a small file into an endless tree.
class TreeCopy
{
public:
    [[nodiscard]] QJsonValue copy(const YAML::Node &node, int depth)
    {
        if (depth > DataTree::deepest)
            throw YAML::Exception(node.Mark(), "nested too deep, or leading back into itself");
        if (++m_nodes > DataTree::mostNodes)
            throw YAML::Exception(node.Mark(), "aliases make it too large");
        switch (node.Type()) {
        case YAML::NodeType::Map: {
            QJsonObject object;
            for (const auto &entry : node) {
                if (!entry.first.IsScalar() || entry.first.Scalar().empty()) // a QJsonObject does not bear an empty name
                    throw YAML::Exception(entry.first.Mark(), "an entry without a name");
                object.insert(QString::fromStdString(entry.first.Scalar()), copy(entry.second, depth + 1));
            }
            return object;
        }
        case YAML::NodeType::Sequence: {
            QJsonArray list;
            for (const YAML::Node &item : node)
                list.append(copy(item, depth + 1));
            return list;
        }
        case YAML::NodeType::Scalar:
            return scalar(node);
        default:
            return QJsonValue::Null;
        }
    }

private:
    [[nodiscard]] static QJsonValue scalar(const YAML::Node &node)
    {
        const QString text = QString::fromStdString(node.Scalar());
        if (node.Tag() == "!") // quoted: a text, whatever it looks like
            return text;
        if (text == u"true" || text == u"True")
            return true;
        if (text == u"false" || text == u"False")
            return false;
        if (text == u"null" || text == u"~" || text.isEmpty())
            return QJsonValue::Null;
        return text; // numbers stay texts: "1.10" is a section, and who wants a number asks for one
    }

    int m_nodes = 0;
};
}

extern "C" Q_DECL_EXPORT void tandemReadYaml(const QByteArray &content, const QString &where, Result<QJsonObject> &tree)
{
    const auto refuse = [&](int line, const QString &why) {
        tree = failed(QCoreApplication::translate("DataTree", "This is not complete YAML: line %1, %2.").arg(line).arg(why), where);
    };
    try {
        const YAML::Node root = YAML::Load(std::string(content.constData(), static_cast<size_t>(content.size())));
        if (!root.IsMap()) {
            tree = failed(QCoreApplication::translate("DataTree", "The file holds no named entries: it is neither JSON nor YAML."), where);
            return;
        }
        tree = TreeCopy().copy(root, 0).toObject();
    } catch (const YAML::Exception &problem) {
        refuse(problem.mark.line + 1, QString::fromStdString(problem.msg));
    } catch (const std::exception &problem) {
        refuse(0, QString::fromLocal8Bit(problem.what()));
    }
}
