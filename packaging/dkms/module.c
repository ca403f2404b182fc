// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * barcuda.ko: the virtual GPU of a virtual machine as /dev/barcudaN. Every open file is one window, which no other process can map;
 * it is mapped write-back, sleeps are ended by interrupts, and the last close gives it back. docs/pci.md describes the device,
 * barcuda.h the interface.
 */
#include <linux/cdev.h>
#include <linux/delay.h>
#include <linux/idr.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/random.h>
#include <linux/rwsem.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/version.h>
#include <linux/wait.h>

#include "bar_layout.h"
#include "barcuda.h"

#define DEVICES_MAX	16
#define WAIT_MS		3000 /* for windows that are being given back, and for the host to notice that we are new */
#define FAULT_PAGES	64   /* mapped by one fault */

struct barcuda {
	struct device dev;
	struct cdev cdev;
	struct pci_dev *pdev;
	int index;

	struct rw_semaphore alive; /* held for reading by whoever touches the hardware */
	bool gone;                 /* the device, under `alive` */
	struct list_head files;    /* under files_lock */
	struct mutex files_lock;
	struct mutex claim_lock;
	DECLARE_BITMAP(held, LAYOUT_WINDOWS_MAX); /* windows of open files */

	phys_addr_t base;
	void *bar; /* BAR 2, write-back where the platform allows it */
	void __iomem *registers;
	bool ivshmem;
	u32 window_count, features, vectors;
	u64 slots_offset, windows_offset, window_size;
	u32 generation_before; /* of the directory, when we announced ourselves */

	unsigned int irqs;
	wait_queue_head_t queues[LAYOUT_VECTORS];
};

struct barcuda_file {
	struct barcuda *gpu;
	struct file *file;
	struct list_head list;
	u32 index, generation; /* of the window */
	atomic_t wakes;
};

static dev_t first_number;
static struct class *barcuda_class;
static DEFINE_IDA(indices);

/* ---- the device's memory: everything in it may be written by the host and by the window's user at any time ---- */

static u32 *word(struct barcuda *gpu, u64 offset)
{
	return gpu->bar + offset;
}

static u64 *quad(struct barcuda *gpu, u64 offset)
{
	return gpu->bar + offset;
}

static u64 slot_offset(const struct barcuda *gpu, u32 index)
{
	return gpu->slots_offset + (u64)index * LAYOUT_SLOT_SIZE;
}

static u64 window_offset(const struct barcuda *gpu, u32 index)
{
	return gpu->windows_offset + index * gpu->window_size;
}

static void ring(struct barcuda *gpu, u32 index)
{
	wmb(); /* the memory first, which may be mapped write-combining */
	if (!gpu->registers)
		return;
	if (!gpu->ivshmem)
		iowrite32(1, gpu->registers + LAYOUT_REG_DOORBELL + 4 * index);
	else if (gpu->vectors)
		iowrite32(index % gpu->vectors, gpu->registers + LAYOUT_REG_IVSHMEM);
}

static wait_queue_head_t *queue_of(struct barcuda *gpu, u32 index)
{
	return &gpu->queues[gpu->irqs ? index % gpu->irqs : 0];
}

static irqreturn_t on_interrupt(int irq, void *queue)
{
	wake_up_all(queue);
	return IRQ_HANDLED;
}

/* ---- claiming and giving back ---- */

/*
 * True when a window was claimed; *soon when one will be free before long. Under claim_lock. What a slot says is not enough: a process
 * may have set its own to CLOSING, and the host freed it, while the process still maps the window.
 */
