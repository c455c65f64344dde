// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ScalesPage.h"

#include "core/model/Scale.h"
#include "core/model/Site.h"
#include "core/risk/ScaleEdits.h"
#include "ui/risks/MatrixEditor.h"
#include "ui/risks/ReadyMatrixDialog.h"
#include "ui/risks/ScaleStepsModel.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int TolerableRole = Qt::UserRole;
constexpr int TolerableLetterRole = Qt::UserRole + 1;
constexpr int UsedRole = Qt::UserRole + 2;

/// A scale's name, and at the right the level that is tolerable in this category.
class ScaleListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
        }
        const bool used = index.data(UsedRole).toBool();
        const auto level = static_cast<Grade>(index.data(TolerableRole).toInt());
        painter->setPen(used ? colors.text : colors.secondary);
        const QRect text = option.rect.adjusted(14, 0, -46, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (used && level != Grade::Unknown) {
            const QRect chip(option.rect.right() - 38, option.rect.center().y() - 8, 24, 17);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.risk(level));
            painter->drawRoundedRect(chip, 3, 3);
            painter->setPen(colors.onRisk(level));
            painter->drawText(chip, Qt::AlignCenter, index.data(TolerableLetterRole).toString());
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 30}; }
};

/// Wrapped texts with air around them, in line with the headings.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString text = ground.text;
        ground.text.clear();
        const QWidget *view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
        painter->save();
        painter->setFont(ground.font);
        painter->setPen(Theme::colors().text);
        painter->drawText(option.rect.adjusted(sideAir, 0, -sideAir, 0), static_cast<int>(ground.displayAlignment) | Qt::TextWordWrap, text);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        const auto *view = static_cast<const QTableView *>(option.widget);
        const int width = index.column() == ScaleStepsModel::Step ? 1000 : view->columnWidth(index.column()) - 2 * sideAir;
        const QRect needed = QFontMetrics(filled.font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, filled.text);
        return {needed.width() + 2 * sideAir, std::max(30, needed.height() + 10)};
    }

private:
    static constexpr int sideAir = 8;
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}
}

ScalesPage::ScalesPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_count(new QComboBox(this))
    , m_tolerableLabel(new QLabel(tr("Tolerable up to"), this))
    , m_tolerable(new QComboBox(this))
    , m_used(new QCheckBox(tr("In use"), this))
    , m_letters(new QLineEdit(this))
    , m_matrix(new MatrixEditor(workbench, this))
    , m_warning(new QLabel(this))
    , m_steps(new ScaleStepsModel(workbench, this))
    , m_stepsView(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(Looks::horizontalLine());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    buildList();
    body->addWidget(m_list);
    auto *line = new QFrame;
    Looks::setRole(line, "line");
    line->setFixedWidth(1);
    body->addWidget(line);
    auto *right = new QWidget;
    Looks::setOnBase(right);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildLetters());
    column->addWidget(buildMatrix());
    column->addWidget(buildSteps(), 1);
    body->addWidget(right, 1);
    layout->addLayout(body, 1);
    connect(&workbench.project(), &Project::changed, this, &ScalesPage::refresh);
    refresh();
}

QWidget *ScalesPage::buildBar()
{
    const auto [bar, layout] = Looks::actionBar(this);
    auto *ready = new QPushButton(tr("Use a ready matrix…"));
    ready->setToolTip(tr("3 × 3 to 5 × 5 and those read from files, with what they would change"));
    Looks::setRole(ready, "primary");
    m_forAll = new QPushButton(tr("Same matrix for all categories"));
    m_forAll->setToolTip(tr("The matrix of this category in all categories with as many steps"));
    for (QPushButton *button : {ready, m_forAll}) {
        button->setEnabled(!m_workbench.isReadOnly());
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(ready, &QPushButton::clicked, this, &ScalesPage::chooseReady);
    connect(m_forAll, &QPushButton::clicked, this, &ScalesPage::useForAll);
    return bar;
}

void ScalesPage::buildList()
{
    m_list->setFixedWidth(224);
    m_list->setItemDelegate(new ScaleListDelegate(m_list));
    m_list->setAccessibleName(tr("Scales"));
    for (size_t i = 0; i < std::size(scaleAxisChoices); ++i)
        m_list->addItem(QString());
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        showAxis(row <= 0 ? ScaleAxis() : ScaleAxis(static_cast<ConsequenceCategory>(row - 1)));
    });
}

