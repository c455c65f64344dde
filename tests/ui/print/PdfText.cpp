// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/PdfText.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QByteArray runOn(const QByteArray &pdf, const QString &program, const QStringList &before, const QStringList &after)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"in.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(program, before + QStringList(path) + after);
    if (!process.waitForFinished())
        qWarning("%s does not run", qPrintable(program));
    return process.readAllStandardOutput();
}

QStringList splitPages(const QByteArray &text)
{
    QStringList pages = QString::fromUtf8(text).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    return pages;
}
}

QStringList PdfText::pages(const QByteArray &pdf)
{
    return splitPages(runOn(pdf, u"pdftotext"_s, {u"-layout"_s}, {u"-"_s}));
}

QStringList PdfText::lines(const QByteArray &pdf)
{
    return splitPages(runOn(pdf, u"pdftotext"_s, {u"-raw"_s}, {u"-"_s}));
}

QByteArray PdfText::unpacked(const QByteArray &pdf)
{
    return runOn(pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s});
}
