// SPDX-License-Identifier: Apache-2.0
/*
 * barcudad: the broker. It listens, and forks one worker process for each guest process that connects, so that a crash, a sticky
 * error or a kill ends one client only. A worker dies with the broker (parent-death signal) and with its client (socket).
 */
#include <errno.h>
#include <getopt.h>
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

#include "device/quota.h"
#include "device/sandbox.h"
#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "transport/handshake.h"
#include "transport/local_server.h"

#define WORKER_MEMORY ((rlim_t)16 << 30) /* of a worker's own: threads' stacks, modules, queues; bytes */

struct options {
    const char *socket;
    mode_t mode;
    uint64_t heap, arena;
    unsigned clients, log_level;
    int ready; /* descriptor that gets one byte when guests can connect, -1 = none */
    struct executor_config executor;
};

static volatile sig_atomic_t stopping;

static void on_signal(int number) {
    if (number != SIGCHLD)
        stopping = 1;
}

static void usage(FILE *to) {
    fputs("usage: barcudad [--socket PATH] [--profile FILE] [--memory SIZE] [--heap SIZE] [--threads N] [--clients N]\n"
          "                [--mode OCTAL] [--memcheck] [--verbose]...\n"
          "  --socket PATH   where guests connect (default /run/barcuda/barcudad.sock)\n"
          "  --profile FILE  device profile of the software GPU (default: compute capability 12.1)\n"
          "  --memory SIZE   device memory of each client, e.g. 4G (default: the profile's)\n"
          "  --heap SIZE     pinned and managed memory of each client (default 8G of address space)\n"
          "  --threads N     CPU threads that run kernels, per client (default: one per CPU)\n"
          "  --clients N     most guest processes at once (default 64)\n"
          "  --mode OCTAL    permissions of the socket (default 0666)\n"
          "  --memcheck      byte-exact bounds checks in kernels\n"
          "  --ready-fd FD   write one byte to FD once guests can connect\n"
          "  --verbose       say more; twice: each client's totals; three times: each call\n",
          to);
}

static bool parse_size(const char *text, uint64_t *out) {
    char *end;
    errno = 0;
    uintmax_t n = strtoumax(text, &end, 10);
    static const char units[] = "KMGT";
    const char *unit = *end ? strchr(units, *end) : NULL;
    unsigned shift = unit ? 10u * (unsigned)(unit - units + 1) : 0;
    if (errno || end == text || *text == '-' || (unit ? end[1] : end[0]) || n == 0 || n > UINT64_MAX >> shift >> 1)
        return false;
    *out = (uint64_t)n << shift;
    return true;
}

