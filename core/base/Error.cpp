// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

using namespace Qt::StringLiterals;

QString Error::sentence() const
{
    QString text = where.isEmpty() ? what : where + u": "_s + what;
    if (!whatToDo.isEmpty())
        text += u' ' + whatToDo;
    return text;
}
