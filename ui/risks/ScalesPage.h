// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/RiskScales.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class MatrixEditor;
class ScaleStepsModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

/// The project's scales: likelihood and the eight consequence categories, each with its steps, matrix and tolerable level.
class ScalesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScalesPage(Workbench &workbench, QWidget *parent = nullptr);

    void showAxis(ScaleAxis axis);
    [[nodiscard]] MatrixEditor &matrix() { return *m_matrix; }
    [[nodiscard]] ScaleStepsModel &steps() { return *m_steps; }

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildLetters();
    [[nodiscard]] QWidget *buildMatrix();
    [[nodiscard]] QWidget *buildSteps();
    void buildList();
    void refresh();
    void refreshHead();
    void refreshList();
    void refreshMatrix();
    void setSteps(int steps);
    void setTolerable(Grade level);
    void chooseReady();
    void useForAll();
    void settle(const Result<void> &done);
    [[nodiscard]] QString axisName(ScaleAxis axis) const;
    [[nodiscard]] Grade tolerable(ConsequenceCategory category) const;

    Workbench &m_workbench;
    RiskScales m_scales;
    ScaleAxis m_axis = ConsequenceCategory::Safety;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_about;
    QComboBox *m_count;
    QLabel *m_tolerableLabel;
    QComboBox *m_tolerable;
    QCheckBox *m_used;
    QWidget *m_lettersRow = nullptr;
    QLineEdit *m_letters;
    QWidget *m_matrixRow = nullptr;
    MatrixEditor *m_matrix;
    QLabel *m_warning;
    QPushButton *m_forAll = nullptr;
    ScaleStepsModel *m_steps;
    QTableView *m_stepsView;
    bool m_refreshing = false;
};
