// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Synonyms.h"

#include "core/exchange/Heading.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QStringList resourceLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines += line;
    }
    return lines;
}
}

Synonyms::Synonyms(const Kinds &kinds)
{
    for (const RecordKind *kind : kinds)
        addKind(*kind);
    readHeadings(kinds);
    readChoices();
    for (const QHash<QByteArray, Meaning> &headings : std::as_const(m_headings)) {
        for (auto it = headings.cbegin(); it != headings.cend(); ++it)
            ++m_kindsWithHeading[it.key()];
    }
}

QStringList Synonyms::addressColumns(const RecordKind &kind)
{
    return qstrcmp(kind.key(), "asset") == 0 ? QStringList {u"interface.ip"_s, u"interface.mac"_s} : QStringList();
}

void Synonyms::addHeading(const RecordKind &kind, const QString &heading, const QString &column, Basis basis)
{
    const QByteArray whole = wholeHeading(heading);
    const QByteArray normalised = normalisedHeading(heading);
    if (whole.isEmpty())
        return;
    if (Meaning &meaning = m_headings[&kind][whole]; basis > meaning.basis)
        meaning = {column, basis};
    // "Name (second language)" must not take "name" from the name.
    if (Meaning &meaning = m_headings[&kind][normalised]; meaning.basis == Basis::None)
        meaning = {column, Basis::Synonym};
}

void Synonyms::addKind(const RecordKind &kind)
{
    static const Words english(Language::English);
    static const Words polish(Language::Polish);
    addHeading(kind, u"id"_s, u"id"_s, Basis::Synonym);
    for (const Field &field : kind.fields()) {
        if (field.has(FieldFlag::ReadOnly))
            continue;
        addHeading(kind, field.keyText(), field.keyText(), Basis::Key);
        addHeading(kind, field.labelIn(english), field.keyText(), Basis::Label);
        addHeading(kind, field.labelIn(polish), field.keyText(), Basis::Label);
        if (field.itLabel) { // a list that was written in the other dialect
            addHeading(kind, field.labelIn(Words(Language::English, Dialect::It)), field.keyText(), Basis::Label);
            addHeading(kind, field.labelIn(Words(Language::Polish, Dialect::It)), field.keyText(), Basis::Label);
        }
    }
    for (const QString &column : addressColumns(kind))
        addHeading(kind, column, column, Basis::Key);
    for (const Field &field : kind.fields()) {
        for (const Choice &choice : field.choices) {
            const QString key = QString::fromLatin1(choice.key);
            for (const QString &word : {key, english.translate("Choice", choice.label), polish.translate("Choice", choice.label)})
                m_choices[QByteArray(kind.key()) + '.' + field.key].insert(normalisedHeading(word), key);
        }
    }
}

void Synonyms::readHeadings(const Kinds &kinds)
{
    for (const QString &line : resourceLines(u":/catalogs/heading-synonyms.tsv"_s)) {
        const QString kindKey = line.section(u'\t', 0, 0).section(u'.', 0, 0);
        const QString column = line.section(u'\t', 0, 0).section(u'.', 1);
        const RecordKind *kind = kinds.find(kindKey);
        if (!kind || (kind->indexOf(column) < 0 && !addressColumns(*kind).contains(column)))
            continue; // a test's own kinds need not have the field
        for (const QString &heading : line.section(u'\t', 1).split(u'|', Qt::SkipEmptyParts))
            addHeading(*kind, heading, column, Basis::Synonym);
    }
}

void Synonyms::readChoices()
{
    for (const QString &line : resourceLines(u":/catalogs/value-synonyms.tsv"_s)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 3)
            continue;
        QHash<QByteArray, QString> &words = m_choices[parts[0].toLatin1()];
        for (const QString &word : parts[2].split(u'|', Qt::SkipEmptyParts))
            words.insert(normalisedHeading(word), parts[1]);
    }
}

Synonyms::Meaning Synonyms::meaning(const RecordKind &kind, const QByteArray &heading) const
{
    return headings(kind).value(heading);
}

const QHash<QByteArray, Synonyms::Meaning> &Synonyms::headings(const RecordKind &kind) const
{
    static const QHash<QByteArray, Meaning> none;
    const auto found = m_headings.constFind(&kind);
    return found == m_headings.cend() ? none : *found;
}

double Synonyms::tellingPower(const QByteArray &heading) const
{
    const int kinds = m_kindsWithHeading.value(heading);
    return kinds == 0 ? 0.0 : 1.0 / kinds;
}

QString Synonyms::choice(const RecordKind &kind, const Field &field, const QByteArray &word) const
{
    for (const char *owner : {kind.key(), "*"}) {
        const auto words = m_choices.constFind(QByteArray(owner) + '.' + field.key);
        const QString key = words == m_choices.cend() ? QString() : words->value(word);
        if (!key.isEmpty() && field.choiceIndex(key))
            return key;
    }
    return {};
}
