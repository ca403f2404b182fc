// SPDX-License-Identifier: Apache-2.0
/*
 * barcudad: the broker. It listens, and forks one worker process for each guest process that connects, so that a crash, a sticky
 * error or a kill ends one client only. A worker dies with the broker (parent-death signal) and with its client (socket).
 */
#include <errno.h>
#include <getopt.h>
#include <grp.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "device/config.h"
#include "device/quota.h"
#include "device/sandbox.h"
#include "device/session_internal.h"
#include "device/share_link.h"
#include "device/share_table.h"
#include "generated/host_dispatch.h"
#include "transport/handshake.h"
#include "transport/local_server.h"

#define WORKER_MEMORY ((rlim_t)16 << 30) /* of a worker's own: threads' stacks, modules, queues; bytes */

static volatile sig_atomic_t stopping;

static void on_signal(int number) {
    if (number != SIGCHLD)
        stopping = 1;
}

static void usage(FILE *to) {
    fputs("usage: barcudad [--config FILE] [--socket PATH] [--executor soft|cuda[:PATH]] [--profile FILE] [--memory SIZE] [--heap SIZE]\n"
          "                [--threads N] [--clients N] [--mode OCTAL] [--group NAME] [--memcheck] [--verbose]...\n"
          "       barcudad --check-config [FILE]\n"
          "  --config FILE   settings from a file (docs/configuration.md); options win over it, wherever they stand\n"
          "  --check-config  says whether a configuration is right (default " CONFIG_PATH ") and ends\n"
          "  --socket PATH   where guests connect (default /run/barcuda/barcudad.sock)\n"
          "  --executor X    soft: the software GPU (default); cuda: the host's own GPUs, through the libcuda.so.1 that the\n"
          "                  dynamic linker finds, or that PATH names\n"
          "  --profile FILE  device profile of the software GPU (default: compute capability 12.1)\n"
          "  --memory SIZE   device memory of each client, e.g. 4G (default: the profile's)\n"
          "  --heap SIZE     pinned and managed memory of each client (default 8G of address space)\n"
          "  --threads N     CPU threads that run kernels, per client (default: one per CPU)\n"
          "  --clients N     most guest processes at once (default 64)\n"
          "  --mode OCTAL    permissions of the socket (default 0666)\n"
          "  --group NAME    group of the socket (default: the daemon's)\n"
          "  --memcheck      checks what kernels do with memory (docs/memcheck.md)\n"
          "  --ready-fd FD   write one byte to FD once guests can connect\n"
          "  --verbose       say more; twice: each client's totals; three times: each call\n",
          to);
}

#define SETTINGS_MOST 32
enum option_id { OPTION_CONFIG = 256, OPTION_CHECK, OPTION_READY, OPTION_VERBOSE, OPTION_HELP, OPTION_SETTING };

static void list_options(struct option *known) {
    static const struct option own[] = {{"config", required_argument, NULL, OPTION_CONFIG},
                                        {"check-config", optional_argument, NULL, OPTION_CHECK},
                                        {"ready-fd", required_argument, NULL, OPTION_READY},
                                        {"verbose", no_argument, NULL, OPTION_VERBOSE},
                                        {"help", no_argument, NULL, OPTION_HELP}};
    size_t n = sizeof own / sizeof *own;
    memcpy(known, own, sizeof own);
    for (int i = 0; config_settings[i].key && n + 1 < SETTINGS_MOST; i++, n++)
        known[n] = (struct option){config_settings[i].key,
                                   config_settings[i].kind == CONFIG_SWITCH ? no_argument : required_argument, NULL,
                                   OPTION_SETTING + i};
    known[n] = (struct option){0};
}

/* The file that --config or --check-config names is read before the other options, which win over it. */
static bool read_config(int argc, char **argv, const struct option *known, struct config *config) {
    char why[512];
    const char *path = NULL;
    bool check = false;
    int c;
    opterr = 0;
    while ((c = getopt_long(argc, argv, "", known, NULL)) != -1)
        if (c == OPTION_CONFIG) {
            path = optarg;
        } else if (c == OPTION_CHECK) {
            check = true;
            path = optarg ? optarg : optind < argc && argv[optind][0] != '-' ? argv[optind] : CONFIG_PATH;
        }
    opterr = 1;
    optind = 0; /* start again */
    bool ok = !path || (config_read(config, path, why, sizeof why) && config_check(config, why, sizeof why));
    if (!ok)
        fprintf(stderr, "barcudad: %s\n", why);
    else if (check)
        printf("%s: ok\n", path);
    if (check)
        exit(ok ? 0 : 1);
    return ok;
}

