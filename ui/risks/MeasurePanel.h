// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Measure.h"
#include "core/risk/RiskRegister.h"
#include "ui/record/Workbench.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

/// Above the form of a measure: the four questions about the essential functions that it reaches, the signature of OT, and
/// the scenarios that it helps in.
class MeasurePanel : public QFrame
{
    Q_OBJECT

public:
    explicit MeasurePanel(Workbench &workbench, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildQuestions();
    [[nodiscard]] QWidget *buildScenarios();
    void refresh();
    void showGuard(const RiskRegister &risks, size_t row);
    void showScenarios(const RiskRegister &risks, size_t row);
    void answer(const QString &changed);
    void sign();
    void fillProposals();
    void addScenario();
    void follow(const QString &link);

    Workbench &m_workbench;
    Id<Measure> m_measure;
    QString m_sentence;
    std::vector<QCheckBox *> m_answers; ///< in the order of harmChoices
    QLabel *m_state = nullptr;
    QLabel *m_functions = nullptr;
    QLabel *m_scenarios = nullptr;
    QLineEdit *m_add = nullptr;
    QStringListModel *m_proposals = nullptr;
    QPushButton *m_sign = nullptr;
    bool m_isFilling = false;
};
