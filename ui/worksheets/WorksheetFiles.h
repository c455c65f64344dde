// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/TargetProfile.h"
#include "ui/record/Workbench.h"

class QMenu;

/// What goes in and out of worksheets as files: frameworks, workbooks filled in elsewhere, OSCAL.
class WorksheetFiles : public QObject
{
    Q_OBJECT

public:
    /// `sheet` gives the framework and scope that are shown.
    struct Shown
    {
        const AnswerBook *book;
        RecordId scope;
    };
    WorksheetFiles(Workbench &workbench, std::function<Shown()> shown, QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void importFile(const QString &title, const QString &filter);
    void exportWorkbook();
    void exportOscal(bool plan);
    void fillTargets();
    void applyTargets(const TargetProfile &profile);
    void openTargets();
    void saveTargets();
    void write(const QString &path, const Result<QByteArray> &bytes);

    Workbench &m_workbench;
    std::function<Shown()> m_shown;
    QWidget *m_parent;
    QMenu *m_menu;
    QMenu *m_targets;
};
