// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agenda.h"

#include <QJsonObject>

/// What the devices in the room are shown of a session.
namespace RoomShown {
/// "item": the open one, with round, count of items and the end of the time box (null where there is none).
[[nodiscard]] QJsonObject item(const Project &project, const Session &session, const AgendaItem &item, const Round &round, int count);
/// "reveal": counts per team (merged where names are hidden and teams small), never who.
[[nodiscard]] QJsonObject reveal(const Project &project, const Session &session, const AgendaItem &item, const Round &round);
/// The newest revealed round, as long as its item is not settled; that is what is talked about now.
[[nodiscard]] std::optional<std::pair<AgendaItem, Round>> lastReveal(const Project &project, const std::vector<AgendaItem> &items);
}
