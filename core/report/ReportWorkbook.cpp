// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportWorkbook.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 31; ///< of a sheet in the format

class SheetCollector
{
public:
    explicit SheetCollector(const Document &document)
        : m_group(Words(document.language).translate("ReportWorkbook", "Group"))
    {
    }

    void collect(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                m_heading = heading->text;
            else if (const auto *table = std::get_if<Table>(&block.content))
                add(*table);
            else if (const auto *section = std::get_if<Section>(&block.content))
                collect(section->blocks);
            else if (const auto *together = std::get_if<KeepTogether>(&block.content))
                collect(together->blocks);
            else if (const auto *columns = std::get_if<Columns>(&block.content)) {
                for (const Columns::Column &column : columns->columns)
                    collect(column.blocks);
            }
        }
    }

    [[nodiscard]] std::vector<ReportSheet> take() { return std::move(m_sheets); }

private:
    void add(const Table &table)
    {
        ReportSheet sheet {.name = uniqueName(), .headings = {}, .rows = {}};
        bool isGrouped = false;
        QString group;
        const Table::Reader next = table.open();
        while (const std::optional<TableRow> row = next()) {
            if (row->group) {
                group = row->cells.empty() ? QString() : plainText(row->cells.front());
                isGrouped = true;
                continue;
            }
            QStringList cells {group};
            for (const Runs &cell : row->cells)
                cells.append(plainText(cell));
            sheet.rows.push_back(std::move(cells));
        }
        if (sheet.rows.empty())
            return;
        for (const TableColumn &column : table.columns)
            sheet.headings.append(column.header);
        if (isGrouped) {
            sheet.headings.prepend(m_group);
        } else {
            for (QStringList &row : sheet.rows)
                row.removeFirst();
        }
        m_sheets.push_back(std::move(sheet));
    }

    QString uniqueName()
    {
        QString name = m_heading.simplified();
        for (const QChar c : u"[]:*?/\\'"_s)
            name.replace(c, u' ');
        name.truncate(longestName);
        if (name.isEmpty())
            name = m_group;
        const QString base = name;
        for (int i = 2; m_names.contains(name.toLower()); ++i) {
            const QString suffix = u" %1"_s.arg(i);
            name = base.first(std::min(base.size(), longestName - suffix.size())) + suffix;
        }
        m_names.insert(name.toLower());
        return name;
    }

    QString m_group;
    QString m_heading;
    QSet<QString> m_names;
    std::vector<ReportSheet> m_sheets;
};
}

std::vector<ReportSheet> reportSheets(const Document &document)
{
    SheetCollector collector(document);
    collector.collect(document.blocks);
    return collector.take();
}
