// SPDX-License-Identifier: Apache-2.0
/*
 * The broker's list of what workers share (share.h). It makes the memory files itself, sealed against any change of size, so that no
 * worker can make another fault; it keeps a piece while a worker holds it, and gives up what a worker held when that worker is
 * gone. One thread.
 */
#ifndef BARCUDA_DEVICE_SHARE_TABLE_H
#define BARCUDA_DEVICE_SHARE_TABLE_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

#include "device/share.h"

struct share_table;

/* `most`: workers at once. `piece_most`: bytes of one piece. NULL without memory. */
struct share_table *share_table_create(unsigned most, uint64_t piece_most);
void share_table_free(struct share_table *);
/* A new worker: the descriptor of its end of the socket (close-on-exec), and its number, never given twice; -1 with errno. */
int share_table_join(struct share_table *, uid_t uid, uint64_t *number);
/* One entry for each worker; `wait` has room for `most`. Returns how many. */
size_t share_table_poll(const struct share_table *, struct pollfd *wait);
/* Serves one request of each worker that has sent one; `wait` is what share_table_poll wrote and poll() filled in. */
void share_table_serve(struct share_table *, const struct pollfd *wait, size_t count);
/* In a forked worker: closes everything; the memory is not freed. */
void share_table_abandon(const struct share_table *);
/* Pieces alive. */
size_t share_table_pieces(const struct share_table *);

#endif
