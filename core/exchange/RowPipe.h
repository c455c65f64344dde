// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ColumnParser.h"
#include "core/project/Project.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

/// New records on their way from the thread that reads the file to the one that writes the project: reading 100 000 rows
/// takes about as long as SQLite needs for a third of them, and both can go on at once.
class RowPipe
{
public:
    explicit RowPipe(const RecordKind &kind);
    ~RowPipe();

    // --- the reading thread ---
    /// Copies the cells. False once the writer has given up.
    bool put(const RecordId &id, const std::vector<ParsedCell> &cells);
    void finish(); ///< nothing more comes

    // --- the writing thread ---
    /// Writes all rows until finish(); gives up at the first that fails.
    [[nodiscard]] Result<void> writeTo(Edit::Bulk &bulk);

private:
    struct Batch;
    void handOver();
    [[nodiscard]] Result<void> writeBatch(Edit::Bulk &bulk, const Batch &batch) const;

    int m_fields;
    std::unique_ptr<Batch> m_filling;
    std::mutex m_mutex;
    std::condition_variable m_isChanged;
    std::vector<std::unique_ptr<Batch>> m_full; ///< oldest first
    std::vector<std::unique_ptr<Batch>> m_free; ///< used again: fresh memory costs more than the copy
    bool m_isFinished = false;
    std::atomic<bool> m_isGivenUp = false;
};
