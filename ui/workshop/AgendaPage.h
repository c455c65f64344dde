// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

/// The session before the first vote: items in their order, who takes part and is let in, what is not ready yet.
class AgendaPage : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPage(Workbench &workbench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    void refresh();
    void refreshIfSeen();
    void refreshCrowd();
    void fillItems();
    void fillPeople();
    void move(int by);
    void removeItem();
    void addRows();
    void addPerson();
    void admitPerson();
    void removePerson();
    [[nodiscard]] Id<AgendaItem> currentItem() const;
    [[nodiscard]] Id<Participant> currentPerson() const;
    void report(const Result<void> &done);

    WorkshopDesk &m_desk;
    bool m_isStale = true;
    QTableWidget *m_items = nullptr;
    QTableWidget *m_people = nullptr;
    QLabel *m_ready = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_itemsHead = nullptr;
    std::vector<QPushButton *> m_buttons;
};
