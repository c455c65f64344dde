// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/RecordDelegate.h"

#include "core/risk/RiskMethod.h"
#include "ui/record/FieldEditor.h"
#include "ui/record/RecordTableModel.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

RecordDelegate::RecordDelegate(Workbench &workbench, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workbench(workbench)
{
}

void RecordDelegate::paintChip(QPainter *painter, const QRect &rect, const QString &text, const QColor &ground, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, 3, 3);
    QFont font = painter->font();
    font.setPointSizeF(font.pointSizeF() - 1);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

namespace {

/// The chip of a team or a risk grade; an invalid colour where the choice is neither.
std::pair<QColor, QColor> chipColors(const Field &field, const QString &key)
{
    const ThemeColors &colors = Theme::colors();
    if (field.choices.data() == domainChoices || field.choices.data() == teamChoices) {
        if (key == "it"_L1)
            return {colors.it, colors.onTeam()};
        if (key == "ot"_L1)
            return {colors.ot, colors.onTeam()};
        if (key == "safety"_L1)
            return {colors.safety, colors.onTeam()};
    }
    return {};
}
}

/// The cell without its text: ground, selection. Gives the text.
QString RecordDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QString text = plain.text;
    plain.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    return text;
}

/// The text in line with the header's.
void RecordDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &text)
{
    constexpr int padding = 8;
    painter->save();
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    painter->setPen(Theme::colors().text);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(area, static_cast<int>(alignment | Qt::AlignVCenter), painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordTableModel *>(index.model());
    if (model->fieldAt(index.column()) < 0) {
        paintLevels(painter, option, index);
        return;
    }
    const Field &field = model->kind().field(model->fieldAt(index.column()));
    const QString key = index.data(RecordTableModel::ChoiceKeyRole).toString();
    const auto [ground, ink] = key.isEmpty() ? std::pair<QColor, QColor>() : chipColors(field, key);
    const QString text = paintGround(painter, option, index);
    if (!ground.isValid()) {
        paintText(painter, option, index, text);
        return;
    }
    const int width = std::min(option.rect.width() - 12, std::max(26, painter->fontMetrics().horizontalAdvance(text) + 12));
    paintChip(painter, QRect(option.rect.left() + 8, option.rect.center().y() - 8, width, 17), text, ground, ink);
}

void RecordDelegate::paintLevels(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariantList levels = index.data(RecordTableModel::LevelsRole).toList();
    const QString text = paintGround(painter, option, index);
    if (levels.isEmpty())
        paintText(painter, option, index, text);
    const ThemeColors &colors = Theme::colors();
    int x = option.rect.left() + 8;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (i > 0) {
            painter->setPen(colors.secondary);
            painter->drawText(QRect(x, option.rect.top(), 18, option.rect.height()), Qt::AlignCenter, u"→"_s);
            x += 18;
        }
        const auto level = static_cast<Grade>(levels.at(i).toInt());
        paintChip(painter, QRect(x, option.rect.center().y() - 8, 22, 17), riskLetter(level, m_workbench.words(), m_workbench.project()), colors.risk(level), colors.onRisk(level));
        x += 22;
    }
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordTableModel *>(index.model());
    Field const &field = model->kind().field(model->fieldAt(index.column()));
    FieldEditor *editor = FieldEditor::create(m_workbench, field, parent);
    editor->setAutoFillBackground(true);
    // Keys go to the widget inside the editor, so the delegate's own filter does not see Enter: the editor says when.
    auto *delegate = const_cast<RecordDelegate *>(this);
    connect(editor, &FieldEditor::committed, delegate, [delegate, editor] {
        Q_EMIT delegate->commitData(editor);
        Q_EMIT delegate->closeEditor(editor);
    }, Qt::SingleShotConnection);
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordTableModel *>(index.model());
    const RecordStore &records = m_workbench.project().store(model->kind());
    const int row = records.rowOf(model->idAt(index.row()));
    const int field = model->fieldAt(index.column());
    const int shown = m_workbench.project().fieldFor(model->kind(), field, m_workbench.words().language());
    static_cast<FieldEditor *>(editor)->setValue(records.value(row, records.isEmptyCell(row, shown) ? field : shown));
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<FieldEditor *>(editor)->text(), Qt::EditRole);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    place.setWidth(std::max(place.width(), 140));
    editor->setGeometry(place);
}
