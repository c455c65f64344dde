// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/Fonts.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

QColor ThemeColors::risk(Grade level) const
{
    switch (level) {
    case Grade::Low: return low;
    case Grade::Medium: return medium;
    case Grade::High: return high;
    case Grade::Critical: return critical;
    default: return isDark ? QColor(0x3a424e) : QColor(0xe6e9ee);
    }
}

QColor ThemeColors::onRisk(Grade level) const
{
    if (isDark || level == Grade::Critical)
        return level == Grade::High && isDark ? QColor(0x14171c) : QColor(Qt::white);
    return QColor(0x1d2430);
}

QColor ThemeColors::team(Team team) const
{
    switch (team) {
    case Team::It: return it;
    case Team::Ot: return ot;
    case Team::Safety: return safety;
    default: return secondary;
    }
}

QColor ThemeColors::domain(Domain domain) const
{
    return domain == Domain::It ? it : domain == Domain::Ot ? ot : secondary;
}

QColor ThemeColors::onTeam() const
{
    return isDark ? QColor(0x14171c) : QColor(Qt::white);
}

namespace {
/// The chevrons of a bar that is too narrow.
class ChevronEngine : public QIconEngine
{
public:
    explicit ChevronEngine(bool downwards)
        : m_downwards(downwards)
    {
    }

    QIconEngine *clone() const override { return new ChevronEngine(m_downwards); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Theme::colors().text, 1.2));
        painter->translate(rect.center());
        painter->rotate(m_downwards ? 90 : 0);
        for (const int x : {-3, 1})
            painter->drawPolyline(QPolygonF({{x - 0.5, -3.0}, {x + 2.5, 0.0}, {x - 0.5, 3.0}}));
        painter->restore();
    }

private:
    bool m_downwards;
};

/// Fusion, which takes these two icons from files: for a pair of chevrons it would load every reader of pictures at the start.
class Style : public QProxyStyle
{
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton)
            return QIcon(new ChevronEngine(which == SP_ToolBarVerticalExtensionButton));
        return QProxyStyle::standardIcon(which, option, widget);
    }
};
}

namespace Theme {
namespace {
const ThemeColors *current = nullptr;

QPalette paletteOf(const ThemeColors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.isDark ? c.alternate : QColor(0xf0f2f5));
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.critical);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.alternate);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line.darker(c.isDark ? 90 : 115));
    palette.setColor(QPalette::Shadow, c.isDark ? QColor(Qt::black) : QColor(0xb6bec9));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.secondary);
    return palette;
}

