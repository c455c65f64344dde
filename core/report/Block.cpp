// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Block.h"

using namespace Qt::StringLiterals;

Run plain(const QString &text)
{
    return {.text = text};
}

Run bold(const QString &text)
{
    return {.text = text, .marks = Run::Bold};
}

Run italic(const QString &text)
{
    return {.text = text, .marks = Run::Italic};
}

Run secondary(const QString &text)
{
    return {.text = text, .marks = Run::Secondary};
}

Run tinted(const QString &text, Tint tint)
{
    return {.text = text, .marks = Run::Bold, .tint = tint};
}

Run chip(const QString &letter, Tint level)
{
    return {.text = letter, .kind = Run::Kind::Chip, .tint = level};
}

Runs sequence(const std::vector<Run> &chips)
{
    Runs runs;
    for (const Run &chip : chips) {
        if (!runs.empty())
            runs.push_back(secondary(u"\u00a0→\u00a0"_s));
        runs.push_back(chip);
    }
    return runs;
}

Run link(const QString &text, const QString &anchor)
{
    return {.text = text, .target = anchor};
}

Run pageOf(const QString &pattern, const QString &anchor)
{
    return {.text = pattern, .target = anchor, .kind = Run::Kind::PageNumber};
}

Runs phrase(const QString &pattern, const std::vector<Runs> &parts)
{
    Runs runs;
    qsizetype done = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int part = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (part < 1 || std::size_t(part) > parts.size())
            continue;
        if (at > done)
            runs.push_back(plain(pattern.sliced(done, at - done)));
        const Runs &inserted = parts[std::size_t(part) - 1];
        runs.insert(runs.end(), inserted.begin(), inserted.end());
        done = at + 2;
    }
    if (done < pattern.size())
        runs.push_back(plain(pattern.sliced(done)));
    return runs;
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs) {
        if (run.kind != Run::Kind::PageNumber)
            text += run.text;
    }
    return text;
}

std::function<Table::Reader()> Table::rows(std::vector<TableRow> rows)
{
    auto shared = std::make_shared<const std::vector<TableRow>>(std::move(rows));
    return [shared] {
        return [shared, next = std::size_t(0)]() mutable -> std::optional<TableRow> {
            if (next == shared->size())
                return std::nullopt;
            return (*shared)[next++];
        };
    };
}

QString shortHash(const QString &hash)
{
    return hash.size() <= 10 ? hash : hash.first(4) + u'…' + hash.last(4);
}
