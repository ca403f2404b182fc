// SPDX-License-Identifier: Apache-2.0
/* Finding a device: the front ends in the order of preference. */
#include <stdlib.h>

#include "transport/channel_state.h"
#include "transport/local_client.h"

#define DISCOVERY_SOCKET "/run/barcuda/barcudad.sock"

struct channel *channel_open(struct channel_error *error) {
    const char *path =
        secure_getenv("BARCUDA_SOCKET"); /* a set-user-id program must not be led to another's daemon */
    struct local_client_config config = local_client_default(path && *path ? path : DISCOVERY_SOCKET);
    struct frontend *frontend = local_client_open(&config, error);
    return frontend ? channel_create(frontend, error) : NULL;
}
