// SPDX-License-Identifier: Apache-2.0
/* What keeps a program away from the library or the device: containers, snaps, settings of its unit, its own environment. */
#include "tools/doctor.h"

#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define GUESTD_SOCKET "/run/barcuda/guestd.sock"
#define DAEMON_SOCKET "/run/barcuda/barcudad.sock"

static bool exists(const char *folder, const char *path) {
    char real[PATH_MAX];
    return doctor_resolve(real, folder, path);
}

static bool is_yes(const struct doctor *d, const char *property) {
    char value[64];
    return !strcmp(doctor_property(d, property, value, sizeof value), "yes");
}

/* What a person writes to mend a unit. */
static void mend_unit(struct finding *f, const struct doctor *d, const char *setting) {
    finding_mend(f, "systemctl edit %s: under [Service], %s; then systemctl restart %s", d->unit, setting, d->unit);
}

/* ---- containers and packages with walls ---- */

static void package_walls(struct doctor *d) {
    char path[64], text[4096] = "";
    if (d->pid) {
        snprintf(path, sizeof path, "/proc/%d/attr/current", (int)d->pid);
        doctor_read(d->system, path, text, sizeof text);
    }
    bool snap = strstr(text, "snap.") == text || !strncmp(d->program, "/snap/", 6) || (d->unit && !strncmp(d->unit, "snap.", 5));
    if (snap) {
        struct finding *f = doctor_found(d, strstr(text, "(complain)") ? DOCTOR_WARNING : DOCTOR_BROKEN, "confinement.snap",
                                         "the program is in a snap%s%.*s", *text ? ": AppArmor profile " : "", (int)strcspn(text, "\n"), text);
        finding_cause(f, "a strict snap sees neither the system's libraries nor /run/barcuda; only NVIDIA's kernel module opens that door");
        finding_mend(f, "install the program from elsewhere (its own archive, pip, apt, a container), or the snap with --classic or --devmode");
    } else if (*text && strncmp(text, "unconfined", 10) != 0) {
        doctor_found(d, DOCTOR_NOTE, "confinement.profile", "a security module confines the program: %.*s", (int)strcspn(text, "\n"), text);
    }
    if (exists(d->root, "/.flatpak-info")) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.flatpak", "the program is in a Flatpak");
        finding_cause(f, "its root folder is a runtime of its own, without the system's libraries");
        finding_mend(f, "flatpak override --user --filesystem=/run/barcuda --filesystem=host-os "
                        "--env=LD_LIBRARY_PATH=/run/host/usr/lib/x86_64-linux-gnu/barcuda APPLICATION");
    } else if (d->pid && strcmp(d->root, d->system) != 0 && !exists(d->root, GUESTD_SOCKET) && !exists(d->root, DAEMON_SOCKET)) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.container", "process %d has a root folder of its own, without /run/barcuda",
                                         (int)d->pid);
        finding_cause(f, "it is in a container (or a chroot) that was started without the GPU");
        finding_mend(f, "start it with --device barcuda/gpu=all (/etc/cdi/barcuda.yaml), or bind /run/barcuda and the libraries into it");
    }
}

/* ---- settings of a unit ---- */

/* Whether the unit's view of /run/barcuda is its own. */
static bool hides_run(const struct doctor *d) {
    static const char *const properties[] = {"TemporaryFileSystem", "InaccessiblePaths"};
    char text[2048];
    for (size_t i = 0; i < 2; i++) {
        doctor_property(d, properties[i], text, sizeof text);
        for (char *at = strtok(text, " "); at; at = strtok(NULL, " ")) {
            char *path = at + strspn(at, "-+");
            path[strcspn(path, ":")] = '\0';
            if (!strcmp(path, "/run") || !strcmp(path, "/run/barcuda") || !strcmp(path, "/"))
                return true;
        }
    }
    return false;
}

static bool binds_run(const struct doctor *d) {
    char a[2048], b[2048];
    return strstr(doctor_property(d, "BindPaths", a, sizeof a), "/run") || strstr(doctor_property(d, "BindReadOnlyPaths", b, sizeof b), "/run");
}

static void unit_walls(struct doctor *d) {
    char text[2048];
    const bool served = exists(d->system, GUESTD_SOCKET) || exists(d->system, DAEMON_SOCKET);
    doctor_property(d, "RestrictAddressFamilies", text, sizeof text);
    if (*text && (*text == '~') == (strstr(text, "AF_UNIX") != NULL)) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.sockets", "the unit may not use Unix sockets");
        finding_cause(f, "RestrictAddressFamilies=%.200s; the guest service and barcudad are reached through them", text);
        mend_unit(f, d, "RestrictAddressFamilies=AF_UNIX");
    }
    if (hides_run(d) && !binds_run(d)) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.run", "the unit does not see /run/barcuda");
        finding_cause(f, "TemporaryFileSystem= or InaccessiblePaths= hides it");
        mend_unit(f, d, "BindPaths=/run/barcuda");
    }
    doctor_property(d, "RootDirectory", text, sizeof text);
    if (!*text)
        doctor_property(d, "RootImage", text, sizeof text);
    if (*text && !binds_run(d)) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.root", "the unit has a root folder of its own: %.200s", text);
        finding_cause(f, "the system's libraries and /run/barcuda are not in it");
        mend_unit(f, d, "BindPaths=/run/barcuda, BindReadOnlyPaths=/usr/lib/x86_64-linux-gnu/barcuda, "
                        "Environment=LD_LIBRARY_PATH=/usr/lib/x86_64-linux-gnu/barcuda");
    }
    doctor_property(d, "LimitAS", text, sizeof text);
    if (*text && strcmp(text, "infinity") != 0) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.addresses", "the unit may use %s bytes of address space only", text);
        finding_cause(f, "LimitAS= counts reserved addresses too, of which a GPU takes hundreds of gigabytes");
        mend_unit(f, d, "LimitAS=infinity");
    }
    if (is_yes(d, "ProtectKernelTunables") || is_yes(d, "PrivateDevices")) {
        const char *which = is_yes(d, "ProtectKernelTunables") ? "ProtectKernelTunables=yes makes /sys read-only" : "PrivateDevices=yes hides /dev/barcuda0";
        if (served) {
            doctor_found(d, DOCTOR_OK, "confinement.sandbox", "%s; the program does not need it, it uses the socket in /run/barcuda", which);
        } else {
            struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.sandbox", "the unit's sandbox keeps it from the PCI device");
            finding_cause(f, "%s, and neither the guest service nor barcudad has a socket here", which);
            finding_mend(f, "systemctl enable --now barcuda-guestd");
        }
    }
}

