// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/OwnRulesDialog.h"

#include "core/network/RuleText.h"
#include "ui/style/Highlighting.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

OwnRulesDialog::OwnRulesDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
{
    setWindowTitle(tr("Own rules"));
    resize(960, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(Looks::wrapped(tr("What this plant asks for beyond the standard. A rule finds what its condition holds of; its findings stand among the problems and are accepted as the others are."), "secondary"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildList(), 1);
    columns->addWidget(buildEditor(), 2);
    layout->addLayout(columns, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    m_save = new QPushButton(tr("Save the rule"));
    m_save->setObjectName(u"saveRule"_s);
    Looks::setRole(m_save, "primary");
    auto *shut = new QPushButton(tr("Close"));
    foot->addWidget(m_save);
    foot->addWidget(shut);
    layout->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &OwnRulesDialog::save);
    connect(shut, &QPushButton::clicked, this, &QDialog::accept);
    fillList({});
    if (m_list->count() == 0)
        showNew();
}

QWidget *OwnRulesDialog::buildList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_list = new QListWidget;
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Own rules"));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("New rule"));
    add->setObjectName(u"newRule"_s);
    add->setEnabled(!m_workbench.isReadOnly());
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(u"removeRule"_s);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &OwnRulesDialog::showNew);
    connect(m_remove, &QPushButton::clicked, this, &OwnRulesDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        const RecordId id = RecordId::fromText(m_list->item(row)->data(Qt::UserRole).toString());
        if (const auto rule = m_workbench.project().find(Id<OwnRule>(id)))
            showRule(*rule);
    });
    return side;
}

QWidget *OwnRulesDialog::buildEditor()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_number = new QLineEdit;
    m_number->setObjectName(u"number"_s);
    Looks::addFormRow(form, tr("Number"), m_number);
    m_severity = new QComboBox;
    for (const Choice &choice : ruleSeverityChoices)
        m_severity->addItem(m_workbench.words().translate("Choice", choice.label), QString::fromLatin1(choice.key));
    Looks::addFormRow(form, tr("Severity"), m_severity);
    m_message = new QLineEdit;
    m_message->setObjectName(u"message"_s);
    m_message->setPlaceholderText(tr("{tag} is managed over Telnet"));
    Looks::addFormRow(form, tr("Message"), m_message);
    m_reference = new QLineEdit;
    m_reference->setPlaceholderText(tr("Where it comes from: a plant standard, a contract"));
    Looks::addFormRow(form, tr("Reference"), m_reference);
    column->addLayout(form);
    auto *caption = new QLabel(tr("Fires on"));
    Looks::setRole(caption, "secondary");
    column->addWidget(caption);
    m_condition = new QPlainTextEdit;
    m_condition->setObjectName(u"condition"_s);
    m_condition->setAccessibleName(tr("Fires on"));
    m_condition->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_condition->setPlaceholderText(u"asset where protocols contains \"Telnet\" and zone.type in (control, cell)"_s);
    m_condition->setTabChangesFocus(true);
    column->addWidget(m_condition, 1);
    if (const auto attached = Highlighting::attach(*m_condition->document(), u"rule.tandemrule"_s, {}); !attached)
        m_workbench.report(attached.error());
    m_result = Looks::wrapped({});
    m_result->setObjectName(u"result"_s);
    m_result->setMinimumHeight(2 * m_result->fontMetrics().lineSpacing());
    m_result->setAlignment(Qt::AlignTop);
    column->addWidget(m_result);
    m_fields = Looks::wrapped({}, "secondary");
    m_fields->setMinimumHeight(5 * m_fields->fontMetrics().lineSpacing()); // those of an asset, the most there are
    m_fields->setAlignment(Qt::AlignTop);
    m_fields->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_fields);
    for (QLineEdit *line : {m_number, m_message, m_reference}) {
        line->setReadOnly(m_workbench.isReadOnly());
        connect(line, &QLineEdit::textChanged, this, &OwnRulesDialog::judge);
    }
    m_condition->setReadOnly(m_workbench.isReadOnly());
    connect(m_severity, &QComboBox::currentIndexChanged, this, &OwnRulesDialog::judge);
    connect(m_condition, &QPlainTextEdit::textChanged, this, &OwnRulesDialog::judge);
    return side;
}

void OwnRulesDialog::fillList(const RecordId &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const OwnRule &rule : m_workbench.project().all<OwnRule>()) {
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(rule.number, rule.message.main));
        item->setData(Qt::UserRole, rule.id.text());
        item->setToolTip(u"<p>%1</p>"_s.arg(rule.condition.toHtmlEscaped()));
        m_list->addItem(item);
        if (rule.id == current)
            row = m_list->count() - 1;
    }
    if (m_list->count() == 0)
        return;
    m_list->setCurrentRow(row);
    if (const auto rule = m_workbench.project().find(Id<OwnRule>(RecordId::fromText(m_list->item(row)->data(Qt::UserRole).toString()))))
        showRule(*rule);
}

