// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/WorksheetModel.h"

#include "core/base/Fold.h"
#include "core/model/Baseline.h"
#include "core/model/Person.h"
#include "ui/style/Theme.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

WorksheetModel::WorksheetModel(Workbench &workbench, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workbench(workbench)
{
}

void WorksheetModel::show(const AnswerBook *book, const RecordId &scope)
{
    beginResetModel();
    m_book = book;
    m_scope = scope;
    m_profile = frameworkProfile(*m_book, m_scope);
    layRows();
    endResetModel();
}

void WorksheetModel::setFilter(WorksheetFilter filter, const QString &words)
{
    beginResetModel();
    m_filter = filter;
    m_words = folded(words.trimmed());
    layRows();
    endResetModel();
}

/// What is shown stays shown, so that a row does not vanish under the hand that answers it.
void WorksheetModel::refresh()
{
    m_profile = frameworkProfile(*m_book, m_scope);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (size_t row = 1; row < m_children.size(); ++row) {
        if (!m_children[row].empty()) {
            const QModelIndex branch = indexOf(static_cast<int>(row) - 1);
            Q_EMIT dataChanged(index(0, 0, branch), index(rowCount(branch) - 1, ColumnCount - 1, branch));
        }
    }
}

bool WorksheetModel::isOfTeam(const QString &person, Team team) const
{
    const std::vector<Person> people = m_workbench.project().all<Person>();
    return std::ranges::any_of(people, [&](const Person &one) { return one.team == team && (one.name.main == person || one.name.translated == person); });
}

/// The day from which a change counts: a month back, or the last approval (nothing is shown where there is none).
QDate WorksheetModel::sinceWhen() const
{
    constexpr int month = 30;
    if (m_filter == WorksheetFilter::ChangedLately)
        return m_workbench.project().today().addDays(-month);
    QDate last;
    for (const Baseline &baseline : m_workbench.project().all<Baseline>())
        last = std::max(last, baseline.approvedOn);
    return last;
}

bool WorksheetModel::passes(int row) const
{
    const Requirement &requirement = m_book->framework().rows()[static_cast<size_t>(row)];
    if (requirement.isHeading)
        return false;
    const StandingAnswer answer = m_book->answer(m_scope, row);
    if (requirement.isWithdrawn && !answer.isAnswered())
        return false;
    const RecordStore &answers = m_workbench.project().store(Answer::kind());
    const int own = m_book->ownRow(m_scope, row);
    const auto cell = [&](QStringView field) { return own < 0 ? QString() : answers.value(own, Answer::kind().indexOf(field)).toText(); };
    bool fits = true;
    switch (m_filter) {
    case WorksheetFilter::All: break;
    case WorksheetFilter::Unanswered: fits = !answer.isAnswered(); break;
    case WorksheetFilter::Gaps: fits = answer.standing == Standing::Stops || (answer.current && answer.target && *answer.current < *answer.target); break;
    case WorksheetFilter::Mine: fits = !cell(u"responsible").isEmpty() && cell(u"responsible") == m_workbench.project().author().name; break;
    case WorksheetFilter::It: fits = isOfTeam(cell(u"responsible"), Team::It); break;
    case WorksheetFilter::Ot: fits = isOfTeam(cell(u"responsible"), Team::Ot); break;
    case WorksheetFilter::Flagged: fits = cell(u"flagged") == "1"_L1; break;
    case WorksheetFilter::ChangedLately:
    case WorksheetFilter::ChangedSinceBaseline: {
        const QDate since = sinceWhen();
        fits = since.isValid() && QDate::fromString(cell(u"answeredOn"), Qt::ISODate) >= since;
        break;
    }
    }
    if (!fits || m_words.isEmpty())
        return fits;
    const Words &words = m_workbench.words();
    return folded(requirement.id + u' ' + words.pick(requirement.name) + u' ' + words.pick(requirement.text) + u' ' + words.pick(requirement.itQuestion)
                  + u' ' + words.pick(requirement.otQuestion))
        .contains(m_words);
}

void WorksheetModel::layRows()
{
    const std::vector<Requirement> &rows = m_book->framework().rows();
    std::vector<bool> shown(rows.size(), false);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!passes(static_cast<int>(i)))
            continue;
        for (int at = static_cast<int>(i); at >= 0 && !shown[static_cast<size_t>(at)]; at = rows[static_cast<size_t>(at)].parent)
            shown[static_cast<size_t>(at)] = true;
    }
    m_children.assign(rows.size() + 1, {});
    m_place.assign(rows.size(), -1);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!shown[i])
            continue;
        std::vector<int> &siblings = m_children[static_cast<size_t>(rows[i].parent + 1)];
        m_place[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
    }
}

int WorksheetModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex WorksheetModel::indexOf(int row) const
{
    if (row < 0 || m_place[static_cast<size_t>(row)] < 0)
        return {};
    return createIndex(m_place[static_cast<size_t>(row)], 0, static_cast<quintptr>(row));
}

int WorksheetModel::neighbour(int row, int step) const
{
    const std::vector<Requirement> &rows = m_book->framework().rows();
    for (int at = row + step; at >= 0 && at < static_cast<int>(rows.size()); at += step) {
        if (!rows[static_cast<size_t>(at)].isHeading && m_place[static_cast<size_t>(at)] >= 0)
            return at;
    }
    return -1;
}

QModelIndex WorksheetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_book || m_children.empty())
        return {};
    const std::vector<int> &children = m_children[static_cast<size_t>(rowOf(parent) + 1)];
    if (row < 0 || row >= static_cast<int>(children.size()))
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<size_t>(row)]));
}

QModelIndex WorksheetModel::parent(const QModelIndex &child) const
{
    const int row = rowOf(child);
    return row < 0 ? QModelIndex() : indexOf(m_book->framework().rows()[static_cast<size_t>(row)].parent);
}

int WorksheetModel::rowCount(const QModelIndex &parent) const
{
    if (!m_book || m_children.empty() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_children[static_cast<size_t>(rowOf(parent) + 1)].size());
}

QString WorksheetModel::answerText(int row) const
{
    const StandingAnswer answer = m_book->answer(m_scope, row);
    QString text;
    if (answer.state != AnswerState::Unanswered)
        text = m_workbench.words().translate("Choice", answerStateChoices[static_cast<size_t>(answer.state) - 1].label);
    else if (answer.current)
        text = answer.target ? u"%1 → %2"_s.arg(*answer.current).arg(*answer.target) : QString::number(*answer.current);
    else if (answer.target)
        text = u"– → %1"_s.arg(*answer.target);
    return answer.inheritedFrom.isValid() ? u"↑ "_s + text : text;
}

QString WorksheetModel::progressText(const ProfileRow &sum) const
{
    const Words &words = m_workbench.words();
    QString answered = tr("%1 of %2").arg(sum.answered).arg(sum.rows);
    if (const auto both = sum.figures())
        return tr("%1 → %2 · %3").arg(roundedFigure(both->current, words), roundedFigure(both->target, words), answered);
    return answered;
}

QVariant WorksheetModel::data(const QModelIndex &index, int role) const
{
    const int row = rowOf(index);
    if (row < 0)
        return {};
    const Requirement &requirement = m_book->framework().rows()[static_cast<size_t>(row)];
    const ProfileRow &sum = m_profile[static_cast<size_t>(row) + 1];
    const Words &words = m_workbench.words();
    switch (role) {
    case RowRole:
        return row;
    case Qt::DisplayRole:
        if (index.column() == RequirementColumn)
            return requirement.id + u"  "_s + requirement.shortName(words);
        if (index.column() == AnswerColumn)
            return requirement.isHeading ? progressText(sum) : answerText(row);
        return requirement.level > 0 ? u"SL %1"_s.arg(requirement.level) : QVariant();
    case Qt::ToolTipRole:
        return requirement.shortName(words).toHtmlEscaped();
    case Qt::FontRole:
        if (requirement.isHeading && index.column() == RequirementColumn) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return index.column() == LevelColumn || (requirement.isHeading && index.column() == AnswerColumn) ? QVariant(Theme::colors().secondary) : QVariant();
    case StandingRole:
        return requirement.isHeading ? QVariant() : static_cast<int>(m_book->answer(m_scope, row).standing);
    case ShareRole:
        return requirement.isHeading && sum.rows > 0 ? QVariant(double(sum.answered) / sum.rows) : QVariant();
    default:
        return {};
    }
}

QVariant WorksheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == RequirementColumn ? tr("Requirement") : section == AnswerColumn ? tr("Answer") : tr("From");
}
