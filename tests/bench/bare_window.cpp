// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: a bare Qt Widgets window, closed after its first frame.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    QTimer::singleShot(0, &application, [] { std::_Exit(0); });
    return QApplication::exec();
}