static bool parse_options(int argc, char **argv, struct config *config) {
    struct option known[SETTINGS_MOST];
    char why[512];
    int c;
    list_options(known);
    if (!read_config(argc, argv, known, config))
        return false;
    while ((c = getopt_long(argc, argv, "", known, NULL)) != -1) {
        char *end;
        switch (c) {
        case OPTION_CONFIG:
            break;
        case OPTION_READY:
            config->ready = (int)strtol(optarg, &end, 10);
            if (!*optarg || *end || config->ready < 0) {
                fprintf(stderr, "barcudad: --ready-fd: \"%s\" is not a descriptor\n", optarg);
                return false;
            }
            break;
        case OPTION_VERBOSE:
            config->log_level++;
            break;
        case OPTION_HELP:
            usage(stdout);
            exit(0);
        default:
            if (c < OPTION_SETTING) {
                usage(stderr);
                return false;
            }
            if (!config_set(config, &config_settings[c - OPTION_SETTING], optarg, why, sizeof why)) {
                fprintf(stderr, "barcudad: --%s\n", why);
                return false;
            }
        }
    }
    if (optind < argc) {
        fprintf(stderr, "barcudad: unexpected argument \"%s\"\n", argv[optind]);
        return false;
    }
    if (!config_check(config, why, sizeof why)) {
        fprintf(stderr, "barcudad: %s\n", why);
        return false;
    }
    return true;
}

/* ---- worker ---- */

static bool reserve(void *self, uint64_t address, uint64_t size) {
    return session_executor(self)->reserve(address, size);
}

