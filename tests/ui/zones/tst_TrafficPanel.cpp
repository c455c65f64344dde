// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "core/model/Conduit.h"
#include "core/model/Flow.h"
#include "core/model/Network.h"
#include "tests/core/project/TestProject.h"
#include "ui/style/Theme.h"
#include "ui/zones/TrafficPanel.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"
#include "ui/zones/ZonesPage.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
class Answers : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    QString askText(QWidget *, const QString &, const QString &, const QString &text) override
    {
        suggested = text;
        return answer;
    }
    QString path;
    QString answer = u"PLC-77"_s;
    QString suggested;
};

/// The page over a small plant with traffic: an office and two cells, the first joined to the office by K1.
struct SeenPlant
{
    TestProject test;
    Answers dialogs;
    Id<Zone> office = zone(u"Office"_s, ZoneType::Enterprise, 4);
    Id<Zone> left = zone(u"Left cell"_s, ZoneType::Cell, 1);
    Id<Zone> right = zone(u"Right cell"_s, ZoneType::Cell, 1);
    Id<Conduit> conduit;
    Id<Network> rightLan;
    Workbench workbench {*test.project, Words(Language::English), Dialect::Ot, dialogs};
    ZonesPage page {workbench};
    TrafficPanel *panel = page.findChild<TrafficPanel *>();

    explicit SeenPlant(bool hasTraffic = true)
    {
        host(u"PC-1"_s, office, u"10.0.4.1"_s);
        host(u"PLC-1"_s, left, u"10.0.1.1"_s);
        host(u"PLC-2"_s, right, u"10.0.2.1"_s);
        Conduit k1;
        k1.name.main = u"K1 Office – left"_s;
        k1.zones = {office, left};
        k1.protocols = {u"HTTPS"_s, u"NTP"_s};
        conduit = test.add(k1);
        Network lan;
        lan.name.main = u"Right LAN"_s;
        lan.prefix = u"10.0.2.0/24"_s;
        lan.zone = right;
        rightLan = test.add(lan);
        if (hasTraffic) {
            see(u"10.0.4.1"_s, u"10.0.1.1"_s, u"HTTPS"_s, 443, 1000);
            see(u"10.0.4.1"_s, u"10.0.1.1"_s, u"Modbus TCP"_s, 502, 10);
            see(u"10.0.4.1"_s, u"10.0.2.1"_s, u"Modbus TCP"_s, 502, 7);
            see(u"10.0.2.77"_s, u"10.0.2.1"_s, u"S7comm"_s, 102, 5);
        }
        page.resize(1200, 800);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("The window did not come up.");
        button("trafficPanelView")->click();
        panel->workOutNow();
    }
    Id<Zone> zone(const QString &name, ZoneType type, double level)
    {
        Zone zone;
        zone.name.main = name;
        zone.type = type;
        zone.level = level;
        return test.add(zone);
    }
    void host(const QString &tag, const Id<Zone> &in, const QString &ip)
    {
        Interface address;
        address.asset = test.addAsset(tag, in);
        address.ip = ip;
        test.add(address);
    }
    void see(const QString &from, const QString &to, const QString &protocol, int port, qint64 packets)
    {
        Flow flow;
        flow.source = from;
        flow.target = to;
        flow.protocol = protocol;
        flow.transport = Transport::Tcp;
        flow.port = port;
        flow.packets = packets;
        flow.answered = true;
        test.add(flow);
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const { return page.findChild<QAbstractButton *>(QString::fromLatin1(name)); }
    [[nodiscard]] QString cell(int row, TrafficTable::Column column) const { return panel->table().model()->index(row, column).data().toString(); }
    /// "Office > Left cell HTTPS: Allowed", a line each.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < panel->table().model()->rowCount(); ++row)
            rows.append(u"%1 > %2 %3: %4"_s.arg(cell(row, TrafficTable::FromColumn), cell(row, TrafficTable::ToColumn), cell(row, TrafficTable::ProtocolColumn), cell(row, TrafficTable::VerdictColumn)));
        return rows;
    }
    void choose(const QString &row)
    {
        QVERIFY2(rows().contains(row), qPrintable(rows().join(u'\n')));
        panel->table().selectRow(static_cast<int>(rows().indexOf(row)));
    }
    [[nodiscard]] size_t edits() const { return test.project->journal().entries().size(); }
    template<typename T>
    [[nodiscard]] int count() const
    {
        return test.project->store(T::kind()).count();
    }
    void undo()
    {
        QVERIFY(test.project->undo());
        panel->workOutNow();
    }
    /// The drawing with what lies over it.
    [[nodiscard]] QImage drawing() const
    {
        QImage image(900, 600, QImage::Format_RGB32);
        image.fill(Theme::colors().base);
        QPainter painter(&image);
        page.scene().render(&painter);
        return image;
    }
};

