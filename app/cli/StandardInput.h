// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Lines typed (or piped) to a verb that goes on running, and the wish to stop it (SIGINT, SIGTERM), as signals of the
/// event loop. One at a time.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    StandardInput();
    ~StandardInput() override;

Q_SIGNALS:
    void line(const QString &text);
    void interrupted();

private:
    void read();
    QSocketNotifier m_input;
    QSocketNotifier m_signals;
    QByteArray m_rest;
};