static bool parse_options(int argc, char **argv, struct options *o) {
    static const struct option known[] = {
        {"socket", required_argument, NULL, 's'}, {"profile", required_argument, NULL, 'p'},
        {"memory", required_argument, NULL, 'm'}, {"heap", required_argument, NULL, 'H'},
        {"threads", required_argument, NULL, 't'}, {"clients", required_argument, NULL, 'c'},
        {"mode", required_argument, NULL, 'M'}, {"memcheck", no_argument, NULL, 'k'},
        {"verbose", no_argument, NULL, 'v'}, {"help", no_argument, NULL, 'h'},
        {"ready-fd", required_argument, NULL, 'r'}, {0}};
    int c, which = 0;
    while ((c = getopt_long(argc, argv, "", known, &which)) != -1) {
        uint64_t n = 0;
        bool ok = true;
        switch (c) {
        case 's': o->socket = optarg; break;
        case 'p': o->executor.profile = optarg; break;
        case 'm': ok = parse_size(optarg, &o->executor.memory); break;
        case 'H': ok = parse_size(optarg, &o->heap); break;
        case 't': ok = parse_size(optarg, &n) && n <= 1024; o->executor.threads = (unsigned)n; break;
        case 'c': ok = parse_size(optarg, &n) && n <= 4096; o->clients = (unsigned)n; break;
        case 'M': {
            char *end;
            o->mode = (mode_t)strtoul(optarg, &end, 8);
            ok = *optarg && !*end && o->mode <= 0777;
            break;
        }
        case 'r': ok = parse_size(optarg, &n) && n <= 1024; o->ready = (int)n; break;
        case 'k': o->executor.memcheck = true; break;
        case 'v': o->log_level++; break;
        case 'h': usage(stdout); exit(0);
        default: usage(stderr); return false;
        }
        if (!ok) {
            fprintf(stderr, "barcudad: --%s: \"%s\" is not a valid value\n", known[which].name, optarg);
            return false;
        }
    }
    if (optind < argc) {
        fprintf(stderr, "barcudad: unexpected argument \"%s\"\n", argv[optind]);
        return false;
    }
    o->heap = (o->heap + (2u << 20) - 1) & ~(uint64_t)((2u << 20) - 1);
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

/* Of a virtual machine: one more process, and what of the device it may use. */
static bool join_machine(struct worker *w, struct executor_config *executor, char *why, size_t why_size) {
    const struct handshake_hello *hello = &w->client.hello;
    w->share.most = hello->device_memory;
    executor->memory_most = hello->device_memory;
    if (quota_join(&w->share, hello->machine, hello->clients))
        return true;
    snprintf(why, why_size, "all %u clients of virtual machine %s are in use (barcuda-vgpu --clients)", hello->clients, hello->machine);
    return false;
}

static int serve_client(struct worker *w, const struct options *o) {
    char why[256] = "";
    const struct local_server_peer *peer = &w->peer;
    if (!local_server_greet(w->connection, peer->uid == 0 || peer->uid == getuid(), &w->client, why, sizeof why)) {
        if (*why)
            fprintf(stderr, "barcudad: client %d: %s\n", (int)peer->pid, why);
        return 1;
    }
    bool machine = w->client.hello.machine[0];
    struct session_config config = {
        .executor = &executor_soft,
        .executor_config = o->executor,
        .heap_size = o->heap,
        .memory = w->client.memory.fd >= 0 ? &w->client.memory : NULL,
        .share = machine ? &w->share : NULL,
        .workers = SESSION_REPLY_SLOTS + 8,
        .log_level = o->log_level,
    };
    struct session *s = NULL;
    if (!machine || join_machine(w, &config.executor_config, why, sizeof why))
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
    if (!sandbox_enter(why, sizeof why)) {
        fprintf(stderr, "barcudad: client %s dropped: %s\n", client_name(w), why);
        return 1;
    }
    int r = session_run(s);
    if (o->log_level >= 2)
        fprintf(stderr, "barcudad: client %s: %" PRIu64 " calls reached the host, %" PRIu64 " of them were waited for\n",
                client_name(w), (uint64_t)s->records, (uint64_t)s->waited);
    return r ? 1 : 0;
}

static void fork_worker(int listener, const struct options *o, const sigset_t *signals, struct quota *quota) {
    struct worker w = {.share = {.quota = quota}};
    int connection = w.connection = local_server_accept(listener, &w.peer);
    if (connection < 0) {
        if (errno != EINTR && errno != EAGAIN && errno != ECONNABORTED)
            fprintf(stderr, "barcudad: accept: %m\n");
        return;
    }
    w.share.cell = quota_find_free(quota);
    if (!w.share.cell) {
        char why[96];
        snprintf(why, sizeof why, "all %u clients of this host are in use (barcudad --clients)", o->clients);
        local_server_refuse(connection, why);
        return;
    }
    pid_t broker = getpid(), pid = fork();
    if (pid < 0) {
        fprintf(stderr, "barcudad: fork: %m\n");
        local_server_refuse(connection, "the host cannot start another worker process");
        return;
    }
    if (pid == 0) {
        close(listener);
        sigprocmask(SIG_SETMASK, signals, NULL);
        signal(SIGTERM, SIG_DFL);
        signal(SIGINT, SIG_IGN); /* Ctrl-C goes to the whole foreground group; the worker ends with its client */
        signal(SIGCHLD, SIG_DFL);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != broker)
            _exit(1);
        prctl(PR_SET_NAME, "barcuda-worker");
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
        _exit(serve_client(&w, o));
    }
    close(connection);
    quota_assign(w.share.cell, pid);
}

static void reap(const struct options *o, struct quota *quota) {
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        quota_release(quota, pid);
        if (WIFSIGNALED(status))
            fprintf(stderr, "barcudad: worker %d was killed by signal %d (%s)\n", (int)pid, WTERMSIG(status),
                    strsignal(WTERMSIG(status)));
        else if (o->log_level)
            fprintf(stderr, "barcudad: worker %d ended\n", (int)pid);
    }
}

int main(int argc, char **argv) {
    struct options o = {
        .socket = "/run/barcuda/barcudad.sock",
        .mode = 0666,
        .heap = 8ull << 30,
        .arena = 256ull << 30,
        .clients = 64,
        .ready = -1,
    };
    if (!parse_options(argc, argv, &o))
        return 2;
    struct quota *quota = quota_create(o.clients);
    if (!quota) {
        fprintf(stderr, "barcudad: out of memory\n");
        return 1;
    }
    int listener = local_server_listen(o.socket, o.mode);
    if (listener < 0) {
        fprintf(stderr, "barcudad: cannot listen at %s: %s\n", o.socket,
                errno == EADDRINUSE ? "another barcudad is listening there" : strerror(errno));
        return 1;
    }
    const struct sigaction act = {.sa_handler = on_signal};
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGINT, &act, NULL);
    sigaction(SIGCHLD, &act, NULL);
    signal(SIGPIPE, SIG_IGN);
    /* Signals arrive only inside ppoll, so none is lost between the test and the wait. */
    sigset_t blocked, open;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGINT);
    sigaddset(&blocked, SIGCHLD);
    sigprocmask(SIG_BLOCK, &blocked, &open);
    if (o.ready >= 0) {
        if (write(o.ready, "", 1) != 1)
            fprintf(stderr, "barcudad: --ready-fd: %m\n");
        close(o.ready);
    }
    while (!stopping) {
        struct pollfd wait = {.fd = listener, .events = POLLIN};
        int n = ppoll(&wait, 1, NULL, &open);
        reap(&o, quota);
        if (n > 0)
            fork_worker(listener, &o, &open, quota);
    }
    unlink(o.socket);
    return 0;
}
