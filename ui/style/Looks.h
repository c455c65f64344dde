// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QDialog;
class QDialogButtonBox;
class QFormLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

/// Small things that every screen uses, so that they look the same.
namespace Looks {

/// A role that the theme's style sheet knows: "primary", "link", "segment", "button", "field", "secondary", "title", "heading",
/// "group", "card", "line".
void setRole(QWidget *widget, const char *role);
/// The ground of fields and tables instead of the window's.
void setOnBase(QWidget *widget);
/// A line of one pixel between two things.
[[nodiscard]] QFrame *horizontalLine();
/// A text of any length, plain whatever it holds, that can be selected; in a role of setRole() where one is given.
[[nodiscard]] QLabel *wrapped(const QString &text, const char *role = nullptr);
/// The row of a page's own actions: the section's switch and the window take it by its name "actionBar".
struct ActionBar
{
    QWidget *bar;
    QHBoxLayout *row;
};
[[nodiscard]] ActionBar actionBar(QWidget *parent = nullptr);
/// A line of a dialog's form: the caption in the secondary colour, and the editor that it belongs to.
void addFormRow(QFormLayout *form, const QString &caption, QWidget *editor);
/// The buttons at the foot of a dialog: what it does, named, and Cancel; they accept and reject it.
[[nodiscard]] QDialogButtonBox *dialogButtons(QDialog *dialog, const QString &action, const QString &cancel);
/// A figure with its caption above it, in a card.
struct FigureCard
{
    QFrame *card;
    QLabel *value;
};
[[nodiscard]] FigureCard figureCard(const QString &caption);
/// A button that opens a menu.
[[nodiscard]] QToolButton *menuButton(const QString &text, QMenu *menu, QWidget *parent);
/// A Breeze icon in the colours of the theme.
[[nodiscard]] QIcon icon(const char *name);

}
