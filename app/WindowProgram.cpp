// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowProgram.h"

#include "core/base/LargePages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SystemDialogs.h"
#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;

namespace {
/// packaging/bench measures the start, not the end: gone as soon as the first frame is painted and handed over.
class QuitAtFirstFrame : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        return false;
    }
};
}

int runWindow(int argc, char **argv)
{
    preferLargePagesForHeap(std::size_t(6) << 20);
    const std::jthread systemFonts(&Fonts::readSystemConfiguration); // takes as long as reading the project: beside it
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
    std::optional<Result<std::unique_ptr<Project>>> project;
    if (!file.isEmpty())
        project = window.readProject(file);
    Theme::apply(application, preferences.theme);
    if (project)
        window.showProject(std::move(*project));
    if (qEnvironmentVariableIsSet("TANDEM_QUIT_AT_FIRST_FRAME"))
        application.installEventFilter(new QuitAtFirstFrame(&application));
    window.show();
    return QApplication::exec();
}
