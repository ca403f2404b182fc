# SPDX-License-Identifier: Apache-2.0
"""gpa_table.c/.h, error_names.c/.h, libcuda.map and exports.txt."""

from annotations import AnnotationError
from api import banner, header
from emit_headers import executed


def gpa_table_h(model):
    body = '''
#include <stdint.h>

/* One ABI of a function. */
struct gpa_entry {
    uint16_t version; /* first CUDA version that has it, as in CUDA_VERSION */
    uint8_t per_thread;
    void *symbol;
};

/* A name that cuGetProcAddress knows: `count` entries, first the legacy ones, then the per-thread ones, each by version. */
struct gpa_name {
    const char *name;
    const struct gpa_entry *entries;
    uint32_t count;
};

/* NULL when the name is unknown; names with a suffix (_v2, _ptsz) are. */
const struct gpa_name *gpa_find(const char *name);
'''
    return header(model.api, "gpa_table.h", "What cuGetProcAddress can find (runtime/proc_address.c holds the rules).", body)


def fnv(name, seed):
    value = (0x811c9dc5 ^ seed) & 0xffffffff
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xffffffff
    return value ^ (value >> 15)


def hash_table(names, size):
    """Open addressing with linear probing: slot -> index + 1."""
    slots = [0] * size
    for index, name in enumerate(names):
        at = fnv(name, 0) & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = index + 1
    return slots


def gpa_table_c(model):
    by_name = {}
    for entry in model.api.lookup:
        by_name.setdefault(entry["name"], []).append(entry)
    names = sorted(by_name)
    size = 1
    while size < 2 * len(names):
        size *= 2
    lines = ['#include "generated/gpa_table.h"', "", "#include <string.h>", "", '#include "generated/cuda_exports.h"', "",
             "static const struct gpa_entry entries[] = {"]
    first, at = {}, 0
    for name in names:
        first[name] = at
        for e in sorted(by_name[name], key=lambda e: (e["per_thread"], e["version"])):
            lines.append("    {%d, %d, (void *)%s}," % (e["version"], e["per_thread"], e["symbol"]))
            at += 1
    lines += ["};", "", "static const struct gpa_name names[] = {"]
    lines += ["    {\"%s\", &entries[%d], %d}," % (n, first[n], len(by_name[n])) for n in names]
    slots = hash_table(names, size)
    lines += ["};", "", "/* Index + 1 into names, by hash; 0 = free. */", "static const uint16_t slots[%d] = {" % size]
    lines += ["    " + ", ".join(str(s) for s in slots[i:i + 20]) + "," for i in range(0, size, 20)]
    lines += ["};", "",
              "static uint32_t hash(const char *name) {",
              "    uint32_t value = 0x811c9dc5u; /* FNV-1a, folded */",
              "    for (; *name; name++)",
              "        value = (value ^ (uint8_t)*name) * 0x01000193u;",
              "    return value ^ (value >> 15);",
              "}", "",
              "const struct gpa_name *gpa_find(const char *name) {",
              "    for (uint32_t at = hash(name);; at++) {",
              "        uint16_t slot = slots[at & %du];" % (size - 1),
              "        if (!slot)",
              "            return NULL;",
              "        if (!strcmp(names[slot - 1].name, name))",
              "            return &names[slot - 1];",
              "    }", "}"]
    return "\n".join([banner(model.api, "The table behind cuGetProcAddress: name, version and per-thread variant to symbol."),
                      *lines]) + "\n"


def executor_symbols_h(model):
    return header(model.api, "executor_symbols.h",
                  "Under which name each member of struct executor_ops is found in another libcuda.so.1.", '''
#include <stddef.h>
#include <stdint.h>

struct executor_symbol {
    const char *name;   /* for cuGetProcAddress, */
    const char *symbol; /* and for dlsym */
    uint16_t version;   /* first CUDA version that has this ABI, as in CUDA_VERSION */
    uint16_t member;    /* offset in struct executor_ops */
};

extern const struct executor_symbol executor_symbols[];
extern const size_t executor_symbol_count;
''')


def executor_symbols_c(model):
    by_symbol = {e["symbol"]: e for e in model.api.lookup}
    lines = ['#include "generated/executor_symbols.h"', "", '#include "generated/executor_ops.h"', "",
             "#define MEMBER(name) offsetof(struct executor_ops, name)", "",
             "const struct executor_symbol executor_symbols[] = {"]
    for f in executed(model):
        e = by_symbol[f.symbol]
        lines.append("    {\"%s\", \"%s\", %d, MEMBER(%s)}," % (e["name"], f.symbol, e["version"], f.symbol))
    lines += ["};", "", "const size_t executor_symbol_count = sizeof executor_symbols / sizeof *executor_symbols;", "",
              "_Static_assert(sizeof(struct executor_ops) < UINT16_MAX, \"offsets fit\");"]
    return "\n".join([banner(model.api, "What the executor for a real GPU looks up in the host's libcuda.so.1."), *lines]) + "\n"


def error_names_h(model):
    return header(model.api, "error_names.h", "Names and descriptions of results.", '''
#include "generated/cuda_types.h"

/* "CUDA_ERROR_…" of a result, NULL when there is none. */
const char *error_name(CUresult result);
/* One line for a person, NULL when there is none. */
const char *error_description(CUresult result);
''')


def error_names_c(model):
    values = model.api.enums["enum cudaError_enum"]["values"]
    known = {value for _, value in values}
    if known != set(model.notes.errors):
        raise AnnotationError("errors.toml: descriptions without a result or results without one: %s" %
                              sorted(known ^ set(model.notes.errors)))
    lines = ['#include "generated/error_names.h"', "", "#include <stddef.h>", ""]
    for function, text in (("error_name", lambda n, v: n), ("error_description", lambda n, v: model.notes.errors.get(v))):
        lines += ["const char *%s(CUresult result) {" % function, "    switch (result) {"]
        for name, value in values:
            if text(name, value) is not None:
                lines += ["    case %s:" % name, "        return \"%s\";" % text(name, value)]
        lines += ["    default:", "        return NULL;", "    }", "}", ""]
    return "\n".join([banner(model.api, "Names and descriptions of results."), *lines])


def exports(model):
    return sorted([*model.api.functions, *model.api.undeclared, *model.api.data])


def libcuda_map(model):
    lines = ["# SPDX-License-Identifier: Apache-2.0",
             "# GENERATED - DO NOT EDIT. Written by codegen/emit.py.",
             "# No version name: the symbols of libcuda.so.1 are unversioned.", "{", "  global:"]
    lines += ["    %s;" % name for name in exports(model)]
    lines += ["  local: *;", "};"]
    return "\n".join(lines) + "\n"


def exports_txt(model):
    lines = ["# SPDX-License-Identifier: Apache-2.0", "# GENERATED - DO NOT EDIT. Every symbol libcuda.so.1 exports, as nm names its type."]
    lines += ["%s %s" % ("B" if name in model.api.data else "T", name) for name in exports(model)]
    return "\n".join(lines) + "\n"
