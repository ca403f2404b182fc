// SPDX-License-Identifier: Apache-2.0
/* See pci_device.h. */
#include "transport/pci_device.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "transport/channel_state.h"
#include "transport/device_memory.h"

#define BOOT_WAIT_NS 3000000000u /* for the host to notice a new boot */
#define HEAD_MAX      (64u << 20) /* of directory and slots, bytes */

/* Files of sysfs. */

#define PATH_SIZE 512
static bool path_in(char path[PATH_SIZE], const char *folder, const char *name) {
    int length = snprintf(path, PATH_SIZE, "%s/%s", folder, name);
    if (length < PATH_SIZE)
        return true;
    errno = ENAMETOOLONG;
    return false;
}

static int open_in(const char *folder, const char *name, int flags) {
    char path[PATH_SIZE];
    return path_in(path, folder, name) ? open(path, flags | O_CLOEXEC) : -1;
}

/* Up to `size` bytes of a file; their number, -1 with errno. */
static ssize_t read_in(const char *folder, const char *name, void *to, size_t size) {
    int file = open_in(folder, name, O_RDONLY);
    if (file < 0)
        return -1;
    ssize_t got = read(file, to, size);
    int saved = errno;
    close(file);
    errno = saved;
    return got;
}

static unsigned long read_number(const char *folder, const char *name) {
    char text[32] = "";
    ssize_t got = read_in(folder, name, text, sizeof text - 1);
    return got > 0 ? strtoul(text, NULL, 16) : 0;
}

/* Finding. */

static enum pci_kind kind_of(const char *folder) {
    unsigned long vendor = read_number(folder, "vendor"), device = read_number(folder, "device");
    if (vendor == BAR_VENDOR && device == BAR_DEVICE)
        return read_number(folder, "subsystem_vendor") == BAR_SUBSYSTEM_VENDOR &&
                       read_number(folder, "subsystem_device") == BAR_SUBSYSTEM_DEVICE
                   ? PCI_VGPU
                   : 0; /* a real H100 */
    return vendor == BAR_IVSHMEM_VENDOR && device == BAR_IVSHMEM_DEVICE ? PCI_IVSHMEM : 0;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct pci_place *)a)->name, ((const struct pci_place *)b)->name);
}

int pci_scan(const char *folder, struct pci_place places[PCI_PLACES_MAX]) {
    DIR *entries = opendir(folder);
    if (!entries)
        return -1;
    int count = 0;
    for (struct dirent *entry; count < PCI_PLACES_MAX && (entry = readdir(entries));) {
        struct pci_place *place = &places[count];
        char path[PATH_SIZE];
        size_t length = strlen(entry->d_name);
        if (entry->d_name[0] == '.' || length >= sizeof place->name || !path_in(path, folder, entry->d_name))
            continue;
        place->kind = kind_of(path);
        memcpy(place->name, entry->d_name, length + 1);
        count += place->kind != 0;
    }
    closedir(entries);
    qsort(places, (size_t)count, sizeof *places, by_name);
    return count;
}

/* Opening. */

static bool is_locked_down(void) {
    char text[128] = "";
    ssize_t got = read_in("/sys/kernel/security", "lockdown", text, sizeof text - 1);
    return got <= 0 || !strstr(text, "[none]"); /* unreadable for most users, but then EPERM says it all */
}

/* The driver that has the device, "" = none. */
static void driver_of(const char *folder, char name[64]) {
    char path[PATH_SIZE], target[256];
    ssize_t got = path_in(path, folder, "driver") ? readlink(path, target, sizeof target - 1) : -1;
    target[got > 0 ? got : 0] = 0;
    const char *last = strrchr(target, '/');
    snprintf(name, 64, "%.63s", last ? last + 1 : target);
}

