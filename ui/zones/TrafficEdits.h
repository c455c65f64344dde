// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Crossings.h"
#include "ui/record/Workbench.h"

#include <QCoreApplication>

/// What is made of observed traffic with one click: each one edit of the project, one step to undo.
class TrafficEdits
{
    Q_DECLARE_TR_FUNCTIONS(TrafficEdits)

public:
    explicit TrafficEdits(Workbench &workbench)
        : m_workbench(workbench)
    {
    }

    enum class Step { None, MakeConduit, AllowProtocol, AddAsset };
    /// The one that leads on from there.
    [[nodiscard]] static Step stepFor(const Crossing &crossing);

    /// Between the two zones, with that protocol allowed. Invalid where nothing came of it.
    RecordId makeConduit(const Crossing &crossing);
    /// Adds the protocol to the list of the conduit; of several to that of `preferred`, else to the first.
    RecordId allowProtocol(const Crossing &crossing, const RecordId &preferred);
    /// The unknown host with its address, in the zone and the network that its address lies in.
    RecordId addAsset(const CrossingEnd &host, const QString &tag);

private:
    Workbench &m_workbench;
};
