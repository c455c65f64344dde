// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

/// All cells of one kind as one folded text, for the filter above a table: what a person sees, in the language that they
/// read, names of linked records included. 100 000 assets are searched in about 10 ms.
///
/// Follows its store by update(); a removed row needs a rebuild of the row numbers only.
class TextIndex
{
public:
    TextIndex(const Project &project, const RecordStore &records, const Words &words);

    void rebuild();
    void rowChanged(int row);
    void rowInserted(int row);
    void rowRemoved(int row);

    /// Rows in which every word of `query` occurs, in the store's order. An empty query fits all.
    [[nodiscard]] std::vector<int> search(const QString &query) const;
    [[nodiscard]] bool fits(int row, const QString &query) const;
    [[nodiscard]] size_t memoryBytes() const;

private:
    struct Piece
    {
        quint32 from = 0;
        quint32 to = 0;
    };
    void appendRow(int row);
    void compactWhenWasteful();
    [[nodiscard]] QByteArrayView piece(int row) const;
    [[nodiscard]] static std::vector<QByteArray> wordsOf(const QString &query);

    const Project &m_project;
    const RecordStore &m_records;
    Words m_words;
    QByteArray m_haystack;       ///< cells end with 0x1f, rows with 0x1e
    std::vector<Piece> m_pieces; ///< by row
    bool m_inOrder = true;       ///< pieces stand in the haystack in the order of the rows
};