static bool cannot_open(const struct pci_device *device, const char *file, int code, struct channel_error *error) {
    const char *name = device->place.name;
    if (code == EACCES)
        channel_error_set(error, code,
                          "this user may not open %s of PCI device %s: start the guest service (`systemctl enable --now "
                          "barcuda-guestd`) or add the user to the group that owns the file",
                          file, name);
    else if (code == EROFS)
        channel_error_set(error, code,
                          "%s of PCI device %s cannot be opened because /sys is read-only here (a container, or a unit "
                          "with ProtectKernelTunables=): start the guest service (`systemctl enable --now barcuda-guestd`) "
                          "and let its socket /run/barcuda/guestd.sock in",
                          file, name);
    else
        channel_error_set(error, code, "%s of PCI device %s cannot be opened: %s", file, name, strerror(code));
    return false;
}

static bool cannot_map(const struct pci_device *device, const char *file, int code, struct channel_error *error) {
    const char *name = device->place.name;
    char driver[64];
    driver_of(device->folder, driver);
    if (driver[0])
        channel_error_set(error, EBUSY,
                          "the driver %s has PCI device %s: unbind it (`echo %s > /sys/bus/pci/drivers/%s/unbind`), or use "
                          "the device it offers",
                          driver, name, name, driver);
    else if (code == EPERM && is_locked_down())
        channel_error_set(error, code,
                          "the kernel is locked down (Secure Boot) and lets no process map PCI device %s, not even the "
                          "guest service: install the kernel module (package barcuda-dkms)",
                          name);
    else
        channel_error_set(error, code, "%s of PCI device %s cannot be mapped: %s", file, name, strerror(code));
    return false;
}

/* A device that was plugged in later does not answer before somebody has switched its memory on. */
static bool enable(const struct pci_device *device, struct channel_error *error) {
    uint8_t config[6] = {0};
    if (read_in(device->folder, "config", config, sizeof config) != sizeof config || config[4] & 2)
        return true;
    int file = open_in(device->folder, "enable", O_WRONLY);
    bool written = file >= 0 && write(file, "1", 1) == 1;
    int code = errno;
    if (file >= 0)
        close(file);
    if (!written)
        channel_error_set(error, code,
                          "PCI device %s is switched off and this user may not switch it on (%s): start the guest service "
                          "(`systemctl enable --now barcuda-guestd`), or as root `echo 1 > %s/enable`",
                          device->place.name, strerror(code), device->folder);
    return written;
}

static void *map_guarded(struct pci_device *device, int file, uint64_t size) {
    void *got = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (got == MAP_FAILED)
        return NULL;
    madvise(got, size, MADV_DONTFORK);
    vanish_add(&device->vanish, got, size);
    return got;
}

static void unmap_guarded(struct pci_device *device, void *address, uint64_t size) {
    if (!address)
        return;
    vanish_remove(&device->vanish, address);
    munmap(address, size);
}

/* Files that every way of using the device needs. resource2_wc exists only where the kernel can map write-combining. */
static bool open_files(struct pci_device *device, uint64_t *size, struct channel_error *error) {
    int lock = device->files[PCI_LOCK] = open_in(device->folder, "resource2", O_RDWR);
    struct stat status;
    if (lock < 0 || fstat(lock, &status) != 0)
        return cannot_open(device, "resource2", errno, error);
    *size = (uint64_t)status.st_size;
    device->lock_file = status.st_dev ? status.st_dev : 1;
    device->files[PCI_MEMORY] = open_in(device->folder, "resource2_wc", O_RDWR);
    if (device->files[PCI_MEMORY] < 0)
        device->files[PCI_MEMORY] = fcntl(lock, F_DUPFD_CLOEXEC, 0);
    return device->files[PCI_MEMORY] >= 0 || cannot_open(device, "resource2", errno, error);
}

static bool not_ours(const struct pci_device *device, const struct bar_directory *directory, const char *why,
                     struct channel_error *error) {
    uint64_t magic = directory->magic;
    const char *name = device->place.name;
    if (device->place.kind == PCI_IVSHMEM && magic != BAR_MAGIC)
        channel_error_set(error, ENODEV, "the ivshmem device %s belongs to another program", name);
    else if (magic == BAR_MAGIC && directory->version != BAR_VERSION)
        channel_error_set(error, EPROTONOSUPPORT,
                          "the host's device process speaks version %u of the device's layout and this libcuda.so.1 (%s) "
                          "speaks %u: upgrade the older of the two",
                          directory->version, BARCUDA_RELEASE, BAR_VERSION);
    else if (magic == UINT64_MAX || magic == 0)
        channel_error_set(error, ENXIO,
                          "PCI device %s does not answer: its device process on the host (barcuda-vgpu) has ended, or the "
                          "device is switched off (as root `echo 1 > %s/enable`)",
                          name, device->folder);
    else
        channel_error_set(error, EPROTO, "the memory of PCI device %s cannot be used: %s", name, why);
    return false;
}

