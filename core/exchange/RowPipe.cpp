// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RowPipe.h"

#include <utility>

namespace {

constexpr qsizetype batchBytes = 262'144;
constexpr size_t mostFullBatches = 8;
}

struct RowPipe::Batch
{
    struct Cell
    {
        ParsedCell cell; ///< a text's place in `bytes` is `from`
        int field = 0;
        qsizetype from = 0;
    };
    struct Row
    {
        RecordId id;
        size_t cellsEnd = 0;
    };
    QByteArray bytes;
    std::vector<Cell> cells;
    std::vector<Row> rows;

    void clear()
    {
        bytes.resize(0);
        cells.clear();
        rows.clear();
    }
};

RowPipe::RowPipe(const RecordKind &kind)
    : m_fields(kind.fieldCount())
    , m_filling(std::make_unique<Batch>())
{
    m_filling->bytes.reserve(batchBytes);
}

RowPipe::~RowPipe() = default;

bool RowPipe::put(const RecordId &id, const std::vector<ParsedCell> &cells)
{
    Batch &batch = *m_filling;
    for (int field = 0; field < m_fields; ++field) {
        const ParsedCell &cell = cells[static_cast<size_t>(field)];
        if (cell.isEmpty())
            continue;
        batch.cells.push_back({cell, field, batch.bytes.size()});
        batch.bytes.append(cell.text);
    }
    batch.rows.push_back({id, batch.cells.size()});
    if (batch.bytes.size() >= batchBytes)
        handOver();
    return !m_isGivenUp;
}

void RowPipe::handOver()
{
    std::unique_lock lock(m_mutex);
    m_isChanged.wait(lock, [this] { return m_full.size() < mostFullBatches || m_isGivenUp; });
    m_full.push_back(std::move(m_filling));
    if (m_free.empty()) {
        m_filling = std::make_unique<Batch>();
        m_filling->bytes.reserve(batchBytes);
    } else {
        m_filling = std::move(m_free.back());
        m_free.pop_back();
    }
    m_isChanged.notify_all();
}

void RowPipe::finish()
{
    handOver();
    const std::lock_guard lock(m_mutex);
    m_isFinished = true;
    m_isChanged.notify_all();
}

Result<void> RowPipe::writeTo(Edit::Bulk &bulk)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_isChanged.wait(lock, [this] { return !m_full.empty() || m_isFinished; });
        if (m_full.empty())
            return {};
        std::unique_ptr<Batch> batch = std::move(m_full.front());
        m_full.erase(m_full.begin());
        m_isChanged.notify_all();
        lock.unlock();
        Result<void> written = writeBatch(bulk, *batch);
        lock.lock();
        if (!written) {
            m_isGivenUp = true;
            m_isChanged.notify_all();
            return written;
        }
        batch->clear();
        m_free.push_back(std::move(batch));
    }
}

Result<void> RowPipe::writeBatch(Edit::Bulk &bulk, const Batch &batch) const
{
    size_t next = 0;
    for (const Batch::Row &row : batch.rows) {
        bulk.startRow(row.id);
        for (int field = 0; field < m_fields; ++field) {
            if (next == row.cellsEnd || batch.cells[next].field != field) {
                bulk.addEmpty();
                continue;
            }
            const Batch::Cell &cell = batch.cells[next++];
            if (cell.cell.type == ParsedCell::Type::Integer)
                bulk.addInteger(cell.cell.integer);
            else if (cell.cell.type == ParsedCell::Type::Real)
                bulk.addReal(cell.cell.real);
            else
                bulk.addText(QByteArrayView(batch.bytes).sliced(cell.from, cell.cell.text.size()));
        }
        if (Result<void> done = bulk.finishRow(); !done)
            return done;
    }
    return {};
}
