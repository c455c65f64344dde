// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Baselines.h"
#include "core/risk/Comparison.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class ComparisonView;
class QComboBox;
class QLabel;
class QListWidget;
class RecordForm;

/// Approved states of the project, and what differs between two of them, or between one and now.
class BaselinesPage : public QWidget {
    Q_OBJECT

public:
    explicit BaselinesPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget &list() { return *m_list; }
    [[nodiscard]] ComparisonView &comparison() { return *m_view; }
    [[nodiscard]] QComboBox &before() { return *m_before; }
    [[nodiscard]] QComboBox &after() { return *m_after; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildComparison();
    void refresh();
    void refreshSoon();
    void fillStates();
    void compare();
    void addFile();
    void approve();
    void swapStates();
    [[nodiscard]] Result<const Project *> state(const QString &key);

    Workbench &m_workbench;
    QListWidget *m_list;
    RecordForm *m_form;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_summary;
    ComparisonView *m_view;
    std::map<QString, OpenedBaseline> m_opened; ///< by the baseline's hash: it never changes
    std::map<QString, std::unique_ptr<Project>> m_files; ///< other projects, by path
    bool m_isStale = true;
};
