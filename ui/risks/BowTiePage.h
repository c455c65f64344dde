// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/risks/BowTiePicture.h"
#include "ui/risks/RiskView.h"

#include <memory>

class QComboBox;
class QScrollArea;

/// The picture on the screen: arrows go from box to box, Enter or a click goes to the record of a box.
class BowTieCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit BowTieCanvas(QWidget *parent = nullptr);

    void show(std::unique_ptr<BowTiePicture> picture); ///< null for none
    [[nodiscard]] const BowTiePicture *picture() const { return m_picture.get(); }
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void activated(const RecordId &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int elementAt(const QPointF &position) const; ///< -1 = none
    void move(int horizontally, int vertically);

    std::unique_ptr<BowTiePicture> m_picture;
    int m_current = 0;
};

/// One scenario as a bow-tie; follows the selected scenario.
class BowTiePage : public RiskView
{
    Q_OBJECT

public:
    explicit BowTiePage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] BowTieCanvas &canvas() { return *m_canvas; }
    void showScenario(const Id<Scenario> &id);
    /// To an SVG or PNG by the file's name, in the colours of paper.
    [[nodiscard]] Result<void> exportTo(const QString &path) const;

Q_SIGNALS:
    void scenarioWanted(const RecordId &scenario); ///< its form, in another section

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    void fillScenarios();
    void draw();
    void step(int by);
    void exportPicture();
    [[nodiscard]] BowTie tie() const;

    Id<Scenario> m_scenario;
    QComboBox *m_scenarios = nullptr;
    QScrollArea *m_scroll = nullptr;
    BowTieCanvas *m_canvas = nullptr;
};
