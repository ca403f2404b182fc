// SPDX-License-Identifier: Apache-2.0
/*
 * Text that device code printed and the guest has not fetched yet. Bounded: when a kernel prints more than fits, the newest text
 * is dropped, as CUDA's printf buffer drops what it cannot hold.
 */
#ifndef BARCUDA_DEVICE_OUTPUT_H
#define BARCUDA_DEVICE_OUTPUT_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#define OUTPUT_LIMIT (16u << 20)

struct output {
    pthread_mutex_t lock;
    char *text;
    size_t size, capacity;
};

void output_init(struct output *);
void output_free(struct output *);
void output_append(struct output *, const char *text, size_t size);
size_t output_pending(struct output *);
/* Moves at most `capacity` bytes out, oldest first; returns how many. */
size_t output_take(struct output *, char *text, size_t capacity);

#endif
