// SPDX-License-Identifier: Apache-2.0
#include "device/share_table.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define DESCRIPTORS_SPARED 64u /* of the broker's: for listening, accepting and logging */
#define PAGE               4096u

struct worker {
    int socket; /* the broker's end, -1 = free */
    uint64_t number;
    bool belongs; /* it has said to whom */
    struct share_owner owner;
    unsigned holds; /* all of them, of all pieces */
};

/* One worker's holds of one piece. */
struct hold {
    struct hold *next;
    const struct worker *by;
    unsigned count;
};

struct piece {
    struct share_token token;
    enum share_kind kind;
    uint64_t size;
    int file;                  /* -1 = none */
    struct share_event *event; /* its memory, of SHARE_EVENT */
    struct share_owner owner;
    struct hold *holds;
};

struct share_table {
    unsigned most;
    uint64_t next_number, piece_most;
    struct worker *worker;
    struct piece **piece;
    size_t pieces, capacity, pieces_most;
};

struct share_table *share_table_create(unsigned most, uint64_t piece_most) {
    struct share_table *t = calloc(1, sizeof *t);
    struct worker *worker = calloc(most ? most : 1, sizeof *worker);
    if (!t || !worker) {
        free(worker);
        free(t);
        return NULL;
    }
    t->most = most;
    t->piece_most = piece_most;
    t->worker = worker;
    t->next_number = 1;
    for (unsigned i = 0; i < most; i++)
        worker[i].socket = -1;
    /* A piece costs a descriptor here. */
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    uint64_t room = getrlimit(RLIMIT_NOFILE, &files) == 0 ? files.rlim_cur : 1024;
    uint64_t used = DESCRIPTORS_SPARED + most;
    uint64_t wanted = (uint64_t)most * SHARE_MOST;
    t->pieces_most = room > used ? room - used : 0;
    if (t->pieces_most > wanted)
        t->pieces_most = wanted;
    return t;
}

static void piece_free(struct piece *p) {
    for (struct hold *h = p->holds, *next; h; h = next) {
        next = h->next;
        free(h);
    }
    if (p->event)
        munmap(p->event, SHARE_EVENT_SIZE);
    if (p->file >= 0)
        close(p->file);
    free(p);
}

void share_table_free(struct share_table *t) {
    for (size_t i = 0; i < t->pieces; i++)
        piece_free(t->piece[i]);
    for (unsigned i = 0; i < t->most; i++)
        if (t->worker[i].socket >= 0)
            close(t->worker[i].socket);
    free(t->piece);
    free(t->worker);
    free(t);
}

void share_table_abandon(const struct share_table *t) {
    for (size_t i = 0; i < t->pieces; i++) {
        if (t->piece[i]->file >= 0)
            close(t->piece[i]->file);
        if (t->piece[i]->event)
            munmap(t->piece[i]->event, SHARE_EVENT_SIZE);
    }
    for (unsigned i = 0; i < t->most; i++)
        if (t->worker[i].socket >= 0)
            close(t->worker[i].socket);
}

size_t share_table_pieces(const struct share_table *t) { return t->pieces; }

