// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/TrafficTable.h"

#include "core/base/Fold.h"
#include "core/network/Protocols.h"
#include "ui/zones/TrafficStyle.h"

#include <QBrush>

#include <algorithm>

using namespace Qt::StringLiterals;

TrafficTable::TrafficTable(const Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    using enum Crossing::Verdict;
    for (const Crossing::Verdict verdict : {NoConduit, NotAllowed, UnknownHost, Unclear, Allowed})
        m_verdicts[static_cast<size_t>(verdict)] = verdictName(verdict, workbench.words());
}

void TrafficTable::show(const Crossings &crossings)
{
    beginResetModel();
    m_crossings = crossings;
    m_rows.clear();
    m_rows.reserve(crossings.all.size() + crossings.unseen.size());
    const QLocale locale = m_workbench.words().locale();
    m_names.clear();
    m_commands.clear();
    const auto append = [this](Row row, size_t place, int Row::*in) {
        row.*in = static_cast<int>(place);
        m_rows.push_back(std::move(row));
    };
    for (size_t i = 0; i < m_crossings.all.size(); ++i)
        append(rowOf(m_crossings.all[i], locale), i, &Row::crossing);
    for (size_t i = 0; i < m_crossings.unseen.size(); ++i)
        append(rowOf(m_crossings.unseen[i]), i, &Row::unseen);
    fill();
    endResetModel();
}

void TrafficTable::filter(Which which, const QString &text)
{
    beginResetModel();
    m_which = which;
    m_wanted = folded(text.trimmed());
    fill();
    endResetModel();
}

void TrafficTable::fill()
{
    m_shown.clear();
    for (Row &row : m_rows) {
        if (m_wanted.isEmpty() || !row.folded.isEmpty())
            continue; // nobody has looked for anything yet, or it is folded already
        QString all;
        for (const QString &text : row.texts)
            all += text + u'\n';
        row.folded = folded(all);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (belongs(m_rows[i], m_which) && m_rows[i].folded.contains(m_wanted))
            m_shown.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<size_t>(m_sortColumn);
    const auto isBefore = [&](size_t a, size_t b) {
        const Row &left = m_rows[m_sortOrder == Qt::AscendingOrder ? a : b];
        const Row &right = m_rows[m_sortOrder == Qt::AscendingOrder ? b : a];
        if (m_sortColumn == PacketsColumn)
            return left.packets < right.packets;
        return QString::localeAwareCompare(left.texts[column], right.texts[column]) < 0;
    };
    std::ranges::stable_sort(m_shown, isBefore);
}

void TrafficTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    fill();
    endResetModel();
}

bool TrafficTable::isIn(Which which, Crossing::Verdict verdict)
{
    using enum Crossing::Verdict;
    switch (which) {
    case Everything: return true;
    case NotAllowedOnes: return verdict == NoConduit || verdict == NotAllowed || verdict == Unclear;
    case UnknownHosts: return verdict == UnknownHost;
    case NeverSeen: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool TrafficTable::belongs(const Row &row, Which which) const
{
    if (row.crossing < 0)
        return which == Everything || which == NeverSeen;
    return isIn(which, m_crossings.all[static_cast<size_t>(row.crossing)].verdict);
}

int TrafficTable::count(Which which) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const Row &row) { return belongs(row, which); }));
}

const Crossing *TrafficTable::crossing(int row) const
{
    if (row < 0 || row >= rowCount() || shown(row).crossing < 0)
        return nullptr;
    return &m_crossings.all[static_cast<size_t>(shown(row).crossing)];
}

const UnseenProtocol *TrafficTable::unseen(int row) const
{
    if (row < 0 || row >= rowCount() || shown(row).unseen < 0)
        return nullptr;
    return &m_crossings.unseen[static_cast<size_t>(shown(row).unseen)];
}

int TrafficTable::rowLike(const Crossing &other) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Crossing *one = crossing(row);
        if (one && one->from == other.from && one->to == other.to && one->protocol == other.protocol
            && one->service() == other.service())
            return row;
    }
    return -1;
}

/// Zones are few and rows may be many: each name is made once.
QString TrafficTable::nameOf(const CrossingEnd &end)
{
    if (!end.zone.isValid())
        return end.nameIn(m_workbench.project(), m_workbench.words());
    auto name = m_names.constFind(end.zone);
    if (name == m_names.cend())
        name = m_names.insert(end.zone, m_workbench.project().designation(end.zone, m_workbench.words()));
    return end.isZone() ? *name : tr("%1 in %2").arg(end.address, *name);
}

QString TrafficTable::commandsOf(const Crossing &crossing)
{
    if (crossing.commands.isEmpty())
        return {};
    const QString key = crossing.commands.join(u' ');
    auto text = m_commands.constFind(key);
    if (text == m_commands.cend()) {
        const RecordKind &flow = Flow::kind();
        text = m_commands.insert(key,
                                 m_workbench.project().text(flow, flow.indexOf(u"commands"),
                                                            Value::fromList(crossing.commands), m_workbench.words()));
    }
    return *text;
}

