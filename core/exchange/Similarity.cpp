// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Similarity.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>

double similarity(QByteArrayView a, QByteArrayView b, double atLeast)
{
    // Twice the letters in common over all letters: texts of very different length cannot be alike.
    const double possible = 2.0 * double(std::min(a.size(), b.size())) / double(std::max<qsizetype>(1, a.size() + b.size()));
    return possible < atLeast ? 0 : rapidfuzz::fuzz::ratio(a.begin(), a.end(), b.begin(), b.end(), atLeast * 100) / 100.0;
}
