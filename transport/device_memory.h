// SPDX-License-Identifier: Apache-2.0
/*
 * Order of accesses to a window that may be a device's memory. A guest maps such memory write-combining or uncached: stores may
 * then overtake each other and loads may be repeated early, release and acquire notwithstanding. On ordinary memory both barriers
 * cost a few cycles, which the local front end does not pay either (frontend.device_memory).
 */
#ifndef BARCUDA_TRANSPORT_DEVICE_MEMORY_H
#define BARCUDA_TRANSPORT_DEVICE_MEMORY_H

/* Before the store that publishes. */
static inline void device_write_barrier(void) {
#if defined(__x86_64__)
    __builtin_ia32_sfence();
#elif defined(__aarch64__)
    __asm__ volatile("dmb oshst" ::: "memory");
#endif
}

/* After the load that found something published. */
static inline void device_read_barrier(void) {
#if defined(__x86_64__)
    __builtin_ia32_lfence();
#elif defined(__aarch64__)
    __asm__ volatile("dmb oshld" ::: "memory");
#endif
}

#endif
