// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ItemCard.h"

#include <QJsonObject>

/// An item as the page on the phones and the ballot files get it: {"id","position","number":{en,pl},"subject","question",
/// "state","timeFrame","attackerHas","itWords","otWords","place","steps":[{"value","name","text"}]}, texts in both languages.
[[nodiscard]] QJsonObject itemJson(const Project &project, const Session &session, const AgendaItem &item);
[[nodiscard]] QJsonObject textJson(const LocalText &text);
