// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/WhatIf.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

/// What is assumed of the record that is selected, each assumption as a chip that takes it back. The project hears nothing.
class AssumptionBar : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionBar(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] const WhatIf &whatIf() const { return m_whatIf; }
    /// Names anew; what is no longer in the project is no longer assumed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void makeButtons(QHBoxLayout *row);
    void offer();
    struct Chip
    {
        QString text;
        std::function<void()> takeBack;
        friend bool operator==(const Chip &a, const Chip &b) { return a.text == b.text; }
    };
    [[nodiscard]] std::vector<Chip> chips();
    void makeChips();
    void announce();

    Workbench &m_workbench;
    WhatIf m_whatIf;
    QPushButton *m_close = nullptr;
    QToolButton *m_raise = nullptr;
    QPushButton *m_lose = nullptr;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_chipRow = nullptr;
    std::vector<Chip> m_shown;
};
