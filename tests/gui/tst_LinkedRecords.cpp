// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of an asset, and what it needs: seen and edited where the asset is.
#include "core/catalog/NewProject.h"
#include "core/model/Asset.h"
#include "core/model/Dependency.h"
#include "core/model/Interface.h"
#include "core/model/Network.h"
#include "ui/record/LinkedRecords.h"
#include "ui/record/NewRecordDialog.h"
#include "ui/record/RecordForm.h"
#include "ui/record/RecordTable.h"
#include "ui/record/SectionedPage.h"

#include "TestShell.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
/// Runs when the next dialog stands.
void inDialog(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return inDialog(act);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        act(*dialog);
    });
}

void press(QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button->click();
    }
    qFatal("no button %s", qPrintable(text));
}

void keepPicture(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("TANDEM_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}
}

class TestLinkedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
        TestShell::start();
    }

    void init()
    {
        m_window.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"waterworks.tandem"_s);
        QVERIFY(createSampleProject(path, u"waterworks"_s, {}));
        m_window = std::make_unique<MainWindow>(TestShell::preferences(), m_dialogs);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openProject(path));
        QApplication::processEvents();
    }

    void addressesStandInTheFormOfTheirAsset()
    {
        const Asset asset = *withAddresses(2);
        const QLabel &lines = showList(asset.id, u"interface.asset"_s);
        for (const Interface &each : m_window->project()->all<Interface>())
            QCOMPARE(lines.text().contains(each.id.text()) && lines.text().contains(each.ip), each.asset == asset.id);
        keepPicture(*m_window, u"linked"_s);
    }

    void anAddressIsAddedChangedAndRemoved()
    {
        const Asset asset = *withAddresses(1);
        const QLabel &lines = showList(asset.id, u"interface.asset"_s);
        const size_t before = m_window->project()->all<Interface>().size();
        inDialog([](QDialog &dialog) {
            dialog.findChild<QWidget *>(u"ip"_s)->findChild<QLineEdit *>()->setText(u"300.1.1.1"_s);
            press(dialog, u"Add"_s); // refused, and it stands
            QVERIFY(dialog.isVisible());
            dialog.findChild<QWidget *>(u"ip"_s)->findChild<QLineEdit *>()->setText(u"10.99.0.7"_s);
            keepPicture(dialog, u"linked-new"_s);
            press(dialog, u"Add"_s);
        });
        section(u"interface.asset"_s).findChild<QPushButton *>()->click();
        QCOMPARE(m_window->project()->all<Interface>().size(), before + 1);
        QVERIFY(lines.text().contains("10.99.0.7"_L1));

        const std::vector<Interface> all = m_window->project()->all<Interface>();
        const auto made = std::ranges::find(all, u"10.99.0.7"_s, &Interface::ip);
        QVERIFY(made != all.end());
        QCOMPARE(made->asset.text(), asset.id.text());
        inDialog([](QDialog &dialog) {
            auto *port = dialog.findChild<QWidget *>(u"name"_s)->findChild<QLineEdit *>();
            port->setFocus();
            port->setText(u"X2"_s);
            keepPicture(dialog, u"linked-edit"_s);
            press(dialog, u"Close"_s);
        });
        Q_EMIT const_cast<QLabel &>(lines).linkActivated(made->id.text());
        QCOMPARE(m_window->project()->find(made->id)->name, u"X2"_s);
        QVERIFY(lines.text().contains("X2"_L1));

        inDialog([](QDialog &dialog) { press(dialog, u"Remove"_s); });
        Q_EMIT const_cast<QLabel &>(lines).linkActivated(made->id.text());
        QVERIFY(!m_window->project()->find(made->id));
        QVERIFY(!lines.text().contains("10.99.0.7"_L1));
        QVERIFY(m_window->project()->undo());
        QVERIFY(lines.text().contains("10.99.0.7"_L1));
    }

    void aDependencyAsksForBothEnds()
    {
        m_window->showWorkspace(u"assets"_s);
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"assets"_s));
        workspace->showSection(u"dependencies"_s);
        auto *page = workspace->section(u"dependencies"_s);
        const size_t before = m_window->project()->all<Dependency>().size();
        QPushButton *add = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == u"Add dependency…"_s)
                add = button;
        }
        QVERIFY(add && page);
        inDialog([](QDialog &dialog) {
            press(dialog, u"Add"_s);
            QVERIFY(dialog.isVisible()); // neither end was given
            press(dialog, u"Cancel"_s);
        });
        add->click();
        QCOMPARE(m_window->project()->all<Dependency>().size(), before);
        inDialog([](QDialog &dialog) {
            for (const auto &[field, tag] : {std::pair(u"dependent"_s, u"HMI-01"_s), std::pair(u"provider"_s, u"HIST-01"_s)})
                dialog.findChild<QWidget *>(field)->findChild<QComboBox *>()->setCurrentText(tag);
            keepPicture(dialog, u"linked-dependency"_s);
            press(dialog, u"Add"_s);
            if (dialog.isVisible())
                press(dialog, u"Cancel"_s);
        });
        add->click();
        QCOMPARE(m_window->project()->all<Dependency>().size(), before + 1);
        QCOMPARE(m_window->workbench()->selected().text(), m_window->project()->all<Dependency>().back().id.text());
    }

    void theListOfANetworkLeadsToItsSection()
    {
        const Network network = *std::ranges::find_if(m_all = m_window->project()->all<Network>(), [](const Network &each) { return each.zone.isValid(); });
        m_window->showWorkspace(u"zones"_s);
        m_window->workbench()->select(network.zone);
        QApplication::processEvents();
        auto *list = m_window->page(u"zones"_s)->findChild<QWidget *>(u"network.zone"_s);
        QVERIFY(list);
        QLabel *lines = list->findChildren<QLabel *>().back();
        QVERIFY(lines->text().contains(network.name.main));
        Q_EMIT lines->linkActivated(network.id.text());
        QVERIFY(m_window->page(u"assets"_s)->isVisible());
        QCOMPARE(m_window->workbench()->selected().text(), network.id.text());
        auto *workspace = qobject_cast<SectionedPage *>(m_window->page(u"assets"_s));
        QVERIFY(workspace->section(u"networks"_s)->isVisible());
    }

private:
    std::optional<Asset> withAddresses(qsizetype count)
    {
        const std::vector<Interface> all = m_window->project()->all<Interface>();
        for (const Asset &asset : m_window->project()->all<Asset>()) {
            if (std::ranges::count(all, asset.id, &Interface::asset) == count)
                return asset;
        }
        return {};
    }

    QWidget &section(const QString &name)
    {
        return *m_window->page(u"assets"_s)->findChild<QWidget *>(name);
    }

    QLabel &showList(const RecordId &id, const QString &name)
    {
        m_window->workbench()->select(id);
        QApplication::processEvents();
        auto *scroll = m_window->page(u"assets"_s)->findChild<RecordForm *>()->findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(&section(name));
        QApplication::processEvents();
        return *section(name).findChildren<QLabel *>().back();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    TestShell::NoDialogs m_dialogs;
    std::vector<Network> m_all;
};

QTEST_MAIN(TestLinkedRecords)
#include "tst_LinkedRecords.moc"
