// SPDX-License-Identifier: Apache-2.0
/*
 * PTX modules and grids: the software GPU's front end and engine. Knows nothing of contexts, streams or the Driver API; the
 * soft driver (device/soft/) sits on top of it.
 *
 * A module is parsed in two steps: ptx_module_load indexes symbols, entries and globals (and reports syntax errors of the
 * directives); a kernel's body is decoded at its first use and kept. Modules are immutable after ptx_module_link and may be
 * used from any number of threads.
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_H
#define BARCUDA_DEVICE_SOFT_PTX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum ptx_status {
    PTX_OK = 0,
    PTX_AGAIN,             /* ptx_grid_run: budget used up, blocks left */
    PTX_INVALID,           /* malformed PTX: the log has line and reason */
    PTX_UNSUPPORTED,       /* well-formed, but an operation barcuda does not execute: the log names it */
    PTX_VERSION,           /* a .version of another major number than is known */
    PTX_UNRESOLVED,        /* undefined external symbol: the log names it */
    PTX_NO_MEMORY,
    PTX_LAUNCH_RESOURCES,  /* too much shared memory, too many threads or registers */
    /* Faults of a running grid, sticky: */
    PTX_ILLEGAL_ADDRESS, PTX_MISALIGNED, PTX_ILLEGAL_INSTRUCTION, PTX_INVALID_ADDRESS_SPACE, PTX_INVALID_PC,
    PTX_STACK_ERROR, PTX_ASSERT, PTX_TRAP, PTX_DEADLOCK,
};

/* Growing text; zero it before use, ptx_log_free afterwards. Holds at most 64 KiB. */
struct ptx_log {
    char *text;
    size_t size, capacity;
};
void ptx_log_printf(struct ptx_log *, const char *format, ...) __attribute__((format(printf, 2, 3)));
void ptx_log_free(struct ptx_log *);

/* ---- modules ---- */

struct ptx_module;
struct ptx_kernel;

/* `text` need not be terminated; it is copied. Several texts (PTX inputs of a link) become one module, symbols resolved
 * between them. */
struct ptx_source {
    const char *text;
    size_t size;
    const char *name; /* for messages */
};
enum ptx_status ptx_module_load(const struct ptx_source *sources, size_t count, struct ptx_module **out, struct ptx_log *);
void ptx_module_free(struct ptx_module *);

/* Module-scope variables. The caller allocates storage for each before ptx_module_link, which then resolves addresses. */
enum ptx_reference { PTX_NO_REFERENCE, PTX_TEXREF, PTX_SURFREF, PTX_SAMPLERREF };
enum ptx_space { PTX_GENERIC, PTX_GLOBAL, PTX_CONST, PTX_SHARED, PTX_LOCAL, PTX_PARAM };
struct ptx_global {
    const char *name;
    enum ptx_space space; /* PTX_GLOBAL or PTX_CONST */
    uint64_t size;
    uint32_t alignment;
    bool managed;      /* .attribute(.managed) */
    bool external;     /* declared .extern and defined nowhere */
    bool exported;     /* .visible or .weak: cuModuleGetGlobal finds it */
    enum ptx_reference reference; /* .texref, .surfref: the variable stands for a texture or surface */
    uint64_t address;  /* set by the caller: device address of `size` bytes that the host may write */
};
size_t ptx_module_globals(struct ptx_module *, struct ptx_global **globals);
/* Writes the initialisers (addresses of other symbols included) into the storage and fixes the addresses in the code. */
enum ptx_status ptx_module_link(struct ptx_module *, struct ptx_log *);

struct ptx_param {
    uint32_t offset, size, alignment;
};
/* static_shared, local, constant and registers are known once ptx_kernel_prepare has succeeded, the rest after loading. */
struct ptx_kernel_info {
    const char *name; /* mangled */
    const struct ptx_param *params;
    uint32_t param_count, param_size; /* bytes */
    uint32_t static_shared, local, constant; /* bytes; local per thread */
    uint32_t max_threads;  /* from .maxntid or the engine's limit (1024) */
    uint32_t required_block[3], max_block[3]; /* .reqntid / .maxntid, 0 = not given */
    uint32_t registers;    /* estimate per thread, as ptxas would report: 32-bit registers */
    uint32_t min_blocks, max_registers; /* .minnctapersm / .maxnreg, 0 = not given */
    uint32_t cluster[3];   /* .reqnctapercluster, 0 = not given */
    uint32_t ptx_version;  /* major * 10 + minor of .version */
    uint32_t target;       /* 75 for .target sm_75 */
};
size_t ptx_module_kernels(struct ptx_module *, struct ptx_kernel ***kernels);
struct ptx_kernel *ptx_module_find(struct ptx_module *, const char *name); /* NULL = none */
/* Decodes the body if that has not happened; on failure the log says line and opcode. Thread safe. */
enum ptx_status ptx_kernel_prepare(struct ptx_kernel *, struct ptx_log *);
const struct ptx_kernel_info *ptx_kernel_info(const struct ptx_kernel *);

