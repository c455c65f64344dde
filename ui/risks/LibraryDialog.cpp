// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/LibraryDialog.h"

#include "core/base/Fold.h"
#include "core/model/Conduit.h"
#include "core/model/Zone.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LibraryDialog::LibraryDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_search(new QLineEdit)
    , m_sector(new QComboBox)
    , m_list(new QListWidget)
    , m_text(new QLabel)
    , m_scope(new QComboBox)
{
    setWindowTitle(tr("Scenarios from the library"));
    resize(960, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto *bar = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Find in the library"));
    m_search->setClearButtonEnabled(true);
    m_sector->addItem(tr("All kinds of plant"), QString());
    for (const Choice &sector : librarySectorChoices)
        m_sector->addItem(workbench.words().translate("Choice", sector.label), QString::fromLatin1(sector.key));
    bar->addWidget(m_search, 1);
    bar->addWidget(m_sector);
    layout->addLayout(bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    middle->addWidget(m_list, 1);
    middle->addWidget(buildPreview(), 1);
    layout->addLayout(middle, 1);
    auto *end = new QHBoxLayout;
    m_scope->addItem(tr("no zone yet"), QString());
    for (const RecordKind *kind : {&Zone::kind(), &Conduit::kind()}) {
        const RecordStore &records = workbench.project().store(*kind);
        for (int row = 0; row < records.count(); ++row)
            m_scope->addItem(workbench.project().fullName(records.idAt(row), workbench.words()), records.idAt(row).text());
    }
    end->addWidget(new QLabel(tr("Zone or conduit")));
    end->addWidget(m_scope, 1);
    auto *buttons = new QDialogButtonBox;
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    Looks::setRole(m_add, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    end->addWidget(buttons);
    layout->addLayout(end);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryDialog::fill);
    connect(m_sector, &QComboBox::currentIndexChanged, this, &LibraryDialog::fill);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &LibraryDialog::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    fill();
}

QWidget *LibraryDialog::buildPreview()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(14, 10, 14, 10);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    scroll->setWidget(m_text);
    return scroll;
}

void LibraryDialog::fill()
{
    const Words &words = m_workbench.words();
    const QByteArray wanted = folded(m_search->text().trimmed());
    const QString sector = m_sector->currentData().toString();
    m_list->clear();
    for (const LibraryScenario &one : scenarioLibrary()) {
        const bool fitsSector = sector.isEmpty() || one.sector == sector;
        const QString all = words.pick(one.title) + u' ' + words.pick(one.cause) + u' ' + words.pick(one.effect) + u' ' + one.technique;
        if (!fitsSector || !folded(all).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(words.pick(one.title), m_list);
        item->setData(Qt::UserRole, one.key);
        item->setSizeHint(QSize(0, 28));
    }
    m_list->setCurrentRow(0);
    showCurrent();
}

void LibraryDialog::showCurrent()
{
    const std::vector<const LibraryScenario *> picked = chosen();
    m_add->setEnabled(!picked.empty());
    m_add->setText(picked.size() > 1 ? tr("Add %n scenarios", nullptr, static_cast<int>(picked.size())) : tr("Add"));
    if (picked.empty()) {
        m_text->setText(tr("No scenario fits."));
        return;
    }
    const Words &words = m_workbench.words();
    const LibraryScenario &one = *picked.back();
    const QString grey = Theme::colors().secondary.name();
    QString html = u"<p style='font-size:large;font-weight:600'>%1</p>"_s.arg(words.pick(one.title).toHtmlEscaped());
    const auto part = [&](const QString &label, const QString &text) {
        html += u"<p><span style='color:%1'>%2</span><br/>%3</p>"_s.arg(grey, label.toHtmlEscaped(), text.toHtmlEscaped());
    };
    part(tr("How it comes about"), words.pick(one.cause));
    part(tr("What follows"), words.pick(one.effect));
    part(tr("What makes it possible"), words.pick(one.vulnerability));
    part(tr("Technique (ATT&CK for ICS)"), one.technique);
    m_text->setText(html);
}

std::vector<const LibraryScenario *> LibraryDialog::chosen() const
{
    std::vector<const LibraryScenario *> picked;
    for (const LibraryScenario &one : scenarioLibrary()) {
        for (const QListWidgetItem *item : m_list->selectedItems()) {
            if (item->data(Qt::UserRole).toString() == one.key)
                picked.push_back(&one);
        }
    }
    return picked;
}

RecordId LibraryDialog::scope() const
{
    return RecordId::fromText(m_scope->currentData().toString());
}
