// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskMethod.h"
#include "ui/record/RecordPage.h"

class MatrixWidget;
class QComboBox;
class QButtonGroup;
class QLabel;
class QPushButton;
class ScenarioPanel;

/// Scenarios with their matrix: the counts filter the table, each row shows its level before, today and as planned.
class RisksPage : public RecordPage
{
    Q_OBJECT

public:
    explicit RisksPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] MatrixWidget &matrix() { return *m_matrix; }
    void setStage(RiskStage stage);
    [[nodiscard]] ScenarioPanel &panel() { return *m_panel; }
    /// Only the scenarios of a zone or conduit (invalid = of none) that have a level in a state.
    void showScope(const RecordId &scope, RiskStage stage, Grade level);

protected:
    [[nodiscard]] Record newRecord() const override;

private:
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildStageRow();
    [[nodiscard]] QWidget *buildCards();
    void addLevelColumn();
    void judge();
    void refresh();
    void addFromLibrary();
    void copySelected();
    void splitSelected();
    void mergeSelected();
    void show(const Result<Id<Scenario>> &made);
    void filterByCell(int likelihood, int consequence);
    [[nodiscard]] const JudgedScenario *judgedAt(int storeRow) const;

    std::vector<JudgedScenario> m_judged; ///< in the order of the store
    RiskStage m_stage = RiskStage::Today;
    std::optional<ConsequenceCategory> m_category;
    std::pair<int, int> m_cell {0, 0};
    MatrixWidget *m_matrix = nullptr;
    ScenarioPanel *m_panel = nullptr;
    QPushButton *m_scopeFilter = nullptr;
    QButtonGroup *m_stages = nullptr;
    QComboBox *m_categories = nullptr;
    QLabel *m_above = nullptr;
    QLabel *m_critical = nullptr;
    QLabel *m_weak = nullptr;
    QLabel *m_undecided = nullptr;
};
