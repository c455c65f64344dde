// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/TextIndex.h"

#include "core/base/Fold.h"

#include <algorithm>
#include <string_view>

namespace {
/// Cells whose stored bytes are what is shown: no QString on the way.
bool isShownAsStored(const Field &field)
{
    const bool plainText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::TextSet
        || field.type == FieldType::Date;
    return plainText && !(field.editor && qstrcmp(field.editor, "person") == 0);
}
}

TextIndex::TextIndex(const Project &project, const RecordStore &records, const Words &words)
    : m_project(project)
    , m_records(records)
    , m_words(words)
{
    rebuild();
}

void TextIndex::rebuild()
{
    m_haystack.clear();
    m_pieces.clear();
    m_pieces.resize(static_cast<size_t>(m_records.count()));
    for (int row = 0; row < m_records.count(); ++row)
        appendRow(row);
    m_haystack.squeeze();
    m_inOrder = true;
}

void TextIndex::appendRow(int row)
{
    const auto from = static_cast<quint32>(m_haystack.size());
    const std::vector<Field> &fields = m_records.kind().fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const QByteArrayView stored = m_records.bytes(row, static_cast<int>(i));
        if (stored.isEmpty())
            continue;
        if (isShownAsStored(fields[i]))
            appendFolded(m_haystack, stored);
        else
            appendFolded(m_haystack, m_project.text(m_records, row, static_cast<int>(i), m_words).toUtf8());
        m_haystack.append('\x1f');
    }
    m_haystack.append('\x1e');
    m_pieces[static_cast<size_t>(row)] = {from, static_cast<quint32>(m_haystack.size())};
}

QByteArrayView TextIndex::piece(int row) const
{
    const Piece &at = m_pieces[static_cast<size_t>(row)];
    return QByteArrayView(m_haystack).sliced(at.from, at.to - at.from);
}

void TextIndex::rowChanged(int row)
{
    appendRow(row);
    m_inOrder = false;
    compactWhenWasteful();
}

void TextIndex::rowInserted(int row)
{
    const bool isLast = row == static_cast<int>(m_pieces.size());
    m_pieces.insert(m_pieces.begin() + row, Piece {});
    appendRow(row);
    m_inOrder = m_inOrder && isLast;
    compactWhenWasteful();
}

void TextIndex::rowRemoved(int row)
{
    m_pieces.erase(m_pieces.begin() + row);
    m_inOrder = false; // its text stays in the haystack and belongs to nobody
}

void TextIndex::compactWhenWasteful()
{
    size_t used = 0;
    for (const Piece &at : m_pieces)
        used += at.to - at.from;
    if (static_cast<size_t>(m_haystack.size()) > 65536 + 2 * used)
        rebuild();
}

std::vector<QByteArray> TextIndex::wordsOf(const QString &query)
{
    std::vector<QByteArray> words;
    for (const QByteArray &word : folded(query).split(' ')) {
        if (!word.isEmpty())
            words.push_back(word);
    }
    return words;
}

namespace {
bool hasAllWords(std::string_view text, const std::vector<QByteArray> &words, size_t firstWord)
{
    for (size_t i = firstWord; i < words.size(); ++i) {
        if (text.find(std::string_view(words[i].constData(), static_cast<size_t>(words[i].size()))) == std::string_view::npos)
            return false;
    }
    return true;
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}
}

std::vector<int> TextIndex::search(const QString &query) const
{
    const std::vector<QByteArray> words = wordsOf(query);
    std::vector<int> rows;
    rows.reserve(words.empty() ? m_pieces.size() : 256);
    if (words.empty() || !m_inOrder) {
        for (int row = 0; row < static_cast<int>(m_pieces.size()); ++row) {
            if (words.empty() || hasAllWords(viewOf(piece(row)), words, 0))
                rows.push_back(row);
        }
        return rows;
    }
    // One scan over everything for the first word; each hit skips to the end of its row.
    const std::string_view haystack = viewOf(m_haystack);
    const std::string_view first(words[0].constData(), static_cast<size_t>(words[0].size()));
    int row = 0;
    for (size_t at = haystack.find(first); at != std::string_view::npos;) {
        const auto next = std::upper_bound(m_pieces.begin() + row, m_pieces.end(), at,
                                           [](size_t position, const Piece &piece) { return position < piece.to; });
        row = static_cast<int>(next - m_pieces.begin());
        if (hasAllWords(viewOf(piece(row)), words, 1))
            rows.push_back(row);
        at = haystack.find(first, next->to);
    }
    return rows;
}

bool TextIndex::fits(int row, const QString &query) const
{
    return hasAllWords(viewOf(piece(row)), wordsOf(query), 0);
}

size_t TextIndex::memoryBytes() const
{
    return static_cast<size_t>(m_haystack.capacity()) + m_pieces.capacity() * sizeof(Piece);
}
