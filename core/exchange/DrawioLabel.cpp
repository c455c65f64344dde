// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DrawioLabel.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The letter that "&…;" at `at` stands for; `length` of the whole entity, 0 where it is none.
QString entityAt(QStringView text, qsizetype at, qsizetype &length)
{
    static const QHash<QString, QString> named {
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u" "_s},   {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},  {u"hellip"_s, u"…"_s}, {u"deg"_s, u"°"_s},
        {u"middot"_s, u"·"_s}, {u"micro"_s, u"µ"_s},  {u"oacute"_s, u"ó"_s}, {u"Oacute"_s, u"Ó"_s}, {u"shy"_s, QString()},
    };
    constexpr qsizetype longest = 10;
    length = 0;
    const qsizetype within = text.sliced(at, std::min(longest + 1, text.size() - at)).indexOf(u';');
    if (within < 0)
        return {};
    const qsizetype end = at + within;
    const QStringView name = text.sliced(at + 1, end - at - 1);
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        if (!ok || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return {};
        length = end - at + 1;
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    const auto found = named.constFind(name.toString());
    if (found == named.cend())
        return {};
    length = end - at + 1;
    return *found;
}

bool opensTag(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return false;
    const QChar next = text[at + 1];
    return next.isLetter() || next == u'/' || next == u'!';
}

/// "div" of "<div class=…>" and of "</div>".
QString tagName(QStringView tag)
{
    QString name;
    for (const QChar c : tag.sliced(tag.startsWith(u'/') ? 1 : 0)) {
        if (!c.isLetterOrNumber())
            break;
        name += c.toLower();
    }
    return name;
}

QString trimmedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString clean = line.simplified(); !clean.isEmpty())
            lines += clean;
    }
    return lines.join(u'\n');
}
}

QString plainLabel(const QString &markup)
{
    static const QStringList blocks {u"br"_s, u"div"_s, u"p"_s, u"li"_s, u"ul"_s, u"ol"_s, u"tr"_s, u"table"_s, u"hr"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s};
    const QStringView text(markup);
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'&') {
            qsizetype length = 0;
            plain += entityAt(text, at, length);
            if (length == 0)
                plain += u'&';
            at += std::max<qsizetype>(length, 1);
        } else if (text[at] == u'<' && opensTag(text, at)) {
            const qsizetype end = text.indexOf(u'>', at);
            if (end < 0)
                break; // an unfinished tag has no text behind it
            const QStringView tag = text.sliced(at + 1, end - at - 1);
            const QString name = tagName(tag);
            const bool holdsText = !tag.startsWith(u'/') && !tag.endsWith(u'/');
            at = end + 1;
            if (blocks.contains(name))
                plain += u'\n';
            if (holdsText && (name == "script"_L1 || name == "style"_L1)) {
                const qsizetype close = text.indexOf(u"</"_s + name, at, Qt::CaseInsensitive);
                at = close < 0 ? text.size() : close;
            }
        } else {
            plain += text[at++];
        }
    }
    return trimmedLines(plain);
}
