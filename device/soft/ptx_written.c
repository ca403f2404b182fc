// SPDX-License-Identifier: Apache-2.0
/* See ptx_written.h. */
#include "device/soft/ptx_written.h"

#include <string.h>
#include <sys/mman.h>

bool ptx_written_open(struct ptx_written *w, uint64_t base, uint64_t size) {
    /* Shared only so that it does not count against RLIMIT_DATA: most of it is never used. */
    void *bits = mmap(NULL, size / 8, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (bits == MAP_FAILED)
        return false;
    *w = (struct ptx_written){base, size, bits};
    return true;
}

void ptx_written_close(struct ptx_written *w) {
    if (w->size)
        munmap((void *)w->bits, w->size / 8);
    *w = (struct ptx_written){0};
}

/* Cuts [*address, *address + *size) down to the range and makes *address an offset. */
static void clip(const struct ptx_written *w, uint64_t *address, uint64_t *size) {
    uint64_t skip = *address < w->base ? w->base - *address : 0;
    skip = skip < *size ? skip : *size;
    *address += skip - w->base;
    *size -= skip;
    if (*address >= w->size)
        *size = 0;
    else if (*size > w->size - *address)
        *size = w->size - *address;
}

static void set_bits(_Atomic uint8_t *byte, uint8_t bits, bool written) {
    if (written)
        atomic_fetch_or_explicit(byte, bits, memory_order_relaxed);
    else
        atomic_fetch_and_explicit(byte, (uint8_t)~bits, memory_order_relaxed);
}

void ptx_written_set(struct ptx_written *w, uint64_t at, uint64_t size, bool written) {
    clip(w, &at, &size);
    while (size) {
        uint64_t here = 8 - at % 8 < size ? 8 - at % 8 : size;
        if (here == 8) {
            here = size / 8 * 8;
            memset((void *)(w->bits + at / 8), written ? 0xff : 0, here / 8);
        } else {
            set_bits(&w->bits[at / 8], (uint8_t)(((1u << here) - 1) << at % 8), written);
        }
        at += here;
        size -= here;
    }
}

uint64_t ptx_written_first_gap(const struct ptx_written *w, uint64_t address, uint64_t size) {
    uint64_t at = address, inside = size;
    clip(w, &at, &inside);
    for (uint64_t i = 0; i < inside; i++)
        if (!(atomic_load_explicit(&w->bits[(at + i) / 8], memory_order_relaxed) >> (at + i) % 8 & 1))
            return at + i + w->base - address;
    return size;
}
