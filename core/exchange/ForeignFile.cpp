// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ForeignFile.h"

#include "core/exchange/CisoAssistantReader.h"
#include "core/exchange/CsvImport.h"
#include "core/exchange/DataTree.h"
#include "core/exchange/DrawioImport.h"
#include "core/exchange/FlowCsv.h"
#include "core/exchange/FrameworkImport.h"
#include "core/exchange/OscalReader.h"
#include "core/exchange/RequirementsCsv.h"
#include "core/exchange/StixReader.h"
#include "core/exchange/TrafficImport.h"
#include "core/exchange/WorksheetBook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookedAt = 65'536; ///< bytes from which a format is told

/// Keys at the left margin of a YAML file.
bool hasYamlKey(const QByteArray &start, const char *key)
{
    return start.startsWith(QByteArray(key) + ':') || start.contains('\n' + QByteArray(key) + ':');
}

Result<QString> jsonFormat(const QString &path)
{
    return DataTree::content(path)
        .and_then([&](const QByteArray &content) { return DataTree::fromJson(content, path); })
        .and_then([&](const QJsonObject &tree) -> Result<QString> {
            if (Stix::isBundle(tree))
                return u"stix"_s;
            if (Oscal::isOscal(tree))
                return u"oscal"_s;
            if (CisoAssistant::isLibrary(tree))
                return u"ciso-assistant"_s;
            return failed(QCoreApplication::translate("ForeignFile", "This JSON file is of no kind that can be read in."), path,
                          QCoreApplication::translate("ForeignFile", "OSCAL catalogues and profiles, libraries of CISO Assistant and STIX bundles can be."));
        });
}

Result<FrameworkLibrary> readTree(const QString &path, const QString &format)
{
    if (format == "oscal"_L1)
        return Oscal::open(path).and_then([&](const QJsonObject &tree) { return Oscal::read(tree, path); });
    return DataTree::content(path)
        .and_then([&](const QByteArray &content) { return DataTree::fromAny(content, path); })
        .and_then([&](const QJsonObject &tree) {
            return format == "stix"_L1 ? Stix::read(tree, path) : CisoAssistant::read(tree, path);
        });
}

Result<FrameworkLibrary> readRequirements(CsvReader reader, const QString &path)
{
    return RequirementsCsv::read(reader, path);
}

CsvImport::Options withoutPreview(ImportOptions options)
{
    options.previewRows = 0;
    return options;
}

/// A foreign file opened: what it turned out to be, and how it is written or previewed.
class OpenFile
{
public:
    [[nodiscard]] static Result<OpenFile> open(const ForeignFile::Request &request, const Project &project)
    {
        const Result<QString> format = request.format == "auto"_L1 ? ForeignFile::formatOf(request.path) : Result<QString>(request.format);
        if (!format)
            return std::unexpected(format.error());
        OpenFile file(request, *format);
        if (ForeignFile::isFramework(*format))
            return readTree(request.path, *format).transform([&](FrameworkLibrary library) { return file.with(std::move(library)); });
        if (ForeignFile::isTraffic(*format))
            return TrafficImport::read(request.path, *format, request.options.readControl()).transform([&](ObservedTraffic traffic) { return file.with(std::move(traffic)); });
        if (ForeignFile::isDrawing(*format))
            return DrawioReader::read(request.path).transform([&](DrawioFile drawing) { return file.with(std::move(drawing)); });
        if (*format == "xlsx"_L1 || *format == "ods"_L1)
            return Workbook::read(request.path).and_then([&](std::vector<ReadSheet> sheets) { return file.withSheets(std::move(sheets), project); });
        auto reader = CsvReader::open(request.path);
        if (reader && request.map.isEmpty() && RequirementsCsv::looksLikeOne(*reader))
            return readRequirements(std::move(*reader), request.path).transform([&](FrameworkLibrary library) { return file.with(std::move(library)); });
        if (reader && request.map.isEmpty() && FlowCsv::looksLikeOne(*reader))
            return TrafficImport::read(request.path, u"csv"_s, request.options.readControl()).transform([&](ObservedTraffic traffic) { return file.with(std::move(traffic)); });
        return CsvImport::open(request.path, project, request.map, request.mapName).transform([&](CsvImport import) { return file.with(std::move(import)); });
    }

    [[nodiscard]] Result<ImportOutcome> preview(const Project &project)
    {
        if (const auto *library = std::get_if<FrameworkLibrary>(&m_content))
            return previewFrameworks(project, *library, m_path, m_options);
        if (const auto *sheets = std::get_if<std::vector<ReadSheet>>(&m_content))
            return WorksheetBook::preview(project, *sheets, m_path, m_options);
        if (const auto *traffic = std::get_if<ObservedTraffic>(&m_content))
            return TrafficImport::preview(project, *traffic, m_options);
        if (const auto *drawing = std::get_if<DrawioFile>(&m_content))
            return DrawioImport::preview(project, *drawing, m_path, m_options);
        return std::get<CsvImport>(m_content).preview(withoutPreview(m_options)).transform([this](const CsvImport::Preview &preview) {
            return named(preview.outcome);
        });
    }

