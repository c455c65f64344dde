// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "core/base/Fold.h"
#include "core/model/Choices.h"
#include "core/project/ChangeWords.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum HistoryColumn { Position, When, Who, TeamColumn, What, Columns };
constexpr size_t mostShown = 2000; ///< the newest; the filter looks through all
}

HistoryPage::HistoryPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_filter(new QLineEdit)
    , m_table(new QTableWidget)
    , m_detail(new QTextBrowser)
    , m_undo(new QPushButton(tr("Undo to here")))
    , m_head(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget;
    Looks::setOnBase(bar);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(12, 7, 12, 7);
    m_filter->setPlaceholderText(tr("Filter by words, person or team"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(300);
    m_undo->setToolTip(tr("Takes back the selected entry and all after it, newest first. Each undo is an entry itself and can be redone."));
    barLayout->addWidget(m_undo);
    barLayout->addWidget(m_filter, 1);
    barLayout->addStretch(1);
    Looks::setRole(m_head, "secondary");
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    barLayout->addWidget(m_head);
    layout->addWidget(bar);
    layout->addWidget(Looks::horizontalLine());
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("No."), tr("When"), tr("Who"), tr("Team"), tr("What")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(14);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setSizes({780, 420});
    layout->addWidget(splitter, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::reload);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryPage::showEntry);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoToHere);
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { m_workbench.show(RecordId::fromText(url.path())); });
    connect(&workbench.project(), &Project::changed, this, &HistoryPage::reload);
    reload();
}

void HistoryPage::reload()
{
    const std::vector<JournalEntry> &entries = m_workbench.project().journal().entries();
    const QByteArray wanted = folded(m_filter->text().trimmed());
    const Words &words = m_workbench.words();
    std::vector<const JournalEntry *> shown;
    for (auto it = entries.rbegin(); it != entries.rend() && shown.size() < mostShown; ++it) {
        if (wanted.isEmpty() || folded(it->label + u' ' + it->author.name + u' ' + it->author.team).contains(wanted))
            shown.push_back(&*it);
    }
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(shown.size()));
    for (size_t i = 0; i < shown.size(); ++i) {
        const JournalEntry &entry = *shown[i];
        QString team = entry.author.team;
        for (const Choice &choice : teamChoices) {
            if (team == QLatin1StringView(choice.key))
                team = words.translate("Choice", choice.label);
        }
        const QString cells[Columns] = {QString::number(entry.position), entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), entry.author.name, team, entry.label};
        for (int column = 0; column < Columns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::UserRole, entry.position);
            if (entry.action != JournalEntry::Action::Edit)
                item->setForeground(Theme::colors().secondary);
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_table->setColumnWidth(Position, 56);
    m_table->setColumnWidth(When, 150);
    m_table->setColumnWidth(Who, 150);
    m_table->setColumnWidth(TeamColumn, 70);
    m_head->setText(tr("Journal head %1…").arg(m_workbench.project().journal().head().first(16)));
    m_head->setToolTip(m_workbench.project().journal().head());
    if (!shown.empty())
        m_table->selectRow(0);
    showEntry();
}

const JournalEntry *HistoryPage::current() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    if (!item)
        return nullptr;
    const auto index = static_cast<size_t>(item->data(Qt::UserRole).toLongLong() - 1);
    const auto &entries = m_workbench.project().journal().entries();
    return index < entries.size() ? &entries[index] : nullptr;
}

int HistoryPage::undosNeeded(const JournalEntry &entry) const
{
    const std::vector<size_t> undoable = m_workbench.project().journal().undoable();
    const auto &entries = m_workbench.project().journal().entries();
    for (size_t i = 0; i < undoable.size(); ++i) {
        if (entries[undoable[i]].id == entry.id)
            return static_cast<int>(undoable.size() - i);
    }
    return 0;
}

void HistoryPage::showEntry()
{
    const JournalEntry *entry = current();
    // The first entry made the project: without it there is nothing.
    const int needed = entry ? undosNeeded(*entry) : 0;
    m_undo->setEnabled(entry && needed > 0 && entry->position > 1 && m_workbench.project().canUndo());
    if (!entry) {
        m_detail->clear();
        return;
    }
    const Words &words = m_workbench.words();
    const Project &project = m_workbench.project();
    const QString secondary = Theme::colors().secondary.name();
    QString html = u"<h3 style='margin-bottom:2px'>%1</h3><p style='color:%2; margin-top:0'>%3 · %4</p>"_s.arg(
        entry->label.toHtmlEscaped(), secondary, entry->author.name.toHtmlEscaped(), entry->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    const auto changes = project.changesOf(*entry);
    if (!changes) {
        m_detail->setHtml(html + u"<p>%1</p>"_s.arg(changes.error().sentence().toHtmlEscaped()));
        return;
    }
    constexpr size_t mostRecords = 60;
    for (size_t i = 0; i < std::min(changes->rows.size(), mostRecords); ++i) {
        const RowChange &change = changes->rows[i];
        const QString name = changedRecordName(project, change, words).toHtmlEscaped();
        const QString what = change.operation == RowChange::Operation::Added ? tr("added")
            : change.operation == RowChange::Operation::Removed             ? tr("removed")
                                                                            : tr("changed");
        const bool exists = project.store(*change.kind).contains(change.id);
        html += u"<p style='margin-bottom:2px'><b>%1</b> <span style='color:%2'>%3, %4</span></p>"_s.arg(
            exists ? u"<a href='%1'>%2</a>"_s.arg(change.id.text(), name) : name, secondary, change.kind->labelIn(words).toHtmlEscaped(), what);
        for (const QString &line : changeLines(project, change, words))
            html += u"<div style='margin-left:12px'>%1</div>"_s.arg(line.toHtmlEscaped());
    }
    if (changes->rows.size() > mostRecords)
        html += u"<p style='color:%1'>%2</p>"_s.arg(secondary, tr("and %n more records", nullptr, static_cast<int>(changes->rows.size() - mostRecords)));
    html += u"<p style='color:%1'>%2<br>%3</p>"_s.arg(secondary, tr("Hash of this entry"), QString::fromLatin1(entry->hash.toHex()));
    m_detail->setHtml(html);
}

void HistoryPage::undoToHere()
{
    const JournalEntry *entry = current();
    const int count = entry ? undosNeeded(*entry) : 0;
    if (count == 0)
        return;
    if (count > 1 && !m_workbench.dialogs().confirm(this, tr("Undo %n changes?", nullptr, count), tr("Redo brings them back."), tr("Undo")))
        return;
    if (const Result<int> done = m_workbench.project().undo(count); !done)
        m_workbench.report(done.error());
}
