// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/SecurityLevels.h"
#include "ui/record/Workbench.h"

#include <QScrollArea>

class QVBoxLayout;

/// One zone or conduit beside the table of levels: SL-T with its reason, what the scenarios suggest and how that was
/// worked out, SL-C as stated, the cheapest measures to the target and the rows in the way.
class LevelPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit LevelPanel(Workbench &workbench, QWidget *parent = nullptr);

    /// `foundationalRequirement` 0-6 narrows the rows in the way to one; -1 shows all.
    void show(const AnswerBook &book, const ReachedLevels &levels, int foundationalRequirement);
    using QWidget::show;

Q_SIGNALS:
    void rowWanted(const RecordId &scope, int row);

private:
    void addFields(QVBoxLayout *into, const RecordId &scope);
    void addSuggestion(QVBoxLayout *into, const ReachedLevels &levels);
    void addCheapest(QVBoxLayout *into, const AnswerBook &book, const ReachedLevels &levels);
    void addMissing(QVBoxLayout *into, const AnswerBook &book, const ReachedLevels &levels, int foundationalRequirement);
    void takeOver(const RecordId &scope, int level, const QString &reason);

    Workbench &m_workbench;
};
