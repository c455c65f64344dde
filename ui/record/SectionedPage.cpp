// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/SectionedPage.h"

#include "ui/style/Looks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

SectionedPage::SectionedPage(Workbench &workbench, std::vector<PageSection> sections, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_sections(std::move(sections))
    , m_pages(m_sections.size(), nullptr)
    , m_bars(m_sections.size(), nullptr)
    , m_actions(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget(this);
    Looks::setOnBase(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(0);
    m_actions->setParent(bar);
    m_actions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_actions, 1);
    auto *sectionSwitch = new QWidget(bar);
    sectionSwitch->setObjectName(u"sectionSwitch"_s);
    auto *buttons = new QHBoxLayout(sectionSwitch);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (int i = 0; i < static_cast<int>(m_sections.size()); ++i) {
        auto *button = new QPushButton(m_sections[static_cast<size_t>(i)].name, sectionSwitch);
        Looks::setRole(button, "segment");
        button->setCheckable(true);
        button->setObjectName(m_sections[static_cast<size_t>(i)].key + u"View"_s);
        m_buttons->addButton(button, i);
        buttons->addWidget(button, 0, Qt::AlignVCenter);
    }
    row->addWidget(sectionSwitch);
    layout->addWidget(bar);
    m_stack->setParent(this);
    layout->addWidget(m_stack, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, qOverload<int>(&SectionedPage::showSection));
    connect(&workbench, &Workbench::selectionChanged, this, &SectionedPage::follow);
    showSection(0);
}

void SectionedPage::make(int index)
{
    const auto at = static_cast<size_t>(index);
    if (m_pages[at])
        return;
    m_pages[at] = m_sections[at].make(m_workbench, m_stack);
    m_stack->addWidget(m_pages[at]);
    m_bars[at] = m_pages[at]->findChild<QWidget *>(u"actionBar"_s);
    if (!m_bars[at])
        m_bars[at] = new QWidget;
    m_actions->addWidget(m_bars[at]);
}

void SectionedPage::showSection(int index)
{
    make(index);
    m_current = index;
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
    m_actions->setCurrentWidget(m_bars[static_cast<size_t>(index)]);
    m_stack->setCurrentWidget(m_pages[static_cast<size_t>(index)]);
}

void SectionedPage::showSection(const QString &key)
{
    if (const auto found = std::ranges::find(m_sections, key, &PageSection::key); found != m_sections.end())
        showSection(static_cast<int>(found - m_sections.begin()));
}

QWidget *SectionedPage::section(const QString &key)
{
    const auto found = std::ranges::find(m_sections, key, &PageSection::key);
    if (found == m_sections.end())
        return nullptr;
    const auto index = static_cast<int>(found - m_sections.begin());
    make(index);
    return m_pages[static_cast<size_t>(index)];
}

void SectionedPage::follow(const RecordId &id)
{
    const RecordStore *records = m_workbench.project().storeHolding(id);
    const auto shows = [&](const PageSection &section) { return records && std::ranges::contains(section.kinds, &records->kind()); };
    if (!records || shows(m_sections[static_cast<size_t>(m_current)]))
        return;
    if (const auto found = std::ranges::find_if(m_sections, shows); found != m_sections.end())
        showSection(static_cast<int>(found - m_sections.begin()));
}
