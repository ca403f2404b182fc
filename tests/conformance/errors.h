// SPDX-License-Identifier: Apache-2.0
/*
 * The behavioural table for errors: one RULE per row, its test right below it. errors.c runs every rule in a process of its own, so that
 * a rule may break its context; docs/errors.md is written from the same rows (errors.py).
 */
#ifndef BARCUDA_TESTS_CONFORMANCE_ERRORS_H
#define BARCUDA_TESTS_CONFORMANCE_ERRORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_exports.h"

/* When the result has to appear. */
#define NOW    "at once"                       /* from the call itself */
#define SYNC   "next call that waits"          /* the call that caused it succeeds */
#define STICKY "every later call"              /* and the context stays broken */

/* Where the rule is written, within the public documentation of the Driver API. */
#define LISTED "results of the function"       /* its list of results; errors.py compares with a toolkit's cuda.h */
#define TEXT   "text of the function"
#define CODE   "meaning of the result"         /* what the documentation of CUresult says about it */
#define SEEN   "observed on NVIDIA's driver"   /* documentation is silent or differs from drivers 535, 550 or 590 */

enum rule_setup {
    RULE_NOTHING,  /* cuInit was not called */
    RULE_INIT,     /* cuInit was; no context */
    RULE_CONTEXT,  /* `context`, made with cuCtxCreate on `device`, is current */
    RULE_CODE,     /* and `module` is loaded (rule_ptx) */
};

struct rule {
    const char *id, *function, *situation, *result, *when, *section, *source;
    CUresult expected;
    enum rule_setup setup;
    CUresult (*run)(void); /* what the call that the rule is about answered */
};

/* RULE_SECTION, the documentation's section, is defined around the rules of each. */
#define RULE(name, function_, situation_, expected_, when_, source_, setup_)                                           \
    static CUresult run_##name(void);                                                                                  \
    static const struct rule rule_##name = {#name,     function_, situation_, #expected_, when_, RULE_SECTION,         \
                                            source_,   expected_, setup_,     run_##name};                             \
    static const struct rule *const listed_##name __attribute__((section("rules"), used)) = &rule_##name;              \
    static CUresult run_##name(void)

extern CUdevice device;
extern CUcontext context;
extern CUmodule module;
extern const char rule_ptx[];

/* What a rule needs on its way; ends the rule as failed. */
#define NEED(call)  rule_need((call), #call, __FILE__, __LINE__)
#define HOLDS(what) rule_holds((what), #what, __FILE__, __LINE__)
void rule_need(CUresult result, const char *call, const char *file, int line);
void rule_holds(bool holds, const char *what, const char *file, int line);

/* Handles that were never given out. */
#define NO_HANDLE(type) ((type)(uintptr_t)0xdeadbeef000)

CUfunction rule_kernel(const char *name);
CUdeviceptr rule_memory(size_t size);
CUstream rule_stream(void);
/* A launch of one block of one thread with the parameters (address, value). */
CUresult rule_launch(const char *kernel, CUstream stream, uint64_t address, uint32_t value);
/* Keeps a stream busy until rule_release(). */
void rule_occupy(CUstream stream);
void rule_release(void);
/* Runs a function on another thread that has `context` current, and waits for it. */
CUresult rule_elsewhere(CUresult (*run)(void *), void *argument);

#endif
