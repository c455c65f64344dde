// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/FindBar.h"

#include "core/base/Fold.h"
#include "ui/style/Looks.h"
#include "ui/zones/ZoneScene.h"
#include "ui/zones/ZoneView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

FindBar::FindBar(ZoneScene &scene, ZoneView &view)
    : QWidget(&view)
    , m_scene(scene)
    , m_view(view)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(u"findBar"_s);
    Looks::setOnBase(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find a zone, asset or conduit"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(240);
    Looks::setRole(m_count, "secondary");
    row->addWidget(m_text);
    row->addWidget(m_count);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"0000 / 0000"_s));
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::find);
    m_text->installEventFilter(this);
    hide();
}

void FindBar::open()
{
    adjustSize();
    move(12, 12);
    show();
    raise();
    m_text->setFocus();
    m_text->selectAll();
    find();
}

/// What is behind a "+12" is found too: its zone comes into view.
void FindBar::find()
{
    const QByteArray wanted = folded(m_text->text().trimmed());
    const ZoneEdits::Picture picture = m_scene.picture();
    const Workbench &workbench = m_scene.workbench();
    m_found.clear();
    m_at = 0;
    const auto look = [&](const RecordId &id) {
        if (folded(workbench.project().fullName(id, workbench.words())).contains(wanted))
            m_found.append(id);
    };
    if (!wanted.isEmpty()) {
        for (const auto &zone : picture.plan.zones)
            look(zone.id);
        for (const auto &asset : picture.plan.assets)
            look(asset.id);
        for (const auto &conduit : picture.plan.conduits)
            look(conduit.id);
    }
    tell();
    if (!m_found.isEmpty())
        m_scene.workbench().select(m_found.first());
}

void FindBar::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_at = (m_at + by + m_found.size()) % m_found.size();
    m_scene.workbench().select(m_found[m_at]);
    tell();
}

void FindBar::tell()
{
    if (m_text->text().trimmed().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_found.isEmpty() ? tr("not found") : u"%1 / %2"_s.arg(m_at + 1).arg(m_found.size()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: step(key->modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
    case Qt::Key_Escape:
        hide();
        m_view.setFocus();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}
