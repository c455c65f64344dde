// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Asset.h"
#include "core/model/Interface.h"
#include "core/model/Site.h"
#include "core/model/Zone.h"
#include "core/project/Project.h"

#include <QTemporaryDir>
#include <QTest>

/// A project in a temporary folder, for tests.
struct TestProject
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plant.tandem"));
    std::unique_ptr<Project> project;

    static Project::Options options()
    {
        Project::Options options;
        options.author = {QStringLiteral("Tester"), QStringLiteral("ot")};
        return options;
    }

    explicit TestProject()
    {
        auto made = Project::create(path, options(), QStringLiteral("Project created"), [](Edit &edit) -> Result<void> {
            Site site;
            site.name.main = QStringLiteral("Plant");
            return edit.add(site).transform([](const Id<Site> &) { });
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        project = std::move(*made);
    }

    void reopen()
    {
        project.reset();
        auto opened = Project::open(path, options());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        project = std::move(*opened);
    }

    template<typename T>
    Id<T> add(const T &value)
    {
        Id<T> id;
        const auto done = project->edit({}, [&](Edit &edit) {
            return edit.add(value).transform([&](const Id<T> &made) { id = made; });
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence()));
        return id;
    }

    Id<Zone> addZone(const QString &name)
    {
        Zone zone;
        zone.name.main = name;
        return add(zone);
    }

    Id<Asset> addAsset(const QString &tag, Id<Zone> zone = {})
    {
        Asset asset;
        asset.tag = tag;
        asset.zone = zone;
        return add(asset);
    }

    void change(const std::function<Result<void>(Edit &)> &function)
    {
        if (const auto done = project->edit({}, function); !done)
            qFatal("%s", qPrintable(done.error().sentence()));
    }

    /// Everything that the file says, to compare two states: every kind's records in their order.
    [[nodiscard]] std::vector<std::vector<Record>> dump() const
    {
        std::vector<std::vector<Record>> records;
        for (const RecordKind *kind : project->kinds()) {
            records.emplace_back();
            for (int row = 0; row < project->store(*kind).count(); ++row)
                records.back().push_back(project->store(*kind).record(row));
        }
        return records;
    }
};
