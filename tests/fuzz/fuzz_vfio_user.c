// SPDX-License-Identifier: Apache-2.0
/* A hypervisor that sends anything to the vfio-user server: it is served, refused or dropped. The first message is a good one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/vgpu/vfio_user.h"
#include "transport/unix_socket.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct {
    struct loop loop;
    struct memory memory;
    struct vfio_user server;
    char path[64];
} host;

static void start(void) {
    const struct memory_config memory = {.name = "fuzz", .windows = 2, .window_size = 2 << 20};
    char why[128];
    snprintf(host.path, sizeof host.path, "/tmp/barcuda-fuzz-%d.sock", (int)getpid());
    if (!memory_open(&host.memory, &memory, why, sizeof why) || !loop_open(&host.loop) ||
        !vfio_user_open(&host.server, host.path, 0600, &host.memory, &host.loop))
        abort();
    static char nobody[] = "/nonexistent";
    const struct slots_config slots = {.name = "fuzz", .barcudad = nobody};
    host.server.slots = slots_create(&slots, &host.memory, &host.loop, vfio_user_interrupt, &host.server);
    if (!host.server.slots)
        abort();
}

static void run(int rounds) {
    while (rounds-- > 0)
        loop_once(&host.loop, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (!host.path[0])
        start();
    static const struct {
        struct vfio_user_header header;
        uint16_t version[2];
    } hello = {{1, VFIO_USER_VERSION, sizeof hello, 0, 0}, {0, 0}};
    int client = unix_connect(host.path, SOCK_STREAM | SOCK_NONBLOCK);
    if (client < 0 || size > 1 << 16)
        abort();
    run(1);
    if (write(client, &hello, sizeof hello) == (ssize_t)sizeof hello && write(client, data, size) == (ssize_t)size)
        run(64);
    close(client);
    for (int i = 0; i < 256 && host.server.client.fd >= 0; i++)
        run(1);
    if (host.server.client.fd >= 0)
        abort(); /* the end of a connection must be seen */
    return 0;
}