QWidget *ScalesPage::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    Looks::setRole(m_title, "heading");
    Looks::setRole(m_about, "secondary");
    m_about->setTextFormat(Qt::PlainText);
    words->addWidget(m_title);
    words->addWidget(m_about);
    layout->addLayout(words, 1);
    for (int steps = RiskScales::fewestSteps; steps <= RiskScales::mostSteps; ++steps)
        m_count->addItem(QString::number(steps), steps);
    m_count->setObjectName(u"numberOfSteps"_s);
    for (size_t i = 0; i < std::size(criticalityChoices); ++i)
        m_tolerable->addItem(m_workbench.words().translate("Choice", criticalityChoices[i].label));
    m_tolerable->setObjectName(u"tolerable"_s);
    auto *countLabel = new QLabel(tr("Steps"));
    for (QLabel *label : {countLabel, m_tolerableLabel})
        Looks::setRole(label, "secondary");
    countLabel->setBuddy(m_count);
    m_tolerableLabel->setBuddy(m_tolerable);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_used, m_tolerableLabel, m_tolerable, countLabel, m_count})
        layout->addWidget(widget, 0, Qt::AlignVCenter);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_used, m_tolerable, m_count})
        widget->setEnabled(!m_workbench.isReadOnly());
    connect(m_count, &QComboBox::activated, this, [this](int row) { setSteps(m_count->itemData(row).toInt()); });
    connect(m_tolerable, &QComboBox::activated, this, [this](int row) { setTolerable(static_cast<Grade>(row + 1)); });
    connect(m_used, &QCheckBox::clicked, this, [this](bool used) {
        if (m_axis)
            settle(ScaleEdits::setUsed(m_workbench.project(), *m_axis, used));
    });
    return head;
}

