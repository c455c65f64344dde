// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/Workbench.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

/// A part of a workspace that has several: made when it is first shown.
struct PageSection
{
    QString key;  ///< "measures"; names its button "measuresView", for pictures and tests
    QString name; ///< in the reader's language
    std::vector<const RecordKind *> kinds; ///< records that it shows
    std::function<QWidget *(Workbench &, QWidget *)> make;
};

/// A workspace of several sections: one row holds the section's own actions (the widget that it names "actionBar"). The
/// switch between sections is a widget named "sectionSwitch"; the window takes it into its tool bar. A selected record
/// brings its section to the front.
class SectionedPage : public QWidget
{
    Q_OBJECT

public:
    SectionedPage(Workbench &workbench, std::vector<PageSection> sections, QWidget *parent = nullptr);

    void showSection(const QString &key);
    [[nodiscard]] QWidget *section(const QString &key); ///< made where it was not yet; null where there is none of that key

private:
    void showSection(int index);
    void make(int index);
    void follow(const RecordId &id);

    Workbench &m_workbench;
    std::vector<PageSection> m_sections;
    std::vector<QWidget *> m_pages;
    std::vector<QWidget *> m_bars;
    QStackedWidget *m_actions;
    QStackedWidget *m_stack;
    QButtonGroup *m_buttons;
    int m_current = -1;
};
