// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/PartitionDialog.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"
#include "ui/zones/PartitionAssets.h"
#include "ui/zones/PartitionLooks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum GroupColumn { GroupNameColumn, GroupClauseColumn, GroupCountColumn };
constexpr int NewZone = -1; ///< as a target; others are places in m_entries, or ids of zones
constexpr int EntryRole = Qt::UserRole;
}

PartitionDialog::PartitionDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_plant(workbench.project())
{
    setWindowTitle(tr("Propose zones"));
    resize(1240, 660);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(Looks::wrapped(
        tr("Assets in use that stand in no zone, grouped by ZCR 3.1 to 3.6. A suggestion: rename, take out "
           "and move as you see fit; nothing is written before you accept it."),
        "secondary"));
    auto *panes = new QSplitter;
    panes->setHandleWidth(16);
    panes->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    panes->setChildrenCollapsible(false);
    panes->addWidget(buildGroups());
    panes->addWidget(buildGroup());
    panes->setStretchFactor(1, 1);
    panes->setSizes({450, 750});
    layout->addWidget(panes, 1);
    auto *foot = new QHBoxLayout;
    m_summary = new QLabel;
    m_summary->setObjectName(u"summary"_s);
    foot->addWidget(m_summary, 1);
    QDialogButtonBox *buttons = Looks::dialogButtons(this, tr("Make zones"), tr("Cancel"));
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            m_make = static_cast<QPushButton *>(button);
    }
    m_make->setObjectName(u"makeZones"_s);
    foot->addWidget(buttons);
    layout->addLayout(foot);

    Partition partition = Partition::propose(m_plant, workbench.words());
    m_entries.push_back(
        {.group = {.zone = {}, .assets = std::move(partition.open)}, .isOpen = true, .isWanted = false});
    for (Partition::Group &group : partition.groups)
        m_entries.push_back({.group = std::move(group)});
    for (size_t i = 1; i < m_entries.size(); ++i)
        addItem(i);
    addItem(0);
    m_groups->expandAll();
    m_groups->setCurrentItem(m_entries[m_entries.size() > 1 ? 1 : 0].item);
    m_groups->setFocus();
    summarise();
}

QWidget *PartitionDialog::buildGroups()
{
    m_groups = new QTreeWidget;
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAccessibleName(tr("Proposed zones"));
    PartitionLooks::setColumns(m_groups, {tr("Zone"), tr("Clause"), tr("Assets")}, GroupNameColumn,
                               {{GroupClauseColumn, 76}, {GroupCountColumn, 72}});
    m_groups->headerItem()->setTextAlignment(GroupCountColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_groups->setRootIsDecorated(false);
    m_groups->setItemsExpandable(false);
    m_groups->setIndentation(8);
    m_groups->setMinimumWidth(340);
    const auto heading = [this](const QString &text) {
        auto *item = new QTreeWidgetItem(m_groups, {text});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFirstColumnSpanned(true);
        item->setForeground(GroupNameColumn, Theme::colors().secondary);
        QFont font = m_groups->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(GroupNameColumn, font);
        item->setHidden(true);
        return item;
    };
    m_existingHeading = heading(tr("Into zones that are there"));
    m_newHeading = heading(tr("New zones"));
    connect(m_groups, &QTreeWidget::currentItemChanged, this, &PartitionDialog::showEntry);
    connect(m_groups, &QTreeWidget::itemChanged, this, &PartitionDialog::followCheck);
    return m_groups;
}

QWidget *PartitionDialog::buildGroup()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *why = new QHBoxLayout;
    why->setSpacing(10);
    m_clause = new QLabel;
    Looks::setRole(m_clause, "group");
    m_clause->setAlignment(Qt::AlignTop);
    m_reason = Looks::wrapped({});
    m_reason->setObjectName(u"reason"_s);
    why->addWidget(m_clause);
    why->addWidget(m_reason, 1);
    column->addLayout(why);
    m_note = Looks::wrapped({}, "secondary");
    m_note->setObjectName(u"note"_s);
    column->addWidget(m_note);
    m_problem = Looks::wrapped({});
    m_problem->setObjectName(u"problem"_s);
    m_problem->setStyleSheet(
        u"color: %1"_s.arg((Theme::colors().isDark ? Theme::colors().ot : Theme::colors().critical).name()));
    column->addWidget(m_problem);
    m_fields = buildZoneFields();
    column->addWidget(m_fields);
    m_assets = new PartitionAssets(m_workbench, m_plant);
    column->addWidget(m_assets, 1);
    connect(m_assets, &PartitionAssets::marked, this, &PartitionDialog::followMark);
    connect(m_assets, &PartitionAssets::moveRequested, this, &PartitionDialog::move);
    return side;
}

