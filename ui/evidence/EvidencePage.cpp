// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/EvidencePage.h"

#include "core/exchange/EvidenceFile.h"
#include "ui/evidence/EvidencePreview.h"
#include "ui/record/RecordTable.h"

#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

EvidencePage::EvidencePage(Workbench &workbench, QWidget *parent)
    : RecordPage(workbench, Evidence::kind(), parent)
    , m_preview(new EvidencePreview(workbench, this))
{
    addAction(tr("Add a file…"), tr("A document, photo or device configuration, kept in the project file"), true, [this] { chooseFile(); });
    addAction(tr("New entry"), tr("Evidence that is kept elsewhere"), true, [this] { addRecord(); });
    addAction(tr("Edit many…"), tr("Set one field of all selected entries"), true, [this] { editMany(); });
    addAction(tr("Remove"), {}, true, [this] { table().removeSelected(); });
    setFooter(m_preview);
    setAcceptDrops(!workbench.isReadOnly());
    const auto showSelected = [this] {
        const RecordId id = this->workbench().selected();
        m_preview->show(this->workbench().project().store(Evidence::kind()).contains(id) ? Id<Evidence>(id) : Id<Evidence>());
    };
    connect(&workbench, &Workbench::selectionChanged, this, showSelected);
    showSelected();
}

void EvidencePage::chooseFile()
{
    const QString path = workbench().dialogs().openFile(this, tr("Add a file as evidence"), tr("All files (*)"));
    if (!path.isEmpty())
        takeIn({path});
}

void EvidencePage::takeIn(const QStringList &paths)
{
    for (const QString &path : paths) {
        const Result<Evidence> evidence = EvidenceFile::describe(path);
        const Result<Id<Evidence>> taken = evidence ? EvidenceFile::add(workbench().project(), path, *evidence) : std::unexpected(evidence.error());
        if (!taken) {
            workbench().report(taken.error());
            return;
        }
        workbench().select(*taken);
    }
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    takeIn(paths);
    event->acceptProposedAction();
}
