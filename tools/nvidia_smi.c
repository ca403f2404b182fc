// SPDX-License-Identifier: Apache-2.0
/*
 * nvidia-smi: what scripts and people ask of it, from libnvidia-ml.so.1. A query that is not known is an
 * error with status 2, as there; what the device does not have is [N/A].
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "runtime/nvml/nvml.h"

#define MIB (1ull << 20)

struct format {
    bool csv, header, units;
};

struct field {
    const char *name, *unit;
    nvmlReturn_t (*print)(nvmlDevice_t, unsigned index, char *text, unsigned size);
};

static nvmlReturn_t print_name(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return nvmlDeviceGetName(d, text, size);
}

static nvmlReturn_t print_uuid(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return nvmlDeviceGetUUID(d, text, size);
}

static nvmlReturn_t print_index(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)d;
    snprintf(text, size, "%u", index);
    return NVML_SUCCESS;
}

static nvmlReturn_t print_count(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)d, (void)index;
    unsigned count = 0;
    nvmlReturn_t r = nvmlDeviceGetCount_v2(&count);
    snprintf(text, size, "%u", count);
    return r;
}

static nvmlReturn_t print_driver(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)d, (void)index;
    return nvmlSystemGetDriverVersion(text, size);
}

static nvmlReturn_t print_pci(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    nvmlPciInfo_t pci;
    nvmlReturn_t r = nvmlDeviceGetPciInfo_v3(d, &pci);
    if (r == NVML_SUCCESS)
        snprintf(text, size, "%s", pci.bus_id);
    return r;
}

static nvmlReturn_t print_capability(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    int major, minor;
    nvmlReturn_t r = nvmlDeviceGetCudaComputeCapability(d, &major, &minor);
    if (r == NVML_SUCCESS)
        snprintf(text, size, "%d.%d", major, minor);
    return r;
}

static nvmlReturn_t print_compute_mode(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    static const char *const names[] = {"Default", "Exclusive_Thread", "Prohibited", "Exclusive_Process"};
    unsigned mode;
    nvmlReturn_t r = nvmlDeviceGetComputeMode(d, &mode);
    if (r == NVML_SUCCESS)
        snprintf(text, size, "%s", mode < 4 ? names[mode] : "Unknown");
    return r;
}

static nvmlReturn_t print_memory(nvmlDevice_t d, char *text, unsigned size, int which) {
    nvmlMemory_t m;
    nvmlReturn_t r = nvmlDeviceGetMemoryInfo(d, &m);
    if (r == NVML_SUCCESS)
        snprintf(text, size, "%llu", (which == 0 ? m.total : which == 1 ? m.used : m.free) / MIB);
    return r;
}

static nvmlReturn_t print_total(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return print_memory(d, text, size, 0);
}

static nvmlReturn_t print_used(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return print_memory(d, text, size, 1);
}

static nvmlReturn_t print_free(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return print_memory(d, text, size, 2);
}

static nvmlReturn_t print_clock(nvmlDevice_t d, char *text, unsigned size, unsigned which) {
    unsigned mhz;
    nvmlReturn_t r = nvmlDeviceGetMaxClockInfo(d, which, &mhz);
    if (r == NVML_SUCCESS)
        snprintf(text, size, "%u", mhz);
    return r;
}

static nvmlReturn_t print_sm_clock(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return print_clock(d, text, size, NVML_CLOCK_SM);
}

static nvmlReturn_t print_memory_clock(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)index;
    return print_clock(d, text, size, NVML_CLOCK_MEMORY);
}

static nvmlReturn_t print_nothing(nvmlDevice_t d, unsigned index, char *text, unsigned size) {
    (void)d, (void)index, (void)text, (void)size;
    return NVML_ERROR_NOT_SUPPORTED;
}

static const struct field fields[] = {
    {"name", NULL, print_name},
    {"gpu_name", NULL, print_name},
    {"uuid", NULL, print_uuid},
    {"gpu_uuid", NULL, print_uuid},
    {"index", NULL, print_index},
    {"count", NULL, print_count},
    {"driver_version", NULL, print_driver},
    {"pci.bus_id", NULL, print_pci},
    {"gpu_bus_id", NULL, print_pci},
    {"compute_cap", NULL, print_capability},
    {"compute_mode", NULL, print_compute_mode},
    {"memory.total", "MiB", print_total},
    {"memory.used", "MiB", print_used},
    {"memory.free", "MiB", print_free},
    {"clocks.max.sm", "MHz", print_sm_clock},
    {"clocks.max.memory", "MHz", print_memory_clock},
    {"utilization.gpu", "%", print_nothing},
    {"utilization.memory", "%", print_nothing},
    {"temperature.gpu", NULL, print_nothing},
    {"power.draw", "W", print_nothing},
    {"power.limit", "W", print_nothing},
    {"fan.speed", "%", print_nothing},
    {"pstate", NULL, print_nothing},
    {"persistence_mode", NULL, print_nothing},
    {"display_active", NULL, print_nothing},
    {"mig.mode.current", NULL, print_nothing},
    {"ecc.mode.current", NULL, print_nothing},
    {"serial", NULL, print_nothing},
    {"vbios_version", NULL, print_nothing},
};

static const struct field *find_field(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (strlen(fields[i].name) == length && strncmp(fields[i].name, name, length) == 0)
            return &fields[i];
    return NULL;
}

#define QUERY_FIELDS 64

struct query {
    const struct field *field[QUERY_FIELDS];
    size_t count;
};

static bool parse_query(const char *list, struct query *q) {
    while (*list) {
        size_t length = strcspn(list, ",");
        const char *name = list;
        size_t trimmed = length;
        while (trimmed && *name == ' ')
            name++, trimmed--;
        const struct field *f = find_field(name, trimmed);
        if (!f || q->count == QUERY_FIELDS) {
            printf("Field \"%.*s\" is not a valid field to query.\n\n", (int)trimmed, name);
            return false;
        }
        q->field[q->count++] = f;
        list += length + (list[length] == ',');
    }
    return q->count;
}

static bool parse_format(const char *list, struct format *format) {
    *format = (struct format){.header = true, .units = true};
    while (*list) {
        size_t length = strcspn(list, ",");
        if (length == 3 && !strncmp(list, "csv", length))
            format->csv = true;
        else if (length == 8 && !strncmp(list, "noheader", length))
            format->header = false;
        else if (length == 7 && !strncmp(list, "nounits", length))
            format->units = false;
        else
            return false;
        list += length + (list[length] == ',');
    }
    return format->csv;
}

/* The devices that -i names, or all. */
static bool chosen(const char *id, nvmlDevice_t d, unsigned index) {
    nvmlDevice_t other;
    char *end;
    if (!id)
        return true;
    if (strtoul(id, &end, 10) == index && end != id && !*end)
        return true;
    return (nvmlDeviceGetHandleByUUID(id, &other) == NVML_SUCCESS ||
            nvmlDeviceGetHandleByPciBusId_v2(id, &other) == NVML_SUCCESS) &&
           other == d;
}

