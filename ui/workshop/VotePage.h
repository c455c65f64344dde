// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class PresentationWindow;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class StageView;

/// The workshop as it runs: the stage, and beside it what the facilitator needs: the agenda, who has voted (never what),
/// the scribe's remarks. Everything by key: the page's actions name theirs.
class VotePage : public QWidget
{
    Q_OBJECT

public:
    explicit VotePage(Workbench &workbench, QWidget *parent = nullptr);
    ~VotePage() override;

    [[nodiscard]] PresentationWindow *presentation() const { return m_presentation; } ///< null while it is not shown

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildPanel();
    [[nodiscard]] QWidget *buildButtons();
    void addKey(const QKeySequence &keys, const std::function<void()> &run);
    void refresh();
    void refreshSessions();
    void refreshAgenda();
    void refreshVoters();
    void prepare();
    void voteHere();
    void decide();
    void present();
    void closeSession();
    void recoverKey();
    void keepRemarks();
    [[nodiscard]] int remarksField() const;

    WorkshopDesk &m_desk;
    QComboBox *m_session = nullptr;
    StageView *m_stage = nullptr;
    QWidget *m_panel = nullptr;
    QTreeWidget *m_agenda = nullptr;
    QLabel *m_agendaHead = nullptr;
    QLabel *m_votersHead = nullptr;
    QListWidget *m_voters = nullptr;
    QPlainTextEdit *m_remarks = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_here = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_park = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_present = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_term = nullptr;
    PresentationWindow *m_presentation = nullptr;
    bool m_refreshing = false;
};
