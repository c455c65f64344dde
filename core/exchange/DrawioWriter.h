// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QHash>
#include <QRectF>
#include <QSet>

/// Zones, assets, conduits and the notes upon them as a drawing of draw.io (diagrams.net), plain XML, the same bytes for the same project.
///
/// Zones are containers that hold their zones and assets; a conduit of two zones is a line, any other a small hub with a
/// line to each of its zones. Cell ids are our record ids. Around each cell stands an object with every filled field by its
/// key, as the project file stores it ("interface.ip", "interface.mac": addresses of an asset), so that DrawioImport brings
/// all of it back, and with tandemKind, tandemId, tandemPlace and tandemIn (where and in which zone we put it: whether it was
/// moved or taken out is seen from them) and tandemLabel (the field that the label shows, where that is the one in the
/// second language).
namespace DrawioWriter {
/// Where zones and assets stand, in scene units; what has no place here gets one beside the others.
/// Notes without a place are left out.
using Boxes = QHash<RecordId, QRectF>;

/// A whole file.
[[nodiscard]] QByteArray file(const Project &project, const Words &words, const Boxes &boxes);
/// Some records as a bare model, as draw.io takes it from the clipboard. Zones around them that are not among `ids` are
/// left out, and so are the lines of a conduit to zones that are not.
[[nodiscard]] QByteArray text(const Project &project, const Words &words, const Boxes &boxes, const QSet<RecordId> &ids);
}
