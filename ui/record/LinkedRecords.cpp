// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/LinkedRecords.h"

#include "ui/record/NewRecordDialog.h"
#include "ui/record/RecordForm.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t shownAtOnce = 12;

class FormDialog : public QDialog
{
public:
    using QDialog::QDialog;

    void done(int result) override
    {
        if (QWidget *focused = focusWidget())
            focused->clearFocus(); // what is being typed is kept
        QDialog::done(result);
    }
};

/// Calls for each link of a kind that is listed at the target after that group of fields.
void forEachList(const Project &project, const RecordKind &target, Group group, const std::function<void(const RecordKind &, int)> &call)
{
    for (const RecordKind *kind : project.kinds()) {
        for (int field = 0; field < kind->fieldCount(); ++field) {
            const Field &link = kind->field(field);
            if (link.atTarget && link.atTargetGroup == group && std::ranges::any_of(link.targets, [&](const char *key) { return target.keyText() == QLatin1StringView(key); }))
                call(*kind, field);
        }
    }
}
}

LinkedRecords::LinkedRecords(Workbench &workbench, const RecordKind &target, Group group, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    forEachList(workbench.project(), target, group, [this](const RecordKind &kind, int field) { buildList(kind, field); });
}

bool LinkedRecords::areThere(const Project &project, const RecordKind &target, Group group)
{
    bool any = false;
    forEachList(project, target, group, [&any](const RecordKind &, int) { any = true; });
    return any;
}

void LinkedRecords::buildList(const RecordKind &kind, int field)
{
    const Field &link = kind.field(field);
    List list {.kind = &kind, .field = field, .section = new QWidget(this), .lines = new QLabel};
    list.section->setObjectName(kind.keyText() + u'.' + link.keyText());
    auto *layout = new QVBoxLayout(list.section);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(4);
    auto *heading = new QLabel(m_workbench.words().translate(link.context, link.atTarget));
    Looks::setRole(heading, "group");
    layout->addWidget(heading);
    list.lines->setTextFormat(Qt::RichText);
    list.lines->setWordWrap(true);
    list.lines->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(list.lines, &QLabel::linkActivated, this, [this](const QString &id) { open(RecordId::fromText(id)); });
    layout->addWidget(list.lines);
    if (link.isRequired()) {
        list.add = new QPushButton(tr("Add…"));
        list.add->setAccessibleName(heading->text() + u": "_s + list.add->text());
        Looks::setRole(list.add, "link");
        list.add->setCursor(Qt::PointingHandCursor);
        list.add->setEnabled(!m_workbench.isReadOnly());
        connect(list.add, &QPushButton::clicked, this, [this, list] { addTo(list); });
        layout->addWidget(list.add, 0, Qt::AlignLeft);
    }
    this->layout()->addWidget(list.section);
    m_lists.push_back(list);
    connect(&m_workbench.project().store(kind), &RecordStore::modified, this, &LinkedRecords::refresh, Qt::UniqueConnection);
}

void LinkedRecords::setRecord(const RecordId &id)
{
    m_id = id;
    refresh();
}

void LinkedRecords::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void LinkedRecords::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    for (const List &list : m_lists)
        fill(list);
}

std::vector<int> LinkedRecords::rowsOf(const List &list) const
{
    std::vector<int> rows;
    if (!m_id.isValid())
        return rows;
    const RecordStore &records = m_workbench.project().store(*list.kind);
    const QByteArray wanted = m_id.utf8();
    const bool isSet = list.kind->field(list.field).type == FieldType::LinkSet;
    for (int row = 0; row < records.count(); ++row) {
        const QByteArrayView link = records.bytes(row, list.field);
        if (isSet ? link.contains(wanted) : link == wanted)
            rows.push_back(row);
    }
    return rows;
}

void LinkedRecords::fill(const List &list)
{
    const RecordStore &records = m_workbench.project().store(*list.kind);
    const std::vector<int> rows = rowsOf(list);
    QStringList lines;
    for (const int row : rows) {
        if (static_cast<size_t>(lines.size()) == shownAtOnce)
            break;
        lines.append(u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(records.idAt(row).text(), Theme::colors().accent.name(),
                                                                                   lineOf(list, row).toHtmlEscaped()));
    }
    if (rows.size() > shownAtOnce)
        lines.append(tr("and %n more", nullptr, static_cast<int>(rows.size() - shownAtOnce)));
    list.lines->setText(u"<p style='line-height:130%'>%1</p>"_s.arg(lines.join("<br>"_L1)));
    list.lines->setVisible(!rows.empty());
    list.section->setVisible(!rows.empty() || list.add);
}

/// A record that belongs to this one by what is in its table; another by its name.
QString LinkedRecords::lineOf(const List &list, int row) const
{
    const Project &project = m_workbench.project();
    const RecordStore &records = project.store(*list.kind);
    const Words &words = m_workbench.words();
    if (!list.add)
        return project.fullName(records.idAt(row), words);
    QStringList parts;
    for (int field = 0; field < list.kind->fieldCount(); ++field) {
        const Field &description = list.kind->field(field);
        if (field == list.field || !description.has(FieldFlag::Listed) || records.isEmptyCell(row, field))
            continue;
        const QString value = project.text(records, row, field, words);
        parts.append(description.isNumber() ? u"%1 %2"_s.arg(description.labelIn(words).toLower(), value) : value);
    }
    return parts.isEmpty() ? list.kind->labelIn(words) : parts.join(u" · "_s);
}

void LinkedRecords::addTo(const List &list)
{
    Record start = list.kind->emptyRecord();
    start.cells[static_cast<size_t>(list.field)] = m_id.text();
    NewRecordDialog(m_workbench, *list.kind, start, this).exec();
}

void LinkedRecords::open(const RecordId &id)
{
    const Project &project = m_workbench.project();
    const RecordStore *records = project.storeHolding(id);
    if (!records)
        return;
    const RecordKind &kind = records->kind();
    const auto list = std::ranges::find(m_lists, &kind, &List::kind);
    if (list == m_lists.end() || !list->add) {
        m_workbench.show(id);
        return;
    }
    FormDialog dialog(this);
    dialog.setWindowTitle(kind.labelIn(m_workbench.words()));
    dialog.resize(460, 480);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new RecordForm(m_workbench, kind, &dialog);
    form->setRecord(id);
    layout->addWidget(form, 1);
    layout->addWidget(Looks::horizontalLine());
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(12, 8, 12, 10);
    QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
    remove->setEnabled(!m_workbench.isReadOnly());
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, &dialog, &QDialog::reject);
    connect(remove, &QPushButton::clicked, &dialog, [&] {
        if (m_workbench.edit({}, [&](Edit &edit) { return edit.remove(kind, id); }))
            dialog.accept();
    });
    layout->addWidget(buttons);
    dialog.exec();
}