QWidget *ScalesPage::buildLetters()
{
    m_lettersRow = new QWidget;
    auto *layout = new QHBoxLayout(m_lettersRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(tr("Letters for low, medium, high and critical"));
    Looks::setRole(label, "secondary");
    label->setBuddy(m_letters);
    QString usual;
    for (const Grade level : {Grade::Low, Grade::Medium, Grade::High, Grade::Critical})
        usual += riskLetter(level, m_workbench.words());
    m_letters->setPlaceholderText(usual);
    m_letters->setObjectName(u"levelLetters"_s);
    m_letters->setFixedWidth(90);
    m_letters->setReadOnly(m_workbench.isReadOnly());
    layout->addWidget(label);
    layout->addWidget(m_letters);
    layout->addStretch(1);
    connect(m_letters, &QLineEdit::editingFinished, this, [this] {
        if (!m_refreshing && m_letters->text() != m_scales.letters)
            settle(ScaleEdits::setLetters(m_workbench.project(), m_letters->text()));
    });
    return m_lettersRow;
}

QWidget *ScalesPage::buildMatrix()
{
    m_matrixRow = new QWidget;
    auto *layout = new QHBoxLayout(m_matrixRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(m_matrix, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    auto *how = new QLabel(m_workbench.isReadOnly() ? tr("The project is open for reading only.")
                                                    : tr("Arrows choose a cell; its letter, or a click on the chosen cell, sets the level."));
    auto *line = new QLabel(tr("The line parts what is tolerable from what has to be decided on."));
    for (QLabel *label : {how, line}) {
        Looks::setRole(label, "secondary");
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_warning->setWordWrap(true);
    m_warning->setObjectName(u"dipWarning"_s);
    words->addWidget(m_warning);
    words->addStretch(1);
    layout->addLayout(words, 1);
    m_matrix->setReadOnly(m_workbench.isReadOnly());
    connect(m_matrix, &MatrixEditor::levelChosen, this, [this](int likelihood, int consequence, Grade level) {
        if (m_axis)
            settle(ScaleEdits::setLevel(m_workbench.project(), *m_axis, likelihood, consequence, level));
    });
    return m_matrixRow;
}

QWidget *ScalesPage::buildSteps()
{
    m_stepsView->setModel(m_steps);
    m_stepsView->setItemDelegate(new StepDelegate(m_stepsView));
    m_stepsView->setWordWrap(true);
    m_stepsView->setShowGrid(false);
    m_stepsView->setAlternatingRowColors(true);
    m_stepsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stepsView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_stepsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stepsView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stepsView->setAccessibleName(tr("Steps of the scale"));
    m_stepsView->setMinimumHeight(150);
    m_stepsView->verticalHeader()->hide();
    m_stepsView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stepsView->verticalHeader()->setMinimumSectionSize(30);
    QHeaderView *header = m_stepsView->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ScaleStepsModel::Step, QHeaderView::ResizeToContents);
    for (const int name : {ScaleStepsModel::OwnName, ScaleStepsModel::OtherName}) {
        header->setSectionResizeMode(name, QHeaderView::Fixed);
        header->resizeSection(name, 152);
    }
    return m_stepsView;
}

void ScalesPage::showAxis(ScaleAxis axis)
{
    m_axis = axis;
    refresh();
}

QString ScalesPage::axisName(ScaleAxis axis) const
{
    return capitalised(m_workbench.words().translate("Choice", scaleAxisChoices[axis ? static_cast<size_t>(*axis) + 1 : 0].label));
}

Grade ScalesPage::tolerable(ConsequenceCategory category) const
{
    return RiskMethod::of(m_workbench.project()).tolerable(category);
}

void ScalesPage::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_scales = RiskScales::of(m_workbench.project());
    refreshList();
    refreshHead();
    refreshMatrix();
    m_steps->show(m_axis, m_scales.steps(m_axis));
    m_refreshing = false;
}

void ScalesPage::refreshList()
{
    const RiskMethod method = RiskMethod::of(m_workbench.project());
    for (int row = 0; row < m_list->count(); ++row) {
        const ScaleAxis axis = row == 0 ? ScaleAxis() : ScaleAxis(static_cast<ConsequenceCategory>(row - 1));
        QListWidgetItem *item = m_list->item(row);
        item->setText(axisName(axis));
        const Grade level = axis ? method.tolerable(*axis) : Grade::Unknown;
        item->setData(TolerableRole, static_cast<int>(level));
        item->setData(TolerableLetterRole, riskLetter(level, m_workbench.words(), m_workbench.project()));
        item->setData(UsedRole, !axis || m_scales.category(*axis).isUsed);
        if (axis)
            item->setToolTip(m_scales.category(*axis).isUsed ? tr("Tolerable up to %1").arg(riskName(level, m_workbench.words())) : tr("Not in use"));
    }
    m_list->setCurrentRow(m_axis ? static_cast<int>(*m_axis) + 1 : 0);
}

void ScalesPage::refreshHead()
{
    m_title->setText(axisName(m_axis));
    const QString source = m_axis ? m_scales.category(*m_axis).source : m_scales.likelihoodSource;
    QString shown = source;
    for (const MatrixTemplate &ready : MatrixTemplate::of(m_workbench.project())) {
        if (ready.name.en == source)
            shown = m_workbench.words().pick(ready.name);
    }
    const int scored = m_scales.count(m_axis);
    m_about->setText(source.isEmpty() ? tr("%n steps", nullptr, scored) : tr("%n steps, from the ready matrix “%1”", nullptr, scored).arg(shown));
    m_count->setCurrentIndex(m_count->findData(scored));
    m_used->setVisible(m_axis.has_value());
    m_tolerable->setVisible(m_axis.has_value());
    m_tolerableLabel->setVisible(m_axis.has_value());
    m_forAll->setVisible(m_axis.has_value());
    if (!m_axis)
        return;
    m_used->setChecked(m_scales.category(*m_axis).isUsed);
    m_tolerable->setCurrentIndex(static_cast<int>(tolerable(*m_axis)) - 1);
}

void ScalesPage::refreshMatrix()
{
    m_matrixRow->setVisible(m_axis.has_value());
    m_lettersRow->setVisible(!m_axis);
    m_letters->setText(m_scales.letters);
    if (!m_axis)
        return;
    const RiskScales::Category &category = m_scales.category(*m_axis);
    m_matrix->show(category.matrix, m_scales.likelihood, category.steps, tolerable(*m_axis));
    const auto dips = static_cast<int>(category.matrix.dips().size());
    m_warning->setVisible(dips > 0);
    m_warning->setText(tr("%n cells marked ↓ are lower than a neighbour with less likelihood or a milder consequence. Is that meant?", nullptr, dips));
}

void ScalesPage::settle(const Result<void> &done)
{
    if (!done)
        m_workbench.report(done.error());
    refresh(); // what was refused is shown as it still is
}

void ScalesPage::setSteps(int steps)
{
    if (steps == m_scales.count(m_axis))
        return;
    RiskScales after = m_scales;
    after.resize(m_axis, steps);
    const int carried = ScaleEdits::effect(m_workbench.project(), after).remappedScores;
    const Result<void> done = ScaleEdits::setSteps(m_workbench.project(), m_axis, steps);
    settle(done);
    if (done && carried > 0)
        m_workbench.tell(tr("%n scores moved to another number; each shows what it was until it is scored again.", nullptr, carried));
}

void ScalesPage::setTolerable(Grade level)
{
    const std::vector<Site> sites = m_workbench.project().all<Site>();
    if (!m_axis || sites.empty())
        return;
    const int field = Site::kind().indexOf(u"tolerable."_s + axisKey(m_axis));
    const QString key = QString::fromLatin1(criticalityChoices[static_cast<size_t>(level) - 1].key);
    settle(m_workbench.project().setValue(Site::kind(), sites.front().id, field, key).transform([](const Project::Outcome &) {}));
}

void ScalesPage::chooseReady()
{
    ReadyMatrixDialog dialog(m_workbench, this);
    if (dialog.exec() == QDialog::Accepted)
        settle(ScaleEdits::apply(m_workbench.project(), dialog.chosen(), m_workbench.words()));
}

void ScalesPage::useForAll()
{
    if (!m_axis)
        return;
    const Result<int> taken = ScaleEdits::useForAll(m_workbench.project(), *m_axis);
    settle(taken.transform([](int) {}));
    if (!taken)
        return;
    const int count = *taken;
    m_workbench.tell(tr("%n categories took the matrix over.", nullptr, count));
}
