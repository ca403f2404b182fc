// SPDX-License-Identifier: Apache-2.0
/* What there is to execute calls: the virtual PCI device, the services before it, a daemon on this machine, and their releases. */
#include "tools/doctor.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/snapshot.h"
#include "transport/channel_state.h"
#include "transport/discovery.h"
#include "transport/pci_device.h"

/* The driver that has the device, "" = none. */
static void driver_of(const char *folder, char name[64]) {
    char path[PATH_MAX], target[PATH_MAX];
    ssize_t got = doctor_path(path, folder, "driver") ? readlink(path, target, sizeof target - 1) : -1;
    target[got > 0 ? got : 0] = '\0';
    const char *last = strrchr(target, '/');
    snprintf(name, 64, "%.63s", last ? last + 1 : target);
}

static bool is_locked(const struct doctor *d) {
    char text[128];
    return doctor_read(d->system, "/sys/kernel/security/lockdown", text, sizeof text) > 0 && !strstr(text, "[none]");
}

static bool has_module(const struct doctor *d) {
    char path[PATH_MAX];
    return doctor_path(path, d->system, "/dev/barcuda0") && access(path, F_OK) == 0;
}

static void pci_device(struct doctor *d, const char *folder, const struct pci_place *place) {
    char path[PATH_MAX], driver[64], file[sizeof place->name + 1];
    struct stat status;
    snprintf(file, sizeof file, "/%.*s", (int)sizeof place->name - 1, place->name);
    if (!doctor_path(path, folder, file))
        return;
    driver_of(path, driver);
    bool known = strlen(path) + sizeof "/resource2" < sizeof path && stat(strcat(path, "/resource2"), &status) == 0;
    const struct passwd *owner = known ? getpwuid(status.st_uid) : NULL;
    const struct group *group = known ? getgrgid(status.st_gid) : NULL;
    doctor_found(d, DOCTOR_OK, "device.pci", "PCI device %s is %s; driver %s; resource2 %04o %s:%s", place->name,
                 place->kind == PCI_VGPU ? "a virtual GPU" : "shared memory (ivshmem), perhaps a virtual GPU", *driver ? driver : "none",
                 known ? (unsigned)status.st_mode & 07777u : 0, owner ? owner->pw_name : "?", group ? group->gr_name : "?");
    if (*driver && strcmp(driver, "barcuda") != 0) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "device.driver", "the driver %s has PCI device %s", driver, place->name);
        finding_cause(f, "it claims everything that NVIDIA makes, and was loaded before barcuda's rules were installed");
        finding_mend(f, "echo %s > /sys/bus/pci/drivers/%s/unbind  (installing libcuda1-barcuda keeps it away from the next boot on)",
                     place->name, driver);
    }
    if (is_locked(d) && !has_module(d)) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "device.lockdown", "the kernel is locked down and lets nobody map PCI device %s",
                                         place->name);
        finding_cause(f, "Secure Boot is on: only the kernel module can give programs a window then");
        finding_mend(f, "apt install barcuda-dkms, and enrol its signing key (mokutil); or switch Secure Boot off in the virtual machine");
    }
}

static void pci_bus(struct doctor *d) {
    struct pci_place places[PCI_PLACES_MAX];
    char folder[PATH_MAX];
    int count = doctor_path(folder, d->system, PCI_FOLDER) ? pci_scan(folder, places) : -1;
    for (int i = 0; i < count; i++)
        pci_device(d, folder, &places[i]);
    if (count <= 0)
        doctor_found(d, DOCTOR_NOTE, "device.pci", "there is no virtual GPU on the PCI bus%s%s", count < 0 ? ": " : "",
                     count < 0 ? strerror(errno) : "");
    if (has_module(d))
        doctor_found(d, DOCTOR_OK, "device.module", "the kernel module offers /dev/barcuda0");
}

