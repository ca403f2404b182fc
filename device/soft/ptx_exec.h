// SPDX-License-Identifier: Apache-2.0
/*
 * Running PTX: a block is its warps and shared memory; a warp is up to 32 groups of lanes, each with its own
 * pc and frame. A block runs on one thread at a time.
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_EXEC_H
#define BARCUDA_DEVICE_SOFT_PTX_EXEC_H

#include "device/soft/ptx_code.h"

enum {
    PTX_MAX_DEPTH = 2048,
    PTX_BARRIERS = 16,
    PTX_CLUSTER_BARRIER = PTX_BARRIERS, /* as a group's wait_barrier */
    PTX_CLUSTER_BLOCKS = 16,
    PTX_CLUSTER_SHIFT = 20, /* shared memory of the cluster's block r begins at (r + 1) << 20 */
    PTX_RECENT = 64,
    PTX_TEXTURES = 4
};

/* Registers of one activation of a unit. */
struct ptx_frame {
    struct ptx_frame *parent;
    const struct ptx_unit *unit;
    const struct ptx_op *call; /* the call that made it */
    uint32_t lanes;            /* not returned yet */
    uint32_t depth;
    uint32_t local_base; /* of this activation, in the threads' local memory */
    uint32_t local_top;
    uint32_t capacity; /* bytes of `regs` */
    _Alignas(64) uint8_t regs[];
};

enum ptx_group_state {
    PTX_RUNNABLE,
    PTX_AT_SYNC,    /* waits for the lanes of `wait_mask` to come to a .sync */
    PTX_SYNC_READY, /* they have: the operation runs without waiting */
    PTX_AT_BARRIER, /* waits for barrier `wait_barrier` */
};

struct ptx_group {
    const struct ptx_op *pc;
    struct ptx_frame *frame;
    uint32_t mask;
    uint32_t wait_mask;
    uint8_t state;
    uint8_t wait_barrier;
};

struct ptx_warp {
    struct ptx_group groups[32];
    uint32_t count;
    uint32_t live;     /* lanes that have not exited */
    uint32_t index;    /* in the block */
    uint32_t backward; /* backward branches since another group ran */
    uint32_t rotor;
    bool rotating;
    uint32_t syncs;           /* .sync operations so far: they order its lanes */
    uint32_t cluster_arrived; /* lanes that have come to the cluster's barrier and not gone on */
    struct ptx_frame *frame;  /* of the kernel's own unit */
    struct ptx_frame *spare; /* returned frames */
    uint8_t *local;          /* word w of lane l at 4 * (32 * w + l) */
    uint32_t local_bytes;    /* per thread */
    bool local_owned;
};

struct ptx_barrier {
    uint32_t arrived, expected;   /* threads; expected 0 = all of the block */
    uint32_t any, not_all, count; /* reductions so far */
    uint32_t waiting;
};

struct ptx_block;
/* Blocks that run together, one at a time: all of them on the thread that runs the first. Most have one. */
struct ptx_cluster {
    struct ptx_block *blocks[PTX_CLUSTER_BLOCKS]; /* by rank */
    uint32_t id[3];
    uint32_t size;    /* blocks */
    uint32_t live;    /* threads that have not exited */
    uint32_t arrived; /* of these, at the cluster's barrier; */
    uint32_t waiting; /* groups that wait there */
};

struct ptx_block {
    struct ptx_block *next; /* in a list of waiting clusters or of spare memory */
    struct ptx_block *mate; /* the next block of the cluster */
    struct ptx_cluster *cluster;
    uint32_t rank;          /* in the cluster */
    size_t capacity;        /* bytes of this allocation */
    uint64_t image, layout; /* whose layout and constants it has */
    uint64_t grid;          /* serial of the grid whose prologue has run */
    uint32_t id[3];
    uint32_t warp_count, threads, live; /* live: threads that have not exited */
    uint32_t waiting;                   /* groups at barriers */
    uint8_t *shared;
    uint64_t shared_bytes;
    uint64_t executed; /* warp instructions */
    uint32_t epoch;    /* counts what orders accesses of different warps: barriers, atomic operations */
    struct ptx_shadow *shadow; /* ptx_check.c; of words of shared memory */
    size_t shadow_words;
    uint32_t visits; /* accesses that were looked at */
    struct ptx_cluster own; /* of the first block */
    struct ptx_barrier barriers[PTX_BARRIERS];
    struct ptx_warp *warps;
};

