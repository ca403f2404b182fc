// SPDX-License-Identifier: Apache-2.0
/*
 * barcuda-guestd: the guest service. It opens the virtual GPUs of a virtual machine as root and hands windows of them to the processes
 * that ask at its socket, whatever their user and sandbox. It carries no data: a process talks to the host through its window alone,
 * and keeps it when guestd is restarted.
 */
#include <errno.h>
#include <getopt.h>
#include <grp.h>
#include <linux/capability.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "guestd/clients.h"
#include "transport/spin.h"

#define SWEEP_MS  10000 /* how often windows are looked for whose users died while no guestd ran */
#define RESCAN_MS 2000  /* how often the bus is looked at while a device cannot be opened, or nobody announces changes */
#define SYSTEMD_LISTENER 3

struct options {
    const char *socket, *folder;
    gid_t group;
};

static volatile sig_atomic_t stopping;

static void on_signal(int number) {
    (void)number;
    stopping = 1;
}

static void usage(FILE *to) {
    fputs("usage: barcuda-guestd [--socket PATH] [--group NAME] [--devices FOLDER]\n"
          "  --socket PATH     where processes ask for windows (default " GUESTD_SOCKET ", or systemd's)\n"
          "  --group NAME      serve only members of the group, and root (default: everybody)\n"
          "  --devices FOLDER  sysfs folder of PCI devices (default " PCI_FOLDER ")\n",
          to);
}

static bool parse_options(int argc, char **argv, struct options *o) {
    static const struct option known[] = {{"socket", required_argument, NULL, 's'},
                                          {"group", required_argument, NULL, 'g'},
                                          {"devices", required_argument, NULL, 'd'},
                                          {"help", no_argument, NULL, 'h'},
                                          {0}};
    int c;
    while ((c = getopt_long(argc, argv, "", known, NULL)) != -1) {
        const struct group *group;
        switch (c) {
        case 's': o->socket = optarg; break;
        case 'd': o->folder = optarg; break;
        case 'g':
            group = getgrnam(optarg);
            if (!group) {
                fprintf(stderr, "barcuda-guestd: --group: there is no group \"%s\"\n", optarg);
                return false;
            }
            o->group = group->gr_gid;
            break;
        case 'h': usage(stdout); exit(0);
        default: usage(stderr); return false;
        }
    }
    if (optind < argc)
        fprintf(stderr, "barcuda-guestd: unexpected argument \"%s\"\n", argv[optind]);
    return optind == argc;
}

/* The socket that systemd made, or one of our own. A file that is left over from another guestd is replaced. */
static int listen_at(const char *path) {
    const char *given = getenv("LISTEN_FDS"), *whose = getenv("LISTEN_PID");
    if (given && whose && atoi(given) == 1 && atoi(whose) == getpid())
        return SYSTEMD_LISTENER;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(address.sun_path, path, strlen(path) + 1);
    int listener = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (listener < 0)
        return -1;
    int probe = connect(listener, (struct sockaddr *)&address, sizeof address);
    if (probe == 0) {
        close(listener);
        errno = EADDRINUSE;
        return -1;
    }
    if (errno == ECONNREFUSED)
        unlink(path);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && chmod(path, 0666) == 0 &&
        listen(listener, SOMAXCONN) == 0)
        return listener;
    int saved = errno;
    close(listener);
    errno = saved;
    return -1;
}

/* Files of the devices belong to root, which is all that opening them needs. */
static bool give_up_privileges(void) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {0};
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_capset, &header, none) == 0;
}

/* Tells systemd, which may have started us with Type=notify. */
static void tell_ready(void) {
    const char *path = getenv("NOTIFY_SOCKET");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (!path || strlen(path) >= sizeof address.sun_path)
        return;
    memcpy(address.sun_path, path, strlen(path) + 1);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = 0; /* an abstract name */
    int to = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (to < 0)
        return;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path));
    if (sendto(to, "READY=1", 7, MSG_NOSIGNAL, (struct sockaddr *)&address, size) < 0)
        fprintf(stderr, "barcuda-guestd: systemd cannot be told: %m\n");
    close(to);
}