TrafficTable::Row TrafficTable::rowOf(const Crossing &crossing, const QLocale &locale)
{
    Row row;
    row.texts[FromColumn] = nameOf(crossing.from);
    row.texts[ToColumn] = nameOf(crossing.to);
    row.texts[ProtocolColumn] = crossing.protocol;
    row.texts[PortColumn] = crossing.service();
    row.texts[VerdictColumn] = m_verdicts[static_cast<size_t>(crossing.verdict)];
    row.texts[CommandsColumn] = commandsOf(crossing);
    row.texts[PacketsColumn] = locale.toString(crossing.packets);
    row.texts[LastSeenColumn] = crossing.lastSeen.left(10);
    row.packets = crossing.packets;
    return row;
}

TrafficTable::Row TrafficTable::rowOf(const UnseenProtocol &unseen) const
{
    const Project &project = m_workbench.project();
    QStringList zones;
    if (const auto conduit = project.find(Id<Conduit>(unseen.conduit))) {
        for (const Id<Zone> &zone : conduit->zones)
            zones.append(project.designation(zone, m_workbench.words()));
    }
    Row row;
    row.texts[FromColumn] = zones.value(0);
    row.texts[ToColumn] = zones.mid(1).join(u", "_s);
    row.texts[ProtocolColumn] = unseen.protocol;
    row.texts[PortColumn] = Protocols::servicesOf(unseen.protocol).join(u", "_s);
    row.texts[VerdictColumn] = tr("Never seen");
    return row;
}

QString TrafficTable::hostsOf(const std::vector<Crossing::Host> &hosts) const
{
    constexpr size_t most = 8;
    QStringList names;
    for (size_t i = 0; i < std::min(hosts.size(), most); ++i) {
        const QString tag = hosts[i].asset.isValid()
            ? m_workbench.project().designation(hosts[i].asset, m_workbench.words())
            : QString();
        names.append(tag.isEmpty() ? hosts[i].address : u"%1 (%2)"_s.arg(tag, hosts[i].address));
    }
    const auto more = static_cast<int>(hosts.size() - std::min(hosts.size(), most));
    if (more > 0)
        names.append(tr("%n more", nullptr, more));
    return names.join(u", "_s);
}

QString TrafficTable::tipOf(const Row &row) const
{
    const Project &project = m_workbench.project();
    QStringList lines;
    if (row.unseen >= 0) {
        const UnseenProtocol &unseen = m_crossings.unseen[static_cast<size_t>(row.unseen)];
        lines.append(project.fullName(unseen.conduit, m_workbench.words()));
        lines.append(tr("Allowed, and not shown by captures of %1 that saw other traffic there")
                         .arg(m_workbench.words().duration(unseen.observedSeconds / 60)));
    } else {
        const Crossing &crossing = m_crossings.all[static_cast<size_t>(row.crossing)];
        lines.append(TrafficStyle::reason(crossing, project, m_workbench.words()));
        lines.append(tr("Asked by: %1").arg(hostsOf(crossing.sources)));
        lines.append(tr("Answered by: %1").arg(hostsOf(crossing.targets)));
        if (!crossing.firstSeen.isEmpty())
            lines.append(tr("Seen from %1 to %2 UTC")
                             .arg(QString(crossing.firstSeen).replace(u'T', u' ').remove(u'Z'),
                                  QString(crossing.lastSeen).replace(u'T', u' ').remove(u'Z')));
    }
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

int TrafficTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TrafficTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = shown(index.row());
    const bool isVerdict = index.column() == VerdictColumn;
    const auto verdict
        = row.crossing < 0 ? std::nullopt : std::optional(m_crossings.all[static_cast<size_t>(row.crossing)].verdict);
    switch (role) {
    case Qt::DisplayRole: return row.texts[static_cast<size_t>(index.column())];
    case Qt::ToolTipRole: return tipOf(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == PacketsColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::BackgroundRole: return isVerdict ? QVariant(QBrush(TrafficStyle::field(verdict))) : QVariant();
    case Qt::ForegroundRole:
        if (isVerdict)
            return QBrush(TrafficStyle::onField(verdict));
        return index.column() >= CommandsColumn ? QVariant(QBrush(Theme::colors().secondary)) : QVariant();
    default: return {};
    }
}

QVariant TrafficTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == PacketsColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FromColumn: return tr("From");
    case ToColumn: return tr("To");
    case ProtocolColumn: return tr("Protocol");
    case PortColumn: return tr("Port");
    case VerdictColumn: return tr("Verdict");
    case CommandsColumn: return tr("Commands");
    case PacketsColumn: return tr("Packets");
    case LastSeenColumn: return tr("Last seen");
    default: return {};
    }
}
