// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/modules/RequestHead.h"

std::optional<RequestHead> RequestHead::read(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1.") || head.contains('\0'))
        return {};
    RequestHead request {first[0], first[1], {}};
    for (const QByteArray &line : lines.sliced(1)) {
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        // A line that goes on (begins with a blank) or has no name is how requests are smuggled.
        if (colon <= 0 || line.front() == ' ' || line.front() == '\t' || line[colon - 1] == ' ' || request.fields.size() >= mostFields)
            return {};
        request.fields.emplace_back(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

QByteArray RequestHead::field(const char *name) const
{
    QByteArray found;
    for (const auto &[key, value] : fields) {
        if (key != name)
            continue;
        if (!found.isEmpty())
            return {};
        found = value;
    }
    return found;
}

bool RequestHead::isUpgrade() const
{
    return field("upgrade").toLower() == "websocket" && field("connection").toLower().contains("upgrade");
}
