// SPDX-License-Identifier: Apache-2.0
/* The PCI front end over a bus made of files: windows, slots and their ends, vanishing memory, hostile directories. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>

#include "packaging/dkms/bar_layout.h"
#include "tests/unit/fake_bus.h"
#include "transport/discovery.h"

/* The kernel module has numbers of its own for what transport/bar.h says. */
#define SAME(number, expression) _Static_assert((number) == (expression), #number)
SAME(LAYOUT_VENDOR, BAR_VENDOR);
SAME(LAYOUT_DEVICE, BAR_DEVICE);
SAME(LAYOUT_SUBVENDOR, BAR_SUBSYSTEM_VENDOR);
SAME(LAYOUT_SUBDEVICE, BAR_SUBSYSTEM_DEVICE);
SAME(LAYOUT_IVSHMEM_VENDOR, BAR_IVSHMEM_VENDOR);
SAME(LAYOUT_IVSHMEM_DEVICE, BAR_IVSHMEM_DEVICE);
SAME(LAYOUT_REG_MAGIC, BAR0_MAGIC);
SAME(LAYOUT_REG_MAGIC_VALUE, BAR0_MAGIC_VALUE);
SAME(LAYOUT_REG_DOORBELL, BAR0_DOORBELL(0));
SAME(LAYOUT_REG_IVSHMEM, BAR_IVSHMEM_DOORBELL);
SAME(LAYOUT_VECTORS, BAR_MSIX_VECTORS);
SAME(LAYOUT_MAGIC, BAR_MAGIC);
SAME(LAYOUT_VERSION, BAR_VERSION);
SAME(LAYOUT_WINDOWS_MAX, BAR_WINDOWS_MAX);
SAME(LAYOUT_SLOT_SIZE, BAR_SLOT_SIZE);
SAME(LAYOUT_WINDOW_ALIGN, WINDOW_HEAP_ALIGN);
SAME(LAYOUT_DOORBELL, BAR_FEATURE_DOORBELL);
SAME(LAYOUT_INTERRUPT, BAR_FEATURE_INTERRUPT);
SAME(LAYOUT_DIR_MAGIC, offsetof(struct bar_directory, magic));
SAME(LAYOUT_DIR_VERSION, offsetof(struct bar_directory, version));
SAME(LAYOUT_DIR_COUNT, offsetof(struct bar_directory, window_count));
SAME(LAYOUT_DIR_SLOTS, offsetof(struct bar_directory, slots_offset));
SAME(LAYOUT_DIR_WINDOWS, offsetof(struct bar_directory, windows_offset));
SAME(LAYOUT_DIR_WINDOW_SIZE, offsetof(struct bar_directory, window_size));
SAME(LAYOUT_DIR_GENERATION, offsetof(struct bar_directory, generation));
SAME(LAYOUT_DIR_FEATURES, offsetof(struct bar_directory, features));
SAME(LAYOUT_DIR_VECTORS, offsetof(struct bar_directory, vectors));
SAME(LAYOUT_DIR_BOOT, offsetof(struct bar_directory, boot_id));
SAME(LAYOUT_SLOT_STATE, offsetof(struct bar_slot, state));
SAME(LAYOUT_SLOT_GENERATION, offsetof(struct bar_slot, generation));
SAME(LAYOUT_SLOT_PID, offsetof(struct bar_slot, pid));
SAME(LAYOUT_SLOT_LOCK, offsetof(struct bar_slot, lock_file));
SAME(LAYOUT_FREE, BAR_SLOT_FREE);
SAME(LAYOUT_CLAIMED, BAR_SLOT_CLAIMED);
SAME(LAYOUT_CLOSING, BAR_SLOT_CLOSING);

static struct fake_bus bus;

static int plug(void **state) {
    (void)state;
    fake_bus_create(&bus);
    return 0;
}

static int unplug(void **state) {
    (void)state;
    fake_bus_destroy(&bus);
    return 0;
}

