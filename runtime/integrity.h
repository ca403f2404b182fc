// SPDX-License-Identifier: Apache-2.0
/*
 * The start-up self-check of NVIDIA's CUDA runtime, as far as a driver has to answer it.
 * docs/interoperability.md says what it is, where its description comes from, and how to build without it
 * (BARCUDA_SELF_CHECK=0).
 */
#ifndef BARCUDA_RUNTIME_INTEGRITY_H
#define BARCUDA_RUNTIME_INTEGRITY_H

#ifndef BARCUDA_SELF_CHECK
#define BARCUDA_SELF_CHECK 1
#endif

#if BARCUDA_SELF_CHECK

#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

/* What the answer depends on besides the devices. The runtime computes it too, from the same values as it
 * sees them. */
struct integrity_question {
    uint32_t driver_version;  /* as cuDriverGetVersion reports it */
    uint32_t runtime_version; /* the argument of the check */
    uint32_t process, thread; /* getpid(), low half of pthread_self() */
    uint64_t runtime_table;   /* addresses of the tables 6bd5fb6c and d4082055 */
    uint64_t check_table;
    uint64_t check_function; /* the pointer in slot 1 of the latter */
    uint64_t time;           /* the other argument: seconds since 1970 */
};

struct integrity_device {
    uint8_t uuid[16];
    int32_t pci_domain, pci_bus, pci_device;
};

void integrity_answer(const struct integrity_question *, const struct integrity_device *devices,
                      unsigned count, uint8_t answer[16]);

/* MD2 of RFC 1319, the hash that the check is built on. */
struct integrity_md2 {
    uint8_t state[16], checksum[16], block[16];
    unsigned fill;
};
void integrity_md2_start(struct integrity_md2 *);
void integrity_md2_add(struct integrity_md2 *, const void *data, size_t size);
void integrity_md2_finish(struct integrity_md2 *, uint8_t digest[16]);

/* Slot 1 of table d4082055. */
CUresult integrity_check(uint32_t runtime_version, uint64_t time, uint8_t answer[16]);

#endif
#endif
