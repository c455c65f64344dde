// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Asset.h"
#include "core/project/Project.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// Moments to kill at, spread over the whole run of a program and a little after. How long a run takes here and now is
/// not known before and changes while other tests run: the window widens when a run was cut off, and narrows when it ended.
class KillMoments
{
public:
    /// Waits for the moment, or the end if that comes first.
    void killAtNext(QProcess &process)
    {
        const bool ended = process.waitForFinished(m_random.bounded(static_cast<int>(m_window)));
        m_window = ended ? std::max(10.0, m_window * 0.9) : m_window * 1.1;
        if (!ended)
            process.kill();
        process.waitForFinished();
    }

private:
    QRandomGenerator m_random {20261122};
    double m_window = 40; // ms
};
}

/// SIGKILL at random points: what was acknowledged is there, and the file is sound.
class TestKilledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        m_program = qEnvironmentVariable("TANDEM_PROGRAM");
        QVERIFY(QFile::exists(m_program));
    }

    void acknowledgedEditsSurvive()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plant.tandem"_s);
        QCOMPARE(QProcess::execute(m_program, {u"new"_s, path}), 0);
        KillMoments moments;
        QSet<QString> acknowledged;
        constexpr int kills = 260; // about half of them before the end
        for (int round = 0; round < kills; ++round) {
            const QString tag = u"T-%1"_s.arg(round);
            QProcess process;
            process.start(m_program, {u"add"_s, path, u"asset"_s, u"tag="_s + tag});
            QVERIFY(process.waitForStarted());
            moments.killAtNext(process); // from before the file is opened to after the commit
            if (process.readAllStandardOutput().contains("\"id\""))
                acknowledged.insert(tag);
        }
        check(path, acknowledged);
    }

    void anImportIsThereAsAWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"assets.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("tag,name,vendor,model\n");
        constexpr int rows = 4000;
        for (int row = 0; row < rows; ++row)
            file.write("IMP-" + QByteArray::number(row) + ",Pump " + QByteArray::number(row) + ",Grundfos,CR 32\n");
        file.close();
        KillMoments moments;
        for (int round = 0; round < 40; ++round) {
            const QString path = folder.filePath(u"plant-%1.tandem"_s.arg(round));
            QCOMPARE(QProcess::execute(m_program, {u"new"_s, path}), 0);
            QProcess process;
            process.start(m_program, {u"import"_s, path, csv, u"--accept"_s});
            QVERIFY(process.waitForStarted());
            moments.killAtNext(process);
            const bool acknowledged = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            auto project = Project::open(path, {});
            QVERIFY(project);
            const int count = (*project)->store(Asset::kind()).count();
            QVERIFY2(count == rows || (count == 0 && !acknowledged), qPrintable(QString::number(count)));
            QVERIFY((*project)->verify().empty());
        }
    }

private:
    void check(const QString &path, const QSet<QString> &acknowledged)
    {
        auto project = Project::open(path, {});
        QVERIFY2(project, project ? "" : qPrintable(project.error().sentence()));
        QVERIFY2(!(*project)->readOnlyReason(), (*project)->readOnlyReason() ? qPrintable((*project)->readOnlyReason()->sentence()) : "");
        QVERIFY((*project)->verify().empty());
        QSet<QString> there;
        for (const Asset &asset : (*project)->all<Asset>())
            there.insert(asset.tag);
        QVERIFY2(there.contains(acknowledged), "an acknowledged edit is missing");
        QVERIFY2(acknowledged.size() > 5 && acknowledged.size() < 260, qPrintable(u"acknowledged: %1"_s.arg(acknowledged.size())));
    }

    QString m_program;
};

QTEST_GUILESS_MAIN(TestKilledProgram)
#include "tst_KilledProgram.moc"
