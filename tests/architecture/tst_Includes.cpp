// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Linking alone does not stop an #include: this reads them.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void initTestCase()
    {
        for (const QString &top : {u"app"_s, u"core"_s, u"ui"_s}) {
            QDirIterator it(root() + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext())
                read(it.next());
        }
        QVERIFY(m_includes.size() > 100);
    }

    void eachRoomIncludesOnlyWhatLiesBelowIt()
    {
        // In core a room may include those before it; exchange and report stand side by side above.
        const QHash<QString, QStringList> allowed {
            {u"core/base"_s, {}},
            {u"core/model"_s, {u"core/base"_s}},
            {u"core/project"_s, {u"core/base"_s, u"core/model"_s}},
            {u"core/catalog"_s, {u"core/base"_s, u"core/model"_s, u"core/project"_s}},
            {u"core/network"_s, {u"core/base"_s, u"core/model"_s, u"core/project"_s, u"core/catalog"_s}},
            {u"core/risk"_s, {u"core/base"_s, u"core/model"_s, u"core/project"_s, u"core/catalog"_s, u"core/network"_s}},
            {u"core/workshop"_s, {u"core/base"_s, u"core/model"_s, u"core/project"_s, u"core/catalog"_s, u"core/network"_s, u"core/risk"_s}},
            {u"core/exchange"_s, {u"core/base"_s, u"core/model"_s, u"core/project"_s, u"core/catalog"_s, u"core/network"_s, u"core/risk"_s, u"core/workshop"_s}},
            {u"core/report"_s, {u"core/base"_s, u"core/model"_s, u"core/project"_s, u"core/catalog"_s, u"core/network"_s, u"core/risk"_s, u"core/workshop"_s}},
        };
        for (const auto &[file, includes] : m_includes.asKeyValueRange()) {
            const QString room = file.section(u'/', 0, 1);
            for (const QString &include : includes) {
                const QString other = include.section(u'/', 0, 1);
                const QString top = include.section(u'/', 0, 0);
                if (top == "app"_L1)
                    QVERIFY2(file.startsWith(u"app/"), qPrintable(file + u" includes "_s + include));
                if (top == "ui"_L1)
                    QVERIFY2(!file.startsWith(u"core/"), qPrintable(file + u" includes "_s + include));
                if (file.startsWith(u"core/") && top == "core"_L1 && other != room)
                    QVERIFY2(allowed.value(room).contains(other), qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void coreKnowsNoPixels()
    {
        static const QRegularExpression pixels(u"^(QtGui/|QtWidgets/|QWidget|QDialog|QMessageBox|QPainter|QGraphics|QChart|QColor|QPixmap|QImage|QIcon|QFont|QApplication|QGuiApplication)"_s);
        for (const auto &[file, includes] : m_includes.asKeyValueRange()) {
            for (const QString &include : includes) {
                if (file.startsWith(u"core/"))
                    QVERIFY2(!pixels.match(include).hasMatch(), qPrintable(file + u" includes "_s + include));
            }
        }
    }

    void foldersHaveNoCycles()
    {
        QHash<QString, QSet<QString>> below;
        for (const auto &[file, includes] : m_includes.asKeyValueRange()) {
            const QString room = roomOf(file);
            for (const QString &include : includes) {
                const QString other = roomOf(include);
                if (!other.isEmpty() && other != room)
                    below[room].insert(other);
            }
        }
        for (auto it = below.cbegin(); it != below.cend(); ++it)
            QVERIFY2(!reaches(below, it.key(), it.key()), qPrintable(it.key() + u" is part of a cycle"_s));
    }

    void aForeignLibraryIsIncludedInOneFile()
    {
        const QStringList libraries {u"sqlite3.h"_s, u"zstd.h"_s, u"xlsxwriter.h"_s, u"CLI/CLI.hpp"_s, u"hyphen.h"_s, u"BreezeIcons"_s};
        for (const QString &library : libraries) {
            QStringList users;
            for (const auto &[file, includes] : m_includes.asKeyValueRange()) {
                if (includes.contains(library))
                    users.append(file);
            }
            QVERIFY2(users.size() == 1, qPrintable(library + u" is included by: "_s + users.join(u", "_s)));
        }
        for (const QString &prefix : {u"qpdf/"_s, u"rapidfuzz/"_s}) {
            QSet<QString> users;
            for (const auto &[file, includes] : m_includes.asKeyValueRange()) {
                for (const QString &include : includes) {
                    if (include.startsWith(prefix))
                        users.insert(file);
                }
            }
            QVERIFY2(users.size() == 1, qPrintable(prefix + u" is included by: "_s + QStringList(users.values()).join(u", "_s)));
        }
    }

    void everySourceNamesItsLicence()
    {
        for (const auto &[file, includes] : m_includes.asKeyValueRange()) {
            QFile source(root() + file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(source.readLine().contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(file));
        }
    }

private:
    static QString root() { return QStringLiteral(TANDEM_SOURCE_DIR "/"); }

    static QString roomOf(const QString &path)
    {
        const QString top = path.section(u'/', 0, 0);
        return top == "core"_L1 || top == "ui"_L1 ? path.section(u'/', 0, 1) : top == "app"_L1 ? top : QString();
    }

    static bool reaches(const QHash<QString, QSet<QString>> &below, const QString &from, const QString &target)
    {
        QSet<QString> seen;
        QStringList open = below.value(from).values();
        while (!open.isEmpty()) {
            const QString room = open.takeLast();
            if (room == target)
                return true;
            if (seen.contains(room))
                continue;
            seen.insert(room);
            open += below.value(room).values();
        }
        return false;
    }

    void read(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        QStringList &found = m_includes[path.sliced(root().size())];
        auto it = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (it.hasNext())
            found.append(it.next().captured(1));
    }

    QHash<QString, QStringList> m_includes;
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_Includes.moc"
