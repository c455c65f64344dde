// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Preferences.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

/// Language, theme, and who sits at the keyboard.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, QWidget *parent);
    [[nodiscard]] Preferences preferences() const;

private:
    Preferences m_preferences;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_dialect;
    QLineEdit *m_name;
    QComboBox *m_team;
};