static struct channel *open_or_fail(void) {
    struct channel_error error = {0};
    struct channel *channel = channel_open(&error);
    if (!channel)
        fail_msg("%s", error.text);
    return channel;
}

static void expect_error(int code, const char *words) {
    struct channel_error error = {0};
    assert_null(channel_open(&error));
    if (!strstr(error.text, words))
        fail_msg("\"%s\" does not say \"%s\"", error.text, words);
    assert_int_equal(error.code, code);
}

static enum channel_status echo(struct channel *channel, size_t size) {
    static uint8_t data[100000], reply[100000];
    for (size_t i = 0; i < size; i++)
        data[i] = echo_byte(i);
    struct channel_thread thread = {0};
    int32_t result = -1;
    enum channel_status status = echo_call(channel, &thread, ECHO_BACK, size, data, size, reply, size, &result);
    if (status == CHANNEL_OK)
        assert_memory_equal(data, reply, size);
    channel_thread_release(&thread);
    return status;
}

static uint32_t state_of(uint32_t index) {
    return atomic_load(&fake_slot(&bus, index)->state);
}

static void expect_state(uint32_t index, uint32_t wanted) {
    for (int i = 0; i < 2000 && state_of(index) != wanted; i++)
        usleep(1000);
    assert_int_equal(state_of(index), wanted);
}

static void windows_work(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *first = open_or_fail();
    assert_int_equal(state_of(0), BAR_SLOT_OPEN);
    assert_int_equal(fake_slot(&bus, 0)->pid, getpid());
    assert_int_equal(echo(first, 8), CHANNEL_OK);
    assert_int_equal(echo(first, sizeof(uint64_t) * 10000), CHANNEL_OK);
    uint64_t offset;
    assert_true(channel_heap_fd(first, &offset) >= 0);
    size_t size;
    char *heap = channel_heap(first, &size);
    strcpy(heap + size - 64, "here");
    assert_string_equal((char *)bus.bar + offset + size - 64, "here");
    channel_close(first);
    expect_state(0, BAR_SLOT_FREE);
    assert_int_equal(fake_slot(&bus, 0)->generation, 1);
    first = open_or_fail();
    assert_int_equal(echo(first, 8), CHANNEL_OK);
    channel_close(first);
}

/* Opens a channel in a process of its own and leaves it there until the process is killed. */
static pid_t neighbour(void) {
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        struct channel_error error = {0};
        char ok = channel_open(&error) ? 1 : 0;
        if (write(ready[1], &ok, 1) == 1)
            pause();
        _exit(1);
    }
    char ok = 0;
    assert_int_equal(read(ready[0], &ok, 1), 1);
    assert_int_equal(ok, 1);
    close(ready[0]);
    close(ready[1]);
    return pid;
}

static void end(pid_t pid) {
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
}

static void windows_run_out_and_come_back(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    pid_t first = neighbour(), second = neighbour();
    expect_error(EBUSY, "all 2 windows of PCI device 0000:00:05.0 are in use");
    /* Nobody notices this death but the next one who looks for a window. */
    end(first);
    assert_int_equal(state_of(0), BAR_SLOT_OPEN);
    struct channel *channel = open_or_fail();
    assert_int_equal(echo(channel, 8), CHANNEL_OK);
    channel_close(channel);
    end(second);
}

static void windows_locked_elsewhere_are_left_alone(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    for (uint32_t i = 0; i < FAKE_WINDOWS; i++) {
        fake_slot(&bus, i)->lock_file = i ? 0 : 12345; /* the kernel module's, and that of another instance of sysfs */
        fake_slot(&bus, i)->state = BAR_SLOT_OPEN;
    }
    expect_error(EBUSY, "all 2 windows");
    assert_int_equal(state_of(0), BAR_SLOT_OPEN);
    assert_int_equal(state_of(1), BAR_SLOT_OPEN);
}

