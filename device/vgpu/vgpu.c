// SPDX-License-Identifier: Apache-2.0
/*
 * barcuda-vgpu: the virtual GPU of one virtual machine. It owns the device's memory and the hypervisor's socket, so it lives as long as
 * the machine and must not depend on barcudad, which may be restarted behind it. docs/pci.md, docs/vm.md.
 */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "device/size.h"
#include "device/vgpu/ivshmem.h"
#include "device/vgpu/vfio_user.h"

struct options {
    const char *name, *barcudad;
    const char *vfio_user, *plain, *doorbell; /* exactly one */
    uint64_t windows, window_size, memory, clients, vectors;
    mode_t mode;
    int ready; /* descriptor that gets one byte when a hypervisor can connect, -1 = none */
    bool verbose;
};

static volatile sig_atomic_t stopping;

static void on_signal(int number) {
    (void)number;
    stopping = 1;
}

static void usage(FILE *to) {
    fputs("usage: barcuda-vgpu --name NAME (--socket PATH | --ivshmem-doorbell PATH | --ivshmem-plain FILE) [OPTION]...\n"
          "  --name NAME              of the virtual machine, for limits and logs\n"
          "  --socket PATH            vfio-user: QEMU 10.1 and later, Cloud Hypervisor\n"
          "  --ivshmem-doorbell PATH  any QEMU; socket of an ivshmem server\n"
          "  --ivshmem-plain FILE     any QEMU; the memory as a file, e.g. /dev/shm/NAME\n"
          "  --windows N              most processes of the machine that use the GPU at once (default 16)\n"
          "  --window-size SIZE       shared memory of each: pinned and managed memory, copies (default 1G)\n"
          "  --memory SIZE            device memory of all processes together (default: the host's)\n"
          "  --clients N              most processes of the machine, over all its vGPUs (default: no limit of its own)\n"
          "  --vectors N              interrupt vectors of an ivshmem doorbell, as QEMU's vectors= says (default 1)\n"
          "  --barcudad PATH          socket of barcudad (default /run/barcuda/barcudad.sock)\n"
          "  --mode OCTAL             permissions of the socket or file (default 0600)\n"
          "  --ready-fd FD            write one byte to FD once a hypervisor can connect\n"
          "  --verbose                say more\n",
          to);
}

static bool parse_options(int argc, char **argv, struct options *o) {
    static const struct option known[] = {
        {"name", required_argument, NULL, 'n'}, {"socket", required_argument, NULL, 's'},
        {"ivshmem-doorbell", required_argument, NULL, 'd'}, {"ivshmem-plain", required_argument, NULL, 'p'},
        {"windows", required_argument, NULL, 'w'}, {"window-size", required_argument, NULL, 'z'},
        {"memory", required_argument, NULL, 'm'}, {"clients", required_argument, NULL, 'c'},
        {"vectors", required_argument, NULL, 'V'}, {"barcudad", required_argument, NULL, 'b'},
        {"mode", required_argument, NULL, 'M'}, {"ready-fd", required_argument, NULL, 'r'},
        {"verbose", no_argument, NULL, 'v'}, {"help", no_argument, NULL, 'h'}, {0}};
    int c, which = 0;
    while ((c = getopt_long(argc, argv, "", known, &which)) != -1) {
        uint64_t n = 0;
        bool ok = true;
        switch (c) {
        case 'n': o->name = optarg; break;
        case 's': o->vfio_user = optarg; break;
        case 'd': o->doorbell = optarg; break;
        case 'p': o->plain = optarg; break;
        case 'w': ok = size_parse(optarg, &o->windows) && o->windows && o->windows <= BAR_WINDOWS_MAX; break;
        case 'z':
            ok = size_parse(optarg, &o->window_size) && o->window_size % WINDOW_HEAP_ALIGN == 0 &&
                 o->window_size >= 64 << 20 && o->window_size <= 1ull << 36;
            break;
        case 'm': ok = size_parse(optarg, &o->memory); break;
        case 'c': ok = size_parse(optarg, &o->clients) && o->clients <= 4096; break;
        case 'V': ok = size_parse(optarg, &o->vectors) && o->vectors && o->vectors <= IVSHMEM_VECTORS_MAX; break;
        case 'b': o->barcudad = optarg; break;
        case 'M': {
            char *end;
            o->mode = (mode_t)strtoul(optarg, &end, 8);
            ok = *optarg && !*end && o->mode <= 0777;
            break;
        }
        case 'r': ok = size_parse(optarg, &n) && n <= 1024; o->ready = (int)n; break;
        case 'v': o->verbose = true; break;
        case 'h': usage(stdout); exit(0);
        default: usage(stderr); return false;
        }
        if (!ok) {
            fprintf(stderr, "barcuda-vgpu: --%s: \"%s\" is not a valid value\n", known[which].name, optarg);
            return false;
        }
    }
    if (optind < argc) {
        fprintf(stderr, "barcuda-vgpu: unexpected argument \"%s\"\n", argv[optind]);
        return false;
    }
    if (!o->name || !*o->name || strlen(o->name) > 63) {
        fprintf(stderr, "barcuda-vgpu: --name must be given, with at most 63 characters\n");
        return false;
    }
    if ((o->vfio_user != NULL) + (o->doorbell != NULL) + (o->plain != NULL) != 1) {
        fprintf(stderr, "barcuda-vgpu: exactly one of --socket, --ivshmem-doorbell and --ivshmem-plain must be given\n");
        return false;
    }
    return true;
}

