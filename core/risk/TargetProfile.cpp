// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/TargetProfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString profileWords(const char *text)
{
    return QCoreApplication::translate("TargetProfile", text);
}

Grade priorityOf(QStringView key)
{
    for (size_t i = 0; i < std::size(knowledgeChoices); ++i) {
        if (key == QLatin1StringView(knowledgeChoices[i].key))
            return static_cast<Grade>(i + 1);
    }
    return Grade::Unknown;
}

QString priorityKey(Grade priority)
{
    return priority == Grade::Unknown ? QString() : QString::fromLatin1(knowledgeChoices[static_cast<size_t>(priority) - 1].key);
}

/// "# nameEn Water utility": what the profile says of itself.
void takeRemark(TargetProfile &profile, const QString &line)
{
    const QString key = line.section(u' ', 1, 1);
    const QString value = line.section(u' ', 2);
    QString *const place = key == "id"_L1 ? &profile.id
        : key == "nameEn"_L1              ? &profile.name.en
        : key == "namePl"_L1              ? &profile.name.pl
        : key == "textEn"_L1              ? &profile.text.en
        : key == "textPl"_L1              ? &profile.text.pl
                                          : nullptr;
    if (place)
        *place = value;
}

std::vector<TargetProfile> readBuiltInProfiles()
{
    std::vector<TargetProfile> profiles;
    const QDir folder(u":/catalogs/profiles"_s);
    for (const QString &name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        for (const Framework &framework : Frameworks::program()) {
            if (!text.contains("# framework " + framework.id.toUtf8() + '\n'))
                continue;
            if (Result<TargetProfile> profile = TargetProfile::fromText(text, framework, name))
                profiles.push_back(std::move(*profile));
            else
                qFatal("%s", qPrintable(profile.error().sentence()));
        }
    }
    return profiles;
}
}

std::vector<TargetProfile> TargetProfile::builtIn(const QString &framework)
{
    static const std::vector<TargetProfile> all = readBuiltInProfiles();
    std::vector<TargetProfile> fitting;
    std::ranges::copy_if(all, std::back_inserter(fitting), [&](const TargetProfile &one) { return one.framework == framework; });
    return fitting;
}

TargetProfile TargetProfile::of(const Project &project, const AnswerBook &book, const RecordId &scope, const QString &name)
{
    TargetProfile profile {.id = {}, .framework = book.framework().id, .name = {name, name}, .text = {}, .targets = {}, .priorities = {}};
    for (int row = 0; row < static_cast<int>(book.framework().rows().size()); ++row) {
        const Requirement &requirement = book.framework().rows()[static_cast<size_t>(row)];
        const int own = book.ownRow(scope, row);
        if (!requirement.isAnswerable() || own < 0)
            continue;
        const Answer answer = project.store(Answer::kind()).as<Answer>(own);
        if (answer.target)
            profile.targets.insert(requirement.id, *answer.target);
        if (answer.priority != Grade::Unknown)
            profile.priorities.insert(requirement.id, answer.priority);
    }
    return profile;
}

QByteArray TargetProfile::toText() const
{
    QString text = u"# framework %1\n# nameEn %2\n# namePl %3\n"_s.arg(framework, name.en, name.pl);
    QStringList requirements(targets.keyBegin(), targets.keyEnd());
    requirements.sort();
    for (const QString &requirement : std::as_const(requirements))
        text += u"%1\t%2\t%3\n"_s.arg(requirement).arg(targets.value(requirement)).arg(priorityKey(priorities.value(requirement, Grade::Unknown)));
    return text.toUtf8();
}

Result<TargetProfile> TargetProfile::fromText(const QByteArray &text, const Framework &framework, const QString &where)
{
    TargetProfile profile {.id = {}, .framework = framework.id, .name = {}, .text = {}, .targets = {}, .priorities = {}};
    const int lowest = framework.scale == FrameworkScale::Maturity ? 1 : 0;
    int number = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        const QString place = u"%1:%2"_s.arg(where).arg(number);
        if (line.startsWith(u'#')) {
            if (line.section(u' ', 1, 1) == "framework"_L1 && line.section(u' ', 2).trimmed() != framework.id)
                return failed(profileWords(QT_TRANSLATE_NOOP("TargetProfile", "The profile is for another framework: %1.")).arg(line.section(u' ', 2).trimmed()), place);
            takeRemark(profile, line.trimmed());
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(u'\t');
        const Requirement *requirement = framework.find(cells.front().trimmed());
        if (!requirement || !requirement->isAnswerable())
            return failed(profileWords(QT_TRANSLATE_NOOP("TargetProfile", "The framework has no row “%1”.")).arg(cells.front().trimmed()), place);
        bool isNumber = false;
        const int target = cells.value(1).trimmed().toInt(&isNumber);
        if (!isNumber || target < lowest || target > 4)
            return failed(profileWords(QT_TRANSLATE_NOOP("TargetProfile", "“%1” is no target between %2 and 4.")).arg(cells.value(1).trimmed()).arg(lowest), place);
        profile.targets.insert(requirement->id, target);
        if (const Grade priority = priorityOf(cells.value(2).trimmed()); priority != Grade::Unknown)
            profile.priorities.insert(requirement->id, priority);
    }
    if (profile.targets.isEmpty())
        return failed(profileWords(QT_TRANSLATE_NOOP("TargetProfile", "The file holds no targets.")), where);
    return profile;
}

TargetProfile::Effect TargetProfile::effectOn(const AnswerBook &book, const RecordId &scope) const
{
    Effect effect;
    for (auto it = targets.cbegin(); it != targets.cend(); ++it) {
        const int row = book.framework().indexOf(it.key());
        if (row < 0)
            continue;
        const std::optional<int> now = book.answer(scope, row).target;
        ++(now == *it ? effect.same : now ? effect.changed : effect.set);
    }
    return effect;
}

Result<TargetProfile::Effect> TargetProfile::apply(Project &project, const AnswerBook &book, const RecordId &scope, const QString &label) const
{
    const Effect effect = effectOn(book, scope);
    const auto done = project.edit(label, [&](Edit &edit) -> Result<void> {
        for (const Requirement &requirement : book.framework().rows()) {
            const auto target = targets.constFind(requirement.id);
            if (target == targets.cend())
                continue;
            const int own = book.ownRow(scope, book.framework().indexOf(requirement.id));
            Answer answer = own >= 0 ? project.store(Answer::kind()).as<Answer>(own) : Answer {};
            answer.framework = framework;
            answer.requirement = requirement.id;
            answer.assetClass = AnswerBook::assetClassOf(scope);
            answer.scope = answer.assetClass == AssetClass::Unknown ? scope : RecordId();
            answer.target = *target;
            if (answer.priority == Grade::Unknown)
                answer.priority = priorities.value(requirement.id, Grade::Unknown);
            Result<void> written = own >= 0 ? edit.put(answer) : edit.add(answer).transform([](const Id<Answer> &) {});
            if (!written)
                return written;
        }
        return {};
    });
    return done.transform([&](const Project::Outcome &) { return effect; });
}