static bool try_claim(struct barcuda *gpu, struct barcuda_file *f, bool *soon)
{
	u32 i;

	*soon = false;
	for (i = 0; i < gpu->window_count; i++) {
		u64 slot = slot_offset(gpu, i);
		u32 *state = word(gpu, slot + LAYOUT_SLOT_STATE);
		u32 was;

		if (test_bit(i, gpu->held))
			continue;
		was = cmpxchg(state, LAYOUT_FREE, LAYOUT_CLAIMED);
		*soon |= was == LAYOUT_CLOSING;
		if (was != LAYOUT_FREE)
			continue;
		set_bit(i, gpu->held);
		WRITE_ONCE(*quad(gpu, slot + LAYOUT_SLOT_LOCK), 0);
		WRITE_ONCE(*quad(gpu, slot + LAYOUT_SLOT_PID), task_tgid_nr(current));
		f->index = i;
		f->generation = READ_ONCE(*word(gpu, slot + LAYOUT_SLOT_GENERATION));
		ring(gpu, i);
		return true;
	}
	return false;
}

/* Waits until the host has noticed that this is a new boot, then for a window. Under `alive`. */
static int claim(struct barcuda *gpu, struct barcuda_file *f)
{
	unsigned long end = jiffies + msecs_to_jiffies(WAIT_MS);
	u32 *generation = word(gpu, LAYOUT_DIR_GENERATION);
	bool known, soon;

	for (;;) {
		known = READ_ONCE(*generation) != gpu->generation_before;
		soon = !known;
		if (known && try_claim(gpu, f, &soon))
			return 0;
		if (!soon)
			return -EBUSY;
		if (time_after(jiffies, end))
			return known ? -EBUSY : -ETIMEDOUT;
		if (msleep_interruptible(2))
			return -EINTR;
	}
}

/* Nobody else can have the window meanwhile, whatever its user has written into the slot. */
static void give_back(struct barcuda *gpu, const struct barcuda_file *f)
{
	u32 *state = word(gpu, slot_offset(gpu, f->index) + LAYOUT_SLOT_STATE);
	u32 was = READ_ONCE(*state);

	while (was != LAYOUT_FREE && was != LAYOUT_CLOSING) {
		u32 now = cmpxchg(state, was, LAYOUT_CLOSING);

		if (now == was) {
			ring(gpu, f->index);
			return;
		}
		was = now;
	}
}

/* ---- files ---- */

static int barcuda_open(struct inode *inode, struct file *file)
{
	struct barcuda *gpu = container_of(inode->i_cdev, struct barcuda, cdev);
	struct barcuda_file *f = kzalloc(sizeof(*f), GFP_KERNEL);
	int err;

	if (!f)
		return -ENOMEM;
	f->gpu = gpu;
	f->file = file;
	err = mutex_lock_interruptible(&gpu->claim_lock);
	if (err)
		goto free;
	down_read(&gpu->alive);
	err = gpu->gone ? -ENODEV : claim(gpu, f);
	if (!err) {
		mutex_lock(&gpu->files_lock);
		list_add(&f->list, &gpu->files);
		mutex_unlock(&gpu->files_lock);
	}
	up_read(&gpu->alive);
	mutex_unlock(&gpu->claim_lock);
	if (err)
		goto free;
	file->private_data = f;
	return 0;
free:
	kfree(f);
	return err;
}

static int barcuda_release(struct inode *inode, struct file *file)
{
	struct barcuda_file *f = file->private_data;
	struct barcuda *gpu = f->gpu;

	down_read(&gpu->alive);
	if (!gpu->gone)
		give_back(gpu, f);
	clear_bit(f->index, gpu->held);
	mutex_lock(&gpu->files_lock);
	list_del(&f->list);
	mutex_unlock(&gpu->files_lock);
	up_read(&gpu->alive);
	kfree(f);
	return 0;
}

static int get_info(struct barcuda_file *f, void __user *to)
{
	struct barcuda *gpu = f->gpu;
	struct barcuda_info info = {
		.version = BARCUDA_MODULE_VERSION,
		.index = f->index,
		.generation = f->generation,
		.features = gpu->features & LAYOUT_DOORBELL,
		.window_size = gpu->window_size,
	};

	if (gpu->irqs)
		info.features |= LAYOUT_INTERRUPT;
	strscpy(info.place, pci_name(gpu->pdev), sizeof(info.place));
	return copy_to_user(to, &info, sizeof(info)) ? -EFAULT : 0;
}

