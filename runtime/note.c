// SPDX-License-Identifier: Apache-2.0
// The release, readable in the file without loading it: `barcuda doctor` tells our libraries from others by it.
#include <stdalign.h>
#include <stdint.h>

#define OWNER   "barcuda"
#define RELEASE 1u /* type of the note */

__attribute__((section(".note.barcuda"), used, aligned(4))) static const struct {
    uint32_t owner_size, text_size, type;
    char owner[sizeof OWNER]; /* a multiple of four */
    char text[sizeof BARCUDA_RELEASE];
} note = {sizeof OWNER, sizeof BARCUDA_RELEASE, RELEASE, OWNER, BARCUDA_RELEASE};
_Static_assert(sizeof OWNER % 4 == 0, "the text is aligned");
