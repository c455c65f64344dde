// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PreferencesDialog.h"

#include "core/model/Choices.h"
#include "ui/style/Looks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_dialect(new QComboBox)
    , m_name(new QLineEdit(preferences.author.name))
    , m_team(new QComboBox)
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(440);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    auto *who = new QLabel(tr("Who am I"));
    Looks::setRole(who, "group");
    form->addRow(who);
    form->addRow(tr("Name or role"), m_name);
    m_team->addItem(tr("none"), QString());
    for (const Choice &choice : teamChoices)
        m_team->addItem(Words(preferences.language).translate("Choice", choice.label), QString::fromLatin1(choice.key));
    m_team->setCurrentIndex(std::max(0, m_team->findData(preferences.author.team)));
    form->addRow(tr("Team"), m_team);
    auto *look = new QLabel(tr("Language and look"));
    Looks::setRole(look, "group");
    form->addRow(look);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"polski"_s, u"pl"_s);
    m_language->setCurrentIndex(preferences.language == Language::Polish ? 1 : 0);
    form->addRow(tr("Language"), m_language);
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));
    form->addRow(tr("Theme"), m_theme);
    m_dialect->addItems({u"IT"_s, u"OT"_s});
    m_dialect->setCurrentIndex(static_cast<int>(preferences.dialect));
    form->addRow(tr("Dialect"), m_dialect);
    auto *buttons = new QDialogButtonBox;
    Looks::setRole(buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole), "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences changed = m_preferences;
    changed.language = m_language->currentIndex() == 1 ? Language::Polish : Language::English;
    changed.theme = static_cast<Theme::Choice>(m_theme->currentIndex());
    changed.dialect = static_cast<Dialect>(m_dialect->currentIndex());
    changed.author = {m_name->text().trimmed(), m_team->currentData().toString()};
    return changed;
}
