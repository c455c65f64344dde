// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskMethod.h"
#include "ui/record/RecordPage.h"

class MatrixWidget;
class QComboBox;
class QButtonGroup;
class QLabel;

/// Scenarios with their matrix: the counts filter the table, each row shows its level before, today and as planned.
class RisksPage : public RecordPage
{
    Q_OBJECT

public:
    explicit RisksPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] MatrixWidget &matrix() { return *m_matrix; }
    void setStage(RiskStage stage);

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
    QButtonGroup *m_stages = nullptr;
    QComboBox *m_categories = nullptr;
    QLabel *m_above = nullptr;
    QLabel *m_critical = nullptr;
    QLabel *m_weak = nullptr;
    QLabel *m_undecided = nullptr;
};
