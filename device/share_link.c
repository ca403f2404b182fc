// SPDX-License-Identifier: Apache-2.0
#include "device/share_link.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#define ANSWER_MS 10000

void share_link_init(struct share_link *l, int socket, uint64_t number) {
    l->socket = socket;
    l->number = number;
    pthread_mutex_init(&l->lock, NULL);
}

static int send_request(struct share_link *l, const struct share_request *request) {
    ssize_t n;
    do
        n = send(l->socket, request, sizeof *request, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)sizeof *request ? 0 : -1;
}

static int receive_answer(struct share_link *l, struct share_answer *answer, int *descriptor) {
    struct pollfd wait = {.fd = l->socket, .events = POLLIN};
    int ready;
    do
        ready = poll(&wait, 1, ANSWER_MS);
    while (ready < 0 && errno == EINTR);
    if (ready != 1)
        return -1;
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control;
    struct iovec data = {answer, sizeof *answer};
    struct msghdr message = {
        .msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    if (recvmsg(l->socket, &message, MSG_CMSG_CLOEXEC) != (ssize_t)sizeof *answer)
        return -1;
    const struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (head && head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS)
        memcpy(descriptor, CMSG_DATA(head), sizeof *descriptor);
    return 0;
}

static enum share_status ask(struct share_link *l, const struct share_request *request, struct share_answer *answer,
                             int *descriptor) {
    *descriptor = -1;
    if (!l)
        return SHARE_BROKEN;
    pthread_mutex_lock(&l->lock);
    int r = send_request(l, request);
    if (r == 0)
        r = receive_answer(l, answer, descriptor);
    if (r != 0)
        shutdown(l->socket, SHUT_RDWR); /* a late answer must not be taken for the next one */
    pthread_mutex_unlock(&l->lock);
    return r == 0 ? (enum share_status)answer->status : SHARE_BROKEN;
}

enum share_status share_link_belong(struct share_link *l, const char *machine) {
    struct share_request request = {.op = SHARE_BELONG};
    struct share_answer answer;
    int none;
    strncpy(request.machine, machine, sizeof request.machine - 1);
    return ask(l, &request, &answer, &none);
}

enum share_status share_link_make(struct share_link *l, enum share_kind kind, uint64_t size, struct share_token *token,
                                  int *descriptor) {
    const struct share_request request = {.op = SHARE_MAKE, .kind = kind, .size = size};
    struct share_answer answer;
    enum share_status s = ask(l, &request, &answer, descriptor);
    if (s == SHARE_OK)
        *token = answer.token;
    return s;
}

enum share_status share_link_open(struct share_link *l, enum share_kind kind, const struct share_token *token, uint64_t *size,
                                  int *descriptor) {
    const struct share_request request = {.op = SHARE_OPEN, .kind = kind, .token = *token};
    struct share_answer answer;
    enum share_status s = ask(l, &request, &answer, descriptor);
    if (s == SHARE_OK)
        *size = answer.size;
    return s;
}

void share_link_drop(struct share_link *l, const struct share_token *token) {
    const struct share_request request = {.op = SHARE_DROP, .token = *token};
    if (l) /* never waits, for callers hold locks; what a broker in distress does not hear ends with this process */
        send(l->socket, &request, sizeof request, MSG_NOSIGNAL | MSG_DONTWAIT);
}
