// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/RecordForm.h"

#include "core/catalog/RiskScales.h"
#include "core/model/Scale.h"
#include "core/model/ScoreNote.h"
#include "ui/record/FieldEditor.h"
#include "ui/record/LinkedRecords.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 148; // the longest Polish word, Prawdopodobieństwo, in one line
}

RecordForm::RecordForm(Workbench &workbench, const RecordKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_records(workbench.project().store(kind))
{
    Looks::setOnBase(this);
    build();
    connect(&m_records, &RecordStore::changed, this, [this](int row) {
        if (m_records.idAt(row) == m_id)
            refresh();
    });
    connect(&m_records, &RecordStore::removed, this, [this] {
        if (m_id.isValid() && !m_records.contains(m_id))
            setRecord({});
    });
    connect(&m_records, &RecordStore::reset, this, [this] { setRecord(m_records.contains(m_id) ? m_id : RecordId {}); });
    connect(&workbench, &Workbench::selectionChanged, this, [this](const RecordId &id) {
        if (m_records.contains(id) || !id.isValid())
            setRecord(id);
    });
    connect(&workbench, &Workbench::fieldRequested, this, [this](const RecordId &id, const QString &field) {
        if (m_id == id && isVisible())
            fillIn(field);
    });
    if (std::ranges::any_of(kind.fields(), [](const Field &field) { return field.scale != nullptr; }))
        followScales();
    setRecord(m_records.contains(workbench.selected()) ? workbench.selected() : RecordId {});
}

/// A category that goes out of use takes its scores out of the form.
void RecordForm::followScales()
{
    const RecordStore &scales = m_workbench.project().store(Scale::kind());
    const auto follow = [this] {
        m_unusedScales.clear();
        const RiskScales present = RiskScales::of(m_workbench.project());
        for (size_t i = 0; i < consequenceCategoryCount; ++i) {
            if (!present.categories[i].isUsed)
                m_unusedScales.append(axisKey(static_cast<ConsequenceCategory>(i)));
        }
        if (m_body)
            showVisible();
    };
    connect(&scales, &RecordStore::modified, this, follow);
    follow();
}

void RecordForm::build()
{
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    auto *head = new QWidget;
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(16, 12, 16, 10);
    headLayout->setSpacing(2);
    m_title = new QLabel;
    Looks::setRole(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle = new QLabel;
    Looks::setRole(m_subtitle, "secondary");
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_subtitle);
    m_head = head;
    m_headLine = Looks::horizontalLine();
    m_outer->addWidget(head);
    m_outer->addWidget(m_headLine);
    m_empty = new QLabel(tr("Select a record to see its details here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Looks::setRole(m_empty, "secondary");
    m_outer->addWidget(m_empty, 1);
}

void RecordForm::buildBody()
{
    auto *content = new QWidget(this);
    Looks::setOnBase(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(m_only.isEmpty() ? QMargins(16, 8, 12, 16) : QMargins());
    layout->setSpacing(4);
    if (m_panel) {
        layout->addWidget(m_panel);
        m_panel->show();
    }
    for (int i = 0; i <= static_cast<int>(Group::Tolerable); ++i) {
        const auto group = static_cast<Group>(i);
        buildGroup(group, layout);
        if (m_only.isEmpty() && LinkedRecords::areThere(m_workbench.project(), m_kind, group)) {
            m_linked.push_back(new LinkedRecords(m_workbench, m_kind, group, content));
            layout->addWidget(m_linked.back());
        }
    }
    auto *more = new QPushButton(tr("Show all fields"));
    Looks::setRole(more, "link");
    more->setCursor(Qt::PointingHandCursor);
    connect(more, &QPushButton::clicked, this, [this] { setShowsAll(!m_showsAll); });
    m_more = more;
    layout->addWidget(more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_body = content;
    if (m_only.isEmpty()) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(content);
        m_body = scroll;
    }
    m_outer->addWidget(m_body, 100);
}

namespace {
/// Consequence categories stand safety first, as OT counts: safety, availability, integrity, confidentiality. For IT the
/// order begins with confidentiality, integrity, availability. Other fields keep their places.
int placeInDialect(const Field &field, Dialect dialect)
{
    static constexpr std::array<const char *, 4> itOrder {"likelihood", "data", "quality", "production"};
    if (dialect == Dialect::Ot)
        return 0;
    const QByteArrayView last = QByteArrayView(field.key).sliced(QByteArrayView(field.key).lastIndexOf('.') + 1);
    const auto found = std::ranges::find(itOrder, last, [](const char *key) { return QByteArrayView(key); });
    return field.labelContext && found != itOrder.end() ? static_cast<int>(found - itOrder.begin()) - static_cast<int>(itOrder.size()) : 0;
}
}

void RecordForm::buildGroup(Group group, QVBoxLayout *into)
{
    std::vector<Row> rows;
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        if (m_kind.field(field).group == group)
            rows.push_back({.field = field});
    }
    if (rows.empty())
        return;
    std::ranges::stable_sort(rows, {}, [this](const Row &row) { return placeInDialect(m_kind.field(row.field), m_workbench.words().dialect()); });
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(6);
    auto *heading = new QLabel(groupLabel(group, m_workbench.words()));
    Looks::setRole(heading, "group");
    layout->addWidget(heading);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    into->addWidget(widget);
    m_sections.push_back({widget, form, std::move(rows)});
}

/// Editors cost most of a form: one that is folded away is not made until somebody unfolds it.
void RecordForm::makeRow(Section &section, size_t index)
{
    Row &row = section.rows[index];
    const Field &field = m_kind.field(row.field);
    row.editor = FieldEditor::create(m_workbench, field, this);
    row.editor->setObjectName(field.keyText());
    row.label = makeLabel(field, row.editor);
    const auto above = std::ranges::count_if(std::span(section.rows).first(index), [](const Row &other) { return other.editor != nullptr; });
    row.line = row.editor;
    if (field.type == FieldType::LongText && m_only.isEmpty()) { // sentences want the whole width
        row.line = new QWidget(section.widget);
        auto *lines = new QVBoxLayout(row.line);
        lines->setContentsMargins(0, 0, 0, 2);
        lines->setSpacing(2);
        row.label->setMinimumWidth(0);
        row.label->setMaximumWidth(QWIDGETSIZE_MAX);
        lines->addWidget(row.label);
        lines->addWidget(row.editor);
        section.layout->insertRow(static_cast<int>(above), row.line);
    } else {
        section.layout->insertRow(static_cast<int>(above), row.label, row.editor);
    }
    connect(row.editor, &FieldEditor::committed, this, [this, row] { commit(row); });
}

QLabel *RecordForm::makeLabel(const Field &field, FieldEditor *buddy)
{
    QString text = field.stateLabel ? m_workbench.words().translate("Choice", field.label) : field.labelIn(m_workbench.words());
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setBuddy(buddy);
    label->setContentsMargins(0, 4, 0, 0);
    const QString color = Theme::colors().secondary.name();
    if (field.term) {
        label->setText(u"<a href='%1' style='color:%2; text-decoration: underline'>%3</a>"_s.arg(QLatin1StringView(field.term), color, text.toHtmlEscaped()));
        connect(label, &QLabel::linkActivated, this, [this](const QString &term) { m_workbench.showTerm(term); });
    } else {
        label->setText(text.toHtmlEscaped());
        Looks::setRole(label, "secondary");
    }
    label->setToolTip(field.helpIn(m_workbench.words()));
    return label;
}

FieldEditor *RecordForm::editor(QStringView fieldKey) const
{
    const int field = m_kind.indexOf(fieldKey);
    for (const Section &section : m_sections) {
        for (const Row &row : section.rows) {
            if (row.field == field)
                return row.editor;
        }
    }
    return nullptr;
}

void RecordForm::fillIn(QStringView fieldKey)
{
    const int field = m_kind.indexOf(fieldKey);
    if (field < 0)
        return;
    if (!isOffered(field))
        setShowsAll(true);
    FieldEditor *wanted = editor(fieldKey);
    if (!wanted)
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    if (auto *scroll = qobject_cast<QScrollArea *>(m_body)) {
        scroll->widget()->layout()->activate(); // what was unfolded has its place only now
        scroll->ensureWidgetVisible(wanted);
    }
}

void RecordForm::showOnly(const QStringList &fieldKeys)
{
    m_only = fieldKeys;
    m_head->hide();
    m_headLine->hide();
}

void RecordForm::setPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->hide(); // until there is a record
    const auto *scroll = qobject_cast<QScrollArea *>(m_body);
    if (!scroll)
        return;
    qobject_cast<QVBoxLayout *>(scroll->widget()->layout())->insertWidget(0, panel);
    panel->show();
}

void RecordForm::leaveOut(const QStringList &fieldKeys)
{
    m_leftOut = fieldKeys;
    if (m_body)
        showVisible();
}

void RecordForm::setShowsAll(bool all)
{
    m_showsAll = all;
    if (!m_body)
        return;
    m_more->setText(m_showsAll ? tr("Show fewer fields") : tr("Show all fields"));
    showVisible();
}

/// A folded field is shown when it is filled; the second language's text where the site has a second language.
bool RecordForm::isOffered(int field) const
{
    const Field &description = m_kind.field(field);
    if (!m_only.isEmpty())
        return m_only.contains(description.keyText());
    if (description.editor && qstrcmp(description.editor, "scoreNotes") == 0)
        return false; // each note stands beside its score
    if (m_leftOut.contains(description.keyText()))
        return false;
    if (description.has(FieldFlag::ReadOnly))
        return m_showsAll;
    if (description.scale && m_unusedScales.contains(QLatin1StringView(description.scale)))
        return m_showsAll;
    if (description.translationOf >= 0)
        return m_showsAll && m_workbench.project().secondLanguage().has_value();
    if (m_showsAll || !description.has(FieldFlag::Folded))
        return true;
    const int row = m_records.rowOf(m_id);
    return row >= 0 && !m_records.isEmptyCell(row, field);
}

void RecordForm::showVisible()
{
    bool hasFolded = false;
    for (Section &section : m_sections) {
        bool any = false;
        for (size_t i = 0; i < section.rows.size(); ++i) {
            const Row &row = section.rows[i];
            const bool offered = isOffered(row.field);
            if (offered && !row.editor) {
                makeRow(section, i);
                showValue(row);
            }
            if (row.editor)
                section.layout->setRowVisible(row.line, offered);
            any = any || offered;
            hasFolded = hasFolded || m_kind.field(row.field).has(FieldFlag::Folded);
        }
        section.widget->setVisible(any);
    }
    m_more->setVisible(hasFolded && m_only.isEmpty());
}

void RecordForm::setRecord(const RecordId &id)
{
    // What is being typed belongs to the record that is leaving.
    if (QWidget *focused = focusWidget(); focused && m_id.isValid() && focused->hasFocus())
        focused->clearFocus();
    m_id = id;
    const bool has = id.isValid() && m_records.contains(id);
    if (has && !m_body)
        buildBody();
    if (m_body)
        m_body->setVisible(has);
    m_empty->setVisible(!has && m_only.isEmpty());
    m_head->setVisible(has && m_only.isEmpty());
    m_headLine->setVisible(has && m_only.isEmpty());
    if (has)
        refresh();
    for (LinkedRecords *lists : m_linked)
        lists->setRecord(id);
}

void RecordForm::refresh()
{
    const int row = m_records.rowOf(m_id);
    if (row < 0 || m_refreshing)
        return;
    m_refreshing = true;
    const Words &words = m_workbench.words();
    const Project &project = m_workbench.project();
    m_title->setText(project.designation(m_id, words));
    QString rest = project.fullName(m_id, words);
    rest = rest.startsWith(m_title->text()) ? rest.sliced(m_title->text().size()).trimmed() : rest;
    m_subtitle->setText(rest.isEmpty() ? m_kind.labelIn(words) : rest);
    for (const Section &section : m_sections) {
        for (const Row &entry : section.rows) {
            if (entry.editor)
                showValue(entry);
        }
    }
    showVisible();
    m_refreshing = false;
}

/// The value in the reader's language where there is one, else the main text.
void RecordForm::showValue(const Row &entry)
{
    const int row = m_records.rowOf(m_id);
    if (row < 0)
        return;
    const int shown = m_workbench.project().fieldFor(m_kind, entry.field, m_workbench.words().language());
    const bool own = shown != entry.field && !m_records.isEmptyCell(row, shown);
    entry.editor->setValue(m_records.value(row, own ? shown : entry.field));
    entry.editor->setReadOnly(m_workbench.isReadOnly() || m_kind.field(entry.field).has(FieldFlag::ReadOnly));
    entry.editor->setProblem({});
    const std::optional<ScoreNote> note = noteOn(entry.field);
    entry.editor->setRemark(note ? note->sentence(m_workbench.words()) : QString());
}

std::optional<ScoreNote> RecordForm::noteOn(int field) const
{
    const Field &description = m_kind.field(field);
    const int row = m_records.rowOf(m_id);
    if (!description.notes || row < 0 || m_records.isEmptyCell(row, field))
        return {};
    const Value notes = m_records.value(row, m_kind.indexOf(QString::fromLatin1(description.notes)));
    return ScoreNotes::fromText(notes.toText()).find(description.keyText(), static_cast<int>(m_records.value(row, field).toInteger()));
}

void RecordForm::commit(const Row &row)
{
    const int storeRow = m_records.rowOf(m_id);
    if (m_refreshing || storeRow < 0 || m_workbench.isReadOnly())
        return;
    const Project &project = m_workbench.project();
    const Language language = m_workbench.words().language();
    // Where the reader's language is the site's second one, the main text is shown until there is a translation.
    const int field = project.fieldFor(m_kind, row.field, language);
    const Result<Value> value = project.parse(m_kind.field(field), row.editor->text());
    if (!value) {
        row.editor->setProblem(value.error().what + u' ' + value.error().whatToDo);
        m_workbench.report({.what = value.error().what, .where = m_kind.field(row.field).labelIn(m_workbench.words()), .whatToDo = value.error().whatToDo});
        return;
    }
    const bool untranslated = field != row.field && m_records.isEmptyCell(storeRow, field);
    const Value before = m_records.value(storeRow, untranslated ? row.field : field);
    if (before == *value && !noteOn(row.field)) // the same score again confirms one that was carried over
        return;
    const auto done = m_workbench.project().setValue(m_kind, m_id, field, *value);
    if (!done) {
        row.editor->setProblem(done.error().sentence());
        m_workbench.report(done.error());
    }
}
