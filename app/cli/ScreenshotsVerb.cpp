// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Nobody is there to answer: every question is declined.
class NoDialogs : public Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

void letItPaint()
{
    // Pages of the report preview are drawn by a thread of their own.
    QElapsedTimer timer;
    timer.start();
    constexpr int milliseconds = 250;
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}
}

namespace {
/// A workspace that has several views names their buttons "…View": each that is seen gets its picture, the first is back
/// at the end.
void takeOtherViews(const QWidget &window, const QString &key, const std::function<void(const QString &)> &take)
{
    QPushButton *first = nullptr;
    QList<QPushButton *> buttons = window.findChildren<QPushButton *>(QRegularExpression(u"View$"_s));
    buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
    for (QPushButton *button : buttons) {
        if (button->isChecked()) {
            if (!first)
                first = button;
            continue;
        }
        button->click();
        take(key + u'-' + button->objectName().chopped(4));
        // A view that was made just now may have views of its own.
        for (QPushButton *inner : window.findChildren<QPushButton *>(QRegularExpression(u"View$"_s))) {
            if (buttons.contains(inner) || inner->isChecked() || !inner->isVisible())
                continue;
            inner->click();
            take(key + u'-' + inner->objectName().chopped(4));
        }
    }
    if (first)
        first->click();
}

/// Layers over a drawing are switched by actions "…Layer"; those of panels are in the pictures of the panels.
void takeLayers(const QWidget &window, const QString &key, const std::function<void(const QString &)> &take)
{
    for (QAction *layer : window.findChildren<QAction *>(QRegularExpression(u"(?<!Panel|paths)Layer$"_s))) {
        const auto *menu = qobject_cast<const QWidget *>(layer->parent());
        if (!menu || !menu->parentWidget() || !menu->parentWidget()->isVisible())
            continue;
        layer->trigger();
        take(key + u'-' + layer->objectName().chopped(5));
        layer->trigger();
    }
}
}

int runScreenshots(const ScreenshotArguments &arguments, const CommandContext &context)
{
    const auto readable = openForReading(arguments.file, context);
    if (!readable)
        return fail(readable.error());
    // A copy is shown as the facilitator sees it; the project itself is only read.
    const QTemporaryDir work;
    const QString copy = work.filePath(QFileInfo(arguments.file).fileName());
    if (const Result<void> copied = (*readable)->copyTo(copy); !copied)
        return fail(copied.error());
    QDir folder(arguments.folder);
    if (!folder.mkpath(u"."_s))
        return fail({.what = QCoreApplication::translate("ScreenshotsVerb", "The folder cannot be made."), .where = arguments.folder});
    Preferences preferences;
    preferences.language = context.words.language();
    preferences.theme = arguments.dark ? Theme::Choice::Dark : Theme::Choice::Light;
    preferences.author = {context.words.translate("ScreenshotsVerb", "Facilitator"), u"ot"_s};
    Theme::apply(*qApp, preferences.theme);
    NoDialogs dialogs;
    MainWindow window(preferences, dialogs);
    window.resize(arguments.size);
    const QString suffix = u"-%1-%2-%3x%4.png"_s.arg(languageCode(preferences.language), arguments.dark ? u"dark"_s : u"light"_s)
                               .arg(arguments.size.width())
                               .arg(arguments.size.height());
    QStringList written;
    const auto take = [&](const QString &name) {
        letItPaint();
        const QString path = folder.filePath(name + suffix);
        if (window.grab().save(path))
            written.append(path);
    };
    window.show();
    take(u"start"_s);
    if (!window.openProject(copy))
        return Unusable;
    for (const QString &key : window.workspaceKeys()) {
        window.showWorkspace(key);
        letItPaint();
        window.selectFirst(key);
        take(key);
        takeOtherViews(window, key, take);
        takeLayers(window, key, take);
    }
    if (context.json)
        printJson(QJsonArray::fromStringList(written));
    else
        say(context.words.translate("ScreenshotsVerb", "%n pictures written to %1.", nullptr, int(written.size())).arg(arguments.folder));
    return Done;
}