constexpr QLatin1StringView SoundRow("Office > Left cell HTTPS: Allowed");
constexpr QLatin1StringView ForbiddenRow("Office > Left cell Modbus TCP: Not allowed");
constexpr QLatin1StringView UnjoinedRow("Office > Right cell Modbus TCP: No conduit");
constexpr QLatin1StringView StrangerRow("10.0.2.77 in Right cell > Right cell S7comm: Unknown host");
constexpr QLatin1StringView UnseenRow("Office > Left cell NTP: Never seen");
}

class TestTrafficPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The offscreen platform warns of every window with a least size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        Theme::apply(*qApp, Theme::Choice::Light);
    }

    void eachCrossingIsARowAndWhatNobodySawToo()
    {
        SeenPlant plant;
        const QAbstractItemModelTester tester(plant.panel->table().model());
        QCOMPARE(plant.rows(), (QStringList {UnjoinedRow, ForbiddenRow, StrangerRow, SoundRow, UnseenRow}));
        QCOMPARE(plant.button("allTraffic")->text(), u"All 5"_s);
        QCOMPARE(plant.button("notAllowedTraffic")->text(), u"Not allowed 2"_s);
        plant.button("notAllowedTraffic")->click();
        QCOMPARE(plant.rows(), (QStringList {UnjoinedRow, ForbiddenRow}));
        plant.button("unknownHosts")->click();
        QCOMPARE(plant.rows(), QStringList {StrangerRow});
        plant.button("neverSeen")->click();
        QCOMPARE(plant.rows(), QStringList {UnseenRow});
        plant.button("allTraffic")->click();
        plant.page.findChild<QLineEdit *>(u"trafficFilter"_s)->setText(u"MODBUS"_s);
        QCOMPARE(plant.rows(), (QStringList {UnjoinedRow, ForbiddenRow}));
    }

    void packetsAreSortedAsNumbers()
    {
        SeenPlant plant;
        plant.panel->table().sortByColumn(TrafficTable::PacketsColumn, Qt::DescendingOrder);
        QCOMPARE(plant.rows(), (QStringList {SoundRow, ForbiddenRow, UnjoinedRow, StrangerRow, UnseenRow}));
    }

    void oneClickMakesAConduit()
    {
        SeenPlant plant;
        plant.choose(UnjoinedRow);
        const size_t before = plant.edits();
        QVERIFY(plant.button("makeConduit")->isEnabled());
        plant.button("makeConduit")->click();
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.count<Conduit>(), 2);
        const auto made = plant.test.project->find(Id<Conduit>(plant.workbench.selected()));
        QVERIFY(made);
        QCOMPARE(made->zones, (std::vector<Id<Zone>> {plant.office, plant.right}));
        QCOMPARE(made->protocols, QStringList {u"Modbus TCP"_s});
        QVERIFY(plant.rows().contains(u"Office > Right cell Modbus TCP: Allowed"_s));
        plant.undo();
        QCOMPARE(plant.count<Conduit>(), 1);
        QVERIFY(plant.rows().contains(UnjoinedRow));
    }

    void oneClickAllowsTheProtocol()
    {
        SeenPlant plant;
        plant.choose(ForbiddenRow);
        QCOMPARE(plant.workbench.selected(), RecordId(plant.conduit));
        const size_t before = plant.edits();
        QVERIFY(!plant.button("makeConduit")->isEnabled());
        plant.button("allowProtocol")->click();
        QCOMPARE(plant.edits(), before + 1);
        QCOMPARE(plant.test.project->find(plant.conduit)->protocols, (QStringList {u"HTTPS"_s, u"NTP"_s, u"Modbus TCP"_s}));
        QVERIFY(plant.rows().contains(u"Office > Left cell Modbus TCP: Allowed"_s));
        plant.undo();
        QCOMPARE(plant.test.project->find(plant.conduit)->protocols, (QStringList {u"HTTPS"_s, u"NTP"_s}));
        QVERIFY(plant.rows().contains(ForbiddenRow));
    }

    void oneClickAndATagMakeAnAsset()
    {
        SeenPlant plant;
        plant.choose(StrangerRow);
        const size_t before = plant.edits();
        plant.button("addHostAsset")->click();
        QCOMPARE(plant.dialogs.suggested, u"10.0.2.77"_s);
        QCOMPARE(plant.edits(), before + 1);
        const auto made = plant.test.project->find(Id<Asset>(plant.workbench.selected()));
        QVERIFY(made);
        QCOMPARE(made->tag, u"PLC-77"_s);
        QCOMPARE(made->zone, plant.right);
        QCOMPARE(made->domain, Domain::Ot);
        const Interface address = plant.test.project->all<Interface>().back();
        QCOMPARE(address.asset, made->id);
        QCOMPARE(address.ip, u"10.0.2.77"_s);
        QCOMPARE(address.network, plant.rightLan);
        QVERIFY(!plant.rows().contains(StrangerRow)); // within its zone now
        plant.undo();
        QCOMPARE(plant.count<Asset>(), 3);
        QCOMPARE(plant.count<Interface>(), 3);
        QVERIFY(plant.rows().contains(StrangerRow));
    }

    void withoutATagNothingIsAdded()
    {
        SeenPlant plant;
        plant.dialogs.answer = u"  "_s;
        plant.choose(StrangerRow);
        const size_t before = plant.edits();
        plant.button("addHostAsset")->click();
        QCOMPARE(plant.edits(), before);
    }

    void whatIsInOrderOffersNothing()
    {
        SeenPlant plant;
        for (const QLatin1StringView row : {SoundRow, UnseenRow}) {
            plant.choose(row);
            for (const char *name : {"makeConduit", "allowProtocol", "addHostAsset"})
                QVERIFY2(!plant.button(name)->isEnabled(), name);
        }
    }

    void whatIsShownFollowsTheRecords()
    {
        SeenPlant plant;
        plant.test.change([&](Edit &edit) { return edit.remove(Conduit::kind(), plant.conduit); });
        QVERIFY(QTest::qWaitFor([&] { return plant.rows().contains(u"Office > Left cell HTTPS: No conduit"_s); }));
    }

    void trafficLiesOverTheDrawingWhileThePanelIsOpen()
    {
        SeenPlant plant;
        const QImage with = plant.drawing();
        plant.button("trafficPanelView")->click(); // shut
        const QImage without = plant.drawing();
        QVERIFY(with != without);
        plant.button("trafficPanelView")->click();
        plant.panel->workOutNow();
        QCOMPARE(plant.drawing(), with);
        QList<QImage> drawings {with};
        for (const char *segment : {"notAllowedTraffic", "unknownHosts", "neverSeen"}) {
            plant.button(segment)->click();
            QVERIFY2(!drawings.contains(plant.drawing()), segment);
            drawings.append(plant.drawing());
        }
        plant.button("allTraffic")->click();
        QCOMPARE(plant.drawing(), with);
        plant.choose(UnjoinedRow);
        plant.workbench.select({}); // what the selection itself changes is not asked for
        QVERIFY(plant.drawing() != with);
    }

    void aTipSaysWhatFlowsThere()
    {
        SeenPlant plant;
        const ZoneEdits::Picture picture = plant.page.scene().picture();
        const ZoneOverlay &overlay = *plant.panel->overlay();
        const QList<QPointF> &path = picture.layout.conduits.first().paths.first();
        const QString tip = overlay.tipAt((path[0] + path[1]) / 2, picture);
        QVERIFY2(tip.contains(u"HTTPS: Office → Left cell, Allowed, 1,000 packets"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"Modbus TCP: Office → Left cell, Not allowed"_s));
        QVERIFY(tip.contains(u"Allowed and never seen: NTP"_s));
        const QRectF right = picture.layout.zones[2].rect;
        QString strangers;
        for (qreal x = right.left(); x < right.right(); x += 4)
            strangers += overlay.tipAt(QPointF(x, right.bottom()), picture);
        QVERIFY(strangers.contains(u"1 unknown host"_s) && strangers.contains(u"S7comm: 10.0.2.77"_s));
        QVERIFY(overlay.tipAt(picture.layout.bounds.topLeft() + QPointF(2, 2), picture).isEmpty());
    }

    void withoutTrafficAButtonBringsItIn()
    {
        SeenPlant plant(false);
        QVERIFY(!plant.panel->table().isVisible());
        QAbstractButton *import = plant.button("importTraffic");
        QVERIFY(import && import->isVisible());
        QSignalSpy asked(&plant.workbench, &Workbench::importRequested);
        import->click();
        QCOMPARE(asked.size(), 1);
        plant.see(u"10.0.4.1"_s, u"10.0.1.1"_s, u"HTTPS"_s, 443, 1000);
        QVERIFY(QTest::qWaitFor([&] { return plant.panel->table().isVisible(); }));
    }

    void theMatrixIsSavedAsTableOrAsRules()
    {
        SeenPlant plant;
        QTemporaryDir folder;
        const auto saved = [&](const QString &name) {
            plant.dialogs.path = folder.filePath(name);
            plant.button("firewallMatrix")->click();
            QFile file(plant.dialogs.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(saved(u"m.csv"_s).startsWith("\xef\xbb\xbf" "Action;From;"));
        const QByteArray rules = saved(u"m.txt"_s);
        QVERIFY2(rules.contains("\nallow   from Office  to Left cell  tcp/443  # HTTPS, conduit K1"), rules.constData());
        QVERIFY(rules.endsWith("deny all  # everything else\n"));
        QSignalSpy problem(&plant.workbench, &Workbench::problem);
        QVERIFY(saved(u"nowhere/m.txt"_s).isEmpty());
        QCOMPARE(problem.size(), 1);
    }

    void whatIsOnlyReadIsNotChanged()
    {
        SeenPlant plant;
        Project::Options options = TestProject::options();
        options.readOnly = true;
        auto opened = Project::open(plant.test.path, options);
        QVERIFY(opened);
        Workbench workbench(**opened, Words(Language::English), Dialect::Ot, plant.dialogs);
        TrafficPanel panel(workbench);
        panel.workOutNow();
        QCOMPARE(panel.table().model()->rowCount(), 5);
        for (int row = 0; row < 5; ++row) {
            panel.table().selectRow(row);
            for (const char *name : {"makeConduit", "allowProtocol", "addHostAsset"})
                QVERIFY(!panel.findChild<QAbstractButton *>(QString::fromLatin1(name))->isEnabled());
        }
    }
};

QTEST_MAIN(TestTrafficPanel)
#include "tst_TrafficPanel.moc"
