// SPDX-License-Identifier: Apache-2.0
/* A window from the kernel module: private to this open file, write-back, with interrupts. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "packaging/dkms/barcuda.h"
#include "transport/channel_state.h"
#include "transport/pci_client.h"

static void ring_module(struct pci_seat *seat) {
    int saved = errno;
    ioctl(seat->memory, BARCUDA_RING);
    errno = saved;
}

static bool wait_module(struct pci_seat *seat, uint64_t offset, uint32_t expected, uint64_t timeout_ns) {
    if (!(seat->grant.features & BAR_FEATURE_INTERRUPT))
        return false;
    struct barcuda_wait wait = {offset, expected, (uint32_t)(timeout_ns / 1000)};
    int saved = errno;
    ioctl(seat->memory, BARCUDA_WAIT, &wait);
    errno = saved;
    return true;
}

static void wake_module(struct pci_seat *seat) {
    int saved = errno;
    ioctl(seat->memory, BARCUDA_WAKE);
    errno = saved;
}

static const struct pci_seat_ops seat_module = {"module", ring_module, wait_module, wake_module};

static bool cannot_open(const char *path, int code, struct channel_error *error) {
    if (code == EBUSY)
        channel_error_set(error, code,
                          "all windows of %s are in use: end a program that uses the GPU, or give the device more of them on "
                          "the host (`barcuda-vgpu --windows`)",
                          path);
    else if (code == EACCES || code == EPERM)
        channel_error_set(error, code,
                          "this user may not open %s (%s): install the udev rule of package barcuda-dkms, or let the device into "
                          "the program's sandbox (DeviceAllow=%s rw)",
                          path, strerror(code), path);
    else if (code == ETIMEDOUT)
        channel_error_set(error, code, "the device process behind %s does not answer: see the log of barcuda-vgpu on the host",
                          path);
    else
        channel_error_set(error, code, "%s cannot be opened: %s", path, strerror(code));
    return false;
}

bool pci_open_module(struct pci_seat *seat, const struct pci_source *source, struct channel_error *error) {
    int file = open(source->path, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return cannot_open(source->path, errno, error);
    struct barcuda_info info;
    if (ioctl(file, BARCUDA_INFO, &info) != 0 || info.version != BARCUDA_MODULE_VERSION) {
        channel_error_set(error, EPROTONOSUPPORT,
                          "the kernel module behind %s is of another release than this libcuda.so.1 (%s): install both from the "
                          "same one",
                          source->path, BARCUDA_RELEASE);
        close(file);
        return false;
    }
    struct pci_grant grant = {.kind = PCI_VGPU,
                              .index = info.index,
                              .generation = info.generation,
                              .features = info.features,
                              .slot_offset = 0,
                              .window_offset = BAR_SLOT_SIZE,
                              .window_size = info.window_size};
    memcpy(grant.place, info.place, sizeof grant.place);
    return pci_seat_take(seat, &seat_module, &grant, (int[PCI_DESCRIPTORS]){file, -1, -1}, error);
}
