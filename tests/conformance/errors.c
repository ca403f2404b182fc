// SPDX-License-Identifier: Apache-2.0
/*
 * Runs the rules of errors.h, each in a process of its own. Without arguments all of them, else those whose names begin with an
 * argument; --list prints the table as tab-separated lines and runs nothing.
 */
#include "tests/conformance/errors.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define SECONDS 60 /* for one rule */

extern const struct rule *const __start_rules[], *const __stop_rules[];

CUdevice device;
CUcontext context;
CUmodule module;

/* clang-format off */
const char rule_ptx[] =
    ".version 8.0\n.target sm_75\n.address_size 64\n"
    ".extern .func __assertfail(.param .b64 m, .param .b64 f, .param .b32 l, .param .b64 n, .param .b64 s);\n"
    ".extern .func (.param .b64 r) malloc(.param .b64 n);\n"
    ".visible .global .align 4 .u32 counter = 7;\n"
    ".global .align 1 .b8 text[2] = {97, 0};\n"
    ".visible .entry nothing(.param .u64 p, .param .u32 v)\n{\n ret;\n}\n"
    ".visible .entry store(.param .u64 p, .param .u32 v)\n{\n .reg .b64 %a; .reg .b32 %v;\n"
    " ld.param.u64 %a, [p]; ld.param.u32 %v, [v]; st.global.u32 [%a], %v; ret;\n}\n"
    ".visible .entry load(.param .u64 p, .param .u32 v)\n{\n .reg .b64 %a; .reg .b32 %v;\n"
    " ld.param.u64 %a, [p]; ld.volatile.global.u32 %v, [%a]; ret;\n}\n"
    ".visible .entry reduce(.param .u64 p, .param .u32 v)\n{\n .reg .b64 %a; .reg .b32 %v;\n"
    " ld.param.u64 %a, [p]; ld.param.u32 %v, [v]; atom.global.add.u32 %v, [%a], %v; ret;\n}\n"
    ".visible .entry trapped(.param .u64 p, .param .u32 v)\n{\n trap;\n ret;\n}\n"
    ".visible .entry asserted(.param .u64 p, .param .u32 v)\n{\n .reg .b64 %t;\n mov.u64 %t, text; cvta.global.u64 %t, %t;\n"
    " { .param .b64 m; .param .b64 f; .param .b32 l; .param .b64 n; .param .b64 s;\n"
    " st.param.b64 [m], %t; st.param.b64 [f], %t; st.param.b32 [l], 1; st.param.b64 [n], %t; st.param.b64 [s], 1;\n"
    " call.uni __assertfail, (m, f, l, n, s); }\n ret;\n}\n"
    ".visible .entry allocates(.param .u64 p, .param .u32 v)\n{\n .reg .b64 %r;\n"
    " { .param .b64 n; .param .b64 r; st.param.b64 [n], 16; call.uni (r), malloc, (n); ld.param.b64 %r, [r]; }\n ret;\n}\n"
    ".visible .entry waits(.param .u64 p, .param .u32 v)\n{\n .reg .b64 %a; .reg .b32 %v; .reg .pred %q;\n"
    " ld.param.u64 %a, [p];\nagain: ld.volatile.u32 %v, [%a]; setp.eq.u32 %q, %v, 0; @%q bra again; ret;\n}\n"
    ".visible .entry small(.param .u64 p, .param .u32 v) .maxntid 64, 1, 1\n{\n ret;\n}\n"
    ".visible .entry shares(.param .u64 p, .param .u32 v)\n{\n .shared .align 4 .b8 s[40000];\n .reg .b64 %a;\n"
    " mov.u64 %a, s; st.shared.u32 [%a], 1; ret;\n}\n";
/* clang-format on */

/* ---- for the rules ---- */

static void give_up(const char *what, const char *file, int line, const char *outcome) {
    const char *name = strrchr(file, '/');
    printf("    %s:%d: %s: %s\n", name ? name + 1 : file, line, what, outcome);
    fflush(stdout);
    _exit(1);
}

static const char *result_name(CUresult result) {
    const char *name = NULL;
    return cuGetErrorName(result, &name) == CUDA_SUCCESS ? name : "no CUresult";
}

void rule_need(CUresult result, const char *call, const char *file, int line) {
    if (result != CUDA_SUCCESS)
        give_up(call, file, line, result_name(result));
}

void rule_holds(bool holds, const char *what, const char *file, int line) {
    if (!holds)
        give_up(what, file, line, "not true");
}

CUfunction rule_kernel(const char *name) {
    CUfunction kernel;
    NEED(cuModuleGetFunction(&kernel, module, name));
    return kernel;
}

