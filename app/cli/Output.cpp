// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printText(const QString &text)
{
    printBytes(text.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonArray &array)
{
    printBytes(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void say(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

int fail(const Error &error)
{
    say(u"tandem: "_s + error.sentence());
    switch (error.kind) {
    case Error::Kind::Usage:
        return UsageProblem;
    case Error::Kind::Locked:
        return LockedByAnother;
    default:
        return Unusable;
    }
}

Result<void> checkOutput(const QString &path, bool force)
{
    if (path == "-"_L1)
        return {};
    const QFileInfo file(path);
    if (file.exists() && (!force || file.isDir() || file.suffix() == "tandem"_L1))
        return failed(QCoreApplication::translate("Output", "There is a file of this name already."), path,
                      force ? QString() : QCoreApplication::translate("Output", "Use --force to replace it."));
    if (!file.dir().exists())
        return failed(QCoreApplication::translate("Output", "There is no such folder."), file.path());
    return {};
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes, bool force)
{
    if (path == "-"_L1) {
        printBytes(bytes);
        return {};
    }
    if (Result<void> allowed = checkOutput(path, force); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(QCoreApplication::translate("Output", "The file cannot be written: %1.").arg(file.errorString()), path);
    return {};
}

Project::Options projectOptions(const CommandContext &context)
{
    Project::Options options;
    options.language = context.words.language();
    options.author.name = qEnvironmentVariable("TANDEM_PERSON", qEnvironmentVariable("USER", u"tandem"_s));
    options.author.team = qEnvironmentVariable("TANDEM_TEAM");
    return options;
}

Result<std::unique_ptr<Project>> openForReading(const QString &path, const CommandContext &context)
{
    Project::Options options = projectOptions(context);
    options.readOnly = true;
    return Project::open(path, options);
}

Result<std::unique_ptr<Project>> openForWriting(const QString &path, const CommandContext &context)
{
    auto project = Project::open(path, projectOptions(context));
    if (!project)
        return project;
    if (const std::optional<Error> &reason = (*project)->readOnlyReason())
        return std::unexpected(*reason);
    return project;
}
