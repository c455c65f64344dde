// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportCells.h"

#include "core/model/Person.h"

using namespace Qt::StringLiterals;

ReportCells::ReportCells(const Project &project, const Words &words)
    : m_project(project)
    , m_words(words)
{
    for (const Person &person : project.all<Person>())
        m_people.insert(person.name.main, {text(person.id, "name"), tint(person.team)});
}

QString ReportCells::text(const RecordId &id, const char *field) const
{
    const RecordStore *records = id.isValid() ? m_project.storeHolding(id) : nullptr;
    if (!records)
        return {};
    const int index = records->kind().indexOf(QString::fromLatin1(field));
    return m_project.text(*records, records->rowOf(id), index, m_words);
}

QString ReportCells::textOrDash(const RecordId &id, const char *field) const
{
    const QString found = text(id, field);
    return found.isEmpty() ? dash() : found;
}

QString ReportCells::label(const RecordKind &kind, const char *field) const
{
    return kind.field(kind.indexOf(QString::fromLatin1(field))).labelIn(m_words);
}

QString ReportCells::choice(const RecordKind &kind, const char *field, const QString &key) const
{
    return kind.field(kind.indexOf(QString::fromLatin1(field))).choiceLabel(key, m_words);
}

Run ReportCells::person(const QString &name) const
{
    if (name.isEmpty())
        return plain(dash());
    const auto known = m_people.constFind(name);
    if (known == m_people.cend())
        return plain(name);
    return known->tint == Tint::None ? plain(known->name) : tinted(known->name, known->tint);
}

Run ReportCells::domain(Domain domain) const
{
    if (domain == Domain::Unknown)
        return plain(dash());
    return tinted(domain == Domain::It ? u"IT"_s : u"OT"_s, tint(domain));
}

Run ReportCells::level(Grade level) const
{
    if (level == Grade::Unknown)
        return plain(dash());
    return chip(riskLetter(level, m_words, m_project), tint(level));
}

QCollator ReportCells::collator() const
{
    QCollator collator(m_words.locale());
    collator.setNumericMode(true);
    return collator;
}

Tint ReportCells::tint(Domain domain)
{
    return domain == Domain::It ? Tint::It : domain == Domain::Ot ? Tint::Ot : Tint::None;
}

Tint ReportCells::tint(Team team)
{
    return team == Team::It ? Tint::It : team == Team::Ot ? Tint::Ot : team == Team::Safety ? Tint::Safety : Tint::None;
}

Tint ReportCells::tint(Grade level)
{
    switch (level) {
    case Grade::Unknown: return Tint::Neutral;
    case Grade::Low: return Tint::Low;
    case Grade::Medium: return Tint::Medium;
    case Grade::High: return Tint::High;
    case Grade::Critical: return Tint::Critical;
    }
    return Tint::Neutral;
}