CUdeviceptr rule_memory(size_t size) {
    CUdeviceptr address;
    NEED(cuMemAlloc_v2(&address, size));
    return address;
}

CUstream rule_stream(void) {
    CUstream stream;
    NEED(cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING));
    return stream;
}

CUresult rule_launch(const char *kernel, CUstream stream, uint64_t address, uint32_t value) {
    void *parameters[] = {&address, &value};
    return cuLaunchKernel(rule_kernel(kernel), 1, 1, 1, 1, 1, 1, 0, stream, parameters, NULL);
}

static volatile uint32_t *gate;

void rule_occupy(CUstream stream) {
    if (!gate) {
        NEED(cuMemHostAlloc((void **)&gate, 4, CU_MEMHOSTALLOC_PORTABLE | CU_MEMHOSTALLOC_DEVICEMAP));
        *gate = 0;
    }
    NEED(rule_launch("waits", stream, (uintptr_t)gate, 0));
}

void rule_release(void) { *gate = 1; }

struct elsewhere {
    CUresult (*run)(void *);
    void *argument;
    CUresult result;
};

static void *other_thread(void *argument) {
    struct elsewhere *e = argument;
    NEED(cuCtxSetCurrent(context));
    e->result = e->run(e->argument);
    return NULL;
}

CUresult rule_elsewhere(CUresult (*run)(void *), void *argument) {
    struct elsewhere e = {run, argument, CUDA_SUCCESS};
    pthread_t thread;
    HOLDS(pthread_create(&thread, NULL, other_thread, &e) == 0);
    HOLDS(pthread_join(thread, NULL) == 0);
    return e.result;
}

/* ---- running ---- */

/* Rules that are not kept yet; docs/errors.md says so. One that is kept does not belong here. */
static const char *const not_kept[] = {
    "launch_other_context", "kernel_attribute_device", "link_bad_ptx",       "jit_error_log",     "limit_heap_after_use",
    "limit_sync_depth",     "device_graph_memory_attribute", "copy_3d_null_array", "copy_2d_huge_pitch", "unregister_middle",
    "pitch_overflow",
};

static bool is_kept(const struct rule *rule) {
    for (size_t i = 0; i < sizeof not_kept / sizeof *not_kept; i++)
        if (strcmp(rule->id, not_kept[i]) == 0)
            return false;
    return true;
}

static _Noreturn void run(const struct rule *rule) {
    alarm(SECONDS);
    if (rule->setup >= RULE_INIT) {
        NEED(cuInit(0));
        NEED(cuDeviceGet(&device, 0));
    }
    if (rule->setup >= RULE_CONTEXT)
        NEED(cuCtxCreate_v2(&context, 0, device));
    if (rule->setup >= RULE_CODE)
        NEED(cuModuleLoadData(&module, rule_ptx));
    CUresult result = rule->run();
    if (result == rule->expected)
        _exit(0);
    printf("    answered %s\n", result_name(result));
    fflush(stdout);
    _exit(1);
}

/* Whether the rule holds, or is known not to. */
static bool try(const struct rule *rule) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0)
        run(rule);
    int status;
    if (child < 0 || waitpid(child, &status, 0) != child) {
        perror("errors");
        exit(2);
    }
    if (WIFSIGNALED(status))
        printf("    %s\n", WTERMSIG(status) == SIGALRM ? "no end" : strsignal(WTERMSIG(status)));
    if (status)
        printf("%s: %s, %s: must be %s%s\n", rule->id, rule->function, rule->situation, rule->result,
               is_kept(rule) ? "" : " (known)");
    else if (!is_kept(rule))
        printf("%s is kept now: take it from the list\n", rule->id);
    return (status == 0) == is_kept(rule);
}

static bool chosen(const struct rule *rule, int argc, char **argv) {
    for (int i = 1; i < argc; i++)
        if (strncmp(rule->id, argv[i], strlen(argv[i])) == 0)
            return true;
    return argc == 1;
}

int main(int argc, char **argv) {
    bool list = argc == 2 && strcmp(argv[1], "--list") == 0;
    unsigned rules = 0, broken = 0;
    for (const struct rule *const *r = __start_rules; r < __stop_rules; r++) {
        if (list) {
            printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", (*r)->section, (*r)->id, (*r)->function, (*r)->situation,
                   (*r)->result, (*r)->when, (*r)->source, is_kept(*r) ? "" : "not kept");
        } else if (chosen(*r, argc, argv)) {
            rules++;
            broken += !try(*r);
        }
    }
    if (list)
        return 0;
    printf("%u rules, %u not as expected, %zu known not to be kept\n", rules, broken, sizeof not_kept / sizeof *not_kept);
    return broken || !rules;
}
