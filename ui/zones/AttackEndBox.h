// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/AttackPaths.h"
#include "ui/record/Workbench.h"

#include <QComboBox>

class QStringListModel;

/// Where an attack starts or ends: the internet, a zone or an asset that is in one. Typing finds any part of a name. Empty
/// until it is filled.
class AttackEndBox : public QComboBox
{
    Q_OBJECT

public:
    explicit AttackEndBox(Workbench &workbench, QWidget *parent = nullptr);

    /// The records as they are now; what was chosen stays chosen.
    void refill();
    void chooseInternet() { setCurrentIndex(m_records.isEmpty() ? -1 : 0); }
    /// False where the record is not among the choices.
    bool choose(const RecordId &id);
    [[nodiscard]] bool isChosen() const { return currentIndex() >= 0; }
    [[nodiscard]] const RecordId &record() const; ///< invalid: the internet, or nothing
    [[nodiscard]] bool offers(const RecordId &id) const { return id.isValid() && m_records.contains(id); }
    [[nodiscard]] Result<AttackEnd> end() const;

private:
    void takeFirstFound();
    void takeTyped();

    Workbench &m_workbench;
    QStringListModel *m_names;
    QList<RecordId> m_records; ///< per row; invalid: the internet
};
