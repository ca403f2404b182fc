// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/doorbell.h"

#include "transport/futex.h"

/* Where the window says its upcalls are; the guest can write there, so they are looked for only inside the window. */
static struct window_upcall *upcalls(const struct window_control *control, uint64_t size, uint32_t *count) {
    uint64_t offset = *(const volatile uint64_t *)&control->geometry.upcalls_offset;
    *count = *(const volatile uint32_t *)&control->geometry.upcall_count;
    if (*count > WINDOW_UPCALLS_MAX || offset % 8 || offset > size || *count * sizeof(struct window_upcall) > size - offset)
        *count = 0;
    return (struct window_upcall *)((uint8_t *)(uintptr_t)control + offset);
}

void doorbell_ring(struct window_control *control, uint64_t size) {
    uint32_t count;
    struct window_upcall *upcall = upcalls(control, size, &count);
    futex_wake(&control->doorbell);
    for (uint32_t i = 0; i < count; i++)
        if (atomic_load(&upcall[i].waiting))
            futex_wake(&upcall[i].done);
}

bool doorbell_rang(const struct window_control *control, uint64_t size, uint32_t *seen) {
    uint32_t count, now = atomic_load(&control->doorbell);
    const struct window_upcall *upcall = upcalls(control, size, &count);
    bool rang = now != *seen;
    *seen = now;
    for (uint32_t i = 0; i < count && !rang; i++)
        rang = atomic_load(&upcall[i].waiting) && atomic_load(&upcall[i].done) == upcall[i].seq;
    return rang;
}

uint64_t doorbell_pause(const struct doorbell_pace *pace, uint64_t now_ns) {
    uint64_t pause = (now_ns - pace->moved_ns) / 16;
    if (pause < DOORBELL_PAUSE_LEAST)
        return DOORBELL_PAUSE_LEAST;
    return pause < DOORBELL_PAUSE_MOST ? pause : DOORBELL_PAUSE_MOST;
}
