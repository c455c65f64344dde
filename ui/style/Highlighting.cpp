// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Highlighting.h"

#include "core/base/Module.h"

#include <QString>

Result<QString> Highlighting::attach(QTextDocument &document, const QString &fileName, const QString &beginning)
{
    using Attach = QString *(*)(QTextDocument *, const QString &, const QString &);
    return Module::function("highlighting", "tandemAttachHighlighting").transform([&](QFunctionPointer attach) {
        const std::unique_ptr<QString> name(reinterpret_cast<Attach>(attach)(&document, fileName, beginning));
        return *name;
    });
}
