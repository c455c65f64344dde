// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ScenarioLibrary.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// Ready scenarios to start from: found by word or by kind of plant, several at once.
class LibraryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LibraryDialog(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<const LibraryScenario *> chosen() const;
    /// Zone or conduit for all of them; invalid = none yet.
    [[nodiscard]] RecordId scope() const;

private:
    [[nodiscard]] QWidget *buildPreview();
    void fill();
    void showCurrent();

    Workbench &m_workbench;
    QLineEdit *m_search;
    QComboBox *m_sector;
    QListWidget *m_list;
    QLabel *m_text;
    QComboBox *m_scope;
    QPushButton *m_add;
};
