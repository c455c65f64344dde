// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

/// The assets that are in no zone yet, to be dragged into one. Hidden while there is none.
class UnplacedStrip : public QFrame
{
    Q_OBJECT

public:
    explicit UnplacedStrip(Workbench &workbench, QWidget *parent = nullptr);

Q_SIGNALS:
    void proposalRequested();

private:
    class Model;
    void follow();
    void refresh();
    void selectFrom(const RecordId &id);

    Workbench &m_workbench;
    Model *m_model;
    QLabel *m_title;
    QListView *m_list;
    QPushButton *m_propose;
    bool m_isRefreshDue = false;
};
