// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/WorksheetFiles.h"

#include "core/exchange/ForeignFile.h"
#include "core/exchange/OscalExport.h"
#include "core/exchange/WorksheetBook.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
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
    , m_targets(new QMenu(tr("Targets"), m_menu))
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
    m_menu->addMenu(m_targets);
    connect(m_targets, &QMenu::aboutToShow, this, &WorksheetFiles::fillTargets);
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

/// The profiles that fit the framework which is shown; its own targets as a file, and back.
void WorksheetFiles::fillTargets()
{
    m_targets->clear();
    const Framework &framework = m_shown().book->framework();
    const bool hasTargets = framework.scale != FrameworkScale::State;
    for (const TargetProfile &profile : TargetProfile::builtIn(framework.id)) {
        QAction *action = m_targets->addAction(tr("From: %1").arg(m_workbench.words().pick(profile.name)));
        action->setToolTip(m_workbench.words().pick(profile.text));
        action->setEnabled(!m_workbench.isReadOnly());
        connect(action, &QAction::triggered, this, [this, profile] { applyTargets(profile); });
    }
    m_targets->setToolTipsVisible(true);
    m_targets->addSeparator();
    QAction *open = m_targets->addAction(tr("From a file…"));
    open->setEnabled(hasTargets && !m_workbench.isReadOnly());
    connect(open, &QAction::triggered, this, &WorksheetFiles::openTargets);
    QAction *save = m_targets->addAction(tr("Save these targets as a profile…"));
    save->setEnabled(hasTargets);
    connect(save, &QAction::triggered, this, &WorksheetFiles::saveTargets);
}

/// Says beforehand what it would change: targets are agreed figures.
void WorksheetFiles::applyTargets(const TargetProfile &profile)
{
    const Shown shown = m_shown();
    const Words &words = m_workbench.words();
    const TargetProfile::Effect effect = profile.effectOn(*shown.book, shown.scope);
    const QString detail = tr("%1\n\nRows that get a target: %2. Targets that change: %3. The same: %4. Current scores stay.")
                               .arg(words.pick(profile.text)).arg(effect.set).arg(effect.changed).arg(effect.same);
    if (!m_workbench.dialogs().confirm(m_parent, tr("Take the targets of “%1”?").arg(words.pick(profile.name)), detail, tr("Take over")))
        return;
    const auto done = profile.apply(m_workbench.project(), *shown.book, shown.scope, tr("Targets: %1").arg(words.pick(profile.name)));
    if (!done)
        m_workbench.report(done.error());
    else
        m_workbench.tell(tr("%1 targets are new, %2 changed.").arg(done->set).arg(done->changed));
}

void WorksheetFiles::openTargets()
{
    const QString path = m_workbench.dialogs().openFile(m_parent, tr("Targets from a file"), tr("Profiles (*.tsv *.txt)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_workbench.report({.what = tr("The file cannot be read: %1.").arg(file.errorString()), .where = path});
        return;
    }
    const Result<TargetProfile> profile = TargetProfile::fromText(file.readAll(), m_shown().book->framework(), path);
    if (!profile)
        m_workbench.report(profile.error());
    else
        applyTargets(*profile);
}

void WorksheetFiles::saveTargets()
{
    const Shown shown = m_shown();
    const QString path = m_workbench.dialogs().saveFile(m_parent, tr("Save the targets"), shown.book->framework().id + u"-targets.tsv"_s, tr("Profile (*.tsv)"));
    if (!path.isEmpty())
        write(path, TargetProfile::of(m_workbench.project(), *shown.book, shown.scope, QFileInfo(path).completeBaseName()).toText());
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
