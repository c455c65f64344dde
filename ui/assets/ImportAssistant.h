// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvImport.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

/// Brings a CSV file in: which column is which field, what would become of each row, what is left out and why; then one
/// edit. A map that was used is remembered for the next file with the same headings.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    ImportAssistant(Workbench &workbench, CsvImport import, QWidget *parent);

    /// Opens the file with the map remembered for its headings; an error where it is no list of records.
    [[nodiscard]] static Result<CsvImport> openWithMap(const QString &path, const Project &project);

    [[nodiscard]] QTableWidget &columnsTable() { return *m_columns; }
    [[nodiscard]] QTableWidget &previewTable() { return *m_preview; }
    [[nodiscard]] QPushButton &importButton() { return *m_import; }
    void accept() override;

private:
    void build();
    void fillColumns();
    void refreshPreview();
    void fillPreview(const CsvImport::Preview &preview);
    void fillSkipped(const ImportOutcome &outcome);
    [[nodiscard]] CsvImport::Options options() const;
    [[nodiscard]] static QString mapPath(const CsvReader &reader);

    Workbench &m_workbench;
    CsvImport m_source;
    QLabel *m_summary = nullptr;
    QTableWidget *m_columns = nullptr;
    QTableWidget *m_preview = nullptr;
    QTableWidget *m_skipped = nullptr;
    QTabWidget *m_tabs = nullptr;
    QCheckBox *m_strict = nullptr;
    QCheckBox *m_leaveEmpty = nullptr;
    QCheckBox *m_makeZones = nullptr;
    QPushButton *m_import = nullptr;
};
