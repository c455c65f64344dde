// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/base/Fold.h"
#include "ui/style/Looks.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostEntries = 60;
constexpr int idRole = Qt::UserRole;
constexpr int actionRole = Qt::UserRole + 1;
}

CommandPalette::CommandPalette(Workbench &workbench, const std::vector<QAction *> &commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_workbench(workbench)
    , m_commands(commands)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Find anything"));
    resize(620, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_line->setPlaceholderText(tr("Command, tag, name or number"));
    m_line->setMinimumHeight(32);
    m_line->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    search({});
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 64)));
}

void CommandPalette::search(const QString &query)
{
    m_list->clear();
    const QByteArray wanted = folded(query.trimmed());
    for (QAction *action : m_commands) {
        const QString name = action->text().remove(u'&').remove(u'…');
        if (!action->isEnabled() || (!wanted.isEmpty() && !folded(name).contains(wanted)))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(Looks::icon("system-run"), keys.isEmpty() ? name : u"%1   (%2)"_s.arg(name, keys), m_list);
        item->setData(actionRole, QVariant::fromValue(static_cast<QObject *>(action)));
    }
    if (!wanted.isEmpty())
        addRecords(wanted);
    m_list->setCurrentRow(0);
}

void CommandPalette::addRecords(const QByteArray &wanted)
{
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    for (const RecordKind *kind : project.kinds()) {
        const RecordStore &records = project.store(*kind);
        for (int row = 0; row < records.count() && m_list->count() < mostEntries; ++row) {
            bool found = false;
            for (const int field : kind->designation())
                found = found || folded(project.text(records, row, field, words)).contains(wanted);
            if (!found)
                continue;
            auto *item = new QListWidgetItem(Looks::icon("go-jump"), u"%1   %2"_s.arg(project.fullName(records.idAt(row), words), kind->labelIn(words)), m_list);
            item->setData(idRole, records.idAt(row).text());
        }
    }
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const RecordId id = RecordId::fromText(item->data(idRole).toString());
    auto *action = qobject_cast<QAction *>(item->data(actionRole).value<QObject *>());
    accept();
    if (id.isValid())
        m_workbench.show(id);
    else if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
