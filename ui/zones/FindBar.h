// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class ZoneScene;
class ZoneView;

/// Finds zones, assets and conduits of the drawing by a part of their names: Enter to the next, Shift+Enter back.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(ZoneScene &scene, ZoneView &view);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void step(int by);
    void tell();

    ZoneScene &m_scene;
    ZoneView &m_view;
    QLineEdit *m_text;
    QLabel *m_count;
    QList<RecordId> m_found;
    qsizetype m_at = 0;
};
