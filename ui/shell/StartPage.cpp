// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int columnWidth = 760;

/// A card: what it starts, one sentence, and the button.
QFrame *startCard(const char *icon, const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new QFrame;
    Looks::setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(Looks::icon(icon).pixmap(22, 22));
    auto *heading = new QLabel(title);
    Looks::setRole(heading, "heading");
    auto *body = new QLabel(text);
    body->setWordWrap(true);
    Looks::setRole(body, "secondary");
    layout->addWidget(mark);
    layout->addWidget(heading);
    layout->addWidget(body, 1);
    layout->addWidget(button);
    return card;
}
}

StartPage::StartPage(const QStringList &recentFiles, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QHBoxLayout(this);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(12);
    layout->addStretch(1);
    auto *title = new QLabel(tr("Assess one site, IT and OT together"));
    Looks::setRole(title, "title");
    auto *lead = new QLabel(tr("Everything is in one file on this computer. Each change is kept at once and can be undone."));
    Looks::setRole(lead, "secondary");
    lead->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addSpacing(8);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    auto *sample = new QPushButton(tr("Open the sample plant"));
    Looks::setRole(sample, "primary");
    auto *create = new QPushButton(tr("New project"));
    auto *open = new QPushButton(tr("Open project"));
    cards->addWidget(startCard("view-list-details", tr("Sample plant"), tr("A complete assessment of an invented water works, to look around and try things."), sample), 1);
    cards->addWidget(startCard("document-new", tr("New"), tr("An empty project for your site; assets can be imported from a spreadsheet."), create), 1);
    cards->addWidget(startCard("document-open", tr("Open"), tr("Go on with a project file, or look at a colleague's copy."), open), 1);
    layout->addLayout(cards);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    bool headed = false;
    for (const QString &path : recentFiles) {
        if (!QFileInfo::exists(path))
            continue;
        if (!headed) {
            layout->addSpacing(12);
            auto *heading = new QLabel(tr("Recent projects"));
            Looks::setRole(heading, "group");
            layout->addWidget(heading);
            headed = true;
        }
        auto *file = new QPushButton(path);
        Looks::setRole(file, "link");
        file->setCursor(Qt::PointingHandCursor);
        connect(file, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        layout->addWidget(file, 0, Qt::AlignLeft);
    }
    layout->addStretch(2);
    outer->addStretch(1);
    outer->addWidget(column, 8);
    outer->addStretch(1);
}
