// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

Clock Clock::system()
{
    const QString pinned = qEnvironmentVariable("TANDEM_NOW");
    if (!pinned.isEmpty()) {
        const QDateTime instant = QDateTime::fromString(pinned, Qt::ISODateWithMs);
        if (instant.isValid())
            return fixed(instant);
    }
    return {[] { return QDateTime::currentDateTimeUtc(); }};
}

Clock Clock::fixed(const QDateTime &instant)
{
    return {[utc = instant.toUTC()] { return utc; }};
}
