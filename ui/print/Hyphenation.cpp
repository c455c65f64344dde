// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Hyphenation.h"

#include "ui/print/Typography.h"

#include <QFile>
#include <QStandardPaths>
#include <QStringConverter>

#include <hyphen.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShortestWord = 7; ///< a shorter word is not worth a hyphen
constexpr qsizetype LongestWord = 60;
constexpr qsizetype AtLeastBefore = 3;
constexpr qsizetype AtLeastAfter = 3;
constexpr qsizetype RememberedWords = 20000;

QString dictionaryFile(Language language)
{
    const QString name = language == Language::Polish ? u"hyph_pl_PL.dic"_s : u"hyph_en_GB.dic"_s;
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hyphen/"_s + name);
}
}

struct Hyphenation::Dictionary
{
    HyphenDict *dict = nullptr;
    QStringEncoder encoder;
    bool utf8 = false;
    ~Dictionary()
    {
        if (dict)
            hnj_hyphen_free(dict);
    }
};

Hyphenation::Hyphenation(Language language)
    : m_dictionary(std::make_unique<Dictionary>())
{
    const QString file = dictionaryFile(language);
    if (file.isEmpty())
        return;
    m_dictionary->dict = hnj_hyphen_load(QFile::encodeName(file).constData());
    if (!m_dictionary->dict)
        return;
    m_dictionary->utf8 = m_dictionary->dict->utf8 != 0;
    m_dictionary->encoder = QStringEncoder(m_dictionary->utf8 ? "UTF-8" : m_dictionary->dict->cset);
}

Hyphenation::~Hyphenation() = default;

bool Hyphenation::isAvailable() const
{
    return m_dictionary->dict && m_dictionary->encoder.isValid();
}

QList<int> Hyphenation::breaksOfWord(const QString &word) const
{
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known;
    const QByteArray bytes = m_dictionary->encoder(word.toLower());
    if (m_dictionary->encoder.hasError()) { // a letter that this dictionary's character set lacks
        m_dictionary->encoder.resetState();
        return {};
    }
    // The marks stand per byte in an 8-bit dictionary and per character in a UTF-8 one.
    QByteArray marks(bytes.size() + 5, '\0');
    char **rep = nullptr;
    int *pos = nullptr;
    int *cut = nullptr;
    const int bad = hnj_hyphen_hyphenate2(m_dictionary->dict, bytes.constData(), int(bytes.size()), marks.data(),
                                          nullptr, &rep, &pos, &cut);
    for (qsizetype i = 0; rep && i < bytes.size(); ++i)
        std::free(rep[i]);
    std::free(static_cast<void *>(rep));
    std::free(pos);
    std::free(cut);
    QList<int> breaks;
    for (qsizetype i = AtLeastBefore - 1; !bad && i < word.size() - AtLeastAfter; ++i) {
        if (marks.at(i) & 1)
            breaks.append(int(i) + 1);
    }
    if (m_known.size() < RememberedWords)
        m_known.insert(word, breaks);
    return breaks;
}

QList<int> Hyphenation::breaks(QStringView token) const
{
    QList<int> breaks;
    if (!isAvailable() || isNameLike(token))
        return breaks;
    for (qsizetype start = 0; start < token.size(); ++start) {
        qsizetype end = start;
        while (end < token.size() && token.at(end).isLetter())
            ++end;
        const qsizetype length = end - start;
        if (length >= ShortestWord && length <= LongestWord) {
            for (const int at : breaksOfWord(token.sliced(start, length).toString()))
                breaks.append(int(start) + at);
        }
        start = end;
    }
    return breaks;
}
