#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes generated/ and docs/coverage.md from codegen/api.json and codegen/annotations/. Standard library only."""

import argparse
import os
import re
import sys

from annotations import AnnotationError, Annotations
from api import Api, HERE
from model import Model
import emit_guest
import emit_headers
import emit_host
import emit_report
import emit_roundtrip
import emit_tables
import emit_trace
import emit_types

ROOT = os.path.dirname(HERE)


# Generated C is split by area, so that no file is too long to be read or compiled in parallel.
AREAS = [
    ("private", "private operations", r"^bc"),
    ("graph", "graphs", r"^cu(Graph|UserObject)"),
    ("memory", "memory, copies, arrays", r"^cu(Mem|Array|Mipmapped|Pointer|Tex|Surf|Tensor)"),
    ("core", "contexts, code, streams, events and the rest", r""),
]


def by_area(model):
    left = model.wired()
    for name, what, pattern in AREAS:
        yield name, what, [f for f in left if re.search(pattern, f.symbol)]
        left = [f for f in left if not re.search(pattern, f.symbol)]


def outputs(api, model, root=ROOT):
    """Path from the repository root -> text, of everything that is generated."""
    files = {
        "generated/guest_stubs.c": emit_guest.guest_stubs_c(model),
        "generated/host_dispatch.c": emit_host.host_dispatch_c(model),
        "generated/host_decoders.h": emit_host.host_decoders_h(model),
        "generated/host_support.h": emit_host.host_support(model),
        "generated/wire_tags.h": emit_host.wire_tags(model),
        "generated/gpa_table.h": emit_tables.gpa_table_h(model),
        "generated/gpa_table.c": emit_tables.gpa_table_c(model),
        "generated/executor_symbols.h": emit_tables.executor_symbols_h(model),
        "generated/executor_symbols.c": emit_tables.executor_symbols_c(model),
        "generated/error_names.h": emit_tables.error_names_h(model),
        "generated/error_names.c": emit_tables.error_names_c(model),
        "generated/libcuda.map": emit_tables.libcuda_map(model),
        "generated/trace_calls.c": emit_trace.trace_calls_c(model),
        "generated/trace_calls.h": emit_trace.trace_calls_h(model),
        "generated/trace_tables.c": emit_trace.trace_tables_c(model),
        "generated/exports.txt": emit_tables.exports_txt(model),
        "generated/roundtrip_cases.c": emit_roundtrip.cases_c(model),
        "docs/coverage.md": emit_report.coverage(model, root),
    }
    for name, what, functions in by_area(model):
        files["generated/guest_calls_%s.c" % name] = emit_guest.guest_calls_c(model, functions, what)
        files["generated/host_decoders_%s.c" % name] = emit_host.host_decoders_c(model, functions, what)
    files |= {
        "generated/cuda_types.h": emit_types.cuda_types(api),
        "generated/cuda_exports.h": emit_types.cuda_exports(api),
        "generated/wire_ids.h": emit_headers.wire_ids(model),
        "generated/handle_kinds.h": emit_headers.handle_kinds(model),
        "generated/executor_ops.h": emit_headers.executor_ops(model),
        "generated/runtime_hooks.h": emit_headers.runtime_hooks(model),
        "generated/guest_calls.h": emit_headers.guest_calls_h(model),
        "generated/host_dispatch.h": emit_headers.host_dispatch_h(model),
    }
    model.check_used()
    return files


def write(files, root):
    for path, text in sorted(files.items()):
        target = os.path.join(root, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", newline="\n") as f:
            f.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", default=ROOT, help="folder to write into, default the repository")
    args = parser.parse_args()
    api = Api(os.path.join(HERE, "api.json"))
    try:
        model = Model(api, Annotations(os.path.join(HERE, "annotations")))
        files = outputs(api, model)
    except AnnotationError as error:
        sys.exit("emit: %s" % error)
    write(files, args.root)


if __name__ == "__main__":
    main()
