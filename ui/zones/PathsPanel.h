// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"
#include "ui/zones/PathsOverlay.h"
#include "ui/zones/ZonePanel.h"

#include <QTimer>

class AssumptionBar;
class AttackEndBox;
class CompromiseTable;
class PlantModel;
class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class WayLists;

/// Reachability below the drawing: the ways of an attack from one end to another with the smallest cut, or all that falls from
/// one owned place on, step by step; the drawing shows the way or the steps. Assumptions go into no project.
class PathsPanel : public ZonePanel
{
    Q_OBJECT

public:
    enum class Mode { Ways, Compromise };

    explicit PathsPanel(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] const ZoneOverlay *overlay() const override;
    void setMode(Mode mode);
    [[nodiscard]] AttackEndBox &from() const { return *m_from; }
    [[nodiscard]] AttackEndBox &to() const { return *m_to; }
    [[nodiscard]] WayLists &ways() const { return *m_ways; }
    [[nodiscard]] CompromiseTable &steps() const { return *m_steps; }
    [[nodiscard]] QString result() const; ///< the line above the lists

protected:
    void workOut() override;
    void showEvent(QShowEvent *event) override;

private:
    struct End
    {
        AttackEndBox *box;
        QPushButton *take;
        QLabel *caption;
    };
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] End addEnd(QBoxLayout *row, const QString &caption, const QString &tip);
    void chooseFirst();
    void offerSelected();
    void workOutForHand();
    void drawChosen();
    void arrange();
    void workOutWays(const PlantModel &plant);
    void workOutCompromise(const PlantModel &plant);
    [[nodiscard]] QString resultText(std::optional<int> before) const;
    void say(const QString &text);
    [[nodiscard]] Mode mode() const;

    AttackPaths m_paths;
    Compromise m_compromise;
    WayOverlay m_wayOverlay;
    HeatOverlay m_heatOverlay;
    QButtonGroup *m_modes = nullptr;
    AttackEndBox *m_from = nullptr;
    AttackEndBox *m_to = nullptr;
    QList<QWidget *> m_toParts;
    QPushButton *m_takeFrom = nullptr;
    QPushButton *m_takeTo = nullptr;
    QLabel *m_result = nullptr;
    QStackedWidget *m_body = nullptr;
    WayLists *m_ways = nullptr;
    CompromiseTable *m_steps = nullptr;
    AssumptionBar *m_assumptions = nullptr;
    bool m_isToBeSeen = false; ///< what is worked out next was asked for by a hand: it comes into view
};