static void boot_is_announced(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    channel_close(open_or_fail());
    uint64_t mine = bus.directory->boot_id;
    assert_int_not_equal(mine, 0);
    assert_int_equal(bus.directory->generation, 2);
    channel_close(open_or_fail());
    assert_int_equal(bus.directory->generation, 2);
    bus.directory->boot_id = mine + 1;
    for (int i = 0; i < 2000 && bus.directory->generation < 3; i++)
        usleep(1000);
    channel_close(open_or_fail());
    assert_int_equal(bus.directory->boot_id, mine);
    assert_int_equal(bus.directory->generation, 4);
    fake_host_stop(&bus);
    bus.directory->boot_id = mine + 1;
    expect_error(ETIMEDOUT, "the device process behind PCI device 0000:00:05.0 does not answer");
    assert_int_equal(bus.directory->boot_id, 0);
}

/* Ends. */

static void expect_dead(struct channel *channel) {
    uint64_t before = spin_now();
    assert_int_equal(echo(channel, 8), CHANNEL_DEAD);
    assert_true(spin_now() - before < 1000000000u);
    assert_true(channel_dead(channel));
}

static void dead_slots_end_calls(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *channel = open_or_fail();
    fake_host_stop(&bus);
    atomic_store(&fake_slot(&bus, 0)->state, BAR_SLOT_DEAD); /* as the device process does when the worker is gone */
    expect_dead(channel);
    channel_close(channel);
    assert_int_equal(state_of(0), BAR_SLOT_CLOSING);
}

static void other_generations_end_calls(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *channel = open_or_fail();
    fake_host_stop(&bus);
    atomic_fetch_add(&fake_slot(&bus, 0)->generation, 1);
    expect_dead(channel);
    channel_close(channel);
    assert_int_equal(state_of(0), BAR_SLOT_OPEN); /* somebody else's */
}

static void silent_registers_end_calls(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *channel = open_or_fail();
    fake_host_stop(&bus);
    static uint8_t ones[BAR0_SIZE];
    memset(ones, 0xff, sizeof ones);
    char path[256];
    snprintf(path, sizeof path, "%s/resource0", bus.folder);
    int file = open(path, O_RDWR);
    assert_int_equal(pwrite(file, ones, sizeof ones, 0), sizeof ones);
    close(file);
    expect_dead(channel);
    channel_close(channel);
    fake_host_start(&bus, FAKE_SERVES);
    expect_error(ENXIO, "its device process on the host (barcuda-vgpu) has ended");
}

static _Atomic int own_faults;
static sigjmp_buf escape;

static void on_own_fault(int number) {
    (void)number;
    own_faults++;
    siglongjmp(escape, 1);
}

/* A mapping of the program's own, behind whose end nothing is. */
static void fault(void) {
    int file = memfd_create("short", MFD_CLOEXEC);
    volatile char *bytes = mmap(NULL, 4096, PROT_READ, MAP_SHARED, file, 0);
    if (!sigsetjmp(escape, 1))
        (void)*bytes;
    munmap((void *)(uintptr_t)bytes, 4096);
    close(file);
}

static void vanished_memory_ends_calls(void **state) {
    (void)state;
    struct sigaction mine = {.sa_handler = on_own_fault}, now;
    sigaction(SIGBUS, &mine, NULL);
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *channel = open_or_fail();
    size_t size;
    volatile char *heap = channel_heap(channel, &size);
    heap[size - 1] = 1;
    fault();
    assert_int_equal(own_faults, 1); /* the program's faults are still the program's */
    fake_host_stop(&bus);
    assert_int_equal(ftruncate(bus.memory, 0), 0);
    assert_int_equal(heap[size - 1], 0); /* pinned memory reads as zeros, and the program lives */
    expect_dead(channel);
    struct channel_upcall upcall;
    assert_false(channel_upcall_next(channel, &upcall));
    channel_close(channel);
    assert_int_equal(own_faults, 1);
    sigaction(SIGBUS, NULL, &now);
    assert_ptr_equal(now.sa_handler, on_own_fault);
    sigaction(SIGBUS, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
}

static void faults_without_a_handler_kill(void **state) {
    (void)state;
    signal(SIGBUS, SIG_DFL); /* cmocka has one */
    fake_host_start(&bus, FAKE_SERVES);
    pid_t pid = fork();
    if (pid == 0) {
        struct channel_error error;
        if (!channel_open(&error))
            _exit(1);
        fault();
        _exit(2);
    }
    int status;
    waitpid(pid, &status, 0);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS);
}

