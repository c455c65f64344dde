// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Asks the system to back this stretch of fresh memory with large pages, where it has such a thing.
///
/// Touching 30 MB for the first time costs 7600 page faults: on a virtual machine 100 ms, with large pages 3 ms.
void preferLargePages(void *begin, std::size_t bytes);
