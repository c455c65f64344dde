// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ImportedFramework.h"

const RecordKind &ImportedFramework::kind()
{
    static const RecordKind kind = describe<ImportedFramework>("framework", QT_TR_NOOP("Framework"), QT_TR_NOOP("Frameworks"), "ImportedFramework")
        .text("key", &ImportedFramework::key, QT_TR_NOOP("Key"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Group::Identity)
        .text("title", &ImportedFramework::title, QT_TR_NOOP("Title"), FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .text("edition", &ImportedFramework::edition, QT_TR_NOOP("Edition"), FieldFlag::Listed, Group::Identity)
        .text("publisher", &ImportedFramework::publisher, QT_TR_NOOP("Publisher"), FieldFlag::Listed, Group::Identity)
        .choice("scale", &ImportedFramework::scale, frameworkScaleChoices, QT_TR_NOOP("Scale of the answers"), FieldFlag::Listed,
                Group::Identity)
        .text("source", &ImportedFramework::source, QT_TR_NOOP("Source"), Group::Description)
        .text("beside", &ImportedFramework::beside, QT_TR_NOOP("Official text of"), Group::Description);
    return kind;
}

const RecordKind &ImportedRequirement::kind()
{
    static const RecordKind kind = describe<ImportedRequirement>("requirement", QT_TR_NOOP("Requirement"), QT_TR_NOOP("Requirements"), "ImportedRequirement")
        .link("framework", &ImportedRequirement::framework, QT_TR_NOOP("Framework"), FieldFlag::Required | FieldFlag::Owned,
              Targets {{"framework"}}, Group::Identity)
        .text("number", &ImportedRequirement::number, QT_TR_NOOP("Number"),
              FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed, Group::Identity)
        .text("parent", &ImportedRequirement::parent, QT_TR_NOOP("Part of"), Group::Identity)
        .fact("heading", &ImportedRequirement::heading, QT_TR_NOOP("Heading"), Group::Identity)
        .integer("position", &ImportedRequirement::position, QT_TR_NOOP("Position"), Group::Identity)
        .text("name", &ImportedRequirement::name, QT_TR_NOOP("Name"), FieldFlag::Listed, Group::Identity)
        .longText("body", &ImportedRequirement::body, QT_TR_NOOP("Text"), Group::Description)
        .longText("guidance", &ImportedRequirement::guidance, QT_TR_NOOP("Guidance"), Group::Description)
        .fact("withdrawn", &ImportedRequirement::withdrawn, QT_TR_NOOP("Withdrawn"), Group::Identity);
    return kind;
}

const RecordKind &ImportedMapping::kind()
{
    static const RecordKind kind = describe<ImportedMapping>("mapping", QT_TR_NOOP("Mapping"), QT_TR_NOOP("Mappings"), "ImportedMapping")
        .text("source", &ImportedMapping::source, QT_TR_NOOP("Source"), Group::Description)
        .text("from", &ImportedMapping::from, QT_TR_NOOP("From"), FieldFlag::Required | FieldFlag::Designates | FieldFlag::Listed,
              Group::Identity)
        .text("to", &ImportedMapping::to, QT_TR_NOOP("To"), FieldFlag::Required | FieldFlag::Listed, Group::Identity)
        .choice("strength", &ImportedMapping::strength, mappingStrengthChoices, QT_TR_NOOP("Strength"), FieldFlag::Listed, Group::Identity);
    return kind;
}