static void print_query(const struct query *q, const struct format *format, const char *id, unsigned count) {
    for (size_t i = 0; format->header && i < q->count; i++) {
        printf("%s%s", i ? ", " : "", q->field[i]->name);
        if (format->units && q->field[i]->unit)
            printf(" [%s]", q->field[i]->unit);
    }
    if (format->header)
        puts("");
    for (unsigned k = 0; k < count; k++) {
        nvmlDevice_t d;
        if (nvmlDeviceGetHandleByIndex_v2(k, &d) != NVML_SUCCESS || !chosen(id, d, k))
            continue;
        for (size_t i = 0; i < q->count; i++) {
            char text[128];
            bool known = q->field[i]->print(d, k, text, sizeof text) == NVML_SUCCESS;
            printf("%s%s", i ? ", " : "", known ? text : "[N/A]");
            if (known && format->units && q->field[i]->unit)
                printf(" %s", q->field[i]->unit);
        }
        puts("");
    }
}

static void print_list(unsigned count) {
    for (unsigned k = 0; k < count; k++) {
        nvmlDevice_t d;
        char name[NVML_NAME_SIZE] = "", uuid[NVML_UUID_SIZE] = "";
        if (nvmlDeviceGetHandleByIndex_v2(k, &d) != NVML_SUCCESS)
            continue;
        nvmlDeviceGetName(d, name, sizeof name);
        nvmlDeviceGetUUID(d, uuid, sizeof uuid);
        printf("GPU %u: %s (UUID: %s)\n", k, name, uuid);
    }
}

