// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/MatrixTemplate.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class MatrixEditor;
class QLabel;
class QListWidget;
class QPushButton;

/// Ready matrices, built in and kept in the project, with what each would change before it is applied.
class ReadyMatrixDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadyMatrixDialog(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] const MatrixTemplate &chosen() const;

private:
    [[nodiscard]] QWidget *buildPreview();
    void fill();
    void showCurrent();
    void removeCurrent();
    [[nodiscard]] QString effectText(const MatrixTemplate &ready) const;

    Workbench &m_workbench;
    std::vector<MatrixTemplate> m_ready;
    QListWidget *m_list;
    MatrixEditor *m_matrix;
    QLabel *m_title;
    QLabel *m_use;
    QLabel *m_effect;
    QPushButton *m_remove;
};
