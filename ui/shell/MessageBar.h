// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QFrame>

class QLabel;
class QTimer;

/// One sentence above the page: a problem stays until it is closed, good news goes after a while.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void showProblem(const Error &error);
    void showMessage(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    void display(const QString &text, bool problem);
    QLabel *m_mark;
    QLabel *m_label;
    QTimer *m_timer;
};
