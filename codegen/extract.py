#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads CUDA's headers with libclang and writes api.json, the facts everything else is generated from.

Only interface facts are kept: names, types, layouts, enumerators, versions. No comment text is. Whether a parameter is an
output is written in prose there; what is kept of the prose is one word per parameter ("out", "array").

Needs python3-clang (Debian 12: version 14) and a CUDA toolkit; nobody but the person who moves to a newer toolkit runs it.
"""

import argparse
import glob
import json
import os
import re
import sys
import tempfile

import clang.cindex as ci

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT_OUTPUT = os.path.join(HERE, "api.json")

HEADERS = ["cuda.h", "cudaProfiler.h", "cudaGL.h", "cudaEGL.h", "cudaVDPAU.h"]
TYPEDEF_HEADERS = ["cudaTypedefs.h", "cudaProfilerTypedefs.h", "cudaGLTypedefs.h", "cudaEGLTypedefs.h",
                   "cudaVDPAUTypedefs.h"]

# Stand-ins for the window-system headers: the dozen types that CUDA's prototypes mention.
SHIMS = {
    "GL/gl.h": "typedef unsigned int GLenum;\ntypedef unsigned int GLuint;\n",
    "EGL/egl.h": "#include <stdint.h>\ntypedef int32_t EGLint;\n",
    "EGL/eglext.h": "typedef void *EGLImageKHR;\ntypedef void *EGLStreamKHR;\ntypedef void *EGLSyncKHR;\n",
    "vdpau/vdpau.h": "#include <stdint.h>\n"
                     "typedef uint32_t VdpDevice;\ntypedef uint32_t VdpVideoSurface;\ntypedef uint32_t VdpOutputSurface;\n"
                     "typedef uint32_t VdpFuncId;\ntypedef int VdpStatus;\n"
                     "typedef VdpStatus VdpGetProcAddress(VdpDevice device, VdpFuncId function_id, void **function_pointer);\n",
}

# Exports of the real library that no header declares. The functions' prototypes are not public.
UNDECLARED_FUNCTIONS = [
    "cuEGLApiInit", "cuMemGetAttribute", "cuMemGetAttribute_v2",
    "cudbgApiInit", "cudbgApiAttach", "cudbgApiDetach", "cudbgGetAPI", "cudbgGetAPIVersion", "cudbgMain",
    "cudbgReportDriverApiError", "cudbgReportDriverInternalError",
]
DATA_OBJECTS = {
    "cudbgInjectionPath": 4096,
    "cudbgReportedDriverApiErrorCode": 8, "cudbgReportedDriverApiErrorFuncNameAddr": 8,
    "cudbgReportedDriverApiErrorFuncNameSize": 8, "cudbgReportedDriverInternalErrorCode": 8,
    "cudbgDebuggerCapabilities": 4, "cudbgUseExternalDebugger": 4, "cudbgEnablePreemptionDebugging": 4,
    "cudbgIpcFlag": 4, "cudbgResumeForAttachDetach": 4, "cudbgEnableLaunchBlocking": 4, "cudbgRpcEnabled": 4,
    "cudbgApiClientPid": 4, "cudbgReportDriverApiErrorFlags": 4, "cudbgAttachHandlerAvailable": 4,
    "cudbgDetachSuspendedDevicesMask": 4, "cudbgApiClientRevision": 4, "cudbgSessionId": 4,
    "cudbgDebuggerInitialized": 4, "cudbgEnableIntegratedMemcheck": 4,
}

SYMBOL = re.compile(r"^(cu\w+?)(_v(\d+))?(_ptds|_ptsz)?$")
PFN = re.compile(r"^PFN_(cu\w+?)_v(\d+)(_ptds|_ptsz)?$")

K = ci.CursorKind


class ExtractError(Exception):
    pass


def base_type(spelling):
    """`spelling` without the path that libclang puts into the names of unnamed records."""
    if " at " in spelling and "(" in spelling:
        raise ExtractError("unnamed type where a name is needed: " + re.sub(r" at [^)]*", "", spelling))
    return spelling


class Headers:
    """One parse of all headers."""

    def __init__(self, include, headers, macros, shims):
        text = "".join('#include "%s"\n' % h for h in [*SHIMS, *headers])
        args = ["-x", "c", "-std=c17", "-isystem", shims, "-I", include] + ["-D" + m for m in macros]
        args += builtin_include()
        index = ci.Index.create()
        options = ci.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
        self.unit = index.parse("all.c", args=args, unsaved_files=[("all.c", text)], options=options)
        errors = [d for d in self.unit.diagnostics if d.severity >= ci.Diagnostic.Error]
        if errors:
            raise ExtractError("\n".join(re.sub(r"^.*/", "", str(e)) for e in errors[:10]))
        own = {os.path.realpath(os.path.join(include, h)) for h in headers}
        own |= {os.path.realpath(os.path.join(shims, s)) for s in SHIMS}
        self.own = own

    def cursors(self):
        for cursor in self.unit.cursor.get_children():
            file = cursor.location.file
            if file and os.path.realpath(file.name) in self.own:
                yield cursor

    def functions(self):
        for cursor in self.cursors():
            if cursor.kind == K.FUNCTION_DECL and cursor.storage_class != ci.StorageClass.STATIC:
                yield cursor


def builtin_include():
    """Where <stddef.h> lies: libclang without its own resource folder borrows gcc's."""
    own = sorted(glob.glob("/usr/lib/llvm-*/lib/clang/*/include"))
    if own:
        return ["-isystem", own[-1]]
    for root, _, files in os.walk("/usr/lib/gcc"):
        if "stddef.h" in files:
            return ["-isystem", root]
    return []


