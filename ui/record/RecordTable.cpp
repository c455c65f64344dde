// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/RecordTable.h"

#include "ui/record/RecordDelegate.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QActionGroup>
#include <QClipboard>
#include <QHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 28;

}

RecordTable::RecordTable(Workbench &workbench, const RecordKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new RecordTableModel(workbench, kind, this))
{
    restoreColumns();
    build();
    showCount();
    sizeColumns();
    m_view->horizontalHeader()->show();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        spanGroups();
        showCount();
        followSelection();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordTable::showCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::showCount);
    connect(&workbench, &Workbench::selectionChanged, this, &RecordTable::followSelection);
    followSelection();
}

void RecordTable::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(this);
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(12, 8, 12, 8);
    m_bar->setSpacing(8);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter all columns (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(300);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &RecordTableModel::setFilter);
    auto *groups = new QMenu(this);
    m_groupButton = Looks::menuButton({}, groups, bar);
    m_columns = new QMenu(this);
    m_views = new QMenu(this);
    m_count = new QLabel(bar);
    Looks::setRole(m_count, "secondary");
    m_bar->addWidget(m_filter, 3);
    m_bar->addWidget(m_groupButton);
    m_bar->addWidget(Looks::menuButton(tr("Columns"), m_columns, bar));
    m_bar->addWidget(Looks::menuButton(tr("Views"), m_views, bar));
    m_bar->addStretch(1);
    m_bar->addWidget(m_count);
    layout->addWidget(bar);
    m_view = new QTableView(this);
    m_view->setItemDelegate(new RecordDelegate(m_workbench, m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setMinimumSectionSize(40);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->hide(); // until its columns have their widths: what is seen is measured at each step
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const RecordId id = m_model->idAt(current.row());
        if (!m_selecting && id.isValid())
            m_workbench.select(id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::showCount);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::keepColumns);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (QApplication::mouseButtons() != Qt::NoButton) {
            m_widthsAreKept = true;
            keepColumns();
        }
    });
    fillGroupMenu();
    fillColumnsMenu();
    fillViewsMenu();
}

void RecordTable::addTool(QWidget *tool)
{
    m_bar->insertWidget(m_bar->count() - 2, tool);
}

void RecordTable::showCount()
{
    const int all = m_workbench.project().store(m_model->kind()).count();
    const auto selected = static_cast<int>(m_view->selectionModel()->selectedRows().size());
    QString text = tr("%1 of %2 shown").arg(m_workbench.words().locale().toString(m_model->recordCount()), m_workbench.words().locale().toString(all));
    if (selected > 1)
        text += u" · "_s + tr("%n selected", nullptr, selected);
    m_count->setText(text);
}

void RecordTable::spanGroups()
{
    m_view->clearSpans();
    if (m_model->groupField() < 0)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->idAt(row).isValid())
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    }
}

/// Each column as wide as its first rows need, within limits; what is left goes to the last.
void RecordTable::sizeColumns()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    QFont bold = m_view->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics headings(bold);
    QHash<QString, int> measured; // the same words stand in many rows
    const auto widthOf = [&](const QString &text) {
        const auto known = measured.constFind(text);
        return known != measured.cend() ? *known : *measured.insert(text, metrics.horizontalAdvance(text));
    };
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = headings.horizontalAdvance(header) + 34;
        for (int row = 0; row < std::min(m_model->rowCount(), 24) && width < widestColumn; ++row)
            width = std::max(width, widthOf(m_model->index(row, column).data().toString()) + 22);
        m_wanted.push_back(std::clamp(width, 56, widestColumn));
    }
    spreadColumns();
}

/// No column is wider than it must be on a small screen; on a wide one the texts get the room that is left.
void RecordTable::spreadColumns()
{
    if (std::ssize(m_wanted) != m_model->columnCount()) { // a page has added a column of its own
        sizeColumns();
        return;
    }
    int used = 0;
    int missing = 0;
    for (const int width : m_wanted) {
        used += std::min(width, usualColumn);
        missing += std::max(0, width - usualColumn);
    }
    const double share = missing == 0 ? 0 : std::clamp(double(m_view->viewport()->width() - used) / missing, 0.0, 1.0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_wanted[static_cast<size_t>(column)];
        m_view->setColumnWidth(column, std::min(width, usualColumn) + static_cast<int>(std::max(0, width - usualColumn) * share));
    }
}

