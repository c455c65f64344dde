// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"
#include "ui/record/Workbench.h"

#include <QAbstractTableModel>

/// The table of crossings: what was seen between zones with its verdict, and below it what is allowed and was never seen.
class TrafficTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FromColumn,
        ToColumn,
        ProtocolColumn,
        PortColumn,
        VerdictColumn,
        CommandsColumn,
        PacketsColumn,
        LastSeenColumn,
        ColumnCount
    };
    enum Which { Everything, NotAllowedOnes, UnknownHosts, NeverSeen };

    explicit TrafficTable(const Workbench &workbench, QObject *parent = nullptr);

    void show(const Crossings &crossings);
    void filter(Which which, const QString &text);
    [[nodiscard]] int count(Which which) const;
    [[nodiscard]] static bool isIn(Which which, Crossing::Verdict verdict);
    /// Of a shown row; null where it is one of the other sort.
    [[nodiscard]] const Crossing *crossing(int row) const;
    [[nodiscard]] const UnseenProtocol *unseen(int row) const;
    /// The row that shows the same service between the same two; -1 where it is gone or filtered out.
    [[nodiscard]] int rowLike(const Crossing &other) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row
    {
        std::array<QString, ColumnCount> texts;
        QByteArray folded; ///< all of them, once somebody filters
        int crossing = -1;
        int unseen = -1;
        qint64 packets = -1;
    };
    [[nodiscard]] Row rowOf(const Crossing &crossing, const QLocale &locale);
    [[nodiscard]] QString nameOf(const CrossingEnd &end);
    [[nodiscard]] QString commandsOf(const Crossing &crossing);
    [[nodiscard]] Row rowOf(const UnseenProtocol &unseen) const;
    [[nodiscard]] bool belongs(const Row &row, Which which) const;
    [[nodiscard]] const Row &shown(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    [[nodiscard]] QString tipOf(const Row &row) const;
    [[nodiscard]] QString hostsOf(const std::vector<Crossing::Host> &hosts) const;
    void fill();

    const Workbench &m_workbench;
    Crossings m_crossings;
    std::array<QString, 5> m_verdicts; ///< their names
    QHash<RecordId, QString> m_names;  ///< of zones
    QHash<QString, QString> m_commands;
    std::vector<Row> m_rows;
    std::vector<size_t> m_shown; ///< places in m_rows
    Which m_which = Everything;
    QByteArray m_wanted;
    int m_sortColumn = -1; ///< -1: as the crossings come
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
