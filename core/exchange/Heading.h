// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// A column heading made comparable: base letters, lower case, words apart by one blank, no punctuation, no unit.
///
/// "Adres IP", "adres_ip" and "adresIP:" give "adres ip"; "Temperatura [°C]" gives "temperatura"; "IPAddress" gives
/// "ip address". Empty where nothing but punctuation is left.
[[nodiscard]] QByteArray normalisedHeading(const QString &heading);
/// The same with what stands in brackets or is a unit: "Name (second language)" gives "name second language".
[[nodiscard]] QByteArray wholeHeading(const QString &heading);