static bool changed(struct barcuda_file *f, u64 offset, u32 expected, int wakes)
{
	struct barcuda *gpu = f->gpu;
	bool yes;

	if (!down_read_trylock(&gpu->alive)) /* it is being removed */
		return true;
	yes = gpu->gone || READ_ONCE(*word(gpu, offset)) != expected || atomic_read(&f->wakes) != wakes;
	up_read(&gpu->alive);
	return yes;
}

static int wait_word(struct barcuda_file *f, const void __user *from)
{
	struct barcuda *gpu = f->gpu;
	struct barcuda_wait wait;
	int wakes = atomic_read(&f->wakes);
	long left;

	if (copy_from_user(&wait, from, sizeof(wait)))
		return -EFAULT;
	if (!gpu->irqs)
		return -EOPNOTSUPP;
	if (wait.offset % 4 || wait.offset > gpu->window_size - 4)
		return -EINVAL;
	left = wait_event_interruptible_timeout(
		*queue_of(gpu, f->index),
		changed(f, window_offset(gpu, f->index) + wait.offset, wait.expected, wakes),
		usecs_to_jiffies(wait.timeout_us) + 1);
	return left < 0 ? -EINTR : 0;
}

static long barcuda_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct barcuda_file *f = file->private_data;
	struct barcuda *gpu = f->gpu;
	void __user *user = (void __user *)argument;
	long err = 0;

	if (command == BARCUDA_WAIT)
		return wait_word(f, user);
	down_read(&gpu->alive);
	if (gpu->gone) {
		err = -ENODEV;
	} else if (command == BARCUDA_INFO) {
		err = get_info(f, user);
	} else if (command == BARCUDA_RING) {
		ring(gpu, f->index);
	} else if (command == BARCUDA_WAKE) {
		atomic_inc(&f->wakes);
		wake_up_all(queue_of(gpu, f->index));
	} else {
		err = -ENOTTY;
	}
	up_read(&gpu->alive);
	return err;
}

/* ---- mappings ---- */

/* The physical page behind a page of the file: the slot, then the window. */
static unsigned long pfn_at(const struct barcuda_file *f, pgoff_t page)
{
	const struct barcuda *gpu = f->gpu;
	u64 offset = (u64)page << PAGE_SHIFT;

	if (offset < LAYOUT_SLOT_SIZE)
		offset += slot_offset(gpu, f->index);
	else
		offset += window_offset(gpu, f->index) - LAYOUT_SLOT_SIZE;
	return (gpu->base + offset) >> PAGE_SHIFT;
}

static vm_fault_t barcuda_fault(struct vm_fault *vmf)
{
	struct vm_area_struct *vma = vmf->vma;
	struct barcuda_file *f = vma->vm_file->private_data;
	struct barcuda *gpu = f->gpu;
	unsigned long address = vmf->address & PAGE_MASK;
	pgoff_t page = vmf->pgoff;
	vm_fault_t ret = VM_FAULT_SIGBUS, more;
	unsigned int i;

	down_read(&gpu->alive);
	if (!gpu->gone)
		ret = vmf_insert_pfn(vma, address, pfn_at(f, page));
	/* Those behind it will be wanted next; one that cannot be had is no error. */
	for (i = 1; i < FAULT_PAGES && ret == VM_FAULT_NOPAGE; i++) {
		if (address + i * PAGE_SIZE >= vma->vm_end)
			break;
		more = vmf_insert_pfn(vma, address + i * PAGE_SIZE, pfn_at(f, page + i));
		if (more != VM_FAULT_NOPAGE)
			break;
	}
	up_read(&gpu->alive);
	return ret;
}

static const struct vm_operations_struct barcuda_vm_ops = {
	.fault = barcuda_fault,
};