// ---- grouping, columns, views -----------------------------------------------------------------------------------

void RecordTable::fillGroupMenu()
{
    QMenu *menu = m_groupButton->menu();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, int field) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(field == m_model->groupField());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, field, text] {
            m_model->setGroupField(field);
            m_groupButton->setText(tr("Group: %1").arg(text.toLower()));
        });
    };
    add(tr("None"), -1);
    menu->addSeparator();
    const RecordKind &kind = m_model->kind();
    for (int field = 0; field < kind.fieldCount(); ++field) {
        const Field &description = kind.field(field);
        const bool suits = description.type == FieldType::Choice || (description.type == FieldType::Link)
            || description.keyText() == "vendor"_L1 || description.keyText() == "owner"_L1 || description.keyText() == "level"_L1;
        if (suits && description.translationOf < 0)
            add(description.labelIn(m_workbench.words()), field);
    }
    m_groupButton->setText(tr("Group: %1").arg(tr("none")));
}

void RecordTable::fillColumnsMenu()
{
    m_columns->clear();
    const RecordKind &kind = m_model->kind();
    const std::vector<int> &shown = m_model->columns();
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).translationOf >= 0)
            continue; // the column shows the reader's language by itself
        QAction *action = m_columns->addAction(kind.field(field).labelIn(m_workbench.words()));
        action->setCheckable(true);
        action->setChecked(std::ranges::contains(shown, field));
        connect(action, &QAction::toggled, this, [this, field](bool on) {
            std::vector<int> columns = m_model->columns();
            if (on && !std::ranges::contains(columns, field))
                columns.push_back(field);
            else if (!on && columns.size() > 1)
                std::erase(columns, field);
            m_model->setColumns(columns);
            sizeColumns();
            keepColumns();
        });
    }
    m_columns->addSeparator();
    connect(m_columns->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        QSettings().remove(settingsKey(u"columns"_s));
        m_model->resetColumns();
        sizeColumns();
        fillColumnsMenu();
    });
    m_columns->setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s);
}

QString RecordTable::settingsKey(const QString &name) const
{
    return u"tables/%1/%2"_s.arg(m_model->kind().keyText(), name);
}

void RecordTable::keepColumns()
{
    QStringList keys;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        if (const int field = m_model->fieldAt(header->logicalIndex(visual)); field >= 0)
            keys.append(m_model->kind().field(field).keyText());
    }
    QSettings().setValue(settingsKey(u"columns"_s), keys);
}

void RecordTable::restoreColumns()
{
    std::vector<int> columns;
    for (const QString &key : QSettings().value(settingsKey(u"columns"_s)).toStringList()) {
        if (const int field = m_model->kind().indexOf(key); field >= 0)
            columns.push_back(field);
    }
    if (!columns.empty())
        m_model->setColumns(columns);
}

void RecordTable::fillViewsMenu()
{
    m_views->clear();
    QSettings settings;
    settings.beginGroup(settingsKey(u"views"_s));
    const QStringList names = settings.childGroups();
    settings.endGroup();
    for (const QString &name : names)
        connect(m_views->addAction(name), &QAction::triggered, this, [this, name] { applyView(name); });
    if (!names.isEmpty())
        m_views->addSeparator();
    connect(m_views->addAction(tr("Save this view…")), &QAction::triggered, this, &RecordTable::saveView);
    for (const QString &name : names) {
        connect(m_views->addAction(tr("Remove “%1”").arg(name)), &QAction::triggered, this, [this, name] {
            QSettings().remove(settingsKey(u"views/"_s + name));
            fillViewsMenu();
        });
    }
}

void RecordTable::saveView()
{
    const QString name = m_workbench.dialogs().askText(this, tr("Save this view"), tr("Name of the view"), m_filter->text()).remove(u'/');
    if (name.isEmpty())
        return;
    QStringList keys;
    for (const int field : m_model->columns()) {
        if (field >= 0)
            keys.append(m_model->kind().field(field).keyText());
    }
    QSettings settings;
    settings.beginGroup(settingsKey(u"views/"_s + name));
    settings.setValue(u"columns"_s, keys);
    settings.setValue(u"filter"_s, m_filter->text());
    settings.setValue(u"group"_s, m_model->groupField() < 0 ? QString() : m_model->kind().field(m_model->groupField()).keyText());
    settings.endGroup();
    fillViewsMenu();
}

