// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Similarity.h"

#include <rapidfuzz/fuzz.hpp>

double similarity(QByteArrayView a, QByteArrayView b)
{
    return rapidfuzz::fuzz::ratio(a.begin(), a.end(), b.begin(), b.end()) / 100.0;
}
