// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/RecordPage.h"

class EvidencePreview;

/// Evidence: files, photos and device configurations, with a look into the one that is chosen. Files are dropped here.
class EvidencePage : public RecordPage
{
    Q_OBJECT

public:
    explicit EvidencePage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] EvidencePreview &preview() { return *m_preview; }
    /// Takes files in, one step of undo each; says what could not be read.
    void takeIn(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();

    EvidencePreview *m_preview;
};
