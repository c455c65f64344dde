// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/FoundReview.h"

#include "core/exchange/StagedReview.h"
#include "ui/assets/FoundTable.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
void addChoices(QComboBox *box, const Field &field, const Words &words)
{
    for (const Choice &choice : field.choices)
        box->addItem(words.translate("Choice", choice.label), QString::fromLatin1(choice.key));
}

/// The choices of what a row was taken for.
class GuessDelegate : public CellDelegate
{
public:
    GuessDelegate(const FoundTable &found, const Words &words, QObject *parent)
        : CellDelegate(parent)
        , m_found(found)
        , m_words(words)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        addChoices(box, *m_found.guessField(index.row()), m_words);
        QObject::connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<GuessDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<const QComboBox *>(editor);
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData());
    }

private:
    const FoundTable &m_found;
    const Words &m_words;
};
}

FoundReview::FoundReview(Workbench &workbench, const std::vector<ImportOutcome::Skipped> &skipped, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_found(new FoundTable(workbench, workbench.project().all<Staged>(), this))
    , m_table(new QTableView)
    , m_counts(new QLabel)
    , m_filter(new QLineEdit)
    , m_takenFor(new QComboBox)
    , m_accept(new QPushButton)
{
    setWindowTitle(tr("Review what was found"));
    resize(1080, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(Looks::wrapped(tr("Nothing of this is in the register yet. What a thing is was guessed from its shape, its label and where it stands: say it otherwise where the guess is wrong, and leave out what does not belong."), "secondary"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    Looks::setRole(m_counts, "secondary");
    bar->addWidget(m_counts, 1);
    bar->addWidget(new QLabel(tr("The selected are:")));
    m_takenFor->setObjectName(u"takenFor"_s);
    m_takenFor->setAccessibleName(tr("What the selected are taken for"));
    m_takenFor->setMinimumWidth(190);
    bar->addWidget(m_takenFor);
    m_filter->setObjectName(u"foundFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    bar->addWidget(m_filter);
    layout->addLayout(bar);
    buildTable();
    layout->addWidget(m_table, 1);
    if (!skipped.empty()) {
        auto *caption = new QLabel(tr("Left out: %1").arg(skipped.size()));
        Looks::setRole(caption, "secondary");
        layout->addWidget(caption);
        auto *list = new QListWidget;
        list->setObjectName(u"skipped"_s);
        list->setMaximumHeight(84);
        for (const ImportOutcome::Skipped &one : skipped)
            list->addItem(u"%1: %2"_s.arg(one.where, one.why));
        layout->addWidget(list);
    }
    auto *foot = new QHBoxLayout;
    const auto addAll = [&](const QString &text, bool isTaken) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(tr("Those that the filter shows"));
        Looks::setRole(button, "link");
        connect(button, &QPushButton::clicked, this, [this, isTaken] { m_found->takeAll(isTaken); });
        foot->addWidget(button);
    };
    addAll(tr("Take all"), true);
    addAll(tr("Take none"), false);
    foot->addStretch(1);
    auto *discard = new QPushButton(tr("Discard all"));
    discard->setObjectName(u"discardFound"_s);
    auto *later = new QPushButton(tr("Later"));
    later->setObjectName(u"laterFound"_s);
    m_accept->setObjectName(u"acceptFound"_s);
    Looks::setRole(m_accept, "primary");
    for (QPushButton *button : {discard, later, m_accept}) {
        button->setAutoDefault(false); // Enter in the filter takes nothing over
        foot->addWidget(button);
    }
    layout->addLayout(foot);
    connect(discard, &QPushButton::clicked, this, &FoundReview::discard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_filter, &QLineEdit::textChanged, m_found, &FoundTable::filter);
    connect(m_found, &FoundTable::takenChanged, this, &FoundReview::count);
    connect(m_takenFor, &QComboBox::activated, this, &FoundReview::takeSelectedFor);
    const bool isWritable = !workbench.isReadOnly();
    discard->setEnabled(isWritable);
    m_accept->setEnabled(isWritable);
    offerChoices();
    count();
}

void FoundReview::buildTable()
{
    m_table->setObjectName(u"found"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(m_found);
    m_table->setItemDelegateForColumn(FoundTable::KindColumn, new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(FoundTable::GuessColumn, new GuessDelegate(*m_found, m_workbench.words(), m_table));
    m_table->setItemDelegateForColumn(FoundTable::DetailColumn, new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(FoundTable::PlaceColumn, new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(FoundTable::NameColumn, 210);
    m_table->setColumnWidth(FoundTable::KindColumn, 130);
    m_table->setColumnWidth(FoundTable::GuessColumn, 170);
    header->setSectionResizeMode(FoundTable::DetailColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(FoundTable::PlaceColumn, 180);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FoundReview::offerChoices);
    connect(m_found, &QAbstractItemModel::modelReset, this, &FoundReview::offerChoices);
}

QList<int> FoundReview::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

/// Of one kind, and with the choice that all of them have, if they have one.
void FoundReview::offerChoices()
{
    const QList<int> rows = selectedRows();
    m_takenFor->clear();
    const bool isOneKind = !rows.isEmpty() && std::ranges::all_of(rows, [&](int row) { return m_found->kindAt(row) == m_found->kindAt(rows.first()); });
    const Field *field = isOneKind ? m_found->guessField(rows.first()) : nullptr;
    m_takenFor->setEnabled(field && !m_workbench.isReadOnly());
    if (!field)
        return;
    addChoices(m_takenFor, *field, m_workbench.words());
    const bool isOneGuess = std::ranges::all_of(rows, [&](int row) { return m_found->guess(row) == m_found->guess(rows.first()); });
    m_takenFor->setCurrentIndex(isOneGuess ? m_takenFor->findData(m_found->guess(rows.first())) : -1);
}

void FoundReview::takeSelectedFor(int choice)
{
    for (const int row : selectedRows())
        m_found->setGuess(row, m_takenFor->itemData(choice).toString());
}

void FoundReview::count()
{
    m_counts->setText(u"%1 · %2"_s.arg(tr("%n new", nullptr, m_found->newCount()), tr("%n different from the register", nullptr, m_found->differentCount())));
    const int taken = m_found->takenCount();
    m_accept->setText(tr("Take over %n", nullptr, taken));
    m_accept->setEnabled(taken > 0 && !m_workbench.isReadOnly());
}

void FoundReview::accept()
{
    const std::vector<Staged> taken = m_found->taken();
    if (taken.empty())
        return;
    ImportOutcome outcome;
    const bool done = m_workbench.edit(tr("%n found records taken over", nullptr, static_cast<int>(taken.size())), [&](Edit &edit) -> Result<void> {
        return acceptFound(edit, taken).transform([&](const ImportOutcome &all) { outcome = all; });
    });
    if (!done)
        return;
    QString told = tr("%1 new, %2 changed. Undo takes all of it back.").arg(outcome.added).arg(outcome.changed);
    if (!outcome.notes.isEmpty())
        told += u' ' + outcome.notes.join(u' ');
    m_workbench.tell(told);
    QDialog::accept();
}

void FoundReview::discard()
{
    const std::vector<Staged> all = m_found->all();
    const bool done = m_workbench.edit(tr("%n found records discarded", nullptr, static_cast<int>(all.size())), [&](Edit &edit) -> Result<void> {
        for (const Staged &one : all) {
            if (Result<void> removed = edit.remove(Staged::kind(), one.id); !removed)
                return removed;
        }
        return {};
    });
    if (done)
        QDialog::reject();
}

void reviewFound(Workbench &workbench, const std::vector<ImportOutcome::Skipped> &skipped, QWidget *parent)
{
    const RecordStore &waiting = workbench.project().store(Staged::kind());
    if (waiting.count() == 0) {
        workbench.tell(FoundReview::tr("Nothing that was found waits to be looked through."));
        return;
    }
    FoundReview review(workbench, skipped, parent);
    review.exec();
    if (waiting.count() > 0)
        workbench.tell(FoundReview::tr("%n found records wait beside the register: File, Review what was found.", nullptr, waiting.count()));
}
