// SPDX-License-Identifier: Apache-2.0
/*
 * What a virtual GPU shows on its PCI bus: registers in BAR 0, and in BAR 2 (plain memory, shared with the host) a directory and
 * the windows. docs/pci.md is the contract. An ivshmem device has only BAR 2's memory, with the same layout.
 *
 * Everything here can be written by any process of the guest that may open the BAR: the host believes nothing it reads, and a
 * guest's process believes the directory no more than it believes a window (window_check).
 */
#ifndef BARCUDA_TRANSPORT_BAR_H
#define BARCUDA_TRANSPORT_BAR_H

#include <stdalign.h>
#include <stdatomic.h>
#include <stdint.h>

#define BAR_VENDOR           0x10deu
#define BAR_DEVICE           0x2331u
#define BAR_CLASS            0x0302u
#define BAR_SUBSYSTEM_VENDOR 0x1af4u /* not NVIDIA's own: drivers and rules can tell us apart */
#define BAR_SUBSYSTEM_DEVICE 0xbacdu
#define BAR_IVSHMEM_VENDOR   0x1af4u
#define BAR_IVSHMEM_DEVICE   0x1110u

/*
 * BAR 0, 8 KiB, trapped, 32-bit accesses. The first 256 bytes read as zero, where NVIDIA's devices name their chip: a driver for
 * those must not take this one for its own. MSI-X table and PBA lie in BAR 4, so that BAR 0 can be given to a process.
 */
#define BAR0_SIZE          0x2000u
#define BAR0_MAGIC         0x100u /* reads BAR0_MAGIC_VALUE */
#define BAR0_VERSION       0x104u /* reads BAR_VERSION */
#define BAR0_WINDOWS       0x108u /* reads the number of windows */
#define BAR0_GENERATION    0x10cu /* reads bar_directory.generation */
#define BAR0_DOORBELL(k)   (0x1000u + 4u * (k)) /* write anything: look at slot k and boot_id, wake the worker of window k */
#define BAR0_MAGIC_VALUE   0x64756362u          /* "bcud" */
#define BAR_VERSION        1u
#define BAR4_SIZE          0x2000u /* MSI-X table at 0, PBA at 0x1000 */
#define BAR_MSIX_VECTORS   32u     /* window k raises vector k % 32 */

/* An ivshmem device's BAR 0: the doorbell register takes peer << 16 | vector. The host is peer 0, vector = k % its vectors. */
#define BAR_IVSHMEM_POSITION 8u
#define BAR_IVSHMEM_DOORBELL 12u

#define BAR_MAGIC       0x5249444455434142ull /* "BACUDDIR" */
#define BAR_PAGE        4096u
#define BAR_WINDOWS_MAX 256u
#define BAR_SLOT_SIZE   (32u << 10)

/*
 * BAR 2 begins with the directory, then window_count slots of BAR_SLOT_SIZE bytes from slots_offset on, then the windows.
 * Written by the host before the guest sees the device, but for the words that say otherwise.
 */
struct bar_directory {
    uint64_t magic;
    uint32_t version, window_count;
    uint64_t slots_offset;   /* from the start of BAR 2, page aligned */
    uint64_t windows_offset; /* 2 MiB aligned */
    uint64_t window_size;    /* bytes, a multiple of 2 MiB */
    _Atomic uint32_t host_state; /* host: enum bar_host_state */
    _Atomic uint32_t generation; /* host: bumped when the device was reset; every window opened before is dead */
    uint32_t features;           /* enum bar_feature */
    uint32_t vectors;            /* of an ivshmem doorbell: slot k rings vector k % vectors; 0 without one */
    char name[64]; /* of the virtual machine or device, for messages */
    /*
     * Guest: the first eight bytes of /proc/sys/kernel/random/boot_id as a number. Who finds another one there writes its own, rings
     * doorbell 0 and claims nothing before `generation` has changed. The host that sees boot_id change drops every window, because
     * their processes died with the kernel that ran them, then bumps `generation`.
     */
    _Atomic uint64_t boot_id;
};

enum bar_host_state {
    BAR_HOST_ABSENT = 0,  /* no barcudad behind the device: it may come back */
    BAR_HOST_SERVING = 1,
};

enum bar_feature {
    BAR_FEATURE_DOORBELL = 1,  /* BAR 0 (or the ivshmem doorbell) wakes the host; without it the host polls */
    BAR_FEATURE_INTERRUPT = 2, /* the host raises MSI-X when it wakes a guest that sleeps */
};

/*
 * A slot: who has the window of the same index, and the mailbox through which its handshake goes (docs/wire.md, "Handshake": the
 * same messages, byte for byte, one at a time in each direction).
 *
 *   FREE     -> CLAIMED  guest, compare-and-swap
 *   CLAIMED  -> OPEN     host, after the verdict that accepts the guest's addresses
 *   CLAIMED, OPEN -> DEAD  host: the worker or barcudad is gone, or the handshake failed; the guest must close
 *   CLAIMED, OPEN, DEAD -> CLOSING  guest, or whoever opened it for the guest (guestd, kernel module)
 *   CLOSING  -> FREE     host, when the worker is gone and the window's memory has been given back
 *
 * After each change of its own the guest rings doorbell k. The counts of messages go on from wherever the slot's last user left
 * them. Before DEAD the host may write a last message, a handshake_answer with status REFUSED that says why.
 */
enum bar_slot_state { BAR_SLOT_FREE = 0, BAR_SLOT_CLAIMED = 1, BAR_SLOT_OPEN = 2, BAR_SLOT_DEAD = 3, BAR_SLOT_CLOSING = 4 };

#define BAR_GUEST_MESSAGE 4096u
#define BAR_HOST_MESSAGE  16384u
struct bar_slot {
    _Atomic uint32_t state;      /* enum bar_slot_state */
    _Atomic uint32_t generation; /* host: bumped when the slot becomes FREE */
    _Atomic uint64_t pid;        /* guest: of the process that uses the window, as the guest sees it; for messages */
    _Atomic uint64_t lock_file;  /* guest: st_dev of the resource2 whose byte k is locked while the slot is held, 0 = none (module) */
    alignas(64) _Atomic uint32_t guest_seq; /* guest: messages written so far; after guest_size and guest_message (release) */
    uint32_t guest_size;
    alignas(64) _Atomic uint32_t host_seq; /* host: messages written so far; after host_size and host_message (release) */
    uint32_t host_size;
    alignas(1024) uint8_t guest_message[BAR_GUEST_MESSAGE];
    alignas(1024) uint8_t host_message[BAR_HOST_MESSAGE];
};
_Static_assert(sizeof(struct bar_slot) <= BAR_SLOT_SIZE, "a slot fits");

#endif
