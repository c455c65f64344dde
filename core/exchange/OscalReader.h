// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FrameworkFile.h"

#include <QJsonObject>

/// NIST OSCAL 1.x: a catalogue (groups, controls, enhancements) or a profile that chooses from catalogues beside it;
/// JSON, YAML and XML hold the same model. Catalogue: pages.nist.gov/OSCAL, "Catalog Layer"; profile: "Profile Layer".
namespace Oscal {
[[nodiscard]] bool isOscal(const QJsonObject &tree);
/// The XML form in the shape of the JSON form, as far as catalogues and profiles need it.
[[nodiscard]] Result<QJsonObject> fromXml(const QByteArray &content, const QString &where);
/// `path`: the file, for errors and for the catalogues that a profile names relative to itself.
[[nodiscard]] Result<FrameworkLibrary> read(const QJsonObject &tree, const QString &path);
/// A file in whichever of the three forms.
[[nodiscard]] Result<QJsonObject> open(const QString &path);
}
