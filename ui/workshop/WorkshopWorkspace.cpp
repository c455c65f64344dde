// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/WorkshopWorkspace.h"

#include "core/model/AgendaItem.h"
#include "core/model/Participant.h"
#include "core/model/Session.h"
#include "ui/workshop/AgendaPage.h"
#include "ui/workshop/ResultsPage.h"
#include "ui/workshop/RoomPage.h"
#include "ui/workshop/VotePage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

SectionedPage *makeWorkshopWorkspace(Workbench &workbench, QWidget *parent)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("WorkshopWorkspace", text); };
    return new SectionedPage(workbench,
                             {
                                 {u"vote"_s, name(QT_TRANSLATE_NOOP("WorkshopWorkspace", "Vote")), {&Session::kind(), &AgendaItem::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new VotePage(bench, owner); }},
                                 {u"agenda"_s, name(QT_TRANSLATE_NOOP("WorkshopWorkspace", "Agenda and people")), {&Participant::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new AgendaPage(bench, owner); }},
                                 {u"room"_s, name(QT_TRANSLATE_NOOP("WorkshopWorkspace", "Phones")), {},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new RoomPage(bench, owner); }},
                                 {u"results"_s, name(QT_TRANSLATE_NOOP("WorkshopWorkspace", "Results")), {},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new ResultsPage(bench, owner); }},
                             },
                             parent);
}
