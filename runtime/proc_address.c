// SPDX-License-Identifier: Apache-2.0
/*
 * cuGetProcAddress, both ABIs. Works before cuInit and without a host. Where the documentation and the real
 * driver disagree (a version newer than the driver), this does what the driver does; where the driver crashes
 * (a NULL name or output), this refuses.
 */
#include <stdbool.h>
#include <stddef.h>

#include "generated/gpa_table.h"
#include "generated/runtime_hooks.h"

#define KNOWN_FLAGS (CU_GET_PROC_ADDRESS_LEGACY_STREAM | CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM)

static bool arguments_valid(const char *name, void **symbol, cuuint64_t flags) {
    return !(flags & ~(cuuint64_t)KNOWN_FLAGS) && name && symbol;
}

/*
 * The newest symbol that is not newer than `version`. With per-thread streams a name that has per-thread
 * symbols at all is looked up among these only: the driver does not fall back to the legacy symbol when they
 * are too new.
 */
static CUdriverProcAddressQueryResult look_up(const char *name, int version, cuuint64_t flags,
                                              void **symbol) {
    const struct gpa_name *found = gpa_find(name);
    *symbol = NULL;
    if (!found)
        return CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND;
    const struct gpa_entry *end = found->entries + found->count;
    bool per_thread = flags & CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM && end[-1].per_thread;
    for (const struct gpa_entry *e = found->entries; e < end; e++)
        if (e->per_thread == per_thread && e->version <= (unsigned)version)
            *symbol = e->symbol;
    return *symbol ? CU_GET_PROC_ADDRESS_SUCCESS : CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT;
}

CUresult rt_cuGetProcAddress_v2(const char *name, void **symbol, int version, cuuint64_t flags,
                                CUdriverProcAddressQueryResult *status) {
    if (!arguments_valid(name, symbol, flags))
        return CUDA_ERROR_INVALID_VALUE;
    CUdriverProcAddressQueryResult found = look_up(name, version, flags, symbol);
    if (status)
        *status = found;
    return CUDA_SUCCESS;
}

/* The ABI of CUDA 11: a miss is an error and leaves the output alone. */
CUresult rt_cuGetProcAddress(const char *name, void **symbol, int version, cuuint64_t flags) {
    if (!arguments_valid(name, symbol, flags))
        return CUDA_ERROR_INVALID_VALUE;
    void *found;
    look_up(name, version, flags, &found);
    if (!found)
        return CUDA_ERROR_NOT_FOUND;
    *symbol = found;
    return CUDA_SUCCESS;
}
