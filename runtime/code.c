// SPDX-License-Identifier: Apache-2.0
/* The tables behind code.h. */
#include "runtime/code.h"

#include <stdlib.h>
#include <string.h>

#include "generated/guest_calls.h"
#include "runtime/ranges.h"
#include "runtime/token_map.h"

static struct token_map owners = TOKEN_MAP_INITIALIZER;
static struct token_map kernels = TOKEN_MAP_INITIALIZER;

static unsigned bucket_of(const char *name) {
    uint32_t hash = 2166136261u;
    for (; name && *name; name++)
        hash = (hash ^ (uint8_t)*name) * 16777619u;
    return name ? hash % CODE_BUCKETS : 0;
}

/* ---- owners ---- */

struct code_owner *code_owner(uint64_t token, bool create, uint64_t parent) {
    struct code_owner *owner = token_map_get(&owners, token);
    if (owner || !create)
        return owner;
    owner = calloc(1, sizeof *owner);
    if (!owner)
        return NULL;
    owner->token = token;
    owner->parent = parent;
    pthread_mutex_init(&owner->lock, NULL);
    void *present;
    bool added = token_map_add(&owners, token, owner, &present);
    if (added && !present)
        return owner;
    pthread_mutex_destroy(&owner->lock);
    free(owner);
    return present;
}

static void kernel_free(struct code_kernel *kernel) {
    struct code_info *info = atomic_load(&kernel->info);
    if (info) {
        free(info->param);
        free(info->name);
        free(info);
    }
    free(atomic_load(&kernel->legacy));
    free(kernel->name);
    free(kernel);
}

static void owner_free(struct code_owner *owner) {
    for (unsigned i = 0; i < CODE_BUCKETS; i++)
        for (struct code_kernel *kernel = owner->bucket[i], *next; kernel; kernel = next) {
            next = kernel->next;
            token_map_take(&kernels, kernel->token);
            kernel_free(kernel);
        }
    for (size_t i = 0; i < owner->variable_count; i++)
        ranges_remove(owner->variables[i], NULL);
    free(owner->variables);
    pthread_mutex_destroy(&owner->lock);
    free(owner);
}

static bool is_child(const void *value, const void *arg) {
    return ((const struct code_owner *)value)->parent == *(const uint64_t *)arg;
}

void code_owner_drop(uint64_t token) {
    struct code_owner *owner;
    while ((owner = token_map_take_if(&owners, is_child, &token)))
        owner_free(owner);
    owner = token_map_take(&owners, token);
    if (owner)
        owner_free(owner);
}

static struct code_kernel *find_named(const struct code_owner *owner, const char *name) {
    for (struct code_kernel *kernel = owner->bucket[bucket_of(name)]; kernel; kernel = kernel->next)
        if (kernel->name && strcmp(kernel->name, name) == 0)
            return kernel;
    return NULL;
}

struct code_kernel *code_owner_find(struct code_owner *owner, const char *name) {
    pthread_mutex_lock(&owner->lock);
    struct code_kernel *kernel = find_named(owner, name);
    pthread_mutex_unlock(&owner->lock);
    return kernel;
}

struct code_kernel *code_owner_add(struct code_owner *owner, uint64_t token, const char *name) {
    struct code_kernel *fresh = calloc(1, sizeof *fresh);
    char *copy = name ? strdup(name) : NULL;
    if (!fresh || (name && !copy)) {
        free(fresh);
        free(copy);
        return NULL;
    }
    fresh->token = token;
    fresh->owner = owner->token;
    fresh->name = copy;
    pthread_mutex_lock(&owner->lock);
    void *present;
    bool added = token_map_add(&kernels, token, fresh, &present);
    if (added && !present) {
        struct code_kernel **bucket = &owner->bucket[bucket_of(name)];
        fresh->next = *bucket;
        *bucket = fresh;
    }
    pthread_mutex_unlock(&owner->lock);
    if (added && !present)
        return fresh;
    kernel_free(fresh);
    return present;
}

bool code_owner_add_variable(struct code_owner *owner, uint64_t base) {
    pthread_mutex_lock(&owner->lock);
    uint64_t *larger = realloc(owner->variables, (owner->variable_count + 1) * sizeof *larger);
    if (larger) {
        owner->variables = larger;
        larger[owner->variable_count++] = base;
    }
    pthread_mutex_unlock(&owner->lock);
    return larger != NULL;
}