/* Both ends must be of releases that understand each other; the same is best. */
static void releases(struct doctor *d, struct frontend *frontend) {
    struct channel_error error = {0};
    struct channel *channel = channel_create(frontend, &error);
    size_t size = 0;
    const struct snapshot *snapshot = channel ? channel_snapshot(channel, &size) : NULL;
    if (!snapshot || size < sizeof *snapshot || snapshot->size != sizeof *snapshot) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "device.snapshot", "the host describes its devices in another format");
        finding_cause(f, "%s", channel ? "its barcudad is of another release than " BARCUDA_RELEASE : error.text);
        finding_mend(f, "install the same release of barcuda here and on the host");
    } else {
        char host[sizeof snapshot->host_version + 1] = "";
        memcpy(host, snapshot->host_version, sizeof snapshot->host_version);
        bool same = !strcmp(host, BARCUDA_VERSION) || !strcmp(host, BARCUDA_RELEASE);
        struct finding *f = doctor_found(d, same ? DOCTOR_OK : DOCTOR_NOTE, "device.release",
                                         "the host is barcuda %s (%.32s executor, %u device(s)); this side is %s", host, snapshot->executor_name,
                                         snapshot->device_count, BARCUDA_RELEASE);
        if (!same)
            finding_cause(f, "neighbouring releases work together, with what both know");
        if (!snapshot->device_count) {
            f = doctor_found(d, DOCTOR_BROKEN, "device.none", "the host has no device for this guest");
            finding_cause(f, "its executor found no GPU");
            finding_mend(f, "on the host: barcudad --check-config; journalctl -u barcudad");
        }
    }
    if (channel)
        channel_close(channel);
    else
        frontend->ops->close(frontend, false);
}

/* The sentence of a transport error ends with its cure, behind the last colon; here they are two lines. A host that refuses has a
 * reason of its own instead. */
static void explain(struct finding *f, const char *text) {
    const char *cure = NULL;
    for (const char *at = text; (at = strstr(at, ": ")); at++)
        cure = at;
    if (!cure || strstr(text, "refused this process")) {
        finding_cause(f, "%s", text);
        finding_mend(f, "on the host: journalctl -u barcudad; settings in /etc/barcuda/barcudad.toml");
        return;
    }
    finding_cause(f, "%.*s", (int)(cure - text), text);
    finding_mend(f, "%s", cure + 2);
}

static void unreachable(struct doctor *d, bool nothing_there) {
    struct finding *f = doctor_found(d, DOCTOR_BROKEN, "device.unreachable", "no way leads to a device: cuInit answers 100 (CUDA_ERROR_NO_DEVICE)");
    if (nothing_there) {
        finding_cause(f, "there is neither a virtual GPU on the PCI bus nor a daemon on this machine");
        finding_mend(f, "in a virtual machine: attach a virtual GPU on its host; on a host: systemctl enable --now barcudad; in a container: "
                        "--device barcuda/gpu=all; for one program: barcuda run -- PROGRAM");
    } else {
        finding_cause(f, "what is there does not work, see above");
        finding_mend(f, "mend what is above");
    }
}

void doctor_device(struct doctor *d) {
    static struct discovery_report report;
    const char *socket = doctor_variable(d, "BARCUDA_SOCKET");
    pci_bus(d);
    if (*d->root)
        setenv("BARCUDA_ROOT", d->root, 1);
    if (socket)
        setenv("BARCUDA_SOCKET", socket, 1);
    else
        unsetenv("BARCUDA_SOCKET");
    struct frontend *frontend = discovery_open(&report);
    bool nothing_there = true;
    for (unsigned i = 0; i < report.count; i++) {
        const struct discovery_attempt *a = &report.attempts[i];
        const char *route = discovery_route_name(a->route);
        if (!a->error.code) {
            doctor_found(d, DOCTOR_OK, "device.route", "%s works (%s)", a->place, route);
        } else if (a->error.code == ENOENT || a->error.code == ENODEV) {
            if (a->route != DISCOVERY_SYSFS) /* see pci_bus */
                doctor_found(d, DOCTOR_NOTE, "device.route", "%s: %s is not there", route, a->place);
        } else {
            nothing_there = false;
            explain(doctor_found(d, frontend ? DOCTOR_WARNING : DOCTOR_BROKEN, "device.route", "%s: %s does not work", route, a->place), a->error.text);
        }
    }
    if (frontend)
        releases(d, frontend);
    else
        unreachable(d, nothing_there);
}
