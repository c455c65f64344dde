// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/AcceptanceDialog.h"

#include "core/risk/RiskMethod.h"
#include "ui/record/FieldEditor.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *treatmentLabel(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*role)
        Looks::setRole(label, role);
    return label;
}

/// The place where a refused entry says why; empty until then.
QLabel *problemLabel()
{
    QLabel *label = treatmentLabel({}, "");
    QPalette palette = label->palette();
    const ThemeColors &colors = Theme::colors();
    palette.setColor(QPalette::WindowText, colors.isDark ? colors.critical.lighter(150) : colors.critical);
    label->setPalette(palette);
    label->setObjectName(u"problem"_s);
    label->hide();
    return label;
}

void showProblem(QLabel *label, const Error &error)
{
    label->setText((error.what + u' ' + error.whatToDo).trimmed());
    label->show();
}

void addButtons(QDialog *dialog, QVBoxLayout *layout, const QString &action)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *primary = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    Looks::setRole(primary, "primary");
    primary->setDefault(true);
    buttons->addButton(QCoreApplication::translate("AcceptanceDialog", "Cancel"), QDialogButtonBox::RejectRole);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    dialog->setMinimumWidth(480);
    return layout;
}
}

AcceptanceDialog::AcceptanceDialog(Workbench &workbench, const Id<Scenario> &scenario, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_scenario(scenario)
    , m_problem(problemLabel())
{
    setWindowTitle(tr("Accept the risk"));
    QVBoxLayout *layout = dialogLayout(this);
    const Project &project = workbench.project();
    layout->addWidget(treatmentLabel(project.fullName(scenario, workbench.words()), "heading"));
    const std::optional<Scenario> record = project.find(scenario);
    if (record) {
        const RiskMethod method = RiskMethod::of(project);
        layout->addWidget(treatmentLabel(method.reason(method.judge(record->today), workbench.words()), "secondary"));
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const char *key : {"acceptedBy", "acceptedAs", "acceptedUntil", "acceptanceCondition", "acceptanceReason"})
        addField(form, key);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    addButtons(this, layout, tr("Accept the risk"));
    if (editor(u"acceptedUntil")->text().isEmpty())
        editor(u"acceptedUntil")->setValue(project.today().addYears(1).toString(Qt::ISODate));
    m_editors.front()->setFocus();
}

void AcceptanceDialog::addField(QFormLayout *form, const char *key)
{
    const RecordKind &kind = Scenario::kind();
    const Project &project = m_workbench.project();
    const int field = kind.indexOf(QString::fromLatin1(key));
    FieldEditor *editor = FieldEditor::create(m_workbench, kind.field(field), this);
    editor->setObjectName(QString::fromLatin1(key));
    const RecordStore &records = project.store(kind);
    if (const int row = records.rowOf(m_scenario); row >= 0)
        editor->setValue(records.value(row, project.fieldFor(kind, field, m_workbench.words().language())));
    form->addRow(kind.field(field).labelIn(m_workbench.words()), editor);
    m_editors.push_back(editor);
}

FieldEditor *AcceptanceDialog::editor(QStringView fieldKey) const
{
    const auto found = std::ranges::find_if(m_editors, [&](const FieldEditor *editor) { return editor->objectName() == fieldKey; });
    return found == m_editors.end() ? nullptr : *found;
}

QString AcceptanceDialog::text(QStringView fieldKey) const
{
    return editor(fieldKey)->text();
}

void AcceptanceDialog::accept()
{
    const RecordKind &kind = Scenario::kind();
    const Result<Value> until = m_workbench.project().parse(kind.field(kind.indexOf(u"acceptedUntil")), text(u"acceptedUntil"));
    if (!until) {
        showProblem(m_problem, until.error());
        return;
    }
    const TreatmentEdits::AcceptanceGiven given {.by = text(u"acceptedBy"),
                                                 .as = text(u"acceptedAs"),
                                                 .until = QDate::fromString(until->toText(), Qt::ISODate),
                                                 .condition = text(u"acceptanceCondition"),
                                                 .reason = text(u"acceptanceReason")};
    const Result<void> done = TreatmentEdits::acceptRisk(m_workbench.project(), m_scenario, given, m_workbench.words().language());
    if (!done) {
        showProblem(m_problem, done.error());
        return;
    }
    QDialog::accept();
}

SignatureDialog::SignatureDialog(Workbench &workbench, const Id<Measure> &measure, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_measure(measure)
    , m_problem(problemLabel())
{
    setWindowTitle(tr("Sign for OT"));
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(treatmentLabel(workbench.project().fullName(measure, workbench.words()), "heading"));
    layout->addWidget(treatmentLabel(why, "secondary"));
    const RecordKind &kind = Measure::kind();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [&](QStringView key) {
        const Field &field = kind.field(kind.indexOf(key));
        FieldEditor *editor = FieldEditor::create(workbench, field, this);
        editor->setObjectName(field.keyText());
        form->addRow(field.labelIn(workbench.words()), editor);
        return editor;
    };
    m_who = add(u"signedByOt");
    m_when = add(u"signedOn");
    m_when->setValue(workbench.project().today().toString(Qt::ISODate));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    addButtons(this, layout, tr("Sign"));
    m_who->setFocus();
}

void SignatureDialog::accept()
{
    const RecordKind &kind = Measure::kind();
    const Result<Value> when = m_workbench.project().parse(kind.field(kind.indexOf(u"signedOn")), m_when->text());
    if (!when) {
        showProblem(m_problem, when.error());
        return;
    }
    const Result<void> done
        = TreatmentEdits::signForOt(m_workbench.project(), m_measure, m_who->text(), QDate::fromString(when->toText(), Qt::ISODate));
    if (!done) {
        showProblem(m_problem, done.error());
        return;
    }
    QDialog::accept();
}
