// SPDX-License-Identifier: Apache-2.0
/*
 * The export tables, declared: identifier, size and the slots that do something. Every other slot answers
 * NOT_SUPPORTED, and the memory behind a table goes on beyond its end in the same way, since some callers do
 * not look at its size.
 */
#include "runtime/export_table.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/cuda_exports.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/enter.h"
#include "runtime/init.h"
#include "runtime/log.h"
#include "runtime/thread.h"
#include "runtime/trace_slot.h"

static CUresult unsupported(void) {
    CUresult result = rt_ready();
    return result == CUDA_ERROR_DEINITIALIZED ? result : CUDA_ERROR_NOT_SUPPORTED;
}

/* ---- 6bd5fb6c: for the CUDA runtime ---- */

static CUresult module_load(CUmodule *module, const void *image) {
    return cuModuleLoadData(module, image);
}

/* What the trailing arguments ask for is not public; without them these are plain loads. */
static CUresult module_load_wrapper(CUmodule *module, const void *image, void *a, void *b, uint32_t c) {
    return a || b || c ? CUDA_ERROR_NOT_SUPPORTED : cuModuleLoadData(module, image);
}

static CUresult module_load_fatbin(const void *image, CUmodule *module, void *a, void *b, uint32_t c) {
    return module_load_wrapper(module, image, a, b, c);
}

/* The handle, without activating the context: a runtime makes it current before it retains it. */
static CUresult primary_context(CUcontext *out, CUdevice device) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_NONE);
    if (result != CUDA_SUCCESS)
        return result;
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    struct rt_context *context = rt_context_primary(device);
    if (!context)
        return CUDA_ERROR_INVALID_DEVICE;
    *out = rt_context_handle(context);
    return CUDA_SUCCESS;
}

/* Compilers live on the host and are always there. */
static CUresult load_compilers(void) {
    return rt_ready() == CUDA_ERROR_DEINITIALIZED ? CUDA_ERROR_DEINITIALIZED : CUDA_SUCCESS;
}

/* ---- a094798c: hooks of tools ---- */

/* Counts of elements, not bytes. The first is indexed by a number of the runtime's entry points, which grow
 * with releases. */
#define HOOK_CALLS  2048
#define HOOK_EVENTS 64
static int32_t hook_calls[HOOK_CALLS];
static void *hook_events[HOOK_EVENTS];

static void hooks_of_calls(void **flags, size_t *count) {
    *flags = hook_calls;
    *count = HOOK_CALLS;
}

static void hooks_of_events(void **flags, size_t *count) {
    *flags = hook_events;
    *count = HOOK_EVENTS;
}

/* Nobody listens: the three queries have nothing to tell. */
static CUresult no_hook(uint32_t which, void **out) {
    (void)which;
    if (out)
        *out = NULL;
    return CUDA_SUCCESS;
}

static CUresult no_context_hook(CUcontext context, void *which, void **out) {
    (void)context, (void)which;
    if (out)
        *out = NULL;
    return CUDA_SUCCESS;
}

static CUresult no_context_number(CUcontext context, uint64_t *out) {
    (void)context;
    if (out)
        *out = 0;
    return CUDA_SUCCESS;
}

static CUresult ignore_hook(uint32_t which, void *value) {
    (void)which, (void)value;
    return CUDA_SUCCESS;
}

/* ---- c693336e: context-local storage; no slot of its own for the size ---- */

static CUresult storage_of(CUcontext handle, struct context_storage **storage) {
    CUresult result = rt_ready();
    if (result != CUDA_SUCCESS)
        return result;
    struct rt_context *context = rt_thread_context(rt_thread());
    if (handle && handle != rt_context_handle(context)) {
        result = rt_context_resolve(handle, &context);
        if (result != CUDA_SUCCESS)
            return result;
    }
    if (!context)
        return CUDA_ERROR_INVALID_CONTEXT;
    *storage = &context->storage;
    return CUDA_SUCCESS;
}

static CUresult storage_put(CUcontext context, void *key, void *value,
                            context_storage_destructor destructor) {
    struct context_storage *storage;
    CUresult result = storage_of(context, &storage);
    return result == CUDA_SUCCESS ? context_storage_put(storage, key, value, destructor) : result;
}

static CUresult storage_delete(CUcontext context, void *key) {
    struct context_storage *storage;
    CUresult result = storage_of(context, &storage);
    return result == CUDA_SUCCESS ? context_storage_delete(storage, key) : result;
}

static CUresult storage_get(void **value, CUcontext context, void *key) {
    struct context_storage *storage;
    CUresult result = storage_of(context, &storage);
    if (result == CUDA_SUCCESS && !value)
        result = CUDA_ERROR_INVALID_VALUE;
    return result == CUDA_SUCCESS ? context_storage_get(storage, key, value) : result;
}