static bool map_head(struct pci_device *device, uint64_t size, struct channel_error *error) {
    int memory = device->files[PCI_MEMORY];
    if (size < BAR_PAGE)
        return cannot_map(device, "resource2", ENXIO, error);
    struct bar_directory *directory = map_guarded(device, memory, BAR_PAGE);
    if (!directory)
        return cannot_map(device, "resource2", errno, error);
    const char *why = bar_geometry_read(&device->geometry, directory, size);
    bool ours = !why || not_ours(device, directory, why, error);
    unmap_guarded(device, directory, BAR_PAGE);
    if (!ours)
        return false;
    device->head_size = device->geometry.slots_offset + (uint64_t)device->geometry.window_count * BAR_SLOT_SIZE;
    if (device->head_size > HEAD_MAX)
        device->head_size = 0;
    device->bar = device->head_size ? map_guarded(device, memory, device->head_size) : NULL;
    return device->bar || cannot_map(device, "resource2", device->head_size ? errno : EFBIG, error);
}

/* Where BAR 0 begins in a mapping of its first page: an ivshmem device's is smaller than a page. */
static uint64_t offset_in_page(const struct pci_device *device) {
    char text[64] = "";
    ssize_t got = read_in(device->folder, "resource", text, sizeof text - 1);
    return got > 0 ? strtoull(text, NULL, 16) & (BAR_PAGE - 1) : 0;
}

static uint32_t read_register(const uint8_t *registers, uint32_t at) {
    return *(const volatile uint32_t *)(const volatile void *)(registers + at);
}

static bool map_registers(struct pci_device *device, struct channel_error *error) {
    if (!(device->geometry.features & BAR_FEATURE_DOORBELL))
        return true;
    int file = device->files[PCI_REGISTERS] = open_in(device->folder, "resource0", O_RDWR);
    if (file < 0)
        return cannot_open(device, "resource0", errno, error);
    device->registers_offset = device->place.kind == PCI_IVSHMEM ? offset_in_page(device) : 0;
    device->registers_size = device->place.kind == PCI_IVSHMEM ? BAR_PAGE : BAR0_SIZE;
    device->registers = map_guarded(device, file, device->registers_size);
    if (!device->registers)
        return cannot_map(device, "resource0", errno, error);
    if (device->place.kind == PCI_VGPU && read_register(device->registers, BAR0_MAGIC) != BAR0_MAGIC_VALUE) {
        channel_error_set(error, ENXIO,
                          "PCI device %s does not answer: its device process on the host (barcuda-vgpu) has ended; start a "
                          "new one, then unplug the device and plug it in again",
                          device->place.name);
        return false;
    }
    return true;
}

static struct bar_directory *directory_of(struct pci_device *device) {
    return (struct bar_directory *)(void *)device->bar;
}

static void ring(struct pci_device *device, uint32_t index) {
    struct pci_grant grant = {.kind = device->place.kind,
                              .index = index,
                              .vectors = device->geometry.vectors,
                              .registers_offset = device->registers_offset};
    if (device->registers)
        pci_ring(device->registers, &grant);
}

/* An open-file-description lock on one byte: it lasts until the last copy of the descriptor is closed. */
static bool lock_byte(int file, uint32_t index, short type) {
    struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = index, .l_len = 1};
    return fcntl(file, F_OFD_SETLK, &lock) == 0;
}

