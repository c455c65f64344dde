// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QObject>

class QWidget;

/// Questions that stop the work; tests answer them through a double.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;   ///< empty = cancelled
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter) = 0;
    /// True for the action, false for cancel.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &question, const QString &detail, const QString &action) = 0;
    [[nodiscard]] virtual QString askText(QWidget *parent, const QString &title, const QString &label, const QString &text) = 0;
};

/// What every workspace is handed: the open project, the reader's language and dialect, the one selection, a place for
/// messages, and the questions. No workspace knows another.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(Project &project, const Words &words, Dialect dialect, Dialogs &dialogs, QObject *parent = nullptr)
        : QObject(parent)
        , m_project(project)
        , m_words(words.language(), dialect)
        , m_dialogs(dialogs)
    {
    }

    [[nodiscard]] Project &project() const { return m_project; }
    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] Dialect dialect() const { return m_words.dialect(); }
    [[nodiscard]] Dialogs &dialogs() const { return m_dialogs; }
    [[nodiscard]] bool isReadOnly() const { return m_project.readOnlyReason().has_value(); }

    [[nodiscard]] const RecordId &selected() const { return m_selected; }
    void select(const RecordId &id)
    {
        if (m_selected == id)
            return;
        m_selected = id;
        Q_EMIT selectionChanged(id);
    }
    /// Goes to the workspace that shows the record, and selects it there.
    void show(const RecordId &id) { Q_EMIT showRequested(id); }
    /// The form that shows the record takes the focus to that field.
    void fillIn(const RecordId &id, const QString &field) { Q_EMIT fieldRequested(id, field); }
    /// Opens the glossary card of a term.
    void showTerm(const QString &key) { Q_EMIT termRequested(key); }

    /// Asks for a foreign file and brings it in.
    void askForImport() { Q_EMIT importRequested(); }

    /// A sentence in the message bar; an error stays until it is closed.
    void report(const Error &error) { Q_EMIT problem(error); }
    void tell(const QString &sentence) { Q_EMIT message(sentence); }

    /// Project::edit() with its error in the message bar; true where it was done.
    bool edit(const QString &label, const std::function<Result<void>(Edit &)> &change)
    {
        const auto done = m_project.edit(label, change);
        if (!done)
            report(done.error());
        return done.has_value();
    }

Q_SIGNALS:
    void selectionChanged(const RecordId &id);
    void showRequested(const RecordId &id);
    void fieldRequested(const RecordId &id, const QString &field);
    void termRequested(const QString &key);
    void importRequested();
    void termShown(const QString &key); ///< the glossary follows
    void problem(const Error &error);
    void message(const QString &sentence);

private:
    Project &m_project;
    Words m_words;
    Dialogs &m_dialogs;
    RecordId m_selected;
};