QString styleSheetOf(const ThemeColors &c)
{
    return uR"(
QToolTip { border: 1px solid %1; padding: 4px; background: %2; color: %3; }
QMenu { background: %2; border: 1px solid %1; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 24px; }
QMenu::item:selected { background: %4; color: %3; }
QMenu::item:disabled { color: %5; }
QMenu::separator { height: 1px; background: %1; margin: 4px 0; }
QMenuBar { background: %2; border-bottom: 1px solid %1; }
QMenuBar::item { padding: 5px 9px; background: transparent; }
QMenuBar::item:selected { background: %4; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit { background: %2; border: 1px solid %1; border-radius: 4px; padding: 2px 7px; selection-background-color: %4; selection-color: %3; }
QLineEdit, QComboBox, QSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid %6; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: %7; color: %5; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border: 1px solid %8; }
QCheckBox::indicator, QTreeView::indicator { width: 13px; height: 13px; border: 1px solid %5; border-radius: 3px; background: %2; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: %6; border-color: %6; image: url(:/style/check-%13.svg); }
QCheckBox::indicator:disabled { border-color: %1; background: %7; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QToolButton[role="button"]::menu-indicator { image: url(:/style/arrow-%13.svg); width: 12px; height: 12px; }
QToolButton[role="button"]::menu-indicator { subcontrol-position: right center; right: 6px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow { image: url(:/style/arrow-up-%13.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/style/arrow-%13.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %2; border: 1px solid %1; selection-background-color: %4; selection-color: %3; outline: none; }
QPushButton, QToolButton[role="button"] { background: %9; border: 1px solid %1; border-radius: 4px; padding: 4px 12px; min-height: 18px; }
QToolButton[role="button"] { padding: 4px 22px 4px 10px; }
QPushButton:hover, QToolButton[role="button"]:hover { border-color: %5; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: %4; }
QPushButton:disabled { color: %5; background: %7; }
QPushButton:focus, QToolButton[role="button"]:focus { border-color: %6; }
QPushButton[role="primary"] { background: %6; border-color: %6; color: %10; font-weight: 600; }
QPushButton[role="primary"]:hover { background: %11; }
QPushButton[role="primary"]:disabled { background: %1; border-color: %1; color: %5; }
QPushButton[role="segment"] { border-radius: 0; background: %2; padding: 4px 11px; }
QPushButton[role="segment"]:checked { background: %4; font-weight: 600; }
QPushButton[role="choice"] { background: %2; padding: 4px 10px; }
QPushButton[role="choice"]:checked { background: %4; border-color: %6; font-weight: 600; }
QPushButton[role="field"] { background: %2; padding: 2px 7px; min-height: 20px; }
QPushButton[role="field"]::menu-indicator { image: url(:/style/arrow-%13.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QPushButton[role="link"] { border: none; background: transparent; color: %6; padding: 2px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QTableView, QTreeView, QListView { background: %2; alternate-background-color: %7; border: none; gridline-color: %1; selection-background-color: %4; selection-color: %3; outline: none; }
QTreeView::item { padding: 4px 2px; border: none; }
QTreeView::item:selected { background: %4; color: %3; }
QListView::item { padding: 4px 6px; border: 1px solid transparent; border-radius: 3px; }
QListView::item:selected { background: %4; color: %3; }
QHeaderView { background: %2; }
QHeaderView::section { background: %2; color: %5; border: none; border-bottom: 1px solid %1; padding: 4px 8px; font-weight: 600; }
QTableCornerButton::section { background: %2; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %12; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: %5; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid %1; }
QTabBar::tab { padding: 6px 10px; color: %3; background: transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom: 2px solid %6; font-weight: 600; }
QSplitter::handle { background: %1; }
QStatusBar { background: %2; border-top: 1px solid %1; color: %5; }
QStatusBar::item { border: none; }
QCheckBox, QRadioButton { spacing: 6px; }
QLabel[role="secondary"] { color: %5; }
QLabel[role="title"] { font-size: 16pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 12pt; font-weight: 600; }
QLabel[role="group"] { color: %5; font-weight: 600; }
QWidget[surface="base"] { background: %2; }
QFrame[role="card"] { background: %2; border: 1px solid %1; border-radius: 6px; }
QFrame[role="line"] { background: %1; border: none; }
)"_s.arg(c.line.name(), c.base.name(), c.text.name(), c.selection.name(), c.secondary.name(), c.accent.name(), c.alternate.name(),
         c.critical.name(), c.isDark ? u"#323945"_s : u"#f0f2f5"_s)
        .arg(c.isDark ? u"#10141a"_s : u"#ffffff"_s, c.accent.lighter(112).name(), c.isDark ? u"#4a5361"_s : u"#c3cad3"_s,
             c.isDark ? u"dark"_s : u"light"_s);
}
}

const ThemeColors &light()
{
    static const ThemeColors colors {false,
                                     0xf4f5f7, 0xffffff, 0xf9fafb, 0x1d2430, 0x5b6675, 0xd8dde4, 0x2a64c5, 0xdce8fb,
                                     0x2563a8, 0xc2570c, 0x7a3eb1,
                                     0xcfe6dc, 0xf2d98b, 0xe79a52, 0xa52a2a};
    return colors;
}

const ThemeColors &dark()
{
    static const ThemeColors colors {true,
                                     0x1e2229, 0x262b33, 0x2a3039, 0xe6e9ee, 0xa0a9b6, 0x3a424e, 0x6ba3ff, 0x2f4468,
                                     0x74adeb, 0xf0a35e, 0xbe93ea,
                                     0x3c6b5a, 0x8a7527, 0xb5672a, 0xc23b3b};
    return colors;
}

const ThemeColors &colors()
{
    return current ? *current : light();
}

void apply(QApplication &application, Choice choice)
{
    const bool systemIsDark = application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    current = choice == Choice::Dark || (choice == Choice::System && systemIsDark) ? &dark() : &light();
    Fonts::loadForScreen();
    QFont font(Fonts::family());
    font.setPointSizeF(9.5);
    application.setFont(font);
    application.setStyle(new Style);
    application.setPalette(paletteOf(*current));
    application.setStyleSheet(styleSheetOf(*current));
}
}
