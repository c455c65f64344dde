// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/risk/PlantCheck.h"

using namespace Qt::StringLiterals;

namespace {
QJsonValue acceptedJson(const Project &project, const Finding &finding)
{
    const auto accepted = project.find(finding.accepted);
    if (!accepted)
        return QJsonValue::Null;
    return QJsonObject {{u"id"_s, accepted->id.text()},
                        {u"reason"_s, accepted->reason.main},
                        {u"acceptedBy"_s, accepted->acceptedBy},
                        {u"acceptedOn"_s, accepted->acceptedOn.toString(Qt::ISODate)},
                        {u"reviewOn"_s, accepted->reviewOn.isValid() ? QJsonValue(accepted->reviewOn.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)}};
}
}

int runCheck(const QString &file, const CommandContext &context)
{
    const auto project = openForReading(file, context);
    if (!project)
        return fail(project.error());
    const std::vector<Finding> found = checkPlant(**project, context.words);
    QJsonArray list;
    bool isOpen = false;
    for (const Finding &finding : found) {
        QJsonArray records;
        for (const RecordId &record : finding.records)
            records.append(record.text());
        list.append(QJsonObject {{u"id"_s, finding.rule},
                                 {u"severity"_s, severityKey(finding.severity)},
                                 {u"records"_s, records},
                                 {u"message"_s, finding.message},
                                 {u"reference"_s, finding.reference},
                                 {u"accepted"_s, acceptedJson(**project, finding)}});
        isOpen = isOpen || !finding.accepted.isValid();
        if (!context.json && finding.accepted.isValid())
            printText(context.words.translate("CheckVerb", "%1  accepted    %2").arg(finding.rule, finding.message));
        else if (!context.json)
            printText(u"%1  %2  %3  [%4]"_s.arg(finding.rule, severityName(finding.severity, context.words).leftJustified(10), finding.message, finding.reference));
    }
    if (context.json)
        printJson(list);
    else if (found.empty())
        say(context.words.translate("CheckVerb", "Nothing found."));
    return isOpen ? Findings : Done;
}
