// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FrameworkFile.h"

#include "core/base/Fold.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRows = 100'000;
constexpr qsizetype longestKey = 60;
}

QString frameworkKey(QString title, const QString &version)
{
    if (version.size() > 2) // "5.2.0", not the 2 of "2.0"
        title.remove(version);
    QString key;
    for (const QChar c : QString::fromUtf8(folded(title))) {
        if (c.isLetterOrNumber() || c == u'.')
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    key.truncate(longestKey);
    while (key.endsWith(u'-') || key.endsWith(u'.'))
        key.chop(1);
    return key;
}

Result<void> checkRows(const FrameworkFile &framework, const QString &where)
{
    if (framework.rows.empty())
        return failed(QCoreApplication::translate("FrameworkFile", "“%1” has no requirements.").arg(framework.title.main), where);
    if (std::ssize(framework.rows) > mostRows)
        return failed(QCoreApplication::translate("FrameworkFile", "“%1” has more than %2 rows.").arg(framework.title.main).arg(mostRows), where);
    QSet<QString> seen;
    for (const FrameworkFile::Row &row : framework.rows) {
        if (row.number.isEmpty())
            return failed(QCoreApplication::translate("FrameworkFile", "“%1” has a row without a number: “%2”.").arg(framework.title.main, row.name.main), where);
        if (seen.contains(row.number))
            return failed(QCoreApplication::translate("FrameworkFile", "“%1” numbers two rows “%2”.").arg(framework.title.main, row.number), where);
        // Each row hangs below one that stands before it, so nothing can lead in a circle.
        if (!row.parent.isEmpty() && !seen.contains(row.parent))
            return failed(QCoreApplication::translate("FrameworkFile", "“%1”: row “%2” belongs to “%3”, which does not stand above it.")
                              .arg(framework.title.main, row.number, row.parent),
                          where);
        seen.insert(row.number);
    }
    return {};
}
