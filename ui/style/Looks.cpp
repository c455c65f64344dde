// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Looks.h"

#include "ui/style/Theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <BreezeIcons>

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

namespace {
QPixmap drawn(const QByteArray &svg, int size)
{
    constexpr int scale = 2;
    QPixmap pixmap(size * scale, size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}
}

namespace {
/// Drawn at each of the sizes; null where Breeze has none of this name.
QIcon breezeIcon(const char *name, std::initializer_list<int> sizes)
{
    static const bool loaded = [] {
        BreezeIcons::initIcons();
        return true;
    }();
    Q_UNUSED(loaded)
    for (const char *folder : {"actions", "places", "devices", "status", "categories", "apps", "mimetypes"}) {
        for (const char *size : {"16", "22", "24", "32"}) {
            QFile file(u":/icons/breeze/%1/%2/%3.svg"_s.arg(QLatin1StringView(folder), QLatin1StringView(size), QLatin1StringView(name)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            // Breeze draws in its own dark grey; the theme's text colour is put in its place.
            QByteArray svg = file.readAll();
            svg.replace("#232629", Theme::colors().text.name().toLatin1());
            QIcon icon;
            for (const int points : sizes)
                icon.addPixmap(drawn(svg, points));
            return icon;
        }
    }
    return {};
}
}

QIcon icon(const char *name)
{
    return breezeIcon(name, {16, 22});
}

QIcon smallIcon(const char *name)
{
    return breezeIcon(name, {16});
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
