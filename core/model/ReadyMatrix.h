// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Describe.h"

/// A ready matrix that was read from a file and is kept in this project, to be applied when somebody wants it.
struct ReadyMatrix
{
    Id<ReadyMatrix> id;
    QString key; ///< the same for the next edition of the file
    QString nameEn;
    QString namePl;
    QString useEn; ///< when to use it, or what the file says of it
    QString usePl;
    QString source;  ///< file name
    QString content; ///< steps, levels and letters as JSON (core/catalog/MatrixTemplate)

    [[nodiscard]] static const RecordKind &kind();
    friend bool operator==(const ReadyMatrix &, const ReadyMatrix &) = default;
};