struct device {
    const struct options *options;
    struct loop loop;
    struct memory memory;
    struct slots *slots;
    union {
        struct vfio_user vfio_user;
        struct ivshmem ivshmem;
        struct ivshmem_file file;
    } front;
};

static bool open_front(struct device *d) {
    const struct options *o = d->options;
    if (o->vfio_user)
        return vfio_user_open(&d->front.vfio_user, o->vfio_user, o->mode, &d->memory, &d->loop);
    if (o->doorbell)
        return ivshmem_open(&d->front.ivshmem, o->doorbell, o->mode, (uint32_t)o->vectors, &d->memory, &d->loop);
    return fchmod(d->memory.fd, o->mode) == 0 && ivshmem_file_watch(&d->front.file, o->plain, &d->memory, &d->loop);
}

static bool open_slots(struct device *d) {
    const struct options *o = d->options;
    const struct slots_config config = {
        .name = o->name,
        .barcudad = o->barcudad,
        .device_memory = o->memory,
        .clients = (uint32_t)o->clients,
        .polled = o->plain != NULL,
        .verbose = o->verbose,
    };
    slots_interrupt interrupt = o->vfio_user ? vfio_user_interrupt : o->doorbell ? ivshmem_interrupt : NULL;
    d->slots = slots_create(&config, &d->memory, &d->loop, interrupt, &d->front);
    if (o->vfio_user)
        d->front.vfio_user.slots = d->slots;
    else if (o->doorbell)
        d->front.ivshmem.slots = d->slots;
    else
        d->front.file.slots = d->slots;
    return d->slots != NULL;
}

static void close_device(struct device *d) {
    const struct options *o = d->options;
    if (o->vfio_user) {
        vfio_user_close(&d->front.vfio_user);
        unlink(o->vfio_user);
    } else if (o->doorbell) {
        ivshmem_close(&d->front.ivshmem);
        unlink(o->doorbell);
    } else {
        ivshmem_file_close(&d->front.file); /* the file stays: a machine may have it mapped, and the next of us takes it over */
    }
    slots_destroy(d->slots);
    memory_close(&d->memory);
    loop_close(&d->loop);
}

int main(int argc, char **argv) {
    struct options o = {.barcudad = "/run/barcuda/barcudad.sock",
                        .windows = 16,
                        .window_size = 1ull << 30,
                        .vectors = 1,
                        .mode = 0600,
                        .ready = -1};
    if (!parse_options(argc, argv, &o))
        return 2;
    static struct device d;
    char why[256] = "";
    const struct memory_config memory = {
        .name = o.name,
        .file = o.plain,
        .windows = (uint32_t)o.windows,
        .window_size = o.window_size,
        .features = o.plain ? 0 : BAR_FEATURE_DOORBELL | BAR_FEATURE_INTERRUPT,
        .vectors = o.doorbell ? (uint32_t)o.vectors : 0,
    };
    d.options = &o;
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    signal(SIGPIPE, SIG_IGN);
    const struct sigaction act = {.sa_handler = on_signal};
    sigaction(SIGTERM, &act, NULL);
    sigaction(SIGINT, &act, NULL);
    if (!memory_open(&d.memory, &memory, why, sizeof why)) {
        fprintf(stderr, "barcuda-vgpu: %s\n", why);
        return 1;
    }
    if (!loop_open(&d.loop) || !open_front(&d) || !open_slots(&d)) {
        const char *path = o.vfio_user ? o.vfio_user : o.doorbell ? o.doorbell : o.plain;
        fprintf(stderr, "barcuda-vgpu: cannot serve %s: %s\n", path,
                errno == EADDRINUSE ? "another process is listening there" : strerror(errno));
        return 1;
    }
    if (o.ready >= 0) {
        if (write(o.ready, "", 1) != 1)
            fprintf(stderr, "barcuda-vgpu: --ready-fd: %m\n");
        close(o.ready);
    }
    /* A signal between the test and the wait would be seen a second late at most. */
    while (!stopping) {
        uint64_t pause = slots_tick(d.slots);
        loop_once(&d.loop, pause);
    }
    close_device(&d);
    return 0;
}