static int barcuda_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct barcuda_file *f = file->private_data;
	u64 pages = (LAYOUT_SLOT_SIZE + f->gpu->window_size) >> PAGE_SHIFT;
	u64 wanted = vma_pages(vma);

	if (!(vma->vm_flags & VM_SHARED) || vma->vm_flags & VM_EXEC)
		return -EACCES;
	if (vma->vm_pgoff > pages || wanted > pages - vma->vm_pgoff)
		return -EINVAL;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	vm_flags_mod(vma, VM_PFNMAP | VM_IO | VM_DONTEXPAND | VM_DONTDUMP, VM_MAYEXEC);
#else
	vma->vm_flags |= VM_PFNMAP | VM_IO | VM_DONTEXPAND | VM_DONTDUMP;
	vma->vm_flags &= ~VM_MAYEXEC;
#endif
	vma->vm_ops = &barcuda_vm_ops;
	return 0;
}

static const struct file_operations barcuda_fops = {
	.owner = THIS_MODULE,
	.open = barcuda_open,
	.release = barcuda_release,
	.unlocked_ioctl = barcuda_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.mmap = barcuda_mmap,
};

/* ---- the bus ---- */

static bool read_directory(struct barcuda *gpu, u64 size)
{
	u64 slots;

	if (READ_ONCE(*quad(gpu, LAYOUT_DIR_MAGIC)) != LAYOUT_MAGIC ||
	    READ_ONCE(*word(gpu, LAYOUT_DIR_VERSION)) != LAYOUT_VERSION)
		return false;
	gpu->window_count = READ_ONCE(*word(gpu, LAYOUT_DIR_COUNT));
	gpu->slots_offset = READ_ONCE(*quad(gpu, LAYOUT_DIR_SLOTS));
	gpu->windows_offset = READ_ONCE(*quad(gpu, LAYOUT_DIR_WINDOWS));
	gpu->window_size = READ_ONCE(*quad(gpu, LAYOUT_DIR_WINDOW_SIZE));
	gpu->features = READ_ONCE(*word(gpu, LAYOUT_DIR_FEATURES));
	gpu->vectors = READ_ONCE(*word(gpu, LAYOUT_DIR_VECTORS));
	if (!gpu->window_count || gpu->window_count > LAYOUT_WINDOWS_MAX)
		return false;
	slots = (u64)gpu->window_count * LAYOUT_SLOT_SIZE;
	return gpu->slots_offset >= PAGE_SIZE && gpu->slots_offset % PAGE_SIZE == 0 && gpu->slots_offset <= size &&
	       slots <= size - gpu->slots_offset && gpu->windows_offset >= gpu->slots_offset + slots &&
	       gpu->windows_offset % LAYOUT_WINDOW_ALIGN == 0 && gpu->windows_offset <= size && gpu->window_size &&
	       gpu->window_size % LAYOUT_WINDOW_ALIGN == 0 &&
	       gpu->window_size <= div_u64(size - gpu->windows_offset, gpu->window_count);
}

/* Without interrupts who waits has to look again and again, which user space does by itself. */
static void start_interrupts(struct barcuda *gpu)
{
	unsigned int wanted = gpu->ivshmem ? gpu->vectors : LAYOUT_VECTORS, i;

	if (!(gpu->features & LAYOUT_INTERRUPT) || !wanted || wanted > LAYOUT_VECTORS)
		return;
	pci_set_master(gpu->pdev);
	if (pci_alloc_irq_vectors(gpu->pdev, wanted, wanted, PCI_IRQ_MSIX) < 0)
		return;
	for (i = 0; i < wanted; i++) {
		if (request_irq(pci_irq_vector(gpu->pdev, i), on_interrupt, 0, "barcuda", &gpu->queues[i]))
			break;
	}
	gpu->irqs = wanted;
	if (i == wanted)
		return;
	while (i--)
		free_irq(pci_irq_vector(gpu->pdev, i), &gpu->queues[i]);
	pci_free_irq_vectors(gpu->pdev);
	gpu->irqs = 0;
}