/* Private writable memory of this process, bytes; 0 when the kernel does not say. */
static uint64_t private_memory(void) {
    unsigned long pages = 0;
    FILE *f = fopen("/proc/self/statm", "re");
    if (f && fscanf(f, "%*u %*u %*u %*u %*u %lu", &pages) != 1)
        pages = 0;
    if (f)
        fclose(f);
    return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

/* A guest can make its worker remember any number of things; this is where they end. Device memory counts too, and what was given
 * back counts until its addresses are used again. Running out is an error like any other (CUDA_ERROR_OUT_OF_MEMORY). */
static void limit_memory(const struct executor_ops *ops) {
    size_t device = 0;
    uint64_t now = private_memory();
    if (!now || !ops->cuDeviceTotalMem_v2 || ops->cuDeviceTotalMem_v2(&device, 0) != CUDA_SUCCESS)
        return;
    const rlim_t most = now + 2 * (rlim_t)device + WORKER_MEMORY;
    setrlimit(RLIMIT_DATA, &(struct rlimit){most, most});
}

/* What a worker needs to know of its client. */
struct worker {
    int connection;
    struct local_server_peer peer;
    struct local_server_client client;
    struct quota_share share;
    struct share_link link;
};

/* Who the client is, for the log. */
static const char *client_name(const struct worker *w) {
    static char name[96];
    if (w->client.hello.machine[0])
        snprintf(name, sizeof name, "%s:%" PRIu64, w->client.hello.machine, w->client.hello.pid);
    else
        snprintf(name, sizeof name, "%d", (int)w->peer.pid);
    return name;
}

static uint64_t smaller_limit(uint64_t a, uint64_t b) {
    return a && (!b || a < b) ? a : b; /* 0 = none */
}

/* Of a virtual machine or of a user: one more process, and what of the device it may use. */
static bool join_owner(struct worker *w, const struct config *o, struct session_config *session, char *why, size_t why_size) {
    const struct handshake_hello *hello = &w->client.hello;
    const bool machine = hello->machine[0];
    struct config_limits limits = machine ? config_vm(o, hello->machine) : config_user(o, w->peer.uid);
    char user[QUOTA_MACHINE];
    snprintf(user, sizeof user, "user %u", (unsigned)w->peer.uid);
    if (machine) { /* barcuda-vgpu has limits of its own */
        limits.memory = smaller_limit(limits.memory, hello->device_memory);
        limits.clients = (unsigned)smaller_limit(limits.clients, hello->clients);
    }
    w->share.most = session->executor_config.memory_most = limits.memory;
    session->executor_config.threads = limits.threads;
    session->heap_size = limits.heap;
    if (quota_join(&w->share, machine ? hello->machine : user, limits.clients))
        return true;
    if (machine)
        snprintf(why, why_size, "all %u clients of virtual machine %s are in use (barcuda-vgpu --clients)", limits.clients,
                 hello->machine);
    else
        snprintf(why, why_size, "all %u clients that the host grants to %s are in use ([user.…] in barcudad's configuration)",
                 limits.clients, user);
    return false;
}

static int serve_client(struct worker *w, const struct config *o) {
    char why[256] = "";
    const struct local_server_peer *peer = &w->peer;
    if (!local_server_greet(w->connection, peer->uid == 0 || peer->uid == getuid(), &w->client, why, sizeof why)) {
        if (*why)
            fprintf(stderr, "barcudad: client %d: %s\n", (int)peer->pid, why);
        return 1;
    }
    const char *library = NULL;
    struct session_config config = {
        .executor = config_is_cuda(o, &library) ? &executor_cuda : &executor_soft,
        .executor_config = o->executor,
        .memory = w->client.memory.fd >= 0 ? &w->client.memory : NULL,
        .share = &w->share,
        .workers = SESSION_REPLY_SLOTS + 8,
        .log_level = o->log_level,
        .link = &w->link,
    };
    config.executor_config.library = library;
    struct session *s = NULL;
    if (share_link_belong(&w->link, w->client.hello.machine) != SHARE_OK)
        snprintf(why, sizeof why, "the broker does not answer");
    else if (join_owner(w, o, &config, why, sizeof why))
        s = session_create_client(&config, why, sizeof why);
    if (!s) {
        fprintf(stderr, "barcudad: client %s refused: %s\n", client_name(w), why);
        local_server_refuse(w->connection, why);
        return 1;
    }
    limit_memory(&s->ops);
    static uint8_t calls[HANDSHAKE_CALLS_MAX];
    struct local_server_offer offer = {
        .arena_size = config.executor->reserve ? o->arena : 0,
        .calls = calls,
        .calls_size = (uint32_t)dispatch_calls(&s->ops, calls, sizeof calls),
        .reserve = reserve,
        .self = s,
    };
    if (!local_server_handshake(w->connection, &w->client, s->port, &offer, why, sizeof why)) {
        fprintf(stderr, "barcudad: client %s: %s\n", client_name(w), why);
        return 1;
    }
    local_server_client_drop(&w->client);
    if (!session_attach(s)) {
        fprintf(stderr, "barcudad: client %s: out of memory\n", client_name(w));
        return 1;
    }
    if (!sandbox_enter(config.executor->sandbox, why, sizeof why)) {
        fprintf(stderr, "barcudad: client %s dropped: %s\n", client_name(w), why);
        return 1;
    }
    int r = session_run(s);
    if (o->log_level >= 2)
        fprintf(stderr, "barcudad: client %s: %" PRIu64 " calls reached the host, %" PRIu64 " of them were waited for\n",
                client_name(w), (uint64_t)s->records, (uint64_t)s->waited);
    return r ? 1 : 0;
}

/* What the broker keeps. */
struct broker {
    int listener;
    const struct config *config;
    struct quota *quota;
    sigset_t signals; /* of the workers */
    struct share_table *shares;
    struct pollfd *wait; /* the listener, then the workers' sockets */
};

/* Waits for guests and workers; whether a guest wants to connect. */
static bool wait_for_work(struct broker *b, const struct timespec *timeout) {
    b->wait[0] = (struct pollfd){.fd = b->listener, .events = POLLIN};
    size_t count = share_table_poll(b->shares, b->wait + 1);
    if (ppoll(b->wait, 1 + count, timeout, &b->signals) <= 0)
        return false;
    share_table_serve(b->shares, b->wait + 1, count);
    return b->wait[0].revents;
}

/* The descriptor of the worker's end, or -1. */
static int join_shares(struct broker *b, uid_t uid, uint64_t *number) {
    int end = share_table_join(b->shares, uid, number);
    if (end < 0 && errno == EUSERS) { /* one that was reaped may not have been noticed by its socket yet */
        wait_for_work(b, &(struct timespec){0});
        end = share_table_join(b->shares, uid, number);
    }
    return end;
}

static void fork_worker(struct broker *b) {
    const struct config *o = b->config;
    struct worker w = {.share = {.quota = b->quota}};
    int connection = w.connection = local_server_accept(b->listener, &w.peer);
    if (connection < 0) {
        if (errno != EINTR && errno != EAGAIN && errno != ECONNABORTED)
            fprintf(stderr, "barcudad: accept: %m\n");
        return;
    }
    w.share.cell = quota_find_free(b->quota);
    if (!w.share.cell) {
        char why[96];
        snprintf(why, sizeof why, "all %u clients of this host are in use (barcudad --clients)", o->clients);
        local_server_refuse(connection, why);
        return;
    }
    siginfo_t info;
    if (waitid(P_PID, (id_t)w.peer.pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0) {
        local_server_refuse(connection, "it is a worker of this very barcudad, whose --executor cuda found barcuda's own "
                                        "libcuda.so.1 and came back here: name the real driver's library (--executor "
                                        "cuda:PATH), or another barcudad's socket (BARCUDA_SOCKET)");
        return;
    }
    uint64_t number = 0;
    int share_socket = join_shares(b, w.peer.uid, &number);
    pid_t broker = getpid(), pid = share_socket < 0 ? -1 : fork();
    if (pid < 0) {
        fprintf(stderr, "barcudad: fork: %m\n");
        if (share_socket >= 0)
            close(share_socket);
        local_server_refuse(connection, "the host cannot start another worker process");
        return;
    }
    if (pid == 0) {
        close(b->listener);
        share_table_abandon(b->shares);
        sigprocmask(SIG_SETMASK, &b->signals, NULL);
        signal(SIGTERM, SIG_DFL);
        signal(SIGINT, SIG_IGN); /* Ctrl-C goes to the whole foreground group; the worker ends with its client */
        signal(SIGCHLD, SIG_DFL);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != broker)
            _exit(1);
        prctl(PR_SET_NAME, "barcuda-worker");
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
        share_link_init(&w.link, share_socket, number);
        _exit(serve_client(&w, o));
    }
    close(share_socket);
    close(connection);
    quota_assign(w.share.quota, w.share.cell, pid);
}

static void reap(struct broker *b) {
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        quota_release(b->quota, pid);
        if (WIFSIGNALED(status))
            fprintf(stderr, "barcudad: worker %d was killed by signal %d (%s)\n", (int)pid, WTERMSIG(status),
                    strsignal(WTERMSIG(status)));
        else if (b->config->log_level)
            fprintf(stderr, "barcudad: worker %d ended\n", (int)pid);
    }
}

