// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary/GlossaryPage.h"

#include "core/base/Fold.h"
#include "core/model/Term.h"
#include "ui/glossary/TermDialog.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GlossaryPage::GlossaryPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_glossary(Glossary::of(workbench.project()))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_card(new QWidget)
    , m_cardLayout(nullptr)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *left = new QWidget;
    Looks::setOnBase(left);
    left->setFixedWidth(320);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(12, 10, 12, 8);
    leftLayout->setSpacing(8);
    m_search->setPlaceholderText(tr("Find a term in either language"));
    m_search->setClearButtonEnabled(true);
    leftLayout->addWidget(m_search);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    leftLayout->addWidget(m_list, 1);
    auto *own = new QPushButton(tr("Add own term"));
    own->setEnabled(!workbench.isReadOnly());
    leftLayout->addWidget(own);
    columns->addWidget(left);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_card);
    columns->addWidget(scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryPage::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_key = item ? item->data(Qt::UserRole).toString() : QString();
        showCard(m_glossary.find(m_key));
    });
    connect(own, &QPushButton::clicked, this, [this] {
        TermDialog dialog(m_workbench, Term {}, this);
        dialog.exec();
    });
    connect(&workbench, &Workbench::termShown, this, &GlossaryPage::showTerm);
    const RecordStore &records = workbench.project().store(Term::kind());
    connect(&records, &RecordStore::inserted, this, &GlossaryPage::reload);
    connect(&records, &RecordStore::removed, this, &GlossaryPage::reload);
    connect(&records, &RecordStore::changed, this, &GlossaryPage::reload);
    search({});
    m_list->setCurrentRow(0);
}

void GlossaryPage::reload()
{
    m_glossary = Glossary::of(m_workbench.project());
    const QString key = m_key;
    search(m_search->text());
    showTerm(key);
}

void GlossaryPage::search(const QString &query)
{
    const QByteArray wanted = folded(query.trimmed());
    const Language language = m_workbench.words().language();
    m_list->clear();
    std::vector<std::pair<QByteArray, const GlossaryEntry *>> found;
    for (const GlossaryEntry &entry : m_glossary.entries()) {
        const QByteArray text = folded(entry.name.en + u' ' + entry.name.pl + u' ' + entry.itMeaning.in(language) + u' ' + entry.otMeaning.in(language));
        if (wanted.isEmpty() || text.contains(wanted))
            found.emplace_back(folded(entry.name.in(language)), &entry);
    }
    std::ranges::sort(found, {}, [](const auto &pair) { return pair.first; });
    for (const auto &[key, entry] : found) {
        auto *item = new QListWidgetItem(entry->name.in(language), m_list);
        item->setData(Qt::UserRole, entry->key);
        item->setToolTip(entry->name.in(language == Language::English ? Language::Polish : Language::English).toHtmlEscaped());
    }
}

void GlossaryPage::showTerm(const QString &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == key) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
    if (!m_search->text().isEmpty() && m_glossary.find(key)) {
        m_search->clear();
        showTerm(key);
    }
}

QWidget *GlossaryPage::meaning(const QString &heading, const QColor &color, const QString &text)
{
    auto *box = new QFrame;
    Looks::setRole(box, "card");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    auto *head = new QLabel(u"<span style='color:%1; font-weight:600'>%2</span>"_s.arg(color.name(), heading.toHtmlEscaped()));
    auto *body = new QLabel(text.isEmpty() ? tr("Not described yet.") : text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(head);
    layout->addWidget(body, 1);
    return box;
}

void GlossaryPage::showCard(const GlossaryEntry *entry)
{
    qDeleteAll(m_card->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_card->layout();
    m_cardLayout = new QVBoxLayout(m_card);
    m_cardLayout->setContentsMargins(24, 20, 24, 20);
    m_cardLayout->setSpacing(12);
    if (!entry) {
        auto *none = new QLabel(tr("No term fits."));
        Looks::setRole(none, "secondary");
        m_cardLayout->addWidget(none);
        m_cardLayout->addStretch(1);
        return;
    }
    const Language language = m_workbench.words().language();
    const Language other = language == Language::English ? Language::Polish : Language::English;
    auto *title = new QLabel(entry->name.in(language));
    title->setTextFormat(Qt::PlainText);
    Looks::setRole(title, "title");
    auto *second = new QLabel(entry->name.in(other));
    second->setTextFormat(Qt::PlainText);
    Looks::setRole(second, "secondary");
    m_cardLayout->addWidget(title);
    m_cardLayout->addWidget(second);
    // The reader's own dialect first; both languages, so that a mixed room finds the bridge.
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const ThemeColors &colors = Theme::colors();
    const bool itFirst = m_workbench.dialect() == Dialect::It;
    for (const Language shown : {language, other}) {
        const int row = shown == language ? 0 : 1;
        const QString mark = languageCode(shown).toUpper();
        grid->addWidget(meaning(tr("What IT hears · %1").arg(mark), colors.it, entry->itMeaning.in(shown)), row, itFirst ? 0 : 1);
        grid->addWidget(meaning(tr("What OT hears · %1").arg(mark), colors.ot, entry->otMeaning.in(shown)), row, itFirst ? 1 : 0);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_cardLayout->addLayout(grid);
    if (!entry->note.en.isEmpty())
        m_cardLayout->addWidget(meaning(tr("Here"), colors.text, entry->note.in(language)));
    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    for (const QString &key : entry->see) {
        const GlossaryEntry *related = m_glossary.find(key);
        if (!related)
            continue;
        auto *link = new QPushButton(related->name.in(language));
        Looks::setRole(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, key] { showTerm(key); });
        links->addWidget(link);
    }
    links->addStretch(1);
    m_cardLayout->addLayout(links);
    auto *buttons = new QHBoxLayout;
    auto *edit = new QPushButton(entry->record.isValid() ? tr("Edit own term") : tr("Say it in our own words"));
    edit->setEnabled(!m_workbench.isReadOnly());
    connect(edit, &QPushButton::clicked, this, &GlossaryPage::editOwn);
    buttons->addWidget(edit);
    if (entry->record.isValid()) {
        auto *remove = new QPushButton(tr("Remove own term"));
        remove->setEnabled(!m_workbench.isReadOnly());
        connect(remove, &QPushButton::clicked, this, &GlossaryPage::removeOwn);
        buttons->addWidget(remove);
    }
    buttons->addStretch(1);
    m_cardLayout->addLayout(buttons);
    m_cardLayout->addStretch(1);
}

void GlossaryPage::editOwn()
{
    const GlossaryEntry *entry = m_glossary.find(m_key);
    if (!entry)
        return;
    Term term;
    term.id = Id<Term>(entry->record);
    term.key = entry->key;
    term.en = entry->name.en;
    term.pl = entry->name.pl;
    term.itMeaningEn = entry->itMeaning.en;
    term.itMeaningPl = entry->itMeaning.pl;
    term.otMeaningEn = entry->otMeaning.en;
    term.otMeaningPl = entry->otMeaning.pl;
    TermDialog dialog(m_workbench, term, this);
    dialog.exec();
}

void GlossaryPage::removeOwn()
{
    const GlossaryEntry *entry = m_glossary.find(m_key);
    if (entry && entry->record.isValid())
        m_workbench.edit({}, [id = entry->record](Edit &edit) { return edit.remove(Term::kind(), id); });
}
