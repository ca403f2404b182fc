// SPDX-License-Identifier: Apache-2.0
/* See discovery.h. */
#include "transport/discovery.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "transport/channel_state.h"
#include "transport/guestd.h"
#include "transport/local_client.h"
#include "transport/pci_client.h"

#define DISCOVERY_DAEMON  "/run/barcuda/barcudad.sock"
#define DISCOVERY_MODULES 16 /* /dev/barcuda0 to 15 */
#define DISCOVERY_PATH_MAX 108 /* also of a socket */

/* A set-user-id program must not be led to another's daemon or devices, hence secure_getenv. */
static const char *setting(const char *name) {
    const char *value = secure_getenv(name);
    return value && *value ? value : NULL;
}

static void under_root(char path[DISCOVERY_PATH_MAX], const char *name) {
    const char *root = setting("BARCUDA_ROOT");
    snprintf(path, DISCOVERY_PATH_MAX, "%s%s", root ? root : "", name);
}

/* The next entry of the report; the last one is used again when there are too many. */
static struct discovery_attempt *attempt(struct discovery_report *report, enum discovery_route route, const char *place) {
    struct discovery_attempt *entry =
        &report->attempts[report->count < DISCOVERY_ATTEMPTS_MAX ? report->count++ : DISCOVERY_ATTEMPTS_MAX - 1];
    *entry = (struct discovery_attempt){.route = route};
    snprintf(entry->place, sizeof entry->place, "%.*s", (int)sizeof entry->place - 1, place);
    return entry;
}

static struct frontend *try_socket(struct discovery_report *report, enum discovery_route route, const char *path) {
    struct local_client_config config = local_client_default(path);
    return local_client_open(&config, &attempt(report, route, path)->error);
}

static struct frontend *try_modules(struct discovery_report *report) {
    for (unsigned i = 0; i < DISCOVERY_MODULES; i++) {
        char node[32], path[DISCOVERY_PATH_MAX];
        snprintf(node, sizeof node, "/dev/barcuda%u", i);
        under_root(path, node);
        if (access(path, F_OK) != 0 && errno == ENOENT) {
            if (i == 0)
                channel_error_set(&attempt(report, DISCOVERY_MODULE, path)->error, ENOENT,
                                  "the kernel module is not loaded (%s does not exist)", path);
            break;
        }
        struct pci_source source = {pci_open_module, path, NULL};
        struct frontend *frontend = pci_client_open(&source, &attempt(report, DISCOVERY_MODULE, path)->error);
        if (frontend)
            return frontend;
    }
    return NULL;
}

static struct frontend *try_guestd(struct discovery_report *report) {
    char path[DISCOVERY_PATH_MAX];
    under_root(path, GUESTD_SOCKET);
    struct pci_source source = {pci_open_guestd, path, NULL};
    return pci_client_open(&source, &attempt(report, DISCOVERY_GUESTD, path)->error);
}

static struct frontend *try_sysfs(struct discovery_report *report) {
    char folder[DISCOVERY_PATH_MAX];
    under_root(folder, PCI_FOLDER);
    struct pci_place places[PCI_PLACES_MAX];
    int count = pci_scan(folder, places), found = 0;
    int code = errno;
    for (int i = 0; i < count; i++) {
        struct discovery_attempt *entry = attempt(report, DISCOVERY_SYSFS, places[i].name);
        struct pci_source source = {pci_open_sysfs, folder, &places[i]};
        struct frontend *frontend = pci_client_open(&source, &entry->error);
        if (frontend)
            return frontend;
        found += entry->error.code != ENODEV;
    }
    if (count < 0)
        channel_error_set(&attempt(report, DISCOVERY_SYSFS, folder)->error, code,
                          "the PCI bus cannot be looked at (%s: %s): let /sys into the program's container or sandbox, or the "
                          "guest service's socket %s",
                          folder, strerror(code), GUESTD_SOCKET);
    else if (!found)
        channel_error_set(&attempt(report, DISCOVERY_SYSFS, folder)->error, ENODEV,
                          "there is no virtual GPU on the PCI bus: attach one to this virtual machine on its host "
                          "(`barcuda-host attach`)");
    return NULL;
}

struct frontend *discovery_open(struct discovery_report *report) {
    report->count = 0;
    const char *named = setting("BARCUDA_SOCKET");
    if (named) /* an explicit choice is not second-guessed */
        return try_socket(report, DISCOVERY_NAMED, named);
    struct frontend *frontend = try_modules(report);
    if (!frontend)
        frontend = try_guestd(report);
    if (!frontend)
        frontend = try_sysfs(report);
    char daemon[DISCOVERY_PATH_MAX];
    under_root(daemon, DISCOVERY_DAEMON);
    return frontend ? frontend : try_socket(report, DISCOVERY_SOCKET, daemon);
}

const char *discovery_route_name(enum discovery_route route) {
    static const char *const names[] = {"BARCUDA_SOCKET", "kernel module", "guest service", "sysfs", "daemon on this machine"};
    return names[route];
}

/* Explaining. */

/* Whether a route is there at all, and so its failure is what the user wants to know. */
static bool matters(const struct discovery_attempt *attempt) {
    switch (attempt->error.code) {
    case 0:
    case ENODEV:
        return false;
    case ENOENT:
        return attempt->route == DISCOVERY_NAMED;
    case ECONNREFUSED: /* a socket that nobody listens at any more */
        return attempt->route != DISCOVERY_SOCKET || !strstr(attempt->error.text, "no barcudad");
    default:
        return true;
    }
}

void discovery_explain(const struct discovery_report *report, struct channel_error *error) {
    if (!error)
        return;
    *error = (struct channel_error){.code = ENODEV};
    size_t used = 0;
    unsigned listed = 0;
    /* First what is there and does not work; where nothing is, the ways to get one: a device, or a daemon. */
    for (int round = 0; round < 2 && !listed; round++) {
        for (unsigned i = 0; i < report->count; i++) {
            const struct discovery_attempt *a = &report->attempts[i];
            bool list = round == 0 ? matters(a)
                                   : (a->route == DISCOVERY_SYSFS || a->route == DISCOVERY_SOCKET) && a->error.code;
            if (!list || used >= sizeof error->text)
                continue;
            if (!listed++)
                error->code = a->error.code;
            int wrote = snprintf(error->text + used, sizeof error->text - used, "%s%s", used ? "; " : "", a->error.text);
            used += wrote > 0 ? (size_t)wrote : 0;
        }
    }
}

struct channel *channel_open(struct channel_error *error) {
    struct discovery_report *report = malloc(sizeof *report);
    if (!report) {
        channel_error_set(error, ENOMEM, "there is no memory to look for a device");
        return NULL;
    }
    struct frontend *frontend = discovery_open(report);
    if (!frontend)
        discovery_explain(report, error);
    free(report);
    return frontend ? channel_create(frontend, error) : NULL;
}