void OwnRulesDialog::showRule(const OwnRule &rule)
{
    m_rule = rule;
    const QSignalBlocker quiet[] {QSignalBlocker(m_number), QSignalBlocker(m_message), QSignalBlocker(m_reference), QSignalBlocker(m_severity), QSignalBlocker(m_condition)};
    m_number->setText(rule.number);
    m_message->setText(rule.message.main);
    m_reference->setText(rule.reference);
    m_severity->setCurrentIndex(std::max(0, m_severity->findData(rule.severity.isEmpty() ? u"warning"_s : rule.severity)));
    m_condition->setPlainText(rule.condition);
    judge();
}

void OwnRulesDialog::showNew()
{
    OwnRule rule;
    for (int number = 1; rule.number.isEmpty(); ++number) {
        const QString free = u"U-%1"_s.arg(number);
        if (std::ranges::none_of(m_workbench.project().all<OwnRule>(), [&free](const OwnRule &one) { return one.number == free; }))
            rule.number = free;
    }
    m_list->setCurrentRow(-1);
    showRule(rule);
    m_condition->setFocus();
}

OwnRule OwnRulesDialog::edited() const
{
    OwnRule rule = m_rule;
    rule.number = m_number->text().simplified();
    rule.message.main = m_message->text().simplified();
    rule.reference = m_reference->text().simplified();
    rule.severity = m_severity->currentData().toString();
    rule.condition = m_condition->toPlainText();
    return rule;
}

void OwnRulesDialog::judge()
{
    const OwnRule rule = edited();
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    markProblem(0, 0);
    const auto text = RuleText::parse(project, rule.condition, words);
    const bool isNew = !(rule == m_rule);
    m_save->setEnabled(text && isNew && !rule.number.isEmpty() && !rule.message.main.isEmpty() && !m_workbench.isReadOnly());
    m_remove->setEnabled(m_rule.id.isValid() && !m_workbench.isReadOnly());
    const QColor wrong = Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical;
    m_result->setStyleSheet(text || rule.condition.trimmed().isEmpty() ? QString() : u"color: %1"_s.arg(wrong.name()));
    const RecordKind *kind = nullptr;
    for (const RecordKind *one : RuleText::kinds()) {
        if (rule.condition.trimmed().startsWith(one->keyText() + u' '))
            kind = one;
    }
    QStringList keys;
    for (int i = 0; kind && i < kind->fieldCount(); ++i) {
        if (kind->field(i).translationOf < 0)
            keys.append(kind->field(i).keyText());
    }
    m_fields->setText(keys.isEmpty() ? tr("Begins with: %1").arg(u"zone, conduit, asset, flow, interface, network, function, service, dependency, measure, scenario"_s)
                                     : tr("Fields: %1").arg(keys.join(u", "_s)));
    if (!text) {
        if (!rule.condition.trimmed().isEmpty())
            markProblem(text.error().position, text.error().length);
        m_result->setText(rule.condition.trimmed().isEmpty() ? tr("Write what the rule fires on.") : text.error().sentence);
        return;
    }
    const std::vector<RecordId> found = text->matches(project);
    constexpr size_t mostNamed = 6;
    QStringList names;
    for (size_t i = 0; i < std::min(found.size(), mostNamed); ++i)
        names.append(project.designation(found[i], words));
    if (found.size() > mostNamed)
        names.append(u"…"_s);
    const int count = static_cast<int>(found.size());
    m_result->setText(found.empty() ? tr("Can be read; holds of nothing now.") : tr("Holds of %n records: %1", nullptr, count).arg(names.join(u", "_s)));
}

void OwnRulesDialog::markProblem(int position, int length)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_condition->document());
    const int last = std::max(0, m_condition->document()->characterCount() - 1);
    mark.cursor.setPosition(std::min(position, last));
    mark.cursor.setPosition(std::min(position + length, last), QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(Theme::colors().critical);
    m_condition->setExtraSelections(length > 0 ? QList {mark} : QList<QTextEdit::ExtraSelection> {});
}

void OwnRulesDialog::save()
{
    OwnRule rule = edited();
    const bool done = m_workbench.edit({}, [&rule](Edit &edit) -> Result<void> {
        if (rule.id.isValid())
            return edit.put(rule);
        return edit.add(rule).transform([&rule](const Id<OwnRule> &id) { rule.id = id; });
    });
    if (done)
        fillList(rule.id);
}

void OwnRulesDialog::remove()
{
    m_workbench.edit({}, [this](Edit &edit) { return edit.remove(OwnRule::kind(), m_rule.id); });
    fillList({});
    if (m_list->count() == 0)
        showNew();
}
