// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"

#include <QDate>
#include <QTranslator>

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Polish ? u"pl"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"en")
        return Language::English;
    if (code == u"pl")
        return Language::Polish;
    return std::nullopt;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Polish ? Language::Polish : Language::English;
}

namespace {
std::shared_ptr<const QTranslator> loadTranslator(Language language)
{
    auto translator = std::make_shared<QTranslator>();
    // English has a catalogue too: only for its plurals.
    if (!translator->load(u":/i18n/tandem_%1.qm"_s.arg(languageCode(language))))
        return nullptr;
    return translator;
}
}

Words::Words(Language language, Dialect dialect)
    : m_language(language)
    , m_dialect(dialect)
{
    if (language == Language::Polish) {
        static const std::shared_ptr<const QTranslator> polish = loadTranslator(Language::Polish);
        m_translator = polish;
    } else {
        static const std::shared_ptr<const QTranslator> english = loadTranslator(Language::English);
        m_translator = english;
    }
}

QLocale Words::locale() const
{
    return m_language == Language::Polish ? QLocale(QLocale::Polish, QLocale::Poland)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Words::translate(const char *context, const char *text, const char *disambiguation, int n) const
{
    QString found = m_translator ? m_translator->translate(context, text, disambiguation, n) : QString();
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    if (n >= 0)
        found.replace("%n"_L1, locale().toString(n));
    return found;
}

QString Words::longDate(const QDate &date) const
{
    return locale().toString(date, u"d MMMM yyyy"_s);
}

QString Words::date(const QDate &date) const
{
    return date.toString(Qt::ISODate);
}

QString Words::duration(qint64 minutes) const
{
    if (minutes == 0)
        return u"0 min"_s;
    if (minutes % 1440 == 0 && minutes >= 2880)
        return u"%1 d"_s.arg(minutes / 1440);
    if (minutes % 60 == 0)
        return u"%1 h"_s.arg(minutes / 60);
    if (minutes > 60)
        return u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
    return u"%1 min"_s.arg(minutes);
}