static void stop_interrupts(struct barcuda *gpu)
{
	unsigned int i;

	if (!gpu->irqs)
		return;
	for (i = 0; i < gpu->irqs; i++)
		free_irq(pci_irq_vector(gpu->pdev, i), &gpu->queues[i]);
	pci_free_irq_vectors(gpu->pdev);
}

static void barcuda_free(struct device *dev)
{
	struct barcuda *gpu = container_of(dev, struct barcuda, dev);

	ida_free(&indices, gpu->index);
	pci_dev_put(gpu->pdev);
	kfree(gpu);
}

static int map_bars(struct barcuda *gpu)
{
	struct pci_dev *pdev = gpu->pdev;
	u64 size = pci_resource_len(pdev, 2);

	gpu->base = pci_resource_start(pdev, 2);
	if (size < PAGE_SIZE || !(pci_resource_flags(pdev, 2) & IORESOURCE_MEM))
		return -ENODEV;
	gpu->bar = memremap(gpu->base, size, MEMREMAP_WB);
	if (!gpu->bar)
		return -ENOMEM;
	if (!read_directory(gpu, size)) {
		if (!gpu->ivshmem)
			dev_err(&pdev->dev, "no virtual GPU of a layout that this module knows\n");
		return -ENODEV; /* an ivshmem device of somebody else */
	}
	if (!(gpu->features & LAYOUT_DOORBELL))
		return 0;
	gpu->registers = pci_iomap(pdev, 0, 0);
	if (!gpu->registers)
		return -ENOMEM;
	if (!gpu->ivshmem && ioread32(gpu->registers + LAYOUT_REG_MAGIC) != LAYOUT_REG_MAGIC_VALUE)
		return -ENXIO;
	return 0;
}

static void unmap_bars(struct barcuda *gpu)
{
	if (gpu->registers)
		pci_iounmap(gpu->pdev, gpu->registers);
	if (gpu->bar)
		memunmap(gpu->bar);
}

/*
 * Whoever had windows before the module was bound has lost them. The host takes any number it does not know for another boot and drops
 * them; who opens a file waits until it has.
 */
static void announce(struct barcuda *gpu)
{
	gpu->generation_before = READ_ONCE(*word(gpu, LAYOUT_DIR_GENERATION));
	WRITE_ONCE(*quad(gpu, LAYOUT_DIR_BOOT), get_random_u64() | 1);
	ring(gpu, 0);
}

static struct barcuda *create(struct pci_dev *pdev)
{
	struct barcuda *gpu = kzalloc(sizeof(*gpu), GFP_KERNEL);
	unsigned int i;

	if (!gpu)
		return NULL;
	gpu->index = ida_alloc_max(&indices, DEVICES_MAX - 1, GFP_KERNEL);
	if (gpu->index < 0) {
		kfree(gpu);
		return NULL;
	}
	gpu->pdev = pci_dev_get(pdev);
	gpu->ivshmem = pdev->vendor == LAYOUT_IVSHMEM_VENDOR;
	init_rwsem(&gpu->alive);
	mutex_init(&gpu->files_lock);
	mutex_init(&gpu->claim_lock);
	INIT_LIST_HEAD(&gpu->files);
	for (i = 0; i < LAYOUT_VECTORS; i++)
		init_waitqueue_head(&gpu->queues[i]);
	device_initialize(&gpu->dev);
	gpu->dev.parent = &pdev->dev;
	gpu->dev.class = barcuda_class;
	gpu->dev.devt = first_number + gpu->index;
	gpu->dev.release = barcuda_free;
	cdev_init(&gpu->cdev, &barcuda_fops);
	gpu->cdev.owner = THIS_MODULE;
	return gpu;
}

