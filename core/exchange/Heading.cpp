// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Heading.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <array>

namespace {

/// What stands in brackets behind a heading and says how, not what: a unit or a remark.
QString withoutBrackets(const QString &heading)
{
    QString out;
    int depth = 0;
    for (const QChar c : heading) {
        if (c == u'[' || c == u'(' || c == u'{')
            ++depth;
        if (depth == 0)
            out += c;
        if ((c == u']' || c == u')' || c == u'}') && depth > 0)
            --depth;
    }
    return out.trimmed().isEmpty() ? heading : out;
}

/// "ipAddress" and "IPAddress" are two words; "MAC" is one, "IPv4" too.
bool beginsWord(const QString &text, qsizetype i)
{
    if (i == 0 || !text[i].isUpper())
        return false;
    const bool afterLower = text[i - 1].isLower();
    const bool endsCapitals = text[i - 1].isUpper() && i + 1 < text.size() && text[i + 1].isLower() && text[i + 1] != u's'
        && text[i + 1] != u'v';
    return afterLower || endsCapitals;
}

bool isUnitWord(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 13> units {"min", "minutes", "minut", "ms", "h", "hrs", "eur", "euro", "pln", "usd", "years", "lata", "lat"};
    return std::ranges::contains(units, word);
}
}

QByteArray wholeHeading(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber()) {
            words += u' ';
            continue;
        }
        if (beginsWord(text, i))
            words += u' ';
        words += text[i];
    }
    return folded(words).simplified();
}

QByteArray normalisedHeading(const QString &heading)
{
    QByteArray out = wholeHeading(withoutBrackets(heading));
    // A unit at the end without brackets: "tolerated_outage_min".
    if (const qsizetype lastBlank = out.lastIndexOf(' '); lastBlank > 0 && isUnitWord(QByteArrayView(out).sliced(lastBlank + 1)))
        out.truncate(lastBlank);
    return out;
}
