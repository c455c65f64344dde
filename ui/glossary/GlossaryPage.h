// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Glossary.h"
#include "ui/record/Workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

/// The glossary: a list to search and a card of four cells, what IT and OT hear in English and Polish.
class GlossaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GlossaryPage(Workbench &workbench, QWidget *parent = nullptr);
    void showTerm(const QString &key);
    [[nodiscard]] QLineEdit &searchField() { return *m_search; }
    [[nodiscard]] QListWidget &list() { return *m_list; }

private:
    void reload();
    void search(const QString &query);
    void showCard(const GlossaryEntry *entry);
    [[nodiscard]] QWidget *meaning(const QString &heading, const QColor &color, const QString &text);
    void editOwn();
    void removeOwn();

    Workbench &m_workbench;
    Glossary m_glossary;
    QString m_key;
    QLineEdit *m_search;
    QListWidget *m_list;
    QWidget *m_card;
    QVBoxLayout *m_cardLayout;
};
