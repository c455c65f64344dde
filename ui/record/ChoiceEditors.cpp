// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/ChoiceEditors.h"

#include "core/catalog/RiskScales.h"
#include "core/model/Scale.h"
#include "ui/style/Looks.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A combo box that the wheel scrolls past: a form is scrolled over its fields all the time.
class CalmComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus() && view()->isVisible())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};
}

ChoiceEditor::ChoiceEditor(Workbench &workbench, const Field &field, QWidget *parent)
    : FieldEditor(workbench, field, parent)
    , m_box(new CalmComboBox)
{
    setInner(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(field.scale ? 3 : 6); // a word on an earlier scale may stand beside it
    fillEntries();
    connect(m_box, &QComboBox::activated, this, &FieldEditor::committed);
    if (field.scale)
        followScale();
}

/// The scale may change while the form is open.
void ChoiceEditor::followScale()
{
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int row) { setHint(m_box->itemData(row, Qt::ToolTipRole).toString()); });
    const RecordStore &scales = workbench().project().store(Scale::kind());
    const auto refill = [this] {
        const Value kept(m_box->currentData().toString());
        m_box->clear();
        fillEntries();
        setValue(kept);
    };
    connect(&scales, &RecordStore::modified, this, refill);
}

void ChoiceEditor::fillScores()
{
    const Words &words = workbench().words();
    const RiskScales scales = RiskScales::of(workbench().project());
    int score = 0;
    for (const RiskScales::Step &step : scales.steps(axisOf(field()))) {
        const QString name = words.pick(step.name);
        ++score;
        m_box->addItem(name.isEmpty() ? QString::number(score) : u"%1  %2"_s.arg(score).arg(name), QString::number(score));
        m_box->setItemData(m_box->count() - 1, words.pick(step.text), Qt::ToolTipRole);
    }
}

void ChoiceEditor::fillEntries()
{
    const Words &words = workbench().words();
    m_box->addItem(field().type == FieldType::YesNo ? words.translate("FieldEditor", "unknown") : words.translate("FieldEditor", "not set"), QString());
    if (field().type == FieldType::YesNo) {
        m_box->addItem(field().display(Value(1), words), u"1"_s);
        m_box->addItem(field().display(Value(0), words), u"0"_s);
        return;
    }
    if (field().scale)
        return fillScores();
    if (field().type == FieldType::Score) {
        for (int score = 1; score <= 5; ++score)
            m_box->addItem(QString::number(score), QString::number(score));
        return;
    }
    if (field().type == FieldType::Decimal) {
        for (const QString &level : {u"5"_s, u"4"_s, u"3.5"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s})
            m_box->addItem(field().display(Value(level.toDouble()), words), level);
        return;
    }
    for (const Choice &choice : field().choices)
        m_box->addItem(words.translate("Choice", choice.label), QString::fromLatin1(choice.key));
}

void ChoiceEditor::setValue(const Value &value)
{
    int index = m_box->findData(value.toText());
    if (index < 0 && field().scale && !value.isEmpty()) {
        m_box->addItem(value.toText(), value.toText()); // above the scale: from a file that somebody else wrote
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(std::max(0, index));
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

namespace {
/// A button that shows as much of its text as there is room for.
class ElidedButton : public QPushButton
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QString text = std::exchange(option.text, QString());
        painter.drawControl(QStyle::CE_PushButton, option);
        constexpr int margin = 8;
        constexpr int arrow = 22;
        const QRect room = rect().adjusted(margin, 0, -arrow, 0);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
};
}

ChoiceSetEditor::ChoiceSetEditor(Workbench &workbench, const Field &field, QWidget *parent)
    : FieldEditor(workbench, field, parent)
    , m_button(new ElidedButton)
    , m_menu(new QMenu(this))
{
    setInner(m_button);
    Looks::setRole(m_button, "field");
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setMenu(m_menu);
    for (const Choice &choice : field.choices) {
        QAction *action = m_menu->addAction(workbench.words().translate("Choice", choice.label));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(choice.key));
        connect(action, &QAction::toggled, this, &ChoiceSetEditor::showChosen);
        connect(action, &QAction::triggered, this, &FieldEditor::committed);
    }
    showChosen();
}

void ChoiceSetEditor::setValue(const Value &value)
{
    const QStringList members = value.toList();
    for (QAction *action : m_menu->actions())
        action->setChecked(members.contains(action->data().toString()));
}

QString ChoiceSetEditor::text() const
{
    QStringList keys;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            keys.append(action->data().toString());
    }
    return keys.join("; "_L1);
}

void ChoiceSetEditor::setReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
}

void ChoiceSetEditor::showChosen()
{
    QStringList labels;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            labels.append(action->text());
    }
    setHint(labels.join(u'\n'));
    m_button->setText(labels.isEmpty() ? workbench().words().translate("FieldEditor", "none") : labels.join(u", "_s));
}

LinkEditor::LinkEditor(Workbench &workbench, const Field &field, QWidget *parent)
    : FieldEditor(workbench, field, parent)
    , m_box(new CalmComboBox)
{
    setInner(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->addItem({}, QString());
    const Project &project = workbench.project();
    std::vector<std::pair<QString, QString>> entries;
    constexpr int most = 2000; // beyond that a name is typed in full
    for (const char *target : field.targets) {
        const RecordStore &records = project.store(*project.kinds().find(QString::fromLatin1(target)));
        for (int row = 0; row < std::min(records.count(), most); ++row)
            entries.emplace_back(project.designation(records.idAt(row), workbench.words()), records.idAt(row).text());
    }
    std::ranges::sort(entries, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : entries)
        m_box->addItem(name, id);
    m_box->lineEdit()->setPlaceholderText(workbench.words().translate("FieldEditor", "none"));
    connect(m_box, &QComboBox::activated, this, &FieldEditor::committed);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::committed);
}

void LinkEditor::setValue(const Value &value)
{
    const int index = m_box->findData(value.toText());
    if (index >= 0)
        m_box->setCurrentIndex(index);
    else
        m_box->setEditText(workbench().project().designation(RecordId::fromText(value.toText()), workbench().words()));
    m_box->lineEdit()->setCursorPosition(0);
}

QString LinkEditor::text() const
{
    const int index = m_box->findText(m_box->currentText(), Qt::MatchExactly);
    return index >= 0 ? m_box->itemData(index).toString() : m_box->currentText();
}

void LinkEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}
