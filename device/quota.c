// SPDX-License-Identifier: Apache-2.0
#include "device/quota.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

struct quota *quota_create(uint32_t count) {
    const size_t own = sizeof(struct quota) + count * sizeof(pid_t), all = count * sizeof(struct quota_cell);
    struct quota *q = mmap(NULL, own, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    void *cells = mmap(NULL, all, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (q == MAP_FAILED || cells == MAP_FAILED)
        return NULL; /* the daemon does not start */
    q->count = count;
    q->cell = cells;
    return q;
}

struct quota_cell *quota_find_free(struct quota *q) {
    for (uint32_t i = 0; i < q->count; i++)
        if (!q->worker[i])
            return &q->cell[i];
    return NULL;
}

void quota_assign(struct quota *q, const struct quota_cell *cell, pid_t worker) { q->worker[cell - q->cell] = worker; }

void quota_release(struct quota *q, pid_t worker) {
    for (uint32_t i = 0; i < q->count; i++) {
        if (q->worker[i] != worker)
            continue;
        atomic_store(&q->cell[i].joined, 0);
        atomic_store(&q->cell[i].memory, 0);
        q->worker[i] = 0;
    }
}

/* Other workers write their cells while this one reads: a name is compared only after it was announced. */
static bool same_machine(const struct quota_cell *cell, const struct quota_cell *mine) {
    return atomic_load(&cell->joined) && !strncmp(cell->machine, mine->machine, sizeof cell->machine);
}

bool quota_join(struct quota_share *share, const char *machine, uint32_t clients) {
    uint32_t there = 0;
    snprintf(share->cell->machine, sizeof share->cell->machine, "%s", machine);
    atomic_store(&share->cell->joined, 1);
    for (uint32_t i = 0; i < share->quota->count; i++)
        there += same_machine(&share->quota->cell[i], share->cell);
    if (!clients || there <= clients)
        return true;
    atomic_store(&share->cell->joined, 0);
    return false;
}

static uint64_t used(const struct quota_share *share) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < share->quota->count; i++)
        if (same_machine(&share->quota->cell[i], share->cell))
            sum += atomic_load(&share->quota->cell[i].memory);
    return sum;
}

bool quota_take(struct quota_share *share, uint64_t size) {
    if (!share->most)
        return true;
    if (size > share->most)
        return false;
    atomic_fetch_add(&share->cell->memory, size);
    if (used(share) <= share->most)
        return true;
    atomic_fetch_sub(&share->cell->memory, size);
    return false;
}

void quota_give(struct quota_share *share, uint64_t size) {
    if (share->most)
        atomic_fetch_sub(&share->cell->memory, size);
}

uint64_t quota_left(const struct quota_share *share) {
    if (!share->most)
        return UINT64_MAX;
    uint64_t sum = used(share);
    return sum < share->most ? share->most - sum : 0;
}
