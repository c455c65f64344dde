// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = languageFromCode(settings.value(u"language"_s).toString()).value_or(systemLanguage());
    const QString theme = settings.value(u"theme"_s).toString();
    preferences.theme = theme == "light"_L1 ? Theme::Choice::Light : theme == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::System;
    preferences.dialect = settings.value(u"dialect"_s).toString() == "it"_L1 ? Dialect::It : Dialect::Ot;
    preferences.author = {settings.value(u"person/name"_s, qEnvironmentVariable("USER")).toString(), settings.value(u"person/team"_s).toString()};
    preferences.recentFiles = settings.value(u"recentFiles"_s).toStringList();
    return preferences;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"language"_s, languageCode(language));
    settings.setValue(u"theme"_s, theme == Theme::Choice::Light ? u"light"_s : theme == Theme::Choice::Dark ? u"dark"_s : u"system"_s);
    settings.setValue(u"dialect"_s, dialect == Dialect::It ? u"it"_s : u"ot"_s);
    settings.setValue(u"person/name"_s, author.name);
    settings.setValue(u"person/team"_s, author.team);
    settings.setValue(u"recentFiles"_s, recentFiles);
}

void Preferences::remember(const QString &path)
{
    if (!recentFiles.isEmpty() && recentFiles.front() == path)
        return; // each saving waits for the disk, twice
    constexpr qsizetype most = 10;
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    recentFiles = recentFiles.first(std::min(most, recentFiles.size()));
    save();
}