QWidget *PartitionDialog::buildZoneFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto second = m_workbench.project().secondLanguage();
    m_name = new QLineEdit;
    m_name->setObjectName(u"zoneName"_s);
    Looks::addFormRow(form, tr("Name"), m_name);
    m_translated = new QLineEdit(fields);
    m_translated->setObjectName(u"zoneNameTranslated"_s);
    m_translated->setVisible(second.has_value());
    if (second)
        Looks::addFormRow(form, *second == Language::Polish ? tr("Name in Polish") : tr("Name in English"),
                          m_translated);
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins({});
    cells->setSpacing(12);
    m_type = new QComboBox;
    m_type->setObjectName(u"zoneType"_s);
    for (size_t i = 0; i < std::size(zoneTypeChoices); ++i)
        m_type->addItem(PartitionLooks::mark(PartitionLooks::teamOf(static_cast<ZoneType>(i + 1))),
                        m_workbench.words().translate("Choice", zoneTypeChoices[i].label), static_cast<int>(i + 1));
    cells->addWidget(m_type);
    auto *caption = new QLabel(tr("Purdue level"));
    Looks::setRole(caption, "secondary");
    m_level = new QComboBox;
    m_level->setObjectName(u"zoneLevel"_s);
    caption->setBuddy(m_level);
    m_level->addItem(tr("not set"));
    for (const double level : {5.0, 4.0, 3.5, 3.0, 2.0, 1.0, 0.0})
        m_level->addItem(m_workbench.words().locale().toString(level), level);
    cells->addWidget(caption);
    cells->addWidget(m_level);
    m_safety = new QCheckBox(tr("Designated safety-related"));
    m_safety->setObjectName(u"zoneSafety"_s);
    cells->addStretch(1);
    Looks::addFormRow(form, tr("Type"), row);
    form->addRow(nullptr, m_safety);
    for (QLineEdit *line : {m_name, m_translated})
        connect(line, &QLineEdit::textEdited, this, &PartitionDialog::followFields);
    for (QComboBox *box : {m_type, m_level})
        connect(box, &QComboBox::activated, this, &PartitionDialog::followFields);
    connect(m_safety, &QCheckBox::clicked, this, &PartitionDialog::followFields);
    return fields;
}

PartitionDialog::Entry *PartitionDialog::current()
{
    const QTreeWidgetItem *item = m_groups->currentItem();
    const QVariant place = item ? item->data(GroupNameColumn, EntryRole) : QVariant();
    return place.isValid() ? &m_entries[place.toUInt()] : nullptr;
}

QString PartitionDialog::nameOf(const Entry &entry) const
{
    if (entry.isOpen)
        return tr("Without a proposal");
    const BilingualText &name = entry.group.zone.name;
    return m_workbench.project().secondLanguage() == m_workbench.words().language() && !name.translated.isEmpty()
        ? name.translated
        : name.main;
}

Partition::Group PartitionDialog::wanted(const Entry &entry) const
{
    Partition::Group group = entry.group;
    std::erase_if(group.assets, [&entry](const Id<Asset> &asset) { return entry.leftOut.contains(asset); });
    return group;
}

void PartitionDialog::addItem(size_t entry)
{
    Entry &added = m_entries[entry];
    const QSignalBlocker quiet(m_groups);
    if (added.isOpen) {
        added.item = new QTreeWidgetItem(m_groups);
    } else {
        QTreeWidgetItem *heading = added.group.isNew() ? m_newHeading : m_existingHeading;
        heading->setHidden(false);
        added.item = new QTreeWidgetItem(heading);
        added.item->setCheckState(GroupNameColumn, Qt::Checked);
    }
    added.item->setData(GroupNameColumn, EntryRole, static_cast<uint>(entry));
    added.item->setTextAlignment(GroupCountColumn, Qt::AlignRight | Qt::AlignVCenter);
    added.item->setForeground(GroupClauseColumn, Theme::colors().secondary);
    describe(added);
}