/* ---- memory ---- */

/*
 * Where kernels may load and store outside shared, local and parameter space: a snapshot of sorted, disjoint ranges, at whose
 * addresses the worker's own memory lies (device address == worker address). The owner publishes a new snapshot when ranges
 * change; old ones must stay readable until no grid that started before runs (ptx reads `current` at block start and on a miss).
 */
struct ptx_range {
    uint64_t lo, hi; /* [lo, hi) */
    bool writable;
};
struct ptx_ranges {
    size_t count;
    struct ptx_range range[];
};
struct ptx_memory {
    const struct ptx_ranges *_Atomic current;
};

/* Fixed address windows of the generic address space; no allocation may overlap them. */
#define PTX_SHARED_WINDOW 0x0000010000000000ull /* 32 MiB: shared memory of the thread's block, then of all of its cluster */
#define PTX_SHARED_WINDOW_SIZE (32ull << 20)
#define PTX_LOCAL_WINDOW  0x0000010100000000ull /* 4 GiB: local memory of the thread */
#define PTX_PARAM_WINDOW  0x0000010300000000ull /* 64 KiB: parameters of the launch */

/* ---- grids ---- */

struct ptx_fault {
    enum ptx_status status;
    const char *kernel;
    uint32_t line; /* of the PTX text */
    uint32_t block[3], thread[3];
    uint64_t address;
    char text[256]; /* one sentence */
};

struct texture; /* texture.h */
struct ptx_written;

/* What a grid needs from outside; a NULL member = nothing of that kind exists. */
struct ptx_services {
    void *self;
    void (*output)(void *self, const char *text, size_t size); /* printf text, already formatted */
    uint64_t (*heap_alloc)(void *self, uint64_t size);         /* device malloc: 0 = none left */
    void (*heap_free)(void *self, uint64_t address);
    void (*set_condition)(void *self, uint64_t handle, uint32_t value); /* cudaGraphSetConditional */
    /* The texture or surface of a handle, or of the reference whose variable lies at that address, kept until it is released as often as it was held; NULL = no such handle. */
    const struct texture *(*texture_hold)(void *self, uint64_t handle);
    void (*texture_release)(void *self, const struct texture *);
    /* A strict grid found a likely mistake and goes on (status PTX_OK). Called by the threads that run it. */
    void (*report)(void *self, const struct ptx_fault *);
};

struct ptx_launch {
    struct ptx_kernel *kernel;
    uint32_t grid[3], block[3], cluster[3]; /* cluster 0 = none */
    uint32_t dynamic_shared;                /* bytes */
    const void *params;                     /* param_size bytes, copied */
    bool cooperative;                       /* all blocks stay resident, time-sliced */
    bool strict;                            /* `memory` has one range per allocation: faults name it; mistakes are reported */
    struct ptx_written *written;            /* of a strict grid: bytes of global memory that may be read; NULL = not known */
    bool plain;                             /* without what makes accesses fast, for tests of that */
    uint32_t sm_count;                      /* what %nsmid reports */
    uint32_t warp_size;                     /* 32 */
    struct ptx_memory *memory;
    const struct ptx_services *services;
};

struct ptx_grid;
enum ptx_status ptx_grid_create(const struct ptx_launch *, struct ptx_grid **out);
/*
 * Runs blocks of the grid on the calling thread until none is left for it or about `budget_ns` have passed (0 = no limit).
 * Any number of threads may run one grid. PTX_AGAIN: budget used up, call again (any thread may). PTX_OK: nothing left to pick
 * up - the grid is finished when ptx_grid_done says so. A fault stops all blocks; every caller then gets its status.
 */
enum ptx_status ptx_grid_run(struct ptx_grid *, uint64_t budget_ns);
bool ptx_grid_done(const struct ptx_grid *); /* all blocks ended, or a fault and no thread inside */
const struct ptx_fault *ptx_grid_fault(const struct ptx_grid *); /* NULL = none */
/* Counters, for profiles: warp instructions and blocks executed. */
const struct ptx_kernel *ptx_grid_kernel(const struct ptx_grid *);
void ptx_grid_stats(const struct ptx_grid *, uint64_t *instructions, uint64_t *blocks);
void ptx_grid_free(struct ptx_grid *);

#endif
