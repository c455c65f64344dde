// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Partition.h"
#include "ui/record/Workbench.h"

#include <QDialog>

class PartitionAssets;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The zones that the program proposes for assets in none, to be renamed, thinned out and rearranged; what is accepted
/// is made in one step.
class PartitionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PartitionDialog(Workbench &workbench, QWidget *parent = nullptr);
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A proposed group as it has been edited. The one of the assets that stay open has no zone to make.
    struct Entry
    {
        Partition::Group group;
        bool isOpen = false;
        bool isWanted = true;
        QSet<RecordId> leftOut = {};
        QTreeWidgetItem *item = nullptr;
    };

    [[nodiscard]] QWidget *buildGroups();
    [[nodiscard]] QWidget *buildGroup();
    [[nodiscard]] QWidget *buildZoneFields();
    void addItem(size_t entry);
    void showEntry();
    void fillTargets();
    void followCheck(QTreeWidgetItem *item);
    void followMark(const RecordId &asset, bool goesAlong);
    void followFields();
    void move(const std::vector<Id<Asset>> &assets, const QVariant &to);
    void describe(Entry &entry);
    void summarise();
    [[nodiscard]] Entry *current();
    [[nodiscard]] Partition::Group wanted(const Entry &entry) const; ///< with the assets that go along
    [[nodiscard]] QString nameOf(const Entry &entry) const;
    [[nodiscard]] size_t entryFor(const QVariant &target);

    Workbench &m_workbench;
    PlantModel m_plant;
    std::vector<Entry> m_entries; ///< the open one first
    bool m_isFilling = false;
    QTreeWidget *m_groups = nullptr;
    QTreeWidgetItem *m_newHeading = nullptr;
    QTreeWidgetItem *m_existingHeading = nullptr;
    QLabel *m_clause = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_translated = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_level = nullptr;
    QCheckBox *m_safety = nullptr;
    PartitionAssets *m_assets = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_make = nullptr;
};
