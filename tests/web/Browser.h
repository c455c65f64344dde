// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// A real browser without a screen: Debian's chromium, driven over W3C WebDriver by chromedriver. All waiting goes through
/// the event loop, so that a server in the same process goes on.
class Browser
{
public:
    [[nodiscard]] static bool isInstalled();

    /// A phone of this size, its pages in this language.
    Browser(int width, int height, const QString &language);
    ~Browser();

    void open(const QString &address);
    void setDark(bool dark);
    /// What the script returns; `arguments[0]…` are the arguments.
    QJsonValue run(const QString &script, const QJsonArray &arguments = {});
    /// Waits until the script returns true.
    [[nodiscard]] bool waitFor(const QString &script, int milliseconds = 10'000);
    [[nodiscard]] bool waitForText(const QString &text) { return waitFor(QStringLiteral("return document.body.innerText.includes(%1)").arg(quoted(text))); }
    void click(const QString &selector); ///< as a finger would: scrolled to, and it fails where something lies above it
    void type(const QString &selector, const QString &text);
    void press(const QString &selector, QChar key); ///< WebDriver's code of a key
    [[nodiscard]] QString text(const QString &selector);
    void savePicture(const QString &path);
    /// Messages of the console at level "SEVERE": what the page did wrong.
    [[nodiscard]] QStringList problems();
    [[nodiscard]] QString downloadFolder() const { return m_folder.path(); }

private:
    QJsonValue call(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    [[nodiscard]] QString element(const QString &selector);
    [[nodiscard]] static QString quoted(const QString &text);

    QTemporaryDir m_folder;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_base;
    QString m_session;
};
