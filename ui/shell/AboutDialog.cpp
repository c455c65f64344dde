// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include "ui/style/Looks.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void addCloseButton(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(AboutDialog::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
}

QTextBrowser *textArea(const QString &html)
{
    auto *area = new QTextBrowser;
    area->setFrameShape(QFrame::NoFrame);
    area->setOpenLinks(false);
    area->setHtml(html);
    return area;
}
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tandem"));
    resize(560, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    auto *title = new QLabel(u"Tandem "_s + QString::fromLatin1(TANDEM_VERSION));
    Looks::setRole(title, "title");
    layout->addWidget(title);
    auto *lead = new QLabel(tr("Joint IT and OT risk assessment of one site, on one computer."));
    Looks::setRole(lead, "secondary");
    layout->addWidget(lead);
    static constexpr struct {
        const char *name;
        const char *licence;
    } libraries[] = {
        {"Qt 6 (Widgets, Sql, Charts, PDF, SVG)", "LGPL-3.0 / GPL-3.0"}, {"KDE Breeze Icons", "LGPL-3.0"},
        {"KDE Syntax Highlighting", "MIT"}, {"SQLite", "public domain"}, {"Zstandard", "BSD-3-Clause"}, {"qpdf", "Apache-2.0"},
        {"Hyphen", "LGPL-2.1"}, {"RapidFuzz", "MIT"}, {"libxlsxwriter", "BSD-2-Clause"}, {"CLI11", "BSD-3-Clause"}, {"Inter", "OFL-1.1"},
    };
    QString rows;
    for (const auto &library : libraries)
        rows += u"<tr><td>%1</td><td style='padding-left:24px'>%2</td></tr>"_s.arg(QLatin1StringView(library.name), QLatin1StringView(library.licence));
    layout->addWidget(textArea(u"<p>%1</p><p>%2</p><table>%3</table>"_s.arg(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        tr("Built with these libraries, each under its own licence:"), rows)), 1);
    addCloseButton(this, layout);
}

KeyboardDialog::KeyboardDialog(const std::vector<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    resize(520, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    QString rows;
    const auto add = [&rows](const QString &keys, const QString &what) {
        rows += u"<tr><td><b>%1</b></td><td style='padding-left:24px'>%2</td></tr>"_s.arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    };
    for (const QAction *action : commands) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&').remove(u'…'));
    }
    add(u"Ctrl+F"_s, tr("Filter the table"));
    add(u"Ctrl+C / Ctrl+V"_s, tr("Copy rows, paste a block from a spreadsheet"));
    add(u"Ctrl+D"_s, tr("Fill the first selected cell down"));
    add(u"Enter / F2"_s, tr("Edit the cell; Tab goes to the next"));
    add(u"Delete"_s, tr("Remove the selected records"));
    add(u"Ctrl+F"_s, tr("Zones: find a name; Enter goes to the next"));
    add(u"Ctrl+C / Ctrl+V / Ctrl+D"_s, tr("Zones: copy, paste, duplicate with everything inside"));
    add(u"Tab"_s, tr("Zones: the next thing, under the mouse first; Escape lets go"));
    layout->addWidget(textArea(u"<table cellpadding='3'>%1</table>"_s.arg(rows)), 1);
    addCloseButton(this, layout);
}