int share_table_join(struct share_table *t, uid_t uid, uint64_t *number) {
    struct worker *w = t->worker;
    while (w < t->worker + t->most && w->socket >= 0)
        w++;
    int ends[2];
    if (w == t->worker + t->most) {
        errno = EUSERS;
        return -1;
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return -1;
    *w = (struct worker){.socket = ends[0], .number = t->next_number++, .owner = {.uid = uid}};
    *number = w->number;
    return ends[1];
}

/* ---- pieces ---- */

static struct piece *find(const struct share_table *t, const struct share_token *token) {
    for (size_t i = 0; i < t->pieces; i++)
        if (share_token_equal(&t->piece[i]->token, token))
            return t->piece[i];
    return NULL;
}

static bool hold(struct piece *p, struct worker *w) {
    struct hold *h = p->holds;
    while (h && h->by != w)
        h = h->next;
    if (!h) {
        h = calloc(1, sizeof *h);
        if (!h)
            return false;
        h->by = w;
        h->next = p->holds;
        p->holds = h;
    }
    h->count++;
    w->holds++;
    return true;
}

/* Gives up `count` holds of the worker, or all. */
static void release(struct share_table *t, struct piece *p, struct worker *w, unsigned count) {
    struct hold **at = &p->holds;
    while (*at && (*at)->by != w)
        at = &(*at)->next;
    struct hold *h = *at;
    if (!h)
        return;
    if (count > h->count)
        count = h->count;
    w->holds -= count;
    h->count -= count;
    if (h->count)
        return;
    *at = h->next;
    free(h);
    if (p->holds)
        return;
    for (size_t i = 0; i < t->pieces; i++)
        if (t->piece[i] == p) {
            t->piece[i] = t->piece[--t->pieces];
            break;
        }
    piece_free(p);
}

/* A memory file that nobody can resize, so that no mapping of it ever faults. */
static int make_file(uint64_t size) {
    int file = memfd_create("barcuda shared memory", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file >= 0 && (ftruncate(file, (off_t)size) != 0 ||
                      fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)) {
        close(file);
        file = -1;
    }
    return file;
}

static bool give_memory(struct piece *p) {
    if (p->kind == SHARE_POOL)
        return true;
    p->file = make_file(p->size);
    if (p->file < 0)
        return false;
    if (p->kind == SHARE_EVENT) {
        void *page = mmap(NULL, SHARE_EVENT_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, p->file, 0);
        p->event = page == MAP_FAILED ? NULL : page;
        return p->event != NULL;
    }
    return true;
}

static bool well_formed(const struct share_table *t, const struct share_request *r) {
    switch (r->kind) {
    case SHARE_MEMORY:
    case SHARE_ALLOCATION: return r->size && r->size % PAGE == 0 && r->size <= t->piece_most;
    case SHARE_POOL: return !r->size;
    case SHARE_EVENT: return r->size == SHARE_EVENT_SIZE;
    default: return false;
    }
}

static bool grow(struct share_table *t) {
    if (t->pieces < t->capacity)
        return true;
    size_t capacity = t->capacity ? t->capacity * 2 : 64;
    struct piece **grown = realloc(t->piece, capacity * sizeof(struct piece *));
    if (!grown)
        return false;
    t->piece = grown;
    t->capacity = capacity;
    return true;
}

static struct piece *make(struct share_table *t, struct worker *w, const struct share_request *r, enum share_status *status) {
    *status = w->holds < SHARE_MOST && t->pieces < t->pieces_most ? SHARE_BROKEN : SHARE_FULL;
    if (*status == SHARE_FULL || !well_formed(t, r) || !grow(t))
        return NULL;
    struct piece *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->kind = (enum share_kind)r->kind;
    p->size = r->size;
    p->file = -1;
    p->owner = w->owner;
    if (getrandom(&p->token, sizeof p->token, 0) != (ssize_t)sizeof p->token || !give_memory(p) || !hold(p, w)) {
        piece_free(p);
        return NULL;
    }
    t->piece[t->pieces++] = p;
    *status = SHARE_OK;
    return p;
}

static struct piece *open_piece(struct share_table *t, struct worker *w, const struct share_request *r,
                                enum share_status *status) {
    struct piece *p = find(t, &r->token);
    *status = SHARE_UNKNOWN;
    if (!p || p->kind != (enum share_kind)r->kind || p->owner.uid != w->owner.uid ||
        strcmp(p->owner.machine, w->owner.machine) != 0)
        return NULL;
    *status = w->holds < SHARE_MOST ? SHARE_BROKEN : SHARE_FULL;
    if (*status == SHARE_FULL || !hold(p, w))
        return NULL;
    *status = SHARE_OK;
    return p;
}

/* ---- requests ---- */

static void leave(struct share_table *t, struct worker *w) {
    close(w->socket);
    for (size_t i = t->pieces; i-- > 0;) {
        struct piece *p = t->piece[i];
        /* Nobody else will complete what this worker has begun to record. */
        if (p->event && atomic_load(&p->event->recorder) == w->number)
            share_event_complete(p->event, atomic_load(&p->event->submitted));
        release(t, p, w, SHARE_MOST);
    }
    w->socket = -1;
}

static bool answer(const struct worker *w, enum share_status status, const struct piece *p) {
    struct share_answer a = {.status = status};
    if (p) {
        a.size = p->size;
        a.token = p->token;
    }
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct iovec data = {&a, sizeof a};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1};
    if (p && p->file >= 0) {
        message.msg_control = &control;
        message.msg_controllen = sizeof control;
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(head), &p->file, sizeof p->file);
    }
    return sendmsg(w->socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL) == (ssize_t)sizeof a;
}

/* False: the worker is gone, or does not speak as a worker does. */
static bool serve(struct share_table *t, struct worker *w) {
    struct share_request r;
    ssize_t n = recv(w->socket, &r, sizeof r, MSG_DONTWAIT);
    if (n < 0)
        return errno == EAGAIN || errno == EINTR;
    if (n != (ssize_t)sizeof r)
        return false;
    enum share_status status = SHARE_BROKEN;
    struct piece *p = NULL;
    if (w->belongs == (r.op == SHARE_BELONG))
        return false;
    switch (r.op) {
    case SHARE_BELONG:
        memcpy(w->owner.machine, r.machine, sizeof w->owner.machine - 1);
        w->belongs = true;
        status = SHARE_OK;
        break;
    case SHARE_MAKE: p = make(t, w, &r, &status); break;
    case SHARE_OPEN: p = open_piece(t, w, &r, &status); break;
    case SHARE_DROP:
        p = find(t, &r.token);
        if (p)
            release(t, p, w, 1);
        return true;
    default: return false;
    }
    return answer(w, status, p);
}

size_t share_table_poll(const struct share_table *t, struct pollfd *wait) {
    size_t n = 0;
    for (unsigned i = 0; i < t->most; i++)
        if (t->worker[i].socket >= 0)
            wait[n++] = (struct pollfd){.fd = t->worker[i].socket, .events = POLLIN};
    return n;
}

void share_table_serve(struct share_table *t, const struct pollfd *wait, size_t count) {
    for (size_t n = 0; n < count; n++) {
        if (!wait[n].revents)
            continue;
        struct worker *w = t->worker;
        while (w < t->worker + t->most && w->socket != wait[n].fd)
            w++;
        if (w < t->worker + t->most && !serve(t, w))
            leave(t, w);
    }
}
