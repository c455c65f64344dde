// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Glossary.h"
#include "ui/workshop/WorkshopDesk.h"

#include <QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;
class RevealChart;

/// What all in the room look at: one question, its words for both teams, the scale, and after the reveal the votes with
/// what they mean. In the window and, larger, on the projector.
class StageView : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(WorkshopDesk &desk, QWidget *parent = nullptr);

    void setScale(double scale); ///< 1 in the window; the presentation is read from the last row

    /// The glossary's terms that occur in what is shown, by their names in the reader's language.
    [[nodiscard]] QStringList terms() const;
    /// Lays the card of the next of them over the stage, after the last one takes it away.
    void showNextTerm();
    [[nodiscard]] bool hidesTerm(); ///< true where a card was shown and is gone now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void showTime();
    void showWaiting();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildWords();
    [[nodiscard]] QWidget *buildCard();
    void showCard(const ItemCard &card);
    void showSteps(const ItemCard &card);
    void showRevealed(const ItemCard &card, const ItemSummary &summary);
    [[nodiscard]] QString positionText(const AgendaItem &item) const;
    [[nodiscard]] QString speakFirstText(const ItemSummary &summary) const;
    [[nodiscard]] QString reasonsText(const ItemSummary &summary) const;
    [[nodiscard]] QString quietText(const ItemSummary &summary) const;
    [[nodiscard]] const std::vector<GlossaryEntry> &occurring() const;
    void placeTerm();
    [[nodiscard]] QLabel *label(double points, bool bold = false, bool secondary = false);

    WorkshopDesk &m_desk;
    double m_scale = 1;
    std::vector<std::pair<QLabel *, double>> m_sized; ///< labels with their size at scale 1
    QLabel *m_position = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_case = nullptr;
    QLabel *m_it = nullptr;
    QLabel *m_ot = nullptr;
    QWidget *m_words = nullptr;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_stepRows = nullptr;
    QWidget *m_result = nullptr;
    RevealChart *m_chart = nullptr;
    QLabel *m_apart = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_first = nullptr;
    QLabel *m_firstHead = nullptr;
    QLabel *m_reasons = nullptr;
    QLabel *m_reasonsHead = nullptr;
    QLabel *m_quiet = nullptr;
    QLabel *m_waiting = nullptr;
    QFrame *m_term = nullptr; ///< over the stage, not in its layout
    QLabel *m_termText = nullptr;
    Id<AgendaItem> m_shownItem;
    mutable std::optional<std::vector<GlossaryEntry>> m_occurring; ///< in the shown item, looked for once
    size_t m_termNumber = 0;  ///< of the card that is shown, from 1; 0 = none
};