/* The first eight bytes of this boot's id; 0 where it cannot be had. */
static uint64_t boot_id(void) {
    char text[64] = "";
    unsigned a = 0, b = 0, c = 0;
    if (read_in("/proc/sys/kernel/random", "boot_id", text, sizeof text - 1) < 0 ||
        sscanf(text, "%8x-%4x-%4x", &a, &b, &c) != 3)
        return 0;
    return (uint64_t)a << 32 | (uint64_t)b << 16 | c;
}

/* Tells the host that this is not the kernel that claimed what is claimed, and waits until it has drawn the conclusion. */
static bool tell_boot(struct pci_device *device, uint64_t mine, struct channel_error *error) {
    struct bar_directory *directory = directory_of(device);
    uint32_t generation = atomic_load(&directory->generation);
    atomic_store(&directory->boot_id, mine);
    ring(device, 0);
    uint64_t deadline = spin_now() + BOOT_WAIT_NS, pause = 0;
    while (atomic_load(&directory->generation) == generation) {
        if (spin_now() >= deadline) {
            atomic_store(&directory->boot_id, 0); /* or the next process would go on without an answer */
            channel_error_set(error, ETIMEDOUT,
                              "the device process behind PCI device %s does not answer: see the log of barcuda-vgpu on the "
                              "host",
                              device->place.name);
            return false;
        }
        bar_pause(&pause);
    }
    return true;
}

/* One process at a time, so that none claims a slot while the host is dropping them all. */
static bool announce_boot(struct pci_device *device, struct channel_error *error) {
    struct bar_directory *directory = directory_of(device);
    uint64_t mine = boot_id();
    if (!mine)
        return true;
    int lock = open_in(device->folder, "resource2", O_RDWR);
    uint64_t deadline = spin_now() + BOOT_WAIT_NS, pause = 0;
    while (lock >= 0 && !lock_byte(lock, BAR_WINDOWS_MAX, F_WRLCK) && spin_now() < deadline)
        bar_pause(&pause);
    bool told = atomic_load(&directory->boot_id) == mine || tell_boot(device, mine, error);
    if (lock >= 0)
        close(lock);
    return told;
}

struct pci_device *pci_device_open(const char *folder, const struct pci_place *place, struct channel_error *error) {
    struct pci_device *device = calloc(1, sizeof *device);
    if (!device) {
        channel_error_set(error, ENOMEM, "there is no memory for a device");
        return NULL;
    }
    device->place = *place;
    for (unsigned i = 0; i < PCI_DESCRIPTORS; i++)
        device->files[i] = -1;
    uint64_t size = 0;
    int length = snprintf(device->folder, sizeof device->folder, "%s/%s", folder, place->name);
    if (length < 0 || (size_t)length >= sizeof device->folder)
        channel_error_set(error, ENAMETOOLONG, "the path of PCI device %s is too long", place->name);
    else if (!vanish_open(&device->vanish))
        channel_error_set(error, errno, "too many devices are open (%s)", strerror(errno));
    else if (open_files(device, &size, error) && enable(device, error) && map_head(device, size, error) &&
             map_registers(device, error) && announce_boot(device, error))
        return device;
    pci_device_close(device);
    return NULL;
}

void pci_device_close(struct pci_device *device) {
    if (!device)
        return;
    unmap_guarded(device, device->bar, device->head_size);
    unmap_guarded(device, device->registers, device->registers_size);
    vanish_close(&device->vanish);
    for (unsigned i = 0; i < PCI_DESCRIPTORS; i++)
        if (device->files[i] >= 0)
            close(device->files[i]);
    free(device);
}

bool pci_device_present(struct pci_device *device) {
    uint64_t magic = directory_of(device)->magic;
    return magic == BAR_MAGIC && !vanish_happened(&device->vanish);
}

/* Slots. */

/* With the lock of the slot in hand: closes it when its user held that lock and is gone. True when it will be free soon. */
static bool close_stale(struct pci_device *device, struct bar_slot *slot, uint32_t index) {
    uint32_t state = atomic_load(&slot->state);
    if (state == BAR_SLOT_CLOSING)
        return true;
    if (state == BAR_SLOT_FREE || atomic_load(&slot->lock_file) != device->lock_file)
        return false;
    if (bar_slot_close(slot, atomic_load(&slot->generation)))
        ring(device, index);
    return true;
}

