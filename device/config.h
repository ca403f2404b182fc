// SPDX-License-Identifier: Apache-2.0
/*
 * What barcudad was told: its configuration file (docs/configuration.md), and its options, which come last and win. Both go through
 * one table of settings.
 */
#ifndef BARCUDA_DEVICE_CONFIG_H
#define BARCUDA_DEVICE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "device/executor.h"

#define CONFIG_PATH "/etc/barcuda/barcudad.toml"

/* What the clients of one user or of one virtual machine may have. */
struct config_limits {
    uint64_t memory;  /* device memory of all together, bytes; 0 = no limit */
    unsigned clients; /* at once; 0 = no limit */
    uint64_t heap;    /* of each, bytes */
    unsigned threads; /* of each; 0 = one per CPU */
};

/* Strings are the configuration's own or the command line's; they live as long as the process. */
struct config {
    const char *socket;
    const char *group; /* of the socket, NULL = the daemon's */
    mode_t mode;
    uint64_t heap, arena;
    unsigned clients, log_level;
    int ready; /* descriptor that gets one byte when guests can connect, -1 = none */
    const char *engine; /* "soft", "cuda" or "cuda:PATH" */
    struct executor_config executor;
    struct config_owner *owners; /* config.c: the [user.…] and [vm.…] tables */
};

enum config_kind { CONFIG_TEXT, CONFIG_PATHNAME, CONFIG_SIZE, CONFIG_NUMBER, CONFIG_MODE, CONFIG_SWITCH };

/* A setting: [table] key in the file, --key on the command line (a switch takes no value there). */
struct config_setting {
    const char *table, *key;
    enum config_kind kind;
    size_t offset;        /* in struct config, or in struct config_limits */
    uint64_t least, most; /* of a size or number */
};
extern const struct config_setting config_settings[]; /* ends with key NULL */

struct config config_default(void);
/* False with one sentence, which names the file, the line, the key and the cure, in `why`. */
bool config_read(struct config *, const char *path, char *why, size_t why_size);
/* One setting from the command line; `value` is ignored for a switch. False with what is wrong with the value. */
bool config_set(struct config *, const struct config_setting *, const char *value, char *why, size_t why_size);
/* Whether the settings go together and what they name exists; to be asked once after the last of them. */
bool config_check(const struct config *, char *why, size_t why_size);

/* Whether the host's own GPUs execute; *library is then what to open as their driver, NULL = what the dynamic linker finds. */
bool config_is_cuda(const struct config *, const char **library);

/* The limits of a user (a number of /etc/passwd) or of a virtual machine (its name), or those of [user.default], [vm.default]. */
struct config_limits config_user(const struct config *, uid_t);
struct config_limits config_vm(const struct config *, const char *name);

#endif
