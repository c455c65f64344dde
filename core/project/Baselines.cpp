// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Baselines.h"

#include "core/project/Packing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString baselineText(const char *text)
{
    return QCoreApplication::translate("Baselines", text);
}

Result<QByteArray> frozenCopy(const Project &project)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"baseline.tandem"_s);
    if (Result<void> copied = project.copyTo(path); !copied)
        return std::unexpected(copied.error());
    {
        auto copy = Sqlite::open(path, Sqlite::Mode::ReadWrite);
        if (!copy)
            return std::unexpected(copy.error());
        if (Result<void> emptied = (*copy)->execute("DELETE FROM blob; VACUUM"); !emptied)
            return std::unexpected(emptied.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(baselineText(QT_TRANSLATE_NOOP("Baselines", "The copy of the project cannot be read.")), path,
                      file.errorString());
    QByteArray bytes = packed(file.readAll());
    if (bytes.isEmpty())
        return failed(baselineText(QT_TRANSLATE_NOOP("Baselines", "The copy of the project cannot be packed.")), path);
    return bytes;
}

Result<void> isWhole(const Project &project, const BaselineApproval &approval)
{
    const auto refused = [](const char *what, const char *whatToDo) {
        return failed(baselineText(what), {}, baselineText(whatToDo), Error::Kind::Usage);
    };
    if (approval.name.main.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Baselines", "The baseline has no name."),
                       QT_TRANSLATE_NOOP("Baselines", "Write one by which you will know it again."));
    if (approval.approvedBy.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Baselines", "Nobody is named who approves."),
                       QT_TRANSLATE_NOOP("Baselines", "Write the person or the role."));
    if (!approval.approvedOn.isValid() || approval.approvedOn > project.today())
        return refused(QT_TRANSLATE_NOOP("Baselines", "The approval has no day, or one that is still to come."),
                       QT_TRANSLATE_NOOP("Baselines", "Write the day as 2026-11-24."));
    const std::vector<Baseline> known = project.all<Baseline>();
    if (std::ranges::any_of(known, [&](const Baseline &one) {
            return one.name.main.compare(approval.name.main, Qt::CaseInsensitive) == 0;
        }))
        return refused(QT_TRANSLATE_NOOP("Baselines", "There is a baseline of this name already."),
                       QT_TRANSLATE_NOOP("Baselines", "Give it another name."));
    return {};
}
}

Result<Id<Baseline>> approveBaseline(Project &project, const BaselineApproval &given)
{
    BaselineApproval approval = given;
    for (QString *text : {&approval.name.main, &approval.name.translated, &approval.approvedBy, &approval.approvedAs,
                          &approval.note.main, &approval.note.translated})
        *text = text->trimmed();
    if (Result<void> whole = isWhole(project, approval); !whole)
        return std::unexpected(whole.error());
    if (const std::optional<Error> &reason = project.readOnlyReason())
        return std::unexpected(*reason);
    // Before the edit: SQLite makes no copy from within a transaction, and the approval is no part of what it approves.
    const Result<QByteArray> copy = frozenCopy(project);
    if (!copy)
        return std::unexpected(copy.error());
    Baseline baseline;
    baseline.name = approval.name;
    baseline.approvedBy = approval.approvedBy;
    baseline.approvedAs = approval.approvedAs;
    baseline.approvedOn = approval.approvedOn;
    baseline.journalHead = project.journal().head();
    baseline.note = approval.note;
    Id<Baseline> id;
    const QString label = baselineText(QT_TRANSLATE_NOOP("Baselines", "State approved: %1")).arg(approval.name.main);
    const auto done = project.edit(label, [&](Edit &edit) -> Result<void> {
        const Result<QString> hash = edit.addBlob(*copy);
        if (!hash)
            return std::unexpected(hash.error());
        baseline.blob = *hash;
        return edit.add(baseline).transform([&](const Id<Baseline> &made) { id = made; });
    });
    return done.transform([&](const Project::Outcome &) { return id; });
}

Result<OpenedBaseline> openBaseline(const Project &project, const Id<Baseline> &id)
{
    const std::optional<Baseline> baseline = project.find(id);
    if (!baseline)
        return failed(baselineText(QT_TRANSLATE_NOOP("Baselines", "There is no such baseline.")), id.text());
    const Result<QByteArray> blob = project.blob(baseline->blob);
    if (!blob)
        return failed(
            baselineText(QT_TRANSLATE_NOOP("Baselines", "The kept state of this baseline is not in the project file.")),
            baseline->name.main);
    if (QCryptographicHash::hash(*blob, QCryptographicHash::Sha256).toHex() != baseline->blob.toLatin1())
        return failed(
            baselineText(QT_TRANSLATE_NOOP(
                "Baselines", "The kept state of this baseline is not what was approved: its content has changed.")),
            baseline->name.main);
    const Result<QByteArray> bytes = unpacked(*blob);
    if (!bytes)
        return std::unexpected(bytes.error());
    OpenedBaseline opened{std::make_unique<QTemporaryDir>(), nullptr};
    const QString path = opened.folder->filePath(u"baseline.tandem"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return failed(
            baselineText(QT_TRANSLATE_NOOP("Baselines", "The kept state cannot be unpacked into a temporary file.")),
            path, file.errorString());
    file.close();
    Project::Options options;
    options.clock = project.clock();
    options.schema = &project.schema();
    options.readOnly = true;
    auto read = Project::open(path, options);
    if (!read) {
        // Approved by an older program: brought up to date first, in the temporary file only.
        Project::Options writing = options;
        writing.readOnly = false;
        if (auto upgraded = Project::open(path, writing); !upgraded)
            return std::unexpected(upgraded.error());
        read = Project::open(path, options);
    }
    if (!read)
        return std::unexpected(read.error());
    opened.project = std::move(*read);
    return opened;
}
