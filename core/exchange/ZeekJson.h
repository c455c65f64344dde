// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ZeekReader.h"

#include <memory>

/// Rows of Zeek logs that were written as one JSON object a line.
class ZeekJson
{
public:
    explicit ZeekJson(ZeekRows &rows);
    ~ZeekJson();
    /// `text` must have LineReader::padding readable bytes behind it.
    void line(std::string_view text, quint64 number);

private:
    struct Parser;
    ZeekRows &m_rows;
    std::unique_ptr<Parser> m_parser;
};