/* A range that an operation hit last; empty = {0, 0}. */
struct ptx_recent {
    uint64_t lo, span; /* span = hi - lo */
};

/* A texture or surface that the driver keeps for this thread. */
struct ptx_held_texture {
    uint64_t handle;
    const struct texture *texture; /* NULL = none */
};

struct ptx_access;

/* A thread inside ptx_grid_run. */
struct ptx_exec {
    uint8_t *regs; /* of the running group's frame */
    struct ptx_frame *frame;
    struct ptx_group *group;
    struct ptx_warp *warp;
    struct ptx_block *block;
    struct ptx_grid *grid;
    const struct ptx_ranges *ranges;
    const struct ptx_access *access;
    uint32_t polls;     /* loads that look like waiting, in this slice */
    uint32_t wait_mask; /* lanes that have come together at the running .sync */
    struct ptx_recent recent[PTX_RECENT];
    struct ptx_held_texture textures[PTX_TEXTURES];
    uint32_t texture_turn;
};

struct ptx_grid {
    struct ptx_launch launch;
    struct ptx_image *image;
    uint64_t serial; /* no other grid of the process has it */
    const uint8_t *params;
    uint32_t param_size;
    uint32_t cluster[3]; /* blocks, 1 where the launch names none */
    uint32_t cluster_size;
    uint64_t total; /* clusters */
    uint32_t shared_bytes, warps_per_block, threads_per_block;
    size_t block_bytes;
    _Atomic uint64_t next, finished, executed;
    _Atomic uint32_t inside; /* threads in ptx_grid_run */
    _Atomic bool stop;       /* a fault is set */
    pthread_mutex_t lock;    /* guards what follows */
    struct ptx_block *waiting, **waiting_tail;
    _Atomic uint32_t waiting_count;
    struct ptx_fault fault;
    const struct ptx_op *reported[16]; /* by the checker */
    uint32_t report_count;
    _Alignas(64) uint32_t workspace[16]; /* what %envreg1/2 point to for cooperative grids */
    uint8_t param_bytes[];
};

/* ptx_warp.c */
enum ptx_slice { PTX_SLICE_USED, PTX_SLICE_POLLED, PTX_SLICE_BLOCKED, PTX_SLICE_ENDED, PTX_SLICE_FAULT };
enum ptx_slice ptx_warp_run(struct ptx_exec *, struct ptx_warp *, uint64_t fuel);
void ptx_warp_start(struct ptx_exec *, struct ptx_warp *, uint32_t lanes);
/* Adds a group that continues at `pc`; merging happens when it is chosen. */
struct ptx_group *ptx_warp_add_group(struct ptx_warp *, const struct ptx_op *pc, struct ptx_frame *,
                                     uint32_t mask);
void ptx_warp_exit_lanes(struct ptx_exec *, uint32_t mask); /* of the running group */

/* ptx_fault.c: the first fault of a grid wins; always returns PTX_STEP_FAULT. */
enum ptx_step ptx_fault(struct ptx_exec *, const struct ptx_op *, enum ptx_status, uint32_t lane,
                        uint64_t address, const char *format, ...) __attribute__((format(printf, 6, 7)));

/* ptx_memory.c: single-thread access for everything that is not a plain load or store. Faults are reported.
 */
uint8_t *ptx_memory_at(struct ptx_exec *, const struct ptx_op *, uint32_t lane, enum ptx_space,
                       uint64_t address, uint32_t size, uint32_t alignment, bool write);
bool ptx_memory_read(struct ptx_exec *, const struct ptx_op *, uint32_t lane, enum ptx_space,
                     uint64_t address, void *to, uint32_t size);
bool ptx_memory_write(struct ptx_exec *, const struct ptx_op *, uint32_t lane, enum ptx_space,
                      uint64_t address, const void *from, uint32_t size);

/* Whether [address, address + size) may be accessed as a whole; no fault. */
bool ptx_memory_covers(struct ptx_exec *, uint64_t address, uint64_t size, bool write);

