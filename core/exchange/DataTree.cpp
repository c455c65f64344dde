// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DataTree.h"

#include "core/base/Module.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {
bool isDeeperThan(const QJsonValue &value, int levels)
{
    if (!value.isObject() && !value.isArray())
        return false;
    if (levels == 0)
        return true;
    const auto below = [levels](const auto &children) {
        return std::any_of(children.begin(), children.end(), [levels](const QJsonValue &child) { return isDeeperThan(child, levels - 1); });
    };
    return value.isObject() ? below(value.toObject()) : below(value.toArray());
}
}

Result<QByteArray> DataTree::content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("DataTree", "The file cannot be read: %1.").arg(file.errorString()), path);
    if (file.size() > largestFile)
        return failed(QCoreApplication::translate("DataTree", "The file is larger than %1 MB.").arg(largestFile / 1024 / 1024), path);
    return file.readAll();
}

Result<QJsonObject> DataTree::fromJson(const QByteArray &content, const QString &where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = content.first(std::min<qsizetype>(problem.offset, content.size())).count('\n') + 1;
        return failed(QCoreApplication::translate("DataTree", "This is not complete JSON: line %1, %2.").arg(line).arg(problem.errorString()), where);
    }
    if (!document.isObject())
        return failed(QCoreApplication::translate("DataTree", "The JSON file holds a list where an object is expected."), where);
    if (isDeeperThan(document.object(), deepest))
        return failed(QCoreApplication::translate("DataTree", "The file is nested more than %1 levels deep.").arg(deepest), where);
    return document.object();
}

Result<QJsonObject> DataTree::fromYaml(const QByteArray &content, const QString &where)
{
    const Result<QFunctionPointer> read = Module::function("yaml", "tandemReadYaml");
    if (!read)
        return std::unexpected(read.error());
    using Read = void (*)(const QByteArray &, const QString &, Result<QJsonObject> &);
    Result<QJsonObject> tree;
    reinterpret_cast<Read>(*read)(content, where, tree);
    return tree;
}

Result<QJsonObject> DataTree::fromAny(const QByteArray &content, const QString &where)
{
    const QByteArray start = content.first(std::min<qsizetype>(content.size(), 4096)).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{") ? fromJson(content, where) : fromYaml(content, where);
}