unsigned pci_device_sweep(struct pci_device *device) {
    unsigned found = 0;
    int lock = open_in(device->folder, "resource2", O_RDWR);
    for (uint32_t i = 0; lock >= 0 && i < device->geometry.window_count; i++) {
        struct bar_slot *slot = bar_slot_at(device->bar, &device->geometry, i);
        uint32_t state = atomic_load(&slot->state);
        if (state == BAR_SLOT_FREE || state == BAR_SLOT_CLOSING || !lock_byte(lock, i, F_WRLCK))
            continue;
        found += close_stale(device, slot, i);
        lock_byte(lock, i, F_UNLCK);
    }
    if (lock >= 0)
        close(lock);
    return found;
}

static void fill_grant(const struct pci_device *device, uint32_t index, uint32_t generation, struct pci_grant *grant) {
    const struct bar_geometry *g = &device->geometry;
    *grant = (struct pci_grant){
        .kind = device->place.kind,
        .index = index,
        .generation = generation,
        .features = g->features,
        .vectors = g->vectors,
        .slot_offset = g->slots_offset + (uint64_t)index * BAR_SLOT_SIZE,
        .window_offset = g->windows_offset + index * g->window_size,
        .window_size = g->window_size,
        .registers_offset = device->registers_offset,
    };
    memcpy(grant->place, device->place.name, sizeof grant->place);
}

/* One round over all slots: 1 = claimed, 0 = none is free but some soon will be, -1 = all are in use. */
static int try_claim(struct pci_device *device, int lock, uint64_t pid, struct pci_grant *grant) {
    int soon = -1;
    for (uint32_t i = 0; i < device->geometry.window_count; i++) {
        struct bar_slot *slot = bar_slot_at(device->bar, &device->geometry, i);
        if (!lock_byte(lock, i, F_WRLCK))
            continue;
        uint32_t generation;
        if (bar_slot_claim(slot, pid, device->lock_file, &generation)) {
            fill_grant(device, i, generation, grant);
            ring(device, i);
            return 1;
        }
        if (close_stale(device, slot, i))
            soon = 0;
        lock_byte(lock, i, F_UNLCK);
    }
    return soon;
}

bool pci_device_claim(struct pci_device *device, uint64_t pid, uint64_t wait_ns, struct pci_grant *grant, int *lock,
                      struct channel_error *error) {
    *lock = open_in(device->folder, "resource2", O_RDWR);
    if (*lock < 0)
        return cannot_open(device, "resource2", errno, error);
    uint64_t deadline = spin_now() + wait_ns, pause = 0;
    int got;
    while ((got = try_claim(device, *lock, pid, grant)) == 0 && spin_now() < deadline)
        bar_pause(&pause);
    if (got == 1)
        return true;
    close(*lock);
    *lock = -1;
    if (vanish_happened(&device->vanish))
        channel_error_set(error, ENXIO, "PCI device %s has just been unplugged", device->place.name);
    else
        channel_error_set(error, got == 0 ? EAGAIN : EBUSY,
                          "all %u windows of PCI device %s are in use: end a program that uses the GPU, or give the device "
                          "more of them on the host (`barcuda-vgpu --windows`)",
                          device->geometry.window_count, device->place.name);
    return false;
}

void pci_device_release(struct pci_device *device, const struct pci_grant *grant) {
    struct bar_slot *slot = bar_slot_at(device->bar, &device->geometry, grant->index);
    if (bar_slot_close(slot, grant->generation))
        ring(device, grant->index);
}

void pci_ring(uint8_t *registers, const struct pci_grant *grant) {
    registers += grant->registers_offset;
    uint32_t at = BAR0_DOORBELL(grant->index), value = 1;
    if (grant->kind == PCI_IVSHMEM) {
        at = BAR_IVSHMEM_DOORBELL;
        value = grant->vectors ? grant->index % grant->vectors : 0; /* peer 0 is the host */
    }
    device_write_barrier();
    *(volatile uint32_t *)(volatile void *)(registers + at) = value;
}
