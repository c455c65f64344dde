// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ComparisonView.h"

#include "core/model/Answer.h"
#include "core/risk/RiskMethod.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum ComparisonColumn { WhatColumn, BeforeColumn, AfterColumn, ComparisonColumns };
constexpr int idRole = Qt::UserRole;
constexpr int gradesRole = Qt::UserRole + 1;
constexpr int lineHeight = 28;

/// Text as elsewhere; levels as letters on their colours with arrows between.
class LevelsDelegate : public CellDelegate {
public:
    LevelsDelegate(Words words, QObject *parent)
        : CellDelegate(parent)
        , m_words(std::move(words))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        const QVariantList grades = index.data(gradesRole).toList();
        constexpr int side = 20;
        constexpr int step = 38;
        int x = option.rect.left() + 8;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        for (qsizetype i = 0; i < grades.size(); ++i, x += step) {
            const auto grade = static_cast<Grade>(grades.at(i).toInt());
            const QRect box(x, option.rect.center().y() - side / 2 + 1, side, side);
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::colors().risk(grade));
            painter->drawRoundedRect(box, 3, 3);
            painter->setPen(Theme::colors().onRisk(grade));
            painter->drawText(box, Qt::AlignCenter, riskLetter(grade, m_words));
            painter->setPen(Theme::colors().secondary);
            if (i + 1 < grades.size())
                painter->drawText(QRect(box.right() + 1, box.top(), step - side - 1, side), Qt::AlignCenter, u"→"_s);
        }
        painter->restore();
    }

private:
    Words m_words;
};

void setGrades(QTreeWidgetItem *item, int column, const std::array<Grade, 3> &grades, const Words &words)
{
    QVariantList list;
    QStringList names;
    for (const Grade grade : grades) {
        list.append(static_cast<int>(grade));
        names.append(riskName(grade, words));
    }
    item->setData(column, gradesRole, list);
    item->setToolTip(column, names.join(u" → "_s));
    item->setData(column, Qt::AccessibleTextRole, names.join(u", "_s));
}

QString levelText(const std::optional<SecurityLevelVector> &target, const std::optional<SecurityLevelVector> &reached)
{
    const QString asked = target ? u"SL-T "_s + target->text() : QString();
    const QString got = reached ? u"SL-A "_s + reached->text() : QString();
    return asked.isEmpty() || got.isEmpty() ? asked + got : asked + u" · "_s + got;
}
}

ComparisonView::ComparisonView(Workbench &workbench, QWidget *parent)
    : QTreeWidget(parent)
    , m_workbench(workbench)
{
    setColumnCount(ComparisonColumns);
    setHeaderLabels({tr("What differs"), tr("Before"), tr("After")});
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    setUniformRowHeights(true);
    setIndentation(16);
    setItemDelegate(new LevelsDelegate(workbench.words(), this));
    const auto go = [this](QTreeWidgetItem *item) {
        const RecordId id = RecordId::fromText(item->data(WhatColumn, idRole).toString());
        if (m_workbench.project().storeHolding(id))
            m_workbench.show(id);
    };
    connect(this, &QTreeWidget::itemActivated, this, go, Qt::QueuedConnection);
}

QTreeWidgetItem *ComparisonView::group(const QString &text)
{
    auto *item = new QTreeWidgetItem(this, {text});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    item->setFont(WhatColumn, heading);
    item->setSizeHint(WhatColumn, QSize(0, lineHeight));
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem *ComparisonView::line(QTreeWidgetItem *under, const QStringList &cells, const RecordId &record)
{
    auto *item = new QTreeWidgetItem(under, cells);
    item->setData(WhatColumn, idRole, record.text());
    item->setSizeHint(WhatColumn, QSize(0, lineHeight));
    for (int column = WhatColumn; column < ComparisonColumns; ++column)
        item->setToolTip(column, item->text(column).toHtmlEscaped());
    return item;
}

/// What differs gets two fifths, before and after share the rest.
void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    for (const int column : {BeforeColumn, AfterColumn})
        setColumnWidth(column, viewport()->width() * 3 / 10);
}

void ComparisonView::show(const Comparison &comparison)
{
    clear();
    addLevels(comparison);
    addSecurityLevels(comparison);
    addAnswers(comparison);
    addRecords(comparison);
    if (topLevelItemCount() == 0) {
        auto *none = group(tr("Nothing differs."));
        none->setForeground(WhatColumn, Theme::colors().secondary);
    }
}

void ComparisonView::addLevels(const Comparison &comparison)
{
    if (comparison.levels.empty())
        return;
    const int count = static_cast<int>(comparison.levels.size());
    QTreeWidgetItem *top = group(tr("Levels of %n scenarios (unmitigated → today → target)", nullptr, count));
    for (const Comparison::LevelDifference &one : comparison.levels) {
        QTreeWidgetItem *item = line(top, {one.name}, one.scenario);
        setGrades(item, BeforeColumn, one.before, m_workbench.words());
        setGrades(item, AfterColumn, one.after, m_workbench.words());
    }
}

void ComparisonView::addSecurityLevels(const Comparison &comparison)
{
    if (comparison.securityLevels.empty())
        return;
    const int count = static_cast<int>(comparison.securityLevels.size());
    QTreeWidgetItem *top = group(tr("Security levels of %n zones and conduits", nullptr, count));
    for (const Comparison::ScopeDifference &one : comparison.securityLevels)
        line(top,
             {one.name, levelText(one.targetBefore, one.reachedBefore), levelText(one.targetAfter, one.reachedAfter)},
             one.scope);
}

void ComparisonView::addAnswers(const Comparison &comparison)
{
    if (comparison.answers.empty())
        return;
    using What = Comparison::What;
    QTreeWidgetItem *top = group(tr("Answers: %1 changed, %2 added, %3 removed")
                                     .arg(comparison.answerCount(What::Changed))
                                     .arg(comparison.answerCount(What::Added))
                                     .arg(comparison.answerCount(What::Removed)));
    for (const Comparison::AnswerDifference &one : comparison.answers) {
        const QString name
            = one.scopeName.isEmpty() ? one.requirement : tr("%1, %2").arg(one.requirement, one.scopeName);
        line(top, {name, one.before, one.after}, one.id);
    }
}

void ComparisonView::addRecords(const Comparison &comparison)
{
    const Words &words = m_workbench.words();
    constexpr int mostExpanded = 40; ///< of one kind; more would be a wall
    const RecordKind *kind = nullptr;
    QTreeWidgetItem *top = nullptr;
    for (const Comparison::RecordDifference &record : comparison.records) {
        if (record.kind == &Answer::kind())
            continue;
        if (record.kind != kind) {
            kind = record.kind;
            const auto count = std::ranges::count(comparison.records, kind, &Comparison::RecordDifference::kind);
            top = group(tr("%1: %2").arg(kind->pluralIn(words)).arg(count));
            top->setExpanded(count <= mostExpanded);
        }
        QTreeWidgetItem *item
            = line(top, {tr("%1, %2").arg(record.name, differenceName(record.what, words))}, record.id);
        for (const Comparison::FieldDifference &field : record.fields)
            line(item, {field.label, field.before.simplified(), field.after.simplified()}, record.id);
        item->setExpanded(record.what == Comparison::What::Changed);
    }
}
