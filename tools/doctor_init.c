// SPDX-License-Identifier: Apache-2.0
/* Loads the library that programs get, in a process of its own, calls it, and looks whether the answers make sense. */
#include "tools/doctor.h"

#include <dlfcn.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "generated/cuda_types.h"

#define PATIENCE_S 30u /* programs such as Ollama give the first call no more */
#define SLOW_MS    1000.0

/* What the process writes back. */
struct answers {
    char loaded[PATH_MAX]; /* by name; "" = not at all */
    char problem[512];     /* of the dynamic linker */
    bool has_memory_info;
    int init, version, count;
    double init_ms;
    char name[256];
    int major, minor, threads, warp, other_threads;
    size_t memory, free_memory, total_memory;
    int memory_result;
};

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* dlsym gives data pointers, and POSIX lets them be functions. */
#define CALL(library, name, type, ...) \
    ({ \
        void *symbol_ = dlsym(library, #name); \
        symbol_ ? ((int(*) type)symbol_)(__VA_ARGS__) : CUDA_ERROR_NOT_FOUND; \
    })

/* What the runtime gets by cuGetProcAddress must be what the export gives. */
static int attribute_by_address(void *library) {
    void *function = NULL;
    int value = -1;
    int (*get)(const char *, void **, int, cuuint64_t, int *) = dlsym(library, "cuGetProcAddress_v2");
    if (get && get("cuDeviceGetAttribute", &function, 12000, 0, NULL) == 0 && function)
        ((int (*)(int *, int, int))function)(&value, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 0);
    return value;
}

static void ask_device(void *library, struct answers *a) {
    void *context = NULL;
    CALL(library, cuDeviceGetName, (char *, int, int), a->name, (int)sizeof a->name, 0);
    CALL(library, cuDeviceTotalMem_v2, (size_t *, int), &a->memory, 0);
    CALL(library, cuDeviceGetAttribute, (int *, int, int), &a->threads, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 0);
    CALL(library, cuDeviceGetAttribute, (int *, int, int), &a->warp, CU_DEVICE_ATTRIBUTE_WARP_SIZE, 0);
    CALL(library, cuDeviceGetAttribute, (int *, int, int), &a->major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 0);
    CALL(library, cuDeviceGetAttribute, (int *, int, int), &a->minor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 0);
    a->other_threads = attribute_by_address(library);
    CALL(library, cuDevicePrimaryCtxRetain, (void **, int), &context, 0);
    CALL(library, cuCtxSetCurrent, (void *), context);
    a->memory_result = CALL(library, cuMemGetInfo_v2, (size_t *, size_t *), &a->free_memory, &a->total_memory);
}

static void ask(struct answers *a) {
    void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    Dl_info where;
    if (!library) {
        snprintf(a->problem, sizeof a->problem, "%s", dlerror());
        return;
    }
    void *init = dlsym(library, "cuInit");
    if (init && dladdr(init, &where) && where.dli_fname)
        snprintf(a->loaded, sizeof a->loaded, "%s", where.dli_fname);
    a->has_memory_info = dlsym(library, "cuMemGetInfo_v2") != NULL;
    CALL(library, cuDriverGetVersion, (int *), &a->version);
    double start = now_ms();
    a->init = CALL(library, cuInit, (unsigned), 0);
    a->init_ms = now_ms() - start;
    if (a->init == 0)
        CALL(library, cuDeviceGetCount, (int *), &a->count);
    if (a->init == 0 && a->count > 0)
        ask_device(library, a);
}

/* In a child, with the program's paths; what the library says to a person comes back in `words`. */
static int run(const struct doctor *d, struct answers *a, char *words, size_t capacity) {
    int result[2], text[2], status = -1;
    const char *path = doctor_variable(d, "LD_LIBRARY_PATH");
    if (pipe(result) != 0 || pipe(text) != 0)
        return -1;
    pid_t pid = fork();
    if (pid == 0) {
        char number[16];
        dup2(text[1], STDERR_FILENO);
        dup2(text[1], STDOUT_FILENO);
        snprintf(number, sizeof number, "%d", result[1]);
        if (path)
            setenv("LD_LIBRARY_PATH", path, 1);
        setenv("BARCUDA_LOG", "1", 1);
        unsetenv("LD_PRELOAD");
        alarm(PATIENCE_S);
        execl("/proc/self/exe", "barcuda", "doctor", "--ask", number, (char *)NULL);
        _exit(126);
    }
    close(result[1]);
    close(text[1]);
    size_t got = 0, said = 0;
    ssize_t n;
    while (pid > 0 && said + 1 < capacity && (n = read(text[0], words + said, capacity - 1 - said)) > 0)
        said += (size_t)n;
    words[said] = '\0';
    while (pid > 0 && got < sizeof *a && (n = read(result[0], (char *)a + got, sizeof *a - got)) > 0)
        got += (size_t)n;
    close(result[0]);
    close(text[0]);
    if (pid > 0)
        waitpid(pid, &status, 0);
    return status;
}

int doctor_ask(int descriptor) {
    static struct answers answers;
    ask(&answers);
    return write(descriptor, &answers, sizeof answers) == (ssize_t)sizeof answers ? 0 : 1;
}

static void crashed(struct doctor *d, int status, const char *words) {
    bool late = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    struct finding *f = doctor_found(d, DOCTOR_BROKEN, "init.crash", late ? "cuInit did not return within %u s" : "loading and calling the library failed",
                                     PATIENCE_S);
    finding_cause(f, "%s%s%.300s", WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "the process ended", *words ? ": " : "", words);
    finding_mend(f, late ? "on the host: systemctl restart barcudad; journalctl -u barcudad" : "BARCUDA_LOG=3 barcuda doctor; report it with the output");
}

static void sensible(struct doctor *d, const struct answers *a) {
    struct finding *f;
    if (!a->has_memory_info) {
        f = doctor_found(d, DOCTOR_BROKEN, "init.memory", "the library has no cuMemGetInfo_v2");
        finding_cause(f, "it is not a whole driver library: programs take that for \"no GPU\"");
        finding_mend(f, "apt install --reinstall libcuda1-barcuda");
    } else if (a->memory_result || !a->total_memory || a->total_memory != a->memory) {
        f = doctor_found(d, DOCTOR_BROKEN, "init.memory", "cuMemGetInfo_v2 answers %d, %zu of %zu bytes; cuDeviceTotalMem_v2 says %zu", a->memory_result,
                         a->free_memory, a->total_memory, a->memory);
        finding_cause(f, "the two sides disagree about the device's memory");
        finding_mend(f, "install the same release of barcuda here and on the host");
    }
    if (a->threads < 1 || a->threads > 1024 || a->warp != 32 || a->threads != a->other_threads) {
        f = doctor_found(d, DOCTOR_BROKEN, "init.attributes", "MAX_THREADS_PER_BLOCK is %d (by cuGetProcAddress: %d), the warp size %d", a->threads,
                         a->other_threads, a->warp);
        finding_cause(f, "the attributes are mixed up: another library answers, or the host's release is another one");
        finding_mend(f, "see \"loader\"; install the same release of barcuda here and on the host");
    }
}

static void judge(struct doctor *d, const struct answers *a, const char *words) {
    struct finding *f;
    if (!*a->loaded) {
        f = doctor_found(d, DOCTOR_BROKEN, "init.load", "libcuda.so.1 cannot be loaded");
        finding_cause(f, "%s", a->problem);
        finding_mend(f, "see \"loader\"");
        return;
    }
    if (a->init) {
        f = doctor_found(d, DOCTOR_BROKEN, "init.error", "cuInit answers %d%s after %.1f ms", a->init,
                         a->init == CUDA_ERROR_NO_DEVICE ? " (CUDA_ERROR_NO_DEVICE)" : a->init == CUDA_ERROR_SYSTEM_DRIVER_MISMATCH ? " (CUDA_ERROR_SYSTEM_DRIVER_MISMATCH)" : "",
                         a->init_ms);
        finding_cause(f, "%.*s", (int)strcspn(words, "\n"), *words ? words : "the library gave no reason");
        finding_mend(f, "see \"loader\" and \"device\"");
        return;
    }
    if (a->count < 1) {
        f = doctor_found(d, DOCTOR_BROKEN, "init.count", "cuInit succeeds, and cuDeviceGetCount says %d", a->count);
        finding_cause(f, "CUDA_VISIBLE_DEVICES hides the device, or another library answers (%s)", a->loaded);
        finding_mend(f, "unset CUDA_VISIBLE_DEVICES");
        return;
    }
    doctor_found(d, DOCTOR_OK, "init.works", "cuInit works, in %.1f ms: CUDA %d.%d, %d device(s)", a->init_ms, a->version / 1000, a->version % 1000 / 10,
                 a->count);
    doctor_found(d, DOCTOR_OK, "init.device", "%s, compute capability %d.%d, %zu MiB, %d threads per block", a->name, a->major, a->minor, a->memory >> 20,
                 a->threads);
    if (a->init_ms > SLOW_MS) {
        f = doctor_found(d, DOCTOR_WARNING, "init.slow", "the first call took %.0f ms", a->init_ms);
        finding_cause(f, "the host is busy, or its device process answers late");
        finding_mend(f, "on the host: journalctl -u barcudad; top");
    }
    sensible(d, a);
}

void doctor_init(struct doctor *d) {
    char words[2048] = "";
    if (*d->root) {
        doctor_found(d, DOCTOR_NOTE, "init.skipped", "nothing is run in another root folder; there: barcuda doctor");
        return;
    }
    static struct answers answers;
    int status = run(d, &answers, words, sizeof words);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        crashed(d, status, words);
    else
        judge(d, &answers, words);
}