static void sweep(struct bus *bus) {
    for (unsigned i = 0; i < bus->count; i++) {
        unsigned found = pci_device_sweep(bus->devices[i]);
        if (found)
            fprintf(stderr, "barcuda-guestd: %s: %u windows of processes that are gone are closed\n",
                    bus->devices[i]->place.name, found);
    }
}

/* Whether the bus must be looked at though the kernel has announced nothing. */
static bool needs_rescan(const struct bus *bus) {
    for (unsigned i = 0; i < bus->count; i++)
        if (!pci_device_present(bus->devices[i]))
            return true;
    return bus->failed || bus->events < 0;
}

/* Waits and reacts, once. */
static void turn(struct clients *clients, int listener, const sigset_t *signals, uint64_t *next_sweep, uint64_t *next_scan) {
    static struct pollfd events[CLIENTS_MAX + 2];
    struct bus *bus = clients->bus;
    int wait = clients_tick(clients);
    if (wait < 0 && (bus->count || needs_rescan(bus)))
        wait = needs_rescan(bus) ? RESCAN_MS : SWEEP_MS;
    events[0] = (struct pollfd){.fd = listener, .events = POLLIN};
    events[1] = (struct pollfd){.fd = bus->events, .events = POLLIN};
    unsigned known = clients->count;
    for (unsigned i = 0; i < known; i++)
        events[2 + i] = clients_poll(clients, i);
    struct timespec timeout = {wait / 1000, wait % 1000 * 1000000L};
    if (ppoll(events, 2 + known, wait < 0 ? NULL : &timeout, signals) < 0)
        return;
    for (unsigned i = known; i-- > 0;) /* from behind: the last one takes the place of one that goes */
        clients_handle(clients, i, events[2 + i].revents);
    uint64_t now = spin_now();
    if ((events[1].revents && bus_changed(bus)) || (needs_rescan(bus) && now >= *next_scan)) {
        bus_scan(bus, clients_forget, clients);
        *next_scan = now + RESCAN_MS * 1000000ull;
    }
    if (now >= *next_sweep) {
        sweep(bus);
        *next_sweep = now + SWEEP_MS * 1000000ull;
    }
    if (events[0].revents)
        clients_accept(clients, listener);
}

int main(int argc, char **argv) {
    struct options o = {GUESTD_SOCKET, PCI_FOLDER, (gid_t)-1};
    if (!parse_options(argc, argv, &o))
        return 2;
    signal(SIGPIPE, SIG_IGN);
    const struct sigaction stop = {.sa_handler = on_signal};
    sigaction(SIGTERM, &stop, NULL);
    sigaction(SIGINT, &stop, NULL);
    /* Signals arrive only inside ppoll, so none is lost between the test and the wait. */
    sigset_t blocked, open;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGINT);
    sigprocmask(SIG_BLOCK, &blocked, &open);
    int listener = listen_at(o.socket);
    if (listener < 0) {
        fprintf(stderr, "barcuda-guestd: cannot listen at %s: %s\n", o.socket,
                errno == EADDRINUSE ? "another barcuda-guestd is listening there" : strerror(errno));
        return 1;
    }
    static struct bus bus;
    static struct clients clients;
    bus_open(&bus, o.folder);
    clients = (struct clients){.bus = &bus, .group = o.group};
    bus_scan(&bus, clients_forget, &clients);
    if (!bus.count)
        fprintf(stderr, "barcuda-guestd: %s\n", bus.why.text);
    if (!give_up_privileges())
        fprintf(stderr, "barcuda-guestd: capabilities cannot be given up: %m\n");
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    tell_ready();
    uint64_t next_sweep = spin_now() + SWEEP_MS * 1000000ull, next_scan = spin_now();
    while (!stopping)
        turn(&clients, listener, &open, &next_sweep, &next_scan);
    if (listener != SYSTEMD_LISTENER)
        unlink(o.socket);
    return 0; /* windows stay with the processes that have them */
}
