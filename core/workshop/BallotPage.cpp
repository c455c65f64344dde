// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/BallotPage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace {
/// What stands between the first `from` and the `to` after it.
QByteArrayView between(const QByteArray &page, const char *from, const char *to)
{
    const qsizetype start = page.indexOf(from) + static_cast<qsizetype>(qstrlen(from));
    return QByteArrayView(page).sliced(start, page.indexOf(to, start) - start);
}

QByteArray sourceHash(QByteArrayView inside)
{
    return "'sha256-" + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64() + '\'';
}

/// JSON that cannot end the script element it stands in.
QByteArray jsonForPage(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}
}

QByteArray BallotPage::forRoom()
{
    QFile file(QStringLiteral(":/web/ballot.html"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere)
    return file.readAll();
}

QByteArray BallotPage::contentPolicy(const QByteArray &page)
{
    return "default-src 'none'; script-src " + sourceHash(between(page, "<script>", "</script>")) + "; style-src " + sourceHash(between(page, "<style>", "</style>"))
        + "; img-src data:; base-uri 'none'; form-action 'none'";
}

QByteArray BallotPage::withBallot(const QJsonObject &ballot, Language language)
{
    QByteArray page = forRoom();
    const QByteArray policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + contentPolicy(page) + "\">\n";
    const QByteArray content = "<script type=\"application/json\" id=\"tandem-ballot\">" + jsonForPage(ballot) + "</script>\n";
    page.replace("<html lang=\"en\">", "<html lang=\"" + languageCode(language).toLatin1() + "\">");
    page.insert(page.indexOf("<meta charset=\"utf-8\">"), policy);
    page.insert(page.indexOf("<script>"), content);
    return page;
}
