// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/AssetsWorkspace.h"

#include "core/model/Asset.h"
#include "core/model/Dependency.h"
#include "core/model/Function.h"
#include "core/model/Interface.h"
#include "core/model/Network.h"
#include "core/model/Service.h"
#include "ui/assets/AssetsPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
PageSection plain(const QString &key, const QString &name, const RecordKind &kind, const QString &add)
{
    return {key, name, {&kind}, [&kind, add](Workbench &bench, QWidget *owner) -> QWidget * {
                auto *page = new RecordPage(bench, kind, owner);
                page->addUsualActions(add);
                return page;
            }};
}
}

SectionedPage *makeAssetsWorkspace(Workbench &workbench, QWidget *parent)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("AssetsWorkspace", source); };
    return new SectionedPage(workbench,
                             {
                                 {u"register"_s, text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Register")), {&Asset::kind()},
                                  [](Workbench &bench, QWidget *owner) -> QWidget * { return new AssetsPage(bench, owner); }},
                                 plain(u"addresses"_s, text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Addresses")), Interface::kind(),
                                       text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Add address…"))),
                                 plain(u"networks"_s, text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Networks")), Network::kind(),
                                       text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Add network"))),
                                 plain(u"services"_s, text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Services")), Service::kind(),
                                       text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Add service"))),
                                 plain(u"functions"_s, text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Functions")), Function::kind(),
                                       text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Add function"))),
                                 plain(u"dependencies"_s, text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Dependencies")), Dependency::kind(),
                                       text(QT_TRANSLATE_NOOP("AssetsWorkspace", "Add dependency…"))),
                             },
                             parent);
}
