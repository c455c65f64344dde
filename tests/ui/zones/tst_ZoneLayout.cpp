// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NewProject.h"
#include "ui/style/Fonts.h"
#include "ui/zones/ZoneDiagram.h"

#include <QElapsedTimer>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestZoneLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Fonts::load();
        auto made = createSampleProject(m_folder.filePath(u"s.tandem"_s), u"waterworks"_s, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
        m_sample = std::move(*made);
    }
    void picture()
    {
        QElapsedTimer t; t.start();
        const ZoneDiagram diagram(*m_sample, Words(Language::English));
        qInfo() << t.elapsed() << diagram.size();
        QImage image((diagram.size()).toSize(), QImage::Format_RGB32);
        QPainter p(&image);
        p.setRenderHint(QPainter::Antialiasing);
        diagram.paint(p);
        p.end();
        image.save(u"/tmp/zones.png"_s);
    }
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_sample;
};
QTEST_MAIN(TestZoneLayout)
#include "tst_ZoneLayout.moc"
