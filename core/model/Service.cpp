// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Service.h"

const RecordKind &Service::kind()
{
    static const RecordKind kind = describe<Service>("service", QT_TR_NOOP("Service"), QT_TR_NOOP("Services"))
        .text("name", &Service::name, QT_TR_NOOP("Name"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .choice("kind", &Service::serviceKind, serviceKindChoices, QT_TR_NOOP("Kind"), FieldFlag::Listed,
              Group::Identity)
        .choice("domain", &Service::domain, domainChoices, QT_TR_NOOP("Team"), FieldFlag::Listed, Group::Identity)
        .text("provider", &Service::provider, QT_TR_NOOP("Provided by"), FieldFlag::Listed, Group::Identity)
        .text("owner", &Service::owner, QT_TR_NOOP("Owner"), FieldFlag::Listed, Editor {"person"}, Group::Identity)
        .links("assets", &Service::assets, QT_TR_NOOP("Runs on"), Targets {{"asset"}},
              AtTarget {QT_TR_NOOP("Runs the services")}, Group::Identity)
        .integer("repairTime", &Service::repairTime, QT_TR_NOOP("Repair time"), Unit::Minutes, Group::Recovery)
        .longText("description", &Service::description, QT_TR_NOOP("Description"), Group::Description);
    return kind;
}
