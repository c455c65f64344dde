// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QByteArray>
#include <QJsonObject>

/// The page on which people vote (resources/web): one file with style and script in it, in the room and as a file.
namespace BallotPage {
[[nodiscard]] QByteArray forRoom();
/// The same page with a ballot in it ("tandemBallot"), which then asks nobody. It allows itself no connection at all.
[[nodiscard]] QByteArray withBallot(const QJsonObject &ballot, Language language);
/// Content-Security-Policy: only the style and the script that are in the page, named by their SHA-256; nothing else.
[[nodiscard]] QByteArray contentPolicy(const QByteArray &page);
}