void RecordTable::applyView(const QString &name)
{
    QSettings settings;
    settings.beginGroup(settingsKey(u"views/"_s + name));
    std::vector<int> columns;
    for (const QString &key : settings.value(u"columns"_s).toStringList()) {
        if (const int field = m_model->kind().indexOf(key); field >= 0)
            columns.push_back(field);
    }
    if (!columns.empty())
        m_model->setColumns(columns);
    m_filter->setText(settings.value(u"filter"_s).toString());
    const int group = m_model->kind().indexOf(settings.value(u"group"_s).toString());
    m_model->setGroupField(group);
    m_groupButton->setText(tr("Group: %1").arg(group < 0 ? tr("none") : m_model->kind().field(group).labelIn(m_workbench.words()).toLower()));
    sizeColumns();
    fillColumnsMenu();
}

// ---- selection and keys -----------------------------------------------------------------------------------------

void RecordTable::followSelection()
{
    const int row = m_model->rowOf(m_workbench.selected());
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    m_selecting = true;
    m_view->setCurrentIndex(m_model->index(row, std::max(0, m_view->currentIndex().column())));
    m_view->scrollTo(m_model->index(row, 0));
    m_selecting = false;
}

std::vector<RecordId> RecordTable::selectedRecords() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<RecordId> ids;
    for (const int row : rows) {
        if (const RecordId id = m_model->idAt(row); id.isValid())
            ids.push_back(id);
    }
    return ids;
}

void RecordTable::removeSelected()
{
    const std::vector<RecordId> ids = selectedRecords();
    if (ids.empty() || m_workbench.isReadOnly())
        return;
    const QString name = ids.size() == 1 ? m_workbench.project().fullName(ids.front(), m_workbench.words()) : QString();
    const QString question = ids.size() == 1 ? tr("Remove %1?").arg(name) : tr("Remove %n records?", nullptr, static_cast<int>(ids.size()));
    if (!m_workbench.dialogs().confirm(this, question, tr("Links to it are removed too. Undo brings everything back."), tr("Remove")))
        return;
    m_workbench.edit({}, [&](Edit &edit) -> Result<void> {
        for (const RecordId &id : ids) {
            if (Result<void> removed = edit.remove(m_model->kind(), id); !removed)
                return removed;
        }
        return {};
    });
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && !m_widthsAreKept)
        spreadColumns();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                m_view->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_filter->clear();
            return true;
        }
        return false;
    }
    if (key->matches(QKeySequence::Copy))
        copySelection();
    else if (key->matches(QKeySequence::Paste))
        pasteClipboard();
    else if (key->key() == Qt::Key_Delete) // QKeySequence::Delete is Ctrl+D too on some desktops
        removeSelected();
    else if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
        fillDown();
    else if (key->key() == Qt::Key_Return && key->modifiers() == Qt::NoModifier)
        m_view->edit(m_view->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void RecordTable::copySelection()
{
    QStringList lines;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < m_model->columnCount(); ++visual)
            cells.append(m_model->index(row.row(), m_view->horizontalHeader()->logicalIndex(visual)).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::pasteClipboard()
{
    const QModelIndex from = m_view->currentIndex();
    if (!from.isValid() || m_workbench.isReadOnly())
        return;
    QString text = QApplication::clipboard()->text();
    text.replace("\r\n"_L1, "\n"_L1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> block;
    for (const QString &line : text.split(u'\n'))
        block.push_back(line.split(u'\t'));
    if (const Result<void> done = m_model->paste(from, block); !done)
        m_workbench.report(done.error());
}

void RecordTable::fillDown()
{
    QModelIndexList cells;
    const int column = std::max(0, m_view->currentIndex().column());
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        cells.append(m_model->index(row.row(), column));
    if (cells.size() < 2 || m_workbench.isReadOnly())
        return;
    if (const Result<void> done = m_model->fillDown(cells); !done)
        m_workbench.report(done.error());
}
