// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowProgram.h"
#include "app/cli/CommandLine.h"

#include <QApplication>

namespace {
int runVerb(int argc, char **argv)
{
    return CommandLine::run(argc, argv).status.value_or(1);
}
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    switch (CommandLine::kindOf(argc, argv)) {
    case CommandLine::Kind::Window:
        return runWindow(argc, argv);
    case CommandLine::Kind::Drawing: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return runVerb(argc, argv);
    }
    case CommandLine::Kind::Plain: {
        const QCoreApplication application(argc, argv);
        return runVerb(argc, argv);
    }
    }
    return 1;
}
