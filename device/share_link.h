// SPDX-License-Identifier: Apache-2.0
/* A worker's end of the socket to the broker (share.h). Thread safe. */
#ifndef BARCUDA_DEVICE_SHARE_LINK_H
#define BARCUDA_DEVICE_SHARE_LINK_H

#include <pthread.h>

#include "device/share.h"

struct share_link {
    int socket;
    uint64_t number; /* of this worker */
    pthread_mutex_t lock;
};

void share_link_init(struct share_link *, int socket, uint64_t number);
/* Says on whose behalf this worker asks (share_owner.machine): first, and once. */
enum share_status share_link_belong(struct share_link *, const char *machine);
/* A new piece of `size` bytes of zeros; *descriptor is the caller's to close, or -1 for a pool. `link` NULL: SHARE_BROKEN. */
enum share_status share_link_make(struct share_link *link, enum share_kind, uint64_t size, struct share_token *, int *descriptor);
/* Somebody's piece. */
enum share_status share_link_open(struct share_link *, enum share_kind, const struct share_token *, uint64_t *size,
                                  int *descriptor);
/* After each of the above that succeeded, once; what is mapped stays. */
void share_link_drop(struct share_link *, const struct share_token *);

#endif
