// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace {
/// Beside the program where it was built, in lib/tandem where it is installed.
QStringList moduleFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"modules"_s), program.filePath(u"../modules"_s), program.filePath(u"../lib/tandem"_s)};
}
}

Result<QFunctionPointer> Module::function(const char *module, const char *name)
{
    QString why;
    const QStringList folders = moduleFolders();
    for (const QString &folder : folders) {
        QLibrary library(folder + u"/tandem-"_s + QLatin1StringView(module));
        if (const QFunctionPointer found = library.resolve(name))
            return found;
        if (QDir(folder).exists())
            why = library.errorString();
    }
    return failed(QCoreApplication::translate("Module", "A part of Tandem cannot be loaded: %1.").arg(QLatin1StringView(module)), why,
                  QCoreApplication::translate("Module", "Install Tandem again."));
}