def record_fields(cursor):
    """Fields of a struct or union in order; unnamed member records are nested."""
    fields = []
    inner = {c.hash for c in cursor.get_children() if c.kind in (K.STRUCT_DECL, K.UNION_DECL) and c.is_definition()}
    for child in cursor.get_children():
        if child.kind == K.FIELD_DECL:
            if child.is_bitfield():
                raise ExtractError("bit-field %s" % child.spelling)
            field = {"name": child.spelling, "offset": child.get_field_offsetof() // 8, "size": child.type.get_size()}
            element = child.type
            extents = []
            while element.kind == ci.TypeKind.CONSTANTARRAY:
                extents.append(element.element_count)
                element = element.element_type
            declaration = element.get_declaration()
            if declaration.kind in (K.STRUCT_DECL, K.UNION_DECL) and declaration.hash in inner:
                field["record"] = record(declaration)
                if not declaration.is_anonymous():
                    field["record"]["tag"] = declaration.spelling
                if extents:
                    field["extents"] = extents
            else:
                field["type"] = base_type(child.type.spelling)
            fields.append(field)
        elif child.kind in (K.STRUCT_DECL, K.UNION_DECL) and child.is_anonymous():
            # Either the type of the next named field (then that field nests it) or an unnamed member.
            if "(anonymous" in child.type.spelling:
                nested = record(child)
                first = next(iter(child.type.get_fields()))
                offset = cursor.type.get_offset(first.spelling) // 8
                fields.append({"name": "", "offset": offset, "size": child.type.get_size(), "record": nested})
    return fields


def record(cursor):
    kind = "union" if cursor.kind == K.UNION_DECL else "struct"
    return {"kind": kind, "size": cursor.type.get_size(), "align": cursor.type.get_align(),
            "fields": record_fields(cursor)}


def types_of(headers):
    out = []
    pending = {}  # unnamed record or enum -> its entry, until the typedef names it
    for cursor in headers.cursors():
        if cursor.kind in (K.STRUCT_DECL, K.UNION_DECL) and cursor.is_definition():
            entry = {"kind": "", "tag": cursor.spelling, **record(cursor)}
            pending[cursor.hash] = entry
            out.append(entry)
        elif cursor.kind == K.ENUM_DECL and cursor.is_definition():
            values = [[c.spelling, c.enum_value] for c in cursor.get_children() if c.kind == K.ENUM_CONSTANT_DECL]
            entry = {"kind": "enum", "tag": cursor.spelling, "values": values}
            pending[cursor.hash] = entry
            out.append(entry)
        elif cursor.kind == K.TYPEDEF_DECL and not PFN.match(cursor.spelling):
            under = cursor.underlying_typedef_type
            declaration = under.get_declaration()
            entry = pending.get(declaration.hash)
            direct = under.kind in (ci.TypeKind.ELABORATED, ci.TypeKind.RECORD, ci.TypeKind.ENUM)
            if entry is not None and not entry["tag"] and direct and "name" not in entry:
                entry["name"] = cursor.spelling
                continue
            out.append({"kind": "typedef", "name": cursor.spelling, "type": base_type(under.spelling)})
    seen = set()
    unique = []
    for entry in out:
        key = json.dumps(entry, sort_keys=True)
        if key not in seen:
            seen.add(key)
            unique.append(entry)
    for entry in unique:
        if entry["kind"] in ("struct", "union", "enum") and not entry["tag"]:
            del entry["tag"]
    return unique


def constants_of(headers):
    out = []
    for cursor in headers.unit.cursor.get_children():
        if cursor.kind != K.MACRO_DEFINITION or not cursor.location.file:
            continue
        if os.path.realpath(cursor.location.file.name) not in headers.own:
            continue
        name = cursor.spelling
        if not re.match(r"^(CU_|CUDA_|MAX_PLANES$)", name) or name in ("CUDA_CB",):
            continue
        tokens = [t.spelling for t in cursor.get_tokens()][1:]
        if not tokens or tokens[0] == "(" and tokens[1:2] and tokens[1].islower():
            continue
        out.append({"name": name, "value": "".join(tokens)})
    return out


def hints_of(headers):
    """function -> parameter -> "out"/"array", read from the sentences that describe the parameters."""
    out = {}
    for cursor in headers.functions():
        comment = cursor.raw_comment
        if not comment:
            continue
        params = {}
        text = re.sub(r"\n\s*\*\s?", "\n", comment)
        for match in re.finditer(r"\\param\s+(\w+)\s*-?\s*(.*?)(?=\\param|\\return|\\note|\n\s*\n|$)", text, re.S):
            words = " ".join(match.group(2).split()).lower()
            hints = []
            if re.match(r"(returned|returns|location to|pointer to (returned|the returned)|to return)", words) or \
                    "location to return" in words or "returned" in words.split(".")[0]:
                hints.append("out")
            if re.search(r"\b(array|list)\b", words):
                hints.append("array")
            if hints:
                params[match.group(1)] = hints
        family = SYMBOL.match(cursor.spelling).group(1)
        out.setdefault(family, {}).update(params)
    return out


def signature(function_type):
    parts = [function_type.get_result().get_canonical().spelling]
    parts += [a.get_canonical().spelling for a in function_type.argument_types()]
    return "|".join(parts)


def functions_of(headers, hints):
    out = {}
    signatures = {}
    for cursor in headers.functions():
        name = cursor.spelling
        family, _, version, twin = SYMBOL.match(name).groups()
        params = []
        for argument in cursor.get_arguments():
            param = {"name": argument.spelling, "type": base_type(argument.type.spelling)}
            hint = hints.get(family, {}).get(argument.spelling)
            if hint:
                param["hint"] = hint
            params.append(param)
        out[name] = {"symbol": name, "family": family, "abi": int(version or 1), "twin": twin or "",
                     "result": cursor.type.get_result().spelling, "params": params}
        signatures[name] = signature(cursor.type)
    return out, signatures


def lookup_table(headers, functions, signatures):
    """The cuGetProcAddress table: the PFN typedefs of a name, by version, are the symbols of that name, by ABI."""
    versions = {}
    for cursor in headers.cursors():
        match = PFN.match(cursor.spelling) if cursor.kind == K.TYPEDEF_DECL else None
        if match:
            name, version, twin = match.groups()
            pointee = cursor.underlying_typedef_type.get_canonical().get_pointee()
            versions.setdefault((name, twin or ""), []).append((int(version), signature(pointee)))
    symbols = {}
    for function in functions.values():
        symbols.setdefault((function["family"], function["twin"]), []).append((function["abi"], function["symbol"]))
    if set(versions) != set(symbols):
        raise ExtractError("PFN typedefs and prototypes disagree: %s" % sorted(set(versions) ^ set(symbols)))
    table = []
    for key in sorted(versions):
        pfns, abis = sorted(versions[key]), sorted(symbols[key])
        if len(pfns) != len(abis):
            raise ExtractError("%s: %d PFN typedefs, %d symbols" % (key[0], len(pfns), len(abis)))
        for (version, shape), (_, symbol) in zip(pfns, abis):
            if shape != signatures[symbol]:
                raise ExtractError("%s: the typedef of version %d has another signature" % (symbol, version))
            table.append({"name": key[0], "version": version, "per_thread": bool(key[1]), "symbol": symbol})
            functions[symbol]["since"] = version
    return table


def assign_wire_ids(functions, previous):
    """Ids are for ever: what the previous api.json says stays, new prototypes are appended in name order."""
    ids = dict(previous)
    prototypes = sorted(f["symbol"] for f in functions.values() if not f["twin"])
    missing = set(ids) - set(prototypes)
    if missing:
        raise ExtractError("prototypes disappeared: %s" % sorted(missing))
    following = max(ids.values(), default=0) + 1
    for name in prototypes:
        if name not in ids:
            ids[name] = following
            following += 1
    for name, number in ids.items():
        functions[name]["wire"] = number
    for function in functions.values():
        if function["twin"]:
            prototype = function["symbol"][:-len(function["twin"])]
            if prototype not in functions:
                raise ExtractError("%s has no legacy-stream sibling" % function["symbol"])
            function["of"] = prototype


def dump(api):
    """JSON with one entry per line: a new toolkit's diff shows what changed and nothing else."""
    def compact(value):
        return json.dumps(value, separators=(", ", ": "))
    lines = ["{"]
    keys = list(api)
    for key in keys:
        comma = "," if key != keys[-1] else ""
        value = api[key]
        if isinstance(value, list) and value:
            lines.append(' "%s": [' % key)
            lines += ["  " + compact(v) + ("," if i + 1 < len(value) else "") for i, v in enumerate(value)]
            lines.append(" ]" + comma)
        elif isinstance(value, dict) and value:
            lines.append(' "%s": {' % key)
            items = list(value.items())
            lines += ['  "%s": %s%s' % (k, compact(v), "," if i + 1 < len(items) else "")
                      for i, (k, v) in enumerate(items)]
            lines.append(" }" + comma)
        else:
            lines.append(' "%s": %s%s' % (key, compact(value), comma))
    lines.append("}")
    return "\n".join(lines) + "\n"


def extract(include, previous, headers=None, typedef_headers=None, extras=True):
    headers = headers or HEADERS
    typedef_headers = TYPEDEF_HEADERS if typedef_headers is None else typedef_headers
    with tempfile.TemporaryDirectory() as shims:
        for name, text in SHIMS.items():
            path = os.path.join(shims, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as f:
                f.write(text)
        public = Headers(include, headers, [], shims)
        hints = hints_of(public)
        internal = Headers(include, headers + typedef_headers, ["__CUDA_API_VERSION_INTERNAL"], shims)
        functions, signatures = functions_of(internal, hints)
        table = lookup_table(internal, functions, signatures)
        assign_wire_ids(functions, previous)
        constants = constants_of(internal)
        version = [c["value"] for c in constants if c["name"] == "CUDA_VERSION"]
        return {
            "schema": 1,
            "cuda_version": int(version[0]) if version else 0,
            "constants": constants,
            "types": types_of(internal),
            "functions": [functions[name] for name in sorted(functions)],
            "lookup": table,
            "undeclared": sorted(UNDECLARED_FUNCTIONS) if extras else [],
            "data": {k: DATA_OBJECTS[k] for k in sorted(DATA_OBJECTS)} if extras else {},
        }


def wire_ids_of(path):
    if not os.path.exists(path):
        return {}
    with open(path) as f:
        return {fn["symbol"]: fn["wire"] for fn in json.load(f)["functions"] if "wire" in fn}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--include", default="/usr/local/cuda/include", help="folder of cuda.h")
    parser.add_argument("--output", default=DEFAULT_OUTPUT)
    parser.add_argument("--check", action="store_true", help="compare with the output file instead of writing it")
    args = parser.parse_args()
    try:
        text = dump(extract(args.include, wire_ids_of(args.output)))
    except ExtractError as error:
        sys.exit("extract: %s" % error)
    if args.check:
        with open(args.output) as f:
            if f.read() != text:
                sys.exit("extract: %s does not match these headers" % os.path.basename(args.output))
        return
    with open(args.output, "w") as f:
        f.write(text)


if __name__ == "__main__":
    main()
