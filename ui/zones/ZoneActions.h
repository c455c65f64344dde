// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/zones/ZoneEdits.h"

#include <QObject>

class QAction;
class QMenu;
class ZoneScene;
class ZoneView;

/// What can be done with what is selected in the drawing: by the menu of the right button, that of the tool bar, and keys.
class ZoneActions : public QObject
{
    Q_OBJECT

public:
    ZoneActions(ZoneScene &scene, ZoneView &view, QObject *parent = nullptr);

    /// All of it, each enabled where it can be done now; made once.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void copy();
    /// As XML text, as draw.io takes it from the clipboard.
    void copyForDrawio();
    /// Into the selected zone; without one at the top, beside where the copied ones stood.
    void paste();
    void duplicate();
    /// The record after the selected one among those under the mouse, or in the drawing's order.
    void selectNext(int step);

Q_SIGNALS:
    void removeRequested();
    void proposalRequested();

private:
    QAction *add(QMenu *menu, const char *name, const char *icon, const QString &text, const QKeySequence &key, void (ZoneActions::*run)());
    void addAlignment(QMenu *menu, const char *name, const char *icon, const QString &text, ZoneEdits::Alignment alignment);
    void addParts(QMenu *menu);
    void insertPart(const QString &name);
    void enable();
    void enableKeys();
    void arrange();
    void surround();
    void straighten();
    void exportDiagram();
    void exportSheet();
    [[nodiscard]] RecordId selectedPlace() const;
    void select(const QList<RecordId> &records);
    [[nodiscard]] ZoneCopy selectedCopy() const;
    [[nodiscard]] int selectedConduit() const; ///< index; -1 where it is not one alone

    ZoneScene &m_scene;
    ZoneView &m_view;
    QMenu *m_menu;
    QMenu *m_parts = nullptr;
    QAction *m_copy;
    QAction *m_copyForDrawio;
    QAction *m_paste;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_surround = nullptr;
    QAction *m_straighten;
    QAction *m_propose = nullptr;
    QAction *m_sheet = nullptr;
    QList<QAction *> m_aligning;
    QList<QAction *> m_spreading;
};