static void forked_children_have_nothing(void **state) {
    (void)state;
    signal(SIGBUS, SIG_DFL); /* cmocka has one */
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *channel = open_or_fail();
    size_t size;
    void *heap = channel_heap(channel, &size);
    pid_t pid = fork();
    if (pid == 0) {
        bool gone = msync(heap, 4096, MS_ASYNC) != 0;
        channel_abandon(channel);
        struct sigaction now;
        sigaction(SIGBUS, NULL, &now);
        _exit(gone && now.sa_handler == SIG_DFL ? 0 : 1);
    }
    int status;
    waitpid(pid, &status, 0);
    assert_int_equal(status, 0);
    assert_int_equal(echo(channel, 8), CHANNEL_OK);
    channel_close(channel);
}

/* Errors. */

static void hosts_are_believed_nothing(void **state) {
    (void)state;
    fake_host_start(&bus, FAKE_REFUSES);
    expect_error(ECONNREFUSED, "the host behind PCI device 0000:00:05.0 refused this process: the quota of 3 processes is used up.");
    expect_state(0, BAR_SLOT_FREE); /* closed by the client */
    fake_host_stop(&bus);
    fake_host_start(&bus, FAKE_DIES);
    expect_error(ECONNRESET, "hung up during the handshake");
    expect_state(0, BAR_SLOT_FREE);
    fake_host_stop(&bus);
    fake_host_start(&bus, FAKE_BABBLES);
    expect_error(EPROTO, "wrong magic number");
    expect_state(0, BAR_SLOT_FREE);
    fake_host_stop(&bus);
    fake_host_start(&bus, FAKE_TRUNCATES);
    expect_error(EMSGSIZE, "is truncated");
}

static void directories_are_checked(void **state) {
    (void)state;
    struct bar_directory good = *bus.directory, bad;
#define EXPECT(field, value, code, words)                                                                              \
    bad = good;                                                                                                        \
    bad.field = value;                                                                                                 \
    memcpy((void *)bus.directory, (void *)&bad, sizeof bad);                                                           \
    expect_error(code, words)
    EXPECT(magic, 0, ENXIO, "does not answer");
    EXPECT(magic, UINT64_MAX, ENXIO, "does not answer");
    EXPECT(magic, 77, EPROTO, "magic number");
    EXPECT(version, 2, EPROTONOSUPPORT, "speaks version 2");
    EXPECT(window_count, 0, EPROTO, "number of windows");
    EXPECT(window_count, 257, EPROTO, "number of windows");
    EXPECT(window_count, 256, EPROTO, "lie outside");
    EXPECT(slots_offset, 0, EPROTO, "slots lie outside");
    EXPECT(slots_offset, UINT64_MAX - 4095, EPROTO, "slots lie outside");
    EXPECT(slots_offset, FAKE_BAR_SIZE, EPROTO, "slots lie outside");
    EXPECT(slots_offset, BAR_PAGE + 8, EPROTO, "slots lie outside");
    EXPECT(windows_offset, 0, EPROTO, "windows lie outside");
    EXPECT(windows_offset, 1ull << 63, EPROTO, "windows lie outside");
    EXPECT(windows_offset, BAR_PAGE, EPROTO, "windows lie outside");
    EXPECT(window_size, 0, EPROTO, "windows lie outside");
    EXPECT(window_size, FAKE_WINDOW_SIZE + 4096, EPROTO, "windows lie outside");
    EXPECT(window_size, 1ull << 63, EPROTO, "windows lie outside");
    EXPECT(window_size, 2 * FAKE_WINDOW_SIZE, EPROTO, "windows lie outside");
}

