// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/StepLooks.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString StepLooks::sign(StepStanding standing)
{
    switch (standing) {
    case StepStanding::Done:
        return u"✓"_s;
    case StepStanding::ToReview:
        return u"!"_s;
    case StepStanding::GateClosed:
        return u"✗"_s;
    case StepStanding::NotNeeded:
        return u"–"_s;
    case StepStanding::Open:
        return u"○"_s;
    }
    return {};
}

StepLooks::Colors StepLooks::colors(StepStanding standing)
{
    const ThemeColors &theme = Theme::colors();
    const auto risk = [&](Grade grade) { return Colors{theme.risk(grade), theme.onRisk(grade)}; };
    switch (standing) {
    case StepStanding::Done:
        return risk(Grade::Low);
    case StepStanding::ToReview:
        return risk(Grade::Medium);
    case StepStanding::GateClosed:
        return risk(Grade::High);
    case StepStanding::NotNeeded:
    case StepStanding::Open:
        break;
    }
    return {QColor(), theme.secondary};
}

QLabel *StepLooks::chip(StepStanding standing, const Words &words)
{
    auto *label = new QLabel(sign(standing) + u' ' + standingName(standing, words));
    const Colors look = colors(standing);
    const QString ground = look.ground.isValid() ? look.ground.name() : Theme::colors().line.name();
    const QString ink = look.ground.isValid() ? look.ink.name() : Theme::colors().text.name();
    label->setStyleSheet(
        u"background: %1; color: %2; border-radius: 4px; padding: 3px 9px; font-weight: 600"_s.arg(ground, ink));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QFrame *StepLooks::panel(const QString &heading, const QColor &color, const QString &text)
{
    auto *box = new QFrame;
    Looks::setRole(box, "card");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    auto *head
        = new QLabel(u"<span style='color:%1; font-weight:600'>%2</span>"_s.arg(color.name(), heading.toHtmlEscaped()));
    layout->addWidget(head);
    QLabel *body = Looks::wrapped(text);
    body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(body, 1);
    return box;
}
