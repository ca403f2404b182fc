// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/loop.h"

#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

bool loop_open(struct loop *loop) {
    loop->epoll = epoll_create1(EPOLL_CLOEXEC);
    return loop->epoll >= 0;
}

void loop_close(struct loop *loop) { close(loop->epoll); }

bool loop_add(struct loop *loop, struct loop_source *source) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP, .data.ptr = source};
    return epoll_ctl(loop->epoll, EPOLL_CTL_ADD, source->fd, &event) == 0;
}

void loop_drop(struct loop *loop, struct loop_source *source) {
    if (source->fd < 0)
        return;
    epoll_ctl(loop->epoll, EPOLL_CTL_DEL, source->fd, NULL);
    close(source->fd);
    source->fd = -1;
}

void loop_once(struct loop *loop, uint64_t timeout_ns) {
    struct timespec timeout = {(time_t)(timeout_ns / 1000000000u), (long)(timeout_ns % 1000000000u)};
    struct epoll_event event; /* one at a time: what its function drops can be in no list of events still to come */
    if (epoll_pwait2(loop->epoll, &event, 1, timeout_ns == UINT64_MAX ? NULL : &timeout, NULL) == 1) {
        struct loop_source *source = event.data.ptr;
        source->ready(source);
    }
}
