// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/EvidenceFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString evidenceWords(const char *text)
{
    return QCoreApplication::translate("EvidenceFile", text);
}

QMimeType evidenceType(const QString &fileName, const QByteArray &beginning)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(fileName, beginning);
}

/// Bytes that an editor would show: valid UTF-8 or an 8-bit code page, without control characters.
bool looksLikeText(const QByteArray &beginning)
{
    return !beginning.isEmpty() && std::ranges::none_of(beginning, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b;
    });
}

QString kindOfFile(const QString &fileName, const QByteArray &beginning)
{
    const QMimeType type = evidenceType(fileName, beginning);
    if (type.name().startsWith("image/"_L1))
        return u"photo"_s;
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "pcap"_L1 || ending == "pcapng"_L1)
        return u"measurement"_s;
    static const QStringList notes {u"md"_s, u"txt"_s, u"html"_s, u"htm"_s, u"csv"_s, u"rtf"_s};
    if (looksLikeText(beginning) && !notes.contains(ending))
        return u"configuration"_s;
    return u"document"_s;
}
}

Result<Evidence> EvidenceFile::describe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "The file cannot be read: %1.")).arg(file.errorString()), path);
    if (file.size() == 0)
        return failed(evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "The file is empty.")), path);
    if (file.size() > mostBytes)
        return failed(evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "The file is larger than %1 MB.")).arg(mostBytes / 1024 / 1024), path,
                      evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "Leave it where it is and write on the evidence where it is kept.")));
    const QFileInfo info(path);
    Evidence evidence;
    evidence.title.main = info.completeBaseName();
    evidence.fileName = info.fileName();
    evidence.takenOn = info.lastModified().date();
    evidence.evidenceKind = kindOfFile(info.fileName(), file.read(4096));
    return evidence;
}

Result<Id<Evidence>> EvidenceFile::add(Project &project, const QString &path, const Evidence &evidence, const Id<Answer> &answer)
{
    if (const Result<Evidence> readable = describe(path); !readable)
        return std::unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "The file cannot be read: %1.")).arg(file.errorString()), path);
    const QByteArray content = file.readAll();
    Evidence taken = evidence;
    if (taken.takenBy.isEmpty())
        taken.takenBy = project.author().name;
    Id<Evidence> id;
    const auto done = project.edit(evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "Evidence: %1")).arg(taken.fileName), [&](Edit &edit) -> Result<void> {
        const Result<QString> hash = edit.addBlob(content);
        if (!hash)
            return std::unexpected(hash.error());
        taken.blob = *hash;
        const Result<Id<Evidence>> added = edit.add(taken);
        if (!added)
            return std::unexpected(added.error());
        id = *added;
        if (!answer.isValid())
            return {};
        std::optional<Answer> supported = project.find(answer);
        if (!supported)
            return failed(evidenceWords(QT_TRANSLATE_NOOP("EvidenceFile", "The answer is not there any more.")));
        supported->evidence.push_back(id);
        return edit.put(*supported);
    });
    return done.transform([&](const Project::Outcome &) { return id; });
}

EvidenceFile::Shape EvidenceFile::shapeOf(const Evidence &evidence, const QByteArray &content)
{
    if (content.isEmpty())
        return Shape::Nothing;
    if (evidenceType(evidence.fileName, content.first(std::min<qsizetype>(4096, content.size()))).name().startsWith("image/"_L1))
        return Shape::Picture;
    return looksLikeText(content.first(std::min<qsizetype>(65536, content.size()))) ? Shape::Text : Shape::Other;
}
