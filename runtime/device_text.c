// SPDX-License-Identifier: Apache-2.0
// How devices are written.
#include "runtime/device_text.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

void device_uuid_text(const uint8_t uuid[16], char text[DEVICE_UUID_TEXT]) {
    static const char digits[] = "0123456789abcdef";
    char *out = text + sprintf(text, "GPU-");
    for (unsigned i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = '-';
        *out++ = digits[uuid[i] >> 4];
        *out++ = digits[uuid[i] & 15];
    }
    *out = 0;
}

void device_pci_text(const struct snapshot_device *d, int domain_digits, char *text) {
    sprintf(text, "%0*X:%02X:%02X.0", domain_digits, (unsigned)d->pci_domain & 0xffff,
            (unsigned)d->pci_bus & 0xff, (unsigned)d->pci_device & 0xff);
}

bool device_pci_parse(const char *text, unsigned *domain, unsigned *bus, unsigned *device) {
    unsigned part[3];
    int parts = 0;
    for (;;) {
        char *end;
        unsigned long value = strtoul(text, &end, 16);
        if (!isxdigit((unsigned char)*text) || value > 0xffffffffu)
            return false;
        part[parts++] = (unsigned)value;
        text = end;
        if (*text != ':' || parts == 3)
            break;
        text++;
    }
    if (parts < 2 || (*text && (text[0] != '.' || !isxdigit((unsigned char)text[1]) || text[2])))
        return false;
    *domain = parts == 3 ? part[0] : 0;
    *bus = part[parts - 2];
    *device = part[parts - 1];
    return true;
}
