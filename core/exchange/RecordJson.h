// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QJsonObject>
#include <QJsonValue>

/// A record as JSON: "id" and every filled field. Keys with a dot are nested ("today.likelihood" -> today: {likelihood}),
/// sets and level vectors are arrays, links ids, yes/no true and false.
[[nodiscard]] QJsonObject recordJson(const RecordKind &kind, const Record &record);
[[nodiscard]] QJsonValue cellJson(const Field &field, const Value &value);

/// Sets "a.b.c" in nested objects.
void setNested(QJsonObject &object, const QString &key, const QJsonValue &value);

/// Text for Field::parse() from a JSON value: arrays joined by "; ", booleans as yes and no.
[[nodiscard]] QString textFromJson(const QJsonValue &value);
