// SPDX-License-Identifier: Apache-2.0
/*
 * How devices are written: UUIDs and PCI addresses as the Driver API and NVML print them.
 */
#ifndef BARCUDA_RUNTIME_DEVICE_TEXT_H
#define BARCUDA_RUNTIME_DEVICE_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/snapshot.h"

#define DEVICE_UUID_TEXT 41 /* "GPU-", 36 characters, NUL */
#define DEVICE_PCI_TEXT  13 /* "0000:00:00.0", NUL */

void device_uuid_text(const uint8_t uuid[16], char text[DEVICE_UUID_TEXT]);
/* `domain_digits` is 4, or 8 where NVML wants it; then the text is four characters longer. */
void device_pci_text(const struct snapshot_device *, int domain_digits, char *text);
/* [domain:]bus:device[.function], hexadecimal. */
bool device_pci_parse(const char *text, unsigned *domain, unsigned *bus, unsigned *device);

#endif
