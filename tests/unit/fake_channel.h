// SPDX-License-Identifier: Apache-2.0
/*
 * A channel without a host, for tests of runtime/: it hands out a snapshot that the test fills in, records
 * every call and answers as the test says.
 */
#ifndef BARCUDA_TESTS_UNIT_FAKE_CHANNEL_H
#define BARCUDA_TESTS_UNIT_FAKE_CHANNEL_H

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "generated/cuda_types.h"
#include "runtime/snapshot.h"
#include "transport/channel.h"

/* What channel_open hands out. `open_error` non-NULL makes it fail with this text. */
extern struct snapshot fake_snapshot;
extern const char *fake_open_error;
extern int fake_open_code;

/* Fills in `count` devices that differ in name, UUID and PCI address. */
void fake_devices(unsigned count);

extern struct window_control fake_control;
extern bool fake_is_dead;
extern unsigned fake_opened, fake_closed, fake_abandoned;

/*
 * Answers a call: returns its CUresult and writes its reply. The default (NULL) answers CUDA_SUCCESS, the
 * fixed token to cuDevicePrimaryCtxRetain, fresh tokens to cuCtxCreate_v2, and zeros to everything else.
 */
typedef CUresult (*fake_answer)(uint16_t op, const struct wire_record *, const uint8_t *payload,
                                struct wire_writer *reply);
extern fake_answer fake_answers;

/* How often an operation has been posted or waited for, and the context of its last record. */
unsigned fake_count(uint16_t op);
uint64_t fake_context(uint16_t op);

/* Hands one upcall to the guest and waits for its answer. */
uint64_t fake_upcall(uint32_t kind, uint64_t a, uint64_t b, uint64_t c, uint64_t d);

/* The library is initialised once per process, so every case runs in a child of its own and reports by its
 * exit status. */
#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                  \
            _exit(1);                                                                                        \
        }                                                                                                    \
    } while (0)

static inline bool passes_in_child(void (*body)(void)) {
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        body();
        fflush(NULL);
        exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

#endif
