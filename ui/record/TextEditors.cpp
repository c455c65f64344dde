// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/TextEditors.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

LineEditor::LineEditor(Workbench &workbench, const Field &field, QWidget *parent)
    : FieldEditor(workbench, field, parent)
    , m_line(new QLineEdit)
{
    setInner(m_line);
    const QString unit = field.unitIn(workbench.words());
    if (field.type == FieldType::Date)
        m_line->setPlaceholderText(tr("year-month-day"));
    else if (!unit.isEmpty())
        m_line->setPlaceholderText(unit);
    else if (field.type == FieldType::LevelVector)
        m_line->setPlaceholderText(tr("IAC, UC, SI, DC, RDF, TRE, RA: 2,2,2,1,2,1,3"));
    else if (field.type == FieldType::TextSet || field.type == FieldType::LinkSet)
        m_line->setPlaceholderText(tr("separated by ;"));
    addCompleter();
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::committed);
}

/// Roles of the project's people, and what stands in the same field of other records, so that words agree.
void LineEditor::addCompleter()
{
    QSet<QString> known;
    const Project &project = workbench().project();
    if (field().editor && qstrcmp(field().editor, "person") == 0) {
        const RecordKind *person = project.kinds().find(u"person");
        const RecordStore &people = project.store(*person);
        for (int row = 0; row < people.count(); ++row)
            known.insert(project.designation(people.idAt(row), workbench().words()));
    }
    for (const char *target : field().targets) {
        const RecordStore &records = project.store(*project.kinds().find(QString::fromLatin1(target)));
        for (int row = 0; row < std::min(records.count(), 2000); ++row)
            known.insert(project.designation(records.idAt(row), workbench().words()));
    }
    if (known.isEmpty())
        return;
    QStringList words(known.begin(), known.end());
    words.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void LineEditor::setValue(const Value &value)
{
    const Project &project = workbench().project();
    const bool isPerson = field().editor && qstrcmp(field().editor, "person") == 0;
    if (field().type == FieldType::LinkSet) {
        QStringList names;
        for (const QString &id : value.toList())
            names.append(project.designation(RecordId::fromText(id), workbench().words()));
        m_line->setText(names.join("; "_L1));
    } else if (isPerson) {
        m_line->setText(project.personText(value.toText(), workbench().words()));
    } else if (field().unit == Unit::Minutes && !value.isEmpty()) {
        m_line->setText(field().display(value, workbench().words()));
    } else {
        m_line->setText(value.toText());
    }
    m_line->setCursorPosition(0);
}

QString LineEditor::text() const
{
    return m_line->text();
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

LongTextEditor::LongTextEditor(Workbench &workbench, const Field &field, QWidget *parent)
    : FieldEditor(workbench, field, parent)
    , m_edit(new QPlainTextEdit)
{
    setInner(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextEditor::fitHeight);
    fitHeight();
}

void LongTextEditor::setValue(const Value &value)
{
    if (m_edit->toPlainText() != value.toText())
        m_edit->setPlainText(value.toText());
    fitHeight();
}

QString LongTextEditor::text() const
{
    return m_edit->toPlainText();
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT committed();
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LongTextEditor::fitHeight, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::fitHeight()
{
    constexpr int fewestLines = 2;
    constexpr int mostLines = 9;
    const int lines = std::clamp(static_cast<int>(m_edit->document()->size().height()), fewestLines, mostLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 18);
}
