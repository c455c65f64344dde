// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QStringList>

#include <vector>

/// A tab-separated file of ours: first line the keys, no quoting, one record a line.
class TsvTable
{
public:
    [[nodiscard]] static Result<TsvTable> read(const QString &path);

    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] const std::vector<QStringList> &rows() const { return m_rows; }
    [[nodiscard]] QString cell(const QStringList &row, QStringView key) const;

private:
    QStringList m_keys;
    std::vector<QStringList> m_rows;
};
