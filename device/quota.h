// SPDX-License-Identifier: Apache-2.0
/*
 * What the processes of one virtual machine have together: a table that barcudad and its workers share. A worker enters what it
 * uses in a cell of its own, and adds up the cells of its machine before it takes more; barcudad clears the cell of a worker that
 * is gone, so nothing is lost with a worker that is killed.
 *
 * Two workers that ask at the same moment may both be told no where one of them would have fitted; none is told yes wrongly.
 */
#ifndef BARCUDA_DEVICE_QUOTA_H
#define BARCUDA_DEVICE_QUOTA_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#define QUOTA_MACHINE 64u

/* Shared with all workers, of which one may have been taken over: nobody relies on more than his own. */
struct quota_cell {
    _Atomic uint32_t joined; /* worker: 1 once `machine` is written */
    char machine[QUOTA_MACHINE];
    _Atomic uint64_t memory; /* bytes of device memory */
};

struct quota {
    uint32_t count;
    struct quota_cell *cell;
    pid_t worker[]; /* of each cell, 0 = free; the broker's, a worker has only a copy */
};

/* For `count` workers, shared with processes forked later. NULL with errno. */
struct quota *quota_create(uint32_t count);

/* Broker: a free cell, NULL when all are taken; whose worker it is once that is known; and after its end. */
struct quota_cell *quota_find_free(struct quota *);
void quota_assign(struct quota *, const struct quota_cell *, pid_t worker);
void quota_release(struct quota *, pid_t worker);

/* A worker's share in what its machine may have. */
struct quota_share {
    struct quota *quota;
    struct quota_cell *cell;
    uint64_t most; /* bytes of device memory, 0 = no limit */
};

/* Worker: enters the machine's name. False when `clients` (0 = no limit) others are there already. */
bool quota_join(struct quota_share *, const char *machine, uint32_t clients);
bool quota_take(struct quota_share *, uint64_t size);
void quota_give(struct quota_share *, uint64_t size);
/* Bytes that are left for all of the machine's processes; UINT64_MAX without a limit. */
uint64_t quota_left(const struct quota_share *);

#endif
