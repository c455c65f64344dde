// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Typography.h"

namespace {
bool isPolishOneLetterWord(QChar letter)
{
    return QStringView(u"aiouwzAIOUWZ").contains(letter);
}

bool isUnitAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && (text.at(end).isLetter() || text.at(end) == u'%' || text.at(end) == u'°'))
        ++end;
    static constexpr QStringView units[] = {u"%",  u"s",  u"ms", u"min", u"h",  u"d",  u"mm", u"cm", u"m",
                                            u"km", u"A",  u"V",  u"kV",  u"W",  u"kW", u"MW", u"°C", u"bar",
                                            u"GB", u"MB", u"kB", u"Hz",  u"zł", u"r",  u"l"};
    const QStringView word = text.sliced(from, end - from);
    return std::ranges::find(units, word) != std::end(units);
}

/// Whether the space at `i` must not end a line.
bool bindsAt(QStringView text, qsizetype i, Language language)
{
    if (i == 0 || i + 1 >= text.size())
        return false;
    const QChar before = text.at(i - 1);
    const bool oneLetter = i == 1 || text.at(i - 2).isSpace() || text.at(i - 2) == u'(' || text.at(i - 2) == u'„';
    if (language == Language::Polish && oneLetter && isPolishOneLetterWord(before))
        return true;
    return before.isDigit() && isUnitAt(text, i + 1);
}
}

QString typeset(const QString &text, Language language)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            result[i] = QChar::LineSeparator;
        else if (c < u' ' || c == QChar(0x7f))
            result[i] = u' ';
        if (result.at(i) == u' ' && bindsAt(result, i, language))
            result[i] = QChar::Nbsp;
    }
    return result;
}

bool isNameLike(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool dotInside = c == u'.' && i + 1 < word.size();
        if (c.isDigit() || dotInside || QStringView(u"_@\\").contains(c))
            return true;
    }
    return false;
}