/* ---- rights and environment ---- */

static bool is_member(uid_t uid, gid_t gid) {
    const struct passwd *user = getpwuid(uid);
    gid_t groups[256];
    int count = 256;
    if (!user || getgrouplist(user->pw_name, user->pw_gid, groups, &count) < 0)
        return false;
    for (int i = 0; i < count; i++)
        if (groups[i] == gid)
            return true;
    return false;
}

static void socket_rights(struct doctor *d, const char *path) {
    char real[PATH_MAX];
    struct stat status;
    if (!doctor_resolve(real, d->system, path) || stat(real, &status) != 0 || d->uid == 0)
        return;
    mode_t bits = status.st_uid == d->uid ? S_IWUSR : is_member(d->uid, status.st_gid) ? S_IWGRP : S_IWOTH;
    if (status.st_mode & bits)
        return;
    const struct group *group = getgrgid(status.st_gid);
    const struct passwd *user = getpwuid(d->uid);
    struct finding *f = doctor_found(d, DOCTOR_BROKEN, "confinement.rights", "user %s may not connect to %s", user ? user->pw_name : "?", path);
    finding_cause(f, "its mode is %04o and its group %s, of which the user is no member", (unsigned)status.st_mode & 07777u,
                  group ? group->gr_name : "?");
    finding_mend(f, "usermod -aG %s %s, and start the program anew (or mode = 0o666 in /etc/barcuda/barcudad.toml)", group ? group->gr_name : "GROUP",
                 user ? user->pw_name : "USER");
}

static void variables(struct doctor *d) {
    const char *visible = doctor_variable(d, "CUDA_VISIBLE_DEVICES"), *socket = doctor_variable(d, "BARCUDA_SOCKET");
    if (visible && (!*visible || !strncmp(visible, "-1", 2) || !strcmp(visible, "NoDevFiles"))) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "environment.visible", "CUDA_VISIBLE_DEVICES=\"%s\" hides every GPU", visible);
        finding_cause(f, "an empty list, or one that begins with a number that no device has, means none");
        finding_mend(f, "unset CUDA_VISIBLE_DEVICES where the program is started");
    }
    if (socket && *socket && !exists(d->root, socket)) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "environment.socket", "BARCUDA_SOCKET names %s, which is not there", socket);
        finding_cause(f, "while it is set, no other way to a device is tried");
        finding_mend(f, "unset BARCUDA_SOCKET");
    }
}

/* Which libraries a running process has really loaded. */
static void loaded(struct doctor *d) {
    char path[64], *text = malloc(4u << 20), seen[PATH_MAX] = "";
    snprintf(path, sizeof path, "/proc/%d/maps", (int)d->pid);
    if (!text || doctor_read(d->system, path, text, 4u << 20) <= 0) {
        free(text);
        return;
    }
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        char *file = strchr(line, '/'), *name = file ? strrchr(file, '/') + 1 : NULL;
        if (!name || strncmp(name, "libcuda.so", 10) != 0 || !strcmp(file, seen))
            continue;
        struct finding *f;
        if (strstr(file, " (deleted)")) {
            f = doctor_found(d, DOCTOR_WARNING, "process.deleted", "the process still has %s", file);
            finding_cause(f, "the library was replaced while the process ran");
            finding_mend(f, "restart the program");
        } else if (*seen) {
            f = doctor_found(d, DOCTOR_BROKEN, "process.twice", "the process has two driver libraries: %s and %s", seen, file);
            finding_cause(f, "two paths led to two files; each has devices and contexts of its own, so one may count devices that the other "
                             "cannot initialise");
            finding_mend(f, "remove the one that is not in a folder called barcuda, or what names it by its path");
        } else if (!strstr(file, "/barcuda/")) {
            f = doctor_found(d, DOCTOR_BROKEN, "process.foreign", "the process has loaded %s", file);
            finding_cause(f, "that is not barcuda's library");
            finding_mend(f, "see \"loader\" above; then restart the program");
        } else {
            doctor_found(d, DOCTOR_OK, "process.loaded", "the process has loaded %s", file);
        }
        snprintf(seen, sizeof seen, "%s", file);
    }
    free(text);
}

void doctor_confinement(struct doctor *d) {
    package_walls(d);
    if (d->unit)
        unit_walls(d);
    socket_rights(d, GUESTD_SOCKET);
    socket_rights(d, DAEMON_SOCKET);
    variables(d);
    if (d->pid)
        loaded(d);
}