/* ---- 263e8860: checks of contexts; the conditions they look for do not arise ---- */

static CUresult context_check(CUcontext handle, uint32_t *out, const void **detail) {
    (void)detail;
    struct context_storage *unused;
    CUresult result = storage_of(handle, &unused);
    if (result == CUDA_SUCCESS && !out)
        result = CUDA_ERROR_INVALID_VALUE;
    if (result == CUDA_SUCCESS)
        *out = 0;
    return result;
}

static uint32_t nothing_to_check(void) {
    return 0;
}

/* ---- 21318c60: contexts and streams ---- */

static CUresult context_device(CUcontext context, CUdevice *device) {
    return rt_cuCtxGetDevice_v2(device, context);
}

static CUresult context_number(CUcontext context, uint64_t *number) {
    unsigned long long id = 0;
    if (!number)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult result = rt_cuCtxGetId(context, &id);
    if (result == CUDA_SUCCESS)
        *number = id;
    return result;
}

/* The object is only ever handed back to stream_state: the handle itself does. */
static CUresult stream_object(CUcontext context, CUstream stream, void **object) {
    (void)context;
    if (!object)
        return CUDA_ERROR_INVALID_VALUE;
    *object = stream ? (void *)stream : (void *)CU_STREAM_LEGACY;
    return rt_ready();
}

static CUresult stream_state(CUcontext context, void *object, uint64_t *state) {
    (void)context, (void)object;
    if (!state)
        return CUDA_ERROR_INVALID_VALUE;
    *state = 0;
    return rt_ready();
}

/* ---- 6e163fbe: functions of modules ---- */

static CUresult function_name(CUcontext context, CUfunction function, const char **name) {
    (void)context;
    return cuFuncGetName(name, function);
}

typedef void (*function_visitor)(void *data, CUfunction function, CUmodule module);

/* Returns how many functions were visited, 0 also on errors. */
static uint32_t visit_functions(CUcontext context, CUmodule module, function_visitor visit, void *data) {
    (void)context;
    unsigned count = 0;
    if (!visit || cuModuleGetFunctionCount(&count, module) != CUDA_SUCCESS || count == 0)
        return 0;
    CUfunction *functions = calloc(count, sizeof *functions);
    if (!functions || cuModuleEnumerateFunctions(functions, count, module) != CUDA_SUCCESS)
        count = 0;
    for (unsigned i = 0; i < count; i++)
        visit(data, functions[i], module);
    free(functions);
    return count;
}

/* ---- 0ca50b8c ---- */

static CUresult context_create(CUcontext *context, unsigned flags, CUdevice device) {
    return rt_cuCtxCreate_v2(context, flags, device);
}

/* ---- the declarations ---- */

#define WORDS 128 /* memory of each table */

struct slot {
    unsigned index;
    const void *handler;
    const char *name, *parameters; /* for traces */
    bool result;                   /* returns a CUresult */
};

struct declaration {
    const char *id;
    unsigned words;       /* size that the table claims, its size word included; 0 = it has no such word */
    struct slot slots[6]; /* ends with a NULL handler */
};

