// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;

/// A new session: what it is called, what is asked of which scenarios, who takes part, and the rule for "agreed", which is
/// fixed before the first vote. The recovery key is shown once at the end.
class PrepareDialog : public QDialog
{
    Q_OBJECT

public:
    PrepareDialog(WorkshopDesk &desk, QWidget *parent);
    void reject() override; ///< once the session is made, closing goes on to it
    [[nodiscard]] const Id<Session> &session() const { return m_session; } ///< the one that was made

private:
    [[nodiscard]] QWidget *buildSession();
    [[nodiscard]] QWidget *buildAgenda();
    [[nodiscard]] QWidget *buildPeople();
    void addPerson(const QString &name, Team team, WorkshopRole role);
    void fillScenarios();
    void forecast();
    [[nodiscard]] std::vector<AgendaItem> items() const;
    [[nodiscard]] std::vector<Participant> people() const;
    [[nodiscard]] Session asTyped() const;
    void make();
    void showRecoveryKey();

    WorkshopDesk &m_desk;
    Id<Session> m_session;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_timeFrame = nullptr;
    QCheckBox *m_namesHidden = nullptr;
    QSpinBox *m_minutes = nullptr;
    QComboBox *m_share = nullptr;
    QSpinBox *m_gap = nullptr;
    QSpinBox *m_close = nullptr;
    QComboBox *m_state = nullptr;
    QSpinBox *m_categories = nullptr;
    QCheckBox *m_hazop = nullptr;
    QTreeWidget *m_scenarios = nullptr;
    QTableWidget *m_people = nullptr;
    QLabel *m_forecast = nullptr;
    QLabel *m_problem = nullptr;
};
