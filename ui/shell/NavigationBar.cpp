// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationBar.h"

#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {
constexpr int countRole = Qt::UserRole;
constexpr int entryHeight = 32;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, entryHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::colors();
        const bool current = option.state & QStyle::State_Selected;
        const QRect area = option.rect.adjusted(6, 1, -6, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? colors.selection : colors.window);
            painter->drawRoundedRect(area, 4, 4);
        }
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(area.left() + 8, area.center().y() - 8, 16, 16));
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(colors.text);
        const QString count = index.data(countRole).toString();
        painter->drawText(area.adjusted(34, 0, -34, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        font.setPointSizeF(font.pointSizeF() - 1);
        painter->setFont(font);
        painter->setPen(colors.secondary);
        painter->drawText(area.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, count);
        painter->restore();
    }
};
}

NavigationBar::NavigationBar(const std::vector<Workspace> &workspaces, QWidget *parent)
    : QListWidget(parent)
    , m_workspaces(workspaces)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setFixedWidth(columnWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(u"QListWidget { padding-top: 6px; border-right: 1px solid %1; }"_s.arg(Theme::colors().line.name()));
    setAccessibleName(tr("Workspaces"));
    for (const Workspace &workspace : workspaces)
        addItem(new QListWidgetItem(Looks::icon(workspace.icon), workspace.name));
}

void NavigationBar::showCounts(const Project &project)
{
    for (size_t i = 0; i < m_workspaces.size(); ++i) {
        const int count = m_workspaces[i].kinds.empty() ? 0 : project.store(*m_workspaces[i].kinds.front()).count();
        item(static_cast<int>(i))->setData(countRole, count > 0 ? QLocale().toString(count) : QString());
    }
}
