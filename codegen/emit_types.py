# SPDX-License-Identifier: Apache-2.0
"""cuda_types.h and cuda_exports.h."""

from api import declare, header


def record_body(api, entry, indent):
    pad = "    " * indent
    lines = []
    for field in entry["fields"]:
        if "record" in field:
            nested = field["record"]
            tag = " " + nested["tag"] if "tag" in nested else ""
            lines.append("%s%s%s {" % (pad, nested["kind"], tag))
            lines += record_body(api, nested, indent + 1)
            extents = "".join("[%d]" % n for n in field.get("extents", []))
            lines.append("%s}%s;" % (pad, (" " + field["name"] + extents) if field["name"] else ""))
        else:
            lines.append("%s%s;" % (pad, declare(field["type"], field["name"])))
    if entry["align"] > 16:
        first = entry["fields"][0]
        lines[0] = "%s_Alignas(%d) %s;" % (pad, entry["align"], declare(first["type"], first["name"]))
    return lines


def spelled(entry):
    return entry.get("name") or "%s %s" % (entry["kind"], entry["tag"])


def type_lines(api, entry):
    kind = entry["kind"]
    if kind == "typedef":
        return ["typedef %s;" % declare(entry["type"], entry["name"])]
    head = "%s%s {" % (kind, " " + entry["tag"] if "tag" in entry else "")
    tail = "};"
    if "name" in entry:
        head, tail = "typedef " + head, "} %s;" % entry["name"]
    if kind == "enum":
        body = ["    %s = %s," % (name, c_integer(value)) for name, value in entry["values"]]
    else:
        body = record_body(api, entry, 1)
    return [head, *body, tail, ""]


def c_integer(value):
    if value >= 0x80000000:
        return hex(value)
    return str(value)


def layout_checks(entry):
    name = spelled(entry)
    checks = ["_Static_assert(sizeof(%s) == %d && _Alignof(%s) == %d, \"%s\");" %
              (name, entry["size"], name, entry["align"], name)]
    for field in entry["fields"]:
        if field["name"] and field["offset"]:
            checks.append("_Static_assert(offsetof(%s, %s) == %d, \"%s.%s\");" %
                          (name, field["name"], field["offset"], name, field["name"]))
    return checks


def cuda_types(api):
    out = ["#include <stddef.h>", "#include <stdint.h>", "", "#define CUDAAPI", "#define CUDA_CB", ""]
    out += ["#define %s %s" % (c["name"], c["value"]) for c in api.constants]
    out.append("")
    for entry in api.types:
        out += type_lines(api, entry)
    out.append("")
    for entry in api.types:
        if entry["kind"] in ("struct", "union"):
            out += layout_checks(entry)
    return header(api, "cuda_types.h",
                  "Every type, constant and enumerator of the CUDA Driver API, under its CUDA name, with its layout "
                  "asserted. Bare names mean the newest layout; code that crosses the ABI uses the _v names.",
                  "\n".join(out))


def parameters(function, leading=()):
    params = [*leading, *(declare(p["type"], p["name"]) for p in function["params"])]
    return ", ".join(params) or "void"


def prototype(function, name=None, leading=()):
    return "%s %s(%s)" % (function["result"], name or function["symbol"], parameters(function, leading))


def wrap(text, width=110, indent=4):
    """Breaks a long declaration after commas."""
    lines = []
    line = ""
    for piece in text.replace(", ", ",\0").split("\0"):
        joined = line + (" " if line.strip() else "") + piece
        if len(joined) > width and line.strip():
            lines.append(line)
            line = " " * indent + piece
        else:
            line = joined
    lines.append(line)
    return "\n".join(lines)


def cuda_exports(api):
    out = ['#include "generated/cuda_types.h"', "", "#pragma GCC visibility push(default)", ""]
    for name in sorted(api.functions):
        out.append(wrap(prototype(api.functions[name]) + ";"))
    out.append("")
    out.append("/* Exports of the real library that no public header declares. */")
    for name in api.undeclared:
        out.append("%s %s(void);" % ("uint32_t" if name.startswith("cudbg") else "CUresult", name))
    for name, size in api.data.items():
        out.append("extern %s;" % data_object(name, size))
    out += ["", "#pragma GCC visibility pop"]
    return header(api, "cuda_exports.h", "Prototypes of all functions that libcuda.so.1 exports, under their true names.",
                  "\n".join(out))


def data_object(name, size):
    if size in (4, 8):
        return "uint%d_t %s" % (size * 8, name)
    return "char %s[%d]" % (name, size)
