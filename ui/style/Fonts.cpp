// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Fonts.h"

#include <QFontDatabase>
#include <QResource>
#include <QStringList>

#include <fontconfig/fontconfig.h>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace: the linker would leave out a resource of a static library.
static void keepFontResource()
{
    Q_INIT_RESOURCE(fonts);
}

namespace {
void addFonts(const QStringList &weights)
{
    for (const QString &weight : weights) {
        const QResource file(u":/fonts/Inter-%1.otf"_s.arg(weight)); // as it lies in the program: no copy of it
        QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size()));
    }
}
}

void Fonts::readSystemConfiguration()
{
    FcInit();
}

void Fonts::loadForScreen()
{
    static const bool loaded = [] {
        keepFontResource();
        addFonts({u"Regular"_s, u"SemiBold"_s});
        return true;
    }();
    Q_UNUSED(loaded)
}

void Fonts::loadAll()
{
    loadForScreen();
    static const bool loaded = [] {
        addFonts({u"Italic"_s, u"Medium"_s, u"Bold"_s});
        return true;
    }();
    Q_UNUSED(loaded)
}

QString Fonts::family()
{
    return u"Inter"_s;
}
