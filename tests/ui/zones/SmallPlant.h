// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conduit.h"
#include "core/model/Placement.h"
#include "tests/core/project/TestProject.h"
#include "ui/zones/RecordItem.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"
#include "ui/zones/ZonesPage.h"

class SaysYes : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &question, const QString &detail, const QString &) override
    {
        asked = question + QLatin1Char(' ') + detail;
        return true;
    }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString answer = QStringLiteral("Typed name");
    QString asked;
};

/// A page over a small plant: an office above, two cells below, joined by K1; two assets in the first cell, one in
/// none.
struct SmallPlant
{
    TestProject test;
    SaysYes dialogs;
    Id<Zone> office = zone(QStringLiteral("Office"), ZoneType::Enterprise, 4);
    Id<Zone> left = zone(QStringLiteral("Left cell"), ZoneType::Cell, 1);
    Id<Zone> right = zone(QStringLiteral("Right cell"), ZoneType::Cell, 1);
    Id<Asset> plc = test.addAsset(QStringLiteral("PLC-1"), left);
    Id<Asset> hmi = test.addAsset(QStringLiteral("HMI-1"), left);
    Id<Asset> loose = test.addAsset(QStringLiteral("GW-99"));
    Id<Conduit> conduit = addConduit();
    Workbench workbench {*test.project, Words(Language::English), Dialect::Ot, dialogs};
    ZonesPage page {workbench};

    SmallPlant()
    {
        page.resize(1200, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("The window did not come up.");
    }
    Id<Zone> zone(const QString &name, ZoneType type, double level)
    {
        Zone zone;
        zone.name.main = name;
        zone.type = type;
        zone.level = level;
        return test.add(zone);
    }
    Id<Conduit> addConduit()
    {
        Conduit conduit;
        conduit.name.main = QStringLiteral("K1 Office – left");
        conduit.zones = {office, left};
        return test.add(conduit);
    }
    [[nodiscard]] QPoint at(const RecordId &id, const QPointF &off = {}) const
    {
        return page.view().mapFromScene(page.scene().itemOf(id)->sceneBoundingRect().center() + off);
    }
    /// A free spot in a zone: its name.
    [[nodiscard]] QPoint nameOf(const RecordId &id) const
    {
        return page.view().mapFromScene(page.scene().itemOf(id)->sceneBoundingRect().topLeft() + QPointF(30, 14));
    }
    void click(const QPoint &point) { QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, point); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = page.view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(viewport, from + (to - from) * step / 4);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QCoreApplication::processEvents();
    }
    template<typename T>
    [[nodiscard]] T value(const Id<T> &id) const
    {
        return test.project->find(id).value_or(T {});
    }
    [[nodiscard]] int placements() const { return test.project->store(Placement::kind()).count(); }
    [[nodiscard]] size_t edits() const { return test.project->journal().entries().size(); }
    void undo()
    {
        QVERIFY(test.project->undo());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QRectF rectOf(const RecordId &id) const { return page.scene().itemOf(id)->sceneBoundingRect(); }
};
