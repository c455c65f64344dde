// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: a bare Qt Widgets window, closed after its first frame.
#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>

namespace {
/// As in app/WindowProgram.cpp: gone as soon as the first frame is painted and handed over.
class QuitAtFirstFrame : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    application.installEventFilter(new QuitAtFirstFrame(&application));
    window.show();
    return QApplication::exec();
}
