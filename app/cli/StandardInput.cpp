// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"

#include <csignal>
#include <cstdlib>

#include <sys/socket.h>
#include <unistd.h>

namespace {
constexpr qsizetype longestLine = 4096;
int signalEnds[2] = {-1, -1};

int openSignalEnds()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalEnds) != 0)
        std::abort();
    return signalEnds[1];
}

/// Nothing but write() may be done in here.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalEnds[0], &byte, 1);
}
}

StandardInput::StandardInput()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_signals(openSignalEnds(), QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &StandardInput::read);
    connect(&m_signals, &QSocketNotifier::activated, this, [this] {
        m_signals.setEnabled(false);
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

StandardInput::~StandardInput()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_signals.setEnabled(false);
    ::close(signalEnds[0]);
    ::close(signalEnds[1]);
}

void StandardInput::read()
{
    char buffer[1024];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0) { // the end of a pipe is not the end of the session
        m_input.setEnabled(false);
        return;
    }
    m_rest += QByteArray(buffer, count);
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString text = QString::fromUtf8(m_rest.first(end)).trimmed();
        m_rest.remove(0, end + 1);
        if (!text.isEmpty())
            Q_EMIT line(text);
    }
    if (m_rest.size() > longestLine)
        m_rest.clear();
}
