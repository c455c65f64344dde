// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"

/// The kinds of record that a project holds, in the order in which they are made: a kind stands after those it links to.
/// A value, handed to the project: a test adds a kind of its own.
class Kinds
{
public:
    explicit Kinds(std::vector<const RecordKind *> kinds)
        : m_kinds(std::move(kinds))
    {
    }
    /// All kinds of the program.
    [[nodiscard]] static const Kinds &all();

    [[nodiscard]] const RecordKind *find(QStringView key) const; ///< null where there is none
    [[nodiscard]] int indexOf(const RecordKind &kind) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_kinds.size()); }
    [[nodiscard]] const RecordKind &at(int index) const { return *m_kinds[static_cast<size_t>(index)]; }
    [[nodiscard]] auto begin() const { return m_kinds.begin(); }
    [[nodiscard]] auto end() const { return m_kinds.end(); }

private:
    std::vector<const RecordKind *> m_kinds;
};
