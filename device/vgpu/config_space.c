// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/config_space.h"

#include <linux/pci_regs.h>
#include <string.h>

#include "transport/bar.h"

#define EXPRESS 0x40u
#define MSIX    0x80u

static void put(uint8_t *at, uint64_t value, unsigned bytes) {
    for (unsigned i = 0; i < bytes; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void put_bar(struct config_space *c, unsigned index, uint64_t size, uint32_t flags) {
    uint32_t offset = PCI_BASE_ADDRESS_0 + 4 * index;
    unsigned bytes = flags & PCI_BASE_ADDRESS_MEM_TYPE_64 ? 8 : 4;
    put(c->value + offset, flags, 4);
    put(c->writable + offset, ~(size - 1), bytes);
}

void config_space_init(struct config_space *c, uint64_t bar2_size) {
    memset(c, 0, sizeof *c);
    uint8_t *v = c->value, *w = c->writable;
    put(v + PCI_VENDOR_ID, BAR_VENDOR, 2);
    put(v + PCI_DEVICE_ID, BAR_DEVICE, 2);
    put(v + PCI_STATUS, PCI_STATUS_CAP_LIST, 2);
    put(w + PCI_COMMAND, PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER | PCI_COMMAND_INTX_DISABLE, 2);
    v[PCI_REVISION_ID] = 0xa1;
    put(v + PCI_CLASS_DEVICE, BAR_CLASS, 2);
    w[PCI_CACHE_LINE_SIZE] = w[PCI_INTERRUPT_LINE] = 0xff;
    put(v + PCI_SUBSYSTEM_VENDOR_ID, BAR_SUBSYSTEM_VENDOR, 2);
    put(v + PCI_SUBSYSTEM_ID, BAR_SUBSYSTEM_DEVICE, 2);
    v[PCI_CAPABILITY_LIST] = EXPRESS;
    put_bar(c, 0, BAR0_SIZE, PCI_BASE_ADDRESS_MEM_TYPE_32);
    put_bar(c, 2, bar2_size, PCI_BASE_ADDRESS_MEM_TYPE_64 | PCI_BASE_ADDRESS_MEM_PREFETCH);
    put_bar(c, 4, BAR4_SIZE, PCI_BASE_ADDRESS_MEM_TYPE_32);

    v[EXPRESS] = PCI_CAP_ID_EXP;
    v[EXPRESS + 1] = MSIX;
    put(v + EXPRESS + PCI_EXP_FLAGS, 2 | PCI_EXP_TYPE_ENDPOINT << 4, 2);

    v[MSIX] = PCI_CAP_ID_MSIX;
    put(v + MSIX + PCI_MSIX_FLAGS, BAR_MSIX_VECTORS - 1, 2);
    put(w + MSIX + PCI_MSIX_FLAGS, PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL, 2);
    put(v + MSIX + PCI_MSIX_TABLE, 0 | 4, 4);      /* offset and BAR */
    put(v + MSIX + PCI_MSIX_PBA, BAR4_SIZE / 2 | 4, 4);
}

void config_space_reset(struct config_space *c) {
    for (uint32_t i = 0; i < CONFIG_SPACE_SIZE; i++)
        c->value[i] &= (uint8_t)~c->writable[i];
}

void config_space_read(const struct config_space *c, uint32_t offset, void *data, uint32_t count) {
    memcpy(data, c->value + offset, count);
}

void config_space_write(struct config_space *c, uint32_t offset, const void *data, uint32_t count) {
    const uint8_t *from = data;
    for (uint32_t i = offset; i < offset + count; i++, from++)
        c->value[i] = (uint8_t)((c->value[i] & ~c->writable[i]) | (*from & c->writable[i]));
}