#define SLOT(index, handler, parameters)                                                                     \
    { index, (const void *)(handler), #handler, parameters, true }
/* Of a function that returns no CUresult. */
#define SLOT_PLAIN(index, handler, parameters)                                                               \
    { index, (const void *)(handler), #handler, parameters, false }

static const struct declaration declarations[EXPORT_TABLE_COUNT] = {
    [EXPORT_TABLE_RUNTIME] = {"6bd5fb6c-5bf4-e74a-8987-d93912fd9df9",
                              13,
                              {SLOT(1, module_load, "module,image"), SLOT(2, primary_context, "out,device:4"),
                               SLOT(6, module_load_wrapper, "module,image,a,b,c:4"),
                               SLOT(8, module_load_fatbin, "image,module,a,b,c:4"),
                               SLOT(12, load_compilers, "")}},
    [EXPORT_TABLE_RUNTIME_HOOKS] =
        {"a094798c-2e74-2e74-93f2-0800200c0a66",
         7,
         {SLOT(1, no_hook, "which:4,out"), SLOT_PLAIN(2, hooks_of_calls, "flags,count"),
          SLOT(3, no_context_hook, "context,which,out"), SLOT(4, no_context_number, "context,out"),
          SLOT(5, ignore_hook, "which:4,value"), SLOT_PLAIN(6, hooks_of_events, "flags,count")}},
    [EXPORT_TABLE_THREAD] = {"42d85a81-23f6-cb47-8298-f6e78a3aecdc",
                             3,
                             {SLOT(2, rt_cuCtxGetCurrent, "pctx")}},
    [EXPORT_TABLE_CONTEXT_STORAGE] = {"c693336e-1121-df11-a8c3-68f355d89593",
                                      0,
                                      {SLOT(0, storage_put, "context,key,value,destructor"),
                                       SLOT(1, storage_delete, "context,key"),
                                       SLOT(2, storage_get, "value,context,key")}},
    [EXPORT_TABLE_CONTEXT_CHECKS] = {"263e8860-7cd2-6143-92f6-bbd5006dfa7e",
                                     15,
                                     {SLOT(2, context_check, "context,out,detail"),
                                      SLOT_PLAIN(3, nothing_to_check, "")}},
    [EXPORT_TABLE_CONTEXT_INFO] = {"21318c60-9714-3248-8ca6-41ff7324c8f2",
                                   86,
                                   {SLOT(3, context_device, "context,device"),
                                    SLOT(4, context_number, "context,number"),
                                    SLOT(39, stream_state, "context,object,state"),
                                    SLOT(51, stream_object, "context,stream,object")}},
    [EXPORT_TABLE_MODULE_INFO] = {"6e163fbe-b958-444d-835c-e182aff1991e",
                                  92,
                                  {SLOT(5, function_name, "context,function,name"),
                                   SLOT_PLAIN(7, visit_functions, "context,module,visit,data")}},
    [EXPORT_TABLE_CONTEXT_CREATE] = {"0ca50b8c-1004-929a-89a7-d0df10e77286",
                                     2,
                                     {SLOT(1, context_create, "context,flags:4,device:4")}},
    [EXPORT_TABLE_MATMUL] = {"1734dc26-800d-4745-8726-c0f1e7dd8bca", 8, {{0}}},
#if BARCUDA_SELF_CHECK
    [EXPORT_TABLE_SELF_CHECK] = {"d4082055-bde6-704b-8d34-ba123c66e1f2",
                                 3,
                                 {SLOT(1, integrity_check, "version:4,time,answer")}},
#endif
};

static uint8_t ids[EXPORT_TABLE_COUNT][16];
static const void *tables[EXPORT_TABLE_COUNT][WORDS];

static void build_table(const struct declaration *d, uint8_t id[16], const void **table) {
    const char *text = d->id;
    for (unsigned i = 0; i < 16; i++, text += 2) {
        text += *text == '-';
        sscanf(text, "%2hhx", &id[i]);
    }
    for (unsigned i = 0; d->words && i < WORDS; i++)
        table[i] = (const void *)unsupported;
    if (d->words)
        table[0] = (const void *)(uintptr_t)(d->words * sizeof(void *));
    for (unsigned i = 0; i < sizeof d->slots / sizeof d->slots[0] && d->slots[i].handler; i++) {
        const struct slot *slot = &d->slots[i];
        table[slot->index] = trace_slot(slot->handler, slot->name, slot->parameters, slot->result);
    }
}

static void build(void) {
    for (unsigned t = 0; t < EXPORT_TABLE_COUNT; t++)
        build_table(&declarations[t], ids[t], tables[t]);
}

const void *const *export_table_find(enum export_table which) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, build);
    return tables[which];
}

/* ---- cuGetExportTable ---- */

/* Libraries ask for the same unknown tables again and again: each is mentioned once. */
static void mention(const uint8_t id[16]) {
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static uint8_t seen[64][16];
    static unsigned count;
    if (!rt_log_enabled(RT_LOG_INFO))
        return;
    pthread_mutex_lock(&lock);
    bool known = count == sizeof seen / sizeof seen[0];
    for (unsigned i = 0; i < count && !known; i++)
        known = memcmp(seen[i], id, 16) == 0;
    if (!known)
        memcpy(seen[count++], id, 16);
    pthread_mutex_unlock(&lock);
    if (!known)
        rt_log(RT_LOG_INFO,
               "refused export table %02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
               id[0], id[1], id[2], id[3], id[4], id[5], id[6], id[7], id[8], id[9], id[10], id[11], id[12],
               id[13], id[14], id[15]);
}

CUresult rt_cuGetExportTable(const void **table, const CUuuid *id) {
    if (!table || !id)
        return CUDA_ERROR_INVALID_VALUE;
    for (unsigned t = 0; t < EXPORT_TABLE_COUNT; t++) {
        const void *const *found = export_table_find((enum export_table)t);
        if (memcmp(ids[t], id->bytes, sizeof ids[t]) == 0) {
            *table = found;
            return CUDA_SUCCESS;
        }
    }
    mention((const uint8_t *)id->bytes);
    *table = NULL;
    return CUDA_ERROR_INVALID_VALUE;
}