/// The row of a group, and below its reason what is wrong with it as it is now.
void PartitionDialog::describe(Entry &entry)
{
    const QSignalBlocker quiet(m_groups);
    const Partition::Group group = wanted(entry);
    QStringList rules;
    for (const char *rule :
         entry.isOpen || !entry.isWanted ? std::vector<const char *>() : Partition::broken(m_plant, group))
        rules.append(QString::fromLatin1(rule));
    const bool hasName = entry.isOpen || !entry.group.zone.name.main.trimmed().isEmpty();
    const QString problem = !hasName ? tr("A zone needs a name.")
        : rules.isEmpty()            ? QString()
                          : tr("As it is now, these rules would find something in it: %1.").arg(rules.join(u", "_s));
    const auto all = entry.group.assets.size();
    const auto going = group.assets.size();
    entry.item->setText(GroupNameColumn, nameOf(entry));
    entry.item->setText(GroupClauseColumn, entry.group.clause);
    entry.item->setText(GroupCountColumn, going == all ? QString::number(all) : tr("%1 of %2").arg(going).arg(all));
    const QString tip = u"%1. %2"_s.arg(nameOf(entry), problem.isEmpty() ? entry.group.reason : problem);
    entry.item->setToolTip(GroupNameColumn, u"<p>%1</p>"_s.arg(tip.toHtmlEscaped()));
    if (entry.isOpen)
        entry.item->setHidden(entry.group.assets.empty() && current() != &entry);
    else
        entry.item->setIcon(GroupNameColumn,
                            problem.isEmpty() ? PartitionLooks::mark(PartitionLooks::teamOf(entry.group.zone.type))
                                              : Looks::icon("dialog-warning"));
    if (current() == &entry) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    }
}

void PartitionDialog::showEntry()
{
    Entry *entry = current();
    if (!entry)
        return;
    m_isFilling = true;
    const Zone &zone = entry->group.zone;
    m_clause->setText(entry->group.clause);
    m_clause->setVisible(!entry->isOpen);
    if (!entry->isOpen)
        m_reason->setText(entry->group.reason);
    else
        m_reason->setText(tr(
            "Neither level nor team, type, network or place says where they belong. Move them by hand, or leave them "
            "for later."));
    m_note->setText(entry->group.note);
    m_note->setVisible(!entry->group.note.isEmpty());
    m_fields->setVisible(!entry->isOpen);
    m_fields->setEnabled(entry->group.isNew());
    m_name->setText(zone.name.main);
    m_translated->setText(zone.name.translated);
    m_type->setCurrentIndex(static_cast<int>(zone.type) - 1);
    m_level->setCurrentIndex(zone.level ? m_level->findData(*zone.level) : 0);
    m_safety->setChecked(zone.safetyDesignated == Fact(true));
    m_assets->showAssets(entry->group.assets, entry->isOpen ? nullptr : &entry->leftOut);
    fillTargets();
    m_isFilling = false;
    describe(*entry);
}

/// The groups, then zones that are there and got nothing, then a new one.
void PartitionDialog::fillTargets()
{
    const Entry *shown = current();
    std::vector<PartitionAssets::Target> targets;
    for (size_t i = 1; i < m_entries.size(); ++i) {
        if (&m_entries[i] != shown)
            targets.push_back({nameOf(m_entries[i]), m_entries[i].group.zone.type, static_cast<int>(i)});
    }
    for (const Zone &zone : m_plant.zones) {
        if (std::ranges::none_of(m_entries, [&zone](const Entry &entry) { return entry.group.zone.id == zone.id; }))
            targets.push_back(
                {m_workbench.project().designation(zone.id, m_workbench.words()), zone.type, zone.id.text()});
    }
    targets.push_back({tr("A new zone"), ZoneType::Unknown, NewZone});
    m_assets->showTargets(targets);
}

void PartitionDialog::followCheck(QTreeWidgetItem *item)
{
    Entry &entry = m_entries[item->data(GroupNameColumn, EntryRole).toUInt()];
    entry.isWanted = item->checkState(GroupNameColumn) == Qt::Checked;
    describe(entry);
    summarise();
}

void PartitionDialog::followMark(const RecordId &asset, bool goesAlong)
{
    Entry *entry = current();
    if (goesAlong)
        entry->leftOut.remove(asset);
    else
        entry->leftOut.insert(asset);
    describe(*entry);
    summarise();
}