/* The socket of this configuration, or -1 after having said why not. */
static int listen_at(const struct config *o) {
    int listener = local_server_listen(o->socket, o->mode);
    if (listener < 0) {
        fprintf(stderr, "barcudad: cannot listen at %s: %s\n", o->socket,
                errno == EADDRINUSE ? "another barcudad is listening there" : strerror(errno));
        return -1;
    }
    const struct group *group = o->group ? getgrnam(o->group) : NULL;
    if (group && chown(o->socket, (uid_t)-1, group->gr_gid) != 0) {
        fprintf(stderr, "barcudad: cannot give %s to the group %s: %m\n", o->socket, o->group);
        unlink(o->socket);
        close(listener);
        return -1;
    }
    return listener;
}

int main(int argc, char **argv) {
    struct config o = config_default();
    if (!parse_options(argc, argv, &o))
        return 2;
    struct quota *quota = quota_create(o.clients);
    if (!quota) {
        fprintf(stderr, "barcudad: out of memory\n");
        return 1;
    }
    int listener = listen_at(&o);
    if (listener < 0)
        return 1;
    const struct sigaction act = {.sa_handler = on_signal};
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGINT, &act, NULL);
    sigaction(SIGCHLD, &act, NULL);
    signal(SIGPIPE, SIG_IGN);
    /* Signals arrive only inside ppoll, so none is lost between the test and the wait. */
    struct broker b = {.listener = listener, .config = &o, .quota = quota};
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGINT);
    sigaddset(&blocked, SIGCHLD);
    sigprocmask(SIG_BLOCK, &blocked, &b.signals);
    b.shares = share_table_create(o.clients, o.arena);
    b.wait = calloc(1 + (size_t)o.clients, sizeof *b.wait);
    if (!b.shares || !b.wait) {
        fprintf(stderr, "barcudad: out of memory\n");
        return 1;
    }
    if (o.ready >= 0) {
        if (write(o.ready, "", 1) != 1)
            fprintf(stderr, "barcudad: --ready-fd: %m\n");
        close(o.ready);
    }
    while (!stopping) {
        bool guest = wait_for_work(&b, NULL);
        reap(&b);
        if (guest)
            fork_worker(&b);
    }
    unlink(o.socket);
    return 0;
}
