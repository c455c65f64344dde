// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Fonts.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace: the linker would leave out a resource of a static library.
static void keepFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

void Fonts::load()
{
    static const bool loaded = [] {
        keepFontResource();
        const QDir folder(u":/fonts"_s);
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &file : files)
            QFontDatabase::addApplicationFont(folder.filePath(file));
        return true;
    }();
    Q_UNUSED(loaded)
}

QString Fonts::family()
{
    return u"Inter"_s;
}
