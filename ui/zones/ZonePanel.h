// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QTableView;
class ZoneOverlay;

/// One of the panels below the drawing; at most one is open. What it shows is worked out again soon after each edit while
/// it is seen; in very large projects, where that takes long, when somebody asks by "Work out again".
class ZonePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ZonePanel(Workbench &workbench, QWidget *parent = nullptr);

    /// Owned by the panel; null: nothing is laid over the drawing.
    [[nodiscard]] virtual const ZoneOverlay *overlay() const { return nullptr; }
    /// What it lays over the drawing stays there, and is kept up to date, while the panel itself is shut.
    void setPinned(bool isPinned);
    [[nodiscard]] bool isPinned() const { return m_isPinned; }
    void workOutNow(); ///< for who cannot wait a moment: a person's own step, tests and pictures

Q_SIGNALS:
    void overlayChanged(); ///< what overlay() paints is another
    void overlayChosen();  ///< somebody chose what it paints now: it comes into view

protected:
    virtual void workOut() = 0;
    /// Records of these kinds make what is shown stale; none: any edit does.
    void follow(std::initializer_list<const RecordKind *> kinds);
    void becomeStale();
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    /// The bar of buttons above what is shown, with its row.
    [[nodiscard]] static std::pair<QWidget *, QHBoxLayout *> makeHead();
    [[nodiscard]] QPushButton *againButton() const { return m_again; }
    /// A switch between parts of what is shown, for the row of the head.
    static QPushButton *addSegment(QButtonGroup *group, QHBoxLayout *row, int id, const QString &objectName, const QString &text = {});
    /// Whole lines, one at a time, that nobody edits.
    static void dressTable(QTableView *table);

private:
    Workbench &m_workbench;
    QPushButton *m_again;
    QTimer m_soon;
    bool m_isSlow = false; ///< the last time took long: it is done again when somebody asks
    bool m_isStale = true;
    bool m_isPinned = false;
};
