// SPDX-License-Identifier: Apache-2.0
/*
 * What the machine itself needs, measured in the same run as what is compared with it: a cache line's way between two processes and
 * back, and memcpy. And the arithmetic that all benchmarks share.
 */
#ifndef BARCUDA_TESTS_BENCH_FLOORS_H
#define BARCUDA_TESTS_BENCH_FLOORS_H

#include <stddef.h>
#include <stdint.h>

uint64_t bench_ns(void); /* CLOCK_MONOTONIC */
/* Sorts `n` samples in place; *p50 and *p99 get their percentiles. */
void bench_percentiles(double *samples, size_t n, double *p50, double *p99);

/* Median round trip of one cache line between this process and a forked one, ns. */
double floor_ping_pong_ns(unsigned rounds);
/* Median bandwidth of memcpy between two buffers of `size` bytes that were touched before, GB/s. */
double floor_memcpy_gbs(size_t size, unsigned rounds);

#endif
