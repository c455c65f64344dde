// SPDX-License-Identifier: GPL-3.0-or-later
// JSON in bulk: the only file that includes simdjson.
#include "core/exchange/ZeekJson.h"

#include "core/exchange/LineReader.h"

#include <QCoreApplication>

#include <simdjson.h>

static_assert(LineReader::padding >= static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));

struct ZeekJson::Parser
{
    simdjson::ondemand::parser parser;
};

namespace {

constexpr std::pair<std::string_view, std::string_view ZeekRow::*> zeekKeys[] = {
    {"ts", &ZeekRow::time}, {"id.orig_h", &ZeekRow::source}, {"id.orig_p", &ZeekRow::sourcePort}, {"id.resp_h", &ZeekRow::target},
    {"id.resp_p", &ZeekRow::targetPort}, {"proto", &ZeekRow::transport}, {"service", &ZeekRow::service}, {"duration", &ZeekRow::duration},
    {"conn_state", &ZeekRow::state}, {"orig_pkts", &ZeekRow::sourcePackets}, {"resp_pkts", &ZeekRow::targetPackets},
    {"orig_ip_bytes", &ZeekRow::sourceIpBytes}, {"resp_ip_bytes", &ZeekRow::targetIpBytes}, {"orig_bytes", &ZeekRow::sourceBytes},
    {"resp_bytes", &ZeekRow::targetBytes}, {"vlan", &ZeekRow::vlan}};

/// Texts without their quotes, numbers as they stand; nothing where the line is no object.
simdjson::error_code readZeekLine(simdjson::ondemand::parser &parser, std::string_view text, ZeekRow &row)
{
    simdjson::ondemand::document document;
    if (const auto error = parser.iterate(text.data(), text.size(), text.size() + static_cast<size_t>(LineReader::padding)).get(document))
        return error;
    simdjson::ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return error;
    for (auto field : object) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        const auto wanted = std::ranges::find(zeekKeys, key, &std::pair<std::string_view, std::string_view ZeekRow::*>::first);
        if (wanted == std::end(zeekKeys))
            continue;
        simdjson::ondemand::value value;
        if (const auto error = field.value().get(value))
            return error;
        simdjson::ondemand::json_type type {};
        if (const auto error = value.type().get(type))
            return error;
        std::string_view cell;
        if (type == simdjson::ondemand::json_type::string) {
            if (const auto error = value.get_string().get(cell))
                return error;
        } else if (type == simdjson::ondemand::json_type::number) {
            double number = 0;
            cell = value.raw_json_token();
            if (const auto error = value.get_double().get(number))
                return error;
            while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t' || cell.back() == '\r'))
                cell.remove_suffix(1);
        }
        row.*(wanted->second) = cell;
    }
    return document.at_end() ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}
}

ZeekJson::ZeekJson(ZeekRows &rows)
    : m_rows(rows)
    , m_parser(std::make_unique<Parser>())
{
}

ZeekJson::~ZeekJson() = default;

void ZeekJson::line(std::string_view text, quint64 number)
{
    if (text.find_first_not_of(" \t\r") == std::string_view::npos)
        return;
    ZeekRow row;
    if (const auto error = readZeekLine(m_parser->parser, text, row))
        m_rows.skip(number, QCoreApplication::translate("Zeek", "The line is no JSON object: %1.").arg(QString::fromUtf8(simdjson::error_message(error))));
    else
        m_rows.take(row, number);
}
