// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowProgram.h"

#include "core/base/LargePages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SystemDialogs.h"
#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>

#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;

namespace {
/// packaging/bench measures the start, not the end: gone as soon as the first frame, or the first with rows of a table, is
/// painted and handed over.
class QuitAtFrame : public QObject
{
public:
    QuitAtFrame(bool withRows, QObject *parent)
        : QObject(parent)
        , m_withRows(withRows)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && (!m_withRows || qobject_cast<QTableView *>(watched->parent())))
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_withRows;
};
}

int runWindow(int argc, char **argv)
{
    preferLargePagesForHeap(std::size_t(6) << 20);
    std::jthread systemFonts(&Fonts::readSystemConfiguration); // beside what needs no letters yet
    QApplication::setStyle(u"Fusion"_s);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"tandem"_s);
    QApplication::setDesktopFileName(u"org.tandem.Tandem"_s);
    Preferences preferences = Preferences::load();
    QString file;
    const QStringList arguments = QApplication::arguments().sliced(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size())
            preferences.language = languageFromCode(arguments.at(++i)).value_or(preferences.language);
        else if (arguments.at(i).startsWith("--lang="_L1))
            preferences.language = languageFromCode(arguments.at(i).sliced(7)).value_or(preferences.language);
        else
            file = arguments.at(i);
    }
    SystemDialogs dialogs;
    MainWindow window(preferences, dialogs);
    if (!file.isEmpty())
        window.openAtStart(file);
    systemFonts.join(); // whoever asks for letters before would read it a second time
    Theme::apply(application, preferences.theme);
    if (const QByteArray frame = qgetenv("TANDEM_QUIT_AT"); !frame.isEmpty())
        application.installEventFilter(new QuitAtFrame(frame == "rows", &application));
    window.show();
    return QApplication::exec();
}
