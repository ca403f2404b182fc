/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Offsets in the device's BARs, from transport/bar.h, which the kernel cannot include (C11 atomics). tests/unit/test_pci.c compares
 * the two.
 */
#ifndef BARCUDA_BAR_LAYOUT_H
#define BARCUDA_BAR_LAYOUT_H

#define LAYOUT_VENDOR		0x10de
#define LAYOUT_DEVICE		0x2331
#define LAYOUT_SUBVENDOR	0x1af4
#define LAYOUT_SUBDEVICE	0xbacd
#define LAYOUT_IVSHMEM_VENDOR	0x1af4
#define LAYOUT_IVSHMEM_DEVICE	0x1110

#define LAYOUT_REG_MAGIC	0x100
#define LAYOUT_REG_MAGIC_VALUE	0x64756362
#define LAYOUT_REG_DOORBELL	0x1000
#define LAYOUT_REG_IVSHMEM	12
#define LAYOUT_VECTORS		32

#define LAYOUT_MAGIC		0x5249444455434142ull
#define LAYOUT_VERSION		1
#define LAYOUT_WINDOWS_MAX	256
#define LAYOUT_SLOT_SIZE	0x8000
#define LAYOUT_WINDOW_ALIGN	0x200000
#define LAYOUT_DOORBELL		1
#define LAYOUT_INTERRUPT	2

/* struct bar_directory */
#define LAYOUT_DIR_MAGIC	0
#define LAYOUT_DIR_VERSION	8
#define LAYOUT_DIR_COUNT	12
#define LAYOUT_DIR_SLOTS	16
#define LAYOUT_DIR_WINDOWS	24
#define LAYOUT_DIR_WINDOW_SIZE	32
#define LAYOUT_DIR_GENERATION	44
#define LAYOUT_DIR_FEATURES	48
#define LAYOUT_DIR_VECTORS	52
#define LAYOUT_DIR_BOOT		120

/* struct bar_slot */
#define LAYOUT_SLOT_STATE	0
#define LAYOUT_SLOT_GENERATION	4
#define LAYOUT_SLOT_PID		8
#define LAYOUT_SLOT_LOCK	16

#define LAYOUT_FREE		0
#define LAYOUT_CLAIMED		1
#define LAYOUT_CLOSING		4

#endif
