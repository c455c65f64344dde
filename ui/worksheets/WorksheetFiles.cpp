// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/WorksheetFiles.h"

#include "core/exchange/ForeignFile.h"
#include "core/exchange/OscalExport.h"
#include "core/exchange/WorksheetBook.h"

#include <QApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

WorksheetFiles::WorksheetFiles(Workbench &workbench, std::function<Shown()> shown, QWidget *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_shown(std::move(shown))
    , m_parent(parent)
    , m_menu(new QMenu(parent))
{
    const auto add = [this](const QString &text, bool writes, const std::function<void()> &run) {
        QAction *action = m_menu->addAction(text);
        action->setEnabled(!writes || !m_workbench.isReadOnly());
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Bring in a framework…"), true, [this] {
        importFile(tr("Bring in a framework"), tr("Frameworks (*.json *.yaml *.yml *.xml *.csv *.xlsx *.ods)"));
    });
    m_menu->addSeparator();
    add(tr("Hand out as a workbook…"), false, [this] { exportWorkbook(); });
    add(tr("Take back a filled-in workbook…"), true, [this] {
        importFile(tr("Take back a filled-in workbook"), tr("Workbooks (*.xlsx *.ods)"));
    });
    m_menu->addSeparator();
    add(tr("OSCAL assessment results…"), false, [this] { exportOscal(false); });
    add(tr("OSCAL plan of action…"), false, [this] { exportOscal(true); });
}

void WorksheetFiles::importFile(const QString &title, const QString &filter)
{
    ForeignFile::Request request {.path = m_workbench.dialogs().openFile(m_parent, title, filter)};
    if (request.path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<ImportOutcome> outcome = ForeignFile::run(m_workbench.project(), request);
    QApplication::restoreOverrideCursor();
    if (!outcome) {
        m_workbench.report(outcome.error());
        return;
    }
    QStringList words {tr("%1 rows are new, %2 changed, %3 the same, %4 could not be taken.")
                           .arg(outcome->added).arg(outcome->changed).arg(outcome->same).arg(outcome->skipped.size())};
    if (!outcome->skipped.empty())
        words.append(u"%1: %2"_s.arg(outcome->skipped.front().where, outcome->skipped.front().why));
    m_workbench.tell((words + outcome->notes).join(u' '));
}

void WorksheetFiles::exportWorkbook()
{
    const Shown shown = m_shown();
    const QString path = m_workbench.dialogs().saveFile(m_parent, tr("Hand out as a workbook"), shown.book->framework().id + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (!path.isEmpty())
        write(path, WorksheetBook::write(m_workbench.project(), *shown.book, shown.scope, m_workbench.words()));
}

void WorksheetFiles::exportOscal(bool plan)
{
    const QString name = plan ? u"plan-of-action.json"_s : u"assessment-results.json"_s;
    const QString path = m_workbench.dialogs().saveFile(m_parent, plan ? tr("OSCAL plan of action") : tr("OSCAL assessment results"), name, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const Project &project = m_workbench.project();
    const Result<QJsonObject> document = plan ? OscalExport::planOfAction(project, m_workbench.words()) : OscalExport::assessmentResults(project, m_workbench.words());
    write(path, document.transform([](const QJsonObject &object) { return QJsonDocument(object).toJson(); }));
}

void WorksheetFiles::write(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        m_workbench.report(bytes.error());
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        m_workbench.report({.what = tr("The file cannot be written: %1.").arg(file.errorString()), .where = path});
    else
        m_workbench.tell(tr("Written to %1.").arg(path));
}
