// SPDX-License-Identifier: Apache-2.0
#include "device/output.h"

#include <stdlib.h>
#include <string.h>

void output_init(struct output *o) {
    memset(o, 0, sizeof *o);
    pthread_mutex_init(&o->lock, NULL);
}

void output_free(struct output *o) {
    free(o->text);
    pthread_mutex_destroy(&o->lock);
}

void output_append(struct output *o, const char *text, size_t size) {
    pthread_mutex_lock(&o->lock);
    if (size <= OUTPUT_LIMIT - o->size) {
        size_t capacity = o->capacity ? o->capacity : 4096;
        while (capacity < o->size + size)
            capacity *= 2;
        char *fresh = capacity == o->capacity ? o->text : realloc(o->text, capacity);
        if (fresh) {
            o->text = fresh;
            o->capacity = capacity;
            memcpy(o->text + o->size, text, size);
            o->size += size;
        }
    }
    pthread_mutex_unlock(&o->lock);
}

size_t output_pending(struct output *o) {
    pthread_mutex_lock(&o->lock);
    size_t size = o->size;
    pthread_mutex_unlock(&o->lock);
    return size;
}

size_t output_take(struct output *o, char *text, size_t capacity) {
    pthread_mutex_lock(&o->lock);
    size_t n = o->size < capacity ? o->size : capacity;
    if (n) {
        memcpy(text, o->text, n);
        memmove(o->text, o->text + n, o->size - n);
        o->size -= n;
    }
    pthread_mutex_unlock(&o->lock);
    return n;
}