/* ptx_texture.c: gives back what the thread holds. */
void ptx_textures_release(struct ptx_exec *);

/* Local memory of one lane, by bytes; the range must be inside the warp's local_bytes. */
void ptx_local_read(const struct ptx_warp *, uint32_t lane, uint64_t offset, void *to, uint32_t size);
void ptx_local_write(struct ptx_warp *, uint32_t lane, uint64_t offset, const void *from, uint32_t size);
bool ptx_local_grow(struct ptx_warp *, uint64_t bytes);

/* ptx_cluster.c */
/* Lets the groups go that wait for the cluster once all its threads have come. */
void ptx_cluster_release(struct ptx_exec *);
/* Lanes of the running warp have exited. */
void ptx_cluster_exit(struct ptx_exec *, uint32_t mask);

/* The block whose shared memory an address of the shared window's means, and the offset there; NULL = none. */
static inline struct ptx_block *ptx_cluster_block(const struct ptx_exec *x, uint64_t *address) {
    uint64_t number = *address >> PTX_CLUSTER_SHIFT;
    if (number == 0)
        return x->block;
    *address &= (1u << PTX_CLUSTER_SHIFT) - 1;
    return number <= x->block->cluster->size ? x->block->cluster->blocks[number - 1] : NULL;
}

/* ptx_sync.c */
/* Lanes of the group outside `mask` (the guard was false for them) go on by themselves. */
void ptx_sync_split_off(struct ptx_exec *, const struct ptx_op *, uint32_t mask);
/* Lets groups go whose .sync or barrier is complete after lanes have arrived or exited. */
void ptx_sync_release(struct ptx_exec *, struct ptx_warp *);
void ptx_barrier_release(struct ptx_exec *);
ptx_fn ptx_run_join; /* waits for all live lanes of the warp */
/* True when the group may execute the .sync operation now; otherwise it waits. */
bool ptx_sync_enter(struct ptx_exec *, const struct ptx_op *, uint32_t mask, uint32_t wanted);
/* The same where each lane names a mask of its own. */
bool ptx_sync_enter_each(struct ptx_exec *, const struct ptx_op *, uint32_t mask, const uint32_t wanted[32]);

/* ptx_call.c */
void ptx_frames_free(struct ptx_warp *);
void ptx_frame_drop(struct ptx_warp *, struct ptx_frame *); /* no lane is left in it */
enum ptx_step ptx_call_builtin(struct ptx_exec *, const struct ptx_op *, const struct ptx_call *,
                               enum ptx_builtin, uint32_t mask);
/* ptx_printf.c: formats and writes for one thread; returns the number of arguments or -1. */
bool ptx_printf(struct ptx_exec *, const struct ptx_op *, uint32_t lane, uint64_t format, uint64_t arguments,
                int32_t *result);

static inline uint32_t ptx_pred(const struct ptx_exec *x, uint32_t offset) {
    uint32_t value;
    __builtin_memcpy(&value, x->regs + offset, 4);
    return value;
}

static inline void ptx_set_pred(struct ptx_exec *x, uint32_t offset, uint32_t mask, uint32_t value) {
    uint32_t old = ptx_pred(x, offset);
    value = (old & ~mask) | (value & mask);
    __builtin_memcpy(x->regs + offset, &value, 4);
}

static inline uint16_t *ptx_r16(const struct ptx_exec *x, uint32_t offset) {
    return (uint16_t *)(void *)(x->regs + offset);
}

static inline uint32_t *ptx_r32(const struct ptx_exec *x, uint32_t offset) {
    return (uint32_t *)(void *)(x->regs + offset);
}

static inline uint64_t *ptx_r64(const struct ptx_exec *x, uint32_t offset) {
    return (uint64_t *)(void *)(x->regs + offset);
}

/* Most masks are full, and the baseline has no instruction to count. */
static inline uint32_t ptx_lane_count(uint32_t mask) {
    return mask == UINT32_MAX ? 32 : (uint32_t)__builtin_popcount(mask);
}

#define PTX_EACH_LANE(lane, mask)                                                                            \
    for (uint32_t each_##lane = (mask), lane;                                                                \
         each_##lane && (lane = (uint32_t)__builtin_ctz(each_##lane), true); each_##lane &= each_##lane - 1)

#endif
