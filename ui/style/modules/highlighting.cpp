// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFileInfo>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

KSyntaxHighlighting::Repository &syntaxes()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool isSetUp = [] {
        repository.addCustomSearchPath(u":/tandem"_s); // our own definitions: resources/syntax
        return true;
    }();
    Q_UNUSED(isSetUp)
    return repository;
}

/// Endings that say little (.txt, .conf) are told by what stands in the file.
KSyntaxHighlighting::Definition syntaxOf(const QString &fileName, const QString &beginning)
{
    KSyntaxHighlighting::Repository &all = syntaxes();
    static const std::pair<const char *, QRegularExpression> signs[] = {
        {"FortiOS Configuration", QRegularExpression(u"^config (system|firewall|vpn|router|user) [\\s\\S]*^\\s+edit "_s, QRegularExpression::MultilineOption)},
        {"Cisco", QRegularExpression(u"^(hostname|interface|version) \\S+.*$[\\s\\S]*^(interface|ip|line|access-list|switchport) "_s,
                                     QRegularExpression::MultilineOption)},
        {"IEC 61131-3 Structured Text", QRegularExpression(u"^\\s*(FUNCTION_BLOCK|PROGRAM|ORGANIZATION_BLOCK|VAR_INPUT|VAR_GLOBAL)\\b"_s,
                                                           QRegularExpression::MultilineOption)},
    };
    static const QStringList vague {u"txt"_s, u"conf"_s, u"cfg"_s, u"config"_s, u"log"_s, u"bak"_s};
    KSyntaxHighlighting::Definition byName = all.definitionForFileName(fileName);
    if (byName.isValid() && byName.name() != "Normal"_L1 && !vague.contains(QFileInfo(fileName).suffix().toLower()))
        return byName;
    for (const auto &[name, sign] : signs) {
        if (sign.match(beginning).hasMatch())
            return all.definitionForName(QString::fromLatin1(name));
    }
    return byName;
}
}

extern "C" Q_DECL_EXPORT QString *tandemAttachHighlighting(QTextDocument *document, const QString &fileName, const QString &beginning)
{
    KSyntaxHighlighting::Repository &all = syntaxes();
    const KSyntaxHighlighting::Definition definition = syntaxOf(fileName, beginning);
    if (!definition.isValid())
        return new QString;
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document); // goes with the document
    highlighter->setTheme(all.defaultTheme(Theme::colors().isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                                  : KSyntaxHighlighting::Repository::LightTheme));
    highlighter->setDefinition(definition);
    return new QString(definition.translatedName());
}
