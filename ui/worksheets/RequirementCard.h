// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/AnswerBook.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RecordForm;

/// One requirement: what it asks in IT words and in OT words, what good evidence looks like, what other frameworks ask
/// of the same thing and how that was answered, and the answer itself.
class RequirementCard : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementCard(Workbench &workbench, QWidget *parent = nullptr);

    void show(const Frameworks *frameworks, const AnswerBook *book, const RecordId &scope, int row);
    /// The answer changed; the texts stay.
    void refreshAnswer();
    [[nodiscard]] int row() const { return m_row; }
    /// A key of the keyboard's answers: 0-4, or a state by its place.
    void answer(int figure);
    void answer(AnswerState state);

Q_SIGNALS:
    void rowWanted(const QString &framework, int row);

private:
    void clear();
    void build();
    [[nodiscard]] QWidget *panel(const QString &heading, const QColor &color, const QString &text);
    void addQuestions(QVBoxLayout *layout);
    void addMapped(QVBoxLayout *layout);
    void addConcerned(QVBoxLayout *layout);
    void addTerms(QVBoxLayout *layout);
    void addAnswer(QVBoxLayout *layout);
    void addDetails(QVBoxLayout *layout);
    void addEvidence(QVBoxLayout *layout);
    void refreshEvidence();
    void takeInFile();
    [[nodiscard]] QWidget *stateButtons();
    [[nodiscard]] QWidget *figureButtons(const QString &label, bool isTarget);
    void write(const std::function<void(Answer &)> &change);
    [[nodiscard]] QString standsFor(const Framework &framework, int row) const;

    Workbench &m_workbench;
    const Frameworks *m_frameworks = nullptr;
    const AnswerBook *m_book = nullptr;
    RecordId m_scope;
    int m_row = -1;
    QButtonGroup *m_states = nullptr;
    QButtonGroup *m_current = nullptr;
    QButtonGroup *m_target = nullptr;
    QLabel *m_origin = nullptr;
    QPushButton *m_more = nullptr;
    RecordForm *m_form = nullptr;
    QVBoxLayout *m_evidence = nullptr;
};