static int barcuda_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct barcuda *gpu;
	int err;

	err = pci_enable_device_mem(pdev);
	if (err)
		return err;
	err = pci_request_regions(pdev, "barcuda");
	if (err)
		goto disable;
	gpu = create(pdev);
	err = gpu ? map_bars(gpu) : -ENOMEM;
	if (err)
		goto unmap;
	start_interrupts(gpu);
	announce(gpu);
	pci_set_drvdata(pdev, gpu);
	err = dev_set_name(&gpu->dev, "barcuda%d", gpu->index);
	if (!err)
		err = cdev_device_add(&gpu->cdev, &gpu->dev);
	if (!err) {
		dev_info(&pdev->dev, "%u windows of %llu MiB as /dev/barcuda%d, %u interrupts\n", gpu->window_count,
			 gpu->window_size >> 20, gpu->index, gpu->irqs);
		return 0;
	}
	stop_interrupts(gpu);
unmap:
	if (gpu) {
		unmap_bars(gpu);
		put_device(&gpu->dev);
	}
	pci_release_regions(pdev);
disable:
	pci_disable_device(pdev);
	return err;
}

static void barcuda_remove(struct pci_dev *pdev)
{
	struct barcuda *gpu = pci_get_drvdata(pdev);
	struct barcuda_file *f;
	unsigned int i;

	cdev_device_del(&gpu->cdev, &gpu->dev);
	down_read(&gpu->alive);
	mutex_lock(&gpu->files_lock);
	list_for_each_entry(f, &gpu->files, list)
		give_back(gpu, f);
	mutex_unlock(&gpu->files_lock);
	up_read(&gpu->alive);

	down_write(&gpu->alive);
	gpu->gone = true;
	up_write(&gpu->alive);
	/* From here on a fault is SIGBUS; then what is mapped goes. */
	mutex_lock(&gpu->files_lock);
	list_for_each_entry(f, &gpu->files, list)
		unmap_mapping_range(f->file->f_mapping, 0, 0, 1);
	mutex_unlock(&gpu->files_lock);
	for (i = 0; i < LAYOUT_VECTORS; i++)
		wake_up_all(&gpu->queues[i]);
	stop_interrupts(gpu);
	unmap_bars(gpu);
	pci_release_regions(pdev);
	pci_disable_device(pdev);
	put_device(&gpu->dev);
}

static const struct pci_device_id barcuda_ids[] = {
	{PCI_DEVICE_SUB(LAYOUT_VENDOR, LAYOUT_DEVICE, LAYOUT_SUBVENDOR, LAYOUT_SUBDEVICE)},
	{PCI_DEVICE(LAYOUT_IVSHMEM_VENDOR, LAYOUT_IVSHMEM_DEVICE)}, /* where the memory says so */
	{}
};
MODULE_DEVICE_TABLE(pci, barcuda_ids);

static struct pci_driver barcuda_driver = {
	.name = "barcuda",
	.id_table = barcuda_ids,
	.probe = barcuda_probe,
	.remove = barcuda_remove,
};

/* Windows are private, so everybody may have one. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
static char *barcuda_devnode(const struct device *dev, umode_t *mode)
#else
static char *barcuda_devnode(struct device *dev, umode_t *mode)
#endif
{
	if (mode)
		*mode = 0666;
	return NULL;
}

static int __init barcuda_init(void)
{
	int err = alloc_chrdev_region(&first_number, 0, DEVICES_MAX, "barcuda");

	if (err)
		return err;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	barcuda_class = class_create("barcuda");
#else
	barcuda_class = class_create(THIS_MODULE, "barcuda");
#endif
	if (IS_ERR(barcuda_class)) {
		err = PTR_ERR(barcuda_class);
		goto numbers;
	}
	barcuda_class->devnode = barcuda_devnode;
	err = pci_register_driver(&barcuda_driver);
	if (!err)
		return 0;
	class_destroy(barcuda_class);
numbers:
	unregister_chrdev_region(first_number, DEVICES_MAX);
	return err;
}

static void __exit barcuda_exit(void)
{
	pci_unregister_driver(&barcuda_driver);
	class_destroy(barcuda_class);
	unregister_chrdev_region(first_number, DEVICES_MAX);
	ida_destroy(&indices);
}

module_init(barcuda_init);
module_exit(barcuda_exit);

MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("barcuda's virtual GPU");
