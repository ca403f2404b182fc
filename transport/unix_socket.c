// SPDX-License-Identifier: Apache-2.0
#include "transport/unix_socket.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static bool make_address(struct sockaddr_un *address, const char *path) {
    *address = (struct sockaddr_un){.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address->sun_path) {
        errno = ENAMETOOLONG;
        return false;
    }
    memcpy(address->sun_path, path, strlen(path) + 1);
    return true;
}

static int close_and_fail(int fd) {
    int saved = errno;
    close(fd);
    errno = saved;
    return -1;
}

int unix_connect(const char *path, int type) {
    struct sockaddr_un address;
    int fd = make_address(&address, path) ? socket(AF_UNIX, type | SOCK_CLOEXEC, 0) : -1;
    if (fd < 0)
        return -1;
    int connected;
    do
        connected = connect(fd, (struct sockaddr *)&address, sizeof address);
    while (connected < 0 && errno == EINTR);
    return connected == 0 ? fd : close_and_fail(fd);
}

/* Whether somebody accepts connections at the address. */
static bool is_served(const char *path, int type) {
    int probe = unix_connect(path, type | SOCK_NONBLOCK);
    if (probe < 0)
        return errno != ECONNREFUSED;
    close(probe);
    return true;
}

int unix_listen(const char *path, int type, mode_t mode) {
    struct sockaddr_un address;
    int listener = make_address(&address, path) ? socket(AF_UNIX, type | SOCK_CLOEXEC, 0) : -1;
    if (listener < 0)
        return -1;
    /* Until chmod nobody can connect anyway: the socket does not listen yet. */
    int bound = bind(listener, (struct sockaddr *)&address, sizeof address);
    if (bound < 0 && errno == EADDRINUSE) {
        struct stat status;
        if (lstat(path, &status) == 0 && S_ISSOCK(status.st_mode) && !is_served(path, type) && unlink(path) == 0)
            bound = bind(listener, (struct sockaddr *)&address, sizeof address);
        else
            errno = EADDRINUSE;
    }
    if (bound == 0 && chmod(path, mode) == 0 && listen(listener, SOMAXCONN) == 0)
        return listener;
    return close_and_fail(listener);
}
