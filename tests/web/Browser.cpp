// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/web/Browser.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

bool Browser::isInstalled()
{
    return !QStandardPaths::findExecutable(u"chromedriver"_s).isEmpty() && !QStandardPaths::findExecutable(u"chromium"_s).isEmpty();
}

Browser::Browser(int width, int height, const QString &language)
{
    m_driver.start(u"chromedriver"_s, {u"--port=0"_s});
    QString said;
    static const QRegularExpression port(u"on port (\\d+)\\."_s);
    const bool isReady = QTest::qWaitFor(
        [&] {
            said += QString::fromUtf8(m_driver.readAllStandardOutput());
            return port.match(said).hasMatch();
        },
        20'000);
    if (!isReady)
        qFatal("chromedriver does not start: %s", qPrintable(said));
    m_base = u"http://127.0.0.1:"_s + port.match(said).captured(1);
    const QJsonArray arguments {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s, u"--disable-background-networking"_s, u"--no-first-run"_s,
                                u"--lang="_s + language, u"--user-data-dir="_s + m_folder.filePath(u"profile"_s), u"--hide-scrollbars"_s};
    const QJsonObject metrics {{u"width"_s, width}, {u"height"_s, height}, {u"pixelRatio"_s, 2.0}, {u"touch"_s, true}, {u"mobile"_s, true}};
    const QJsonObject options {{u"args"_s, arguments},
                               {u"mobileEmulation"_s, QJsonObject {{u"deviceMetrics"_s, metrics}}},
                               {u"prefs"_s, QJsonObject {{u"download.default_directory"_s, m_folder.path()}, {u"intl.accept_languages"_s, language}}}};
    const QJsonObject wanted {{u"browserName"_s, u"chrome"_s},
                              {u"acceptInsecureCerts"_s, true},
                              {u"unhandledPromptBehavior"_s, u"accept"_s},
                              {u"goog:loggingPrefs"_s, QJsonObject {{u"browser"_s, u"ALL"_s}}},
                              {u"goog:chromeOptions"_s, options}};
    const QJsonObject made = call("POST", u"/session"_s, {{u"capabilities"_s, QJsonObject {{u"alwaysMatch"_s, wanted}}}}).toObject();
    m_session = u"/session/"_s + made.value("sessionId"_L1).toString();
    call("POST", m_session + u"/goog/cdp/execute"_s,
         {{u"cmd"_s, u"Browser.setDownloadBehavior"_s}, {u"params"_s, QJsonObject {{u"behavior"_s, u"allow"_s}, {u"downloadPath"_s, m_folder.path()}}}});
}

Browser::~Browser()
{
    if (!m_session.isEmpty())
        call("DELETE", m_session);
    m_driver.terminate();
    if (!m_driver.waitForFinished(5000))
        m_driver.kill();
    m_driver.waitForFinished(5000);
}

QJsonValue Browser::call(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request((QUrl(m_base + path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    request.setTransferTimeout(60'000);
    const QByteArray content = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, content));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 70'000))
        qFatal("the browser does not answer: %s", qPrintable(path));
    const QJsonValue value = QJsonDocument::fromJson(reply->readAll()).object().value("value"_L1);
    if (value.toObject().contains("error"_L1))
        qWarning("browser: %s %s", qPrintable(path), qPrintable(value.toObject().value("message"_L1).toString().section(u'\n', 0, 0)));
    return value;
}

QString Browser::quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

void Browser::open(const QString &address)
{
    call("POST", m_session + u"/url"_s, {{u"url"_s, address}});
}

void Browser::setDark(bool dark)
{
    const QJsonArray features {QJsonObject {{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, dark ? u"dark"_s : u"light"_s}}};
    call("POST", m_session + u"/goog/cdp/execute"_s, {{u"cmd"_s, u"Emulation.setEmulatedMedia"_s}, {u"params"_s, QJsonObject {{u"features"_s, features}}}});
}

QJsonValue Browser::run(const QString &script, const QJsonArray &arguments)
{
    return call("POST", m_session + u"/execute/sync"_s, {{u"script"_s, script}, {u"args"_s, arguments}});
}

bool Browser::waitFor(const QString &script, int milliseconds)
{
    return QTest::qWaitFor([&] { return run(script).toBool(); }, milliseconds);
}

QString Browser::element(const QString &selector)
{
    const QJsonObject found = call("POST", m_session + u"/element"_s, {{u"using"_s, u"css selector"_s}, {u"value"_s, selector}}).toObject();
    return m_session + u"/element/"_s + found.value("element-6066-11e4-a52e-4f735466cecf"_L1).toString();
}

void Browser::click(const QString &selector)
{
    run(u"document.querySelector(arguments[0]).scrollIntoView({block: 'center'})"_s, {selector});
    call("POST", element(selector) + u"/click"_s);
}

void Browser::type(const QString &selector, const QString &text)
{
    call("POST", element(selector) + u"/value"_s, {{u"text"_s, text}});
}

void Browser::press(const QString &selector, QChar key)
{
    type(selector, QString(key));
}

QString Browser::text(const QString &selector)
{
    return call("GET", element(selector) + u"/text"_s).toString();
}

void Browser::savePicture(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromBase64(call("GET", m_session + u"/screenshot"_s).toString().toLatin1()));
}

QStringList Browser::problems()
{
    QStringList found;
    const QJsonArray log = call("POST", m_session + u"/se/log"_s, {{u"type"_s, u"browser"_s}}).toArray();
    for (const auto &entry : log) {
        const QString message = entry["message"_L1].toString();
        // A server that is down is what one test is about.
        if (entry["level"_L1].toString() == "SEVERE"_L1 && !message.contains("ERR_CONNECTION_REFUSED"_L1) && !message.contains("WebSocket connection"_L1))
            found.append(message);
    }
    return found;
}