static void print_table(unsigned count) {
    static const char outer[] =
        "+-----------------------------------------------------------------------------------------+";
    static const char inner[] =
        "|-----------------------------------------+------------------------+----------------------+";
    static const char last[] =
        "+-----------------------------------------+------------------------+----------------------+";
    char now[32] = "", driver[32] = "";
    int cuda = 0;
    time_t t = time(NULL);
    struct tm local;
    if (localtime_r(&t, &local))
        strftime(now, sizeof now, "%a %b %e %T %Y", &local);
    nvmlSystemGetDriverVersion(driver, sizeof driver);
    nvmlSystemGetCudaDriverVersion_v2(&cuda);
    printf("%s\n%s\n", now, outer);
    char version[16];
    snprintf(version, sizeof version, "%d.%d", cuda / 1000, cuda % 1000 / 10);
    printf("| NVIDIA-SMI %-21.21s  Driver Version: %-14.14s CUDA Version: %-4.4s     |\n",
           "barcuda " BARCUDA_VERSION, driver, version);
    puts(inner);
    puts("| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |");
    puts("| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |");
    puts("|                                         |                        |               MIG M. |");
    puts("|=========================================+========================+======================|");
    for (unsigned k = 0; k < count; k++) {
        nvmlDevice_t d;
        char name[NVML_NAME_SIZE] = "", mode[32] = "N/A", memory[64];
        nvmlPciInfo_t pci = {0};
        nvmlMemory_t m = {0};
        if (nvmlDeviceGetHandleByIndex_v2(k, &d) != NVML_SUCCESS)
            continue;
        nvmlDeviceGetName(d, name, sizeof name);
        nvmlDeviceGetPciInfo_v3(d, &pci);
        nvmlDeviceGetMemoryInfo(d, &m);
        print_compute_mode(d, k, mode, sizeof mode);
        snprintf(memory, sizeof memory, "%lluMiB / %lluMiB", m.used / MIB, m.total / MIB);
        printf("| %3u  %-26.26s     N/A | %16.16s   N/A |                  N/A |\n", k, name, pci.bus_id);
        printf("| N/A  N/A    N/A               N/A / N/A | %22.22s |     N/A  %11.11s |\n", memory, mode);
        puts("|                                         |                        |                  N/A |");
        puts(last);
    }
}

static int usage(FILE *to) {
    fputs("usage: nvidia-smi [-L] [-i ID] [--query-gpu=FIELD[,FIELD]... --format=csv[,noheader][,nounits]]\n"
          "  without options: a table of the devices\n"
          "  fields:",
          to);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        fprintf(to, " %s", fields[i].name);
    fputs("\n", to);
    return to == stdout ? 0 : 2;
}

/* The value of --NAME=VALUE or --NAME VALUE or -i VALUE. */
static const char *value(int argc, char **argv, int *i, const char *name) {
    size_t length = strlen(name);
    if (strncmp(argv[*i], name, length) != 0)
        return NULL;
    if (argv[*i][length] == '=')
        return argv[*i] + length + 1;
    return !argv[*i][length] && *i + 1 < argc ? argv[++*i] : NULL;
}

int main(int argc, char **argv) {
    struct query query = {0};
    struct format format = {0};
    bool list = false;
    const char *id = NULL, *v;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-L") || !strcmp(argv[i], "--list-gpus"))
            list = true;
        else if (!strcmp(argv[i], "-h") || !strcmp(argv[i], "--help"))
            return usage(stdout);
        else if ((v = value(argc, argv, &i, "--query-gpu"))) {
            if (!parse_query(v, &query))
                return 2;
        } else if ((v = value(argc, argv, &i, "--format"))) {
            if (!parse_format(v, &format))
                return usage(stderr);
        } else if ((v = value(argc, argv, &i, "--id")) || (v = value(argc, argv, &i, "-i")))
            id = v;
        else
            return usage(stderr);
    }
    if (query.count && !format.csv) {
        puts("\"--query-gpu=\" switch requires \"--format=csv\".");
        return 2;
    }
    nvmlReturn_t r = nvmlInit_v2();
    unsigned count = 0;
    if (r == NVML_SUCCESS)
        r = nvmlDeviceGetCount_v2(&count);
    if (r != NVML_SUCCESS) {
        printf("NVIDIA-SMI has failed: %s.\n", nvmlErrorString(r));
        return 9;
    }
    if (list)
        print_list(count);
    else if (query.count)
        print_query(&query, &format, id, count);
    else
        print_table(count);
    nvmlShutdown();
    return 0;
}
