// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessageBar.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_label(new QLabel)
    , m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(Looks::icon("dialog-close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(m_mark);
    layout->addWidget(m_label, 1);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showProblem(const Error &error)
{
    display(error.sentence(), true);
    m_timer->stop();
}

void MessageBar::showMessage(const QString &sentence)
{
    constexpr int milliseconds = 8000;
    display(sentence, false);
    m_timer->start(milliseconds);
}

void MessageBar::display(const QString &text, bool problem)
{
    const ThemeColors &colors = Theme::colors();
    const QColor mark = problem ? colors.critical : colors.accent;
    setStyleSheet(u"MessageBar { background: %1; border: none; border-left: 4px solid %2; border-bottom: 1px solid %3; }"_s.arg(
        colors.base.name(), mark.name(), colors.line.name()));
    m_mark->setPixmap(Looks::icon(problem ? "dialog-error" : "dialog-information").pixmap(16, 16));
    m_label->setText(text);
    show();
}

QString MessageBar::text() const
{
    return isVisible() ? m_label->text() : QString();
}
