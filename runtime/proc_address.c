// SPDX-License-Identifier: Apache-2.0
// cuGetProcAddress, both ABIs. Works before cuInit and without a host.
#include "runtime/proc_address.h"

#include <string.h>

#include "generated/runtime_hooks.h"

#define KNOWN_FLAGS (CU_GET_PROC_ADDRESS_LEGACY_STREAM | CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM)

/* The first entry of a name, or NULL. */
static const struct proc_address_entry *find(const char *name) {
    size_t low = 0, high = proc_address_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(proc_address_table[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < proc_address_count && strcmp(proc_address_table[low].name, name) == 0;
    return found ? &proc_address_table[low] : NULL;
}

/*
 * The newest symbol that is not newer than `version`. With per-thread streams a name that has per-thread symbols at all is
 * looked up among these only: the driver does not fall back to the legacy symbol when they are too new.
 */
static CUdriverProcAddressQueryResult look_up(const char *name, int version, bool per_thread, void **symbol) {
    const struct proc_address_entry *first = find(name);
    *symbol = NULL;
    if (!first)
        return CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND;
    const struct proc_address_entry *end = proc_address_table + proc_address_count, *last = first;
    while (last < end && strcmp(last->name, name) == 0)
        last++;
    bool wanted = per_thread && last[-1].per_thread;
    for (const struct proc_address_entry *e = first; e < last; e++)
        if (e->per_thread == wanted && (unsigned)e->version <= (unsigned)version)
            *symbol = (void *)e->symbol;
    return *symbol ? CU_GET_PROC_ADDRESS_SUCCESS : CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT;
}

CUresult rt_cuGetProcAddress_v2(const char *name, void **symbol, int version, cuuint64_t flags,
                                CUdriverProcAddressQueryResult *status) {
    if (flags & ~(cuuint64_t)KNOWN_FLAGS || !name || !symbol)
        return CUDA_ERROR_INVALID_VALUE;
    CUdriverProcAddressQueryResult found =
        look_up(name, version, flags & CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM, symbol);
    if (status)
        *status = found;
    return CUDA_SUCCESS;
}

/* The ABI of CUDA 11: a miss is an error and leaves the output alone. */
CUresult rt_cuGetProcAddress(const char *name, void **symbol, int version, cuuint64_t flags) {
    if (flags & ~(cuuint64_t)KNOWN_FLAGS || !name || !symbol)
        return CUDA_ERROR_INVALID_VALUE;
    void *found;
    look_up(name, version, flags & CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM, &found);
    if (!found)
        return CUDA_ERROR_NOT_FOUND;
    *symbol = found;
    return CUDA_SUCCESS;
}