    [[nodiscard]] Result<ImportOutcome> run(Project &project)
    {
        if (const auto *library = std::get_if<FrameworkLibrary>(&m_content))
            return importFrameworks(project, *library, m_path, m_options);
        if (const auto *sheets = std::get_if<std::vector<ReadSheet>>(&m_content))
            return WorksheetBook::read(project, *sheets, m_path, m_options);
        if (const auto *traffic = std::get_if<ObservedTraffic>(&m_content))
            return TrafficImport::write(project, *traffic, m_options);
        if (const auto *drawing = std::get_if<DrawioFile>(&m_content))
            return DrawioImport::write(project, *drawing, m_path, m_options);
        return std::get<CsvImport>(m_content).run(project, withoutPreview(m_options)).transform([this](const ImportOutcome &outcome) { return named(outcome); });
    }

private:
    using Content = std::variant<FrameworkLibrary, std::vector<ReadSheet>, CsvImport, ObservedTraffic, DrawioFile>;

    OpenFile(const ForeignFile::Request &request, QString format)
        : m_path(request.path)
        , m_map(request.map)
        , m_mapName(request.mapName)
        , m_format(std::move(format))
        , m_options(request.options)
    {
    }

    [[nodiscard]] OpenFile with(Content content)
    {
        m_content = std::move(content);
        return std::move(*this);
    }

    /// A worksheet of ours, a table of requirements, or the first sheet that is an inventory.
    [[nodiscard]] Result<OpenFile> withSheets(std::vector<ReadSheet> sheets, const Project &project)
    {
        if (WorksheetBook::isOne(sheets))
            return with(std::move(sheets));
        std::optional<Error> problem;
        for (const ReadSheet &sheet : sheets) {
            const QByteArray csv = sheet.csv();
            const QString name = QFileInfo(m_path).fileName() + u" ("_s + sheet.name + u')';
            auto reader = CsvReader::fromBytes(csv, name);
            if (reader && m_map.isEmpty() && RequirementsCsv::looksLikeOne(*reader))
                return readRequirements(std::move(*reader), m_path).transform([&](FrameworkLibrary library) { return with(std::move(library)); });
            Result<CsvImport> import = CsvImport::fromBytes(csv, name, project, m_map, m_mapName);
            if (import)
                return with(std::move(*import));
            if (!problem)
                problem = import.error();
        }
        return problem ? Result<OpenFile>(std::unexpected(*problem))
                       : Result<OpenFile>(failed(QCoreApplication::translate("ForeignFile", "The workbook has no sheet."), m_path));
    }

    [[nodiscard]] ImportOutcome named(ImportOutcome outcome) const
    {
        outcome.format = m_format;
        return outcome;
    }

    QString m_path;
    QByteArray m_map;
    QString m_mapName;
    QString m_format;
    ImportOptions m_options;
    Content m_content;
};
}

const QStringList &ForeignFile::formats()
{
    static const QStringList names {u"csv"_s, u"xlsx"_s, u"ods"_s, u"zeek"_s, u"pcap"_s, u"drawio"_s, u"oscal"_s, u"ciso-assistant"_s, u"stix"_s};
    return names;
}

bool ForeignFile::isFramework(const QString &format)
{
    return format == "oscal"_L1 || format == "ciso-assistant"_L1 || format == "stix"_L1;
}

bool ForeignFile::isDrawing(const QString &format)
{
    return format == "drawio"_L1;
}

bool ForeignFile::isTraffic(const QString &format)
{
    return format == "zeek"_L1 || format == "pcap"_L1;
}

Result<QString> ForeignFile::formatOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("DataTree", "The file cannot be read: %1.").arg(file.errorString()), path);
    QByteArray start = file.read(lookedAt);
    if (QString traffic = TrafficImport::formatOf(start); !traffic.isEmpty())
        return traffic;
    if (DrawioReader::looksLikeOne(start))
        return u"drawio"_s;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    if (QString workbook = Workbook::formatOf(start); !workbook.isEmpty())
        return workbook;
    const QByteArray trimmed = start.trimmed();
    if (trimmed.startsWith('{'))
        return jsonFormat(path);
    if (trimmed.startsWith('<'))
        return trimmed.contains("csrc.nist.gov/ns/oscal") ? Result<QString>(u"oscal"_s)
                                                          : failed(QCoreApplication::translate("ForeignFile", "This XML file is of no kind that can be read in."), path);
    if (hasYamlKey(start, "catalog") || hasYamlKey(start, "profile"))
        return u"oscal"_s;
    if (hasYamlKey(start, "urn") || hasYamlKey(start, "objects"))
        return u"ciso-assistant"_s;
    return u"csv"_s;
}

Result<ImportOutcome> ForeignFile::preview(const Project &project, const Request &request)
{
    return OpenFile::open(request, project).and_then([&](OpenFile file) { return file.preview(project); });
}

Result<ImportOutcome> ForeignFile::run(Project &project, const Request &request)
{
    return OpenFile::open(request, project).and_then([&](OpenFile file) { return file.run(project); });
}
