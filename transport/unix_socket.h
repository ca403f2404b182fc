// SPDX-License-Identifier: Apache-2.0
/* Listening and connecting at a path. */
#ifndef BARCUDA_TRANSPORT_UNIX_SOCKET_H
#define BARCUDA_TRANSPORT_UNIX_SOCKET_H

#include <sys/types.h>

/*
 * Listens at `path`, with file mode `mode`; type: SOCK_SEQPACKET or SOCK_STREAM, and flags of socket(). A socket that nobody listens
 * at is replaced. Returns the descriptor, or -1 with errno: EADDRINUSE when somebody is listening, ENAMETOOLONG, or the system's.
 */
int unix_listen(const char *path, int type, mode_t mode);
/* Returns the connection or -1 with errno. */
int unix_connect(const char *path, int type);

#endif
