// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AttackEndBox.h"

#include "core/model/Asset.h"
#include "core/model/Zone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

AttackEndBox::AttackEndBox(Workbench &workbench, QWidget *parent)
    : QComboBox(parent)
    , m_workbench(workbench)
    , m_names(new QStringListModel(this))
{
    setModel(m_names);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(16);
    view()->setTextElideMode(Qt::ElideRight);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &AttackEndBox::takeFirstFound);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &AttackEndBox::takeTyped);
}

void AttackEndBox::refill()
{
    const bool wasChosen = isChosen();
    const RecordId chosen = record();
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    QStringList names {tr("The internet")};
    m_records = {RecordId()};
    for (const Zone &zone : project.all<Zone>()) {
        names.append(project.designation(zone.id, words));
        m_records.append(zone.id);
    }
    const RecordStore &assets = project.store(Asset::kind());
    const int zoneField = Asset::kind().indexOf(u"zone");
    for (int row = 0; row < assets.count(); ++row) {
        if (assets.value(row, zoneField).isEmpty())
            continue;
        names.append(project.fullName(assets.idAt(row), words));
        m_records.append(assets.idAt(row));
    }
    const QSignalBlocker quiet(this);
    if (names != m_names->stringList())
        m_names->setStringList(names);
    setCurrentIndex(wasChosen ? static_cast<int>(m_records.indexOf(chosen)) : -1);
    if (!isChosen())
        clearEditText();
}

bool AttackEndBox::choose(const RecordId &id)
{
    if (!offers(id))
        return false;
    setCurrentIndex(static_cast<int>(m_records.indexOf(id)));
    lineEdit()->setCursorPosition(0);
    return true;
}

const RecordId &AttackEndBox::record() const
{
    static const RecordId none;
    return isChosen() && currentIndex() < m_records.size() ? m_records[currentIndex()] : none;
}

Result<AttackEnd> AttackEndBox::end() const
{
    const Project &project = m_workbench.project();
    return record().isValid() ? AttackEnd::of(project, record(), currentText()) : AttackEnd::internet(project);
}

void AttackEndBox::takeFirstFound()
{
    if (currentText().trimmed().isEmpty() || findText(currentText(), Qt::MatchFixedString) >= 0)
        return;
    const int row = findText(currentText().trimmed(), Qt::MatchContains);
    if (row >= 0)
        setCurrentIndex(row);
}

/// A name typed in full counts; half of one goes back to what was chosen.
void AttackEndBox::takeTyped()
{
    const int row = findText(currentText(), Qt::MatchFixedString);
    if (row >= 0)
        setCurrentIndex(row);
    else
        setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}
