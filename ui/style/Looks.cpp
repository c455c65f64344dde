// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Looks.h"

#include "ui/style/Theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Looks {

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
}

void setOnBase(QWidget *widget)
{
    widget->setProperty("surface", u"base"_s);
    widget->setAttribute(Qt::WA_StyledBackground);
}

QFrame *horizontalLine()
{
    auto *line = new QFrame;
    setRole(line, "line");
    line->setFixedHeight(1);
    return line;
}

QLabel *wrapped(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        setRole(label, role);
    return label;
}

ActionBar actionBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    bar->setObjectName(u"actionBar"_s);
    setOnBase(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    return {bar, row};
}

void addFormRow(QFormLayout *form, const QString &caption, QWidget *editor)
{
    auto *label = new QLabel(caption);
    setRole(label, "secondary");
    label->setBuddy(editor);
    form->addRow(label, editor);
}

QDialogButtonBox *dialogButtons(QDialog *dialog, const QString &action, const QString &cancel)
{
    auto *buttons = new QDialogButtonBox;
    setRole(buttons->addButton(action, QDialogButtonBox::AcceptRole), "primary");
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

FigureCard figureCard(const QString &caption)
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(1);
    auto *small = new QLabel(caption);
    setRole(small, "secondary");
    small->setWordWrap(true);
    auto *value = new QLabel;
    setRole(value, "heading");
    value->setWordWrap(true);
    layout->addWidget(small);
    layout->addWidget(value);
    layout->addStretch(1);
    return {card, value};
}
}

QToolButton *Looks::menuButton(const QString &text, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "button");
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}
