// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/AgreementRule.h"
#include "core/workshop/ItemCard.h"

#include <QWidget>

/// The votes after the reveal: the steps of the scale from left to right, a strip of dots per team, its median below it.
/// Teams differ by colour and by name; a dot more than fits becomes a number.
class RevealChart : public QWidget
{
    Q_OBJECT

public:
    explicit RevealChart(QWidget *parent = nullptr);

    void show(const ItemCard &card, std::vector<TeamStrip> strips, const Words &words);
    void setScale(double scale); ///< 1 = as in the window
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place;
    void paintSteps(QPainter &painter, const Place &place) const;
    void paintStrip(QPainter &painter, const Place &place, const TeamStrip &strip, double line) const;
    [[nodiscard]] QFont sized(double points, bool bold = false) const;
    [[nodiscard]] QString stripName(const TeamStrip &strip) const;

    std::vector<ItemCard::Step> m_steps;
    std::vector<TeamStrip> m_strips;
    Words m_words {Language::English};
    double m_scale = 1;
};