void PartitionDialog::followFields()
{
    Entry *entry = current();
    if (m_isFilling || !entry || !entry->group.isNew())
        return;
    Zone &zone = entry->group.zone;
    zone.name = {m_name->text().simplified(), m_translated->text().simplified()};
    zone.type = static_cast<ZoneType>(m_type->currentData().toInt());
    const QVariant level = m_level->currentData();
    zone.level = level.isValid() ? std::optional(level.toDouble()) : std::nullopt;
    // Unknown, not "no": nobody has said that it is none.
    zone.safetyDesignated = m_safety->isChecked() ? Fact(true) : Fact();
    describe(*entry);
    summarise();
}

/// Made where the target is a zone that had no part in the proposal yet.
size_t PartitionDialog::entryFor(const QVariant &target)
{
    if (target.typeId() != QMetaType::QString && target.toInt() != NewZone)
        return target.toUInt();
    Partition::Group group;
    if (const Zone *zone = m_plant.zone(RecordId::fromText(target.toString()));
        zone && target.typeId() == QMetaType::QString) {
        group.zone = *zone;
    } else {
        const Zone &like = current()->group.zone;
        group.zone.name.main = tr("New zone");
        group.zone.type = like.type == ZoneType::Unknown ? ZoneType::Cell : like.type;
        group.zone.level = like.level;
        group.zone.parent = like.parent;
        group.zone.safetyDesignated = like.safetyDesignated == Fact(true) ? like.safetyDesignated : Fact();
    }
    group.reason = tr("Arranged by hand.");
    group.clause = u"ZCR 3.1"_s;
    const size_t shown = static_cast<size_t>(current() - m_entries.data());
    m_entries.push_back({.group = std::move(group)});
    addItem(m_entries.size() - 1);
    m_groups->setCurrentItem(m_entries[shown].item);
    return m_entries.size() - 1;
}

void PartitionDialog::move(const std::vector<Id<Asset>> &assets, const QVariant &to)
{
    const bool isNew = to == QVariant(NewZone);
    const size_t target = entryFor(to);
    Entry &from = *current();
    Entry &into = m_entries[target];
    for (const Id<Asset> &asset : assets) {
        std::erase(from.group.assets, asset);
        from.leftOut.remove(asset);
        into.group.assets.push_back(asset);
    }
    describe(into);
    summarise();
    if (!isNew)
        return showEntry();
    m_groups->setCurrentItem(into.item);
    m_name->setFocus();
    m_name->selectAll();
}

void PartitionDialog::summarise()
{
    int zones = 0;
    int placed = 0;
    int all = 0;
    bool isWhole = true;
    for (const Entry &entry : m_entries) {
        all += static_cast<int>(entry.group.assets.size());
        const auto going = static_cast<int>(wanted(entry).assets.size());
        if (entry.isOpen || !entry.isWanted || going == 0)
            continue;
        placed += going;
        zones += entry.group.isNew();
        isWhole = isWhole && !entry.group.zone.name.main.isEmpty();
    }
    m_summary->setText(u"%1 · %2 · %3"_s.arg(tr("%n new zones", nullptr, zones),
                                             tr("%n assets placed", nullptr, placed),
                                             tr("%n stay open", nullptr, all - placed)));
    m_make->setEnabled(placed > 0 && isWhole && !m_workbench.isReadOnly());
    m_make->setText(zones > 0 || placed == 0 ? tr("Make zones") : tr("Place assets"));
}

/// Enter in a name must not make zones; with Ctrl it does, from anywhere.
void PartitionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier)
        m_make->click();
    else if (!isEnter || qobject_cast<QPushButton *>(focusWidget()))
        QDialog::keyPressEvent(event);
}

void PartitionDialog::accept()
{
    std::vector<Partition::Group> groups;
    int placed = 0;
    for (const Entry &entry : m_entries) {
        if (entry.isOpen || !entry.isWanted)
            continue;
        groups.push_back(wanted(entry));
        placed += static_cast<int>(groups.back().assets.size());
    }
    const QString label = tr("%n assets placed in zones as proposed", nullptr, placed);
    if (m_workbench.edit(label, [&groups](Edit &edit) { return Partition::make(edit, groups); })) {
        m_workbench.tell(m_summary->text());
        QDialog::accept();
    }
}