static void other_devices_are_not_ours(void **state) {
    (void)state;
    fake_ids(&bus, "0x10de\n", "0x2331\n", "0x10de\n", "0x1626\n"); /* a real H100 */
    expect_error(ENODEV, "there is no virtual GPU on the PCI bus");
    fake_ids(&bus, "0x1af4\n", "0x1110\n", "0x1af4\n", "0x1100\n");
    bus.directory->magic = 1;
    expect_error(ENODEV, "there is no virtual GPU on the PCI bus");
    bus.directory->magic = BAR_MAGIC;
    bus.directory->features = 0; /* as of ivshmem-plain */
    fake_host_start(&bus, FAKE_SERVES);
    struct channel *channel = open_or_fail();
    assert_int_equal(echo(channel, 8), CHANNEL_OK);
    channel_close(channel);
}

static void files_that_cannot_be_opened_are_explained(void **state) {
    (void)state;
    if (getuid() != 0)
        skip(); /* only root can become somebody else */
    assert_int_equal(fchmod(bus.memory, 0600), 0);
    pid_t child = fork();
    if (child == 0) {
        struct channel_error error = {0};
        bool ok = setuid(65534) == 0 && !channel_open(&error) && error.code == EACCES &&
                  strstr(error.text, "this user may not open resource2 of PCI device 0000:00:05.0: start the guest service");
        if (!ok)
            fprintf(stderr, "%s\n", error.text);
        _exit(!ok);
    }
    int status;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    fake_write(&bus, "config", "\xde\x10\x31\x23\x00\x00", 6);
    expect_error(ENOENT, "is switched off and this user may not switch it on");
}

static void reports_list_every_route(void **state) {
    (void)state;
    bus.directory->version = 2;
    struct discovery_report report;
    assert_null(discovery_open(&report));
    assert_int_equal(report.count, 4);
    const enum discovery_route routes[] = {DISCOVERY_MODULE, DISCOVERY_GUESTD, DISCOVERY_SYSFS, DISCOVERY_SOCKET};
    const int codes[] = {ENOENT, ENOENT, EPROTONOSUPPORT, ENOENT};
    for (unsigned i = 0; i < 4; i++) {
        assert_int_equal(report.attempts[i].route, routes[i]);
        assert_int_equal(report.attempts[i].error.code, codes[i]);
        assert_true(report.attempts[i].error.text[0] && report.attempts[i].place[0]);
    }
    setenv("BARCUDA_SOCKET", "/nowhere", 1);
    assert_null(discovery_open(&report));
    assert_int_equal(report.count, 1);
    assert_int_equal(report.attempts[0].route, DISCOVERY_NAMED);
}

#define ON_BUS(test) cmocka_unit_test_setup_teardown(test, plug, unplug)

int main(void) {
    const struct CMUnitTest tests[] = {
        ON_BUS(windows_work),
        ON_BUS(windows_run_out_and_come_back),
        ON_BUS(windows_locked_elsewhere_are_left_alone),
        ON_BUS(boot_is_announced),
        ON_BUS(dead_slots_end_calls),
        ON_BUS(other_generations_end_calls),
        ON_BUS(silent_registers_end_calls),
        ON_BUS(vanished_memory_ends_calls),
        ON_BUS(faults_without_a_handler_kill),
        ON_BUS(forked_children_have_nothing),
        ON_BUS(hosts_are_believed_nothing),
        ON_BUS(directories_are_checked),
        ON_BUS(other_devices_are_not_ours),
        ON_BUS(files_that_cannot_be_opened_are_explained),
        ON_BUS(reports_list_every_route),
    };
    return cmocka_run_group_tests_name("pci", tests, NULL, NULL);
}
