// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/ReadyMatrixDialog.h"

#include "core/model/ReadyMatrix.h"
#include "core/risk/ScaleEdits.h"
#include "ui/risks/MatrixEditor.h"
#include "ui/style/Looks.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ReadyMatrixDialog::ReadyMatrixDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget)
    , m_matrix(new MatrixEditor(workbench))
    , m_title(new QLabel)
    , m_use(new QLabel)
    , m_effect(new QLabel)
    , m_remove(new QPushButton(tr("Remove from the list")))
{
    setWindowTitle(tr("Ready matrices"));
    resize(980, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    m_list->setFixedWidth(270);
    m_list->setTextElideMode(Qt::ElideRight);
    middle->addWidget(m_list);
    middle->addWidget(buildPreview(), 1);
    layout->addLayout(middle, 1);
    auto *end = new QHBoxLayout;
    Looks::setRole(m_remove, "link");
    end->addWidget(m_remove);
    end->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *apply = buttons->addButton(tr("Use this matrix"), QDialogButtonBox::AcceptRole);
    Looks::setRole(apply, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    end->addWidget(buttons);
    layout->addLayout(end);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &ReadyMatrixDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReadyMatrixDialog::showCurrent);
    fill();
}

QWidget *ReadyMatrixDialog::buildPreview()
{
    auto *content = new QWidget;
    Looks::setOnBase(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    Looks::setRole(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Looks::setRole(m_use, "secondary");
    m_use->setTextFormat(Qt::PlainText);
    m_effect->setTextFormat(Qt::RichText);
    for (QLabel *label : {m_use, m_effect}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_matrix->setReadOnly(true);
    m_matrix->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_title);
    layout->addWidget(m_use);
    layout->addWidget(m_matrix, 0, Qt::AlignLeft);
    layout->addWidget(m_effect);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void ReadyMatrixDialog::fill()
{
    m_ready = MatrixTemplate::of(m_workbench.project());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const MatrixTemplate &ready : m_ready) {
        auto *item = new QListWidgetItem(m_workbench.words().pick(ready.name), m_list);
        item->setToolTip(ready.source.toHtmlEscaped());
        item->setSizeHint(QSize(0, 30));
    }
    m_list->setCurrentRow(0);
    showCurrent();
}

const MatrixTemplate &ReadyMatrixDialog::chosen() const
{
    return m_ready[static_cast<size_t>(std::max(0, m_list->currentRow()))];
}

void ReadyMatrixDialog::showCurrent()
{
    const MatrixTemplate &ready = chosen();
    const Words &words = m_workbench.words();
    m_title->setText(words.pick(ready.name));
    QStringList about {words.pick(ready.use)};
    if (!ready.source.isEmpty())
        about.append(tr("Read from %1.").arg(ready.source));
    QStringList levels;
    for (const MatrixTemplate::NamedLevel &level : ready.levels)
        levels.append(u"%1 → %2"_s.arg(words.pick(level.name), riskLetter(level.level, words, m_workbench.project())));
    if (!levels.isEmpty())
        about.append(tr("Its levels: %1.").arg(levels.join(u", "_s)));
    about.removeAll(QString());
    m_use->setText(about.join(u'\n'));
    m_matrix->show(ready.matrix, ready.likelihood, ready.consequence, Grade::Unknown);
    m_effect->setText(effectText(ready));
    m_remove->setVisible(!ready.source.isEmpty() && !m_workbench.isReadOnly());
}

QString ReadyMatrixDialog::effectText(const MatrixTemplate &ready) const
{
    const Project &project = m_workbench.project();
    const Words &words = m_workbench.words();
    const ScaleEdits::Effect effect = ScaleEdits::effect(project, ready.appliedTo(RiskScales::of(project)));
    const auto up = static_cast<int>(effect.up.size());
    const auto down = static_cast<int>(effect.down.size());
    const int carried = effect.remappedScores;
    const int same = effect.same;
    QStringList sentences;
    if (up > 0)
        sentences.append(tr("%n scenarios come to a higher level today.", nullptr, up));
    if (down > 0)
        sentences.append(tr("%n scenarios come to a lower level today.", nullptr, down));
    sentences.append(tr("%n scenarios keep their level.", nullptr, same));
    if (carried > 0)
        sentences.append(tr("%n scores move to another number; what they were stays beside them.", nullptr, carried));
    const auto &ofPeople = ready.categoryMatrices[0];
    if (ofPeople && *ofPeople != ready.matrix)
        sentences.append(tr("People's safety gets a stricter matrix of its own."));
    QString html = u"<p>%1</p>"_s.arg(sentences.join(u' ').toHtmlEscaped());
    const auto addMoved = [&](const std::vector<ScaleEdits::Effect::Moved> &moved, const QString &sign) {
        for (const ScaleEdits::Effect::Moved &one : moved)
            html += u"<tr><td>%1&nbsp;</td><td>%2 → %3&nbsp;&nbsp;</td><td>%4</td></tr>"_s
                        .arg(sign, riskLetter(one.before, words, project), riskLetter(one.after, words, project), project.fullName(one.scenario, words).toHtmlEscaped());
    };
    html += u"<table>"_s;
    addMoved(effect.up, u"▲"_s);
    addMoved(effect.down, u"▽"_s);
    return html + u"</table>"_s;
}

void ReadyMatrixDialog::removeCurrent()
{
    const QString key = chosen().key;
    const std::vector<ReadyMatrix> kept = m_workbench.project().all<ReadyMatrix>();
    const auto found = std::ranges::find(kept, key, &ReadyMatrix::key);
    if (found == kept.end())
        return;
    if (m_workbench.edit({}, [&](Edit &edit) { return edit.remove(ReadyMatrix::kind(), found->id); }))
        fill();
}
