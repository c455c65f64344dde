// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Scenario.h"
#include "core/risk/ResidualRisk.h"
#include "ui/record/Workbench.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// Above the form of a scenario: whether its risk is decided, and what the program suggests, each with its sentence and a
/// button for the person who accepts it.
class ScenarioPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ScenarioPanel(Workbench &workbench, QWidget *parent = nullptr);

    void acceptRisk(); ///< asks who, as what, until when

Q_SIGNALS:
    void bowTieWanted(const RecordId &scenario);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Suggestion
    {
        QWidget *row;
        QLabel *text;
        QPushButton *take;
    };
    [[nodiscard]] Suggestion addSuggestion(const QString &name, const QString &objectName);
    [[nodiscard]] QWidget *buildDecision();
    void refresh();
    void takeLikelihood();
    void takeResidual();
    void withdraw();

    Workbench &m_workbench;
    Id<Scenario> m_scenario;
    std::optional<ResidualRisk> m_residual;
    QLabel *m_state = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_withdraw = nullptr;
    Suggestion m_likelihood {};
    Suggestion m_today {};
};
