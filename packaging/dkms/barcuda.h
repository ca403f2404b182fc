/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/*
 * What user space and the kernel module `barcuda` say to each other. An open file of /dev/barcudaN is one window: open() claims it,
 * the last close() gives it back. mmap offset 0 is the window's slot (BAR_SLOT_SIZE bytes), BAR_SLOT_SIZE the window.
 *
 * open() fails with EBUSY when all windows are in use, ENXIO when the device does not answer, ETIMEDOUT when the host does not.
 */
#ifndef BARCUDA_MODULE_H
#define BARCUDA_MODULE_H

#include <linux/ioctl.h>
#include <linux/types.h>

#define BARCUDA_MODULE_VERSION 1

struct barcuda_info {
	__u32 version; /* BARCUDA_MODULE_VERSION */
	__u32 index, generation; /* of the window */
	__u32 features; /* enum bar_feature of transport/bar.h, as far as the module makes use of it */
	__u64 window_size; /* bytes */
	char place[32]; /* PCI address */
};

struct barcuda_wait {
	__u64 offset; /* of a 32-bit word in the window */
	__u32 expected;
	__u32 timeout_us;
};

#define BARCUDA_INFO _IOR(0xbc, 0, struct barcuda_info)
/* Rings the doorbell. */
#define BARCUDA_RING _IO(0xbc, 1)
/* Sleeps until the word is not `expected`, BARCUDA_WAKE or the timeout; EOPNOTSUPP when the device raises no interrupts. */
#define BARCUDA_WAIT _IOW(0xbc, 2, struct barcuda_wait)
/* Wakes all who wait on this open file. */
#define BARCUDA_WAKE _IO(0xbc, 3)

#endif