/* ---- what the host knows of a kernel ---- */

static struct code_info *info_make(const struct kernel_info *from) {
    struct code_info *info = calloc(1, sizeof *info);
    uint32_t count = from->param_count <= KERNEL_INFO_PARAMS ? from->param_count : KERNEL_INFO_PARAMS;
    struct code_param *param = calloc(count + 1, sizeof *param);
    char *name = NULL;
    if (from->name_length < sizeof from->name)
        name = strndup(from->name, from->name_length);
    if (!info || !param || (from->name_length < sizeof from->name && !name)) {
        free(info);
        free(param);
        free(name);
        return NULL;
    }
    info->param = param;
    info->param_count = count;
    for (uint32_t i = 0; i < count; i++) {
        param[i] = (struct code_param){from->param[i].offset, from->param[i].size};
        if (param[i].offset + (uint64_t)param[i].size > info->param_size)
            info->param_size = param[i].offset + param[i].size;
    }
    for (unsigned i = 0; i < KERNEL_INFO_ATTRIBUTES; i++) {
        atomic_init(&info->attribute[i], from->attribute[i]);
        info->attribute_result[i] = from->attribute_result[i];
    }
    info->module = from->module;
    info->library = from->library;
    info->name_length = from->name_length;
    info->name = name;
    return info;
}

static CUresult ask(CUfunction f, struct kernel_info **out) {
    *out = malloc(sizeof **out);
    if (!*out)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = call_bcKernelInfo(0, f, *out);
    if (r != CUDA_SUCCESS) {
        free(*out);
        *out = NULL;
    }
    return r;
}

CUresult code_find(CUfunction f, struct code_kernel **kernel_out, struct code_info **info_out) {
    struct code_kernel *kernel = token_map_get(&kernels, (uintptr_t)f);
    struct code_info *info = kernel ? atomic_load_explicit(&kernel->info, memory_order_acquire) : NULL;
    if (!info) {
        struct kernel_info *answer;
        CUresult r = f ? ask(f, &answer) : CUDA_ERROR_INVALID_HANDLE;
        if (r != CUDA_SUCCESS)
            return r;
        if (!kernel) { /* came from an enumeration, a graph or an export table */
            uint64_t token = answer->library ? answer->library : answer->module;
            struct code_owner *owner = token ? code_owner(token, true, 0) : NULL;
            if (!owner) { /* unloaded: its owner is known no more */
                free(answer);
                return CUDA_ERROR_INVALID_HANDLE;
            }
            kernel = code_owner_add(owner, (uintptr_t)f, NULL);
        }
        info = kernel ? info_make(answer) : NULL;
        free(answer);
        if (!info)
            return CUDA_ERROR_OUT_OF_MEMORY;
        struct code_info *other = NULL;
        if (!atomic_compare_exchange_strong(&kernel->info, &other, info)) { /* another thread asked too */
            free(info->param);
            free(info->name);
            free(info);
            info = other;
        }
    }
    *kernel_out = kernel;
    *info_out = info;
    return CUDA_SUCCESS;
}

static void update(struct code_info *info, const struct kernel_info *answer) {
    for (unsigned i = 0; info && i < KERNEL_INFO_ATTRIBUTES; i++)
        atomic_store_explicit(&info->attribute[i], answer->attribute[i], memory_order_relaxed);
}

CUresult code_refresh(CUfunction f) {
    struct code_kernel *kernel = token_map_get(&kernels, (uintptr_t)f);
    if (!kernel)
        return CUDA_SUCCESS; /* nothing is cached */
    struct kernel_info *answer;
    CUresult r = ask(f, &answer);
    if (r != CUDA_SUCCESS)
        return r;
    update(atomic_load(&kernel->info), answer);
    free(answer);
    struct code_kernel *other = token_map_get(&kernels, atomic_load(&kernel->counterpart));
    if (other && atomic_load(&other->info)) {
        r = ask((CUfunction)(uintptr_t)other->token, &answer);
        if (r == CUDA_SUCCESS) {
            update(atomic_load(&other->info), answer);
            free(answer);
        }
    }
    return r;
}
