// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"
#include "ui/zones/DiagramExport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

/// How the drawing is written to a file: format, paper or pixels, language.
class ExportDiagramDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDiagramDialog(Workbench &workbench, QWidget *parent = nullptr);
    /// Asks for the file and writes it; stays open where either came to nothing.
    void accept() override;

private:
    [[nodiscard]] DiagramExport chosen() const;
    [[nodiscard]] Language language() const;
    void makeFields(QFormLayout *form);
    void showWhatComes();

    Workbench &m_workbench;
    QSizeF m_drawing; ///< its own size
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_paper;
    QCheckBox *m_tiled;
    QComboBox *m_sheet;
    QSpinBox *m_width;
    QSpinBox *m_dpi;
    QComboBox *m_language;
    QLabel *m_outcome;
    QLabel *m_problem;
};
