// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LargePages.h"

#include <QtGlobal>

#include <cstdint>
#include <cstdlib>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

void preferLargePages([[maybe_unused]] void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef Q_OS_LINUX
    constexpr std::uintptr_t page = std::uintptr_t(2) << 20;
    const auto from = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t first = (from + page - 1) / page * page;
    const std::uintptr_t last = (from + bytes) / page * page;
    if (first < last)
        (void)madvise(static_cast<char *>(begin) + (first - from), last - first, MADV_HUGEPAGE); // a wish: refused without harm
#endif
}

void preferLargePagesForHeap([[maybe_unused]] std::size_t bytes)
{
#ifdef __GLIBC__
    // The first piece is mapped apart; freeing it makes glibc take the second from the heap and keep it there when freed.
    void *volatile piece = std::malloc(bytes);
    std::free(piece);
    piece = std::malloc(bytes);
    if (piece)
        preferLargePages(piece, bytes);
    std::free(piece);
#endif
}
