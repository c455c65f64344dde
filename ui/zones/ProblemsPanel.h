// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/PlantCheck.h"
#include "ui/zones/ProblemsOverlay.h"
#include "ui/zones/ZonePanel.h"

class QButtonGroup;
class QMenu;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
struct QuickFix;

/// What does not hold together, below the drawing as in a compiler's window.
/// Choosing a line shows the records in the drawing, Enter goes to where the first is kept; a finding can be mended by one
/// of its fixes, or accepted with its reason and the day to look at it again.
class ProblemsPanel : public ZonePanel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] const ZoneOverlay *overlay() const override { return &m_marks; }
    [[nodiscard]] QTableWidget &table() const { return *m_table; }

protected:
    void workOut() override;

private:
    [[nodiscard]] QWidget *buildHead();
    void fill();
    void choose();
    void chooseLike(const Finding &finding);
    void enableActions();
    void goThere();
    void openMenu(const QPoint &at);
    void addFixes(QMenu *menu);
    void apply(const QuickFix &fix);
    void accept();
    void withdraw();
    [[nodiscard]] const Finding *current() const;

    PlantCheck m_check;
    ProblemsOverlay m_marks;
    std::vector<Finding> m_found;
    std::vector<size_t> m_shown; ///< per row of the table, place in `m_found`
    QButtonGroup *m_which = nullptr;
    QLabel *m_counts = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_accept = nullptr;
    QTableWidget *m_table = nullptr;
};
