// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Comparison.h"
#include "ui/record/Workbench.h"

#include <QTreeWidget>

/// What differs between two states: levels and security levels at the top, then answers, then the records by kind,
/// field by field. A click goes to the record, where it is in the project that is open.
class ComparisonView : public QTreeWidget {
    Q_OBJECT

public:
    explicit ComparisonView(Workbench &workbench, QWidget *parent = nullptr);

    void show(const Comparison &comparison);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *group(const QString &text);
    QTreeWidgetItem *line(QTreeWidgetItem *under, const QStringList &cells, const RecordId &record);
    void addLevels(const Comparison &comparison);
    void addSecurityLevels(const Comparison &comparison);
    void addAnswers(const Comparison &comparison);
    void addRecords(const Comparison &comparison);

    Workbench &m_workbench;
};
