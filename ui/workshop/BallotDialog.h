// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

/// The laptop handed round: a curtain names who is next, then that person's ballot, then the curtain again. Nothing of a
/// vote stays on the screen.
class BallotDialog : public QDialog
{
    Q_OBJECT

public:
    BallotDialog(WorkshopDesk &desk, const AgendaItem &item, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildCurtain();
    [[nodiscard]] QWidget *buildBallot();
    void showCurtain();
    void showBallot(const Id<Participant> &person);
    void fillScale();
    void cast();

    WorkshopDesk &m_desk;
    ItemCard m_card;
    QStackedWidget *m_pages;
    QVBoxLayout *m_people = nullptr;
    QLabel *m_curtainHead = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_question = nullptr;
    QButtonGroup *m_values = nullptr;
    QButtonGroup *m_confidence = nullptr;
    QButtonGroup *m_reason = nullptr;
    QVBoxLayout *m_scale = nullptr;
    QLineEdit *m_remark = nullptr;
    QPushButton *m_cast = nullptr;
    Id<Participant> m_person;
};
